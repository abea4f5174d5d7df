import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"

/** The clock of every client up to which somebody had seen its edits. */
export type SeenVector = ReadonlyMap<number, number>

// Higher than any clock: a tab has seen everything that it writes itself.
const all = 2 ** 40

/** The seen vector of a tab with this client id when its document was in this state. */
export const seenBy = (client: number, state: ReadonlyMap<number, number>): SeenVector =>
  new Map(state).set(client, all)

/**
 * The common part of several seen vectors, so that text which one tab had not seen does not count
 * as deleted on purpose. Each tab had seen its own edits. Null where there is none.
 */
export function seenByAll(tabs: readonly SeenVector[]): SeenVector | null {
  if (tabs.length === 0) return null
  const common = new Map<number, number>()
  for (const client of new Set(tabs.flatMap((tab) => [...tab.keys()]))) {
    const counts = tabs.map((tab) => tab.get(client) ?? 0)
    const count = counts.includes(all) ? all : Math.min(...counts)
    if (count > 0) common.set(client, count)
  }
  return common
}

/** Encodes a seen vector as a state vector. */
export function encodeSeen(seen: SeenVector): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, seen.size)
  for (const [client, count] of seen) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, count)
  }
  return encoding.toUint8Array(encoder)
}

/**
 * Decodes the bytes of {@link encodeSeen}; null where they are malformed. Written here because
 * every page loads it, while Yjs is loaded with a plan only.
 */
export function decodeSeen(bytes: unknown): SeenVector | null {
  if (!(bytes instanceof Uint8Array)) return null
  try {
    const decoder = decoding.createDecoder(bytes)
    const seen = new Map<number, number>()
    for (let left = decoding.readVarUint(decoder); left > 0; left--)
      seen.set(decoding.readVarUint(decoder), decoding.readVarUint(decoder))
    return seen
  } catch {
    return null
  }
}
