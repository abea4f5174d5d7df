import type { Node } from "@tiptap/pm/model"
import type { Anchor, Thread } from "../../shared/api/comments.ts"
import { canonicalText } from "../../shared/document/digest.ts"
import { outline } from "../../shared/document/outline.ts"
import { blocksIn, textOf } from "../../shared/document/planMeasure.ts"

/** A measure or a block of the plan that a thread can hang on. */
export interface Part {
  /** Its place in reading order. */
  order: number
  /** The number as displayed; of narrative without one, the heading above; else "". */
  number: string
  text: string
}

/** A thread with where its words are now. */
export interface PlacedThread<T extends Thread = Thread> {
  thread: T
  part: Part | null
  /** Its words, or the part they stood in, are no longer in the text. */
  gone: boolean
}

/** Every measure and block of a plan by id. */
export function partsOf(doc: Node): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  let order = 0
  let heading = ""
  for (const part of outline(doc)) {
    if (part.type === "heading") heading = [part.number, part.text].filter(Boolean).join(" ")
    const number = part.number || heading
    if (part.type === "measure") {
      parts.set(part.id, { order: order++, number, text: part.measure.text })
      for (const block of blocksIn(part.node)) {
        const id = String(block.attrs.id ?? "")
        if (id) parts.set(id, { order, number, text: textOf(block) })
      }
    } else if (part.type === "table") {
      for (const block of blocksIn(part.node)) {
        const id = String(block.attrs.id ?? "")
        if (id) parts.set(id, { order: order++, number, text: textOf(block) })
      }
    } else parts.set(part.id, { order: order++, number, text: part.text })
  }
  return parts
}

/**
 * The threads in the order of the text: by part, within it by the place of their words, then by
 * time; those whose part is gone come last. `holds` tells of an anchor whether what it spans
 * still says the quote, for words that were partly changed; without it only the quote itself counts.
 */
export function placedThreads<T extends Thread>(
  threads: readonly T[],
  parts: ReadonlyMap<string, Part>,
  holds: (anchor: Anchor, quote: string) => boolean = () => false,
): PlacedThread<T>[] {
  const written = new Map<Part, string>()
  const place = (part: Part, quote: string) => {
    const text = written.get(part) ?? canonicalText(part.text)
    written.set(part, text)
    return text.indexOf(canonicalText(quote))
  }
  const placed = threads.map((thread) => {
    const id = thread.measureId ?? thread.blockId
    const part = id === null ? null : (parts.get(id) ?? null)
    const quote = thread.quote ?? ""
    const at = part && quote ? place(part, quote) : 0
    const held = at >= 0 || (thread.anchor !== null && holds(thread.anchor, quote))
    const gone = (id !== null && part === null) || (part !== null && !held)
    const rank = id === null ? -1 : part ? part.order : Number.POSITIVE_INFINITY
    return { thread, part, gone, rank, at: at < 0 ? Number.POSITIVE_INFINITY : at }
  })
  const before = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
  return placed
    .sort(
      (a, b) =>
        before(a.rank, b.rank) ||
        before(a.at, b.at) ||
        (a.thread.at < b.thread.at ? -1 : a.thread.at > b.thread.at ? 1 : 0),
    )
    .map(({ thread, part, gone }) => ({ thread, part, gone }))
}

/** How many open threads hang on each measure. */
export function openCounts(threads: readonly Thread[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { measureId, resolved } of threads) {
    if (measureId !== null && !resolved) counts.set(measureId, (counts.get(measureId) ?? 0) + 1)
  }
  return counts
}

/** The words of open threads, for the editor to mark; `active` is the thread that is looked at. */
export function highlightsOf(threads: readonly Thread[], active: string | null = null) {
  return threads.flatMap(({ id, measureId, blockId, quote, anchor, resolved }) =>
    quote && (!resolved || id === active)
      ? [{ id, kind: "comment" as const, measureId, blockId, quote, anchor, active: id === active }]
      : [],
  )
}
