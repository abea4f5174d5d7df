import type pg from "pg"
import type { Database } from "../../storage/database/database.ts"
import { GroupCommit } from "../../storage/database/groupCommit.ts"
import { PlanTurn } from "../../storage/planTurn.ts"
import type { NewRecovery } from "../../storage/recoveries.ts"
import { appendUpdates, type NewUpdate, type StoredUpdate } from "../../storage/updates.ts"

/** The access of a writer to a plan while it holds the lock. */
interface PlanLock {
  /** The updates that others stored in the meantime, in order. */
  missing: StoredUpdate[]
  /**
   * Stores updates and the records of recovered text; resolves with the number of the last update.
   */
  append(updates: readonly NewUpdate[], recoveries: readonly NewRecovery[]): Promise<number>
}

/**
 * The locks under which plans are written. `take` runs `work` while nobody else writes that plan;
 * `after` is the number of the last update that the caller knows. Appended updates are stored when
 * `take` resolves; when it rejects, nothing is known to be stored.
 */
export interface PlanLocks {
  /** Whether other processes write too. */
  readonly shared: boolean
  take<T>(planId: string, after: number, work: (lock: PlanLock) => Promise<T>): Promise<T>
}

/**
 * The locks of a process that is the only writer: nothing is locked. Where another process has
 * written all the same, as a command may, `take` rejects and the plan is read again: a state
 * without those updates must not be taken for the state up to a later number.
 */
export function ownPlanLocks(database: Database): PlanLocks {
  const { db, sqlite } = database
  const group = sqlite && new GroupCommit(database, sqlite)
  return {
    shared: false,
    take: (planId, after, work) =>
      work({
        missing: [],
        append: (updates, recoveries) =>
          group
            ? appendInSteps(group, { planId, after, updates, recoveries })
            : appendUpdates(db, planId, updates, recoveries),
      }),
  }
}

// The bytes that are written without yielding to the event loop.
const bytesAtOnce = 1_500_000

/**
 * SQLite is written in the thread that serves everybody, so a large update is stored in several
 * transactions. Nobody is told before the last. A crash leaves the beginning of the update, which
 * is consistent by itself, and its writer sends the rest again.
 */
async function appendInSteps(
  group: GroupCommit,
  append: {
    planId: string
    after: number
    updates: readonly NewUpdate[]
    recoveries: readonly NewRecovery[]
  },
): Promise<number> {
  const { planId, updates, recoveries } = append
  let { after } = append
  let from = 0
  let bytes = 0
  for (const [at, update] of updates.entries()) {
    bytes += update.bytes.length
    if (bytes < bytesAtOnce || at === from) continue
    after = await group.append(planId, after, updates.slice(from, at), [])
    await new Promise((next) => setImmediate(next))
    from = at
    bytes = update.bytes.length
  }
  return group.append(planId, after, updates.slice(from), recoveries)
}

// A lock holds one database connection while reads use others; with as many locks as connections
// they would deadlock.
const atOnce = 5

// After this time it fails, and the clients of the plan reconnect.
const waitSeconds = 15

/**
 * The locks among all processes on one PostgreSQL database: each is a transaction that holds the
 * plan's advisory lock, so that an update is validated against everything stored before it, whoever
 * stored that.
 */
export function sharedPlanLocks(pool: pg.Pool): PlanLocks {
  let running = 0
  const waiting: (() => void)[] = []
  async function take<T>(planId: string, after: number, work: (lock: PlanLock) => Promise<T>) {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      const lock = await PlanTurn.begin(pool, planId, after, waitSeconds)
      try {
        return await work({
          missing: lock.missing,
          append: (updates, recoveries) => lock.append(updates, recoveries),
        })
      } finally {
        await lock.end()
      }
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
  return { shared: true, take }
}

/** Called after every commit of a plan, with the number of rows and the seconds that it took. */
export type CommitWatch = (rows: number, seconds: number) => void

/** Locks that report each commit made under them. */
export function watchedPlanLocks(locks: PlanLocks, watch: CommitWatch): PlanLocks {
  return {
    shared: locks.shared,
    take: (planId, after, work) =>
      locks.take(planId, after, (lock) =>
        work({
          missing: lock.missing,
          async append(updates, recoveries) {
            const begun = performance.now()
            const last = await lock.append(updates, recoveries)
            watch(updates.length, (performance.now() - begun) / 1000)
            return last
          },
        }),
      ),
  }
}
