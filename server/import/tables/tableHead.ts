import { readTimeWords } from "../../../shared/document/fields/timeWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { isBlank } from "../build/measureDraft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { namesBody } from "../fields/fieldValue.ts"
import { distinct, type TableGrid } from "../formats/tableGrid.ts"
import { type CellRole, cellRole, roleOfCells } from "./cellRoles.ts"
import { type ColumnRole, columnRole, columnRoles, headRole, isWho } from "./columns.ts"
import { columnsByCells, longestColumn } from "./columnsByCells.ts"

/** Where the measures of a table begin and what its columns hold. */
export interface TableHead {
  /** The first row of the head; what stands above it is a caption. */
  first: number
  /** The first row after the head. */
  body: number
  roles: ColumnRole[]
  heads: string[]
  /** A person has said what the columns hold, so that nothing more is told of them. */
  chosen?: true
}

/** The words of each column in the rows of a head, from `first` to `last`. */
export function headsOf(grid: TableGrid, first: number, last: number): string[] {
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
    const known = columnRoles(heads)
    const roles = known && columnsByCells(known, heads, cellsBelow(grid, last + 1))
    const next = grid[last]
    const numbered =
      depth > deep &&
      next?.some((place) => place && /\d/.test(place.text) && !/^(?:19|20)\d{2}/.test(place.text))
    if (roles && !numbered) return { first, body: last + 1, roles, heads }
  }
  return null
}

/** Whether a row has words of its own in each of several columns, as no caption has. */
function isFull(row: TableGrid[number]): boolean {
  const cells = distinct(row)
  return (
    row.length > 2 &&
    cells.length === row.length &&
    cells.every((place) => /\p{L}{2}/u.test(place.text))
  )
}

/** The words of each column below a head, leaving out rows that are one cell across. */
export function cellsBelow(grid: TableGrid, body: number): string[][] {
  const rows = grid.slice(body).filter((row) => distinct(row).length > 1)
  return (grid[0] ?? []).map((_, column) => rows.map((row) => row[column]?.text ?? ""))
}

/** Whether the first row names what its columns hold: short words, none of which is such a cell itself. */
function isHeadRow(grid: TableGrid, shown: readonly (CellRole | null)[]): boolean {
  const row = grid[0] ?? []
  const words = row.map((place) => place?.text.trim() ?? "")
  const named = words.filter((text) => !isBlank(text))
  if (named.length < Math.max(2, words.length - 1) || named.some((text) => text.length > 80))
    return false
  return words.every((text, at) => !shown[at] || isBlank(text) || cellRole(text) !== shown[at])
}

// Past events and acts: "Adopted by", "Held on", «Кем принят». "Sessions held" is an indicator of a
// measure.
const wasDone =
  /^(?:(?:date|year|when|where|day|who|by whom)\s(?:(?:it\s)?was\s|were\s)?|(?:кем|когда|где|дата|год)\s|(?:kim\p{L}*|haçan|harada|tarix\p{L}*|nə vaxt)\s(?:tərəfindən\s)?)?(?:adopted|enacted|held|published|convened|signed|ratified|passed|принят\p{L}{0,2}|проведен\p{L}{0,2}|состоял\p{L}+|опубликован\p{L}{0,2}|подписан\p{L}{0,2}|(?:qəbul|dərc|imza)\p{L}* (?:edil|ed|olun)(?:ib|mişdir|diyi|miş|ən|an)\p{L}*|keçiril(?:ib|diyi|ən|miş)\p{L}*)(?!\p{L})/u
const pastThing =
  /^(?:(?:name|title) of (?:the )?)?(?:acts?|laws?|legal acts?|treat(?:y|ies)|conventions?|events?|publications?|акты?|законы?|правов\p{L}+ акты?|нормативн\p{L}+ .{0,30}акты?|событи[ея]|публикаци[яи]|конвенци[яи]|qanun\p{L}*|akt\p{L}*|(?:hüquqi|normativ) .{0,20}akt\p{L}*|hadisə\p{L}*|nəşr\p{L}*|konvensiya\p{L}*)(?!\p{L})/u

/**
 * Whether the heads of a table are of acts adopted or events held, and none of measures. Where they
 * only name such things, nothing must show that these are still to come: who is responsible, what is to be
 * reached, what it costs.
 */
function looksBack(heads: readonly string[], shown: TableHead | null): boolean {
  // A row that goes on with an earlier table is no head.
  if (heads.some((head) => head.length > 60 || /\d/.test(head) || cellRole(head) !== null))
    return false
  const folded = heads.map(foldCase)
  const known = folded.map(headRole)
  if (known.includes("measure") || known.includes("task")) return false
  if (folded.some((head) => wasDone.test(head))) return true
  const ahead =
    known.some((role) => role && isWho(role)) ||
    shown?.roles.some((role) => role === "indicator" || role === "budget")
  return !ahead && folded.some((head) => pastThing.test(head))
}

/** Whether three cells of a first row, or half of them, are labels of different fields, which no row of values has. */
function isLabelled(grid: TableGrid): boolean {
  const words = distinct(grid[0] ?? []).flatMap((place) => (isBlank(place.text) ? [] : place.text))
  if (words.some((text) => text.length > 80)) return false
  const roles = new Set(words.flatMap((text) => fieldLabel(text)?.role ?? []))
  return roles.size >= Math.max(2, Math.min(3, words.length / 2))
}

/** Tells the columns of a table whose head is not known, or has none, by what stands in them; null when that is not clear. */
function headByContent(grid: TableGrid, headed: boolean): TableHead | null {
  const columns = grid[0]?.length ?? 0
  if (grid.length < 2 || columns < 3) return null
  const below = cellsBelow(grid, 1)
  const hasHead =
    headed ||
    (grid.length > 2 &&
      isHeadRow(
        grid,
        below.map((cells) => roleOfCells(cells, "")),
      ))
  const heads = hasHead ? headsOf(grid, 0, 0) : Array.from({ length: columns }, () => "")
  const cells = hasHead ? below : cellsBelow(grid, 0)
  const roles = columnsByCells(heads.map(columnRole), heads, cells)
  const kinds = new Set(roles.map((role) => (isWho(role) ? "who" : role)))
  const sure = kinds.has("who") && kinds.has("time")
  if (!sure && !(hasHead && kinds.has("indicator") && (kinds.has("who") || kinds.has("time"))))
    return null
  if (!roles.includes("measure")) {
    const measure = longestColumn(roles, cells)
    if (measure === null) return null
    roles[measure] = "measure"
  }
  return { first: 0, body: hasHead ? 1 : 0, roles, heads }
}

/** Whether the cells hold what the columns of another table would have them hold. */
function fits(rows: TableGrid, { roles }: TableHead): boolean {
  const cells = rows.flatMap((row) =>
    roles.flatMap((role, column) => {
      const text = row[column]?.text ?? ""
      if (isBlank(text) || text.length > 300) return []
      if (role === "time") return [readTimeWords(text) !== null]
      return isWho(role) ? [namesBody(text)] : []
    }),
  )
  return cells.length > 0 && cells.filter(Boolean).length >= cells.length * 0.6
}

/**
 * Finds the head of a table of measures: within its first rows, of one or more rows with merged
 * cells, else by what the columns hold. `before` is the head of an earlier table, which a
 * table of as many columns without a head of its own continues; `again`: other tables begin with the same
 * row, as no row of measures is the first of several. Null: no table of measures.
 */
export function tableHead(
  grid: TableGrid,
  before: TableHead | null,
  again = false,
): TableHead | null {
  for (let first = 0; first < Math.min(5, grid.length); first++) {
    // A head stands below captions only: a row with words in every column is the head or past it.
    if (first > 0 && isFull(grid[first - 1] ?? [])) break
    const head = headFrom(grid, first)
    if (head) return head
  }
  const headed = again || isLabelled(grid)
  const shown = headByContent(grid, headed)
  if (
    looksBack(
      (grid[0] ?? []).map((place) => place?.text ?? ""),
      shown,
    )
  )
    return null
  const columns = grid[0]?.length ?? 0
  const body = headed ? 1 : 0
  const goesOn = before && before.roles.length === columns && columns >= 3
  return goesOn && shown?.body !== 1 && fits(grid.slice(body), before)
    ? { ...before, first: 0, body }
    : shown
}
