import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import type { Deletions } from "./admission.ts"
import { Column, columnPlaces, type Next } from "./column.ts"
import { deletionParts } from "./deletionParts.ts"
import { limits } from "./limits.ts"
import { structKind } from "./structBytes.ts"
import { isLongText, textPieces } from "./textPieces.ts"

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
  isParted({ client, clock }: Column): boolean {
    const run = this.#runs.get(client)
    return run !== undefined && run.end !== clock
  }

  add({ client, clock }: Column, { length, from, to }: Next): void {
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
  columns: ReadonlyMap<number, Column>,
  most: number,
): Generator<Uint8Array | null, boolean> {
  const part = new StructPart(update, most)
  const reached = (client: number) => columns.get(client)?.reached ?? Y.getState(doc.store, client)
  for (const column of columns.values()) {
    const stack = [{ column, goal: Number.POSITIVE_INFINITY }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { column, goal } = top
      if (column.blocked || column.left === 0 || column.reached >= goal) {
        stack.pop()
        column.waits = false
        continue
      }
      const next = yield* column.peek()
      if (next.kind === structKind.skip) {
        column.pass()
        continue
      }
      if (column.clock > column.reached) {
        column.blocked = true
        continue
      }
      const isNew = column.clock + next.length > column.reached
      const missing = isNew && next.needs.find(({ client, clock }) => reached(client) <= clock)
      if (missing) {
        const other = columns.get(missing.client)
        // What needs each other, or what nobody has sent, fits nowhere.
        if (!other || other.blocked || other.waits || other.left === 0) column.blocked = true
        else {
          column.waits = true
          stack.push({ column: other, goal: missing.clock + 1 })
        }
        continue
      }
      const isLong = isLongText(update, column, next)
      if (part.isFull || part.isParted(column) || (isLong && part.structs > 0)) yield part.encoded()
      if (isLong) yield* textPieces(update, column, next)
      else part.add(column, next)
      column.pass()
      column.reached = Math.max(column.reached, column.clock)
      yield null
    }
  }
  if (part.structs > 0) yield part.encoded()
  return [...columns.values()].some(({ blocked }) => blocked)
}

/**
 * A large update as small ones, in an order in which each stands on the plan and those before it:
 * first its words and structure, then what it deletes. Each is to be taken into the document before
 * the next is asked for. Null is a step without a part, so that other work can be done in between.
 * `most` is how many structs there are in each. Gives in the end whether something was left out
 * because it stands on what nobody has sent, the client numbers whose words it brings, and what it
 * deletes itself. Throws when it cannot be read, and {@link Malformed}.
 */
export function* updateParts(
  doc: Y.Doc,
  update: Uint8Array,
  most: number = limits.slice,
): Generator<Uint8Array | null, { gap: boolean; clients: Set<number>; asked: Deletions }> {
  const { places, end } = yield* columnPlaces(update)
  const columns = new Map(
    places.map((place) => {
      const known = Y.getState(doc.store, place.client)
      return [place.client, new Column(update, place, known)]
    }),
  )
  const gap = yield* structParts(doc, update, columns, most)
  const { asked, beyond } = yield* deletionParts(doc, update, end, most)
  return { gap: gap || beyond, clients: new Set(columns.keys()), asked }
}
