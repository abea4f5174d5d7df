import { Fragment, type Node } from "@tiptap/pm/model"
import { digest as sha256 } from "lib0/hash/sha256"
import { encodeUtf8 } from "lib0/string"
import * as Y from "yjs"
import type {
  PlanPlace,
  ReturnedChoices,
  ReturnedComment,
  ReturnedReview,
  ReturnedWording,
  Wording,
} from "../../../shared/api/returned.ts"
import { canonicalText, measureDigest, saidPictures } from "../../../shared/document/digest.ts"
import { fieldWords, pictureLines } from "../../../shared/document/fields/fieldWords.ts"
import { outline } from "../../../shared/document/outline.ts"
import { picturesIn } from "../../../shared/document/picture.ts"
import { planDigest } from "../../../shared/document/planDigest.ts"
import { blocksIn, idOf, textOf } from "../../../shared/document/planMeasure.ts"
import { readDocument } from "../../../shared/document/readDocument.ts"
import { restore } from "../../../shared/document/restore.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { Problem } from "../../../shared/problem.ts"
import { type Origin, plainWords, readRecord } from "../../export/planRecord.ts"
import type { PictureFile } from "../../pictures/checkPicture.ts"
import { readSheets } from "../formats/readSheets.ts"
import { readTextDraft, textProperties } from "../importFile.ts"
import { readOwnFile } from "../ownFile.ts"
import { readCommentTable, type TableComment } from "./commentTable.ts"
import { fileComments, type StandingComment } from "./fileComments.ts"
import {
  cut,
  type PlacedComment,
  partsById,
  partText,
  placeComments,
  quoteOf,
  type TextPart,
  weightOf,
} from "./placedComments.ts"
import { PlaceFinder } from "./placeFinder.ts"

/** A comment or reply that the plan has already. */
export interface StandingWords {
  thread: string
  measureId: string | null
  blockId: string | null
  body: string
  /** The author names under which a file may have it. */
  names: string[]
  /** When it was written here, and the time in a file it came from. */
  times: string[]
}

/** The input for comparing a returned file with its plan. */
export interface ReturnInput {
  bytes: Uint8Array
  name: string
  plan: string
  /** The present plan, as successive Yjs updates, and the number of the last stored one. */
  now: readonly Uint8Array[]
  seq: number
  said: readonly StandingWords[]
  /** The agencies of the plan, each by its names. */
  agencies: readonly { id: string; names: string[] }[]
  choices: ReturnedChoices
  /**
   * The plan at the state that the file was exported from, from the log; null where that is not
   * known.
   */
  past: Uint8Array | null
}

/** The largest number of comments that are read from one file. */
const mostComments = 3000
/** Their largest total length, and that of one comment. */
const mostLetters = 4_000_000
const longestBody = 20_000

const isTable = (name: string) => /\.(?:xlsx|ods|csv|tsv)$/i.test(name)

const opened = (updates: readonly Uint8Array[], gc = false): Y.Doc => {
  const yjs = new Y.Doc({ gc })
  for (const update of updates) Y.applyUpdate(yjs, update)
  return yjs
}

/**
 * The plan and stored update that a file says it was exported from; null where it does not say.
 * Throws a Problem, as every reader of the file does.
 */
export function originOf(bytes: Uint8Array, name: string): Origin | null {
  return isTable(name) ? null : (readRecord(textProperties(bytes, name))?.origin ?? null)
}

const minute = (at: string) => /T\d\d:(\d\d)/.exec(at)?.[1] ?? null

/** Whether two times may be one, written in two time zones. */
function sameTime(one: string, other: string): boolean {
  const [a, b] = [Date.parse(one), Date.parse(other)]
  return minute(one) === minute(other) && Math.abs(a - b) <= 15 * 3_600_000
}

const short = (text: string) => cut(text.replace(/\s+/gu, " ").trim(), 240)

/** Finds the comments of a file that the plan has already. */
class KnownComments {
  readonly #byWords = new Map<string, StandingWords[]>()

  constructor(all: readonly StandingWords[]) {
    for (const one of all) {
      const key = plainWords(one.body)
      this.#byWords.set(key, [...(this.#byWords.get(key) ?? []), one])
    }
  }

  /** The thread with these words, by the same author, at the same time or on the same place. */
  find(body: string, author: string, at: string, target: PlanPlace | null): string | null {
    const same = this.#byWords.get(plainWords(body)) ?? []
    const found =
      same.find(({ names, times }) => {
        const named = author === "" || names.includes(author.trim().toLowerCase())
        return named && times.some((time) => at !== "" && sameTime(time, at))
      }) ??
      same.find(
        ({ measureId, blockId, names }) =>
          (author === "" || names.includes(author.trim().toLowerCase())) &&
          target !== null &&
          target.measureId === measureId &&
          target.blockId === blockId,
      )
    return found?.thread ?? null
  }
}

function agencyOf(agencies: ReturnInput["agencies"], ...names: string[]): string | null {
  for (const name of names.map((one) => one.trim().toLowerCase()))
    if (name !== "") {
      const found = agencies.find((agency) => agency.names.includes(name))
      if (found) return found.id
    }
  return null
}

/** The comments of a Word or OpenDocument text beside those that the plan has. */
function textComments(
  placed: readonly PlacedComment[],
  { said, agencies }: ReturnInput,
): ReturnedComment[] {
  const known = new KnownComments(said)
  const keys = new Map<StandingComment, string>()
  const used = new Set<string>()
  for (const { comment } of placed) {
    // A file may have an id twice, or a long one.
    let key = `c${comment.id}`.slice(0, 18)
    for (let twin = 2; used.has(key); twin++) key = `${key.split("~")[0]}~${twin}`
    used.add(key)
    keys.set(comment, key)
  }
  const keyOf = (comment: StandingComment) => keys.get(comment) ?? ""
  const already = new Map(
    placed.map(({ comment, body, author, at, target }) => [
      comment,
      known.find(body, author, at ?? "", target),
    ]),
  )
  return placed.map(({ comment, root, ...one }) => ({
    ...one,
    key: keyOf(comment),
    resolved: comment.resolved,
    place: (root ?? comment).place,
    words: short((root ?? comment).words ?? ""),
    already: already.get(comment) ?? null,
    answers: root && { key: keyOf(root), thread: already.get(root) ?? null },
    agency: agencyOf(agencies, comment.author),
  }))
}

/** The comments of a table beside those that the plan has. */
function rowComments(
  rows: readonly TableComment[],
  finder: PlaceFinder,
  { said, agencies }: ReturnInput,
  parts: ReadonlyMap<string, TextPart>,
): ReturnedComment[] {
  const known = new KnownComments(said)
  return rows.map((row) => {
    const words = [row.measure, row.quote].filter(Boolean).join("\n")
    const at = /^\d{4}-\d\d-\d\d/.test(row.date) ? row.date.slice(0, 10) : null
    const general = row.id === "" && row.number === "" && words === ""
    const found = finder.find({
      id: general ? "whole" : row.id || undefined,
      number: row.number || undefined,
      words: row.measure || row.quote,
    })
    const author = row.author || row.agency
    const already =
      known.find(row.body, row.agency || row.author, at ?? "", found.place) ??
      known.find(row.body, author, at ?? "", found.place)
    const target = found.place
    return {
      key: row.key,
      author: cut([row.author, row.agency].filter(Boolean).join(", "), 200),
      at,
      body: cut(row.body, longestBody),
      quote: quoteOf(row.quote, target, parts),
      weight: weightOf(row.weight),
      resolved: false,
      place: { heading: null, table: null, row: row.row },
      words: short([row.number, words].filter(Boolean).join(" ")),
      found: found.found,
      target,
      already,
      answers: null,
      agency: agencyOf(agencies, row.agency, row.author),
    }
  })
}

const footnotesOf = (node: Node) => {
  const notes: string[] = []
  node.descendants((child) => {
    if (child.type.name === "footnote") notes.push(canonicalText(textOf(child)))
  })
  return notes
}

/**
 * The digest of a part for comparison: of a measure its own, of a block that of its words,
 * footnotes and pictures.
 */
function partDigest(part: TextPart): string {
  if (part.type === "measure") return measureDigest(part.measure)
  const words = [canonicalText(textOf(part.node)), ...footnotesOf(part.node)]
  const pictures = saidPictures(picturesIn(part.node))
  const hash = sha256(encodeUtf8(JSON.stringify([...words, ...pictures])))
  return `b1:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}

function wordingOf(part: TextPart): Wording {
  if (part.type === "measure") return { text: part.measure.text, fields: fieldWords(part.measure) }
  const pictures = pictureLines(picturesIn(part.node))
  const lines = [textOf(part.node), ...footnotesOf(part.node), ...pictures]
  return { text: lines.join("\n"), fields: null }
}

/**
 * A part of the file aligned with the same part of the plan: equal lines keep the plan's, others
 * take the place of the plan's, so that only differences are written; and bodies keep their
 * agencies, which no file has.
 */
function asThere(node: Node, now: Node): Node {
  if (node.type.name !== "measure") return node
  const bodies = new Map<string, unknown>()
  const left: Node[] = []
  now.forEach((child) => {
    if (child.type.name === "participant") bodies.set(textOf(child), child.attrs.body)
    if (child.type.name === "block") left.push(child)
  })
  const takeLine = (is: (line: Node) => boolean) => {
    const at = left.findIndex(is)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const lines = node.content.content.filter(({ type }) => type.name === "block")
  const same = new Map(
    lines.map((line) => [line, takeLine((other) => textOf(other) === textOf(line))]),
  )
  for (const line of lines)
    if (!same.get(line))
      same.set(
        line,
        takeLine(({ attrs }) => attrs.kind === line.attrs.kind),
      )
  const content = node.content.content.map((child) => {
    const { attrs } = child
    if (child.type.name === "participant" && bodies.has(textOf(child)))
      return child.type.create({ ...attrs, body: bodies.get(textOf(child)) ?? null }, child.content)
    const line = same.get(child)
    return line ? child.type.create({ ...attrs, id: line.attrs.id }, child.content) : child
  })
  return node.type.create(node.attrs, Fragment.from(content))
}

/** The changed words of a file, each with the edit that takes it. */
interface Changed {
  words: ReturnedWording[]
  added: string[]
  missing: ReturnedReview["missing"]
  printed: boolean
  /** The document with the words of the file in place of the plan's own. */
  there: Y.Doc
  past: Y.Doc | null
}

const none = (there = new Y.Doc()): Changed => ({
  ...{ words: [], added: [], missing: [], printed: false, there, past: null },
})

/** The parts of a document that are not among the `others`; a row of a table is told as one. */
function partsWithout(
  document: Node,
  others: ReadonlyMap<string, TextPart>,
): { ids: string[]; text: string }[] {
  const entry = (nodes: readonly Node[]) => ({
    ids: nodes.map(idOf),
    text: short(nodes.map(textOf).filter(Boolean).join(" | ")),
  })
  return outline(document)
    .flatMap((part) => {
      if (part.type !== "table")
        return others.has(part.id) ? [] : [{ ids: [part.id], text: short(partText(part)) }]
      return part.node.content.content.flatMap((row) => {
        const cells = blocksIn(row)
        const fresh = cells.filter((cell) => !others.has(idOf(cell)))
        return fresh.length === cells.length ? [entry(fresh)] : fresh.map((cell) => entry([cell]))
      })
    })
    .filter(({ text }) => text !== "")
}

function changedWords(
  own: NonNullable<ReturnType<typeof readOwnFile>>,
  document: Node,
  { now, past: log }: ReturnInput,
): Changed {
  const [file, before, here] = [own.doc, own.before, document].map(partsById)
  if (!file || !before || !here) return none()
  // The agencies of bodies are not in the file.
  const there = opened([
    writeDocument(
      own.doc.copy(
        Fragment.from(
          own.doc.content.content.map((node) => {
            const current = here.get(String(node.attrs.id ?? ""))
            return current ? asThere(node, current.node) : node
          }),
        ),
      ),
    ),
  ])
  const pastDoc = log && opened([log])
  // The log is trusted where it has exactly the words that the file says it was exported from.
  const past =
    pastDoc && planDigest(readDocument(pastDoc)) === planDigest(own.before) ? pastDoc : null
  const words: ReturnedWording[] = []
  // Merging both changes is tried on copies.
  const [tried, ground] = past ? [opened(now), opened([Y.encodeStateAsUpdate(past)])] : [null, null]
  for (const [id, part] of file) {
    const [was, current] = [before.get(id), here.get(id)]
    if (!was || !current || current.type !== part.type) continue
    const [then, old, digest] = [part, was, current].map(partDigest)
    if (then === undefined || old === undefined || digest === undefined) continue
    if (then === old || then === digest) continue
    const change: ReturnedWording = {
      id,
      kind: part.type === "measure" ? "measure" : "text",
      number: current.number,
      now: wordingOf(current),
      digest,
      taken: wordingOf(part),
      meanwhile: null,
    }
    if (digest !== old) {
      const update = ground && restore(ground, there, id, ["measure", "block"])
      if (tried && update) Y.applyUpdate(tried, update)
      change.meanwhile = { before: wordingOf(was), file: wordingOf(part), both: false }
    }
    words.push(change)
  }
  const results =
    tried && words.some(({ meanwhile }) => meanwhile) ? partsById(readDocument(tried)) : null
  for (const change of words) {
    const result = change.meanwhile && results?.get(change.id)
    const then = file.get(change.id)
    if (!change.meanwhile || !result || !then || partDigest(result) === partDigest(then)) continue
    change.meanwhile.both = true
    change.taken = wordingOf(result)
  }
  const added = partsWithout(own.doc, before).map(({ text }) => text)
  const missing = partsWithout(own.before, file).filter(({ ids }) => ids.some((id) => here.has(id)))
  return {
    ...{ words, added, printed: past !== null, there, past },
    missing: missing.map(({ ids: [id = ""], text }) => ({
      number: here.get(id)?.number ?? "",
      text,
    })),
  }
}

function reading(input: ReturnInput) {
  const { bytes, name, choices, plan } = input
  const yjs = opened(input.now)
  const document = readDocument(yjs)
  const draft = readTextDraft(bytes, name, choices.changes ?? "take")
  const own = readOwnFile(draft)
  const common = own ? outline(own.before).some(({ id }) => partsById(document).has(id)) : false
  const changed = own && common ? changedWords(own, document, input) : none()
  const origin = !own ? "foreign" : own.origin && own.origin.plan !== plan ? "other" : "own"
  return { yjs, document, draft, own, changed, origin } as const
}

/**
 * Compares a file with the present plan: where its comments belong, which of them the plan has
 * already, and which words it changes. Throws a Problem as the readers of files do; `too-large`
 * above 3,000 comments.
 */
export async function reviewReturned(input: ReturnInput): Promise<ReturnedReview> {
  const { bytes, name, seq, choices } = input
  const refuse = (all: readonly { body: string }[]) => {
    const letters = all.reduce((sum, { body }) => sum + body.length, 0)
    if (all.length > mostComments || letters > mostLetters)
      throw new Problem(
        "too-large",
        "The file has more than 3,000 comments, or they are too long. Divide it.",
      )
  }
  if (isTable(name)) {
    const { comments, table } = readCommentTable(await readSheets(bytes, name), choices.table)
    refuse(comments)
    const document = readDocument(opened(input.now))
    return {
      seq,
      origin: "foreign",
      printed: null,
      comments: rowComments(comments, new PlaceFinder(document), input, partsById(document)),
      ...{
        words: [],
        added: [],
        missing: [],
        outside: [],
        tracked: { insertions: 0, deletions: 0 },
        table,
      },
    }
  }
  const { document, draft, own, changed, origin } = reading(input)
  const standing = fileComments(draft)
  refuse(standing)
  const before = own ? outline(own.before) : null
  const parts = partsById(document)
  const placed = placeComments(standing, before, new PlaceFinder(document), parts)
  return {
    seq,
    origin,
    printed: changed.printed ? (own?.origin?.seq ?? null) : null,
    comments: textComments(placed, input),
    words: changed.words,
    added: changed.added,
    missing: changed.missing,
    outside: own ? [...new Set(draft.asides?.map(({ words }) => words.trim()))] : [],
    tracked: draft.tracked ?? { insertions: 0, deletions: 0 },
    table: null,
  }
}

/**
 * The edits that apply changed words: each computed from a state of the plan, given by its state
 * vector.
 */
export interface TakenWords {
  edits: { update: Uint8Array; seen: Uint8Array }[]
  /** The parts that they change. */
  parts: string[]
  /** The bytes of the pictures that these parts have in the file. */
  pictures: PictureFile[]
}

/**
 * The edits that give the chosen parts the words of the file. A part that has changed since the
 * person looked (`digests`) is a `conflict`, and nothing is applied.
 */
export function takeReturned(input: ReturnInput, digests: ReadonlyMap<string, string>): TakenWords {
  const { changed, yjs, draft } = reading(input)
  const parts: string[] = []
  const named = new Set<string>()
  const file = partsById(readDocument(changed.there))
  const [plain, merged] = [yjs, changed.past]
  const edits = { plain: [] as Uint8Array[], merged: [] as Uint8Array[] }
  const seen = {
    plain: Y.encodeStateVector(plain),
    merged: merged ? Y.encodeStateVector(merged) : null,
  }
  for (const [id, how] of Object.entries(input.choices.words ?? {})) {
    const change = changed.words.find((one) => one.id === id)
    if (!change || change.digest !== digests.get(id))
      throw new Problem(
        "conflict",
        "The text of the plan has changed since you looked at it. Nothing was taken over. Check the changed wording again.",
      )
    const both = how === "take" && change.meanwhile?.both === true && merged !== null
    const update = restore(both && merged ? merged : plain, changed.there, id, ["measure", "block"])
    if (!update) continue
    edits[both ? "merged" : "plain"].push(update)
    parts.push(id)
    const part = file.get(id)
    if (part) for (const { hash } of picturesIn(part.node)) named.add(hash)
  }
  return {
    parts,
    pictures: [...(draft.pictures?.values() ?? [])].filter(({ hash }) => named.has(hash)),
    edits: (["plain", "merged"] as const).flatMap((kind) => {
      const [all, vector] = [edits[kind], seen[kind]]
      return all.length > 0 && vector ? [{ update: Y.mergeUpdates(all), seen: vector }] : []
    }),
  }
}
