import { Fragment, type Node } from "@tiptap/pm/model"
import type { FileReview, ImportChoices, LeftOver } from "../../shared/api/importReview.ts"
import type { PlanSettings } from "../../shared/api/plans.ts"
import { type OutlinePart, outline } from "../../shared/document/outline.ts"
import { type PlanPicture, picturesIn } from "../../shared/document/picture.ts"
import { Problem } from "../../shared/problem.ts"
import type { PictureFile } from "../pictures/checkPicture.ts"
import { buildPlan } from "./build/buildPlan.ts"
import { blockNode } from "./build/planNodes.ts"
import { settingsOf } from "./build/planSettings.ts"
import { markTitles, titleOf } from "./build/planTitle.ts"
import { recogniseMeasures, type TableReading } from "./build/recogniseMeasures.ts"
import { carryReferences, renumbered } from "./build/renumbering.ts"
import { type Draft, type DraftBlock, lossesOf, type NotKept } from "./draft.ts"
import { spellMarks } from "./fields/agreementMarks.ts"
import { setFormsAside } from "./fields/formsAside.ts"
import { settleMarkedLeads } from "./fields/leadMarks.ts"
import { readMoneyLegend } from "./fields/moneyLegend.ts"
import { takeSourcesBehind } from "./fields/sourcesBehind.ts"
import { markUnits } from "./fields/unitsBehind.ts"
import { decodeText } from "./formats/decodeText.ts"
import { docxProperties, readDocx } from "./formats/docx/readDocx.ts"
import { odtProperties, readOdt } from "./formats/odt/readOdt.ts"
import { officeKind } from "./formats/officeKind.ts"
import { openZip } from "./formats/openZip.ts"
import { readHtml } from "./formats/readHtml.ts"
import { readMarkdown } from "./formats/readMarkdown.ts"
import { type PlanJson, readPlanJson } from "./formats/readPlanJson.ts"
import { cellLimit, columnLimit, tooManyCells, tooWide } from "./formats/tableLimits.ts"
import { unreadable } from "./formats/unreadable.ts"
import { type OwnPlan, readOwnFile, tellBeside } from "./ownFile.ts"
import { settleHeadings } from "./prose/settleHeadings.ts"
import { fileComments } from "./returned/fileComments.ts"
import { type PlacedComment, partsById, placeComments } from "./returned/placedComments.ts"
import { PlaceFinder } from "./returned/placeFinder.ts"
import { type NumberedText, numberParts } from "./review/numberParts.ts"
import { reviewOf } from "./review/reviewOf.ts"
import { settleParts } from "./review/settleParts.ts"

/** The largest file that is read, in bytes. */
const fileLimit = 50 * 1024 * 1024

/** An imported file: the plan's document with new ids, and the parts that could not be imported. */
export interface ImportedFile {
  /** A `doc` node of the plan schema. */
  doc: Node
  title: string
  /** The settings that the file gives; others are absent. */
  settings: Partial<PlanSettings>
  notKept: NotKept[]
  /** Printed numbers of measures, sections and paragraphs by id, where the file has them. */
  printed: Map<string, string>
  /** The numbers of headings that the file has in Roman figures, as printed, by id. */
  roman: Map<string, string>
  /** The bytes of the pictures that the document names. */
  pictures: PictureFile[]
  /** The whole content of a `plan.json`, ids and digests included; absent for any other file. */
  planJson?: PlanJson
  /** Its comments with their places in the plan; those that are not kept are reported instead. */
  comments: readonly PlacedComment[]
  /** Returns the review of the file; absent for a `plan.json`, which is exact. */
  review?: () => FileReview
}

/** Facts about the plan that the caller has and the file may not give. */
export interface ImportHints {
  /** The currency of amounts that name none: ISO 4217 or the plan's own code. */
  currency?: string
  /** Whether references in the text keep the file's numbers. */
  asPrinted?: boolean
  /** The choices of a person who reviewed the file. */
  choices?: ImportChoices
}

const formats = ["docx", "odt", "md", "html", "json", "txt"] as const
type Format = (typeof formats)[number]

/** Whether an archive is an OpenDocument text, by what it says first of itself, else by its name and that it is no Word file. */
function isOpenDocument(bytes: Uint8Array, ending: string): boolean {
  const said = Buffer.from(bytes.subarray(30, 100)).toString("latin1")
  if (said.startsWith("mimetypeapplication/"))
    return said.startsWith("mimetypeapplication/vnd.oasis.opendocument.text")
  return ending === "odt" && !openZip(bytes).names.some((name) => name.startsWith("word/"))
}

/** Whether a file begins as a page of the web does. */
function isPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1")
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i.test(head)
}

function formatOf(bytes: Uint8Array, name: string): Format {
  const office = officeKind(bytes)
  if (office === "rtf") throw unreadable("rich-text")
  if (office !== null && office !== "doc") throw unreadable("spreadsheet")
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw unreadable(ending === "docx" ? "old-or-locked-word" : "old-word")
  if (starts(0x25, 0x50, 0x44, 0x46)) throw unreadable("pdf")
  if (starts(0x50, 0x4b)) return isOpenDocument(bytes, ending) ? "odt" : "docx"
  // Some programs save a web page as .xls, and LibreOffice turns a sheet into HTML under its own name.
  if (/^(?:xlsx?|ods)$/.test(ending) && isPage(bytes)) return "html"
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

function readFormat(
  bytes: Uint8Array,
  format: Exclude<Format, "json">,
  changes: "take" | "refuse",
): Draft {
  if (format === "docx") return tellBeside(readDocx(bytes, changes))
  if (format === "odt") return tellBeside(readOdt(bytes, changes))
  if (format === "html") return readHtml(bytes)
  const text = decodeText(bytes)
  if (text.includes("\u0000")) throw unreadable("not-text")
  // Plain text is read as Markdown once every line is a paragraph.
  return readMarkdown(
    format === "txt" ? text.replace(/\n/g, "\n\n").replace(/^[ \t]+/gm, "") : text,
  )
}

function readDraft(...file: Parameters<typeof readFormat>): Draft {
  const draft = readFormat(...file)
  // A table without rows, which some programs leave behind, says nothing and is none to a plan.
  const blocks = draft.blocks.filter((block) => block.type !== "table" || block.rows.length > 0)
  return { ...draft, blocks }
}

/**
 * A file's parts before they are classified, and the words that are in none; throws as {@link
 * importFile} does.
 */
export function readParts(bytes: Uint8Array, name: string): Pick<Draft, "blocks" | "asides"> {
  const format = formatOf(bytes, name)
  if (format === "json") throw unreadable("unknown-format")
  return readDraft(bytes, format, "take")
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

/** The pictures in the parts of a file, once for each occurrence. */
function picturesOf(blocks: readonly DraftBlock[]): PlanPicture[] {
  const lines = blocks.flatMap((block) =>
    block.type === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
      : [block],
  )
  return lines.flatMap(({ runs }) => runs.flatMap((run) => ("picture" in run ? [run.picture] : [])))
}

/** The document without pictures whose bytes are missing; the same object where there are none. */
function withoutMissing(node: Node, has: (hash: unknown) => boolean): Node {
  if (node.isLeaf) return node
  const kept = node.content.content
    .filter((child) => child.type.name !== "picture" || has(child.attrs.hash))
    .map((child) => withoutMissing(child, has))
  const same =
    kept.length === node.childCount && kept.every((child, at) => child === node.child(at))
  return same ? node : node.copy(Fragment.from(kept))
}

/** The pictures of a plan made of a file, and those that have no place in it. */
function placedPictures(doc: Node, draft: Draft) {
  const bytes = draft.pictures ?? new Map<string, PictureFile>()
  const whole = withoutMissing(doc, (hash) => bytes.has(String(hash)))
  const times = new Map<string, number>()
  for (const { hash } of picturesIn(whole)) times.set(hash, (times.get(hash) ?? 0) + 1)
  const lost = picturesOf(draft.blocks).flatMap(({ hash, alt }): NotKept[] => {
    const left = times.get(hash) ?? 0
    times.set(hash, left - 1)
    return left > 0 ? [] : [{ what: "picture", where: alt || "–", why: "no-place" }]
  })
  const pictures = [...bytes.values()].filter(({ hash }) => times.has(hash))
  return { doc: whole, pictures, lost }
}

function gather(notKept: readonly NotKept[]): NotKept[] {
  const times = new Map<string, { entry: NotKept; count: number }>()
  for (const entry of notKept) {
    const key = [entry.what, entry.where, entry.why].join("\u0000")
    const known = times.get(key)
    if (known) known.count += 1
    else times.set(key, { entry, count: 1 })
  }
  return [...times.values()].map(({ entry, count }) =>
    count > 1 ? { ...entry, where: `${entry.where} (${count})` } : entry,
  )
}

/** Appends the leftover text to the plan, each with the heading it was under. */
function withLeftOver(doc: Node, leftOver: readonly LeftOver[], language: string): Node {
  const words = leftOver.filter(({ kind }) => kind === "words")
  if (words.length === 0) return doc
  const heading = leftOverHeading[language] ?? leftOverHeading.en ?? ""
  const lines = words.map(({ words: own, place }) =>
    blockNode("paragraph", [{ text: place.heading ? `${own} (${place.heading})` : own }]),
  )
  return doc.copy(
    doc.content.append(
      Fragment.from([blockNode("section", [{ text: heading }], { level: 1 }), ...lines]),
    ),
  )
}

const leftOverHeading: Record<string, string> = {
  en: "Words of the file without a place",
  ru: "Текст файла, для которого не нашлось места",
  az: "Faylın yeri tapılmayan mətni",
}

function asChosen(settings: Partial<PlanSettings>, choices: ImportChoices): Partial<PlanSettings> {
  const { country = settings.country, language = settings.language } = choices
  return { ...settings, ...(country !== undefined && { country }), ...(language && { language }) }
}

/** The comments of a file with their places in the resulting plan. */
function placedIn(
  draft: Draft,
  doc: Node,
  before: readonly OutlinePart[] | null,
  printed: ReadonlyMap<string, string> | null = null,
): PlacedComment[] {
  if (!draft.comments?.length) return []
  return placeComments(fileComments(draft), before, new PlaceFinder(doc, printed), partsById(doc))
}

/** The import of a file that this program exported: it is exact, and nothing is to be settled. */
function ownText(
  own: OwnPlan,
  draft: Draft,
  texts: readonly NumberedText[],
  choices: ImportChoices,
): ImportedFile {
  const title = choices.title ?? own.title
  const settings = asChosen({ ...own.settings, title }, choices)
  const placed = placedPictures(own.doc, draft)
  const { pictures } = placed
  const lost = gather([...draft.notKept, ...placed.lost])
  const notKept = gather([...lossesOf(draft.asides ?? []), ...lost])
  const none = { items: [], keys: [], settled: new Set<never>(), seen: null }
  const [chosen, printed] = [new Set<number>(), new Map<string, string>()]
  const comments = placedIn(draft, placed.doc, outline(own.before))
  const read = {
    draft,
    texts,
    chosen,
    printed,
    doc: placed.doc,
    title,
    settings,
    notKept: lost,
    comments,
  }
  const review = () => reviewOf({ ...none, ...read })
  const doc = choices.keepLeftOver
    ? withLeftOver(placed.doc, review().leftOver, settings.language ?? "en")
    : placed.doc
  return { doc, title, settings, notKept, printed, roman: new Map(), pictures, comments, review }
}

/** Reads a `.docx`, `.odt`, `.md`, `.html` or `.txt` file of a plan; see {@link importFile}. */
function importText(
  bytes: Uint8Array,
  name: string,
  format: Exclude<Format, "json">,
  hints: ImportHints,
): ImportedFile {
  const { choices = {} } = hints
  const { draft, texts } = numberParts(readDraft(bytes, format, choices.changes ?? "take"))
  const count = draft.comments?.length ?? 0
  if (count > 0 && choices.comments !== "keep")
    draft.notKept = [...draft.notKept, { what: "comments", where: `${count} ×` }]
  refuseLargeTables(draft)
  if (draft.blocks.length === 0) throw unreadable("no-text")
  const own = readOwnFile(draft)
  if (own) return ownText(own, draft, texts, choices)
  const chosen = new Map(
    Object.entries(choices.tables ?? {}).map(([at, choice]) => [Number(at), choice]),
  )
  const seen: NonNullable<TableReading["seen"]> = new Map()
  const found = recogniseMeasures(draft, { chosen, seen })
  if (!draft.exact) {
    settleMarkedLeads(found, draft.blocks)
    spellMarks(found, draft.blocks)
    markUnits(found)
    setFormsAside(found)
    takeSourcesBehind(found)
  }
  markTitles(found)
  settleHeadings(found, draft.exact)
  const parts = new Map(Object.entries(choices.parts ?? {}))
  const { items, keys, settled } = settleParts(found, parts, choices.language ?? "en")
  const legend = readMoneyLegend(draft.blocks)
  const currency = hints.currency ?? legend.currency
  const { doc: built, printed, roman } = buildPlan(items, { ...legend, currency })
  const placed = placedPictures(built, draft)
  const { pictures } = placed
  const { doc: carried, notKept: references } = hints.asPrinted
    ? { doc: placed.doc, notKept: [] }
    : carryReferences(placed.doc, printed)
  const title =
    choices.title ??
    titleOf(items) ??
    draft.title ??
    name
      .replace(/^.*[\\/]/, "")
      .replace(/\.[^.]*$/, "")
      .slice(0, 300)
  const settings = asChosen(settingsOf(carried, title || "Plan", currency), choices)
  const lost = [...draft.notKept, ...placed.lost, ...renumbered(carried, printed), ...references]
  const notKept = gather([...lossesOf(draft.asides ?? []), ...lost])
  const comments = placedIn(draft, carried, null, printed)
  const read = { draft, texts, items, keys, settled, seen, printed, settings, comments }
  const review = () =>
    reviewOf({
      ...{ ...read, chosen: new Set(chosen.keys()), doc: carried, title: title || "Plan" },
      notKept: gather(lost),
    })
  const doc = choices.keepLeftOver
    ? withLeftOver(carried, review().leftOver, settings.language ?? "en")
    : carried
  const made = { doc, title: title || "Plan", settings, notKept, printed, roman }
  return { ...made, pictures, comments, review }
}

/**
 * The parts of a Word or OpenDocument text as they stand in it. Throws a Problem: `too-large` above
 * 50 MB, `unreadable-file` with the reason, also for what is neither.
 */
export function readTextDraft(bytes: Uint8Array, name: string, changes: "take" | "refuse"): Draft {
  if (bytes.length > fileLimit)
    throw new Problem(
      "too-large",
      "The file is larger than 50 MB. Remove large pictures from it, or divide it, and send it again.",
    )
  if (bytes.length === 0) throw unreadable("empty")
  const format = formatOf(bytes, name)
  if (format !== "docx" && format !== "odt") throw unreadable("no-comments")
  return unlessTooDeep(() => {
    const draft = readDraft(bytes, format, changes)
    refuseLargeTables(draft)
    return draft
  })
}

/** The further properties of a Word or OpenDocument text; nothing else of it is read. Throws as {@link readTextDraft} does. */
export function textProperties(bytes: Uint8Array, name: string): ReadonlyMap<string, string> {
  const format = formatOf(bytes, name)
  if (format !== "docx" && format !== "odt") throw unreadable("no-comments")
  return unlessTooDeep(() => (format === "docx" ? docxProperties : odtProperties)(openZip(bytes)))
}

/**
 * Runs `read`; parts nested thousands deep, which no honest file has, overflow the stack and make
 * it unreadable.
 */
function unlessTooDeep<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw unreadable("nested-too-deeply")
    throw error
  }
}

/**
 * Imports a file as a plan: `.docx`, `.odt`, `.md`, `.html`, `.txt` or `plan.json`, detected by its
 * first bytes and its name. Measures are recognised in tables, cards and numbered prose, in
 * English, Russian and Azerbaijani. Throws a Problem: `too-large` above 50 MB, `unreadable-file`
 * with the reason.
 */
export async function importFile(
  bytes: Uint8Array,
  name: string,
  hints: ImportHints = {},
): Promise<ImportedFile> {
  if (bytes.length > fileLimit)
    throw new Problem(
      "too-large",
      "The file is larger than 50 MB. Remove large pictures from it, or divide it, and send it again.",
    )
  if (bytes.length === 0) throw unreadable("empty")
  const format = formatOf(bytes, name)
  if (format !== "json") return unlessTooDeep(() => importText(bytes, name, format, hints))
  const planJson = unlessTooDeep(() => readPlanJson(decodeText(bytes)))
  const { settings, title, pictures, losses } = planJson
  const kept = new Set(pictures.map(({ hash }) => hash))
  const doc = withoutMissing(planJson.document, (hash) => kept.has(String(hash)))
  const gone = picturesIn(planJson.document).filter(({ hash }) => !kept.has(hash))
  // Of bytes that are refused nobody knows which picture of the text they were.
  const absent = new Set(gone.map(({ hash }) => hash)).size > losses.length
  const reasons = new Set([...losses, ...(absent ? ["missing" as const] : [])])
  const [why] = reasons.size === 1 ? reasons : []
  const notKept: NotKept[] =
    gone.length > 0 ? [{ what: "picture", where: `${gone.length} ×`, ...(why && { why }) }] : []
  const none = { comments: [], printed: new Map(), roman: new Map() }
  return { doc, title, settings, notKept, pictures, ...none, planJson }
}

/**
 * Returns how a file would be imported, with a person's choices. Throws as {@link importFile} does;
 * a `plan.json`, which is exact, has nothing to settle and is `invalid`.
 */
export async function reviewFile(
  bytes: Uint8Array,
  name: string,
  choices: ImportChoices,
): Promise<FileReview> {
  const { review } = await importFile(bytes, name, { choices })
  if (!review) throw new Problem("invalid", "A plan.json needs no review: bring it in as it is.")
  return review()
}
