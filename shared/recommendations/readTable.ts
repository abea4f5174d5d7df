import { fold } from "../text/stem.ts"
import type { Column } from "./column.ts"
import { latestFirst } from "./datedHead.ts"
import { isLegend, legendOfTable, scoreOf } from "./legend.ts"
import { type Result, resultOf } from "./result.ts"
import type { TableShape } from "./tableShape.ts"

const most = 80

/** The words of the filled cells, once each: a merged cell may be repeated in all its columns. */
function filledOf(cells: readonly string[]): string[] {
  const words = cells.map((cell) => cell.replaceAll(/\s+/g, " ").trim())
  return [...new Set(words.filter((one) => one !== ""))]
}

// "Total" and "yekun" ("final") begin measures too, so a noun that is counted must follow.
const totals = new RegExp(
  `^(?:${[
    "итого(?!\\p{L}).*",
    "(?:sub-?|grand |overall )?total(?: (?:number|sum|of|for|per|measures?|activit\\p{L}+|actions?|recommendations?|done|implemented|completed|fulfilled|partly|partially|not)(?!\\p{L}).*)?",
    "всего(?: (?:по|за|из|мер|мероприяти\\p{L}*|рекомендаци\\p{L}*|пункт\\p{L}*|(?:не)?(?:ис|вы)полнен\\p{L}*|частично|не)(?!\\p{L}).*)?",
    "итог",
    "(?:cəmi|yekun)(?: (?:üzrə|icra|qismən|tam|yerinə|tədbir\\p{L}*|tövsiyə\\p{L}*|say\\p{L}*)(?!\\p{L}).*)?",
    ".* üzrə (?:cəmi|yekun)",
  ].join("|")})$`,
  "u",
)

/**
 * Whether a row is a total: "Total: 6", «Итого выполнено | 5», "Cəmi", with only figures beside it.
 */
export function isTotal(cells: readonly string[]): boolean {
  const [first = "", ...others] = filledOf(cells)
  if (first.length > most || !others.every((one) => one.length <= most / 2 && /\d/u.test(one)))
    return false
  const said = fold(first).replaceAll(/\d+(?:[.,]\d+)?(?: ?%)?/gu, " ")
  const bare = said.replaceAll(/[\s:;.,()–—/-]+/gu, " ").trim()
  if (!totals.test(bare)) return false
  // Without a figure, only the bare word is certain to be a total.
  return others.length > 0 || /\d/u.test(first) || !bare.includes(" ") || /:$/u.test(first)
}

const dated =
  /[\s,;:(–—-]+(?:от )?((?:19|20|21)\d\d)(?:-\p{L}{1,2})?(?: ?(?:г\.|г|год|il))?\)?[.:]?$/u
// Endings that no name has.
const sentence = /\s(?:in|by|for|of|to|в|к|до|на|за|с)$/u
const heading =
  /(?<!\p{L})(?:goals?|objectives?|sections?|parts?|chapters?|priorit\p{L}+|tasks?|years?|раздел\p{L}*|цел[ьи]|задач\p{L}*|част[ьи]|глав[аы]|приоритет\p{L}*|направлени\p{L}*|год|bölmə|məqsəd|hissə|fəsil|istiqamət\p{L}*|prioritet\p{L}*|vəzifə)(?!\p{L})/u
const bodies = [
  /^(?:The )?(?:Committee|Council|Group of Experts|Special Rapporteur|Комитет|Совет|Группа экспертов|Специальный докладчик)(?!\p{L})/u,
  /(?<!\p{L})(?:Committee|Council|Rapporteur|Komitəsi|Şurası|Məruzəçisi?)$/u,
]

/**
 * The body that a row names and nothing else (a single cell, or one merged over the row), with its
 * year: «ГРЕТА (2025)», "UN Human Rights Committee". Null where it names none.
 */
export function bodyIn(cells: readonly string[]): { source: string; year: number | null } | null {
  const [words = "", ...others] = filledOf(cells)
  if (words === "" || others.length > 0 || words.length > most) return null
  const ofYears = /(?:19|20|21)\d\d ?[–—-] ?(?:19|20|21)\d\d/u.test(words)
  const year = ofYears ? null : dated.exec(words)
  const name = (year ? words.slice(0, year.index) : words).replace(/[\s:;,.]+$/u, "")
  // "GRETA (second round, 2021)" without its year has an unclosed bracket.
  const source = name.includes("(") && !name.includes(")") ? name.replace(/\s*\(/u, ", ") : name
  const said = fold(source)
  if (/^[\d\p{Ll}]/u.test(source) || heading.test(said) || sentence.test(said)) return null
  // Capitals alone may be a heading; with a year they name a body, its report or a plan.
  const isNamed =
    (year !== null || ofYears) && /^\p{Lu}{2,8}(?!\p{L})[^ ]*(?: [^ ]+){0,4}$/u.test(source)
  const isBody = bodies.some((named) => named.test(source))
  if (!isNamed && !isBody) return null
  return { source, year: year ? Number(year[1]) : null }
}

/** An entry read from a table; `row` counts from 1, as a spreadsheet numbers its rows. */
export interface TableEntry {
  row: number
  source: string
  year: number | null
  number: string
  text: string
  /** Null where the words name no result; absent where the cell is empty. */
  result?: Result | null
  note: string
}

/**
 * A part of a row that could not be read: all of it (`no-text`, `too-long`), the cell of a field, a
 * formula without a result (`failed`), or the end of a cell that is too long (`cut`).
 */
export interface NotRead {
  row: number
  why: "no-text" | "too-long" | "year" | "result" | "failed" | "cut"
  column: Column
  /** The words that were not read. */
  words: string
}

/** Values for rows that do not give them. */
export interface TableDefaults {
  source: string
  year: number | null
}

/** The longest text of a recommendation or a measure, in characters. */
export const longestText = 5000
/** The longest other fields, in characters. */
export const longest = { source: 200, number: 60, note: 2000 } as const

const shown = 80

const tidy = (cell: string) =>
  cell
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()

function yearOf(cell: string): number | null {
  const found = /(?:^|\D)((?:19|20|21)\d\d)(?:\D|$)/.exec(cell)?.[1]
  return found === undefined ? null : Number(found)
}

// Error values of a spreadsheet's formulas.
const failure = /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|N\/A|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)$/

// A dash says that nothing was done or written at that time.
const isBlank = /^[\s.…–—-]*$/u

/** One row by its columns; parts that are left out are reported to `tell`. */
class Row {
  readonly #cells: readonly string[]
  readonly #mapping: TableShape["mapping"]
  readonly #tell: (why: NotRead["why"], column: Column, words: string) => void

  constructor(
    cells: readonly string[],
    mapping: TableShape["mapping"],
    tell: (why: NotRead["why"], column: Column, words: string) => void,
  ) {
    this.#cells = cells
    this.#mapping = mapping
    this.#tell = tell
  }

  /** The words of a column; none for a failed formula. */
  words(column: Column, place = this.#mapping.indexOf(column)): { words: string; failed: boolean } {
    const words = place < 0 ? "" : tidy(this.#cells[place] ?? "")
    if (!failure.test(words)) return { words, failed: false }
    this.#tell("failed", column, words)
    return { words: "", failed: true }
  }

  /** The words, cut to the longest length of the field. */
  kept(column: keyof typeof longest, words: string): string {
    const most = longest[column]
    if (words.length <= most) return words
    this.#tell("cut", column, words.slice(most).trim().slice(0, shown))
    return words.slice(0, most).trim()
  }
}

/**
 * Reads a table of recommendations, or of measures with their results, by the columns that were
 * recognised or chosen. A row without a source has that of the row above, as in a table with merged
 * cells, then the default; so with the year, for the same source: another source has the default
 * year, as has an unreadable year. A row that only names a body ("GRETA (2021)") gives the source
 * of the rows below it. A row of totals is no entry and is reported with its figures. Of results at
 * several times the last one counts, and the others are kept in the note. Scores are read by the
 * table's legend. Words that name no result are kept in the note. Everything left out is reported.
 */
export function readTable(
  rows: readonly (readonly string[])[],
  { head, mapping }: TableShape,
  defaults: TableDefaults,
): { entries: TableEntry[]; notRead: NotRead[] } {
  const entries: TableEntry[] = []
  const notRead: NotRead[] = []
  const heads = rows[head] ?? []
  const legend = legendOfTable(rows, head)
  const resultIn = (cell: string) => legend?.get(scoreOf(cell) ?? "") ?? resultOf(cell)
  const resultPlaces = latestFirst(
    mapping.flatMap((column, at) => (column === "result" ? [at] : [])),
    heads,
  )
  const sourceAt = mapping.indexOf("source")
  const tells = mapping.filter((column) => column !== null).length
  const leftOut = (row: number, why: "no-text" | "too-long", words: string) =>
    notRead.push({ row, why, column: "text", words: words.slice(0, shown) })
  let { source, year } = defaults
  for (const [at, cells] of rows.entries()) {
    if (at <= head || cells.every((cell) => cell.trim() === "")) continue
    const row = at + 1
    if (isTotal(cells) || isLegend(cells)) {
      const filled = cells.map(tidy).filter((cell) => cell !== "")
      leftOut(row, "no-text", [...new Set(filled)].join(" | "))
      continue
    }
    // In a table of one column any cell may be a recommendation; a source alone in its column is
    // read as it is.
    const isLone = cells.every((cell, place) => place === sourceAt || cell.trim() === "")
    const band = tells > 1 && !isLone ? bodyIn(cells) : null
    if (band) {
      source = band.source
      year = band.year ?? defaults.year
      continue
    }
    const told: NotRead[] = []
    const one = new Row(cells, mapping, (why, column, words) =>
      told.push({ row, why, column, words }),
    )
    const [text, saidYear, saidSource] = [one.words("text"), one.words("year"), one.words("source")]
    const own = saidSource.failed ? defaults.source : one.kept("source", saidSource.words)
    const named = yearOf(saidYear.words)
    // The year above belongs to the source above; nor does it replace an unreadable one.
    const isOther = saidSource.failed || (own !== "" && own !== source)
    if (saidYear.failed || saidYear.words !== "" || isOther) year = named ?? defaults.year
    source = saidSource.failed ? own : own || source
    if (text.words === "" || text.words.length > longestText) {
      const why = text.words === "" ? "no-text" : "too-long"
      leftOut(row, why, tidy(cells.find((cell) => cell.trim() !== "") ?? ""))
      continue
    }
    if (saidYear.words !== "" && named === null)
      told.push({ row, why: "year", column: "year", words: saidYear.words.slice(0, shown) })
    const noted = one.words("note").words
    const [last, ...earlier] = resultPlaces
      .map((place) => ({ head: tidy(heads[place] ?? ""), said: one.words("result", place).words }))
      .filter(({ said }) => said !== "" && (resultPlaces.length < 2 || !isBlank.test(said)))
    const result = last && resultIn(last.said)
    if (last && result === null)
      told.push({ row, why: "result", column: "result", words: last.said.slice(0, shown) })
    // Earlier and unrecognised results are kept for a person to decide.
    const aside = (last && result === null ? [last, ...earlier] : earlier).map(
      ({ head: name, said }) => [name, said].filter(Boolean).join(": "),
    )
    const note = one.kept("note", [...aside, noted].filter(Boolean).join("\n"))
    const number = one.kept("number", one.words("number").words)
    entries.push({
      row,
      source,
      year,
      number,
      text: text.words,
      ...(result !== undefined && { result }),
      note,
    })
    notRead.push(...told)
  }
  return { entries, notRead }
}
