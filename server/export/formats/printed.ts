import type { Decided } from "../../../shared/coverage/levels/decision.ts"
import type { PlanPicture } from "../../../shared/document/picture.ts"
import type { Language } from "../../../shared/languages.ts"

import type { PictureFile } from "../../pictures/checkPicture.ts"

/** Inline text with its formatting. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  /** A web or mail address. */
  link?: string
  /** The words of a footnote after the text. */
  note?: string
  /** A picture after the text. */
  picture?: PlanPicture
  /**
   * Comments, by their index in {@link Printed.comments}, that begin before these words or end
   * after them.
   */
  opens?: number[]
  closes?: number[]
  /** A small raised sign: the number of a comment in the list at the end, or of an agency. */
  mark?: "sign"
  /** How the words were changed, in a redline on paper. */
  change?: "added" | "removed"
}

/** A number that the plan computes: Word counts it itself, every other format prints `shown`. */
export interface PrintedNumber {
  family: "section" | "goal" | "objective" | "clause"
  value: string
  /** With its label: "Strategic goal 1." */
  shown: string
}

/** A comment with its replies; people are given only by the body they speak for. */
export interface PrintedComment {
  author: string
  at: Date
  lines: string[]
  resolved: boolean
  replies: { author: string; at: Date; lines: string[] }[]
}

/** The style of a paragraph; body text if absent. */
export type Look = "quiet" | "quote" | "mark" | "small"

/** An item of a list; items of a deeper level belong to the one before. */
export interface ListItem {
  runs: Run[]
  level: number
  /** The number as the plan computes it; null in a bulleted list. */
  number: string | null
  part?: number
}

/** A cell of a table. */
export interface PrintedCell {
  blocks: PrintedBlock[]
  columns?: number
  rows?: number
  head?: boolean
  /** The level of an area that the cell shows, by colour as well as by its letter. */
  level?: Decided
}

/** A row of a table; header rows at its top repeat on every page. */
export interface PrintedRow {
  head: boolean
  part?: number
  cells: PrintedCell[]
}

interface PrintedTable {
  type: "table"
  /** A description of the table for people who cannot see it. */
  label: string
  /** Printed above the table after "Table 1." */
  caption?: string
  widths: number[]
  rows: PrintedRow[]
  dense?: boolean
}

/** `added`: text of the export and not of the plan, which an import skips. */
type PrintedPiece =
  | { type: "title"; runs: Run[] }
  | { type: "heading"; level: number; runs: Run[]; number?: PrintedNumber }
  | { type: "text"; runs: Run[]; look?: Look; number?: PrintedNumber }
  | { type: "list"; items: ListItem[] }
  | PrintedTable
  | { type: "figure"; svg: string; width: number; height: number; alt: string; caption: string }
  /** The table of contents under this title. */
  | { type: "contents"; title: string }

/** A piece of a printed document. */
export type PrintedBlock = PrintedPiece & {
  added?: true
  /** Its index among the parts of the plan, for a bookmark that stays with it. */
  part?: number
}

/** Pages of one orientation. */
export interface PrintedSection {
  landscape: boolean
  /** A title page of its own, without header and page number. */
  cover?: true
  blocks: PrintedBlock[]
}

/** A document to be written as PDF, Word, OpenDocument, HTML or Markdown. */
export interface Printed {
  lang: Language
  title: string
  /** On every page. */
  header: string
  /** "Page 3 of 12", in the parts around the two numbers. */
  page: readonly [before: string, between: string, after: string]
  /** When it was made, for the file's metadata. */
  at: Date
  /** The word before the number of a table: "Table". */
  tableWord?: string
  comments?: PrintedComment[]
  /** The bytes of pictures by their hash. */
  pictures?: ReadonlyMap<string, PictureFile>
  /** The word for a picture in a format without pictures: "Picture". */
  pictureWord?: string
  /** Properties of the file beside title and language, by name. */
  properties?: [name: string, value: string][]
  sections: PrintedSection[]
}

/** The language tag in file formats. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: "en-GB",
  ru: "ru-RU",
  az: "az-AZ",
}

/**
 * Background and text colour of a level: from light to dark, so that it is visible without colours
 * too.
 */
export const levelColours: Readonly<Record<Decided, { ground: string; ink: string }>> = {
  absent: { ground: "FFFFFF", ink: "1F2933" },
  mentioned: { ground: "E3EAF2", ink: "1F2933" },
  addressed: { ground: "B4C8DD", ink: "1F2933" },
  elaborated: { ground: "1F4E79", ink: "FFFFFF" },
  "not-applicable": { ground: "FFFFFF", ink: "5B6672" },
}

/** A picture as words: "[Picture: a map of the shelters]". */
export const pictureInWords = (
  { alt }: PlanPicture,
  { pictureWord = "Picture" }: Pick<Printed, "pictureWord">,
) => (alt ? `[${pictureWord}: ${alt}]` : `[${pictureWord}]`)

/**
 * The printed size of a picture, in millimetres: as the plan says, else by its pixels, never wider
 * than the available space.
 */
export function printedSize(
  { width }: PlanPicture,
  file: PictureFile,
  widest: number,
): { width: number; height: number } {
  // 96 pixels to the inch, the usual default.
  const own = width ?? (file.width * 25.4) / 96
  const fitting = Math.min(own, widest, (150 * file.width) / file.height)
  return { width: fitting, height: (fitting * file.height) / file.width }
}

/** Plain words as runs. */
export const plain = (text: string): Run[] => [{ text }]
/** Words as one paragraph. */
export const text = (words: string | Run[], look?: Look): PrintedBlock => ({
  type: "text",
  runs: typeof words === "string" ? plain(words) : words,
  ...(look && { look }),
})
/** A heading. */
export const heading = (level: number, words: string): PrintedBlock => ({
  type: "heading",
  level,
  runs: plain(words),
})
/** A list of points. */
export const points = (items: readonly (string | Run[])[]): PrintedBlock => ({
  type: "list",
  items: items.map((item) => ({
    runs: typeof item === "string" ? plain(item) : item,
    level: 0,
    number: null,
  })),
})

type CellWords = string | Run[] | PrintedBlock[]
const isBlocks = (words: Run[] | PrintedBlock[]): words is PrintedBlock[] =>
  words.length > 0 && "type" in (words[0] ?? {})

/** A cell with these words. */
export function cell(words: CellWords, more: Omit<PrintedCell, "blocks"> = {}): PrintedCell {
  if (typeof words === "string") return { blocks: [text(words)], ...more }
  return { blocks: isBlocks(words) ? words : [text(words)], ...more }
}

/** A header row and the rows below it. */
export function tableRows(
  heads: readonly string[],
  rows: readonly (readonly (CellWords | PrintedCell)[])[],
): PrintedRow[] {
  const made = (one: CellWords | PrintedCell): PrintedCell =>
    typeof one === "object" && !Array.isArray(one) ? one : cell(one)
  return [
    { head: true, cells: heads.map((head) => cell(head, { head: true })) },
    ...rows.map((cells) => ({ head: false, cells: cells.map(made) })),
  ]
}

/** A table with a header row. */
export function table(
  label: string,
  widths: number[],
  heads: readonly string[],
  rows: readonly (readonly (CellWords | PrintedCell)[])[],
): PrintedBlock {
  return { type: "table", label, widths, dense: true, rows: tableRows(heads, rows) }
}

/** A table of names and values. */
export function facts(
  label: string,
  rows: readonly (readonly [string, CellWords])[],
): PrintedBlock {
  return {
    type: "table",
    label,
    widths: [24, 76],
    rows: rows.map(([name, value]) => ({
      head: false,
      cells: [cell([{ text: name, bold: true }]), cell(value)],
    })),
  }
}

/** A block marked as added by the export. */
export const added = <Block extends PrintedBlock>(block: Block): Block => ({
  ...block,
  added: true,
})

/** The sections with numbers as text, for formats without counters. */
export function spelledNumbers(sections: readonly PrintedSection[]): PrintedSection[] {
  const spelled = (block: PrintedBlock): PrintedBlock => {
    if ((block.type !== "heading" && block.type !== "text") || !block.number) return block
    const { number, ...rest } = block
    return { ...rest, runs: [{ text: `${number.shown} ` }, ...block.runs] }
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(spelled) }))
}

/**
 * The heading levels without gaps, as PDF/UA and screen readers expect; the title does not count.
 */
export function evenLevels(sections: readonly PrintedSection[]): PrintedSection[] {
  const above: number[] = []
  const even = (block: PrintedBlock): PrintedBlock => {
    if (block.type !== "heading") return block
    while (above.length > 0 && (above.at(-1) ?? 0) >= block.level) above.pop()
    above.push(block.level)
    return { ...block, level: above.length }
  }
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(even) }))
}

/**
 * The blocks of a row's first cell, the first line of which gets the row's index among the parts.
 */
export function placed(blocks: readonly PrintedBlock[], part: number | undefined): PrintedBlock[] {
  const [first, ...rest] = blocks
  if (part === undefined || first?.type === "table") return [...blocks]
  if (!first) return [{ type: "text", runs: [], part }]
  if (first.type !== "list") return [{ ...first, part }, ...rest]
  const [item, ...items] = first.items
  return [{ ...first, items: item ? [{ ...item, part }, ...items] : [] }, ...rest]
}
