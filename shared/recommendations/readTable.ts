import type { Column, TableShape } from "./column.ts"
import { type Result, resultOf } from "./result.ts"

/** A row of a table as it is read; `row` counts from 1, as a spreadsheet numbers its rows. */
export interface TableEntry {
  row: number
  source: string
  year: number | null
  number: string
  text: string
  result: Result | null
  note: string
}

/** What of a row could not be read: all of it (`no-text`, `too-long`), or the cell of a field. */
export interface NotRead {
  row: number
  why: "no-text" | "too-long" | "year" | "result"
  /** The words in question. */
  words: string
}

/** What is said for all rows that do not say it themselves. */
export interface TableDefaults {
  source: string
  year: number | null
}

/** The longest text of a recommendation or a measure, in characters. */
export const longestText = 5000
const longestSource = 200
const longestNumber = 60
const longestNote = 2000

const tidy = (cell: string) =>
  cell
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()

function yearOf(cell: string): number | null {
  const found = /(?:^|\D)((?:19|20|21)\d\d)(?:\D|$)/.exec(cell)?.[1]
  return found === undefined ? null : Number(found)
}

/**
 * Reads a table of recommendations, or of measures with their results, by the columns that were
 * recognised or chosen. A source that is not said in a row is that of the row above, as in a table
 * with joined cells, then the default; so is a year, of the same source: another one's is the
 * default, as is a year that is said and cannot be read. Nothing is left out without being told.
 */
export function readTable(
  rows: readonly (readonly string[])[],
  { head, mapping }: TableShape,
  defaults: TableDefaults,
): { entries: TableEntry[]; notRead: NotRead[] } {
  const entries: TableEntry[] = []
  const notRead: NotRead[] = []
  let { source, year } = defaults
  for (const [at, cells] of rows.entries()) {
    if (at <= head || cells.every((cell) => cell.trim() === "")) continue
    const row = at + 1
    const cell = (column: Column) => {
      const place = mapping.indexOf(column)
      return place < 0 ? "" : tidy(cells[place] ?? "")
    }
    const [text, saidYear, saidResult] = [cell("text"), cell("year"), cell("result")]
    const saidSource = cell("source").slice(0, longestSource)
    const named = yearOf(saidYear)
    // The year above is the year of the source above; nor does it stand for one that cannot be read.
    if (saidYear !== "" || (saidSource !== "" && saidSource !== source))
      year = named ?? defaults.year
    source = saidSource || source
    if (text === "" || text.length > longestText) {
      const words = tidy(cells.find((one) => one.trim() !== "") ?? "").slice(0, 80)
      notRead.push({ row, why: text === "" ? "no-text" : "too-long", words })
      continue
    }
    if (saidYear !== "" && named === null) notRead.push({ row, why: "year", words: saidYear })
    const result = saidResult === "" ? null : resultOf(saidResult)
    if (saidResult !== "" && result === null)
      notRead.push({ row, why: "result", words: saidResult.slice(0, 80) })
    const number = cell("number").slice(0, longestNumber)
    const note = cell("note").slice(0, longestNote)
    entries.push({ row, source, year, number, text, result, note })
  }
  return { entries, notRead }
}
