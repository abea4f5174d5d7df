import { setImmediate } from "node:timers/promises"
import type { StoredUpdate } from "../storage/updates.ts"
import { limits } from "./limits.ts"

/** Rows of the log in runs that are each soon taken in: nearly always one, of all of them; none of no rows. */
export function inRuns(rows: readonly StoredUpdate[]): StoredUpdate[][] {
  const runs: StoredUpdate[][] = []
  let run: StoredUpdate[] = []
  let bytes = 0
  for (const row of rows) {
    if (run.length > 0 && bytes + row.bytes.length > limits.large.row) {
      runs.push(run)
      run = []
      bytes = 0
    }
    run.push(row)
    bytes += row.bytes.length
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** Lets other work be done. */
export const nextTurn = () => setImmediate()
