import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx"
import { nameFallbackFonts } from "../export/fontFallback.ts"
import { WordFootnotes } from "../export/wordInline.ts"
import { headShade, imprintStyle, quietBorders, wordStyles } from "../export/wordStyles.ts"
import { pngOf } from "./png.ts"
import {
  evenLevels,
  levelColours,
  localeOf,
  type Printed,
  type PrintedBlock,
  type PrintedCell,
  type PrintedRow,
  type Run,
} from "./printed.ts"

interface Context {
  footnotes: WordFootnotes
  /** Between the margins, in twentieths of a point. */
  width: number
  /** In a cell: its own style and the ink of its words. */
  style?: string
  ink?: string
  bold?: boolean
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

function inline(runs: readonly Run[], context: Context): ParagraphChild[] {
  return runs.flatMap((one) => {
    const parts = one.text.split("\n")
    const made = parts.map(
      (text, at) =>
        new TextRun({
          text,
          ...(at > 0 ? { break: 1 } : {}),
          ...(one.bold || context.bold ? { bold: true } : {}),
          ...(one.italic ? { italics: true } : {}),
          ...(one.underline ? { underline: {} } : {}),
          ...(context.ink ? { color: context.ink } : {}),
          ...(one.link ? { style: "Hyperlink" } : {}),
        }),
    )
    const words = one.link ? [new ExternalHyperlink({ link: one.link, children: made })] : made
    return one.note ? [...words, new FootnoteReferenceRun(context.footnotes.add(one.note))] : words
  })
}

const looks = { quiet: imprintStyle, small: imprintStyle, quote: "Quote" } as const

function block(one: PrintedBlock, context: Context): (Paragraph | Table)[] {
  switch (one.type) {
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: inline(one.runs, context) })]
    case "heading": {
      const level = Math.min(one.level, 4)
      return [
        new Paragraph({
          heading: levels[level - 1] ?? HeadingLevel.HEADING_4,
          outlineLevel: level - 1,
          children: inline(one.runs, context),
        }),
      ]
    }
    case "text": {
      const style = context.style ?? (one.look && one.look !== "mark" ? looks[one.look] : undefined)
      const marked =
        one.look === "mark"
          ? {
              indent: { left: 200 },
              border: {
                left: { style: "single" as const, size: 12, color: "1F4E79", space: 6 },
              },
            }
          : {}
      const options = { ...marked, children: inline(one.runs, context) }
      return [new Paragraph(style ? { ...options, style } : options)]
    }
    case "list":
      return one.items.map(
        ({ runs, level, number }) =>
          new Paragraph({
            style: context.style ?? "ListText",
            ...(number === null
              ? { numbering: { reference: "points", level: Math.min(level, 3) } }
              : { indent: { left: 360 * (level + 1), hanging: 360 } }),
            children: [
              ...(number === null ? [] : [new TextRun(`${number}. `)]),
              ...inline(runs, context),
            ],
          }),
      )
    case "figure": {
      const width = Math.min(620, context.width / 15)
      const height = (one.height * width) / one.width
      const picture = new ImageRun({
        type: "svg",
        data: Buffer.from(one.svg),
        fallback: { type: "png", data: pngOf(one.svg) },
        transformation: { width, height },
        altText: { name: one.alt.slice(0, 80), description: one.alt },
      })
      return [
        new Paragraph({ keepNext: true, children: [picture] }),
        new Paragraph({ style: imprintStyle, children: [new TextRun(one.caption)] }),
      ]
    }
    case "table":
      return [
        new Table({
          rows: one.rows.map((row) => tableRow(row, one.widths, context)),
          columnWidths: columns(one.widths, context.width),
          layout: TableLayoutType.FIXED,
          width: { size: context.width, type: WidthType.DXA },
          margins: { left: 70, right: 70, top: 20, bottom: 20 },
          borders: quietBorders,
        }),
        // Word joins tables that touch.
        new Paragraph({ style: imprintStyle }),
      ]
  }
}

function columns(widths: readonly number[], width: number): number[] {
  const sum = widths.reduce((total, one) => total + one, 0) || 1
  return widths.map((one) => Math.floor((one * width) / sum))
}

function tableRow(row: PrintedRow, widths: readonly number[], context: Context): TableRow {
  return new TableRow({
    tableHeader: row.head,
    ...(row.head ? { cantSplit: true } : {}),
    children: row.cells.map((one) => tableCell(one, row, widths.length, context)),
  })
}

function tableCell(one: PrintedCell, row: PrintedRow, _: number, context: Context): TableCell {
  const head = row.head || one.head === true
  const colours = one.level && levelColours[one.level]
  const own: Context = {
    ...context,
    style: head ? "TableHead" : "TableText",
    ...(colours ? { ink: colours.ink } : {}),
  }
  const children = one.blocks.flatMap((each) => block(each, own))
  const shading = colours
    ? { type: ShadingType.CLEAR, fill: colours.ground, color: "auto" }
    : head
      ? headShade
      : undefined
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: "TableText" })],
    ...(one.columns && one.columns > 1 ? { columnSpan: one.columns } : {}),
    ...(one.rows && one.rows > 1 ? { rowSpan: one.rows } : {}),
    ...(shading ? { shading } : {}),
  })
}

const size = { width: 11_906, height: 16_838 }
const margins = (landscape: boolean) =>
  landscape
    ? { top: 1000, bottom: 900, left: 650, right: 650 }
    : { top: 1300, bottom: 1200, left: 1300, right: 1300 }

/** A document as a Word file: real headings, heads of tables that repeat, alternative texts, the language. */
export async function writeWord(printed: Printed): Promise<Uint8Array> {
  const footnotes = new WordFootnotes()
  const head = new Header({
    children: [
      new Paragraph({
        style: imprintStyle,
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text: printed.header, size: 15 })],
      }),
    ],
  })
  const [before, between, after] = printed.page
  const number = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  const foot = new Footer({
    children: [
      new Paragraph({
        style: imprintStyle,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: number.filter(Boolean), size: 15 })],
      }),
    ],
  })
  const sections = evenLevels(printed.sections).map(({ landscape, blocks }): ISectionOptions => {
    const margin = margins(landscape)
    const width = (landscape ? size.height : size.width) - margin.left - margin.right
    return {
      properties: {
        page: {
          size: landscape ? { ...size, orientation: PageOrientation.LANDSCAPE } : size,
          margin: { ...margin, header: 500, footer: 500 },
        },
      },
      headers: { default: head },
      footers: { default: foot },
      children: blocks.flatMap((one) => block(one, { footnotes, width })),
    }
  })
  const marks = ["•", "–", "◦", "•"]
  const file = new Document({
    title: printed.title,
    creator: "Concord",
    lastModifiedBy: "Concord",
    styles: wordStyles(localeOf[printed.lang]),
    numbering: {
      config: [
        {
          reference: "points",
          levels: marks.map((text, level) => ({
            level,
            format: LevelFormat.BULLET,
            text,
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 240 } } },
          })),
        },
      ],
    },
    footnotes: footnotes.config(),
    sections,
  })
  return nameFallbackFonts(new Uint8Array(await Packer.toBuffer(file)))
}
