import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { Passage } from "../../passages/passage.ts"
import type { RemarkPlace } from "../remark.ts"

/** A cell of a table in the narrative, with the facts that the sums of the table need. */
export interface TableCell {
  readonly place: RemarkPlace
  readonly table: string
  readonly headings: readonly string[]
  readonly row: number
  readonly column: number
  readonly text: string
  /** Whether it holds a number, a year, only a dash, or words. */
  readonly holds: "number" | "year" | "nothing" | "words"
  /** The digits of a number as printed; "" for anything else. */
  readonly digits: string
  /** The text after the digits, such as a unit. */
  readonly unit: string
}

const blank = /^[\s–—−-]*$|^[xх]$|^n\/?a$|^нет$|^yoxdur$|^none$|^nil$/iu
const year = latinAndCyrillic(
  /^(?:19|20)\d\d(?:\s*[–—-]\s*(?:19|20)\d\d)?(?:\s*(?:г\.?|гг\.?|год\p{L}*)|-?\p{L}{0,4}\s+il\p{L}*)?$/iu,
)
const number = latinAndCyrillic(
  /^[~≈+]?\s*(?:[€$£₼₸]\s*)?((?:\d{1,3}(?:[\s\u00a0\u202f.,'’]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?)\s*([€$£₼₸]|\p{L}[\p{L}. ]{0,14})?$/iu,
)

/**
 * The number of a chapter or table in its heading: "7. Financing", "Annex B. Budget", «Таблица 3».
 */
const chapterNumber = latinAndCyrillic(
  /^[\s*_#]*((?:(?:annex|appendix|table|chapter|приложение|таблица|табл\.|глава|раздел|əlavə|cədvəl|fəsil|bölmə)\s+(?:№\s*)?(?:\d+(?:\.\d+)*|[IVXL]+|\p{Lu}))|\d+(?:\.\d+)*-\p{L}{2}\s+(?:cədvəl|əlavə)|\d{1,2}(?:\.\d{1,2})*(?=[.)]))(?=[\s.:)–—-]|$)/iu,
)

/** The place of a cell: a table has no number, so that of its chapter is used. */
function placeOf({ headings }: Passage, place: RemarkPlace): RemarkPlace {
  if (place.number !== null) return place
  const number = headings.flatMap((heading) => chapterNumber.exec(heading)?.[1] ?? []).at(-1)
  return number ? { ...place, number } : place
}

/** The title of a chapter that has a number. */
export interface Chapter {
  readonly number: string
  readonly label?: string | undefined
  readonly text: string
}

/** A passage as such a title; null if it is none. */
export function chapterIn({ kind, number, label, text }: Passage): Chapter | null {
  return kind === "title" && number !== null ? { number, text, ...(label && { label }) } : null
}

/** A passage as a cell; null outside tables. */
export function tableCellIn(passage: Passage, ofPassage: RemarkPlace): TableCell | null {
  const { text, cell, kind } = passage
  if (!cell || kind !== "narrative") return null
  const words = text.trim()
  const place = placeOf(passage, ofPassage)
  const all = { place, ...cell, headings: passage.headings, text: words, digits: "", unit: "" }
  // A year alone in a cell may be a sum as well.
  if (year.test(words)) return { ...all, holds: "year", digits: /^\d{4}$/.exec(words)?.[0] ?? "" }
  const found = number.exec(words)
  if (found) return { ...all, holds: "number", digits: found[1] ?? "", unit: found[2] ?? "" }
  return { ...all, holds: blank.test(words) ? "nothing" : "words" }
}

/** A row of a table from left to right. */
export type Row = readonly TableCell[]

/** Chapters on past activities or on another plan, to which the numbers in them belong. */
export const ofOthers =
  /previous|former|past|evaluat|lessons|implementation of the|situation|предыдущ|прошл|прежн|оцен|итоги|ход (?:выполнен|исполнен|реализац)|выполнени|положени[ея] дел|əvvəlki|ötən|qiymətləndir|icra vəziyyəti|yekunlar/iu

/** The cells of each table. */
export function tablesOf(cells: readonly TableCell[]): readonly Row[] {
  const tables = new Map<string, TableCell[]>()
  for (const cell of cells) {
    const own = tables.get(cell.table)
    if (own) own.push(cell)
    else tables.set(cell.table, [cell])
  }
  return [...tables.values()]
}

/** The rows of a table, whose cells can be in any order. */
export function rowsOf(cells: Row): readonly Row[] {
  const rows = new Map<number, TableCell[]>()
  for (const cell of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return [...rows.values()]
}

const counting = /^\d{0,2}\.?$|^[№#]|^no\.?$/iu

/** Whether a table has only labels with their values, which may be numbered. */
export function isPassport(cells: Row): boolean {
  const last = Math.max(...cells.map(({ column }) => column))
  if (last === 1) return true
  return last === 2 && cells.every(({ column, text }) => column > 0 || counting.test(text))
}
