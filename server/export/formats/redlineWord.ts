import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  type ImageRun,
  InsertedTextRun,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx"
import type { PictureFile } from "../../pictures/checkPicture.ts"
import { exportWords } from "../exportWords.ts"
import type {
  Change,
  RedlinedPlan,
  RedlineParagraph,
  RedlinePlace,
  RedlineRun,
  RedlineTable,
} from "../redline.ts"
import { redlineLines } from "../redlineWords.ts"
import { imprintStyle, quietBorders, wordStyles } from "../wordStyles.ts"
import { pictureInWords } from "./printed.ts"
import { wordPicture } from "./wordPicture.ts"

/** A tracked change of Word. */
type Tracked = { id: number } & Change

/** A picture as a tracked insertion: the library tracks runs of words alone, in whose place it stands. */
class InsertedPicture extends InsertedTextRun {
  constructor(change: Tracked, run: ImageRun) {
    super({ ...change, text: "" })
    this.root.splice(1, this.root.length - 1, run)
  }
}

/** As {@link InsertedPicture}, for one that was removed. */
class DeletedPicture extends DeletedTextRun {
  constructor(change: Tracked, run: ImageRun) {
    super({ ...change, text: "" })
    this.root.splice(1, this.root.length - 1, run)
  }
}

/** The widest picture of a line, and of a cell, in millimetres. */
const widest = { line: 160, cell: 40 }

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const
const heading = (depth: number) => ({
  heading: headings[Math.min(Math.max(depth, 1), 4) - 1] ?? HeadingLevel.HEADING_4,
})

function optionsOf(place: RedlinePlace): IParagraphOptions {
  switch (place.kind) {
    case "title":
      return { heading: HeadingLevel.TITLE }
    case "section":
      return heading(place.level)
    case "goal":
      return heading(2)
    case "objective":
      return heading(3)
    case "heading":
      return heading(place.level + 1)
    case "bullet":
      return { bullet: { level: Math.min(place.indent, 5) } }
    case "ordered":
      return { style: "ListText", indent: { left: 360 + 360 * place.indent } }
    case "quote":
      return { style: "Quote" }
    case "measure":
      return { indent: { left: 360 }, keepNext: true }
    case "field":
      return { style: "TableText", indent: { left: 720 } }
    case "cell":
      return { style: "TableText" }
    case "head-cell":
      return { style: "TableHead" }
    case "numbered":
    case "paragraph":
      return {}
  }
}

class Writer {
  readonly #pictures: ReadonlyMap<string, PictureFile>
  readonly #pictureWord: string
  #id = 0

  constructor({ pictures, settings }: RedlinedPlan) {
    this.#pictures = new Map(pictures.map((one) => [one.hash, one]))
    this.#pictureWord = exportWords(settings.language).picture
  }

  #tracked(change: Change): Tracked {
    this.#id += 1
    return { id: this.#id, ...change }
  }

  #run(run: RedlineRun, room: number): ParagraphChild[] {
    const { kind, change, picture } = run
    const file = picture && this.#pictures.get(picture.hash)
    if (picture && file) {
      const image = wordPicture(picture, file, room)
      if (!change) return [image]
      const Picture = kind === "added" ? InsertedPicture : DeletedPicture
      return [new Picture(this.#tracked(change), image)]
    }
    const text = picture ? pictureInWords(picture, { pictureWord: this.#pictureWord }) : run.text
    return text.split("\n").flatMap((line, at): ParagraphChild[] => {
      if (line === "" && at === 0) return []
      const options = {
        ...(run.bold && { bold: true }),
        ...(run.italic && { italics: true }),
        ...(run.underline && { underline: {} }),
        ...{ text: line, ...(at > 0 && { break: 1 }) },
      }
      if (!change) return [new TextRun(options)]
      const Words = kind === "added" ? InsertedTextRun : DeletedTextRun
      return [new Words({ ...options, ...this.#tracked(change) })]
    })
  }

  #paragraph({ kind, change, place, runs }: RedlineParagraph): Paragraph {
    const inCell = place.kind === "cell" || place.kind === "head-cell"
    const mark = change && {
      run: { [kind === "added" ? "insertion" : "deletion"]: this.#tracked(change) },
    }
    const room = inCell ? widest.cell : widest.line
    return new Paragraph({
      ...optionsOf(place),
      ...mark,
      children: runs.flatMap((run) => this.#run(run, room)),
    })
  }

  #table({ kind, change, rows }: RedlineTable): Table {
    const made = rows
      .filter((cells) => cells.length > 0)
      .map((cells) => {
        const children = cells.map(({ columns, rows: down, lines }) => {
          const paragraphs = lines.map((line) => this.#paragraph(line))
          return new TableCell({
            children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: "TableText" })],
            ...{ columnSpan: columns, rowSpan: down },
          })
        })
        const tracked = change && {
          [kind === "added" ? "insertion" : "deletion"]: this.#tracked(change),
        }
        return new TableRow({ children, ...tracked })
      })
    return new Table({
      rows: made,
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: quietBorders,
    })
  }

  block(one: RedlineParagraph | RedlineTable): Paragraph | Table {
    return one.type === "table" ? this.#table(one) : this.#paragraph(one)
  }
}

/** A redline as a Word file with tracked changes. */
export async function writeRedlineWord(plan: RedlinedPlan): Promise<Uint8Array> {
  const { settings, blocks } = plan
  const words = exportWords(settings.language)
  const { title, between, how } = redlineLines(plan)
  const writer = new Writer(plan)
  const imprint = (text: string, more: object = {}) =>
    new Paragraph({ style: imprintStyle, children: [new TextRun({ text, ...more })] })
  const file = new Document({
    title: settings.title,
    creator: "Concord",
    styles: wordStyles(words.code),
    sections: [
      {
        children: [
          new Paragraph({
            style: imprintStyle,
            alignment: AlignmentType.RIGHT,
            children: [new TextRun({ text: words.classes[settings.classification], bold: true })],
          }),
          imprint(title, { bold: true }),
          imprint(between),
          imprint(how, { italics: true }),
          ...blocks.map((one) => writer.block(one)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
