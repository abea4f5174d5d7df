import { foldCase } from "../../../shared/text/foldCase.ts"
import { type DraftBlock, type DraftCell, runsText } from "../draft.ts"
import { type FieldLabel, fieldLabel } from "../fields/fieldLabels.ts"
import { inferLabels, type LabelledValue, type LabelledValues } from "../fields/inferredLabels.ts"
import { distinct, type GridPlace, type TableGrid, tableGrid } from "../formats/tableGrid.ts"
import { measureNumber } from "../prose/measureNumber.ts"
import { depthOf, leadingNumber, normalNumber } from "../prose/printedNumber.ts"
import { type ColumnRole, columnRole } from "./columns.ts"
import { isRiskTable } from "./sideTables.ts"

/** The words of a card's label without the sign behind them. */
export const labelOf = (text: string) => text.replace(/[\s:：]+$/u, "")

/** The pairs of label and value in a row of a card: two cells, or four. */
export function pairs(row: readonly (GridPlace | null)[], at: number): [GridPlace, GridPlace][] {
  const cells = distinct(row)
  const list: [GridPlace, GridPlace][] = []
  for (let index = 0; index + 1 < cells.length; index += 2) {
    const [label, value] = [cells[index], cells[index + 1]]
    if (label && value && (label.row === at || value.row === at)) list.push([label, value])
  }
  return list
}

/** The cell of a card's row after its last pair, or alone in it; null without one. */
export function oddCell(row: readonly (GridPlace | null)[], at: number): GridPlace | null {
  const cells = distinct(row)
  const last = cells.length % 2 === 1 ? cells.at(-1) : undefined
  return last && last.row === at ? last : null
}

const learned = new WeakMap<DraftCell, FieldLabel["role"]>()

/** The field of a label's words: as plans write it, else as the header of a column. */
export function roleOfWords(text: string): ColumnRole {
  const role = fieldLabel(text)?.role
  return role === "source" ? "budget" : (role ?? columnRole(text))
}

/** The field that a card's label is known to name, or has been learned to by its values; null for none. */
export function fieldOf({ cell, text }: GridPlace): FieldLabel["role"] | null {
  return learned.get(cell) ?? fieldLabel(labelOf(text))?.role ?? null
}

/** The role of a card's label. */
export function cardRole(label: GridPlace): ColumnRole {
  const role = fieldOf(label)
  return role === "source" ? "budget" : (role ?? columnRole(labelOf(label.text)))
}

interface CardValue extends LabelledValue {
  cell: DraftCell
}

/** A label known as that of a measure, a number or a goal names no field, whatever its values are. */
const isOpen = (label: string) => columnRole(label) === "other"
const longest = 60

/** The cards that a table holds: a new one begins where a label stands again. */
function cardsIn(grid: TableGrid, hasWords: boolean): LabelledValues<CardValue>[] {
  const columns = grid[0]?.length ?? 0
  if ((columns !== 2 && columns !== 4) || grid.length < 3 || isRiskTable(grid)) return []
  const cards: LabelledValues<CardValue>[] = []
  let seen = new Set<string>()
  for (const [at, row] of grid.entries())
    for (const [label, { text }] of pairs(row, at)) {
      const printed = labelOf(label.text)
      const name = foldCase(printed)
      if (printed.length > longest || !/^\p{L}/u.test(printed) || text.trim() === "") continue
      const last = cards.at(-1)
      const line = { name, printed, words: text, cell: label.cell }
      if (last && !seen.has(name)) last.lines.push(line)
      else {
        cards.push({ lines: [line], hasWords })
        seen = new Set()
      }
      seen.add(name)
    }
  return cards
}

/** Whether a part of a file calls what stands below it a measure, or numbers it as one. */
export function callsMeasure(block: DraftBlock): boolean {
  if (block.type === "table") return false
  const text = runsText(block.runs)
  const number = normalNumber(block.number ?? "") ?? leadingNumber(text)?.number ?? null
  return measureNumber(text) !== null || (number !== null && depthOf(number) > 2)
}

// So many parts stand at most between the name of a measure and its card.
const between = 3
// In so many cards a label stands at least that the file uses throughout.
const fewest = 3

/**
 * Learns the labels of cards that nobody knows ("Answers for it | Ministry of Justice") by their values over all
 * cards of a file, as those of lines are.
 */
export function learnCardLabels(blocks: readonly DraftBlock[]): void {
  const cards = blocks.flatMap((block, at) =>
    block.type === "table"
      ? cardsIn(
          tableGrid(block),
          blocks.slice(Math.max(0, at - between), at).some((above) => callsMeasure(above)),
        )
      : [],
  )
  const times = new Map<string, number>()
  for (const { name } of cards.flatMap(({ lines }) => lines))
    times.set(name, (times.get(name) ?? 0) + 1)
  const isUsual = ({ name }: CardValue) => (times.get(name) ?? 0) >= fewest
  const alike = cards.filter(
    ({ lines }) => lines.length > 2 && lines.filter(isUsual).length >= lines.length / 2,
  )
  if (alike.length < fewest) return
  for (const { lines, role } of inferLabels(alike).inferred)
    for (const { cell, printed } of lines) if (isOpen(printed)) learned.set(cell, role)
}
