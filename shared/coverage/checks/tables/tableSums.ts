import type { TableCell } from "./tableCells.ts"
import { bareTotal, lastTotal, ofWhich, partialTotal, totalHead, unsummed } from "./tableData.ts"

/** A row of numbers with its header. */
export interface SumRow {
  readonly at: number
  readonly kind: "total" | "part" | "ofWhich"
  /** Whether it only may be a total, as the last row of its table. */
  readonly likely: boolean
  /** Whether it is a subtotal. */
  readonly partial: boolean
  /** Its label; "" without words. */
  readonly label: string
  /** The number of levels of its own number: 1 for "2", 2 for "2.1"; 0 without one. */
  readonly depth: number
}

/** A table for checking its sums: the rows and columns that hold numbers. */
export interface SumTable {
  readonly rows: readonly SumRow[]
  readonly columns: readonly { readonly at: number; readonly total: boolean }[]
  /** Columns with numbers that are not added up: a row's total may include them. */
  readonly others: readonly number[]
  /** The cell with a number; null where there is none. */
  cell(row: number, column: number): TableCell | null
}

const levels = /^(?:\p{L}[\p{L}.]*\s+){0,2}(?:№\s*)?(\d+(?:\.\d+)*)/u

type Cells = ReadonlyMap<number, ReadonlyMap<number, TableCell>>

/** The cells by row and column; a cell with several blocks holds words. */
function gridOf(cells: readonly TableCell[]): Cells {
  const grid = new Map<number, Map<number, TableCell>>()
  for (const cell of cells) {
    const row = grid.get(cell.row) ?? new Map<number, TableCell>()
    const twice = row.has(cell.column)
    row.set(cell.column, twice ? { ...cell, holds: "words" } : cell)
    grid.set(cell.row, row)
  }
  const inOrder = <T>(row: ReadonlyMap<number, T>) => new Map([...row].sort(([a], [b]) => a - b))
  return new Map([...inOrder(grid)].map(([at, row]) => [at, inOrder(row)]))
}

/** Whether a row is a header: words, and consecutive years. A number like a year may be a sum. */
function isHead(row: ReadonlyMap<number, TableCell>, at: number): boolean {
  const beside = [...row].filter(([column]) => column > 0).map(([, cell]) => cell)
  if (!beside.every(({ holds }) => holds === "words" || holds === "year")) return false
  const years = beside.flatMap(({ holds, digits }) => (holds === "year" && digits ? [digits] : []))
  if (years.length === 0 || at === 0) return true
  return years.length > 1 && years.every((year, i) => i === 0 || year > (years[i - 1] ?? ""))
}
/** A row that numbers the columns: 1, 2, 3. */
const isCounting = (row: ReadonlyMap<number, TableCell>) =>
  row.size > 2 && [...row].every(([column, { text }]) => text === String(column + 1))

function rowOf(at: number, row: ReadonlyMap<number, TableCell>, isLast: boolean): SumRow {
  const words = [...row.values()].filter(({ holds }) => holds === "words").map(({ text }) => text)
  const label = words.slice(0, 2)
  const [name = "", more = ""] = label
  const sure = totalHead.test(name) || bareTotal.test(more)
  const likely = !sure && isLast && lastTotal.test(name)
  const total = sure || likely
  const first = row.get(0)?.text ?? words[0] ?? ""
  const number = levels.exec(first)?.[1] ?? ""
  return {
    at,
    kind: label.some((one) => ofWhich.test(one)) ? "ofWhich" : total ? "total" : "part",
    label: (words.find((one) => /\p{L}/u.test(one)) ?? "").replaceAll(/[*_]+/g, "").trim(),
    likely,
    partial: total && label.some((one) => partialTotal.test(one)),
    depth: number === "" ? 0 : number.split(".").length,
  }
}

/** Whether a cell may belong to a column of numbers. */
const isNumber = ({ holds, digits }: TableCell) =>
  holds === "number" || (holds === "year" && digits !== "")

/** A table that has totals; null where it has none, or hardly any numbers. */
export function sumTableOf(cells: readonly TableCell[]): SumTable | null {
  const grid = gridOf(cells)
  const all = [...grid]
  const begin = all.findIndex(([, row], at) => !isHead(row, at))
  if (begin < 1) return null
  const heads = all.slice(0, begin).map(([, row]) => row)
  const body = all.slice(begin).filter(([, row]) => !isCounting(row))
  const rows = body.map(([at, row], order) => rowOf(at, row, order === body.length - 1))
  const headOf = (column: number) =>
    heads.flatMap((row) => row.get(column)?.text ?? []).at(-1) ?? ""
  const last = Math.max(...cells.map(({ column }) => column))
  const cellsIn = (column: number) => body.flatMap(([, row]) => row.get(column) ?? [])
  const every = Array.from({ length: last }, (_, at) => at + 1)
  const columns = every
    .filter((column) => {
      const inIt = cellsIn(column)
      const units = new Set(inIt.map(({ unit }) => unit.toLowerCase()).filter(Boolean))
      const numbers = inIt.filter(isNumber).length
      const only = inIt.every((one) => isNumber(one) || one.holds === "nothing")
      return numbers > 1 && only && units.size < 2 && !unsummed.test(headOf(column))
    })
    .map((at) => ({ at, total: totalHead.test(headOf(at)) }))
  const hasTotals = columns.some(({ total }) => total) || rows.some(({ kind }) => kind === "total")
  if (columns.length === 0 || rows.length < 3 || !hasTotals) return null
  const others = every.filter(
    (column) => cellsIn(column).some(isNumber) && columns.every(({ at }) => at !== column),
  )
  return {
    rows,
    columns,
    others,
    cell(row, column) {
      const found = grid.get(row)?.get(column)
      return found && isNumber(found) ? found : null
    },
  }
}
