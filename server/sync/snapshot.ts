import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import { inCausalOrder } from "./causalOrder.ts"
import { deletionParts } from "./deletionParts.ts"
import { limits } from "./limits.ts"

/** Structs of one client in a row: how many, from which count on, and where their bytes stand. */
interface Run {
  client: number
  clock: number
  count: number
  from: number
  to: number
}

/**
 * A plan's state kept ready. It is one Yjs update, which is what a newcomer is given, and behind
 * its last byte, where Yjs does not look, stands how to take it in a slice at a time.
 */
export interface Snapshot {
  update: Uint8Array
  /** What it has of each client; null where nothing stands behind the update. */
  vector: Map<number, number> | null
  slices: Run[][]
  /** Where the deletions begin. */
  deletionsAt: number
}

// Says that an index stands before it.
const mark = 0xc09c02d1

class Shelf {
  clock = 0
  count = 0
  bytes = new Y.UpdateEncoderV1()
  get length(): number {
    return encoding.length(this.bytes.restEncoder)
  }
}

/**
 * Encodes a document as it is when this is called, so that it can be kept; other work is done in
 * between, and what that adds is left out.
 */
export async function encodeSnapshot(doc: Y.Doc): Promise<Uint8Array> {
  const vector = Y.decodeStateVector(Y.encodeStateVector(doc))
  const deleted = Y.createDeleteSetFromStructStore(doc.store)
  const shelves = new Map<number, Shelf>()
  const slices: Run[][] = [[]]
  let slice = slices[0] ?? []
  let structs = 0
  let begun = performance.now()
  for (const { client, clock, struct, offset } of inCausalOrder(doc, vector)) {
    const shelf = shelves.get(client) ?? new Shelf()
    shelves.set(client, shelf)
    const last = slice[slice.length - 1]
    const before = shelf.length
    struct.write(shelf.bytes, offset)
    shelf.count += 1
    // The places are those on the client's shelf until the shelves are put together.
    if (last?.client === client) {
      last.count += 1
      last.to = shelf.length
    } else slice.push({ client, clock, count: 1, from: before, to: shelf.length })
    structs += 1
    if (structs % limits.slice === 0) {
      slice = []
      slices.push(slice)
    }
    if (structs % 200 === 0 && performance.now() - begun > limits.hold) {
      await new Promise((next) => setImmediate(next))
      begun = performance.now()
    }
  }
  return assemble(vector, shelves, slices, deleted)
}

function assemble(
  vector: Map<number, number>,
  shelves: Map<number, Shelf>,
  slices: Run[][],
  deleted: ReturnType<typeof Y.createDeleteSet>,
): Uint8Array {
  const encoder = encoding.createEncoder()
  const write = (...numbers: number[]) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  }
  const places = new Map<number, number>()
  write(shelves.size)
  for (const [client, shelf] of [...shelves].sort(([a], [b]) => b - a)) {
    write(shelf.count, client, 0)
    places.set(client, encoding.length(encoder))
    encoding.writeUint8Array(encoder, shelf.bytes.toUint8Array())
  }
  const deletionsAt = encoding.length(encoder)
  write(deleted.clients.size)
  for (const [client, ranges] of [...deleted.clients].sort(([a], [b]) => b - a)) {
    write(client, ranges.length)
    for (const { clock, len } of ranges) write(clock, len)
  }
  const indexAt = encoding.length(encoder)
  write(deletionsAt, vector.size)
  for (const [client, clock] of vector) write(client, clock)
  write(slices.length)
  for (const runs of slices) {
    write(runs.length)
    for (const { client, clock, count, from, to } of runs) {
      const place = places.get(client) ?? 0
      write(client, clock, count, place + from, to - from)
    }
  }
  encoding.writeUint32(encoder, indexAt)
  encoding.writeUint32(encoder, mark)
  return encoding.toUint8Array(encoder)
}

/** Reads what {@link encodeSnapshot} made, or any other Yjs update. */
export function readSnapshot(bytes: Uint8Array): Snapshot {
  const end = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = bytes.length - 8
  if (at < 0 || end.getUint32(at + 4, true) !== mark)
    return { update: bytes, vector: null, slices: [], deletionsAt: 0 }
  const indexAt = end.getUint32(at, true)
  const decoder = decoding.createDecoder(bytes.subarray(indexAt, at))
  const number = () => decoding.readVarUint(decoder)
  const deletionsAt = number()
  const vector = new Map<number, number>()
  for (let left = number(); left > 0; left--) vector.set(number(), number())
  const slices = Array.from({ length: number() }, () =>
    Array.from({ length: number() }, () => {
      const [client, clock, count, from, length] = [
        number(),
        number(),
        number(),
        number(),
        number(),
      ]
      return { client, clock, count, from, to: from + length }
    }),
  )
  return { update: bytes.subarray(0, indexAt), vector, slices, deletionsAt }
}

/**
 * The updates that make the state, each of a size that is soon taken in, in the order to take them.
 * Each is to be taken into the document, which begins with nothing, before the next is asked for.
 */
export function* slicesOf(
  { update, slices, vector, deletionsAt }: Snapshot,
  doc: Y.Doc,
): Generator<Uint8Array> {
  if (!vector) {
    yield update
    return
  }
  for (const runs of slices) {
    // A client's structs may come in several runs; in an update they stand together.
    const clients = new Map<number, Run[]>()
    for (const run of runs) clients.set(run.client, [...(clients.get(run.client) ?? []), run])
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, clients.size)
    for (const [client, own] of clients) {
      encoding.writeVarUint(
        encoder,
        own.reduce((sum, { count }) => sum + count, 0),
      )
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, own[0]?.clock ?? 0)
      for (const { from, to } of own) encoding.writeUint8Array(encoder, update.subarray(from, to))
    }
    encoding.writeVarUint(encoder, 0)
    yield encoding.toUint8Array(encoder)
  }
  for (const part of deletionParts(doc, update, deletionsAt, limits.large.fallen))
    if (part) yield part
}
