import type { Passage } from "../passage.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import type { Place } from "./remark.ts"

/** A cell of a table in the narrative as the sums of the table need it. */
export interface TableCell {
  readonly place: Place
  readonly table: string
  readonly row: number
  readonly column: number
  readonly text: string
  /** Whether it holds a number, a year, nothing but a dash, or words. */
  readonly holds: "number" | "year" | "nothing" | "words"
  /** The digits of a number as they are printed; "" on anything else. */
  readonly digits: string
  /** What stands behind them, such as a unit. */
  readonly unit: string
}

const blank = /^[\s–—−-]*$|^[xх]$|^n\/?a$|^нет$|^yoxdur$|^none$|^nil$/iu
const year = latinAndCyrillic(
  /^(?:19|20)\d\d(?:\s*[–—-]\s*(?:19|20)\d\d)?(?:\s*(?:г\.?|гг\.?|год\p{L}*)|-?\p{L}{0,4}\s+il\p{L}*)?$/iu,
)
const number = latinAndCyrillic(
  /^[~≈+]?\s*(?:[€$£₼₸]\s*)?((?:\d{1,3}(?:[\s\u00a0\u202f.,'’]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?)\s*([€$£₼₸]|\p{L}[\p{L}. ]{0,14})?$/iu,
)

/** What a passage holds as a cell; null where it stands in no table. */
export function tableCellIn({ text, cell, kind }: Passage, place: Place): TableCell | null {
  if (!cell || kind !== "narrative") return null
  const words = text.trim()
  const all = { place, ...cell, text: words, digits: "", unit: "" }
  // A year that stands alone may be a sum as well.
  if (year.test(words)) return { ...all, holds: "year", digits: /^\d{4}$/.exec(words)?.[0] ?? "" }
  const found = number.exec(words)
  if (found) return { ...all, holds: "number", digits: found[1] ?? "", unit: found[2] ?? "" }
  return { ...all, holds: blank.test(words) ? "nothing" : "words" }
}
