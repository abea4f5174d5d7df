import type { Turns } from "./turns.ts"

/** Hears of every commit of a plan's words: how many rows, and after how many seconds they were stored. */
export type CommitWatch = (rows: number, seconds: number) => void

/** The same turns, with somebody who hears of what is stored in them. */
export function watchedTurns(turns: Turns, watch: CommitWatch): Turns {
  return {
    shared: turns.shared,
    take: (planId, after, work) =>
      turns.take(planId, after, (turn) =>
        work({
          missing: turn.missing,
          async append(updates, recoveries) {
            const begun = performance.now()
            const last = await turn.append(updates, recoveries)
            watch(updates.length, (performance.now() - begun) / 1000)
            return last
          },
        }),
      ),
  }
}
