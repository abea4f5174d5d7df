import type * as decoding from "lib0/decoding"
import * as Y from "yjs"
import type { Deletions } from "../../shared/document/mendLost.ts"
import { readSeen } from "../../shared/protocol.ts"
import { checkVector } from "./questions.ts"

/**
 * What the writer of an answer says to have seen, behind it, as a state vector; null where nothing is
 * said, as by a client that does not know of it. Throws when it is no state vector, or larger than any.
 */
export function seenBehind(answer: decoding.Decoder): Uint8Array | null {
  const bytes = readSeen(answer)
  if (bytes) checkVector(bytes)
  return bytes
}

/** The words beyond a state vector of those that the plan had before an update. */
export function beyond(vector: Uint8Array, before: ReadonlyMap<number, number>): Deletions {
  const seen = Y.decodeStateVector(vector)
  const set = Y.createDeleteSet()
  for (const [client, end] of before) {
    const clock = seen.get(client) ?? 0
    if (clock < end) set.clients.set(client, [{ clock, len: end - clock }])
  }
  return set
}

/** The words that updates bring, save those of some client numbers. */
export function broughtBy(
  updates: readonly { bytes: Uint8Array }[],
  save: ReadonlySet<number>,
): Deletions {
  const set = Y.createDeleteSet()
  for (const { bytes } of updates) {
    const { from, to } = Y.parseUpdateMeta(bytes)
    for (const [client, clock] of from) {
      if (save.has(client)) continue
      const ranges = set.clients.get(client) ?? []
      ranges.push({ clock, len: (to.get(client) ?? clock) - clock })
      set.clients.set(client, ranges)
    }
  }
  return Y.mergeDeleteSets([set])
}
