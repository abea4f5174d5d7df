import type { Database } from "../storage/database.ts"
import { saveSnapshot, touchPlan } from "../storage/updates.ts"
import type { JournalEvents } from "./entry.ts"
import { limits } from "./limits.ts"
import type { PlanState } from "./planState.ts"
import { encodeSnapshot, readSnapshot } from "./snapshot.ts"
import type { SyncLog } from "./syncLog.ts"

/** The housekeeping of one open plan, never in anybody's way: a failure here is only logged. */
export class Upkeep {
  #database: Database
  #planId: string
  #log: SyncLog
  #touched = 0
  /** When the last snapshot was kept, and its size. */
  #kept = 0
  #size = 0

  #on: Pick<JournalEvents, "kept">

  /** `on` is told when a snapshot was kept. */
  constructor(database: Database, planId: string, log: SyncLog, on: Pick<JournalEvents, "kept">) {
    this.#on = on
    this.#database = database
    this.#planId = planId
    this.#log = log
  }

  /** After a commit: says that the plan changed, and keeps a snapshot ready when the tail is long. */
  afterwards(state: PlanState): void {
    const { db, sqlite } = this.#database
    // In SQLite the commit itself says so.
    if (sqlite === null && Date.now() - this.#touched > 5_000) {
      this.#touched = Date.now()
      touchPlan(db, this.#planId).catch((error) => this.#failed(error))
    }
    const { after, bytesPerUpdate, pause } = limits.snapshot
    const long = state.tail >= Math.max(after, this.#size / bytesPerUpdate)
    if (long && Date.now() - this.#kept > pause) void this.snapshot(state)
  }

  /** Keeps the state ready for the next who opens the plan. */
  async snapshot(state: PlanState): Promise<void> {
    if (state.tail === 0 || !state.isOpen) return
    state.tail = 0
    this.#kept = Date.now()
    const { seq, size } = state
    try {
      const renewed = state.renew()
      const bytes = await encodeSnapshot(state.doc)
      renewed(readSnapshot(bytes).update)
      this.#size = bytes.length
      state.size += bytes.length - size
      await saveSnapshot(this.#database, this.#planId, seq, bytes)
      this.#on.kept()
    } catch (error) {
      this.#failed(error)
    }
  }

  /** Another process kept a snapshot of about this state. */
  keptElsewhere(state: PlanState): void {
    state.tail = 0
    this.#kept = Date.now()
  }

  #failed(error: unknown): void {
    this.#log.warn({ plan: this.#planId, err: error }, "housekeeping failed")
  }
}
