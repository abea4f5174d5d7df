import { type Claim, type Column, claimOf, columns, countsRows, tellsStanding } from "./column.ts"
import { resultOf } from "./result.ts"

/** How a table is read: the row of its heads, -1 where it has none, and which columns hold what, by place. */
export interface TableShape {
  head: number
  mapping: (Column | null)[]
}

/** A head stands within so many rows, under a title and notes. */
export const headWithin = 15
const looksAt = 100

/** What the cells of a column are, whatever its head says. */
interface Held {
  filled: number
  /** How many characters a filled cell has. */
  length: number
  /** Shares of the filled cells: bare numbers or codes, and results of measures in words or shares. */
  numbers: number
  results: number
}

/** "12", "1.1.3", "para. 45", «п. 12», "14(b)": a number, and hardly a letter. */
function isNumber(cell: string): boolean {
  const letters = cell.replaceAll(/\P{L}/gu, "").length
  return cell.length <= 24 && /\d/u.test(cell) && letters <= 6 && !cell.includes("%")
}

/** Yes and no answer many questions. */
const bare = /^(?:yes|no|true|false|да|нет|bəli|xeyr|[+✓✔✗✘])$/iu

/** Of a long report nobody tells at a glance what came of a measure. */
const glance = 120

const tellsResult = (cell: string) =>
  cell.length <= glance && !bare.test(cell) && resultOf(cell) !== null

function heldIn(body: readonly (readonly string[])[], at: number): Held {
  const cells = body.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "")
  const share = (is: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length
  return {
    filled: cells.length,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / (cells.length || 1),
    numbers: share(isNumber),
    results: share(tellsResult),
  }
}

const most = 0.8
const half = 0.6
/** Words that recommend something are longer than a name or a number. */
const worded = 15

/** Whether cells cannot be what the head says. */
function isContradicted(column: Column, { filled, length, numbers }: Held): boolean {
  if (filled === 0) return false
  if (column === "text") return numbers >= most
  return column === "number" && numbers < 1 - most && length >= worded
}

/** Of several columns whose heads say the same, the one whose cells bear it out. */
function bestOf(
  column: Column,
  places: readonly number[],
  held: readonly Held[],
  heads: readonly string[],
) {
  // What a report or a plan calls a row by comes before the count of the rows in this table.
  if (column === "number")
    return (
      places.find((at) => !countsRows(heads[at] ?? "") && (held[at]?.filled ?? 0) > 0) ?? places[0]
    )
  if (column !== "result") return places[0]
  const score = (at: number) =>
    (held[at]?.results ?? 0) + (tellsStanding(heads[at] ?? "") ? 0.3 : 0)
  return places.reduce((best, at) => (score(at) > score(best) ? at : best))
}

/** The column of `places` with the longest cells. */
function longestOf(places: readonly number[], held: readonly Held[]): number | undefined {
  const length = (at: number) => (held[at]?.filled ?? 0) * (held[at]?.length ?? 0)
  return places.length === 0
    ? undefined
    : places.reduce((best, at) => (length(at) > length(best) ? at : best))
}

function mappingBy(heads: readonly string[], held: readonly Held[]): TableShape["mapping"] {
  const claims: Claim[] = held.map((_, at) => claimOf(heads[at] ?? ""))
  const mapping: TableShape["mapping"] = held.map(() => null)
  const wrong: { at: number; column: Column }[] = []
  for (const column of columns) {
    const places = claims.flatMap((claim, at) => (claim === column ? [at] : []))
    const right = places.filter((at) => {
      const own = held[at]
      if (!own || !isContradicted(column, own)) return true
      wrong.push({ at, column })
      return false
    })
    const at = right.length === 0 ? undefined : bestOf(column, right, held, heads)
    if (at !== undefined) mapping[at] = column
  }
  // A column under a head for words that holds bare numbers has those of the words, and the other way round.
  for (const { at, column } of wrong) {
    const instead = column === "text" ? "number" : "text"
    if (!mapping.includes(instead)) mapping[at] = instead
    // Beside a column of words a long code ("CEDAW/C/6, para. 31") is a number all the same.
    else if (column === "number" && !mapping.includes("number")) mapping[at] = column
  }
  const free = (at: number) => mapping[at] === null && claims[at] !== "other"
  const places = held.map((_, at) => at)
  if (!mapping.includes("result")) {
    const at = places.find(
      (one) => free(one) && (held[one]?.filled ?? 0) > 1 && (held[one]?.results ?? 0) >= half,
    )
    if (at !== undefined && claims.some((claim) => claim !== null)) mapping[at] = "result"
  }
  if (!mapping.includes("text")) {
    const at = longestOf(places.filter(free), held) ?? longestOf(places, held)
    if (at !== undefined) mapping[at] = "text"
  }
  return mapping
}

/** The row that names the most columns, and the words or two of them at the least; -1 where none does. */
function headOf(rows: readonly (readonly string[])[]): number {
  let [best, most] = [-1, 0]
  for (const [head, row] of rows.slice(0, headWithin).entries()) {
    const known = new Set(row.map(claimOf).filter((claim) => claim !== null && claim !== "other"))
    if (known.size > most && (known.has("text") || known.size > 1))
      [best, most] = [head, known.size]
  }
  return best
}

/** Recognises the head of a table and what its columns hold, by heads and cells; a person may change both. */
export function shapeOf(rows: readonly (readonly string[])[]): TableShape {
  const head = headOf(rows)
  const width = Math.max(0, ...rows.map((row) => row.length))
  // A row of one cell is a heading among the rows and tells nothing of its column.
  const all = rows.slice(head + 1, head + 1 + looksAt)
  const full = all.filter((row) => row.filter((cell) => cell.trim() !== "").length > 1)
  const body = full.length > 0 ? full : all
  const held = Array.from({ length: width }, (_, at) => heldIn(body, at))
  return { head, mapping: mappingBy(head < 0 ? [] : (rows[head] ?? []), held) }
}
