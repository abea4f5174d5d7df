import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { spellMarks } from "./agreementMarks.ts"
import { buildPlan } from "./buildPlan.ts"
import { decodeText } from "./decodeText.ts"
import { readDocx } from "./docx/readDocx.ts"
import type { Draft, NotKept } from "./draft.ts"
import { setFormsAside } from "./formsAside.ts"
import { settleMarkedLeads } from "./leadMarks.ts"
import { readMoneyLegend } from "./moneyLegend.ts"
import { readOdt } from "./odt/readOdt.ts"
import { settingsOf } from "./planSettings.ts"
import { markTitles, titleOf } from "./planTitle.ts"
import { readHtml } from "./readHtml.ts"
import { readMarkdown } from "./readMarkdown.ts"
import { type PlanJson, readPlanJson } from "./readPlanJson.ts"
import { recogniseMeasures } from "./recogniseMeasures.ts"
import { carryReferences, renumbered } from "./renumbering.ts"
import { settleHeadings } from "./settleHeadings.ts"
import { takeSourcesBehind } from "./sourcesBehind.ts"
import { cellLimit, columnLimit, tooManyCells, tooWide } from "./tableLimits.ts"
import { markUnits } from "./unitsBehind.ts"
import { unreadable } from "./unreadable.ts"

/** The largest file that is read, in bytes. */
const fileLimit = 50 * 1024 * 1024

/** A file brought in: the plan's document with fresh ids, and what of the file could not be kept. */
export interface ImportedFile {
  /** A `doc` node of the plan schema. */
  doc: Node
  title: string
  /** What the file says of the plan itself; a field it does not tell is absent. */
  settings: Partial<PlanSettings>
  notKept: NotKept[]
  /** Printed numbers of measures, sections and paragraphs by id, where the file has them. */
  printed: Map<string, string>
  /** The numbers of headings by id that the file has in Roman figures, as they stand there. */
  roman: Map<string, string>
  /** The whole content of a `plan.json`, ids and digests included; absent for any other file. */
  planJson?: PlanJson
}

/** What the caller knows of the plan and the file does not say. */
export interface ImportHints {
  /** The currency of amounts that name none: ISO 4217 or the plan's own code. */
  currency?: string
  /** Whether references in the text keep the numbers that the file prints. */
  asPrinted?: boolean
}

const formats = ["docx", "odt", "md", "html", "json", "txt"] as const
type Format = (typeof formats)[number]

function formatOf(bytes: Uint8Array, name: string): Format {
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw unreadable(ending === "docx" ? "old-or-locked-word" : "old-word")
  if (starts(0x25, 0x50, 0x44, 0x46)) throw unreadable("pdf")
  if (starts(0x50, 0x4b)) return ending === "odt" ? "odt" : "docx"
  const known: Record<string, Format> = {
    md: "md",
    markdown: "md",
    html: "html",
    htm: "html",
    json: "json",
    txt: "txt",
    docx: "docx",
    odt: "odt",
  }
  const format = known[ending]
  if (!format) throw unreadable("unknown-format")
  if (format === "docx") throw unreadable("not-word")
  if (format === "odt") throw unreadable("not-opendocument")
  return format
}

function readDraft(bytes: Uint8Array, format: Exclude<Format, "json">): Draft {
  if (format === "docx") return readDocx(bytes)
  if (format === "odt") return readOdt(bytes)
  if (format === "html") return readHtml(bytes)
  const text = decodeText(bytes)
  if (text.includes("\u0000")) throw unreadable("not-text")
  // Plain text is Markdown that happens to use none of its signs, once every line is a paragraph.
  return readMarkdown(
    format === "txt" ? text.replace(/\n/g, "\n\n").replace(/^[ \t]+/gm, "") : text,
  )
}

function refuseLargeTables({ blocks }: Draft): void {
  let places = 0
  for (const block of blocks) {
    if (block.type !== "table") continue
    if (block.columns > columnLimit) throw tooWide()
    places += block.columns * block.rows.length
    if (places > cellLimit) throw tooManyCells()
  }
}

function gather(notKept: readonly NotKept[]): NotKept[] {
  const times = new Map<string, { entry: NotKept; count: number }>()
  for (const entry of notKept) {
    const key = `${entry.what}\u0000${entry.where}`
    const known = times.get(key)
    if (known) known.count += 1
    else times.set(key, { entry, count: 1 })
  }
  return [...times.values()].map(({ entry, count }) =>
    count > 1 ? { ...entry, where: `${entry.where} (${count})` } : entry,
  )
}

/** Reads a `.docx`, `.odt`, `.md`, `.html` or `.txt` file of a plan; see {@link importFile}. */
function importText(
  bytes: Uint8Array,
  name: string,
  format: Exclude<Format, "json">,
  hints: ImportHints,
): ImportedFile {
  const draft = readDraft(bytes, format)
  refuseLargeTables(draft)
  if (draft.blocks.length === 0) throw unreadable("no-text")
  const items = recogniseMeasures(draft)
  if (!draft.exact) {
    settleMarkedLeads(items, draft.blocks)
    spellMarks(items, draft.blocks)
    markUnits(items)
    setFormsAside(items)
    takeSourcesBehind(items)
  }
  markTitles(items)
  settleHeadings(items, draft.exact)
  const legend = readMoneyLegend(draft.blocks)
  const currency = hints.currency ?? legend.currency
  const { doc: built, printed, roman } = buildPlan(items, { ...legend, currency })
  const { doc, notKept: references } = hints.asPrinted
    ? { doc: built, notKept: [] }
    : carryReferences(built, printed)
  const title =
    titleOf(items) ??
    draft.title ??
    name
      .replace(/^.*[\\/]/, "")
      .replace(/\.[^.]*$/, "")
      .slice(0, 300)
  const settings = settingsOf(doc, title || "Plan", currency)
  const notKept = gather([...draft.notKept, ...renumbered(doc, printed), ...references])
  return { doc, title: title || "Plan", settings, notKept, printed, roman }
}

/** Parts nested thousands deep, which no honest file has, run out of stack: that is the file's fault. */
function unlessTooDeep<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw unreadable("nested-too-deeply")
    throw error
  }
}

/**
 * Brings a file in as a plan: `.docx`, `.odt`, `.md`, `.html`, `.txt` or `plan.json`, told by its first
 * bytes and its name. Measures are recognised in tables, cards and numbered prose, in English,
 * Russian and Azerbaijani. Throws a Problem: `too-large` above 50 MB, `unreadable-file`
 * with the reason.
 */
export async function importFile(
  bytes: Uint8Array,
  name: string,
  hints: ImportHints = {},
): Promise<ImportedFile> {
  if (bytes.length > fileLimit) throw new Problem("too-large", "The file is larger than 50 MB.")
  if (bytes.length === 0) throw unreadable("empty")
  const format = formatOf(bytes, name)
  if (format !== "json") return unlessTooDeep(() => importText(bytes, name, format, hints))
  const planJson = unlessTooDeep(() => readPlanJson(decodeText(bytes)))
  const { document: doc, settings, title } = planJson
  return { doc, title, settings, notKept: [], printed: new Map(), roman: new Map(), planJson }
}
