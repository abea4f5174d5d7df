import { isPossessive, wordEnd, wordStart } from "./letter.ts"

/** What stands before each word of a sentence: see `markBetween`. */
export function marksIn(text: string, from: number, to: number): number[] {
  const marks: number[] = []
  let last = from
  for (let start = wordStart(text, from, to); start < to; ) {
    const end = wordEnd(text, start)
    if (!isPossessive(text, start, end)) {
      marks.push(markBetween(text, last, start))
      last = end
    }
    start = wordStart(text, end, to)
  }
  return marks
}

/** What parts two words: 2 a semicolon, a dash or a bracket, 1 a comma or a colon, 0 a blank. */
function markBetween(text: string, from: number, to: number): number {
  let mark = 0
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? ""
    if (sign === "," || sign === ":") mark = Math.max(mark, 1)
    else if (";()|–—".includes(sign)) mark = 2
    else if (sign === "-" && to - from > 1) mark = 2
  }
  return mark
}
