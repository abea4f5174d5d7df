import * as Y from "yjs"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { mayHold, shapeOfType } from "../../../shared/document/recovery/planShaped.ts"
import { structsIn } from "../../../shared/document/recovery/structsIn.ts"

/** The deletions of an update: ranges by client number. */
export type Deletions = ReturnType<typeof Y.createDeleteSet>

/** The news in an update, validated against the plan as it is. */
export interface ValidatedUpdate {
  structs: (Y.Item | Y.GC | Y.Skip)[]
  deletions: Deletions
  /** Whether anything in it is not yet in the plan. */
  news: boolean
}

/** An update that must not reach anybody; the message says why. */
export class MalformedUpdate extends Error {}

// Above this a clock cannot have come from typing, and arithmetic on it would soon be inexact.
const highestClock = 2 ** 40

/**
 * Runs what judges an update. Whatever goes wrong on the way (a value that cannot be compared, a
 * nesting beyond the stack) is the update's fault: throws {@link MalformedUpdate} and nothing else.
 */
export function orMalformed<T>(look: () => T): T {
  try {
    return look()
  } catch (error) {
    if (error instanceof MalformedUpdate) throw error
    throw new MalformedUpdate(`the update cannot be judged: ${String(error)}`)
  }
}

/** {@link orMalformed} for work that is done a part at a time. */
export function* stepsOrMalformed<T>(work: Iterator<unknown, T>): Generator<void, T> {
  for (;;) {
    const step = orMalformed(() => work.next())
    if (step.done) return step.value
    yield
  }
}

/**
 * Reads an update whole before any of it is applied. Throws {@link MalformedUpdate} when it does not
 * parse, refers to itself, or says something else than the plan about a clock that the plan knows:
 * replicas that take such an update differ for good.
 */
export function readUpdate(doc: Y.Doc, update: Uint8Array): ValidatedUpdate {
  let decoded: { structs: (Y.Item | Y.GC | Y.Skip)[]; ds: Deletions }
  try {
    decoded = Y.decodeUpdate(update) as typeof decoded
  } catch {
    throw new MalformedUpdate("the update cannot be read")
  }
  const { structs, ds } = decoded
  checkOrder(ds)
  let news = false
  const ends = new Map<number, number>()
  for (const struct of structs) {
    const { client, clock } = struct.id
    if (clock < (ends.get(client) ?? 0)) throw new MalformedUpdate(notInOrder)
    ends.set(client, clock + struct.length)
    if (struct instanceof Y.Skip) continue
    if (struct.length < 1 || clock + struct.length > highestClock)
      throw new MalformedUpdate("the update counts beyond reason")
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
      if (clock < end) throw new MalformedUpdate(notInOrder)
      end = clock + len
    }
  }
}

function checkReferences(item: Y.Item): void {
  const parent: unknown = item.parent
  for (const reference of [item.origin, item.rightOrigin, parent instanceof Y.ID ? parent : null]) {
    if (reference?.client === item.id.client && reference.clock >= item.id.clock)
      throw new MalformedUpdate("the update refers to itself")
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
      throw new MalformedUpdate(
        "the update says something else than the plan under the same number",
      )
  }
}

type Struct = Y.Item | Y.GC | Y.Skip

/** Tells of an update's items in which type they will stand, without taking them into the plan. */
class Places {
  #doc: Y.Doc
  #root: Y.XmlFragment
  #byClient = new Map<number, Struct[]>()
  #found = new Map<Y.Item, unknown>()

  constructor(doc: Y.Doc, structs: readonly Struct[]) {
    this.#doc = doc
    this.#root = doc.getXmlFragment(fragmentName)
    for (const struct of structs) {
      const list = this.#byClient.get(struct.id.client)
      if (list) list.push(struct)
      else this.#byClient.set(struct.id.client, [struct])
    }
  }

  #itemAt({ client, clock }: Y.ID): Y.Item | null {
    const known = clock < Y.getState(this.#doc.store, client)
    const structs = known ? this.#doc.store.clients.get(client) : this.#byClient.get(client)
    const first = structs?.[0]
    const last = structs?.[structs.length - 1]
    if (!structs || !first || !last) return null
    if (clock < first.id.clock || clock >= last.id.clock + last.length) return null
    const struct = structs[Y.findIndexSS(structs as (Y.Item | Y.GC)[], clock)]
    return struct instanceof Y.Item ? struct : null
  }

  /** The type around an item; null when its place is not known or is gone. */
  around(item: Y.Item): unknown {
    const way: Y.Item[] = []
    const seen = new Set<Y.Item>()
    let type: unknown = null
    for (let at: Y.Item | null = item; at && !seen.has(at); ) {
      const found: unknown = this.#found.get(at)
      if (found !== undefined) {
        type = found
        break
      }
      seen.add(at)
      way.push(at)
      const parent: unknown = at.parent
      if (parent === null || parent === undefined) {
        // It stands beside another item, and so in the same type.
        const beside: Y.ID | null = at.origin ?? at.rightOrigin
        at = beside && this.#itemAt(beside)
        continue
      }
      if (parent instanceof Y.ID) type = typeOf(this.#itemAt(parent))
      else type = parent === fragmentName ? this.#root : parent
      break
    }
    for (const one of way) this.#found.set(one, type)
    return type
  }
}

function typeOf(item: Y.Item | null): unknown {
  return item?.content instanceof Y.ContentType ? item.content.type : null
}

/**
 * Whether every new element and text of an update will stand in an element that may hold it. Tells
 * so before the update is taken in, so that thousands of elements in each other are never built.
 * A reference to words that nobody has sent is passed over; Yjs does not take it in either.
 */
export function nestingFitsSchema(doc: Y.Doc, structs: readonly Struct[]): boolean {
  const root = doc.getXmlFragment(fragmentName)
  const places = new Places(doc, structs)
  for (const item of structs) {
    if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentType)) continue
    if (item.id.clock < Y.getState(doc.store, item.id.client)) continue
    const around = places.around(item)
    if (around === null) continue
    const shape = shapeOfType(around, root)
    if (!shape || !mayHold(shape, item.content.type)) return false
  }
  return true
}
