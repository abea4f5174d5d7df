import { foldCase } from "../../shared/document/foldCase.ts"
import { claimOf } from "../../shared/recommendations/column.ts"
import { resultOf } from "../../shared/recommendations/result.ts"
import { isBlank } from "./measureDraft.ts"
import type { PlacedTable } from "./placedTable.ts"
import { carriedOut, earlierPlan } from "./sideWords.ts"

/** "Table 3.", «Таблица 3.», "Cədvəl 3.": what stands behind it is a caption, whatever it ends in. */
const captionLabel =
  /^\s*(?:(?:table|annex|таблица|приложение|cədvəl|əlavə)\s*(?:№|no\.?)?\s*(?:[\d.]+|[IVX]+|[A-ZА-Я])|\d{1,2}(?:-?(?:ci|cı|cu|cü))\s+cədvəl)\s*[.:–—-]\s/iu
/** A sentence that ends, or one that leads on to what it names with a clause of its own. */
const sentenceEnd = /[.!?…;][»”"')\]]*\s*$|[.!?…]\s+\p{Lu}\p{Ll}*\s\p{L}|,[^,]*:\s*$/u

/** Whether the line over a table is a sentence of the text and no caption, which is words without an end. */
export function isTold(line: string): boolean {
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

/** The last year that the times of tables name; 0 where they name none. */
export function lastYear(tables: readonly PlacedTable[]): number {
  let last = 0
  for (const { grid, head } of tables) {
    const column = head.roles.indexOf("time")
    for (const row of grid.slice(head.body))
      for (const year of yearsIn(row[column]?.text.slice(0, 200) ?? "")) last = Math.max(last, year)
  }
  return last
}

/** Whether a column of a table says of its rows how far they came, and of some that they are not done. */
function tellsResults({ grid, head }: PlacedTable): boolean {
  return head.heads.some((named, column) => {
    if (claimOf(named) !== "result") return false
    const cells = grid.slice(head.body).map((row) => row[column]?.text ?? "")
    const said = cells.filter((text) => !isBlank(text) && text.length <= 200)
    // A value to reach ("12 → 40") may read as a part of something done.
    const told = said.flatMap((text) => (/→|->|\d\s?%/u.test(text) ? [] : (resultOf(text) ?? [])))
    return told.length >= said.length / 2 && told.some((result) => result !== "done")
  })
}

/**
 * Whether a table is one of the plan before that a sentence over it speaks of: "in the past period little
 * was done" stands over measures to come as well. Its columns tell that, or its years.
 */
function isTheOneTold(table: PlacedTable, tables: readonly PlacedTable[], last: number): boolean {
  const sentence = nearOver(table).find(({ text, told }) => {
    const folded = foldCase(text)
    return told && (earlierPlan.test(folded) || carriedOut.test(folded))
  })
  if (!sentence) return false
  const own = lastYear([table])
  if (own > 0 && own < last && own <= Math.max(0, ...yearsIn(sentence.text))) return true
  return tellsResults(table) && !tables.some((one) => one !== table && one.form === table.form)
}

/** Whether a table is of the plan before this one, whose measures run until `last`. */
export function isEarlier(
  table: PlacedTable,
  tables: readonly PlacedTable[],
  last: number,
): boolean {
  if (headingOver(table, earlierPlan) !== null) return true
  const years = yearsIn(headingOver(table, carriedOut) ?? "")
  if (years.length > 0 && Math.max(...years) < last) return true
  return isTheOneTold(table, tables, last)
}
