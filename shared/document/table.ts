import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table"
import type { Node } from "@tiptap/pm/model"
import { type Attribute, type Attributes, asTiptap, whole } from "./attribute.ts"
import { blocksIn } from "./planMeasure.ts"

const isWidths = (value: unknown) =>
  Array.isArray(value) &&
  value.length <= 1_000 &&
  value.every((width) => width === null || typeof width === "number")

// Not part of the plan, but editors of tables know them.
const widths: Attribute = { default: null, read: (value) => (isWidths(value) ? value : null) }
const align: Attribute = {
  default: null,
  read: (value) => (["left", "center", "right"].some((one) => one === value) ? value : null),
}

/** The attributes of a cell. */
export const cellAttributes = {
  colspan: whole(1, 1_000),
  rowspan: whole(1, 1_000),
  colwidth: widths,
  align,
} satisfies Attributes

/** A table. Column widths are not part of the plan, so nothing is resized into the document. */
export const PlanTable = Table.extend({ group: "structure" }).configure({ resizable: false })

/** A row of a table. */
export const PlanTableRow = TableRow.extend({ content: "(tableCell | tableHeader)*" })

const addAttributes = () => asTiptap(cellAttributes)

// `block*`, not `block+`: an empty cell after a merge must stay a cell, or a reader's editor would
// delete it and break the shape of the table.
/** A cell. */
export const PlanTableCell = TableCell.extend({ content: "block*", addAttributes })

/** A cell of a header row or column. */
export const PlanTableHeader = TableHeader.extend({ content: "block*", addAttributes })

/** A block of a table with the row and column of its cell, counted from 0. */
export interface BlockInCell {
  readonly block: Node
  readonly at: { readonly row: number; readonly column: number }
}

/** The blocks of a table in reading order; a merged cell has its top left position. */
export function blocksInCells(table: Node): BlockInCell[] {
  const found: BlockInCell[] = []
  // For each column the number of further rows that a cell above spans.
  const taken: number[] = []
  table.forEach((cells, _, row) => {
    let column = 0
    const reach: [at: number, rows: number][] = []
    cells.forEach((cell) => {
      while ((taken[column] ?? 0) > 0) column++
      for (const block of blocksIn(cell)) found.push({ block, at: { row, column } })
      const wide = Number(cellAttributes.colspan.read(cell.attrs.colspan)) || 1
      const high = Number(cellAttributes.rowspan.read(cell.attrs.rowspan)) || 1
      for (let at = column; at < column + wide; at++) reach.push([at, high])
      column += wide
    })
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1)
    for (const [at, rows] of reach) taken[at] = rows - 1
  })
  return found
}
