import type { Node } from "@tiptap/pm/model"
import {
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx"
import type { BlockKind } from "../../shared/document/block.ts"
import { cellAttributes } from "../../shared/document/table.ts"
import { cellMargin, columnWidths } from "./columnWidths.ts"
import { type WordFootnotes, wordInline } from "./wordInline.ts"
import type { ListPlace, WordNumbering } from "./wordNumbering.ts"
import { headShade, quietBorders } from "./wordStyles.ts"

/** What the parts of a file share while it is written. */
export interface WordContext {
  footnotes: WordFootnotes
  numbering: WordNumbering
  /** Between the margins of the page, in twentieths of a point. */
  width: number
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

/** How a kind of block looks and counts; `number` is the plan's computed number or "". */
function options(
  kind: BlockKind,
  level: number,
  indent: number,
  number: string,
  { numbering }: WordContext,
): IParagraphOptions {
  const heading = (depth: number) =>
    headings[Math.min(Math.max(depth, 1), 4) - 1] ?? HeadingLevel.HEADING_4
  const numbered = (place: ListPlace) => ({ numbering: place })
  switch (kind) {
    case "title":
      return { heading: HeadingLevel.TITLE }
    case "section":
      return { heading: heading(level), ...numbered(numbering.place("section", number)) }
    case "goal":
      return { heading: HeadingLevel.HEADING_2, ...numbered(numbering.place("goal", number)) }
    case "objective": {
      const family = number.includes(".") ? "goal" : "objective"
      return { heading: HeadingLevel.HEADING_3, ...numbered(numbering.place(family, number)) }
    }
    case "heading":
      return { heading: heading(level + 1) }
    case "numbered":
      return numbered(numbering.place("clause", number))
    case "ordered":
      return { style: "ListText", ...numbered(numbering.place("ordered", number)) }
    case "bullet":
      return { style: "ListText", numbering: { reference: "bullets", level: Math.min(indent, 5) } }
    case "quote":
      return { style: "Quote" }
    case "paragraph":
      return {}
  }
}

/** A block as a paragraph; `around` stands before and after its words, `style` replaces body text's. */
export function wordBlock(
  block: Node,
  number: string,
  context: WordContext,
  {
    before = [],
    after = [],
    style,
  }: { before?: ParagraphChild[]; after?: ParagraphChild[]; style?: string } = {},
): Paragraph {
  const { kind, level, indent } = block.attrs as { kind: BlockKind; level: number; indent: number }
  const own = options(kind, Number(level) || 1, Number(indent) || 0, number, context)
  const styled = style && !own.heading ? { ...own, style } : own
  const children = [...before, ...wordInline(block, context.footnotes), ...after]
  return new Paragraph({ ...styled, children })
}

/** How many columns a table has, by the widest of its rows. */
function columnsOf(table: Node): number {
  const wide = (row: Node) =>
    row.content.content.reduce(
      (sum, { attrs }) => sum + Number(cellAttributes.colspan.read(attrs.colspan)),
      0,
    )
  return Math.max(1, ...table.content.content.map(wide))
}

/** A table with its merged cells; rows of head cells repeat on every page. */
export function wordTable(table: Node, context: WordContext): Table {
  const rows: TableRow[] = []
  table.forEach((row) => {
    const cells: TableCell[] = []
    let head = row.childCount > 0
    row.forEach((cell) => {
      const isHead = cell.type.name === "tableHeader"
      head &&= isHead
      const paragraphs: Paragraph[] = []
      let ordinal = 0
      cell.forEach((block) => {
        ordinal = block.attrs.kind === "ordered" ? ordinal + 1 : 0
        const style = isHead ? "TableHead" : "TableText"
        paragraphs.push(wordBlock(block, ordinal ? String(ordinal) : "1", context, { style }))
      })
      cells.push(
        new TableCell({
          children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: "TableText" })],
          columnSpan: Number(cellAttributes.colspan.read(cell.attrs.colspan)),
          rowSpan: Number(cellAttributes.rowspan.read(cell.attrs.rowspan)),
          verticalAlign: VerticalAlign.TOP,
          ...(isHead ? { shading: headShade } : {}),
        }),
      )
    })
    // Word refuses a row without cells, which a cell merged over whole rows leaves behind.
    if (cells.length > 0)
      rows.push(new TableRow({ children: cells, tableHeader: head, cantSplit: true }))
  })
  return new Table({
    rows,
    columnWidths: columnWidths(table, columnsOf(table), context.width),
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { left: cellMargin, right: cellMargin },
    borders: quietBorders,
  })
}
