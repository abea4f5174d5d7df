import { createHash } from "node:crypto"
import type { Node } from "@tiptap/pm/model"
import { type OutlinePart, outline } from "../../shared/document/outline.ts"
import { blocksIn, idOf, type PlanMeasure, textOf } from "../../shared/document/planMeasure.ts"

/** Something that the search finds by its words. */
export interface SearchEntry {
  kind: "measure" | "heading" | "text" | "comment"
  /** The id of the measure, block or thread. */
  ref: string
  number: string
  /** Words here weigh more than in the body. */
  title: string
  body: string
  /** The heading above it. */
  place: string
}

/** More of one entry is not searched: nobody writes a paragraph this long. */
const longest = 20_000

/** The words of a measure beside its first line: the rest of it, footnotes and fields. */
function bodyOf(measure: PlanMeasure, rest: string): string {
  const { participants, footnotes, fields } = measure
  const { time, indicators, budget } = fields
  const parts = [
    rest,
    ...footnotes,
    ...participants.map(({ name }) => name),
    time?.words ?? "",
    ...indicators.flatMap((one) => [one.words, one.baseline, one.target, one.verification]),
    budget?.words ?? "",
    budget?.source ?? "",
  ]
  return parts.filter((part) => part.trim() !== "").join("\n")
}

function entryOf(part: OutlinePart, place: string): SearchEntry | null {
  const clean = (words: string) => words.slice(0, longest).replaceAll("\0", "")
  const { number } = part
  if (part.type === "measure") {
    const [title = "", ...rest] = part.measure.text.split("\n")
    const body = clean(bodyOf(part.measure, rest.join("\n")))
    return { kind: "measure", ref: part.id, number, title: clean(title), body, place }
  }
  if (part.type === "heading")
    return { kind: "heading", ref: part.id, number, title: clean(part.text), body: "", place }
  if (part.type === "block")
    return { kind: "text", ref: part.id, number, title: "", body: clean(part.text), place }
  const blocks = blocksIn(part.node)
  const ref = blocks.map((block) => idOf(block)).find((id) => id !== "") ?? part.id
  const body = clean(blocks.map((block) => textOf(block)).join("\n"))
  return { kind: "text", ref, number, title: "", body, place }
}

/**
 * The search entries of a plan's words, one part after the other. Parts without words or an id are
 * skipped.
 */
export function* entriesOf(doc: Node): Generator<SearchEntry> {
  let place = ""
  const seen = new Set<string>()
  for (const part of outline(doc)) {
    const entry = entryOf(part, place)
    if (part.type === "heading")
      place = [part.number, part.text].filter(Boolean).join(" ").slice(0, 300).replaceAll("\0", "")
    if (!entry || entry.ref === "" || `${entry.title}${entry.body}`.trim() === "") continue
    // Of two with one id, which the server is about to part, the earlier is found.
    const key = `${entry.kind} ${entry.ref}`
    if (seen.has(key)) continue
    seen.add(key)
    yield entry
  }
}

/** By this an entry is the same as before. */
export function digestOf({ number, title, body, place }: SearchEntry): string {
  return createHash("sha256").update([number, title, body, place].join("\0")).digest("base64url")
}
