import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import { limits } from "../limits.ts"
import { deletedWith } from "../recovery/cascadeDeletes.ts"
import {
  clientPlaces,
  deletionsAt,
  hasKey,
  hasRight,
  type Next,
  StructReader,
  skipOrigins,
  structKind,
} from "./structReader.ts"
import { type Deletions, MalformedUpdate } from "./validation.ts"

/** Structs that follow on what the plan has, as they stand in an update. */
class StructPart {
  #update: Uint8Array
  #most: number
  #runs = new Map<number, { clock: number; end: number; count: number; from: number; to: number }>()
  structs = 0
  bytes = 0

  constructor(update: Uint8Array, most: number) {
    this.#update = update
    this.#most = most
  }

  get isFull(): boolean {
    return this.structs >= this.#most || this.bytes >= limits.large.part
  }

  /** Whether what is in it of a client ends before this struct. */
  isParted({ client, clock }: StructReader): boolean {
    const run = this.#runs.get(client)
    return run !== undefined && run.end !== clock
  }

  add({ client, clock }: StructReader, { length, from, to }: Next): void {
    const run = this.#runs.get(client)
    if (run) {
      run.count += 1
      run.end += length
      run.to = to
    } else this.#runs.set(client, { clock, end: clock + length, count: 1, from, to })
    this.structs += 1
    this.bytes += to - from
  }

  /** As an update; empties it. */
  encoded(): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, this.#runs.size)
    for (const [client, { clock, count, from, to }] of this.#runs) {
      for (const one of [count, client, clock]) encoding.writeVarUint(encoder, one)
      encoding.writeUint8Array(encoder, this.#update.subarray(from, to))
    }
    encoding.writeVarUint(encoder, 0)
    this.#runs.clear()
    this.structs = this.bytes = 0
    return encoding.toUint8Array(encoder)
  }
}

function* structParts(
  doc: Y.Doc,
  update: Uint8Array,
  readers: ReadonlyMap<number, StructReader>,
  most: number,
): Generator<Uint8Array | null, boolean> {
  const part = new StructPart(update, most)
  const reached = (client: number) => readers.get(client)?.reached ?? Y.getState(doc.store, client)
  for (const reader of readers.values()) {
    const stack = [{ reader, goal: Number.POSITIVE_INFINITY }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { reader, goal } = top
      if (reader.blocked || reader.left === 0 || reader.reached >= goal) {
        stack.pop()
        reader.waits = false
        continue
      }
      const next = yield* reader.peek()
      if (next.kind === structKind.skip) {
        reader.pass()
        continue
      }
      if (reader.clock > reader.reached) {
        reader.blocked = true
        continue
      }
      const isNew = reader.clock + next.length > reader.reached
      const missing = isNew && next.needs.find(({ client, clock }) => reached(client) <= clock)
      if (missing) {
        const other = readers.get(missing.client)
        // Parts that depend on each other, or on an update that was never sent, can never be
        // applied.
        if (!other || other.blocked || other.waits || other.left === 0) reader.blocked = true
        else {
          reader.waits = true
          stack.push({ reader: other, goal: missing.clock + 1 })
        }
        continue
      }
      const isLong = isLongText(update, reader, next)
      if (part.isFull || part.isParted(reader) || (isLong && part.structs > 0)) yield part.encoded()
      if (isLong) yield* textPieces(update, reader, next)
      else part.add(reader, next)
      reader.pass()
      reader.reached = Math.max(reader.reached, reader.clock)
      yield null
    }
  }
  if (part.structs > 0) yield part.encoded()
  return [...readers.values()].some(({ blocked }) => blocked)
}

/** Whether the next struct of a reader is a text so long that it is taken in by {@link textPieces}. */
function isLongText(update: Uint8Array, { clock, reached }: StructReader, next: Next): boolean {
  if (next.kind !== structKind.text || next.to - next.from <= limits.large.text) return false
  // A partly known struct is applied as it is, and so is one under a key.
  return clock >= reached && ((update[next.from] ?? 0) & hasKey) === 0
}

// A character of two units is not parted.
const isFirstHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00

/** A long text as updates of one piece of it each, as Yjs itself writes the rest of a text. */
function* textPieces(
  update: Uint8Array,
  { client, clock }: StructReader,
  { from: begin }: Next,
): Generator<Uint8Array, void> {
  const from = decoding.createDecoder(update)
  from.pos = begin
  const info = decoding.readUint8(from)
  let right: [number, number] | null = null
  skipOrigins(from, info, (...place) => {
    if (info & hasRight) right = place
  })
  const head = update.subarray(begin, from.pos)
  const words = decoding.readVarString(from)
  for (let at = 0; at < words.length; ) {
    let to = Math.min(words.length, at + limits.large.text)
    if (to < words.length && isFirstHalf(words.charCodeAt(to - 1))) to -= 1
    const encoder = encoding.createEncoder()
    const write = (...numbers: number[]) => {
      for (const number of numbers) encoding.writeVarUint(encoder, number)
    }
    write(1, 1, client, clock + at)
    if (at === 0) encoding.writeUint8Array(encoder, head)
    else {
      encoding.writeUint8(encoder, structKind.text | 0x80 | (right ? hasRight : 0))
      write(client, clock + at - 1, ...(right ?? []))
    }
    encoding.writeVarString(encoder, words.slice(at, to))
    write(0)
    yield encoding.toUint8Array(encoder)
    at = to
  }
}

/** Deleted characters of a client, from one count up to another. */
interface Deleted {
  clock: number
  end: number
}

function coalesced(ranges: readonly Deleted[]): Deleted[] {
  const all: Deleted[] = []
  for (const range of ranges.toSorted((a, b) => a.clock - b.clock)) {
    const last = all[all.length - 1]
    if (last && range.clock <= last.end) last.end = Math.max(last.end, range.end)
    else all.push({ ...range })
  }
  return all
}

/** Writes deletions by client number, in any order, as they stand in an update: each once, as Yjs would. */
function writeDeletions(
  encoder: encoding.Encoder,
  deletions: ReadonlyMap<number, readonly Deleted[]>,
): void {
  const write = (...numbers: number[]) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  }
  write(deletions.size)
  // Highest client number first.
  for (const [client, ranges] of [...deletions].sort(([a], [b]) => b - a)) {
    const own = coalesced(ranges)
    write(client, own.length)
    for (const { clock, end } of own) write(clock, end - clock)
  }
}

/** Items of the plan that are to be deleted together, or parts of them. */
class DeletionPart {
  #deletions = new Map<number, Deleted[]>()
  #items = new Set<Y.Item>()
  /** How many there are. */
  count = 0

  /** Whether a whole item is in it. */
  has(item: Y.Item): boolean {
    return this.#items.has(item)
  }

  add(item: Y.Item, clock: number, end: number): void {
    const { client } = item.id
    if (end - clock === item.length) this.#items.add(item)
    const own = this.#deletions.get(client)
    if (own) own.push({ clock, end })
    else this.#deletions.set(client, [{ clock, end }])
    this.count += 1
  }

  /** As an update; empties it. */
  encoded(): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 0)
    writeDeletions(encoder, this.#deletions)
    this.#deletions.clear()
    this.#items.clear()
    this.count = 0
    return encoding.toUint8Array(encoder)
  }
}

function structAt(doc: Y.Doc, client: number, clock: number) {
  if (clock >= Y.getState(doc.store, client)) return null
  const structs = doc.store.clients.get(client) ?? []
  return structs[Y.findIndexSS(structs, clock)] ?? null
}

/**
 * The deletions of an update, which stand in it from `at` on, as updates that delete `most` structs
 * each: what stands in an element goes before it, whether the update names it or not, so that no
 * part takes down more. Null is a step without one. Gives what the update itself deletes, and
 * whether it deletes what the plan does not have.
 */
export function* deletionParts(
  doc: Y.Doc,
  update: Uint8Array,
  at: number,
  most: number,
): Generator<Uint8Array | null, { asked: Deletions; beyond: boolean }> {
  const asked = Y.createDeleteSet()
  let beyond = false
  const part = new DeletionPart()
  for (const [client, begin, length] of deletionsAt(update, at)) {
    const end = begin + length
    const own = asked.clients.get(client) ?? []
    const last = own.at(-1)
    if (last && begin < last.clock + last.len)
      throw new MalformedUpdate("the update says the same more than once")
    own.push({ clock: begin, len: length })
    asked.clients.set(client, own)
    for (let clock = begin; clock < end; ) {
      const struct = structAt(doc, client, clock)
      const to = struct ? Math.min(end, struct.id.clock + struct.length) : end
      beyond ||= struct === null
      if (struct instanceof Y.Item && !struct.deleted && !part.has(struct)) {
        for (const item of deletedWith(struct)) {
          if (item === struct) part.add(item, clock, to)
          else if (!part.has(item)) part.add(item, item.id.clock, item.id.clock + item.length)
          yield part.count < most ? null : part.encoded()
        }
      } else yield null
      clock = to
    }
  }
  if (part.count > 0) yield part.encoded()
  return { asked: Y.mergeDeleteSets([asked]), beyond }
}

/**
 * A large update as small ones, in an order in which each stands on the plan and those before it:
 * first its words and structure, then what it deletes. Each is to be taken into the document before
 * the next is asked for. Null is a step without a part, so that other work can be done in between.
 * `most` is how many structs there are in each. Gives in the end whether something was left out
 * because it stands on what nobody has sent, the client numbers whose words it brings, and what it
 * deletes itself. Throws when it cannot be read, and {@link MalformedUpdate}.
 */
export function* updateParts(
  doc: Y.Doc,
  update: Uint8Array,
  most: number = limits.slice,
): Generator<Uint8Array | null, { gap: boolean; clients: Set<number>; asked: Deletions }> {
  const { places, end } = yield* clientPlaces(update)
  const readers = new Map(
    places.map((place) => {
      const known = Y.getState(doc.store, place.client)
      return [place.client, new StructReader(update, place, known)]
    }),
  )
  const gap = yield* structParts(doc, update, readers, most)
  const { asked, beyond } = yield* deletionParts(doc, update, end, most)
  return { gap: gap || beyond, clients: new Set(readers.keys()), asked }
}
