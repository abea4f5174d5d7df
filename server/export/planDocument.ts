import type { Node } from "@tiptap/pm/model"
import { printedVersion } from "../../shared/coverage/plainVersion.ts"
import type { BlockKind } from "../../shared/document/block.ts"
import { type OutlinePart, outline } from "../../shared/document/outline.ts"
import { blocksIn, textOf } from "../../shared/document/planMeasure.ts"
import { cellAttributes } from "../../shared/document/table.ts"
import {
  cell,
  facts,
  heading,
  type ListItem,
  type Printed,
  type PrintedBlock,
  type PrintedCell,
  type Run,
  table,
  text,
} from "../print/printed.ts"
import type { PrintedDecisions } from "./decisionAnnex.ts"
import { decisionWords } from "./decisionWords.ts"
import { chapters, type DocxExport, versionLine } from "./docx.ts"
import { type ExportWords, exportWords, longDate } from "./exportWords.ts"
import { fieldLines, type MeasureRow, shownNumber } from "./measureRows.ts"

function runsOf(block: Node): Run[] {
  const runs: Run[] = []
  block.forEach((node) => {
    const last = runs.at(-1)
    if (node.type.name === "hardBreak") {
      runs.push({ text: "\n" })
    } else if (node.type.name === "footnote") {
      const note = textOf(node)
      // A note stands behind the words before it.
      if (last && !last.note) last.note = note
      else runs.push({ text: "", note })
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

const numbered = (number: string, runs: Run[], word = ""): Run[] =>
  number === "" ? runs : [{ text: `${word ? `${word} ` : ""}${number}. ` }, ...runs]

/** Blocks as they are printed: list items that follow each other are one list. */
class Blocks {
  readonly made: PrintedBlock[] = []
  readonly #words: ExportWords

  constructor(words: ExportWords) {
    this.#words = words
  }

  #item(item: ListItem): void {
    const last = this.made.at(-1)
    const goesOn =
      last?.type === "list" && (item.number === null) === (last.items[0]?.number === null)
    if (goesOn || (last?.type === "list" && item.level > 0)) last.items.push(item)
    else this.made.push({ type: "list", items: [item] })
  }

  add(node: Node, number: string, around: { before?: string; after?: string } = {}): void {
    const { kind, level, indent } = node.attrs as { kind: BlockKind; level: number; indent: number }
    const runs = [
      ...(around.before ? [{ text: around.before }] : []),
      ...runsOf(node),
      ...(around.after ? [{ text: around.after }] : []),
    ]
    const depth = Number(level) || 1
    switch (kind) {
      case "title":
        this.made.push({ type: "title", runs })
        return
      case "section":
        this.made.push({ type: "heading", level: depth, runs: numbered(number, runs) })
        return
      case "goal":
        this.made.push({
          type: "heading",
          level: 2,
          runs: numbered(number, runs, this.#words.goal),
        })
        return
      case "objective":
        this.made.push({
          ...{ type: "heading", level: 3 },
          runs: numbered(number, runs, this.#words.objective),
        })
        return
      case "heading":
        this.made.push({ type: "heading", level: depth + 1, runs })
        return
      case "numbered":
        this.made.push({ type: "text", runs: numbered(number, runs) })
        return
      case "ordered":
        this.#item({ runs, level: Number(indent) || 0, number })
        return
      case "bullet":
        this.#item({ runs, level: Number(indent) || 0, number: null })
        return
      case "quote":
        this.made.push({ type: "text", runs, look: "quote" })
        return
      case "paragraph":
        this.made.push({ type: "text", runs })
    }
  }
}

/** The blocks of a measure or a cell, whose ordered items count by themselves. */
function blocksOf(
  nodes: readonly Node[],
  words: ExportWords,
  { before, after }: { before: string; after: string },
): PrintedBlock[] {
  const blocks = new Blocks(words)
  let ordinal = 0
  for (const [at, node] of nodes.entries()) {
    ordinal = node.attrs.kind === "ordered" ? ordinal + 1 : 0
    blocks.add(node, String(ordinal || 1), {
      before: at === 0 ? before : "",
      after: at === nodes.length - 1 ? after : "",
    })
  }
  // Inside a table nothing is a heading of the document.
  return blocks.made.map((one) =>
    one.type === "heading" || one.type === "title"
      ? text(one.runs.map((run) => ({ ...run, bold: true })))
      : one,
  )
}

function tableOf(node: Node, words: ExportWords, label: string): PrintedBlock {
  const rows = node.content.content.map((row) => {
    let head = row.childCount > 0
    const cells = row.content.content.map((one): PrintedCell => {
      const isHead = one.type.name === "tableHeader"
      head &&= isHead
      return {
        blocks: blocksOf(one.content.content, words, { before: "", after: "" }),
        columns: Number(cellAttributes.colspan.read(one.attrs.colspan)),
        rows: Number(cellAttributes.rowspan.read(one.attrs.rowspan)),
        head: isHead,
      }
    })
    return { head, cells }
  })
  // Heads repeat only from the top down.
  const first = rows.findIndex(({ head }) => !head)
  const settled = rows.map((row, at) => ({ ...row, head: row.head && (first < 0 || at < first) }))
  const columns = Math.max(
    1,
    ...rows.map(({ cells }) => cells.reduce((sum, one) => sum + (one.columns ?? 1), 0)),
  )
  return {
    ...{ type: "table", label, rows: settled, dense: true },
    widths: new Array<number>(columns).fill(1),
  }
}

const measureWidths = [7, 25, 12, 13, 10, 14, 11, 8]

function measureTable(rows: readonly MeasureRow[], words: ExportWords): PrintedBlock {
  const cells = rows.map((row): (string | PrintedBlock[] | PrintedCell)[] => {
    const bracket = row.bracketed ? { before: "[", after: "]" } : { before: "", after: "" }
    const own = blocksOf(blocksIn(row.node), words, bracket)
    if (row.dependsOn.length > 0) {
      const line = `${words.dependsOn}: ${row.dependsOn.join(", ")}`
      own.push(text([{ text: line, italic: true }]))
    }
    const fields = fieldLines(row.measure, words).map((lines) => {
      const said = lines.filter((line) => line !== "–")
      const shown = said.length > 0 ? lines : ["–"]
      return shown.map((line, at) => {
        const opens = row.bracketed && said.length > 0 && at === 0 ? "[" : ""
        const closes = row.bracketed && said.length > 0 && at === shown.length - 1 ? "]" : ""
        return text(`${opens}${line}${closes}`)
      })
    })
    const number = [
      text(shownNumber(row)),
      ...(row.standing ? [text(words.standing[row.standing], "small")] : []),
    ]
    return [cell(number), cell(own), ...fields.map((lines) => cell(lines))]
  })
  return table(words.columns.measure, measureWidths, Object.values(words.columns), cells)
}

const fill = (words: string, values: Record<string, string>) =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** The annex that prints both values of every area on which people have decided. */
function decisionBlocks(
  { set, areas }: PrintedDecisions,
  language: DocxExport["settings"]["language"],
): PrintedBlock[] {
  const words = decisionWords(language)
  const date = (at: string) => longDate(new Date(at), exportWords(language))
  const rows = areas.map(({ title, read, decided, reason, at, stale, contests }) => {
    const lines = [
      ...(reason ? [text(reason)] : []),
      text([{ text: fill(words.bySecretariat, { date: date(at) }), italic: true }]),
      ...contests.map(({ agency, words: against, at: when }) =>
        text([
          { text: fill(words.contested, { agency, date: date(when) }), bold: true },
          { text: against },
        ]),
      ),
      ...(stale ? [text([{ text: words.stale, bold: true }])] : []),
      ...(stale?.passages
        .slice(0, 4)
        .map(({ number, before, now }) =>
          text(
            `${number ?? words.inText}: ${before === null ? "" : `${words.before} “${before}”; `}${words.now}: ${now === null ? words.gone : `“${now}”`}`,
            "small",
          ),
        ) ?? []),
    ]
    return [title, words.levels[read], [{ text: words.levels[decided], bold: true }], lines]
  })
  return [
    heading(1, words.title),
    text(fill(words.intro, { set: set.title, version: printedVersion(set.version) }), "quiet"),
    table(words.title, [24, 18, 18, 40], words.columns, rows),
  ]
}

function chapterBlocks(
  parts: readonly OutlinePart[],
  input: DocxExport,
  words: ExportWords,
  numbers: ReadonlyMap<string, string>,
): PrintedBlock[] {
  const blocks = new Blocks(words)
  let rows: MeasureRow[] = []
  let above = words.columns.measure
  const close = () => {
    if (rows.length > 0) blocks.made.push(measureTable(rows, words))
    rows = []
  }
  for (const part of parts) {
    if (part.type === "measure") {
      const agreed = input.isAgreed(part.id)
      const standing = input.standingOf?.(part.id) ?? (agreed ? "agreed" : "open")
      rows.push({
        number: part.number,
        measure: part.measure,
        node: part.node,
        bracketed: !agreed,
        standing: input.view === "working" ? standing : null,
        dependsOn: part.measure.fields.dependsOn.flatMap((id) => numbers.get(id) ?? []),
      })
      continue
    }
    close()
    if (part.type === "heading") above = part.text || above
    if (part.type === "table") blocks.made.push(tableOf(part.node, words, above))
    else blocks.add(part.node, part.number)
  }
  close()
  return blocks.made
}

/**
 * A plan as a document for every form but Word's, which has an exporter of its own: narrative plain,
 * a measure that is not agreed in square brackets, the title block with version, date and digest.
 */
export function planDocument(input: DocxExport): Printed {
  const { language, classification } = input.settings
  const words = exportWords(language)
  const parts = outline(input.doc)
  const numbers = new Map(parts.map((part) => [part.id, part.number]))
  const firstOther = parts.findIndex((part) => part.type !== "heading" || part.kind !== "title")
  const titles = firstOther < 0 ? parts : parts.slice(0, firstOther)
  const untitled: PrintedBlock = { type: "title", runs: [{ text: input.title }] }
  const opening: PrintedBlock[] = [
    text(words.classes[classification], "quiet"),
    ...(titles.length > 0 ? chapterBlocks(titles, input, words, numbers) : [untitled]),
    facts(words.version, [
      [words.version, versionLine(input.version, words)],
      [words.date, longDate(input.at, words)],
      [words.digest, input.digest],
      [words.classification, words.classes[classification]],
      [words.language, words.languageName],
    ]),
    text(words.view[input.view], "quiet"),
  ]
  const sections = chapters(parts.slice(titles.length)).map(({ landscape, parts: own }) => ({
    landscape,
    blocks: chapterBlocks(own, input, words, numbers),
  }))
  if (sections.length === 0 || sections[0]?.landscape)
    sections.unshift({ landscape: false, blocks: [] })
  sections[0]?.blocks.unshift(...opening)
  if (input.decisions)
    sections.push({ landscape: false, blocks: decisionBlocks(input.decisions, language) })
  const short = input.title.length > 80 ? `${input.title.slice(0, 79).trimEnd()}…` : input.title
  return {
    lang: language,
    title: input.title,
    header: [short, `${words.version} ${input.version}`, words.classes[classification]].join(
      "  ·  ",
    ),
    page: words.page,
    at: input.at,
    sections,
  }
}
