/** Words at the edges of printed pages, in Azerbaijani. */
export const strings = {
  workingText: "İşçi mətn",
  printed: "çap vaxtı: {{time}}",
}
