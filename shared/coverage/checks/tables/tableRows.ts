import type { TableCell } from "./tableCell.ts"

/** A row of a table from left to right. */
export type Row = readonly TableCell[]

/** Chapters on past activities or on another plan, to which the numbers in them belong. */
export const ofOthers =
  /previous|former|past|evaluat|lessons|implementation of the|situation|предыдущ|прошл|прежн|оцен|итоги|ход (?:выполнен|исполнен|реализац)|выполнени|положени[ея] дел|əvvəlki|ötən|qiymətləndir|icra vəziyyəti|yekunlar/iu

/** The cells of each table. */
export function tablesOf(cells: readonly TableCell[]): readonly Row[] {
  const tables = new Map<string, TableCell[]>()
  for (const cell of cells) {
    const own = tables.get(cell.table)
    if (own) own.push(cell)
    else tables.set(cell.table, [cell])
  }
  return [...tables.values()]
}

/** The rows of a table, whose cells can be in any order. */
export function rowsOf(cells: Row): readonly Row[] {
  const rows = new Map<number, TableCell[]>()
  for (const cell of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return [...rows.values()]
}

const counting = /^\d{0,2}\.?$|^[№#]|^no\.?$/iu

/** Whether a table has only labels with their values, which may be numbered. */
export function isPassport(cells: Row): boolean {
  const last = Math.max(...cells.map(({ column }) => column))
  if (last === 1) return true
  return last === 2 && cells.every(({ column, text }) => column > 0 || counting.test(text))
}
