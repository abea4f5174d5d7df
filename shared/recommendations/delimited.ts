const delimiters = ["\t", ";", ","] as const

/** The usual delimiter that occurs most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>(delimiters.map((one) => [one, 0]))
  let quoted = false
  for (const letter of text) {
    if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (letter === "\n") break
    else if (counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  let best = "\t"
  for (const [one, count] of counts) if (count > (counts.get(best) ?? 0)) best = one
  return best
}

/**
 * The rows of a text whose cells are separated by tabs (as a spreadsheet copies them to the
 * clipboard), semicolons or commas. A cell in double quotes may contain anything, a doubled quote
 * is a quote. Malformed text is read as it is; nothing is thrown.
 */
export function readDelimited(text: string): string[][] {
  const words = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
  const delimiter = delimiterOf(words)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ""
  let quoted = false
  for (let at = 0; at < words.length; at++) {
    const letter = words.charAt(at)
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (words.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"' && cell === "") quoted = true
    else if (letter === delimiter || letter === "\n") {
      row.push(cell)
      cell = ""
      if (letter === "\n") {
        rows.push(row)
        row = []
      }
    } else cell += letter
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell])
  return rows
}
