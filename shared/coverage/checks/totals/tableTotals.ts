import type { TableCell } from "../tables/tableCells.ts"
import type { SumRow, SumTable } from "../tables/tableSums.ts"

/** A total that its figures do not add up to. */
export interface WrongTotal {
  readonly cell: TableCell
  readonly said: number
  readonly sum: number
  readonly off: number
}

/**
 * The totals of a table under one reading of its figures: the number of right ones, and the wrong
 * ones.
 */
interface TotalsByReading {
  readonly right: number
  readonly faults: readonly WrongTotal[]
}

/** A sum that differs by more than this share is of other figures. */
const far = 0.5
/**
 * The limit for a table with a single sum, where nothing else shows that its figures are to be
 * added up.
 */
const farAlone = 0.3

/** The meaning of a point or comma before three digits. */
type SeparatorReading = "thousands" | "decimals"

const ambiguous = /^\d{1,3}[.,]\d{3}$/

function figureOf(digits: string, reading: SeparatorReading): number {
  if (ambiguous.test(digits) && reading === "decimals") return Number(digits.replace(",", "."))
  const whole = digits.replaceAll(/[\s\u00a0\u202f.,'’](?=\d{3}(?!\d))/g, "")
  return Number(whole.replace(",", "."))
}

/** The figures of a table under one reading. */
class Figures {
  readonly #table: SumTable
  readonly #reading: SeparatorReading
  /** The largest rounding error of one figure; 0 for whole numbers. */
  readonly #rounded: number

  constructor(table: SumTable, reading: SeparatorReading) {
    this.#table = table
    this.#reading = reading
    const decimals = table.rows.flatMap((row) =>
      table.columns.map(({ at }) => String(this.at(row.at, at)).split(".")[1]?.length ?? 0),
    )
    const most = Math.max(0, ...decimals)
    this.#rounded = most > 0 ? 10 ** -most / 2 : 0
  }

  /** The figure in a cell; 0 where it holds none. */
  at(row: number, column: number): number {
    const cell = this.#table.cell(row, column)
    return cell ? figureOf(cell.digits, this.#reading) : 0
  }

  /** Whether a sum of this many figures equals the stated one, up to rounding. */
  isSum(sum: number, said: number, figures: number): boolean {
    return Math.abs(sum - said) <= this.#rounded * figures + 1e-6
  }
}

const sumOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)

/**
 * Figures without those that are the sum of the following ones: a goal with its objectives below.
 */
function withoutParents(all: readonly number[]): readonly number[] {
  return all.filter((one, at) => {
    if (one === 0) return true
    for (const side of [all.slice(at + 1), all.slice(0, at).reverse()]) {
      let sum = 0
      for (const [many, next] of side.entries()) {
        sum += next
        if (many > 0 && Math.abs(sum - one) < 1e-6) return false
        if (sum > one) break
      }
    }
    return true
  })
}

/** The rows that a total may be the sum of, the likeliest first. */
function addends(rows: readonly SumRow[], at: number): (readonly SumRow[])[] {
  const above = rows.slice(0, at)
  const parts = above.filter(({ kind }) => kind === "part")
  // A total that comes first is that of the rows below.
  if (parts.length === 0) {
    const below = rows.slice(at + 1)
    return [
      below.filter(({ kind }) => kind === "part"),
      below.filter(({ kind }) => kind !== "total"),
    ]
  }
  const last = above.findLastIndex(({ kind }) => kind === "total")
  const least = Math.min(...parts.map(({ depth }) => depth))
  return [
    parts,
    parts.filter(({ depth }) => depth === least),
    parts.filter(({ depth }) => depth > least),
    above.filter(({ kind }) => kind !== "ofWhich").slice(last + 1),
    above.filter(({ kind }) => kind !== "total"),
    above.filter(({ kind }) => kind === "total"),
    above.filter(({ kind, partial }) => kind === "total" && !partial),
  ]
}

/** The total rows, column by column. */
function totalRows(table: SumTable, figures: Figures): TotalsByReading {
  let right = 0
  const faults: WrongTotal[] = []
  for (const [at, row] of table.rows.entries()) {
    if (row.kind !== "total") continue
    const [before, faultsBefore] = [right, faults.length]
    const ways = addends(table.rows, at)
    for (const column of table.columns) {
      const cell = table.cell(row.at, column.at)
      if (!cell) continue
      const said = figures.at(row.at, column.at)
      const rows = ways.map((way) => way.map((one) => figures.at(one.at, column.at)))
      const all = [...rows, ...rows.slice(0, 1).map(withoutParents)]
      if (all.some((way) => way.length > 0 && figures.isSum(sumOf(way), said, way.length))) right++
      else if (!row.partial && (rows[0]?.length ?? 0) > 1) {
        const sum = sumOf(rows[0] ?? [])
        // After subtotals, nobody can tell which the last total adds up.
        const among = sumOf(rows.at(-2) ?? [])
        if (among === 0 || figures.isSum(among, sum, 1))
          faults.push({ cell, said, sum, off: sum - said })
      }
    }
    // "All bodies" may be one of several addressees, of some measure's money.
    if (row.likely && right === before) faults.length = faultsBefore
  }
  return { right, faults }
}

/** The total columns, row by row. */
function totalColumns(table: SumTable, figures: Figures): TotalsByReading {
  let right = 0
  const faults: WrongTotal[] = []
  for (const [at, column] of table.columns.entries()) {
    if (!column.total) continue
    // A skipped column with a number may belong to the total or not.
    if (table.others.length > 0) continue
    const before = table.columns.slice(0, at)
    const behind = table.columns.slice(at + 1)
    const next = behind.findIndex(({ total }) => total)
    const ways = [
      before.slice(before.findLastIndex(({ total }) => total) + 1),
      next < 0 ? behind : behind.slice(0, next),
      table.columns.filter(({ total }) => !total),
    ].filter((way) => way.length > 1)
    const looked = table.rows.flatMap((row) => {
      const cell = table.cell(row.at, column.at)
      const said = figures.at(row.at, column.at)
      const sums = ways.map((way) => sumOf(way.map((one) => figures.at(row.at, one.at))))
      // Where no figure stands beside a sum, it was not split.
      return cell && sums.some((sum) => sum !== 0) ? [{ cell, said, sums }] : []
    })
    const fits = ways.map(
      (way, of) =>
        looked.filter(({ said, sums }) => figures.isSum(sums[of] ?? 0, said, way.length)).length,
    )
    const best = fits.indexOf(Math.max(...fits))
    if ((fits[best] ?? 0) < 2) continue
    for (const { cell, said, sums } of looked) {
      const sum = sums[best] ?? 0
      if (sums.some((one, of) => figures.isSum(one, said, ways[of]?.length ?? 0))) right++
      else if (sum !== 0) faults.push({ cell, said, sum, off: sum - said })
    }
  }
  return { right, faults }
}

const sizeOf = ({ off }: WrongTotal) => Math.abs(off).toFixed(4)

/**
 * One of the faults caused by a single wrong figure, at the figure itself where that can be told.
 */
function oneEach(all: readonly WrongTotal[], table: SumTable): readonly WrongTotal[] {
  const totals = new Set(table.rows.filter(({ kind }) => kind === "total").map(({ at }) => at))
  const sums = new Set(table.columns.filter(({ total }) => total).map(({ at }) => at))
  // Where a row and a column of sums cross, both fail; where only one fails, another figure is
  // wrong.
  const weight = ({ cell }: WrongTotal) => {
    if (all.filter((one) => one.cell === cell).length > 1) return 0
    return totals.has(cell.row) && sums.has(cell.column) ? 2 : 1
  }
  const kept = new Map<string, WrongTotal>()
  for (const fault of all.toSorted((one, other) => weight(one) - weight(other))) {
    const size = sizeOf(fault)
    if (!kept.has(size)) kept.set(size, fault)
  }
  return [...kept.values()]
}

/** The totals of a table; none is wrong where its figures are hardly meant to be added up. */
function lookAt(table: SumTable, reading: SeparatorReading): TotalsByReading {
  const figures = new Figures(table, reading)
  const [inRows, inColumns] = [totalRows(table, figures), totalColumns(table, figures)]
  const right = inRows.right + inColumns.right
  const sides = [inRows, inColumns].map(({ right: of, faults }) => {
    // One wrong figure causes equal differences in its own column and in that of the sums.
    const many = new Set(faults.map(sizeOf)).size
    return of >= many || many < 2 ? faults : []
  })
  const most = right > 0 ? far : farAlone
  const near = ({ sum, off }: WrongTotal) => Math.abs(off) <= Math.abs(sum) * most
  const faults = oneEach(sides.flat(), table).filter(near)
  return { right, faults: faults.length <= Math.max(right, 1) ? faults : [] }
}

/** The result for a table: its wrong totals, and its last total where it is right. */
interface TableFound {
  readonly faults: readonly WrongTotal[]
  readonly whole: number | null
}

/** Checks the totals of a table. */
export function foundIn(table: SumTable): TableFound {
  const digits = table.rows.flatMap((row) =>
    table.columns.map(({ at }) => table.cell(row.at, at)?.digits ?? ""),
  )
  const usual = lookAt(table, "thousands")
  const other = digits.some((one) => ambiguous.test(one)) ? lookAt(table, "decimals") : usual
  // The reading under which most sums are right is taken.
  const reading = other.right > usual.right ? "decimals" : "thousands"
  const { right, faults } = reading === "decimals" ? other : usual
  const row = table.rows.at(-1)
  const sums = table.columns.filter(({ total }) => total)
  const column = table.columns.length === 1 ? table.columns[0] : sums.at(-1)
  const isWhole = row?.kind === "total" && !row.partial && column && sums.length < 2
  if (!isWhole || right === 0 || faults.length > 0) return { faults, whole: null }
  return { faults, whole: new Figures(table, reading).at(row.at, column.at) }
}
