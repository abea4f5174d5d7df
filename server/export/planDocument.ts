import type { Node } from "@tiptap/pm/model"
import type { Standing } from "../../shared/agreement/standing.ts"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { BlockKind } from "../../shared/document/block.ts"
import { type OutlinePart, outline } from "../../shared/document/outline.ts"
import { pictureOf } from "../../shared/document/picture.ts"
import { idOf, textOf } from "../../shared/document/planMeasure.ts"
import { cellAttributes } from "../../shared/document/table.ts"
import type { Language } from "../../shared/languages.ts"
import type { PictureFile } from "../pictures/checkPicture.ts"
import { columnWidths } from "./columnWidths.ts"
import { decisionAnnex, type PrintedDecisions } from "./decisionAnnex.ts"
import { type ExportWords, exportWords, fill, longDate } from "./exportWords.ts"
import {
  added,
  cell,
  facts,
  type ListItem,
  type Printed,
  type PrintedBlock,
  type PrintedCell,
  type PrintedComment,
  type PrintedNumber,
  type PrintedSection,
  type Run,
  tableRows,
  text,
} from "./formats/printed.ts"
import { fieldLines, type MeasureRow, measureWidths, shownNumber } from "./measureRows.ts"
import { addedLines, type Origin, recordProperties } from "./planRecord.ts"

/** The plan to be printed, and its state. */
export interface PlanExport {
  /** A `doc` node of the plan schema. */
  doc: Node
  title: string
  settings: Pick<PlanSettings, "language" | "classification"> &
    Partial<Pick<PlanSettings, "country" | "currency" | "periodFrom" | "periodTo">>
  /** The language of text that the export adds (headers, title block); the plan's if absent. */
  lang?: Language
  /** `working` also names the standing of each measure; `agreed` has a cover. */
  view: "agreed" | "working"
  /** Whether the measure's words are agreed; any other is printed in brackets. */
  isAgreed(measureId: string): boolean
  /** The standing to name in the working view; if absent, agreed or open. */
  standingOf?(measureId: string): Standing
  /** The objections and reservations to the measure's present words, for a footnote. */
  notesOf?(measureId: string): MeasureNote[]
  /** The version's name, or the number of the last stored update. */
  version: string | number
  at: Date
  /**
   * The plan and the stored update it is printed from, for a file that comes back; absent where
   * there is none.
   */
  origin?: Origin
  /** The digest of the text. */
  digest: string
  /** The decisions on the areas, for an annex; absent without any. */
  decisions?: PrintedDecisions | null
  /** The bytes of its pictures by their hash; a missing one is printed as words. */
  pictures?: ReadonlyMap<string, PictureFile>
  /** Comments to be printed beside the words they are on. */
  comments?: readonly PlacedComment[]
}

/** An agency's objection or reservation to a measure. */
interface MeasureNote {
  agency: string
  stance: "object" | "reserve"
  reason: string | null
}

/** A comment with its place: a measure, or a block of the narrative, and the words it quotes. */
export interface PlacedComment extends PrintedComment {
  measureId: string | null
  blockId: string | null
  quote: string | null
}

type Chapter = { landscape: boolean; parts: OutlinePart[] }

/** The plan in chapters; those with measures are printed in landscape, for their wide tables. */
function chapters(parts: readonly OutlinePart[]): Chapter[] {
  const list: Chapter[] = [{ landscape: false, parts: [] }]
  for (const part of parts) {
    const opens = part.type === "heading" && part.kind === "section" && part.level === 1
    if (opens) list.push({ landscape: false, parts: [] })
    const chapter = list.at(-1)
    if (!chapter) continue
    chapter.parts.push(part)
    if (part.type === "measure") chapter.landscape = true
  }
  const filled = list.filter((chapter) => chapter.parts.length > 0)
  return filled.reduce<Chapter[]>((merged, chapter) => {
    const last = merged.at(-1)
    if (last?.landscape === chapter.landscape) last.parts.push(...chapter.parts)
    else merged.push(chapter)
    return merged
  }, [])
}

/** The line of a version: its name, or an explanation of its number. */
function versionLine(version: string | number, { lastChange }: ExportWords): string {
  return typeof version === "string" ? version : fill(lastChange, { number: String(version) })
}

/**
 * Marks the beginning and end of a comment in the runs, around its quote or all of them; returns
 * whether it was placed.
 */
function marked(lines: readonly Run[][], comment: number, quote: string | null): boolean {
  const bare = (words: string) => words.replace(/\s/gu, " ")
  for (const runs of quote ? lines : []) {
    const start = bare(runs.map((run) => run.text).join("")).indexOf(bare(quote ?? ""))
    if (start < 0) continue
    const end = start + (quote?.length ?? 0)
    partAt(runs, start)
    partAt(runs, end)
    let at = 0
    for (const run of runs) {
      if (at === start && run.text !== "") run.opens = [...(run.opens ?? []), comment]
      at += run.text.length
      if (at === end && run.text !== "") run.closes = [...(run.closes ?? []), comment]
    }
    return true
  }
  for (const runs of lines) if (runs.length === 0) runs.push({ text: "" })
  const [first, last] = [lines[0]?.[0], lines.at(-1)?.at(-1)]
  if (!first || !last) return false
  first.opens = [...(first.opens ?? []), comment]
  last.closes = [...(last.closes ?? []), comment]
  return true
}

/** Splits a run so that one begins at this offset of the words. */
function partAt(runs: Run[], place: number): void {
  let at = 0
  for (const [index, run] of runs.entries()) {
    if (place > at && place < at + run.text.length) {
      const { note, closes, ...rest } = run
      const { opens: _opens, ...look } = rest
      const before = { ...rest, text: run.text.slice(0, place - at) }
      const behind = {
        ...{ ...look, text: run.text.slice(place - at) },
        ...(note !== undefined && { note }),
        ...(closes && { closes }),
      }
      runs.splice(index, 1, before, behind)
      return
    }
    at += run.text.length
  }
}

/** The comments that are not placed yet. */
class Comments {
  readonly #all: readonly PlacedComment[]
  readonly #placed = new Set<number>()

  constructor(all: readonly PlacedComment[] = []) {
    this.#all = all
  }

  #mark(lines: readonly Run[][], is: (one: PlacedComment) => boolean): void {
    for (const [at, one] of this.#all.entries())
      if (!this.#placed.has(at) && is(one) && marked(lines, at, one.quote)) this.#placed.add(at)
  }

  /** Places the comments on a block of the narrative in its words. */
  onBlock(id: string, runs: Run[]): void {
    if (id) this.#mark([runs], (one) => one.measureId === null && one.blockId === id)
  }

  /** Places the comments on a measure in the lines of its words. */
  onMeasure(id: string, lines: readonly Run[][]): void {
    this.#mark(lines, (one) => one.measureId === id)
  }

  /** Places the others, which are on the whole plan or on removed words. */
  onPlan(runs: Run[]): void {
    for (const [at] of this.#all.entries()) if (!this.#placed.has(at)) marked([runs], at, null)
  }
}

function runsOf(block: Node): Run[] {
  const runs: Run[] = []
  block.forEach((node) => {
    const last = runs.at(-1)
    if (node.type.name === "hardBreak") {
      runs.push({ text: "\n" })
    } else if (node.type.name === "footnote") {
      const note = textOf(node)
      // A note comes after the words before it.
      if (last && !last.note && !last.picture) last.note = note
      else runs.push({ text: "", note })
    } else if (node.type.name === "picture") {
      const picture = pictureOf(node)
      if (picture) runs.push({ text: "", picture })
    } else if (node.isText) {
      const has = (name: string) => node.marks.some((mark) => mark.type.name === name)
      const href = node.marks.find((mark) => mark.type.name === "link")?.attrs.href
      const isAddress = typeof href === "string" && /^(?:https?:|mailto:)/i.test(href)
      runs.push({
        text: node.text ?? "",
        ...(has("bold") && { bold: true }),
        ...(has("italic") && { italic: true }),
        ...(has("underline") && { underline: true }),
        ...(isAddress && { link: href }),
      })
    }
  })
  return runs
}

function numbered(
  family: PrintedNumber["family"],
  value: string,
  word = "",
): { number?: PrintedNumber } {
  if (value === "") return {}
  return { number: { family, value, shown: `${word ? `${word} ` : ""}${value}.` } }
}

/** State shared by the parts of a plan while they are printed. */
interface Context {
  words: ExportWords
  comments: Comments
  /** The numbers of parts by id, and their indices. */
  numbers: ReadonlyMap<string, string>
  places: ReadonlyMap<OutlinePart, number>
}

/** Printed blocks: consecutive list items become one list. */
class Blocks {
  readonly made: PrintedBlock[] = []
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  #part(part: number | undefined) {
    return part === undefined ? {} : { part }
  }

  #item(item: ListItem): void {
    const last = this.made.at(-1)
    const goesOn =
      last?.type === "list" && (item.number === null) === (last.items[0]?.number === null)
    if (goesOn || (last?.type === "list" && item.level > 0)) last.items.push(item)
    else this.made.push({ type: "list", items: [item] })
  }

  /**
   * Adds a block under its number, and returns its runs; `place` is its index among the parts of
   * the plan.
   */
  add(node: Node, number: string, place?: number): Run[] {
    const part = this.#part(place)
    const { kind, level, indent } = node.attrs as { kind: BlockKind; level: number; indent: number }
    const { words, comments } = this.#context
    const runs = runsOf(node)
    comments.onBlock(idOf(node), runs)
    const depth = Number(level) || 1
    const heading = (at: number, family: PrintedNumber["family"], word = "") =>
      this.made.push({
        ...part,
        type: "heading",
        level: at,
        runs,
        ...numbered(family, number, word),
      })
    if (kind === "title") this.made.push({ ...part, type: "title", runs })
    else if (kind === "section") heading(depth, "section")
    else if (kind === "goal") heading(2, "goal", words.goal)
    else if (kind === "objective")
      heading(3, number.includes(".") ? "goal" : "objective", words.objective)
    else if (kind === "heading")
      this.made.push({ ...part, type: "heading", level: depth + 1, runs })
    else if (kind === "ordered") this.#item({ ...part, runs, level: Number(indent) || 0, number })
    else if (kind === "bullet")
      this.#item({ ...part, runs, level: Number(indent) || 0, number: null })
    else if (kind === "quote") this.made.push({ ...part, type: "text", runs, look: "quote" })
    else
      this.made.push({
        ...{ ...part, type: "text", runs },
        ...(kind === "numbered" ? numbered("clause", number) : {}),
      })
    return runs
  }
}

/**
 * The blocks and tables of a measure or a cell, whose ordered items are counted separately, and the
 * runs of its lines.
 */
function blocksOf(
  nodes: readonly Node[],
  context: Context,
  width: number,
): { blocks: PrintedBlock[]; lines: Run[][] } {
  const blocks = new Blocks(context)
  const lines: Run[][] = []
  let ordinal = 0
  for (const node of nodes) {
    if (node.type.name === "table") blocks.made.push(tableOf(node, context, "", width))
    if (node.type.name !== "block") continue
    ordinal = node.attrs.kind === "ordered" ? ordinal + 1 : 0
    lines.push(blocks.add(node, String(ordinal || 1)))
  }
  // Inside a table nothing is a heading of the document or has a number of its own.
  const made = blocks.made.map((one) => {
    if (one.type === "heading" || one.type === "title") {
      for (const run of one.runs) run.bold = true
      return { type: "text" as const, runs: one.runs }
    }
    return one.type === "text" && one.number ? { type: "text" as const, runs: one.runs } : one
  })
  return { blocks: made, lines }
}

/** The width of a table, in twentieths of a point, by page orientation. */
const pageWidth = (landscape: boolean) => (landscape ? 15_538 : 9_106)

function tableOf(node: Node, context: Context, label: string, width: number): PrintedBlock {
  const rows = node.content.content.map((row) => {
    let head = row.childCount > 0
    const cells = row.content.content.map((one): PrintedCell => {
      const isHead = one.type.name === "tableHeader"
      head &&= isHead
      return {
        blocks: blocksOf(one.content.content, context, width / 2).blocks,
        columns: Number(cellAttributes.colspan.read(one.attrs.colspan)),
        rows: Number(cellAttributes.rowspan.read(one.attrs.rowspan)),
        head: isHead,
      }
    })
    return { head, cells }
  })
  // Header rows only repeat if they are at the top.
  const first = rows.findIndex(({ head }) => !head)
  const settled = rows.map((row, at) => ({ ...row, head: row.head && (first < 0 || at < first) }))
  const columns = Math.max(
    1,
    ...rows.map(({ cells }) => cells.reduce((sum, one) => sum + (one.columns ?? 1), 0)),
  )
  return {
    ...{ type: "table", label, rows: settled, dense: true },
    ...(label && { caption: label }),
    widths: columnWidths(node, columns, width),
  }
}

/** Lines of which the last ends with the bracket that the number opened. */
function closed(lines: readonly string[]): string[] {
  const [last = "–"] = lines.slice(-1)
  // Two adjacent closing brackets would read as one.
  return [...lines.slice(0, -1), last.endsWith("]") ? `${last} ]` : `${last}]`]
}

/** A row with its objections as one footnote, and its index among the parts of the plan. */
type PrintedMeasure = MeasureRow & { note: string | null; place: number | undefined }

function measureTable(
  rows: readonly PrintedMeasure[],
  context: Context,
  under: string,
): PrintedBlock {
  const { words, comments } = context
  const widths = measureWidths(rows)
  const cells = rows.map((row): (string | PrintedBlock[] | PrintedCell)[] => {
    const { blocks: own, lines } = blocksOf(row.node.content.content, context, widths[1] ?? 0)
    comments.onMeasure(row.measure.id, lines)
    if (row.dependsOn.length > 0) {
      const line = `${words.dependsOn}: ${row.dependsOn.join(", ")}`
      own.push(text([{ text: line, italic: true }]))
    }
    const fields = fieldLines(row.measure, words).map((each, at, { length }) => {
      const said = each.filter((line) => line !== "–")
      const shown = said.length > 0 ? each : ["–"]
      const last = row.bracketed && at === length - 1
      return (last ? closed(shown) : shown).map((line) => text(line))
    })
    const number = [
      text(shownNumber(row)),
      ...(row.standing
        ? [
            added(
              text(
                [{ text: words.standing[row.standing], ...(row.note && { note: row.note }) }],
                "small",
              ),
            ),
          ]
        : []),
    ]
    return [cell(number), cell(own), ...fields.map((each) => cell(each))]
  })
  const label = under ? fill(words.measuresUnder, { heading: under }) : words.columns.measure
  const [head, ...body] = tableRows(Object.values(words.columns), cells)
  const placed = body.map((row, at) => {
    const part = rows[at]?.place
    return part === undefined ? row : { ...row, part }
  })
  return {
    ...{ type: "table", label, caption: label, widths, dense: true },
    rows: head ? [head, ...placed] : placed,
  }
}

function chapterBlocks(
  parts: readonly OutlinePart[],
  input: PlanExport,
  context: Context,
  landscape: boolean,
): PrintedBlock[] {
  const { words, numbers, places } = context
  const blocks = new Blocks(context)
  let rows: PrintedMeasure[] = []
  let above = ""
  let title = ""
  const close = () => {
    if (rows.length > 0) blocks.made.push(measureTable(rows, context, above))
    rows = []
  }
  for (const part of parts) {
    if (part.type === "measure") {
      const agreed = input.isAgreed(part.id)
      const standing = input.standingOf?.(part.id) ?? (agreed ? "agreed" : "open")
      const note = noteOf(input.notesOf?.(part.id) ?? [], words)
      rows.push({
        place: places.get(part),
        number: part.number,
        measure: part.measure,
        node: part.node,
        bracketed: !agreed,
        // The agreed text names a standing only beside its reason.
        standing: input.view === "working" || note ? standing : null,
        note,
        dependsOn: part.measure.fields.dependsOn.flatMap((id) => numbers.get(id) ?? []),
      })
      continue
    }
    close()
    const place = places.get(part)
    if (part.type === "heading") title = part.text
    if (part.type === "heading")
      above = [part.number && `${part.number}.`, part.text].filter(Boolean).join(" ")
    if (part.type === "table")
      blocks.made.push({
        ...tableOf(part.node, context, title, pageWidth(landscape)),
        ...(place !== undefined && { part: place }),
      })
    else blocks.add(part.node, part.number, place)
  }
  close()
  return blocks.made
}

/** The objections and reservations as one footnote. */
function noteOf(notes: readonly MeasureNote[], words: ExportWords): string | null {
  const lines = notes.map(({ agency, stance, reason }) => {
    const [withReason, without] = words.notes[stance]
    return fill(reason ? withReason : without, { agency, reason: reason ?? "" })
  })
  return lines.length > 0 ? lines.join(" ") : null
}

/** The number of headings from which a table of contents is added. */
const headingsForContents = 4

/** The lines with version, date and digest, so that a printed page can be traced. */
function imprint(input: PlanExport, words: ExportWords): PrintedBlock {
  const { classification, periodFrom, periodTo } = input.settings
  const years = [...new Set([periodFrom, periodTo])].filter((year) => year)
  return facts(words.version, [
    ...(years.length > 0 ? [[words.period, years.join("–")] as const] : []),
    [words.version, versionLine(input.version, words)],
    [words.date, longDate(input.at, words)],
    [words.digest, input.digest],
    [words.classification, words.classes[classification]],
    [words.language, exportWords(input.settings.language).languageName],
  ])
}

/**
 * A plan as a document: narrative as it is, a measure that is not agreed in one pair of square
 * brackets, the title block with version, date and digest, the agreed text with a cover, a table of
 * contents where there are enough headings, and objections of agencies as footnotes.
 */
export function planDocument(input: PlanExport): Printed {
  const { language, classification } = input.settings
  const lang = input.lang ?? language
  const words = exportWords(lang)
  const parts = outline(input.doc)
  const context: Context = {
    words,
    comments: new Comments(input.comments),
    numbers: new Map(parts.map((part) => [part.id, part.number])),
    places: new Map(parts.map((part, place) => [part, place])),
  }
  const firstOther = parts.findIndex((part) => part.type !== "heading" || part.kind !== "title")
  const titles = firstOther < 0 ? parts : parts.slice(0, firstOther)
  const rest = parts.slice(titles.length)
  const untitled = added<PrintedBlock>({ type: "title", runs: [{ text: input.title }] })
  const title = titles.length > 0 ? chapterBlocks(titles, input, context, false) : [untitled]
  const opening: PrintedBlock[] = [
    added(text(words.classes[classification], "quiet")),
    ...title,
    added(imprint(input, words)),
    added(text(words.view[input.view], "quiet")),
  ]
  const contents: PrintedBlock[] =
    rest.filter(({ type }) => type === "heading").length >= headingsForContents
      ? [added({ type: "contents", title: words.contents })]
      : []
  const sections: PrintedSection[] = chapters(rest).map(({ landscape, parts: own }) => ({
    landscape,
    blocks: chapterBlocks(own, input, context, landscape),
  }))
  const cover = input.view === "agreed" && contents.length > 0
  if (cover)
    sections.unshift(
      { landscape: false, cover: true, blocks: opening },
      { landscape: false, blocks: contents },
    )
  else {
    if (sections.length === 0 || sections[0]?.landscape)
      sections.unshift({ landscape: false, blocks: [] })
    sections[0]?.blocks.unshift(...opening, ...contents)
  }
  if (input.decisions)
    sections.push({ landscape: false, blocks: decisionAnnex(input.decisions, lang) })
  const [first] = title
  if (first?.type === "title") context.comments.onPlan(first.runs)
  const short = input.title.length > 80 ? `${input.title.slice(0, 79).trimEnd()}…` : input.title
  const printed = {
    lang: language,
    title: input.title,
    header: [short, `${words.version} ${input.version}`, words.classes[classification]].join(
      "  ·  ",
    ),
    page: words.page,
    at: input.at,
    tableWord: words.table,
    pictureWord: words.picture,
    ...(input.pictures && { pictures: input.pictures }),
    ...(input.comments && { comments: [...input.comments] }),
    sections,
  }
  const { origin } = input
  const record = { added: addedLines(printed), origin }
  return {
    ...printed,
    properties: recordProperties(input.doc, ownSettings(input), lang, record),
  }
}

/** The settings of the plan that the file includes. */
function ownSettings({ title, settings }: PlanExport): { title: string } & Partial<PlanSettings> {
  const { language, classification, country, currency, periodFrom, periodTo } = settings
  return {
    ...{ title, language, classification },
    ...(country !== undefined && { country }),
    ...(currency !== undefined && { currency }),
    ...(periodFrom !== undefined && { periodFrom }),
    ...(periodTo !== undefined && { periodTo }),
  }
}
