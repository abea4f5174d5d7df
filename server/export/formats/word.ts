import { readFileSync } from "node:fs"
import {
  AlignmentType,
  Bookmark,
  BuilderElement,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  type ICommentOptions,
  ImageRun,
  type IParagraphOptions,
  type ISectionOptions,
  type ITableOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  SequentialIdentifier,
  ShadingType,
  StyleLevel,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from "docx"
import { estimatePageNumbersWith } from "docx/layout"
import type { PlanPicture } from "../../../shared/document/picture.ts"
import { cellMargin, wholeFigures } from "../columnWidths.ts"
import { bookmarkOf } from "../planRecord.ts"
import { WordNumbering } from "../wordNumbering.ts"
import {
  headShade,
  imprintCaption,
  imprintContents,
  imprintHeading,
  imprintStyle,
  quietBorders,
  spacingStyle,
  wordStyles,
} from "../wordStyles.ts"
import { fontFiles } from "./fonts.ts"
import { pngOf } from "./png.ts"
import {
  evenLevels,
  levelColours,
  localeOf,
  type Printed,
  type PrintedBlock,
  type PrintedCell,
  type PrintedComment,
  type PrintedNumber,
  type PrintedRow,
  pictureInWords,
  placed,
  type Run,
} from "./printed.ts"
import { finishWord } from "./wordPackage.ts"
import { wordPicture } from "./wordPicture.ts"

/**
 * The footnotes of a file in order of occurrence; their words are written once the body is
 * complete.
 */
class Footnotes {
  readonly #words: string[] = []

  /** Adds a footnote and returns its id. */
  add(words: string): number {
    return this.#words.push(words)
  }

  /** All footnotes by id, for the document's options. */
  config(): Record<string, { children: Paragraph[] }> {
    const made = this.#words.map((words, at) => {
      const line = new Paragraph({ style: "FootnoteText", children: [new TextRun(` ${words}`)] })
      return [at + 1, { children: [line] }] satisfies [number, { children: Paragraph[] }]
    })
    return Object.fromEntries(made)
  }
}

/** Comments with their replies, each of which is a comment of its own in Word. */
class Comments {
  readonly #first: number[] = []
  readonly #all: ICommentOptions[] = []

  constructor(comments: readonly PrintedComment[] = []) {
    for (const { replies, resolved, ...head } of comments) {
      const id = this.#add(head, { resolved })
      this.#first.push(id)
      for (const reply of replies) this.#add(reply, { parentId: id, resolved })
    }
  }

  #add(
    { author, at, lines }: Pick<PrintedComment, "author" | "at" | "lines">,
    more: Partial<ICommentOptions>,
  ): number {
    const id = this.#all.length
    const initials = author
      .split(/\s+/u)
      .map((word) => word.match(/\p{L}/u)?.[0] ?? "")
      .join("")
      .toUpperCase()
      .slice(0, 4)
    const children = lines.map((line) => new Paragraph({ children: [new TextRun(line)] }))
    this.#all.push({ id, author, initials, date: at, children, ...more })
    return id
  }

  /** The ids of the comment at this index: its own and those of its replies. */
  idsOf(at: number): number[] {
    const first = this.#first[at]
    if (first === undefined) return []
    return this.#all.flatMap(({ id, parentId }) => (id === first || parentId === first ? [id] : []))
  }

  config(): { comments?: { children: ICommentOptions[] } } {
    return this.#all.length > 0 ? { comments: { children: this.#all } } : {}
  }
}

interface Context {
  footnotes: Footnotes
  numbering: WordNumbering
  printed: Printed
  comments: Comments
  /** The word before the number of a table. */
  tableWord: string
  /** The width between the margins, in twentieths of a point. */
  width: number
  /** On a cover: the line at its top, or the text below. */
  cover?: "head" | "body" | false
  /** In a cell: its own style and text colour. */
  style?: string
  ink?: string
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

function inline(runs: readonly Run[], context: Context): ParagraphChild[] {
  const { comments, footnotes, ink } = context
  return runs.flatMap((one): ParagraphChild[] => {
    const parts = one.text.split("\n")
    const made = parts.map(
      (text, at) =>
        new TextRun({
          text: wholeFigures(text),
          ...(at > 0 ? { break: 1 } : {}),
          ...(one.bold ? { bold: true } : {}),
          ...(one.italic ? { italics: true } : {}),
          ...(one.underline ? { underline: {} } : {}),
          ...(ink ? { color: ink } : {}),
          ...(one.link ? { style: "Hyperlink" } : {}),
        }),
    )
    const words = one.text === "" ? [] : made
    const ids = (all: number[] = []) => all.flatMap((at) => comments.idsOf(at))
    return [
      ...ids(one.opens).map((id) => new CommentRangeStart(id)),
      ...(one.link ? [new ExternalHyperlink({ link: one.link, children: words })] : words),
      ...(one.picture ? [pictureRun(one.picture, context)] : []),
      ...(one.note ? [new FootnoteReferenceRun(footnotes.add(one.note))] : []),
      ...ids(one.closes).flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ]
  })
}

/** An inline picture, or its words where its bytes are missing. */
function pictureRun(picture: PlanPicture, { printed, width, style }: Context): ParagraphChild {
  const file = printed.pictures?.get(picture.hash)
  if (!file) return new TextRun(pictureInWords(picture, printed))
  // 1,440 twentieths of a point are an inch.
  return wordPicture(picture, file, Math.min(style ? 40 : 160, (width / 1440) * 25.4))
}

/** A line with the bookmark of the part that it is or begins. */
function lineOf(runs: readonly Run[], part: number | undefined, context: Context) {
  const children = inline(runs, context)
  return part === undefined ? children : [new Bookmark({ id: bookmarkOf(part), children })]
}

/** The list in which Word counts a number that the plan computes. */
function counted(number: PrintedNumber | undefined, { numbering }: Context): IParagraphOptions {
  if (!number) return {}
  const label = number.shown.slice(0, number.shown.lastIndexOf(number.value))
  return { numbering: numbering.place(number.family, number.value, label) }
}

/** The blocks of a body or a cell. */
type WordBlock = Paragraph | Table

const looks = { quiet: imprintStyle, small: imprintStyle, quote: "Quote" } as const

/** A table with a description for people who cannot see it. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, label: string) {
    super(options)
    const properties: unknown = this.root.find((one) => one instanceof XmlComponent)
    if (!(properties instanceof XmlComponent) || !label) return
    for (const name of ["w:tblCaption", "w:tblDescription"])
      properties.addChildElement(
        new BuilderElement({ name, attributes: { value: { key: "w:val", value: label } } }),
      )
  }
}

function block(one: PrintedBlock, context: Context): WordBlock[] {
  switch (one.type) {
    case "title":
      return [
        new Paragraph({
          // A title that the export adds is no line of the plan.
          ...(one.added
            ? { style: imprintHeading, alignment: AlignmentType.CENTER }
            : { heading: HeadingLevel.TITLE }),
          ...(context.cover ? { spacing: { before: 200, after: 400 } } : {}),
          children: lineOf(one.runs, one.part, context),
        }),
      ]
    case "heading": {
      const children = lineOf(one.runs, one.part, context)
      if (one.added) return [new Paragraph({ style: imprintHeading, children })]
      const level = Math.min(one.level, 4)
      return [
        new Paragraph({
          heading: levels[level - 1] ?? HeadingLevel.HEADING_4,
          outlineLevel: level - 1,
          ...counted(one.number, context),
          children,
        }),
      ]
    }
    case "text": {
      const own = one.look && one.look !== "mark" ? looks[one.look] : undefined
      const style = one.added ? imprintStyle : (context.style ?? own)
      const marked =
        one.look === "mark"
          ? {
              indent: { left: 200 },
              border: {
                left: { style: "single" as const, size: 12, color: "1F4E79", space: 6 },
              },
            }
          : {}
      return [
        new Paragraph({
          ...(style ? { style } : {}),
          ...counted(one.number, context),
          ...marked,
          ...(context.cover === "head"
            ? { alignment: AlignmentType.RIGHT, spacing: { after: 3400 } }
            : {}),
          children: lineOf(one.runs, one.part, context),
        }),
      ]
    }
    case "list":
      return one.items.map(
        ({ runs, level, number, part }) =>
          new Paragraph({
            style: context.style ?? "ListText",
            numbering:
              number === null
                ? { reference: "bullets", level: Math.min(level, 5) }
                : context.numbering.place("ordered", number),
            children: lineOf(runs, part, context),
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
    // Only a body has one: see `bodyBlock`.
    case "contents":
      return []
    case "table":
      return [
        ...captionOf(one, context),
        tableOf(one, context),
        new Paragraph({ style: spacingStyle }),
      ]
  }
}

function bodyBlock(one: PrintedBlock, context: Context): (WordBlock | TableOfContents)[] {
  if (one.type !== "contents") return block(one, context)
  return [
    new Paragraph({ style: imprintContents, children: [new TextRun(one.title)] }),
    new TableOfContents(one.title, {
      hyperlink: true,
      headingStyleRange: "1-3",
      stylesWithLevels: [new StyleLevel("Concord Imprint Heading", 1)],
    }),
    new Paragraph({ style: spacingStyle }),
  ]
}

type PrintedTable = PrintedBlock & { type: "table" }

function captionOf({ caption }: PrintedTable, { tableWord }: Context): Paragraph[] {
  if (!caption) return []
  const children = [
    new TextRun({ text: `${tableWord} `, bold: true }),
    new SequentialIdentifier("Table"),
    new TextRun({ text: ". ", bold: true }),
    new TextRun(caption),
  ]
  return [new Paragraph({ style: imprintCaption, children })]
}

function tableOf(one: PrintedTable, context: Context): Table {
  const widths = columns(one.widths, context.width)
  const own = one.added ? { ...context, style: imprintStyle } : context
  const options = {
    rows: one.rows
      // Word refuses a row without cells, which remains where a cell is merged over whole rows.
      .filter(({ cells }) => cells.length > 0)
      .map((row, at) => tableRow(at === 0 ? begun(row, one.part) : row, widths, own)),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: context.width, type: WidthType.DXA },
    margins: { left: cellMargin, right: cellMargin, top: 20, bottom: 20 },
    borders: quietBorders,
  }
  return new DescribedTable(options, one.label)
}

function columns(widths: readonly number[], width: number): number[] {
  const sum = widths.reduce((total, one) => total + one, 0) || 1
  return widths.map((one) => Math.floor((one * width) / sum))
}

// A row of more lines than this may break across pages: kept whole it would leave a page half
// empty, or empty.
const linesKept = 18
const letterWidth = 88

function linesOf(blocks: readonly PrintedBlock[], width: number): number {
  const inLine = Math.max(1, Math.floor((width - 2 * cellMargin) / letterWidth))
  const lines = (runs: readonly Run[]) =>
    runs
      .map(({ text }) => text)
      .join("")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / inLine)), 0)
  return blocks.reduce((sum, one) => {
    if (one.type === "list") return sum + one.items.reduce((all, { runs }) => all + lines(runs), 0)
    if (one.type === "table") {
      const inside = one.rows.map(({ cells }) =>
        Math.max(0, ...cells.map((each) => linesOf(each.blocks, width / one.widths.length))),
      )
      return inside.reduce((all, each) => all + each, sum)
    }
    return "runs" in one ? sum + lines(one.runs) : sum + 1
  }, 0)
}

/** A row with this index among the parts unless it has one. */
const begun = (row: PrintedRow, part: number | undefined): PrintedRow =>
  part === undefined ? row : { part, ...row }

function tableRow(row: PrintedRow, widths: readonly number[], context: Context): TableRow {
  let column = 0
  const cells = row.cells.map((one) => {
    const across = one.columns ?? 1
    const width = widths.slice(column, column + across).reduce((sum, each) => sum + each, 0)
    column += across
    return { one, width }
  })
  const lines = Math.max(1, ...cells.map(({ one, width }) => linesOf(one.blocks, width)))
  const whole = lines <= linesKept
  return new TableRow({
    // A header that fills the page would leave no room for its rows.
    ...(row.head && whole ? { tableHeader: true } : {}),
    ...(whole ? { cantSplit: true } : {}),
    children: cells.map(({ one, width }, at) => {
      const own = at === 0 ? { ...one, blocks: placed(one.blocks, row.part) } : one
      return tableCell(own, row, width, context)
    }),
  })
}

function tableCell(one: PrintedCell, row: PrintedRow, width: number, context: Context): TableCell {
  const head = row.head || one.head === true
  const colours = one.level && levelColours[one.level]
  const style = context.style === imprintStyle ? imprintStyle : head ? "TableHead" : "TableText"
  const own: Context = {
    ...context,
    style,
    width: width - 2 * cellMargin,
    ...(colours ? { ink: colours.ink } : {}),
  }
  const bold = (each: PrintedBlock): PrintedBlock =>
    head && style === imprintStyle && each.type === "text"
      ? { ...each, runs: each.runs.map((run) => ({ ...run, bold: true })) }
      : each
  const children = one.blocks.flatMap((each) => block(bold(each), own))
  const shading = colours
    ? { type: ShadingType.CLEAR, fill: colours.ground, color: "auto" }
    : head
      ? headShade
      : undefined
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style })],
    width: { size: width, type: WidthType.DXA },
    ...(one.columns && one.columns > 1 ? { columnSpan: one.columns } : {}),
    ...(one.rows && one.rows > 1 ? { rowSpan: one.rows } : {}),
    ...(shading ? { shading } : {}),
  })
}

const size = { width: 11_906, height: 16_838 }
const margins = (landscape: boolean) =>
  landscape
    ? { top: 1000, bottom: 900, left: 650, right: 650 }
    : { top: 1300, bottom: 1200, left: 1400, right: 1400 }

// In longer documents, estimating the pages takes longer than writing the file: Word fills them in
// when it opens it, after asking.
const rowsLaidOut = 400
let pageNumbers: ReturnType<typeof estimatePageNumbersWith> | null = null

/**
 * Returns a function that estimates the pages of headings, for the table of contents, from letter
 * widths.
 */
function estimator() {
  pageNumbers ??= estimatePageNumbersWith({
    guess: true,
    fonts: fontFiles().map((path) => ({ data: readFileSync(path) })),
  })
  return pageNumbers
}

/**
 * A document as a Word file: real headings and numbering, a table of contents, repeated table
 * headers, captions and alternative texts, footnotes, comments, title and language of the file.
 */
export async function writeWord(printed: Printed): Promise<Uint8Array> {
  const context = {
    footnotes: new Footnotes(),
    printed,
    numbering: new WordNumbering(),
    comments: new Comments(printed.comments),
    tableWord: printed.tableWord ?? "",
  }
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
  const evened = evenLevels(printed.sections)
  const sections = evened.map(({ landscape, cover = false, blocks }): ISectionOptions => {
    const margin = margins(landscape)
    const width = (landscape ? size.height : size.width) - margin.left - margin.right
    return {
      properties: {
        page: {
          size: landscape ? { ...size, orientation: PageOrientation.LANDSCAPE } : size,
          margin: { ...margin, header: 500, footer: 500 },
        },
      },
      ...(cover ? {} : { headers: { default: head }, footers: { default: foot } }),
      children: blocks.flatMap((one, at) => {
        const place = cover && (at === 0 ? "head" : "body")
        return bodyBlock(one, { ...context, cover: place, width })
      }),
    }
  })
  const contents = evened.some(({ blocks }) => blocks.some(({ type }) => type === "contents"))
  const rows = evened
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, one) => sum + (one.type === "table" ? one.rows.length : 1), 0)
  const file = new Document({
    title: printed.title,
    creator: "Concord",
    lastModifiedBy: "Concord",
    // Word distinguishes the two scripts of Azerbaijani.
    styles: wordStyles(printed.lang === "az" ? "az-Latn-AZ" : localeOf[printed.lang]),
    numbering: { config: context.numbering.config() },
    footnotes: context.footnotes.config(),
    ...context.comments.config(),
    ...(printed.properties && {
      customProperties: printed.properties.map(([name, value]) => ({ name, value })),
    }),
    ...(contents && rows <= rowsLaidOut ? { pageNumbers: estimator() } : {}),
    sections,
  })
  const bytes = new Uint8Array(await Packer.toBuffer(file))
  return finishWord(bytes, { language: localeOf[printed.lang], at: printed.at })
}
