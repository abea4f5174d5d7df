/** The number of a point that its words begin with, and how many units of them it takes. */
export interface PointNumber {
  number: string
  length: number
}

// "7. The country …", "7) …", "2.3 The bodies …": one figure alone needs its mark.
const point =
  /^\s*(\d{1,3}(?:\.\d{1,3})*)(?:[.)][\s\u00A0]+(?=[\p{Lu}\d«“"„])|(?<=\.\d{1,3})[\s\u00A0]+(?=[\p{Lu}«“"„]))/u
// "1.5 Million people", "31.12. 2026", "24.7 Hotline": an amount, a date and a service day and night are none.
const ofUnits =
  /^(?:m(?:illi(?:on|ard)s?|il(?:yon|yard)|io|ln|lrd|in|)|billions?|bn|thousands?|percent|per cent|м(?:иллион|иллиард)\p{L}*|млн|млрд|тыс(?:яч\p{L}*)?|процент\p{L}*|faiz|manat|usd|eur|azn|rub)(?!\p{L})/iu
// Points do begin with "2026-cı ildə" and «2026 год».
const year = /^(?:19|20)\d{2}(?![\d–—-]|\s?(?:год|гг?\.|il))/u

function isAmount(number: string, mark: string, words: string): boolean {
  if (mark !== "") return mark === "." && year.test(words)
  return ofUnits.test(words) || number === "24.7"
}

/** The number that a paragraph of the narrative keeps in its words because it would be counted anew; null where none stands. */
export function pointNumber(text: string): PointNumber | null {
  const found = point.exec(text)
  if (!found) return null
  const [begin, number = ""] = found
  const mark = begin.trim().slice(number.length)
  return isAmount(number, mark, text.slice(begin.length)) ? null : { number, length: begin.length }
}
