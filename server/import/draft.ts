import type { PictureLoss } from "../../shared/api/plans.ts"
import { longestAlt, type PlanPicture } from "../../shared/document/picture.ts"
import type { PictureFile } from "../pictures/checkPicture.ts"

/** Text with its formatting; `link` is an address. */
export interface TextRun {
  text: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  link?: string
  /** The part of the file it comes from, as `numberParts` counts them. */
  at?: number
}
/** Inline content: text, a line break, a footnote with its own words, or a picture. */
export type Run = TextRun | { break: true } | { footnote: string } | { picture: PlanPicture }

/**
 * A heading, paragraph or list item of a file. `number` is an automatic number, which is not part
 * of the words ("1.1.", "a)").
 */
export interface DraftText {
  type: "heading" | "paragraph" | "item" | "quote"
  runs: Run[]
  /** For a heading: 0 for a title, else 1 and up. */
  level: number
  /** For a list item. */
  ordered: boolean
  indent: number
  number: string | null
  /** Whether it is centred, as titles are where a file has no heading styles. */
  centred: boolean
  /** Whether it followed another title in one part of the file. */
  goesOn?: boolean
  /** Its index among the parts of the plan that the file was exported from. */
  part?: number
  /** The ids of the comments that begin in it. */
  comments?: string[]
}

/** A cell with its position in the grid; merged cells are one cell that spans several. */
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
  /** Its index among the parts of the file, as `numberParts` counts them. */
  at?: number
}

/** A part of a file before it is classified for a plan. */
export type DraftBlock = DraftText | DraftTable

/** The parts of a file that an import may leave out or change, as its answer names them. */
export type Loss =
  | "picture"
  | "chart"
  | "embedded object"
  | "embedded document"
  | "hidden text"
  | "table of contents"
  | "page header"
  | "page footer"
  | "words struck through"
  | "words in shapes and diagrams"
  | "words in the title block and notes of the export"
  | "table inside a cell (kept as lines)"
  | "tracked insertion (accepted)"
  | "tracked insertion (refused)"
  | "tracked deletion (left out)"
  | "tracked deletion (brought back)"
  | "tracked deletion of a row (left out)"
  | "tracked insertion of a row (refused)"
  | "tracked changes (taken as accepted)"
  | "tracked changes (refused)"
  | "printed numbers of measures (computed anew)"
  | "printed numbers of headings (computed anew)"
  | "numbers in references (carried over)"
  | "references that may mean several parts (left)"
  | "comments"
  | "positions"
  | "contests"
  | "versions"
  | "recommendations that could not be read"
  | "decisions that could not be read"
  | "dismissals that could not be read"
  | "decisions on areas of another standards set"

/** Something in a file that a plan cannot hold, and its place. */
export interface NotKept {
  what: Loss
  where: string
  /** Why a picture was left out; absent for anything else. */
  why?: PictureLoss
}

/** The place of what is before the first heading. */
export const beginning = "beginning"

/** A place with the alternative text of what is left out there, which has no other place. */
export const placeAndAlt = (place: string, alt: string): string =>
  [place, alt.replace(/\s+/gu, " ").trim().slice(0, longestAlt)].filter(Boolean).join(": ")

/** The heading that a place is, or null for the beginning. */
export const headingOf = (place: string): string | null => (place === beginning ? null : place)

/** Words of a file outside its text, or that its reader skipped. */
export interface Aside {
  what: "header" | "footer" | "contents" | "deleted" | "hidden" | "struck" | "shape" | "export"
  words: string
  /** The heading that it is under, where the reader knows it. */
  heading?: string | null
}

const lossOf: Readonly<Record<Aside["what"], Loss | null>> = {
  header: "page header",
  footer: "page footer",
  contents: "table of contents",
  // Told by the number of tracked changes.
  deleted: null,
  hidden: "hidden text",
  struck: "words struck through",
  shape: "words in shapes and diagrams",
  export: "words in the title block and notes of the export",
}

/** What the answer to an import says of words outside the text: a table of contents by its place. */
export const lossesOf = (asides: readonly Aside[]): NotKept[] =>
  asides.flatMap(({ what: kind, words, heading }): NotKept[] => {
    const what = lossOf[kind]
    if (what === null) return []
    return [{ what, where: kind === "contents" ? (heading ?? beginning) : words.slice(0, 120) }]
  })

/** Lines of page headers and footers, once each, except those that only number their page. */
export function edgeLines(lines: Iterable<Aside>): Aside[] {
  const once = new Map<string, Aside>()
  for (const { what, words } of lines)
    if (/\p{L}|\d{4}/u.test(words)) once.set(`${what} ${words}`, { what, words })
  return [...once.values()]
}

/** A comment of a file. */
export interface DraftComment {
  id: string
  author: string
  /** As given in the file: a date and time without a zone; "" where there is none. */
  at: string
  body: string
  /** The words it is on; "" where it is on a place. */
  quote: string
  resolved: boolean
  /** The comment it replies to. */
  answers: string | null
}

/** The common result of all readers: a file's parts in order, and what could not be imported. */
export interface Draft {
  blocks: DraftBlock[]
  notKept: NotKept[]
  /** The bytes of its pictures by their hash. */
  pictures?: ReadonlyMap<string, PictureFile>
  /** Every word of the file's pages that is in none of its parts. */
  asides?: Aside[]
  /**
   * Lines beside the text of the plan: of page headers and footers, and of what an export of this
   * program adds, such as the title block. They are told unless the export itself wrote them.
   */
  beside?: Aside[]
  /** The comments of the file; those that no part refers to are on the file as a whole. */
  comments?: DraftComment[]
  /** The number of tracked changes. */
  tracked?: { insertions: number; deletions: number }
  /** The title that the file's own properties give, or null. */
  title: string | null
  /** Whether this program wrote it: its headings are reliable, and nothing need be guessed. */
  exact: boolean
  /** The file's further properties by name. */
  properties: ReadonlyMap<string, string>
}

/** A text part with the usual values, for readers to override. */
export function draftText(
  type: DraftText["type"],
  runs: Run[],
  rest: Partial<DraftText> = {},
): DraftText {
  return { type, runs, level: 1, ordered: false, indent: 0, number: null, centred: false, ...rest }
}

/** The plain text of runs: breaks as line feeds, without footnotes. */
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

// Control characters are not allowed in XML and mean nothing in a plan.
const controls = /[^\P{Cc}\s]|\p{Cs}|[\uFFFE\uFFFF\u00AD\u200B\uFEFF]/gu

/**
 * The runs with normalised white space: no control characters, single spaces, none at the ends;
 * adjacent runs of equal formatting are joined.
 */
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
