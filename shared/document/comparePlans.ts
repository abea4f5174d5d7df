import type { Node } from "@tiptap/pm/model"
import { diffRuns } from "../text/wordDiff.ts"
import { canonicalText, measureDigest } from "./digest.ts"
import { type FieldWords, fieldWords } from "./fields/fieldWords.ts"
import { type OutlinePart, outline } from "./outline.ts"
import { pictureOf } from "./picture.ts"
import { blocksIn, textOf } from "./planMeasure.ts"

/** The kinds of change of a part of a plan. `moved` is only used for identical words. */
export const partChanges = [
  "kept",
  "reworded",
  "moved",
  "merged",
  "split",
  "added",
  "removed",
] as const
/** One of {@link partChanges}. */
export type PartChange = (typeof partChanges)[number]

/** The kinds of parts of a plan in a comparison. */
type PartKind = "measure" | "heading" | "text" | "table"

/** A part in one of the two texts. */
interface ComparedSide {
  id: string
  number: string
  text: string
  /** The fields of a measure; null for any other part. */
  fields: FieldWords | null
  digest: string | null
  /** The heading above it. */
  under: string
}

/** One part and its change. */
export interface ComparedPart {
  id: string
  kind: PartKind
  change: PartChange
  /** Whether its formatting differs: marks, or the kind of paragraph. */
  formatting: boolean
  before: ComparedSide | null
  after: ComparedSide | null
  /**
   * For a merged part, the other parts it was merged from; for a split part, the other parts it
   * became.
   */
  others: ComparedSide[]
}

interface Part {
  side: ComparedSide
  kind: PartKind
  /** Equal where words and fields are identical. */
  said: string
  /** Equal where formatting is too. */
  shape: string
  words: ReadonlySet<string>
  /** The index of the part above it in the outline; -1 above the first heading. */
  above: number
}

const wordsOf = (text: string) =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 12)))

// Ids belong to one text; everything else of the formatting is compared.
const shapeOf = (node: Node) =>
  JSON.stringify(node.toJSON(), (key, value) =>
    key === "id" || key === "body" ? undefined : value,
  )

function partOf(part: OutlinePart, above: number, under: string): Part {
  const { id, number, node } = part
  if (part.type === "measure") {
    const { measure } = part
    const fields = fieldWords(measure)
    const digest = measureDigest(measure)
    return {
      side: { id, number, text: measure.text, fields, digest, under },
      kind: "measure",
      said: digest,
      shape: shapeOf(node),
      words: wordsOf(measure.text),
      above,
    }
  }
  const text =
    part.type === "table"
      ? blocksIn(node)
          .map((block) => textOf(block))
          .join("\n")
      : part.text
  const footnotes: string[] = []
  node.descendants((child) => {
    if (child.type.name === "footnote") footnotes.push(textOf(child))
    const picture = pictureOf(child)
    if (picture) footnotes.push(`${picture.hash} ${picture.alt}`)
  })
  const kind = part.type === "heading" ? "heading" : part.type === "table" ? "table" : "text"
  return {
    side: { id: part.type === "table" ? "" : id, number, text, fields: null, digest: null, under },
    kind,
    said: JSON.stringify([kind, canonicalText([text, ...footnotes].join("\n"))]),
    shape: shapeOf(node),
    words: wordsOf(text),
    above,
  }
}

function partsOf(doc: Node): Part[] {
  const parts: Part[] = []
  let above = -1
  let under = ""
  for (const each of outline(doc)) {
    const part = partOf(each, above, under)
    if (part.side.text.trim() === "" && part.kind !== "measure") continue
    parts.push(part)
    if (each.type === "heading") {
      above = parts.length - 1
      under = [each.number, each.text].filter(Boolean).join(" ")
    }
  }
  return parts
}

/** The share of the words of `small` that are in `large`. */
function within(small: ReadonlySet<string>, large: ReadonlySet<string>): number {
  if (small.size === 0) return 0
  let both = 0
  for (const word of small) if (large.has(word)) both++
  return both / small.size
}

const likeness = (a: Part, b: Part) => Math.min(within(a.words, b.words), within(b.words, a.words))

/** The shares from which two parts are one: similar texts, and one contained in the other. */
const alike = 0.5
const contained = 0.6
const fewest = 4

/** Matches parts of `before` and `after`, by index. */
function matched(before: readonly Part[], after: readonly Part[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (from: number, to: number) => {
    pairs.set(from, to)
    taken.add(to)
  }
  const free = (parts: readonly Part[], has: (index: number) => boolean) =>
    [...parts.entries()].filter(([index]) => !has(index))
  const byId = new Map(
    after.map(({ side, kind }, index) => [`${kind === "measure"} ${side.id}`, index]),
  )
  for (const [from, { side, kind }] of before.entries()) {
    const to = side.id === "" ? undefined : byId.get(`${kind === "measure"} ${side.id}`)
    if (to !== undefined) pair(from, to)
  }
  const same = new Map<string, number[]>()
  for (const [to, { said }] of free(after, (index) => taken.has(index)))
    same.set(said, [...(same.get(said) ?? []), to])
  for (const [from, { said }] of free(before, (index) => pairs.has(index))) {
    const to = same.get(said)?.shift()
    if (to !== undefined) pair(from, to)
  }
  const close: { from: number; to: number; how: number }[] = []
  const left = free(after, (index) => taken.has(index))
  for (const [from, part] of free(before, (index) => pairs.has(index)))
    for (const [to, other] of left) {
      if (part.kind !== other.kind) continue
      const how = likeness(part, other)
      if (how >= alike) close.push({ from, to, how })
    }
  for (const { from, to } of close.sort((a, b) => b.how - a.how))
    if (!pairs.has(from) && !taken.has(to)) pair(from, to)
  return pairs
}

/** The indices of `before` whose parts kept their relative order. */
function inOrder(pairs: ReadonlyMap<number, number>): Set<number> {
  const byBefore = [...pairs].sort(([a], [b]) => a - b)
  const names = (list: [number, number][]) => list.map(([from]) => String(from))
  const byAfter = [...pairs].sort(([, a], [, b]) => a - b)
  const runs = diffRuns(names(byBefore), names(byAfter)) ?? []
  const kept = runs.flatMap(({ kind, pieces }) => (kind === "same" ? pieces.map(Number) : []))
  return new Set(kept)
}

/** Whether most of the words of `small` are in `large` and not in `own`. */
function wentInto(small: Part, large: Part, own: Part | undefined): boolean {
  if (small.kind !== "measure" || large.kind !== "measure" || small.words.size < fewest)
    return false
  const more = new Set([...large.words].filter((word) => !own?.words.has(word)))
  return within(small.words, large.words) >= 0.8 && within(small.words, more) >= contained
}

/**
 * Compares every part of a plan between two texts (`doc` nodes), in the order of the later one;
 * removed parts come after their former predecessor. Parts are matched by their ids, or by their
 * words where the ids differ (another plan, parts that were written anew).
 */
export function comparePlans(first: Node, second: Node): ComparedPart[] {
  const [before, after] = [partsOf(first), partsOf(second)]
  const pairs = matched(before, after)
  const order = inOrder(pairs)
  const from = new Map([...pairs].map(([a, b]) => [b, a]))
  const gone = before.flatMap((_, index) => (pairs.has(index) ? [] : [index]))
  const come = after.flatMap((_, index) => (from.has(index) ? [] : [index]))
  const mergedInto = new Map<number, number>()
  const splitFrom = new Map<number, number>()
  for (const [a, b] of pairs) {
    const [old, now] = [before[a], after[b]]
    if (!old || !now || old.said === now.said) continue
    for (const index of gone) {
      const other = before[index]
      if (other && !mergedInto.has(index) && wentInto(other, now, old)) mergedInto.set(index, b)
    }
    for (const index of come) {
      const other = after[index]
      if (other && !splitFrom.has(index) && wentInto(other, old, now)) splitFrom.set(index, a)
    }
  }
  const sidesOf = (map: ReadonlyMap<number, number>, at: number, parts: readonly Part[]) =>
    [...map].flatMap(([index, to]) => (to === at ? (parts[index]?.side ?? []) : []))
  const removed = (index: number): ComparedPart[] => {
    const part = before[index]
    if (!part || pairs.has(index) || mergedInto.has(index)) return []
    const { side, kind } = part
    const base = { id: side.id, kind, formatting: false, others: [] }
    return [{ ...base, change: "removed", before: side, after: null }]
  }
  const list: ComparedPart[] = []
  // Parts removed before the first one that stayed.
  for (let index = 0; index < before.length && !pairs.has(index); index++)
    list.push(...removed(index))
  for (const [to, part] of after.entries()) {
    const at = from.get(to)
    const { side, kind } = part
    const base = { id: side.id, kind, after: side }
    if (at === undefined) {
      if (!splitFrom.has(to))
        list.push({ ...base, change: "added", formatting: false, before: null, others: [] })
      continue
    }
    const old = before[at]
    if (!old) continue
    const isSame = old.said === part.said
    const merged = sidesOf(mergedInto, to, before)
    const split = sidesOf(splitFrom, at, after)
    // Under a heading that was removed, a move cannot be told.
    const aboveThen = old.above < 0 ? -1 : (pairs.get(old.above) ?? part.above)
    const stays = order.has(at) && (aboveThen === part.above || kind === "heading")
    const change: PartChange =
      merged.length > 0
        ? "merged"
        : split.length > 0
          ? "split"
          : isSame
            ? stays
              ? "kept"
              : "moved"
            : "reworded"
    const formatting = isSame && old.shape !== part.shape
    list.push({ ...base, change, formatting, before: old.side, others: [...merged, ...split] })
    for (let index = at + 1; index < before.length && !pairs.has(index); index++)
      list.push(...removed(index))
  }
  return list
}
