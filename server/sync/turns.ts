import type { Database } from "../storage/database.ts"
import { GroupCommit } from "../storage/groupCommit.ts"
import type { NewRecovery } from "../storage/recoveries.ts"
import {
  appendUpdates,
  insertUpdates,
  loadUpdates,
  lockPlan,
  type NewUpdate,
  type StoredUpdate,
} from "../storage/updates.ts"

/** What the writer of a plan has while it is its turn. */
interface Turn {
  /** What others stored in the meantime, in order. */
  missing: StoredUpdate[]
  /** Stores updates, and what was found lost with them; resolves with the number of the last. */
  append(updates: readonly NewUpdate[], recoveries: readonly NewRecovery[]): Promise<number>
}

/**
 * Whose turn it is to write a plan's words. `take` runs `work` while nobody else writes that plan;
 * `after` is the number of the last update the caller knows. What was appended is stored when
 * `take` resolves; when it rejects, nothing is known to be stored.
 */
export interface Turns {
  /** Whether other processes write too. */
  readonly shared: boolean
  take<T>(planId: string, after: number, work: (turn: Turn) => Promise<T>): Promise<T>
}

/** Turns where this process is the only one that writes: it is always its turn. */
export function ownTurns(database: Database): Turns {
  const group = database.sqlite && new GroupCommit(database, database.sqlite)
  return {
    shared: false,
    take: (planId, _after, work) =>
      work({
        missing: [],
        append: (updates, recoveries) =>
          group
            ? group.append(planId, updates, recoveries)
            : appendUpdates(database.db, planId, updates, recoveries),
      }),
  }
}

// A turn holds a connection while it reads over others; with as many turns as connections, all of
// them would wait for one another.
const turnsAtOnce = 5

// Above this a turn fails, and those who have the plan open come back.
const waitSeconds = 15

/**
 * Turns among all processes on one PostgreSQL database: a turn is a transaction that holds the
 * plan's lock, so that what was stored before is known and checked against, whoever stored it.
 */
export function sharedTurns({ db }: Database): Turns {
  let running = 0
  const waiting: (() => void)[] = []
  async function take<T>(planId: string, after: number, work: (turn: Turn) => Promise<T>) {
    if (running >= turnsAtOnce) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await db.transaction().execute(async (transaction) => {
        await lockPlan(transaction, planId, waitSeconds)
        const missing = await loadUpdates(transaction, planId, after)
        return await work({
          missing,
          append: (updates, recoveries) => insertUpdates(transaction, planId, updates, recoveries),
        })
      })
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
  return { shared: true, take }
}
