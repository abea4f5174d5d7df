import type pg from "pg"
import { PlanTurn } from "../storage/planTurn.ts"
import type { Turn, Turns } from "./turns.ts"

// A turn holds a connection while it reads over others; with as many turns as connections, all of
// them would wait for one another.
const atOnce = 5

// Above this a turn fails, and those who have the plan open come back.
const waitSeconds = 15

/**
 * Turns among all processes on one PostgreSQL database: a turn is a transaction that holds the
 * plan's lock, so that what was stored before is known and checked against, whoever stored it.
 */
export function sharedTurns(pool: pg.Pool): Turns {
  let running = 0
  const waiting: (() => void)[] = []
  async function take<T>(planId: string, after: number, work: (turn: Turn) => Promise<T>) {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      const turn = await PlanTurn.begin(pool, planId, after, waitSeconds)
      try {
        return await work({
          missing: turn.missing,
          append: (updates, recoveries) => turn.append(updates, recoveries),
        })
      } finally {
        await turn.end()
      }
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
  return { shared: true, take }
}
