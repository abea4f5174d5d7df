import { setImmediate } from "node:timers/promises"
import type { StoredUpdate } from "../storage/updates.ts"
import { deletedLength } from "./deletionBytes.ts"
import { limits } from "./limits.ts"

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
