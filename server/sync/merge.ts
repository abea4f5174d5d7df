import * as Y from "yjs"

// Yjs looks at every update anew for every struct it writes, so that many at once take the square
// of their number.
const atOnce = 16

/** Many updates as one. */
export function mergeAll(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length <= atOnce) return Y.mergeUpdates([...updates])
  const merged: Uint8Array[] = []
  for (let from = 0; from < updates.length; from += atOnce)
    merged.push(Y.mergeUpdates(updates.slice(from, from + atOnce)))
  return mergeAll(merged)
}
