import { setImmediate } from "node:timers/promises"
import * as Y from "yjs"
import type { StoredUpdate } from "../../storage/updates.ts"
import { limits } from "../limits.ts"

// Yjs looks at every update anew for every struct it writes, so that many at once take the square
// of their number.
const atOnce = 16

/** Many updates as one. */
export function mergeAll(updates: readonly Uint8Array[]): Uint8Array {
  let all = updates
  while (all.length > atOnce) {
    const merged: Uint8Array[] = []
    for (let from = 0; from < all.length; from += atOnce)
      merged.push(Y.mergeUpdates(all.slice(from, from + atOnce)))
    all = merged
  }
  const [only] = all
  return only && all.length === 1 ? only : Y.mergeUpdates([...all])
}

/**
 * Updates that follow on each other as few that do, none of which takes long to merge; some of the
 * work with every step, so that other work can be done in between.
 */
export function* mergeSmall(updates: readonly Uint8Array[]): Generator<void, Uint8Array[]> {
  for (let all = [...updates]; ; ) {
    const merged: Uint8Array[] = []
    for (let from = 0; from < all.length; ) {
      let to = from + 1
      let bytes = all[from]?.length ?? 0
      for (; to < all.length && to < from + atOnce; to++) {
        bytes += all[to]?.length ?? 0
        if (bytes > limits.large.row) break
      }
      const some = all.slice(from, to)
      merged.push(some.length === 1 && some[0] ? some[0] : Y.mergeUpdates(some))
      from = to
      yield
    }
    if (merged.length === all.length) return merged
    all = merged
  }
}

/** {@link mergeSmall} at once. */
export function mergedSmall(updates: readonly Uint8Array[]): Uint8Array[] {
  const work = mergeSmall(updates)
  for (let part = work.next(); ; part = work.next()) if (part.done) return part.value
}

/** How many characters an update deletes. Throws when it cannot be read. */
function deletedLength(update: Uint8Array): number {
  let all = 0
  for (const ranges of Y.decodeUpdate(update).ds.clients.values())
    for (const { len } of ranges) all += len
  return all
}

/**
 * How much there is to take in of an update: its bytes, and the characters that it deletes, of which
 * a few bytes say any number.
 */
export function weightOf(update: Uint8Array): number {
  if (update.length > limits.large.row) return update.length
  return update.length + deletedLength(update)
}

/** Rows of the log in runs that are each soon taken in: nearly always one, of all of them; none of no rows. */
export function inRuns(rows: readonly StoredUpdate[]): StoredUpdate[][] {
  const runs: StoredUpdate[][] = []
  let run: StoredUpdate[] = []
  let weight = 0
  for (const row of rows) {
    const own = weightOf(row.bytes)
    if (run.length > 0 && weight + own > limits.large.row) {
      runs.push(run)
      run = []
      weight = 0
    }
    run.push(row)
    weight += own
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** Lets other work be done. */
export const nextTurn = () => setImmediate()
