import { foldCase } from "../../shared/document/foldCase.ts"
import { isSource } from "../../shared/document/indicatorSource.ts"
import { labelOf, pairs } from "./cardLabels.ts"
import type { ColumnRole } from "./columns.ts"
import { runsText } from "./draft.ts"
import { roleOf } from "./fieldValue.ts"
import { type MeasureDraft, measuringRoles } from "./measureDraft.ts"
import { leadingNumber } from "./printedNumber.ts"
import type { TableGrid } from "./tableGrid.ts"

// "State budget, and from 2029 the regional budgets"; a log or a report of it is proof.
const payer =
  /(?<!\p{L})(?:budgets?|donors?|grants?|funds|funding|treasury|(?:гос)?бюджет\p{L}*|донор\p{L}*|грант\p{L}*|средств\p{L}*|казн\p{L}+|büdcə\p{L}*|qrant\p{L}*|vəsait\p{L}*)(?!\p{L})/u

/** Whether a source names who pays, where its first words say so. */
function pays(words: string): boolean {
  const [first = ""] = foldCase(words).split(/[;,.\n]/u)
  return payer.test(first) && !isSource(first)
}

/** What a source is of: of proofs behind what they prove, unless money is named. */
export function sourceRole(words: string, before: ColumnRole | null): ColumnRole {
  const money = roleOf(words) === "budget" || pays(words)
  const proves = before !== null && measuringRoles.has(before) && !money
  return proves ? "verification" : "budget"
}

/** Whether a row across a card's columns names the next measure and is no remark on the one above it. */
export function beginsCard(grid: TableGrid, at: number, { fields }: MeasureDraft): boolean {
  if (Object.keys(fields).length === 0) return true
  const [block] = grid[at]?.[0]?.cell.blocks ?? []
  if (block && (block.number ?? leadingNumber(runsText(block.runs)))) return true
  const labels = (rows: TableGrid, from: number) =>
    rows
      .flatMap((row, index) => pairs(row, from + index))
      .map(([label]) => foldCase(labelOf(label.text)))
  const above = new Set(labels(grid.slice(0, at), 0))
  return labels(grid.slice(at + 1), at + 1).some((label) => above.has(label))
}
