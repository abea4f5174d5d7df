import type { Mark, Node } from "@tiptap/pm/model"
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
import * as Y from "yjs"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { BlockKind } from "../../shared/document/block.ts"
import { outline } from "../../shared/document/outline.ts"
import { type PlanPicture, pictureOf } from "../../shared/document/picture.ts"
import { blocksIn, readMeasure } from "../../shared/document/planMeasure.ts"
import { fragmentName, type ReadParts, readDocument } from "../../shared/document/readDocument.ts"
import { pairUp, wordDiff } from "../../shared/text/wordDiff.ts"
import type { PictureFile } from "../pictures/checkPicture.ts"
import { TextProvenance } from "../plans/textProvenance.ts"
import { type ExportWords, exportWords, longDate } from "./exportWords.ts"
import { pictureInWords } from "./formats/printed.ts"
import { wordPicture } from "./formats/wordPicture.ts"
import { fieldLines } from "./measureRows.ts"
import { redlineWords } from "./redlineWords.ts"
import { imprintStyle, quietBorders, wordStyles } from "./wordStyles.ts"

/** A tracked change of Word: its author and time. */
interface Change {
  author: string
  /** ISO 8601. */
  date: string
}

/** One of the two texts: its name and when it was written. */
interface RedlineSide {
  name: string
  at: string
}

/** The input of a redline. */
export interface RedlineInput {
  /** The updates up to the earlier text, and those since. */
  earlier: Iterable<Uint8Array>
  since: Iterable<Uint8Array>
  /** The author and time of each update since. */
  changes: readonly Change[]
  settings: Pick<PlanSettings, "title" | "language" | "classification">
  /** The bytes of the pictures of both texts. */
  pictures: readonly PictureFile[]
  from: RedlineSide
  to: RedlineSide
}

/**
 * One letter of a line: its formatting, and the index of the update that inserted or deleted it.
 */
interface Letter {
  letter: string
  marks: readonly Mark[]
  row: number | null
  picture?: PlanPicture
}

/** A part of one of the two texts. */
interface Part {
  node: Node
  element: Y.XmlElement | null
  number: string
  key: string
}

/** The top-level parts of a document, each with its element. */
function partsOf(doc: Node, elements: ReadonlyMap<Node, Y.XmlElement>): Part[] {
  const numbers = new Map(outline(doc).map(({ node, number }) => [node, number]))
  let above = ""
  let tables = 0
  return doc.content.content.map((node) => {
    const id = typeof node.attrs.id === "string" ? node.attrs.id : ""
    if (id !== "") {
      above = id
      tables = 0
    } else tables++
    return {
      node,
      element: elements.get(node) ?? null,
      number: numbers.get(node) ?? "",
      // A table has no id: it is identified by the part before it.
      key: `${node.type.name} ${id || `${above} ${tables}`}`,
    }
  })
}

function read(doc: Y.Doc): { node: Node; elements: Map<Node, Y.XmlElement> } {
  const known: ReadParts = new WeakMap()
  const node = readDocument(doc, known)
  const elements = new Map<Node, Y.XmlElement>()
  for (const element of doc.getXmlFragment(fragmentName).toArray())
    if (element instanceof Y.XmlElement)
      for (const each of known.get(element) ?? []) elements.set(each, element)
  return { node, elements }
}

/** A picture as a tracked insertion: the library tracks runs of words alone, in whose place it stands. */
class InsertedPicture extends InsertedTextRun {
  constructor(change: { id: number } & Change, run: ImageRun) {
    super({ ...change, text: "" })
    this.root.splice(1, this.root.length - 1, run)
  }
}

/** As {@link InsertedPicture}, for one that was removed. */
class DeletedPicture extends DeletedTextRun {
  constructor(change: { id: number } & Change, run: ImageRun) {
    super({ ...change, text: "" })
    this.root.splice(1, this.root.length - 1, run)
  }
}

/** The widest picture of a line, and of a cell, in millimetres. */
const widest = { line: 160, cell: 40 }

/** The number of lines of fields of a measure. */
const fieldCount = 6

type Kind = "same" | "added" | "removed"

/** Writes lines with their insertions and deletions. */
class Redline {
  readonly #input: RedlineInput
  readonly #rows: TextProvenance
  readonly #start: number
  readonly #words: ExportWords
  #id = 0
  readonly #pictures: ReadonlyMap<string, PictureFile>
  /** The letters that stand for pictures, by what they show. */
  readonly #pictureLetters = new Map<string, string>()
  /** Cache of the letters of a part, by block. */
  readonly #lines = new Map<Node, Letter[]>()

  constructor(input: RedlineInput, rows: TextProvenance, start: number, words: ExportWords) {
    this.#input = input
    this.#rows = rows
    this.#start = start
    this.#words = words
    this.#pictures = new Map(input.pictures.map((one) => [one.hash, one]))
  }

  /** Half of a pair of code units, which no text has alone: equal for equal pictures, and no part of a word. */
  #letterOf({ hash, alt, width }: PlanPicture): string {
    const key = JSON.stringify([hash, alt, width])
    const letter =
      this.#pictureLetters.get(key) ??
      String.fromCharCode(0xdc00 + (this.#pictureLetters.size % 0x400))
    this.#pictureLetters.set(key, letter)
    return letter
  }

  /**
   * The Word change of an update; the product is the author of changes by the server, and of
   * unknown ones.
   */
  #change(row: number | null): { id: number } & Change {
    const known = row === null ? undefined : this.#input.changes[row - this.#start]
    this.#id += 1
    return { id: this.#id, ...(known ?? { author: "Concord", date: this.#input.to.at }) }
  }

  /** Collects every line of a part of the earlier or the later text. */
  take(part: Part, side: "before" | "after"): void {
    const { element } = part
    const rows = element ? this.#rows.lettersSince(element, this.#start)[side] : []
    const shown = element ? this.#rows.picturesSince(element, this.#start)[side] : []
    let [at, met] = [0, 0]
    const letters = (node: Node, into: Letter[]) => {
      node.forEach((child) => {
        const picture = pictureOf(child)
        if (child.type.name === "picture") {
          const row = shown[met++] ?? null
          if (picture) into.push({ letter: this.#letterOf(picture), marks: [], row, picture })
        } else if (child.isText)
          for (const letter of (child.text ?? "").split(""))
            into.push({ letter, marks: child.marks, row: rows[at++] ?? null })
        else if (child.type.name === "hardBreak")
          into.push({ letter: "\n", marks: [], row: rows[at] ?? null })
        else if (child.type.name === "footnote") {
          const own: Letter[] = []
          letters(child, own)
          const edge = (letter: string, row: number | null) => ({ letter, marks: [], row })
          into.push(
            ...[...` [* `].map((letter) => edge(letter, own[0]?.row ?? null)),
            ...own,
            edge("]", own.at(-1)?.row ?? null),
          )
        } else letters(child, into)
      })
    }
    const visit = (node: Node) => {
      if (node.isTextblock) {
        const line: Letter[] = []
        letters(node, line)
        this.#lines.set(node, line)
      } else node.forEach(visit)
    }
    visit(part.node)
  }

  /** A picture in its place, or its words where its bytes are missing. */
  #picture(picture: PlanPicture, kind: Kind, row: number | null, room: number): ParagraphChild[] {
    const file = this.#pictures.get(picture.hash)
    if (!file) {
      const words = pictureInWords(picture, { pictureWord: this.#words.picture })
      const letters = words.split("").map((letter) => ({ letter, marks: [], row }))
      return this.#run(letters, kind, row, room)
    }
    const run = wordPicture(picture, file, room)
    if (kind === "same") return [run]
    const Tracked = kind === "added" ? InsertedPicture : DeletedPicture
    return [new Tracked(this.#change(row), run)]
  }

  #run(letters: readonly Letter[], kind: Kind, row: number | null, room: number): ParagraphChild[] {
    const [first] = letters
    if (first?.picture) return this.#picture(first.picture, kind, row, room)
    const has = (name: string) => first?.marks.some((mark) => mark.type.name === name)
    const lines = letters
      .map(({ letter }) => letter)
      .join("")
      .split("\n")
    const look = {
      ...(has("bold") ? { bold: true } : {}),
      ...(has("italic") ? { italics: true } : {}),
      ...(has("underline") ? { underline: {} } : {}),
    }
    return lines.flatMap((text, at): ParagraphChild[] => {
      const options = { ...look, text, ...(at > 0 ? { break: 1 } : {}) }
      if (text === "" && at === 0) return []
      if (kind === "same") return [new TextRun(options)]
      const change = this.#change(row)
      return [
        kind === "added"
          ? new InsertedTextRun({ ...options, ...change })
          : new DeletedTextRun({ ...options, ...change }),
      ]
    })
  }

  /** Groups letters into runs of one author and one formatting. */
  #runs(
    letters: readonly Letter[],
    kind: Kind,
    fallback: number | null,
    room: number,
  ): ParagraphChild[] {
    const runs: ParagraphChild[] = []
    let open: Letter[] = []
    const rowOf = ({ row }: Letter) => row ?? fallback
    const said = (letter: Letter) => {
      const change = this.#input.changes[(rowOf(letter) ?? -1) - this.#start]
      return kind === "same" ? "" : `${change?.author} ${change?.date.slice(0, 16)}`
    }
    const close = () => {
      const [first] = open
      if (first) runs.push(...this.#run(open, kind, rowOf(first), room))
      open = []
    }
    for (const letter of letters) {
      const [first] = open
      const isApart =
        first &&
        (first.picture ||
          letter.picture ||
          said(first) !== said(letter) ||
          !sameMarks(first.marks, letter.marks))
      if (isApart) close()
      open.push(letter)
    }
    close()
    return runs
  }

  /** A line of both texts, with insertions and deletions by whole words. */
  line(
    before: readonly Letter[],
    after: readonly Letter[],
    { fallback, room }: { fallback: number | null; room: number },
  ) {
    const text = (letters: readonly Letter[]) => letters.map(({ letter }) => letter).join("")
    const runs: ParagraphChild[] = []
    let [old, now] = [0, 0]
    for (const { kind, text: part } of wordDiff(text(before), text(after))) {
      if (kind === "removed")
        runs.push(...this.#runs(before.slice(old, old + part.length), kind, fallback, room))
      else runs.push(...this.#runs(after.slice(now, now + part.length), kind, fallback, room))
      if (kind !== "added") old += part.length
      if (kind !== "removed") now += part.length
    }
    return runs
  }

  /** A paragraph of both texts, or of one, whose paragraph mark is then inserted or deleted too. */
  paragraph(
    before: readonly Letter[] | null,
    after: readonly Letter[] | null,
    options: IParagraphOptions,
    {
      fallback,
      lead = "",
      room = widest.line,
    }: { fallback: number | null; lead?: string; room?: number },
  ): Paragraph {
    const rowOf = (letters: readonly Letter[]) =>
      letters.find(({ row }) => row !== null)?.row ?? fallback
    const gone = before !== null && after === null
    const came = after !== null && before === null
    const plain = (words: string): Letter[] =>
      words.split("").map((letter) => ({ letter, marks: [], row: null }))
    const mark = gone
      ? { run: { deletion: this.#change(rowOf(before)) } }
      : came
        ? { run: { insertion: this.#change(rowOf(after)) } }
        : {}
    const kind = gone ? "removed" : came ? "added" : "same"
    const opening =
      lead === "" ? [] : this.#runs(plain(lead), kind, rowOf(before ?? after ?? []), room)
    return new Paragraph({
      ...options,
      ...mark,
      children: [...opening, ...this.line(before ?? [], after ?? [], { fallback, room })],
    })
  }

  lettersOf(node: Node): Letter[] {
    return this.#lines.get(node) ?? []
  }

  /** The paragraphs and tables of a part in both texts. */
  part(before: Part | null, after: Part | null): (Paragraph | Table)[] {
    const shown = after ?? before
    if (!shown) return []
    const rows = this.#rows
    const last = (part: Part | null) =>
      part?.element
        ? (rows.takenBy(part.element) ?? rows.lastChange(part.element, this.#start))
        : null
    const fallback = after ? last(after) : last(before)
    if (shown.node.type.name === "measure") return this.#measure(before, after, fallback)
    if (shown.node.type.name === "table") return this.#table(before, after, fallback)
    const { kind, level, indent } = shown.node.attrs as {
      kind: BlockKind
      level: number
      indent: number
    }
    const lead = shown.number === "" ? "" : `${this.#label(kind, shown.number)}\u00A0`
    return [
      this.paragraph(
        before && this.lettersOf(before.node),
        after && this.lettersOf(after.node),
        blockOptions(kind, Number(level) || 1, Number(indent) || 0),
        { fallback, lead },
      ),
    ]
  }

  #label(kind: BlockKind, number: string): string {
    if (kind === "goal") return `${this.#words.goal} ${number}.`
    return kind === "ordered" || kind === "numbered" ? `${number}.` : number
  }

  #measure(before: Part | null, after: Part | null, fallback: number | null): Paragraph[] {
    const [old, now] = [before ? blocksIn(before.node) : [], after ? blocksIn(after.node) : []]
    const number = (after ?? before)?.number ?? ""
    const pairs = pairUp(old, now, (node, at) => String(node.attrs.id || `at ${at}`))
    const paragraphs = pairs.map(([one, other], at) =>
      this.paragraph(
        one && this.lettersOf(one),
        other && this.lettersOf(other),
        { indent: { left: 360 }, keepNext: true },
        // The number of a kept measure is no change.
        { fallback, lead: at === 0 ? `${number}\u00A0\u00A0` : "" },
      ),
    )
    const fields = [before, after].map((part) => (part ? this.#fields(part.node) : []))
    const style = { style: "TableText", indent: { left: 720 } }
    for (let index = 0; index < fieldCount; index++) {
      const [then, next] = fields.map((lines) => lines[index] ?? null)
      if (!then && !next) continue
      const letters = (words: string | null | undefined): Letter[] | null =>
        words ? words.split("").map((letter) => ({ letter, marks: [], row: null })) : null
      paragraphs.push(this.paragraph(letters(then), letters(next), style, { fallback }))
    }
    return paragraphs
  }

  /** The fields as labelled lines, always the same number; "" where one is empty. */
  #fields(node: Node): string[] {
    const { columns } = this.#words
    const labels = [
      columns.lead,
      columns.partners,
      columns.time,
      columns.indicator,
      columns.verification,
      columns.budget,
    ]
    return fieldLines(readMeasure(node), this.#words).map((lines, at) =>
      lines.length === 0 ? "" : `${labels[at] ?? ""}: ${lines.join("\n")}`,
    )
  }

  #table(before: Part | null, after: Part | null, fallback: number | null): Table[] {
    if (before && after && shapeOf(before.node) === shapeOf(after.node))
      return [this.#grid(before.node, after.node, fallback)]
    return [
      ...(before ? [this.#grid(before.node, null, fallback)] : []),
      ...(after ? [this.#grid(null, after.node, fallback)] : []),
    ]
  }

  /** A table of equal shape in both texts, or of one of them. */
  #grid(before: Node | null, after: Node | null, fallback: number | null): Table {
    const shown = after ?? before
    const rows: TableRow[] = []
    shown?.forEach((row, _, at) => {
      const cells: TableCell[] = []
      row.forEach((cell, __, place) => {
        const [old, now] = [before, after].map((table) => table?.child(at).child(place) ?? null)
        const pairs = pairUp(old ? blocksIn(old) : [], now ? blocksIn(now) : [], (_node, index) =>
          String(index),
        )
        const children = pairs.map(([one, other]) =>
          this.paragraph(
            one && this.lettersOf(one),
            other && this.lettersOf(other),
            { style: cell.type.name === "tableHeader" ? "TableHead" : "TableText" },
            { fallback, room: widest.cell },
          ),
        )
        cells.push(
          new TableCell({
            children: children.length > 0 ? children : [new Paragraph({ style: "TableText" })],
            columnSpan: Number(cell.attrs.colspan) || 1,
            rowSpan: Number(cell.attrs.rowspan) || 1,
          }),
        )
      })
      if (cells.length === 0) return
      const change = !before
        ? { insertion: this.#change(fallback) }
        : !after
          ? { deletion: this.#change(fallback) }
          : {}
      rows.push(new TableRow({ children: cells, ...change }))
    })
    return new Table({
      rows,
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: quietBorders,
    })
  }
}

const sameMarks = (a: readonly Mark[], b: readonly Mark[]) =>
  a.length === b.length && a.every((mark, at) => mark.eq(b[at] as Mark))

const shapeOf = (table: Node) =>
  table.content.content
    .map((row) =>
      row.content.content.map(({ attrs }) => `${attrs.colspan}x${attrs.rowspan}`).join(","),
    )
    .join(";")

function blockOptions(kind: BlockKind, level: number, indent: number): IParagraphOptions {
  const headings = [
    HeadingLevel.HEADING_1,
    HeadingLevel.HEADING_2,
    HeadingLevel.HEADING_3,
    HeadingLevel.HEADING_4,
  ] as const
  const heading = (depth: number) => ({
    heading: headings[Math.min(Math.max(depth, 1), 4) - 1] ?? HeadingLevel.HEADING_4,
  })
  switch (kind) {
    case "title":
      return { heading: HeadingLevel.TITLE }
    case "section":
      return heading(level)
    case "goal":
      return heading(2)
    case "objective":
      return heading(3)
    case "heading":
      return heading(level + 1)
    case "bullet":
      return { bullet: { level: Math.min(indent, 5) } }
    case "ordered":
      return { style: "ListText", indent: { left: 360 + 360 * indent } }
    case "quote":
      return { style: "Quote" }
    case "numbered":
    case "paragraph":
      return {}
  }
}

/**
 * The changes of a plan between two of its texts as a Word file with tracked changes, each with the
 * agency that made it and its time: accepting all gives the later words, rejecting all the earlier
 * ones. Changes are marked by whole words; fields are lines below their measure. Numbers are those
 * of the later text.
 */
export async function exportRedline(input: RedlineInput): Promise<Uint8Array> {
  const { settings, from, to } = input
  const rows = new TextProvenance()
  const words = exportWords(settings.language)
  const said = redlineWords(settings.language)
  rows.add(input.earlier)
  const start = rows.count
  const before = read(rows.doc)
  rows.add(input.since)
  rows.settle()
  const after = read(rows.doc)
  const redline = new Redline(input, rows, start, words)
  const [old, now] = [partsOf(before.node, before.elements), partsOf(after.node, after.elements)]
  for (const part of old) redline.take(part, "before")
  for (const part of now) redline.take(part, "after")
  const imprint = (text: string, more: object = {}) =>
    new Paragraph({ style: imprintStyle, children: [new TextRun({ text, ...more })] })
  const day = ({ name, at }: RedlineSide) => `${name}, ${longDate(new Date(at), words)}`
  const body = pairUp(old, now, ({ key }) => key).flatMap(([one, other]) =>
    redline.part(one, other),
  )
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
          imprint(said.title.replace("{title}", settings.title), { bold: true }),
          imprint(said.between.replace("{from}", day(from)).replace("{to}", day(to))),
          imprint(said.how, { italics: true }),
          ...body,
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
