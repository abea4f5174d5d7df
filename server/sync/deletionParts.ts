import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import type * as Y from "yjs"
import { structsIn } from "../../shared/document/structsIn.ts"
import { Malformed } from "./admission.ts"

/** Deleted characters of a client. */
type Range = [client: number, clock: number, length: number]

/** The deletions of an update, which stand in it from `at` on, in its order. Throws when they cannot be read. */
export function* deletionsAt(update: Uint8Array, at: number): Generator<Range, void> {
  const from = decoding.createDecoder(update)
  from.pos = at
  for (let clients = decoding.readVarUint(from); clients > 0; clients--) {
    const client = decoding.readVarUint(from)
    for (let ranges = decoding.readVarUint(from); ranges > 0; ranges--) {
      const clock = decoding.readVarUint(from)
      yield [client, clock, decoding.readVarUint(from)]
    }
  }
}

function encodedDeletions(ranges: readonly Range[]): Uint8Array {
  const encoder = encoding.createEncoder()
  const clients = new Map<number, Range[]>()
  for (const range of ranges) {
    const own = clients.get(range[0])
    if (own) own.push(range)
    else clients.set(range[0], [range])
  }
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, clients.size)
  for (const [client, own] of clients) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, own.length)
    for (const [, clock, length] of own) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, length)
    }
  }
  return encoding.toUint8Array(encoder)
}

/** Where a range of deletions ends when no more than so many structs of the plan may be in it; and how many are. */
function cut(doc: Y.Doc, client: number, clock: number, end: number, most: number) {
  let structs = 0
  let to = clock
  for (const { id, length } of structsIn(doc, client, clock, end)) {
    structs += 1
    to = Math.min(end, id.clock + length)
    if (structs >= most) break
  }
  return structs === 0 ? { to: end, structs } : { to, structs }
}

/**
 * What an update deletes, which stands in it from `at` on, as updates that delete `most` structs each; null is a step without one. Gives whether it
 * deletes what the plan does not have.
 */
export function* deletionParts(
  doc: Y.Doc,
  update: Uint8Array,
  at: number,
  most: number,
): Generator<Uint8Array | null, boolean> {
  let beyond = false
  const ends = new Map<number, number>()
  let part: Range[] = []
  let room = most
  for (const [client, begin, length] of deletionsAt(update, at)) {
    const end = begin + length
    if (begin < (ends.get(client) ?? 0))
      throw new Malformed("the update says the same more than once")
    ends.set(client, end)
    for (let clock = begin; clock < end; ) {
      const { to, structs } = cut(doc, client, clock, end, room)
      beyond ||= structs === 0
      part.push([client, clock, to - clock])
      clock = to
      room -= Math.max(1, structs)
      if (room > 0) continue
      yield encodedDeletions(part)
      part = []
      room = most
    }
    yield null
  }
  if (part.length > 0) yield encodedDeletions(part)
  return beyond
}
