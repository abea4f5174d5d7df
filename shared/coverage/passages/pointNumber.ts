/** The number that a point's words begin with, and its length in UTF-16 units. */
export interface PointNumber {
  number: string
  length: number
}

// "7. The country …", "7) …", "2.3 The bodies …": a single figure needs a mark after it.
const point =
  /^\s*(\d{1,3}(?:\.\d{1,3})*)(?:[.)][\s\u00A0]+(?=[\p{Lu}\d«“"„])|(?<=\.\d{1,3})[\s\u00A0]+(?=[\p{Lu}«“"„]))/u
// "1.5 Million people", "31.12. 2026", "24.7 Hotline": an amount, a date and a round-the-clock
// service are no numbers of points.
const ofUnits =
  /^(?:m(?:illi(?:on|ard)s?|il(?:yon|yard)|io|ln|lrd|in|)|billions?|bn|thousands?|percent|per cent|м(?:иллион|иллиард)\p{L}*|млн|млрд|тыс(?:яч\p{L}*)?|процент\p{L}*|faiz|manat|usd|eur|azn|rub)(?!\p{L})/iu
// Points do begin with "2026-cı ildə" and «2026 год».
const year = /^(?:19|20)\d{2}(?![\d–—-]|\s?(?:год|гг?\.|il))/u

function isAmount(number: string, mark: string, words: string): boolean {
  if (mark !== "") return mark === "." && year.test(words)
  return ofUnits.test(words) || number === "24.7"
}

/**
 * The number at the beginning of a narrative paragraph, which is kept in its words because
 * automatic numbering would change it; null without one.
 */
export function pointNumber(text: string): PointNumber | null {
  const found = point.exec(text)
  if (!found) return null
  const [begin, number = ""] = found
  const mark = begin.trim().slice(number.length)
  return isAmount(number, mark, text.slice(begin.length)) ? null : { number, length: begin.length }
}
