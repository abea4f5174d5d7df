import type { Mark, Node } from "@tiptap/pm/model"
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
import { type ExportWords, exportWords } from "./exportWords.ts"
import { fieldLines } from "./measureRows.ts"

/** The author and time of a change. */
export interface Change {
  author: string
  /** ISO 8601. */
  date: string
}

/** One of the two texts: its name and when it was written. */
export interface RedlineSide {
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

/** Whether something stands in both texts, or was added or removed. */
type ChangeKind = "same" | "added" | "removed"

/** Something of the two texts that may be a change; `change` is null where it is in both. */
interface Changed {
  kind: ChangeKind
  change: Change | null
}

/** Words of one formatting and author, or a picture. A line break is "\n". */
export interface RedlineRun extends Changed {
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  picture?: PlanPicture
}

/** What a paragraph is: a block of the narrative, or a line of a measure or of a cell. */
export type RedlinePlace =
  | { kind: BlockKind; level: number; indent: number }
  | { kind: "measure" | "field" | "cell" | "head-cell" }

/** A paragraph of both texts; as a change its end was added or removed too. */
export interface RedlineParagraph extends Changed {
  type: "paragraph"
  place: RedlinePlace
  runs: RedlineRun[]
}

/** A table of both texts; as a change its rows were added or removed. */
export interface RedlineTable extends Changed {
  type: "table"
  rows: { columns: number; rows: number; head: boolean; lines: RedlineParagraph[] }[][]
}

/** The number of lines of fields of a measure. */
const fieldCount = 6

/** Lines with their insertions and deletions. */
class Redline {
  readonly #input: RedlineInput
  readonly #rows: TextProvenance
  readonly #start: number
  readonly #words: ExportWords
  /** The letters that stand for pictures, by what they show. */
  readonly #pictureLetters = new Map<string, string>()
  /** Cache of the letters of a part, by block. */
  readonly #lines = new Map<Node, Letter[]>()

  constructor(input: RedlineInput, rows: TextProvenance, start: number, words: ExportWords) {
    this.#input = input
    this.#rows = rows
    this.#start = start
    this.#words = words
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

  /** The change of an update; the product is the author of those by the server, and of unknown ones. */
  #change(row: number | null): Change {
    const known = row === null ? undefined : this.#input.changes[row - this.#start]
    return known ?? { author: "Concord", date: this.#input.to.at }
  }

  #changed(kind: ChangeKind, row: number | null): Changed {
    return { kind, change: kind === "same" ? null : this.#change(row) }
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

  /** Groups letters into runs of one author and one formatting. */
  #runs(letters: readonly Letter[], kind: ChangeKind, fallback: number | null): RedlineRun[] {
    const runs: RedlineRun[] = []
    let open: Letter[] = []
    const rowOf = ({ row }: Letter) => row ?? fallback
    const said = (letter: Letter) => {
      const change = this.#input.changes[(rowOf(letter) ?? -1) - this.#start]
      return kind === "same" ? "" : `${change?.author} ${change?.date.slice(0, 16)}`
    }
    const close = () => {
      const [first] = open
      if (first) {
        const has = (name: string) => first.marks.some((mark) => mark.type.name === name)
        runs.push({
          ...this.#changed(kind, rowOf(first)),
          text: first.picture ? "" : open.map(({ letter }) => letter).join(""),
          ...{ bold: has("bold"), italic: has("italic"), underline: has("underline") },
          ...(first.picture && { picture: first.picture }),
        })
      }
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
  #line(
    before: readonly Letter[],
    after: readonly Letter[],
    fallback: number | null,
  ): RedlineRun[] {
    const text = (letters: readonly Letter[]) => letters.map(({ letter }) => letter).join("")
    const runs: RedlineRun[] = []
    let [old, now] = [0, 0]
    for (const { kind, text: part } of wordDiff(text(before), text(after))) {
      const letters =
        kind === "removed"
          ? before.slice(old, old + part.length)
          : after.slice(now, now + part.length)
      runs.push(...this.#runs(letters, kind, fallback))
      if (kind !== "added") old += part.length
      if (kind !== "removed") now += part.length
    }
    return runs
  }

  /** A paragraph of both texts, or of one, whose end is then a change too. */
  paragraph(
    before: readonly Letter[] | null,
    after: readonly Letter[] | null,
    place: RedlinePlace,
    { fallback, lead = "" }: { fallback: number | null; lead?: string },
  ): RedlineParagraph {
    const letters = before ?? after ?? []
    const row = letters.find((letter) => letter.row !== null)?.row ?? fallback
    const kind = !after ? "removed" : !before ? "added" : "same"
    const opening = lead.split("").map((letter): Letter => ({ letter, marks: [], row: null }))
    return {
      type: "paragraph",
      ...this.#changed(kind, row),
      place,
      runs: [...this.#runs(opening, kind, row), ...this.#line(before ?? [], after ?? [], fallback)],
    }
  }

  lettersOf(node: Node): Letter[] {
    return this.#lines.get(node) ?? []
  }

  /** The paragraphs and tables of a part in both texts. */
  part(before: Part | null, after: Part | null): (RedlineParagraph | RedlineTable)[] {
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
        { kind, level: Number(level) || 1, indent: Number(indent) || 0 },
        { fallback, lead },
      ),
    ]
  }

  #label(kind: BlockKind, number: string): string {
    if (kind === "goal") return `${this.#words.goal} ${number}.`
    return kind === "ordered" || kind === "numbered" ? `${number}.` : number
  }

  #measure(before: Part | null, after: Part | null, fallback: number | null): RedlineParagraph[] {
    const [old, now] = [before ? blocksIn(before.node) : [], after ? blocksIn(after.node) : []]
    const number = (after ?? before)?.number ?? ""
    const pairs = pairUp(old, now, (node, at) => String(node.attrs.id || `at ${at}`))
    const paragraphs = pairs.map(([one, other], at) =>
      this.paragraph(
        one && this.lettersOf(one),
        other && this.lettersOf(other),
        { kind: "measure" },
        // The number of a kept measure is no change.
        { fallback, lead: at === 0 ? `${number}\u00A0\u00A0` : "" },
      ),
    )
    const fields = [before, after].map((part) => (part ? this.#fields(part.node) : []))
    for (let index = 0; index < fieldCount; index++) {
      const [then, next] = fields.map((lines) => lines[index] ?? null)
      if (!then && !next) continue
      const letters = (words: string | null | undefined): Letter[] | null =>
        words ? words.split("").map((letter) => ({ letter, marks: [], row: null })) : null
      paragraphs.push(this.paragraph(letters(then), letters(next), { kind: "field" }, { fallback }))
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

  #table(before: Part | null, after: Part | null, fallback: number | null): RedlineTable[] {
    if (before && after && shapeOf(before.node) === shapeOf(after.node))
      return [this.#grid(before.node, after.node, fallback)]
    return [
      ...(before ? [this.#grid(before.node, null, fallback)] : []),
      ...(after ? [this.#grid(null, after.node, fallback)] : []),
    ]
  }

  /** A table of equal shape in both texts, or of one of them. */
  #grid(before: Node | null, after: Node | null, fallback: number | null): RedlineTable {
    const kind = !before ? "added" : !after ? "removed" : "same"
    const rows = ((after ?? before)?.content.content ?? []).map((row, at) =>
      row.content.content.map((cell, place) => {
        const [old, now] = [before, after].map((table) => table?.child(at).child(place) ?? null)
        const pairs = pairUp(old ? blocksIn(old) : [], now ? blocksIn(now) : [], (_node, index) =>
          String(index),
        )
        const head = cell.type.name === "tableHeader"
        const lines = pairs.map(([one, other]) =>
          this.paragraph(
            one && this.lettersOf(one),
            other && this.lettersOf(other),
            { kind: head ? "head-cell" : "cell" },
            { fallback },
          ),
        )
        const { colspan, rowspan } = cell.attrs
        return { columns: Number(colspan) || 1, rows: Number(rowspan) || 1, head, lines }
      }),
    )
    return { type: "table", ...this.#changed(kind, fallback), rows }
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

/** The changes of a plan between two of its texts. */
export interface RedlinedPlan extends Pick<RedlineInput, "settings" | "pictures" | "from" | "to"> {
  blocks: (RedlineParagraph | RedlineTable)[]
}

/**
 * The changes of a plan between two of its texts, each with the agency that made it and its time:
 * with all of them accepted it has the later words, with all rejected the earlier ones. Changes are
 * marked by whole words; fields are lines below their measure. Numbers are those of the later text.
 */
export function redlineOf(input: RedlineInput): RedlinedPlan {
  const { settings, pictures, from, to } = input
  const rows = new TextProvenance()
  rows.add(input.earlier)
  const start = rows.count
  const before = read(rows.doc)
  rows.add(input.since)
  rows.settle()
  const after = read(rows.doc)
  const redline = new Redline(input, rows, start, exportWords(settings.language))
  const [old, now] = [partsOf(before.node, before.elements), partsOf(after.node, after.elements)]
  for (const part of old) redline.take(part, "before")
  for (const part of now) redline.take(part, "after")
  const blocks = pairUp(old, now, ({ key }) => key).flatMap(([one, other]) =>
    redline.part(one, other),
  )
  return { settings, pictures, from, to, blocks }
}
