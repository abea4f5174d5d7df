import type { Node } from "@tiptap/pm/model"
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx"
import type { PlanSettings } from "../../shared/api/plans.ts"
import { type OutlinePart, outline } from "../../shared/document/outline.ts"
import type { Standing } from "../../shared/standing.ts"
import { decisionAnnex, type PrintedDecisions } from "./decisionAnnex.ts"
import { type ExportWords, exportWords } from "./exportWords.ts"
import { nameFallbackFonts } from "./fontFallback.ts"
import { type MeasureRow, measureTable } from "./measureRows.ts"
import { classificationLine, titleBlock } from "./titleBlock.ts"
import { type WordContext, wordBlock, wordTable } from "./wordBlocks.ts"
import { WordFootnotes } from "./wordInline.ts"
import { WordNumbering } from "./wordNumbering.ts"
import { imprintStyle, wordStyles } from "./wordStyles.ts"

/** What is to be printed, and of which state of the plan. */
export interface DocxExport {
  /** A `doc` node of the plan schema. */
  doc: Node
  title: string
  settings: Pick<PlanSettings, "language" | "classification">
  /** `working` names the standing of each measure as well. */
  view: "agreed" | "working"
  /** Whether all the plan's parties agree to the measure's words; every other is printed in brackets. */
  isAgreed(measureId: string): boolean
  /** The standing to name in the working view; without it agreed or open. */
  standingOf?(measureId: string): Standing
  /** The version's name, or as a number the last stored update. */
  version: string | number
  at: Date
  /** The digest of the text. */
  digest: string
  /** What people decided of the areas, for an annex; absent where there is none. */
  decisions?: PrintedDecisions | null
}

type Chapter = { landscape: boolean; parts: OutlinePart[] }

/** The plan in chapters; those with measures are printed across, for the width of their tables. */
export function chapters(parts: readonly OutlinePart[]): Chapter[] {
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

function chapterBody(
  parts: readonly OutlinePart[],
  input: DocxExport,
  words: ExportWords,
  context: WordContext,
  numbers: ReadonlyMap<string, string>,
): (Paragraph | Table)[] {
  const body: (Paragraph | Table)[] = []
  let rows: MeasureRow[] = []
  const closeTable = () => {
    if (rows.length === 0) return
    // Word joins tables that touch: a line keeps them apart.
    body.push(measureTable(rows, words, context), new Paragraph({ style: imprintStyle }))
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
    closeTable()
    if (part.type === "table")
      body.push(wordTable(part.node, context), new Paragraph({ style: imprintStyle }))
    else body.push(wordBlock(part.node, part.number, context))
  }
  closeTable()
  return body
}

const size = { width: 11_906, height: 16_838 }
const across = { top: 1000, bottom: 900, left: 650, right: 650 }
const upright = { top: 1300, bottom: 1200, left: 1400, right: 1400 }

/** How wide a page is between its margins. */
function widthOf(landscape: boolean): number {
  const [whole, margin] = landscape ? [size.height, across] : [size.width, upright]
  return whole - margin.left - margin.right
}

function pageOptions(landscape: boolean): NonNullable<ISectionOptions["properties"]> {
  const margin = landscape ? across : upright
  return {
    page: {
      size: landscape ? { ...size, orientation: PageOrientation.LANDSCAPE } : size,
      margin: { ...margin, header: 500, footer: 500 },
    },
  }
}

function header(input: DocxExport, words: ExportWords): Header {
  const { version, settings, title } = input
  const short = title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title
  const line = [short, `${words.version} ${version}`, words.classes[settings.classification]]
  const text = new TextRun({ text: line.join("  ·  "), size: 15 })
  return new Header({
    children: [
      new Paragraph({ style: imprintStyle, alignment: AlignmentType.RIGHT, children: [text] }),
    ],
  })
}

/** A version by its name; a number says what it counts. */
export function versionLine(version: string | number, { lastChange }: ExportWords): string {
  return typeof version === "string" ? version : lastChange.replace("{number}", String(version))
}

function footer({ page: [before, between, after] }: ExportWords): Footer {
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].filter(
    Boolean,
  )
  const line = new TextRun({ children, size: 15 })
  return new Footer({
    children: [
      new Paragraph({ style: imprintStyle, alignment: AlignmentType.CENTER, children: [line] }),
    ],
  })
}

/**
 * A plan as a Word file: title block, real headings and numbering, measures as tables whose head
 * repeats, footnotes, links, page numbers, the plan's language. Narrative prints plain; a measure
 * that is not agreed stands in square brackets, words and fields.
 */
export async function exportDocx(input: DocxExport): Promise<Uint8Array> {
  const words = exportWords(input.settings.language)
  const context: WordContext = {
    footnotes: new WordFootnotes(),
    numbering: new WordNumbering(words),
    width: widthOf(false),
  }
  const parts = outline(input.doc)
  const numbers = new Map(parts.map((part) => [part.id, part.number]))
  const firstOther = parts.findIndex((part) => part.type !== "heading" || part.kind !== "title")
  const titles = firstOther < 0 ? parts : parts.slice(0, firstOther)
  const rest = parts.slice(titles.length)
  const classification = words.classes[input.settings.classification]
  const opening = [
    classificationLine(classification),
    ...chapterBody(titles, input, words, context, numbers),
    ...titleBlock(
      {
        title: titles.length > 0 ? null : input.title,
        version: versionLine(input.version, words),
        at: input.at,
        digest: input.digest,
        classification,
        note: words.view[input.view],
      },
      words,
    ),
  ]
  const list = chapters(rest)
  if (list.length === 0 || list[0]?.landscape) list.unshift({ landscape: false, parts: [] })
  const head = header(input, words)
  const foot = footer(words)
  const sections = list.map(({ landscape, parts: own }, at): ISectionOptions => {
    const here = { ...context, width: widthOf(landscape) }
    return {
      properties: pageOptions(landscape),
      headers: { default: head },
      footers: { default: foot },
      children: [...(at === 0 ? opening : []), ...chapterBody(own, input, words, here, numbers)],
    }
  })
  if (input.decisions)
    sections.push({
      properties: pageOptions(false),
      headers: { default: head },
      footers: { default: foot },
      children: decisionAnnex(input.decisions, input.settings.language),
    })
  const file = new Document({
    title: input.title,
    creator: "Concord",
    styles: wordStyles(words.code),
    numbering: { config: context.numbering.config() },
    footnotes: context.footnotes.config(),
    sections,
  })
  return nameFallbackFonts(new Uint8Array(await Packer.toBuffer(file)))
}
