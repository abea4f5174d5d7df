import type { Decided } from "../../shared/coverage/decision.ts"
import type { Language } from "../../shared/languages.ts"

/** Words in a line, with their emphasis. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  /** An address on the web or of mail. */
  link?: string
  /** The words of a footnote that stands behind the text. */
  note?: string
}

/** How a paragraph looks; body text unless said. */
export type Look = "quiet" | "quote" | "mark" | "small"

/** An item of a list; items of a deeper level stand under the one before. */
export interface ListItem {
  runs: Run[]
  level: number
  /** The number as the plan computes it; null in a list of points. */
  number: string | null
}

/** A cell of a table. */
export interface PrintedCell {
  blocks: PrintedBlock[]
  columns?: number
  rows?: number
  head?: boolean
  /** The level of an area that the cell shows, by its ground as well as by its letter. */
  level?: Decided
}

/** A row of a table; rows of heads at its top repeat on every page. */
export interface PrintedRow {
  head: boolean
  cells: PrintedCell[]
}

/** A piece of a printed document. */
export type PrintedBlock =
  | { type: "title"; runs: Run[] }
  | { type: "heading"; level: number; runs: Run[] }
  | { type: "text"; runs: Run[]; look?: Look }
  | { type: "list"; items: ListItem[] }
  | { type: "table"; label: string; widths: number[]; rows: PrintedRow[]; dense?: boolean }
  | { type: "figure"; svg: string; width: number; height: number; alt: string; caption: string }

/** Pages of one direction. */
export interface PrintedSection {
  landscape: boolean
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
  /** When it was made, for the file's own record. */
  at: Date
  sections: PrintedSection[]
}

/** The language as file formats name it. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: "en-GB",
  ru: "ru-RU",
  az: "az-AZ",
}

/** Ground and ink of a level: from light to dark, so that it shows without colours too. */
export const levelColours: Readonly<Record<Decided, { ground: string; ink: string }>> = {
  absent: { ground: "FFFFFF", ink: "1F2933" },
  mentioned: { ground: "E3EAF2", ink: "1F2933" },
  addressed: { ground: "B4C8DD", ink: "1F2933" },
  elaborated: { ground: "1F4E79", ink: "FFFFFF" },
  "not-applicable": { ground: "FFFFFF", ink: "5B6672" },
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

/** A table with a row of heads. */
export function table(
  label: string,
  widths: number[],
  heads: readonly string[],
  rows: readonly (readonly (CellWords | PrintedCell)[])[],
): PrintedBlock {
  const made = (one: CellWords | PrintedCell): PrintedCell =>
    typeof one === "object" && !Array.isArray(one) ? one : cell(one)
  return {
    type: "table",
    label,
    widths,
    dense: true,
    rows: [
      { head: true, cells: heads.map((head) => cell(head, { head: true })) },
      ...rows.map((cells) => ({ head: false, cells: cells.map(made) })),
    ],
  }
}

/** Lines of a name and a value. */
export function facts(label: string, rows: readonly (readonly [string, string])[]): PrintedBlock {
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

/**
 * The levels of headings so that none is skipped, as readers of PDF/UA and screen readers expect;
 * the title is none of them.
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
