/** A part of a cell, with what parts it from the one before. */
interface CellPart {
  joint: string
  words: string
}

/** A longer cell is a text, which is not told apart. */
export const longestCell = 600

/** Which parentheses have a partner: one left open closes nothing. */
function paired(words: string): ReadonlySet<number> {
  const open: number[] = []
  const pairs = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "(") open.push(at)
    else if (words[at] === ")") {
      const first = open.pop()
      if (first !== undefined) pairs.add(first).add(at)
    }
  }
  return pairs
}

/** The parts of a cell: what stands between semicolons, commas, bars, slashes and line breaks outside parentheses. */
export function cellParts(words: string): CellPart[] {
  if (words.length > longestCell) return [{ joint: "", words: words.trim() }]
  const pairs = paired(words)
  const parts: CellPart[] = []
  let depth = 0
  let start = 0
  let joint = ""
  for (let at = 0; at <= words.length; at++) {
    const sign = words[at] ?? "\n"
    if (pairs.has(at)) depth += sign === "(" ? 1 : -1
    const beside = (place: number) => /\s/u.test(words[place] ?? " ")
    const parted =
      at === words.length ||
      sign === ";" ||
      sign === "\n" ||
      sign === "|" ||
      (sign === "," && beside(at + 1)) ||
      (sign === "/" && beside(at - 1) && beside(at + 1))
    if (!parted || (depth > 0 && at < words.length)) continue
    const own = words.slice(start, at).trim()
    if (own) {
      parts.push({ joint, words: own })
      joint = sign
    }
    start = at + 1
  }
  return parts
}
