/** Words at the edges of printed pages, in English. */
export const strings = {
  workingText: "Working text",
  printed: "printed on {{time}}",
}
