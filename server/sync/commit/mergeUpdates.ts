import { setImmediate } from "node:timers/promises"
import * as Y from "yjs"
import type { StoredUpdate } from "../../storage/updates.ts"
import { limits } from "../limits.ts"

// Yjs searches all updates for every struct that it writes, so merging many at once takes quadratic
// time.
const atOnce = 16

/** Merges many updates into one. */
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
 * Merges consecutive updates into few, none of which takes long to merge. Each step does some of
 * the work, so that other work can be done in between.
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
 * The work of applying an update: its bytes and the characters that it deletes, since a few bytes
 * can delete any number.
 */
export function weightOf(update: Uint8Array): number {
  if (update.length > limits.large.row) return update.length
  return update.length + deletedLength(update)
}

/**
 * Groups rows of the log so that each group is applied quickly: nearly always one group; none where
 * there are no rows.
 */
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

/** Yields to the event loop. */
export const nextTurn = () => setImmediate()
