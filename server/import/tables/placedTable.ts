import { foldCase } from "../../../shared/text/foldCase.ts"
import { isBlank } from "../build/measureDraft.ts"
import { distinct, type GridPlace, type TableGrid } from "../formats/tableGrid.ts"
import { depthOf, leadingNumber, normalNumber } from "../prose/printedNumber.ts"
import { type ColumnRole, columnRole, isField, isWho } from "./columns.ts"
import type { TableHead } from "./tableHead.ts"

/**
 * A heading, a caption or the line over a table; `ranked`: it calls itself a goal, an objective or a
 * direction; `told`: it is a sentence of the text, which may speak of anything.
 */
export interface Above {
  text: string
  ranked: boolean
  told?: boolean
}

/** A table that may be one of measures, with the headings over it and the line right above. */
export interface PlacedTable {
  grid: TableGrid
  head: TableHead
  above: readonly Above[]
  /** Its headers, folded, without that of the column of numbers. */
  heads: readonly string[]
  /** Its heads in one, by which tables of one form are told. */
  form: string
  /** How many rows it has below its head that are not one cell across. */
  rows: number
  /** The numbers that rows carry, in their own column or before their words, and how these begin. */
  numbered: readonly { number: string; begins: string }[]
  /** How many kinds of fields its columns are of. */
  fields: number
}

const ofIndicators = new Set<ColumnRole>([
  "indicator",
  "baseline",
  "target",
  "verification",
  "form",
])

/** The kind of a field: those of bodies are one kind, and so are those of an indicator. */
export function fieldKind(role: ColumnRole): string {
  if (isWho(role)) return "who"
  return ofIndicators.has(role) ? "indicator" : role
}

/** The number of a row and how its measure begins; none where it has no number. */
function numberedRow(row: readonly (GridPlace | null)[], { roles }: TableHead) {
  const words = row[roles.indexOf("measure")]?.text.slice(0, 200).trim() ?? ""
  const place = row[roles.indexOf("number")]
  const leading = leadingNumber(words)
  const alone = normalNumber(words)
  const printed = place?.cell.blocks[0]?.number ?? place?.text ?? ""
  const number = normalNumber(printed) ?? leading?.number ?? alone
  const bare = alone ? "" : words.slice(leading?.length ?? 0)
  return number ? [{ number, begins: foldCase(bare.trim().slice(0, 15)) }] : []
}

/** A table with what its judges ask of it. */
export function placedTable(
  grid: TableGrid,
  head: TableHead,
  above: readonly Above[],
): PlacedTable {
  const body = grid.slice(head.body)
  const heads = head.heads.map((text, at) =>
    head.roles[at] === "number" ? "" : foldCase(text).trim(),
  )
  const kinds = head.roles.filter(isField).map(fieldKind)
  return {
    grid,
    head,
    above,
    heads,
    form: heads.map((text) => text.replace(/\([^)]*\)|[\d\s]/gu, "")).join("|"),
    rows: body.filter((row) => distinct(row).length > 1).length,
    numbered: body.flatMap((row) => numberedRow(row, head)),
    fields: new Set(kinds).size,
  }
}

/** Whether numbers are of several figures each: those of measures below goals, no mere count of rows. */
export function isDeep(numbers: readonly string[]): boolean {
  return numbers.length > 0 && numbers.every((number) => depthOf(number) > 1)
}

/** Whether a table says who answers for each of its rows and until when. */
export const isOwed = ({ head: { roles } }: PlacedTable) =>
  roles.some(isWho) && roles.includes("time")

const one =
  "(?:(?:measures?|actions?|activit(?:y|ies)|objectives?|мер[аыуе]|мероприяти[еяй]|задач[аи]|п\\.|№|no\\.) ?)?\\d{1,3}(?:\\.\\d{1,3})+\\.?(?:-?c[iuü] (?:tədbir|bənd)\\p{L}*)?"
const references = new RegExp(`^${one}(?: ?(?:[,;–—/-]|and|и|və) ?${one})*$`, "u")
const plainReferences = /^\d{1,3}(?: ?(?:[,;–—-]|and|и|və) ?\d{1,3})*$/u

/** Whether a column only points to measures that stand elsewhere: "1.2.1, 2.2.2". */
export function pointsElsewhere({ grid, head }: PlacedTable, column: number): boolean {
  const named = columnRole(head.heads[column] ?? "") === "measure"
  let [cells, pointers] = [0, 0]
  for (const row of grid.slice(head.body)) {
    const text = row[column]?.text ?? ""
    if (isBlank(text)) continue
    cells += 1
    // A cell of more is a text and no reference.
    if (text.length > 200) continue
    const folded = foldCase(text.replace(/\s+/gu, " ").trim())
    if (references.test(folded) || (named && plainReferences.test(folded))) pointers += 1
  }
  return cells > 0 && pointers >= cells * 0.7
}
