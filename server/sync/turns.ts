import type { Database } from "../storage/database.ts"
import { GroupCommit } from "../storage/groupCommit.ts"
import type { NewRecovery } from "../storage/recoveries.ts"
import { appendUpdates, type NewUpdate, type StoredUpdate } from "../storage/updates.ts"

/** What the writer of a plan has while it is its turn. */
export interface Turn {
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

/**
 * Turns where this process is the only one that writes: it is always its turn. Should another have
 * written all the same, as a command may, `take` rejects and the plan is read again: a state
 * without those words must not pass for the state up to a later number.
 */
export function ownTurns(database: Database): Turns {
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

// So much is written while nothing else is done.
const bytesAtOnce = 1_500_000

/**
 * SQLite is written in the thread that serves everybody, so a large update is stored in several
 * transactions. Nobody is told before the last; what a crash leaves of it is its beginning, whole in
 * itself, and its writer sends the rest again.
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
