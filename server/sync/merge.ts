import * as Y from "yjs"

// Yjs looks at every update anew for every struct it writes, so that many at once take the square
// of their number.
const atOnce = 16

/** Merges many updates into one, some of them with every step, so that other work can be done in between. */
export function* merging(updates: readonly Uint8Array[]): Generator<void, Uint8Array> {
  let all = updates
  while (all.length > atOnce) {
    const merged: Uint8Array[] = []
    for (let from = 0; from < all.length; from += atOnce) {
      merged.push(Y.mergeUpdates(all.slice(from, from + atOnce)))
      yield
    }
    all = merged
  }
  return Y.mergeUpdates([...all])
}

/** Many updates as one. */
export function mergeAll(updates: readonly Uint8Array[]): Uint8Array {
  const work = merging(updates)
  for (let part = work.next(); ; part = work.next()) if (part.done) return part.value
}
