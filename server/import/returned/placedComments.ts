import type { Node } from "@tiptap/pm/model"
import { type Weight, weights } from "../../../shared/api/comments.ts"
import type { Found, PlanPlace } from "../../../shared/api/returned.ts"
import { type BlockKind, blockAttributes } from "../../../shared/document/block.ts"
import { type OutlinePart, outline } from "../../../shared/document/outline.ts"
import { blocksIn, idOf, textOf } from "../../../shared/document/planMeasure.ts"
import { languages } from "../../../shared/languages.ts"
import { plainWords } from "../../export/planRecord.ts"
import { weightNames } from "../../export/planSheets.ts"
import type { StandingComment } from "./fileComments.ts"
import type { PlaceFinder } from "./placeFinder.ts"

/** A comment of a file with its place in a plan. */
export interface PlacedComment {
  comment: StandingComment
  /** The first comment of its thread, if it is a reply. */
  root: StandingComment | null
  target: PlanPlace | null
  found: Found
  author: string
  /** The time as given in the file; null where it is no valid time. */
  at: string | null
  body: string
  weight: Weight | null
  /** The words of its place that it is on; null where it is on the whole place. */
  quote: string | null
}

const longestBody = 20_000
const longestQuote = 5000

/** A text cut to this many characters. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text

const labels = languages.flatMap((lang) =>
  weights.map((weight) => [weightNames(lang)[weight].toLowerCase(), weight] as const),
)

/** The weight that words name in one of the languages, or null. */
export const weightOf = (words: string): Weight | null =>
  labels.find(([name]) => name === words.trim().toLowerCase())?.[1] ?? null

/** The words of a comment without the line in which our own exports give its weight. */
function weighed(body: string): { body: string; weight: Weight | null } {
  const [, label = "", rest = ""] =
    /^\s*\(([^()\n]{1,40})\)[ \t]*(?:\n|$)([\s\S]*)$/u.exec(body) ?? []
  const weight = label === "" ? null : weightOf(label)
  return weight && rest.trim() !== "" ? { body: rest.trim(), weight } : { body, weight: null }
}

/** A part of a plan with words of its own: a block in a cell of a table is one too. */
export type TextPart = Exclude<OutlinePart, { type: "table" }>

function cellParts({ node: table, pos }: OutlinePart): TextPart[] {
  return blocksIn(table).map((node) => ({
    ...{ type: "block", id: idOf(node), number: "", text: textOf(node), node, pos },
    kind: blockAttributes.kind.read(node.attrs.kind) as BlockKind,
  }))
}

/** The parts of a plan on which comments can be, by id. */
export const partsById = (document: Node): Map<string, TextPart> =>
  new Map(
    outline(document)
      .flatMap((part): TextPart[] => (part.type === "table" ? cellParts(part) : [part]))
      .flatMap((part) => (part.id === "" ? [] : [[part.id, part] as const])),
  )

/** The words of a part, of a measure without its fields. */
export const partText = (part: TextPart): string =>
  part.type === "measure" ? part.measure.text : textOf(part.node)

/** The quote of a comment within its place; null where that is the whole of it, or nothing. */
export function quoteOf(
  quote: string,
  target: PlanPlace | null,
  parts: ReadonlyMap<string, TextPart>,
): string | null {
  const words = quote.trim()
  if (words === "" || words.length > longestQuote) return null
  const part = parts.get(target?.measureId ?? target?.blockId ?? "")
  if (!part) return words
  const asked = plainWords(words)
  if (part.type === "measure" && plainWords(part.measure.text) === asked) return null
  const own = plainWords(textOf(part.node))
  return own !== "" && asked.includes(own) ? null : words
}

/** The first comment of each comment's thread; null where it is the first itself. */
function rootsOf(
  standing: readonly StandingComment[],
): ReadonlyMap<StandingComment, StandingComment | null> {
  const byId = new Map(standing.map((one) => [one.id, one]))
  return new Map(
    standing.map((one) => {
      let root = one
      const met = new Set([one])
      for (let above = byId.get(root.answers ?? ""); above && !met.has(above); ) {
        met.add(above)
        root = above
        above = byId.get(root.answers ?? "")
      }
      return [one, root === one ? null : root]
    }),
  )
}

/**
 * Places each comment of a file in a plan. `before` are the parts of the plan that the file was
 * exported from, null if none; `parts` those of the plan.
 */
export function placeComments(
  standing: readonly StandingComment[],
  before: readonly OutlinePart[] | null,
  finder: PlaceFinder,
  parts: ReadonlyMap<string, TextPart>,
): PlacedComment[] {
  const roots = rootsOf(standing)
  return standing.flatMap((comment): PlacedComment[] => {
    const root = roots.get(comment) ?? null
    const { part, words, number } = root ?? comment
    const own = part === null ? undefined : before?.[part]
    const isTitle = own?.type === "heading" && own.kind === "title"
    const id = words === null || isTitle ? "whole" : own?.id
    const { place: target, found } = finder.find({ id, number, words: words ?? "" })
    const { body, weight } = weighed(comment.body)
    if (body.trim() === "") return []
    return [
      {
        ...{ comment, root, target, found, weight },
        author: cut(comment.author, 200),
        at: Number.isNaN(Date.parse(comment.at)) ? null : comment.at.slice(0, 40),
        body: cut(body.trim(), longestBody),
        // A whole line quotes its place, whatever words the file has there.
        quote:
          root || plainWords(comment.quote) === plainWords(comment.line ?? "")
            ? null
            : quoteOf(comment.quote, target, parts),
      },
    ]
  })
}

/** A comment of a file with its replies, as it becomes a thread of the imported plan. */
export type FileComment = PlanPlace & {
  quote: string | null
  weight: Weight
  resolved: boolean
  replies: Written[]
} & Written

/** The author and time of words in a file, as given there. */
interface Written {
  author: string
  at: string | null
  body: string
}

/** The threads of a file: comments without a place are on the plan as a whole. */
export function threadsOf(placed: readonly PlacedComment[]): FileComment[] {
  const heads = new Map<StandingComment, FileComment>()
  const written = ({ author, at, body }: PlacedComment): Written => ({ author, at, body })
  for (const one of placed)
    if (!one.root)
      heads.set(one.comment, {
        ...written(one),
        ...(one.target ?? { measureId: null, blockId: null }),
        ...{ quote: one.quote, weight: one.weight ?? "wanted" },
        ...{ resolved: one.comment.resolved, replies: [] },
      })
  for (const one of placed) if (one.root) heads.get(one.root)?.replies.push(written(one))
  return [...heads.values()]
}
