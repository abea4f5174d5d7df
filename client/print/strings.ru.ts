/** Words at the edges of printed pages, in Russian. */
export const strings = {
  workingText: "Рабочий текст",
  printed: "напечатано {{time}}",
}
