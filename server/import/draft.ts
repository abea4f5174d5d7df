/** Words with their emphasis; `link` is the address they lead to. */
export interface TextRun {
  text: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  link?: string
}
/** What stands in a line of text: words, a line break, or a footnote with its own words. */
export type Run = TextRun | { break: true } | { footnote: string }

/**
 * A heading, paragraph or list item as the file has it. `number` is a number that the file's program
 * makes and that therefore does not stand in the words ("1.1.", "a)").
 */
export interface DraftText {
  type: "heading" | "paragraph" | "item" | "quote"
  runs: Run[]
  /** Of a heading: 0 for a title, else 1 and up. */
  level: number
  /** Of a list item. */
  ordered: boolean
  indent: number
  number: string | null
  /** Set apart as titles are where a file has no heading styles: centred. */
  centred: boolean
  /** It stood behind another title in one part of the file. */
  goesOn?: boolean
}

/** A cell with its place in the grid; merged cells are one cell that spans. */
export interface DraftCell {
  column: number
  colspan: number
  rowspan: number
  header: boolean
  blocks: DraftText[]
}

/** A table; `rows` hold the cells that begin in them. */
export interface DraftTable {
  type: "table"
  columns: number
  rows: { header: boolean; cells: DraftCell[] }[]
}

/** A part of a file before anybody has asked what it means for a plan. */
export type DraftBlock = DraftText | DraftTable

/** Something a file has that a plan cannot hold, and where it stood. */
export interface NotKept {
  what: string
  where: string
}

/** A file as every reader hands it on: its parts in order, and what could not be brought along. */
export interface Draft {
  blocks: DraftBlock[]
  notKept: NotKept[]
  /** The title that the file's own properties give, or null. */
  title: string | null
  /** Written by this program: its headings are what they say they are, and nothing need be guessed. */
  exact: boolean
}

/** A text part with the usual values, for readers to override. */
export function draftText(
  type: DraftText["type"],
  runs: Run[],
  rest: Partial<DraftText> = {},
): DraftText {
  return { type, runs, level: 1, ordered: false, indent: 0, number: null, centred: false, ...rest }
}

/** The words of runs as one reads them: breaks as line feeds, footnotes left out. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => ("text" in run ? run.text : "break" in run ? "\n" : "")).join("")
}

/** The words of text parts, one a line. */
export function blocksText(blocks: readonly DraftText[]): string {
  return blocks
    .map((block) => runsText(block.runs).trim())
    .join("\n")
    .trim()
}

const sameLook = (a: TextRun, b: TextRun) =>
  Boolean(a.bold) === Boolean(b.bold) &&
  Boolean(a.italic) === Boolean(b.italic) &&
  Boolean(a.underline) === Boolean(b.underline) &&
  a.link === b.link

// Control characters cannot stand in XML and mean nothing in a plan.
const controls = /[^\P{Cc}\s]|\p{Cs}|[\uFFFE\uFFFF\u00AD\u200B\uFEFF]/gu

/** The runs with white space as one reads it: no control characters, single spaces, none at the ends; neighbours of one look joined. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = []
  let space = true
  for (const run of runs) {
    if (!("text" in run)) {
      tidy.push(run)
      if ("break" in run) space = true
      continue
    }
    let text = run.text.replace(controls, "").replace(/[\s\u00A0]+/gu, " ")
    if (space) text = text.replace(/^ /, "")
    if (text === "") continue
    space = text.endsWith(" ")
    const last = tidy.at(-1)
    if (last && "text" in last && sameLook(last, run)) last.text += text
    else tidy.push({ ...run, text })
  }
  for (let last = tidy.at(-1); last; last = tidy.at(-1)) {
    if ("break" in last) tidy.pop()
    else if ("text" in last && last.text.trim() === "") tidy.pop()
    else {
      if ("text" in last) last.text = last.text.trimEnd()
      break
    }
  }
  while (tidy[0] && "break" in tidy[0]) tidy.shift()
  return tidy
}

/** The runs without their first `length` characters of text. */
export function dropText(runs: readonly Run[], length: number): Run[] {
  const rest: Run[] = []
  let left = length
  for (const run of runs) {
    if (left > 0 && "text" in run) {
      const text = run.text.slice(left)
      left -= run.text.length - text.length
      if (text) rest.push({ ...run, text })
    } else if (left > 0 && "break" in run) left -= 1
    else rest.push(run)
  }
  return tidyRuns(rest)
}

/** The runs from `start` to `end` of their text. */
export function sliceText(runs: readonly Run[], start: number, end: number): Run[] {
  const slice: Run[] = []
  let at = 0
  for (const run of runs) {
    const length = "text" in run ? run.text.length : "break" in run ? 1 : 0
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if ("text" in run) {
      if (from < to) slice.push({ ...run, text: run.text.slice(from, to) })
    } else if (at >= start && at + length <= end) slice.push(run)
    at += length
  }
  return tidyRuns(slice)
}
