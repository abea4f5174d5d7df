import { claimOf } from "../../../shared/recommendations/column.ts"
import { resultOf } from "../../../shared/recommendations/result.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { isBlank } from "../build/measureDraft.ts"
import { isPastCaption } from "./pastCaption.ts"
import { isOwed, type PlacedTable } from "./placedTable.ts"
import { carriedOut, earlierPlan } from "./sideWords.ts"

/** "Table 3.", «Таблица 3.», "Cədvəl 3.": what stands behind it is a caption, whatever it ends in. */
const captionLabel =
  /^\s*(?:(?:table|annex|таблица|приложение|cədvəl|əlavə)\s*(?:№|no\.?)?\s*(?:[\d.]+|[IVX]+|[A-ZА-Я])|\d{1,2}(?:-?(?:ci|cı|cu|cü))\s+cədvəl)\s*[.:–—-]\s/iu
/** A sentence that ends, or one that leads on to what it names with a clause of its own. */
const sentenceEnd = /[.!?…;][»”"')\]]*\s*$|[.!?…]\s+\p{Lu}\p{Ll}*\s\p{L}|,[^,]*:\s*$/u

/** Whether the line over a table is a sentence of the text and no caption, which is words without an end. */
export function isSentence(line: string): boolean {
  return sentenceEnd.test(line) && !captionLabel.test(line)
}

// The line over a table and what stands over that: two of them are near.
const nearOver = ({ above }: PlacedTable) =>
  above.some(({ ranked }) => ranked) ? [] : above.slice(-2).filter(({ text }) => text.length < 200)

/**
 * The heading or caption right over a table that a pattern fits, unless it stands among goals; or, where
 * `anyLine`, a sentence of the text as well.
 */
export function headingOver(table: PlacedTable, pattern: RegExp, anyLine = false): string | null {
  const found = nearOver(table).find(
    ({ text, told }) => (anyLine || !told) && pattern.test(foldCase(text)),
  )
  return found?.text ?? null
}

const yearsIn = (text: string) =>
  [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)].map(([, year]) => Number(year))

// A table may have more rows than a call takes arguments.
const latest = (years: readonly number[]) => years.reduce((a, b) => Math.max(a, b), 0)
const earliest = (years: readonly number[]) => years.reduce((a, b) => Math.min(a, b), Infinity)

/** The years that the times of a table name. */
function yearsOf({ grid, head }: PlacedTable): number[] {
  const column = head.roles.indexOf("time")
  return grid.slice(head.body).flatMap((row) => yearsIn(row[column]?.text.slice(0, 200) ?? ""))
}

/** The last year that the times of tables name; 0 where they name none. */
export function lastYear(tables: readonly PlacedTable[]): number {
  return latest(tables.flatMap(yearsOf))
}

/** Whether a column of a table says of its rows how far they came, and of some that they are not done. */
function reportsResults({ grid, head }: PlacedTable): boolean {
  return head.heads.some((named, column) => {
    if (claimOf(named) !== "result") return false
    const cells = grid.slice(head.body).map((row) => row[column]?.text ?? "")
    const said = cells.filter((text) => !isBlank(text) && text.length <= 200)
    // A value to reach ("12 → 40") may read as a part of something done.
    const told = said.flatMap((text) => (/→|->|\d\s?%/u.test(text) ? [] : (resultOf(text) ?? [])))
    return told.length >= said.length / 2 && told.some((result) => result !== "done")
  })
}

const isMeasured = ({ head }: PlacedTable) => head.roles.includes("indicator")

/**
 * Whether a table says who does what until when, in years of this plan; some are enough where it has
 * indicators, and where nobody knows the years of the plan, they speak for it too.
 */
function isToCome(table: PlacedTable, tables: readonly PlacedTable[], begins: number | null) {
  const years = yearsOf(table)
  if (!isOwed(table) || years.length === 0) return false
  const others = tables.flatMap((one) => (one === table ? [] : yearsOf(one)))
  const first = begins ?? earliest(others)
  if (earliest(years) >= first) return true
  return (
    isMeasured(table) && (latest(years) >= first || (begins === null && !reportsResults(table)))
  )
}

/**
 * Whether a table is one of the plan before that a sentence over it speaks of: "in the past period little
 * was done" stands over measures to come as well. Its columns tell that, or its years.
 */
function isTheOneTold(
  table: PlacedTable,
  tables: readonly PlacedTable[],
  before: number,
  last: number,
): boolean {
  const own = latest(yearsOf(table))
  if (own > 0 && own < last && own <= before) return true
  if (own === 0 && isOwed(table) && isMeasured(table)) return false
  return reportsResults(table) && !tables.some((one) => one !== table && one.form === table.form)
}

/**
 * Whether a table is of the plan before this one, whose measures run until `last` and whose own years
 * begin with `begins`, where it names them.
 */
export function isEarlier(
  table: PlacedTable,
  tables: readonly PlacedTable[],
  last: number,
  begins: number | null,
): boolean {
  return nearOver(table).some(({ text, told }) => {
    const line = foldCase(text)
    const [ofEarlier, ofCarriedOut] = [earlierPlan.test(line), carriedOut.test(line)]
    if (!ofEarlier && !ofCarriedOut) return false
    const caption = isPastCaption(line)
    // A line that ends as a sentence does, or leads on to its table, may be read amiss.
    const open = told || (told === false && !caption && /:\s*$/u.test(text))
    if (open && isToCome(table, tables, begins)) return false
    const named = latest(yearsIn(text))
    if (told && !caption)
      return isTheOneTold(table, tables, Math.max(named, (begins ?? 0) - 1), last)
    return ofEarlier || (named > 0 && named < last)
  })
}
