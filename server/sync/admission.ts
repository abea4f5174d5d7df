import * as Y from "yjs"
import { structsIn } from "../../shared/document/structsIn.ts"

/** The deletions of an update: ranges by client number. */
export type Deletions = ReturnType<typeof Y.createDeleteSet>

/** What an update brings, judged against the plan as it is. */
export interface Reading {
  structs: (Y.Item | Y.GC | Y.Skip)[]
  deletions: Deletions
  /** Whether anything in it is not yet in the plan. */
  news: boolean
}

/** An update that must not reach anybody; the message says why. */
export class Malformed extends Error {}

// Above this a clock cannot have come from typing, and arithmetic on it would soon be inexact.
const highestClock = 2 ** 40

/**
 * Runs what judges an update. Whatever goes wrong on the way (a value that cannot be compared, a
 * nesting beyond the stack) is the update's fault: throws {@link Malformed} and nothing else.
 */
export function judge<T>(look: () => T): T {
  try {
    return look()
  } catch (error) {
    if (error instanceof Malformed) throw error
    throw new Malformed(`the update cannot be judged: ${String(error)}`)
  }
}

/** The same for what is done a part at a time. */
export function* judging<T>(work: Iterator<unknown, T>): Generator<void, T> {
  for (;;) {
    const step = judge(() => work.next())
    if (step.done) return step.value
    yield
  }
}

/**
 * Reads an update whole before any of it is applied. Throws {@link Malformed} when it does not
 * parse, refers to itself, or says something else than the plan about a clock that the plan knows:
 * replicas that take such an update differ for good.
 */
export function readUpdate(doc: Y.Doc, update: Uint8Array): Reading {
  let decoded: { structs: (Y.Item | Y.GC | Y.Skip)[]; ds: Deletions }
  try {
    decoded = Y.decodeUpdate(update) as typeof decoded
  } catch {
    throw new Malformed("the update cannot be read")
  }
  const { structs, ds } = decoded
  checkOrder(ds)
  let news = false
  const ends = new Map<number, number>()
  for (const struct of structs) {
    const { client, clock } = struct.id
    if (clock < (ends.get(client) ?? 0)) throw new Malformed(notInOrder)
    ends.set(client, clock + struct.length)
    if (struct instanceof Y.Skip) continue
    if (struct.length < 1 || clock + struct.length > highestClock)
      throw new Malformed("the update counts beyond reason")
    if (struct instanceof Y.Item) checkReferences(struct)
    const known = Y.getState(doc.store, client)
    if (clock + struct.length > known) news = true
    if (clock < known && struct instanceof Y.Item) compare(doc, struct, known)
  }
  return { structs, deletions: ds, news: news || deletesMore(doc, ds) }
}

const notInOrder = "the update says the same more than once"

// Yjs says everything once, in order. An update that names the same letters again and again would
// take as much time as it has parts, times as much as the plan has.
function checkOrder({ clients }: Deletions): void {
  for (const ranges of clients.values()) {
    let end = 0
    for (const { clock, len } of ranges) {
      if (clock < end) throw new Malformed(notInOrder)
      end = clock + len
    }
  }
}

function checkReferences(item: Y.Item): void {
  const parent: unknown = item.parent
  for (const reference of [item.origin, item.rightOrigin, parent instanceof Y.ID ? parent : null]) {
    if (reference?.client === item.id.client && reference.clock >= item.id.clock)
      throw new Malformed("the update refers to itself")
  }
}

function deletesMore(doc: Y.Doc, deletions: Deletions): boolean {
  for (const [client, ranges] of deletions.clients) {
    for (const { clock, len } of ranges) {
      for (const struct of structsIn(doc, client, clock, clock + len))
        if (!struct.deleted) return true
    }
  }
  return false
}

// Yjs replaces the halves of a character that was cut in two, on the side that cut it only.
const halves = /[\uD800-\uDFFF\uFFFD]/g

/** The words, value or type at `from` to `to` of an item, in a form that can be compared; null when they are gone. */
function said(item: Y.Item, from: number, to: number): string | null {
  const { content } = item
  const [start, end] = [from - item.id.clock, to - item.id.clock]
  if (content instanceof Y.ContentString)
    return `text:${content.str.slice(start, end).replace(halves, "?")}`
  if (content instanceof Y.ContentAny)
    return `value:${JSON.stringify(content.arr.slice(start, end))}`
  if (content instanceof Y.ContentFormat)
    return `format:${content.key}:${JSON.stringify(content.value)}`
  if (content instanceof Y.ContentType)
    return `type:${content.type instanceof Y.XmlElement ? content.type.nodeName : content.type.constructor.name}`
  return null
}

const same = (a: Y.ID | null, b: Y.ID | null) => (a && b ? Y.compareIDs(a, b) : a === b)

function compare(doc: Y.Doc, item: Y.Item, known: number): void {
  const { client, clock } = item.id
  const end = Math.min(clock + item.length, known)
  for (const struct of structsIn(doc, client, clock, end)) {
    if (!(struct instanceof Y.Item)) continue
    const from = Math.max(clock, struct.id.clock)
    const to = Math.min(end, struct.id.clock + struct.length)
    const origin = (of: Y.Item) => (of.id.clock === from ? of.origin : Y.createID(client, from - 1))
    const [ours, theirs] = [said(struct, from, to), said(item, from, to)]
    if (
      (ours !== null && theirs !== null && ours !== theirs) ||
      !same(origin(struct), origin(item)) ||
      !same(struct.rightOrigin, item.rightOrigin)
    )
      throw new Malformed("the update says something else than the plan under the same number")
  }
}
