import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state"
import { addRowAfter, CellSelection, deleteTable, goToNextCell, isInTable } from "@tiptap/pm/tables"

/** Puts a table with a header row after the block the cursor is in. Not inside another table. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const { block, table, tableRow, tableCell, tableHeader } = state.schema.nodes
    if (!block || !table || !tableRow || !tableCell || !tableHeader || isInTable(state))
      return false
    if (dispatch) {
      const row = (type: typeof tableCell) =>
        tableRow.create(
          null,
          Array.from({ length: columns }, () => type.create(null, block.create())),
        )
      const made = table.create(
        null,
        Array.from({ length: rows }, (_, index) => row(index === 0 ? tableHeader : tableCell)),
      )
      const { $to } = state.selection
      const at = $to.depth === 0 ? $to.pos : $to.after($to.depth)
      const tr = state.tr.insert(at, made)
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView())
    }
    return true
  }
}

/** Tab in a table: the next cell, and in the last one a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch)) return true
  if (!addRowAfter(state, dispatch)) return false
  return view && dispatch ? goToNextCell(1)(view.state, dispatch) : true
}

/** Shift-Tab in a table: the cell before. */
export const previousCell: Command = (state, dispatch) =>
  isInTable(state) && (goToNextCell(-1)(state, dispatch) || true)

/** Backspace with every cell of a table selected: the table goes. */
export const deleteWholeTable: Command = (state, dispatch) => {
  const { selection } = state
  if (!(selection instanceof CellSelection)) return false
  return selection.isRowSelection() && selection.isColSelection()
    ? deleteTable(state, dispatch)
    : false
}

/** Whether the selection lies in a table. */
export const inTable = (state: EditorState): boolean => isInTable(state)
