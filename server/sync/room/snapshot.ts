import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import { deletionParts } from "../commit/updateParts.ts"
import { limits } from "../limits.ts"

type Struct = Y.Item | Y.GC

/** A struct, or the rest of one, from `offset` on. */
interface Piece {
  client: number
  clock: number
  struct: Struct
  offset: number
}

function structAt(doc: Y.Doc, client: number, clock: number): Struct | null {
  const structs = doc.store.clients.get(client)
  const struct = structs?.[Y.findIndexSS(structs, clock)]
  return struct instanceof Y.Item || struct instanceof Y.GC ? struct : null
}

/** The dependencies of a struct: its origins and its parent. */
function needs(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return []
  const { origin, rightOrigin, parent } = struct
  const around = parent instanceof Y.AbstractType ? parent._item?.id : null
  return [origin, rightOrigin, around].filter((id): id is Y.ID => id instanceof Y.ID)
}

// Content added after the limit may have been merged with content before it.
function cut(struct: Struct, length: number): Struct {
  if (struct.length <= length) return struct
  const { id } = struct
  if (struct instanceof Y.GC) return new Y.GC(id, length)
  const content = struct.content.copy()
  content.splice(length)
  const { origin, rightOrigin, parent, parentSub } = struct
  return new Y.Item(id, null, origin, null, rightOrigin, parent, parentSub, content)
}

/**
 * The structs of a document up to the state vector `limits`, each after its dependencies, so that
 * any prefix of them is a valid document. The document may change between two pieces: structs added
 * meanwhile are left out.
 */
function* inCausalOrder(doc: Y.Doc, limits: ReadonlyMap<number, number>): Generator<Piece, void> {
  const done = new Map<number, number>()
  const reached = (client: number) => done.get(client) ?? 0
  for (const [client, limit] of [...limits].sort(([a], [b]) => b - a)) {
    const stack = [{ client, goal: limit }]
    for (let top = stack[0]; top; top = stack[stack.length - 1]) {
      const clock = reached(top.client)
      const struct = clock < top.goal ? structAt(doc, top.client, clock) : null
      if (!struct) {
        stack.pop()
        continue
      }
      const missing = needs(struct).find(
        (id) => id.client !== struct.id.client && reached(id.client) <= id.clock,
      )
      if (missing) {
        stack.push({ client: missing.client, goal: missing.clock + 1 })
        continue
      }
      const end = Math.min(struct.id.clock + struct.length, limits.get(top.client) ?? 0)
      const whole = cut(struct, end - struct.id.clock)
      yield { client: top.client, clock, struct: whole, offset: clock - struct.id.clock }
      done.set(top.client, end)
    }
  }
}

/** Structs of one client in a row: how many, from which count on, and where their bytes stand. */
interface Run {
  client: number
  clock: number
  count: number
  from: number
  to: number
}

/**
 * The snapshot of a plan. It is one Yjs update, which joiners receive. After its last byte, which
 * Yjs does not read, follows an index for applying it in slices.
 */
export interface Snapshot {
  update: Uint8Array
  /** Its state vector; null where nothing stands behind the update. */
  vector: Map<number, number> | null
  slices: Run[][]
  /** Where the deletions begin. */
  deletionsAt: number
}

// Says that an index stands before it.
const mark = 0xc09c02d1

class ClientStructs {
  clock = 0
  count = 0
  bytes = new Y.UpdateEncoderV1()
  get length(): number {
    return encoding.length(this.bytes.restEncoder)
  }
}

/**
 * Encodes a document as a snapshot of its state at the call, with other work in between; changes
 * made meanwhile are left out.
 */
export async function encodeSnapshot(doc: Y.Doc): Promise<Uint8Array> {
  const vector = Y.decodeStateVector(Y.encodeStateVector(doc))
  const deleted = Y.createDeleteSetFromStructStore(doc.store)
  const structsByClient = new Map<number, ClientStructs>()
  const slices: Run[][] = [[]]
  let slice = slices[0] ?? []
  let structs = 0
  let begun = performance.now()
  for (const { client, clock, struct, offset } of inCausalOrder(doc, vector)) {
    const own = structsByClient.get(client) ?? new ClientStructs()
    structsByClient.set(client, own)
    const last = slice[slice.length - 1]
    const before = own.length
    struct.write(own.bytes, offset)
    own.count += 1
    // The places are within the structs of one client until all are put together.
    if (last?.client === client) {
      last.count += 1
      last.to = own.length
    } else slice.push({ client, clock, count: 1, from: before, to: own.length })
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
  return assemble(vector, structsByClient, slices, deleted)
}

function assemble(
  vector: Map<number, number>,
  structsByClient: Map<number, ClientStructs>,
  slices: Run[][],
  deleted: ReturnType<typeof Y.createDeleteSet>,
): Uint8Array {
  const encoder = encoding.createEncoder()
  const write = (...numbers: number[]) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  }
  const places = new Map<number, number>()
  write(structsByClient.size)
  for (const [client, own] of [...structsByClient].sort(([a], [b]) => b - a)) {
    write(own.count, client, 0)
    places.set(client, encoding.length(encoder))
    encoding.writeUint8Array(encoder, own.bytes.toUint8Array())
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

/** Reads a snapshot of {@link encodeSnapshot}, or any other Yjs update. */
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
 * The updates that make up the state, each of a size that is applied quickly, in the order of
 * application. Each has to be applied to the document, which begins empty, before the next is asked
 * for.
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
  for (const part of deletionParts(doc, update, deletionsAt, limits.large.deletions))
    if (part) yield part
}
