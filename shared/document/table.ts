import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table"

/** A table. Column widths are not part of the plan, so nothing is resized into the document. */
export const PlanTable = Table.extend({ group: "structure" }).configure({ resizable: false })

/** A row of a table. */
export const PlanTableRow = TableRow.extend({ content: "(tableCell | tableHeader)*" })

// `block*`, not `block+`: an empty cell after a merge must stay a cell, or a reader's editor would
// delete it, and with it the shape of the table.
/** A cell. */
export const PlanTableCell = TableCell.extend({ content: "block*" })

/** A cell of a header row or column. */
export const PlanTableHeader = TableHeader.extend({ content: "block*" })
