import { createHash } from "node:crypto"
import { deflateRawSync, inflateRawSync } from "node:zlib"
import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { PlanPicture } from "../../shared/document/picture.ts"
import { type Language, languages } from "../../shared/languages.ts"
import type { Printed, PrintedBlock, PrintedRow, Run } from "./formats/printed.ts"

// A file of an office program keeps words and formatting. What it would lose (ids, kinds of blocks,
// exact values behind printed words, settings) is stored in custom properties of the document, in
// chunks that every program keeps, and each part has a hidden bookmark that identifies it.

/** The prefix of the names of a file's properties that hold the plan. */
const property = "ConcordPlan"
const bookmark = "_concord_"
const pieceLength = 250
const mostUnfolded = 60 * 1024 * 1024

/** The name of the bookmark of a part, by its index in the outline of the plan. */
export const bookmarkOf = (part: number): string => `${bookmark}${part}`

/**
 * The index of a part in the outline by the name of its bookmark; null for an unrelated bookmark.
 */
export function partOfBookmark(name: string | null): number | null {
  const [, place] = /^_concord_(\d{1,6})$/.exec(name ?? "") ?? []
  return place === undefined ? null : Number(place)
}

/** The plan and state that a file was printed from: the number of the last stored update. */
export interface Origin {
  plan: string
  seq: number
}

/**
 * A plan in the properties of a file: its words with their ids, its settings, and the options of
 * the export.
 */
interface PlanRecord {
  /** The language of text that the export adds. */
  lang: Language
  /** A `plan.json` without comments, positions and other records of people. */
  plan: string
  origin: Origin | null
  /** The digests of the lines that the export adds; see {@link addedLines}. */
  added: string[]
}

/** The properties that hold the plan, by name. */
export function recordProperties(
  doc: Node,
  settings: { title: string } & Partial<PlanSettings>,
  lang: Language,
  { added, origin = null }: { added: readonly string[]; origin?: Origin | null | undefined },
): [name: string, value: string][] {
  // A body's id is valid in its own plan only.
  const document = JSON.parse(
    JSON.stringify(doc.toJSON(), (key, value) => (key === "body" ? undefined : value)),
  )
  const { title, ...others } = settings
  const plan = JSON.stringify({ concord: 1, title, settings: { ...others, title }, document })
  const record = { lang, plan, added, ...(origin && { origin }) }
  const packed = deflateRawSync(JSON.stringify(record), { level: 9 }).toString("base64")
  const pieces = packed.match(new RegExp(`.{1,${pieceLength}}`, "g")) ?? []
  return pieces.map((piece, at) => [`${property}${at + 1}`, piece])
}

/** The record in a file's properties, or null: none, or an incomplete one. */
export function readRecord(properties: ReadonlyMap<string, string>): PlanRecord | null {
  const pieces: string[] = []
  for (let at = 1; properties.has(`${property}${at}`); at++)
    pieces.push(properties.get(`${property}${at}`) ?? "")
  if (pieces.length === 0) return null
  try {
    const bytes = inflateRawSync(Buffer.from(pieces.join(""), "base64"), {
      maxOutputLength: mostUnfolded,
    })
    const { lang, plan, origin, added } = JSON.parse(bytes.toString()) as Partial<PlanRecord>
    const known = languages.find((one) => one === lang)
    if (!known || typeof plan !== "string") return null
    const digests = Array.isArray(added) ? added.filter((one) => typeof one === "string") : []
    return { lang: known, plan, origin: isOrigin(origin) ? origin : null, added: digests }
  } catch {
    return null
  }
}

const isOrigin = (value: unknown): value is Origin =>
  typeof value === "object" &&
  value !== null &&
  "plan" in value &&
  typeof value.plan === "string" &&
  "seq" in value &&
  Number.isSafeInteger(value.seq)

/**
 * A picture in a comparison of words: a different picture or alternative text makes a difference.
 */
export const pictureWords = ({ hash, alt }: PlanPicture): string => `[${hash} ${alt}]`

const words = (runs: readonly Run[]): string =>
  runs
    .map(({ text, note, picture }) => `${text}${picture ? pictureWords(picture) : ""}${note ?? ""}`)
    .join("")

function wordsOf(block: PrintedBlock): string {
  if (block.added) return ""
  if (block.type === "list") return block.items.map(({ runs }) => words(runs)).join("")
  if (block.type === "table") return block.rows.map(rowWords).join("")
  return "runs" in block ? words(block.runs) : ""
}

const rowWords = ({ cells }: PrintedRow) =>
  cells.flatMap(({ blocks }) => blocks.map(wordsOf)).join("")

/**
 * Words without white space, which programs write differently; for a measure without its brackets.
 */
export const plainWords = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\u00A0\u00AD\u200B\uFEFF]+/gu, "")
    .replace(/^\[(?=[\d.]+\D)(.*)\]$/su, "$1")

/** The words of a part as a document prints them. */
export interface PrintedPart {
  words: string
  /** The number, which programs other than Word print as words before it. */
  number: string
  /** For a measure, the words of each cell. */
  cells: string[]
}

/** The printed words of each part, by its index in the outline. */
export function printedParts({ sections }: Printed): Map<number, PrintedPart> {
  const found = new Map<number, PrintedPart>()
  const add = (part: number | undefined, said: string, more: Partial<PrintedPart> = {}) => {
    const own = { words: plainWords(said), number: "", cells: [], ...more }
    if (part !== undefined) found.set(part, own)
  }
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === "list") for (const item of block.items) add(item.part, words(item.runs))
    else if (block.type === "table" && block.part === undefined)
      for (const row of block.rows)
        add(row.part, rowWords(row), {
          cells: row.cells.map(({ blocks }) => plainWords(blocks.map(wordsOf).join(""))),
        })
    else
      add(block.part, wordsOf(block), {
        number: ("number" in block && block.number?.shown) || "",
      })
  }
  return found
}

const digestOf = (words: string) =>
  createHash("sha256").update(words).digest("base64url").slice(0, 8)

/** The digest of a line without its figures, for those whose numbers office programs count. */
const countedDigest = (line: string) => digestOf(`#${plainWords(line).replace(/\d+/gu, "")}`)

function* addedIn(blocks: readonly PrintedBlock[], inside = false): Generator<string> {
  for (const block of blocks) {
    const added = inside || block.added === true
    if (block.type === "contents") yield block.title
    if (block.type === "table")
      for (const { blocks: own } of block.rows.flatMap(({ cells }) => cells))
        yield* addedIn(own, added)
    else if (added && "runs" in block) {
      yield words(block.runs)
      // OpenDocument has a footnote as a line of its own.
      yield block.runs.map(({ text }) => text).join("")
      yield* block.runs.flatMap(({ note }) => note ?? [])
    } else if (added && block.type === "list") yield* block.items.map(({ runs }) => words(runs))
  }
}

/**
 * The digests of the lines that an export adds to the words of the plan: title block, captions,
 * standings and their footnotes, annexes, page headers and footers. By them an import tells what
 * somebody wrote into such lines from what the export printed there.
 */
export function addedLines({
  sections,
  header,
  page,
  tableWord = "",
}: Pick<Printed, "sections" | "header" | "page" | "tableWord">): string[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const captions = blocks.flatMap((one) =>
    one.type === "table" && one.caption ? [`${tableWord}.${one.caption}`] : [],
  )
  const lines = [header, ...addedIn(blocks)].map((line) => digestOf(plainWords(line)))
  return [...new Set([...lines, ...[page.join(""), ...captions].map(countedDigest)])]
}

/** Whether a line is one of those that the export added; `added` are their digests. */
export const isAddedLine = (added: ReadonlySet<string>, line: string): boolean =>
  added.has(digestOf(plainWords(line))) || added.has(countedDigest(line))
