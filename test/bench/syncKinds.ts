import * as encoding from "lib0/encoding"
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync"
import * as Y from "yjs"

/** A server of the comparison, and how its clients address it. */
export interface Kind {
  name: string
  /** The file of its process, without its ending, and the package it needs beyond the product's own. */
  script: string
  needs: string | null
  path(plan: string): string
  /** The beginning of every frame. */
  prefix(plan: string): Uint8Array
  /** Frames before the first of y-protocols. */
  greeting(plan: string): Uint8Array[]
}

const nothing = new Uint8Array()

function named(plan: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, plan)
  return encoding.toUint8Array(encoder)
}

/** The servers, in the order of the table. */
export const kinds: Kind[] = [
  {
    name: "concord",
    script: "syncConcord",
    needs: null,
    path: (plan) => `/sync/${plan}`,
    prefix: () => nothing,
    greeting: () => [],
  },
  {
    name: "hocuspocus",
    script: "syncHocuspocus",
    needs: "@hocuspocus/server",
    path: () => "/",
    prefix: named,
    greeting: (plan) => {
      const encoder = encoding.createEncoder()
      encoding.writeVarString(encoder, plan)
      for (const number of [2, 0]) encoding.writeVarUint(encoder, number)
      encoding.writeVarString(encoder, "token")
      return [encoding.toUint8Array(encoder)]
    },
  },
  {
    name: "y-websocket",
    script: "syncPlain",
    needs: null,
    path: (plan) => `/${plan}`,
    prefix: () => nothing,
    greeting: () => [],
  },
  {
    name: "bare relay",
    script: "syncRelay",
    needs: null,
    path: (plan) => `/${plan}`,
    prefix: () => nothing,
    greeting: () => [],
  },
]

function frame(prefix: Uint8Array, numbers: number[], body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeUint8Array(encoder, prefix)
  for (const number of numbers) encoding.writeVarUint(encoder, number)
  encoding.writeVarUint8Array(encoder, body)
  return encoding.toUint8Array(encoder)
}

/** An update as a frame. */
export const words = (prefix: Uint8Array, update: Uint8Array) =>
  frame(prefix, [0, messageYjsUpdate], update)

/** A caret as a frame. */
export const caret = (prefix: Uint8Array, body: Uint8Array) => frame(prefix, [1], body)

/**
 * The first frames of a client with an empty document: its state vector, and that it has nothing
 * more.
 */
export const opening = (prefix: Uint8Array) => [
  frame(prefix, [0, messageYjsSyncStep1], Y.encodeStateVector(new Y.Doc())),
  frame(prefix, [0, messageYjsSyncStep2], Y.encodeStateAsUpdate(new Y.Doc())),
]

/** The kind (0 step 1, 1 step 2, 2 update) and the body of a sync frame; null of any other. */
export function readSync(
  prefix: Uint8Array,
  payload: Uint8Array,
): { kind: number; body: Uint8Array } | null {
  const at = prefix.length
  const kind = payload[at + 1]
  // Hocuspocus answers step 1 under a number of its own.
  if ((payload[at] !== 0 && payload[at] !== 4) || kind === undefined) return null
  let length = 0
  let from = at + 2
  for (let scale = 1; ; scale *= 128) {
    const byte = payload[from++] ?? 0
    length += (byte & 127) * scale
    if (byte < 128) break
  }
  return { kind, body: payload.subarray(from, from + length) }
}
