import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table"
import { type Attribute, type Attributes, asTiptap, whole } from "./attribute.ts"

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

/** What a cell holds beside its blocks. */
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
// delete it, and with it the shape of the table.
/** A cell. */
export const PlanTableCell = TableCell.extend({ content: "block*", addAttributes })

/** A cell of a header row or column. */
export const PlanTableHeader = TableHeader.extend({ content: "block*", addAttributes })
