/** The number of a point that its words begin with, and how many units of them it takes. */
export interface PointNumber {
  number: string
  length: number
}

// "7. The country …", "7) …", "2.3 The bodies …": one figure alone needs its mark, and "1.5 million" is an amount.
const point =
  /^\s*(\d{1,3}(?:\.\d{1,3})*)(?:[.)][\s\u00A0]+(?=[\p{Lu}\d«“"„])|(?<=\.\d{1,3})[\s\u00A0]+(?=[\p{Lu}«“"„]))/u

/** The number that a paragraph of the narrative keeps in its words because it would be counted anew; null where none stands. */
export function pointNumber(text: string): PointNumber | null {
  const found = point.exec(text)
  return found ? { number: found[1] ?? "", length: found[0].length } : null
}
