import {
  type Claim,
  type Column,
  claimOf,
  columns,
  countsRows,
  showsScores,
  showsStandings,
} from "./column.ts"
import { isBareDate, monthOf } from "./datedHead.ts"
import { isLegend, type Legend, legendIn, legendOfTable, scoreOf } from "./legend.ts"
import { resultOf } from "./result.ts"

/**
 * The structure of a table: the index of its header row, -1 where it has none, and the meanings of
 * the columns, by index. Several columns may have results, of different times.
 */
export interface TableShape {
  head: number
  mapping: (Column | null)[]
}

/** The header row is within this many rows, below a title and notes. */
export const headWithin = 15
const looksAt = 100

/** Facts about the cells of a column, apart from its header. */
interface Held {
  filled: number
  /** The mean length of a filled cell, in characters. */
  length: number
  /**
   * Shares of the filled cells: bare numbers or codes, results of measures in words or shares, and
   * scores.
   */
  numbers: number
  results: number
  scores: number
}

/** The facts about all columns, by index. */
interface Table {
  held: readonly Held[]
  heads: readonly string[]
  legend: Legend | null
}

/** "12", "1.1.3", "para. 45", «п. 12», "14(b)": a number with hardly a letter. */
function isNumber(cell: string): boolean {
  const letters = cell.replaceAll(/\P{L}/gu, "").length
  return cell.length <= 24 && /\d/u.test(cell) && letters <= 6 && !cell.includes("%")
}

/** Yes and no answer many questions. */
const bare = /^(?:yes|no|true|false|да|нет|bəli|xeyr|[+✓✔✗✘])$/iu

/** The longest text that is a result; a longer report is not. */
const glance = 120

const showsResult = (cell: string) =>
  cell.length <= glance && !bare.test(cell) && resultOf(cell) !== null

function heldIn(body: readonly (readonly string[])[], at: number, legend: Legend | null): Held {
  const cells = body.map((row) => (row[at] ?? "").trim()).filter((cell) => cell !== "")
  const share = (is: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length
  return {
    filled: cells.length,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / (cells.length || 1),
    numbers: share(isNumber),
    results: share(showsResult),
    scores: legend ? share((cell) => legend.has(scoreOf(cell) ?? "")) : 0,
  }
}

const most = 0.8
const half = 0.6
/** The shortest text of a recommendation; names and numbers are shorter. */
const worded = 15

/** Whether the cells cannot be what the header says. */
function isContradicted(column: Column, { filled, length, numbers }: Held): boolean {
  if (filled === 0) return false
  if (column === "text") return numbers >= most
  return column === "number" && numbers < 1 - most && length >= worded
}

/** The score of a column of results, to choose among several. */
function resultScore(at: number, { held, heads }: Table): number {
  const { results = 0, scores = 0 } = held[at] ?? {}
  return Math.max(results, scores) + (showsStandings(heads[at] ?? "") ? 0.3 : 0)
}

/**
 * Of several columns with one meaning, those whose cells confirm it: one, or results of successive
 * times, with the column of the present state.
 */
function bestOf(column: Column, places: readonly number[], table: Table): number[] {
  const { held, heads } = table
  // A number from a report or plan takes precedence over one that only counts the rows of this
  // table.
  if (column === "number") {
    const own = places.find((at) => !countsRows(heads[at] ?? "") && (held[at]?.filled ?? 0) > 0)
    return own === undefined ? places.slice(0, 1) : [own]
  }
  if (column !== "result") return places.slice(0, 1)
  const score = (at: number) => resultScore(at, table)
  const dated = places.filter((at) => monthOf(heads[at] ?? "") !== null)
  const undated = places.filter((at) => !dated.includes(at))
  if (undated.length === 0) return dated
  const best = undated.reduce((one, at) => (score(at) > score(one) ? at : one))
  const mostDated = Math.max(0, ...dated.map(score))
  return score(best) >= mostDated ? [best, ...dated] : dated
}

/**
 * The meanings by header, completed by the cells for scores and for headers that are only a year.
 */
function claimsOf({ held, heads, legend }: Table): Claim[] {
  const claims = held.map((own, at): Claim => {
    const head = heads[at] ?? ""
    const claim = claimOf(head)
    const isScore = legend !== null && own.scores >= most
    if (isScore && (legendIn(head) !== null || (claim === null && showsScores(head))))
      return "result"
    return claim
  })
  const ofYears = [...held.keys()].filter((at) => isBareDate(heads[at] ?? ""))
  const told = (at: number) => Math.max(held[at]?.results ?? 0, held[at]?.scores ?? 0) >= half
  // A column of one year may explain in words what is missing in those of the others.
  if (ofYears.length > 1 && ofYears.some(told))
    for (const at of ofYears) {
      const { filled, numbers } = held[at] as Held
      if (filled > 0 && (told(at) || numbers < half)) claims[at] = "result"
    }
  return claims
}

/** The column of `places` with the longest cells. */
function longestOf(places: readonly number[], held: readonly Held[]): number | undefined {
  const length = (at: number) => (held[at]?.filled ?? 0) * (held[at]?.length ?? 0)
  return places.length === 0
    ? undefined
    : places.reduce((best, at) => (length(at) > length(best) ? at : best))
}

function mappingBy(table: Table): TableShape["mapping"] {
  const { held } = table
  const claims = claimsOf(table)
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
    if (right.length > 0) for (const at of bestOf(column, right, table)) mapping[at] = column
  }
  // A header for text above bare numbers was swapped with the one above the text, and the other way
  // round.
  for (const { at, column } of wrong) {
    const instead = column === "text" ? "number" : "text"
    if (!mapping.includes(instead)) mapping[at] = instead
    // Beside a column of text, a long code ("CEDAW/C/6, para. 31") is still a number.
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

/** The row that names the most columns, at least the text or two others; -1 where none does. */
function headOf(rows: readonly (readonly string[])[]): number {
  let [best, most] = [-1, 0]
  for (const [head, row] of rows.slice(0, headWithin).entries()) {
    const known = new Set(row.map(claimOf).filter((claim) => claim !== null && claim !== "other"))
    if (known.size > most && (known.has("text") || known.size > 1))
      [best, most] = [head, known.size]
  }
  return best
}

/** The headers with the dates of a second header row below them; null without such a row. */
function datedHeads(heads: readonly string[], under: readonly string[]): string[] | null {
  const said = (at: number) => (under[at] ?? "").trim()
  const own = [...under.keys()].filter((at) => said(at) !== "" && said(at) !== heads[at]?.trim())
  if (own.length < 2 || !own.every((at) => isBareDate(said(at)))) return null
  let last = ""
  return under.map((_, at) => {
    const head = heads[at] ?? ""
    if (head.trim() !== "") last = head
    return own.includes(at) ? `${last} ${said(at)}` : head
  })
}

/**
 * Recognises the header row of a table and the meanings of its columns, by headers and cells; a
 * person may change both.
 */
export function shapeOf(rows: readonly (readonly string[])[]): TableShape {
  const upper = headOf(rows)
  const dated = upper < 0 ? null : datedHeads(rows[upper] ?? [], rows[upper + 1] ?? [])
  const head = dated ? upper + 1 : upper
  const width = Math.max(0, ...rows.map((row) => row.length))
  // A row of one cell is a heading among the rows and says nothing of its column.
  const all = rows.slice(head + 1, head + 1 + looksAt).filter((row) => !isLegend(row))
  const full = all.filter((row) => row.filter((cell) => cell.trim() !== "").length > 1)
  const body = full.length > 0 ? full : all
  const legend = legendOfTable(rows, head)
  const held = Array.from({ length: width }, (_, at) => heldIn(body, at, legend))
  const heads = dated ?? (head < 0 ? [] : (rows[head] ?? []))
  return { head, mapping: mappingBy({ held, heads, legend }) }
}
