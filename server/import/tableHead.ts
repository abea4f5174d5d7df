import { looksLikeBody } from "../../shared/document/bodyNames.ts"
import { readTimeWords } from "../../shared/document/timeWords.ts"
import { type ColumnRole, columnRoles } from "./columns.ts"
import { isBlank } from "./measureDraft.ts"
import { normalNumber } from "./printedNumber.ts"
import { distinct, type TableGrid } from "./tableGrid.ts"

/** Where the measures of a table begin and what its columns hold. */
export interface TableHead {
  /** The first row of the head; what stands above it is a caption. */
  first: number
  /** The first row after the head. */
  body: number
  roles: ColumnRole[]
  heads: string[]
}

function headsOf(grid: TableGrid, first: number, last: number): string[] {
  const columns = grid[first]?.length ?? 0
  return Array.from({ length: columns }, (_, column) => {
    const texts = grid
      .slice(first, last + 1)
      .map((row) => row[column]?.text.replace(/\n/g, " ") ?? "")
    return [...new Set(texts)].filter(Boolean).join(" ")
  })
}

function headFrom(grid: TableGrid, first: number): TableHead | null {
  const row = grid[first] ?? []
  const cells = distinct(row)
  if (cells.filter((place) => !isBlank(place.text)).length < 2) return null
  if (cells.some((place) => place.text.length > 160)) return null
  const spans = cells.map((place) => place.row + place.cell.rowspan - first)
  const deep = Math.min(Math.max(1, ...spans), 4)
  // Heads merged across ("Budget" over "2026 | 2027") go on in the next row, whatever the others do.
  const across = cells.some((place) => place.cell.colspan > 1) && cells.length > 1
  for (const depth of across && deep === 1 ? [2, 1] : [deep]) {
    const last = first + depth - 1
    const heads = headsOf(grid, first, last)
    const roles = columnRoles(heads)
    const next = grid[last]
    const numbered =
      depth > deep &&
      next?.some((place) => place && /\d/.test(place.text) && !/^(?:19|20)\d{2}/.test(place.text))
    if (roles && !numbered) return { first, body: last + 1, roles, heads }
  }
  return null
}

/** Tells the columns of a table without a head by what stands in them; null when that is not clear. */
function headByContent(grid: TableGrid): TableHead | null {
  const columns = grid[0]?.length ?? 0
  if (grid.length < 2 || columns < 3) return null
  const share = (column: number, test: (text: string) => boolean) => {
    const texts = grid.map((row) => row[column]?.text ?? "").filter((text) => !isBlank(text))
    return texts.length < grid.length / 2 ? 0 : texts.filter(test).length / texts.length
  }
  const roles = Array.from({ length: columns }, (_, column): ColumnRole => {
    if (share(column, (text) => normalNumber(text) !== null && text.length < 12) > 0.7)
      return column === 0 ? "number" : "other"
    if (share(column, (text) => text.length < 60 && readTimeWords(text) !== null) > 0.6)
      return "time"
    if (
      share(column, (text) => text.split(/[;,\n]/u).some((part) => looksLikeBody(part.trim()))) >
      0.6
    )
      return "responsible"
    return "other"
  })
  if (!roles.includes("time") || !roles.includes("responsible")) return null
  const length = (column: number) =>
    grid.reduce((sum, row) => sum + (row[column]?.text.length ?? 0), 0) / grid.length
  const open = roles.flatMap((role, column) => (role === "other" ? [column] : []))
  const [measure] = open.sort((a, b) => length(b) - length(a))
  if (measure === undefined || length(measure) < 15) return null
  roles[measure] = "measure"
  return { first: 0, body: 0, roles, heads: roles.map(() => "") }
}

/** Whether the cells hold what the columns of another table would have them hold. */
function fits(grid: TableGrid, { roles }: TableHead): boolean {
  const cells = grid.flatMap((row) =>
    roles.flatMap((role, column) => {
      const text = row[column]?.text ?? ""
      if (isBlank(text) || text.length > 300) return []
      if (role === "time") return [readTimeWords(text) !== null]
      const who = role === "lead" || role === "responsible" || role === "partners"
      return who ? [text.split(/[;,\n]/u).some((part) => looksLikeBody(part.trim()))] : []
    }),
  )
  return cells.length > 0 && cells.filter(Boolean).length >= cells.length * 0.6
}

/**
 * Finds the head of a table of measures: within its first rows, of one or more rows with merged
 * cells, else by what the columns hold. `before` is the head of an earlier table, which a
 * table of as many columns without a head of its own continues. Null: no table of measures.
 */
export function tableHead(grid: TableGrid, before: TableHead | null): TableHead | null {
  for (let first = 0; first < Math.min(5, grid.length); first++) {
    const head = headFrom(grid, first)
    if (head) return head
  }
  const columns = grid[0]?.length ?? 0
  if (before && before.roles.length === columns && columns >= 3 && fits(grid, before))
    return { ...before, first: 0, body: 0 }
  return headByContent(grid)
}
