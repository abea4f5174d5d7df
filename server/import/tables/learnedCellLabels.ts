import { foldCase } from "../../../shared/text/foldCase.ts"
import { type FieldRole, isBlank } from "../build/measureDraft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { longestCell } from "./cellParts.ts"
import { roleOfCells } from "./cellRoles.ts"
import { type ColumnRole, isWho } from "./columns.ts"
import type { PlacedTable } from "./placedTable.ts"

type Labels = ReadonlyMap<string, FieldRole>

const learned = new WeakMap<readonly ColumnRole[], Labels>()

/**
 * The learned field of a label in a cell of bodies, for a table with these columns; null without
 * one.
 */
export function learnedLabel(columns: readonly ColumnRole[], printed: string): FieldRole | null {
  return learned.get(columns)?.get(foldCase(printed.trim())) ?? null
}

/** Has what was learned for a table hold for its columns as they are settled. */
export function carryLabels(from: readonly ColumnRole[], to: readonly ColumnRole[]): void {
  const labels = learned.get(from)
  if (labels) learned.set(to, labels)
}

const labelled = /(?:^|[\n;])\s*(\p{Lu}[^:：;|,.\n()]{0,40}?)\s*[:：]\s+([^\n;]*)/gu
// In so many cells, and so large a share of them, a label stands that the file uses throughout.
const fewest = 3
const share = 1 / 3

/** The cells of a table's columns of bodies. */
function cellsOfBodies({ grid, head }: PlacedTable): string[] {
  return head.roles.flatMap((role, column) =>
    isWho(role)
      ? grid.slice(head.body).flatMap((row, at) => {
          const place = row[column]
          const own = place && place.row === at + head.body && !isBlank(place.text)
          return own && place.text.length <= longestCell ? [place.text] : []
        })
      : [],
  )
}

/**
 * Learns the labels that nobody knows in the cells of bodies ("Ministry of Labour / At its side: Police") by what
 * stands behind them in all the tables of measures of a file: bodies take part behind other words, and lead where
 * the label begins the cell.
 */
export function learnCellLabels(tables: readonly PlacedTable[]): void {
  const cells = tables.flatMap(cellsOfBodies)
  const found = new Map<string, { values: string[]; behind: number }>()
  for (const cell of cells)
    for (const { 1: printed = "", 2: value = "", index } of cell.matchAll(labelled)) {
      if (fieldLabel(printed)) continue
      const name = foldCase(printed)
      const known = found.get(name) ?? { values: [], behind: 0 }
      known.values.push(value)
      if (index > 0) known.behind += 1
      found.set(name, known)
    }
  const labels = new Map<string, FieldRole>()
  for (const [name, { values, behind }] of found) {
    if (values.length < fewest || values.length < cells.length * share) continue
    if (roleOfCells(values, name) !== "who") continue
    if (behind === values.length) labels.set(name, "partners")
    else if (behind === 0) labels.set(name, "responsible")
  }
  if (labels.size > 0) for (const { head } of tables) learned.set(head.roles, labels)
}
