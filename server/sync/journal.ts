import { Problem } from "../../shared/problem.ts"
import type { Author } from "../storage/author.ts"
import type { Database } from "../storage/database.ts"
import { appendUpdates, saveSnapshot, touchPlan } from "../storage/updates.ts"
import { Malformed } from "./admission.ts"
import { limits } from "./limits.ts"
import { type Batch, Losses } from "./losses.ts"
import { mergeAll } from "./merge.ts"
import { PlanState } from "./planState.ts"
import type { SyncLog } from "./syncLog.ts"

/** What became of an update: stored, nothing new in it, not allowed, stored but for a part whose words are missing, or unreadable. */
export type Outcome = "stored" | "nothing" | "refused" | "gap" | "malformed"

/** An update on its way into the plan. */
export interface Entry {
  update: Uint8Array
  author: Author | null
  mayWrite: boolean
  /** The last update its writer is known to have received, when it was made out of sight; else null. */
  seen: number | null
  /** Called once, after the commit. */
  done(outcome: Outcome, seq: number): void
  /** Called instead when storage failed: nothing is known to be stored. */
  failed(problem: Problem): void
}

/** One commit's worth of change, for those who have the plan open. */
export interface Committed {
  update: Uint8Array | null
  /** The one whose words these are and nobody else's, who need not be told of them. */
  only: Entry | null
  /** Whether words were found that had lost their place. */
  recovered: boolean
}

const unavailable = () => new Problem("unavailable", "The plan cannot be stored or read now.")

/**
 * The one writer of a plan's words. What is offered is checked, taken into memory and stored, all
 * that waits in one transaction; only after the commit is anybody told, and nobody reads in
 * between. A commit that fails gives the memory up: `broken` is called and nothing more is taken.
 */
export class Journal {
  readonly planId: string
  #database: Database
  #log: SyncLog
  #state: PlanState
  #waiting: Entry[] = []
  #readers: { read: (state: PlanState) => void; fail: (problem: Problem) => void }[] = []
  #timer: NodeJS.Timeout | NodeJS.Immediate | null = null
  #committing: Promise<void> | null = null
  #lastBeat = 0
  #touched = 0
  #broken = false
  #losses: Losses
  #committed: (change: Committed) => void
  #onBroken: () => void
  /** Bytes that wait for the disk. */
  waitingBytes = 0

  private constructor(
    database: Database,
    planId: string,
    log: SyncLog,
    state: PlanState,
    on: { committed: (change: Committed) => void; broken: () => void },
  ) {
    this.#database = database
    this.planId = planId
    this.#log = log
    this.#state = state
    this.#losses = new Losses(database, planId)
    this.#committed = on.committed
    this.#onBroken = on.broken
  }

  /** Loads a plan's words. */
  static async open(
    database: Database,
    planId: string,
    log: SyncLog,
    on: { committed: (change: Committed) => void; broken: () => void },
  ): Promise<Journal> {
    return new Journal(database, planId, log, await PlanState.load(database, planId), on)
  }

  /** Offers an update; its `done` or `failed` is called in the order of the offers. */
  offer(entry: Entry): void {
    if (this.#broken) {
      entry.failed(unavailable())
      return
    }
    this.#waiting.push(entry)
    this.waitingBytes += entry.update.length
    this.#schedule()
  }

  // At once when it is quiet; when it is busy, everything of a few milliseconds shares a commit.
  #schedule(): void {
    if (this.#timer || this.#committing !== null || this.#waiting.length === 0) return
    const wait = this.#lastBeat + limits.beat - performance.now()
    const beat = () => {
      this.#timer = null
      this.#committing = this.#commit()
        .catch((error) => this.#log.error({ plan: this.planId, err: error }, "telling failed"))
        .finally(() => {
          this.#committing = null
          this.#answerReaders()
          this.#schedule()
        })
    }
    this.#timer = wait > 0 ? setTimeout(beat, wait) : setImmediate(beat)
  }

  async #commit(): Promise<void> {
    this.#lastBeat = performance.now()
    const entries = this.#waiting.splice(0, limits.commitEntries)
    for (const { update } of entries) this.waitingBytes -= update.length
    const outcomes = new Map<Entry, Outcome>()
    let stored: Batch
    try {
      stored = await this.#takeAll(entries, outcomes)
      const { updates, recoveries } = stored
      if (updates.length > 0) {
        this.#state.seq = await appendUpdates(this.#database.db, this.planId, updates, recoveries)
        this.#state.tail += updates.length
      }
    } catch (error) {
      this.#log.error({ plan: this.planId, err: error }, "a commit failed; the plan is given up")
      this.#giveUp(entries)
      return
    }
    this.#tell(entries, outcomes, stored)
  }

  #tell(entries: Entry[], outcomes: Map<Entry, Outcome>, { updates, recoveries }: Batch): void {
    const bytes = updates.map((one) => one.bytes)
    const wrote = entries.filter((entry) => ["stored", "gap"].includes(outcomes.get(entry) ?? ""))
    this.#committed({
      update: bytes.length === 0 ? null : mergeAll(bytes),
      only: wrote.length === 1 && updates.length === 1 ? (wrote[0] ?? null) : null,
      recovered: recoveries.length > 0,
    })
    for (const entry of entries) entry.done(outcomes.get(entry) ?? "nothing", this.#state.seq)
    this.#answerReaders()
    if (updates.length > 0) this.#afterwards()
  }

  #answerReaders(): void {
    for (const { read } of this.#readers.splice(0)) read(this.#state)
  }

  async #takeAll(entries: Entry[], outcomes: Map<Entry, Outcome>): Promise<Batch> {
    for (;;) {
      const batch: Batch = { updates: [], recoveries: [] }
      for (const entry of entries) {
        if (outcomes.get(entry) === "malformed") continue
        try {
          outcomes.set(entry, await this.#take(entry, batch))
        } catch (error) {
          if (!(error instanceof Malformed)) throw error
          this.#log.warn({ plan: this.planId, why: error.message }, "a malformed update")
          outcomes.set(entry, "malformed")
          if (this.#state.spoilt) break
        }
      }
      if (!this.#state.spoilt) return batch
      // A part of a bad update is in memory: begin again from what is stored, without it.
      this.#state.destroy()
      this.#state = await PlanState.load(this.#database, this.planId)
      this.#losses = new Losses(this.#database, this.planId)
    }
  }

  async #take(entry: Entry, batch: Batch): Promise<Outcome> {
    if (!entry.mayWrite) return this.#state.isNews(entry.update) ? "refused" : "nothing"
    const taken = this.#state.take(entry.update)
    if (taken.update === null) return taken.gap ? "gap" : "nothing"
    this.#losses.authorship.add(taken.update, entry.author)
    batch.updates.push({ bytes: taken.update, author: entry.author })
    await this.#losses.mend(this.#state, taken, entry.seen, batch)
    return taken.gap ? "gap" : "stored"
  }

  /**
   * Calls `read` at once, or after the commit that is under way, with the stored state. `fail` is
   * called when there is none.
   */
  read(read: (state: PlanState) => void, fail: (problem: Problem) => void): void {
    if (this.#broken) fail(unavailable())
    else if (this.#committing !== null) this.#readers.push({ read, fail })
    else read(this.#state)
  }

  #giveUp(entries: Entry[]): void {
    this.#broken = true
    const lost = [...entries, ...this.#waiting]
    this.#waiting = []
    this.waitingBytes = 0
    for (const entry of lost) entry.failed(unavailable())
    for (const { fail } of this.#readers.splice(0)) fail(unavailable())
    this.#state.destroy()
    this.#onBroken()
  }

  // Housekeeping, never in anybody's way: a failure here is only logged.
  #afterwards(): void {
    const housekeeping: Promise<void>[] = []
    if (Date.now() - this.#touched > 5_000) {
      this.#touched = Date.now()
      housekeeping.push(touchPlan(this.#database.db, this.planId))
    }
    if (this.#state.tail >= limits.snapshotAfter) housekeeping.push(this.#snapshot())
    for (const one of housekeeping)
      one.catch((error) => this.#log.warn({ plan: this.planId, err: error }, "housekeeping failed"))
  }

  async #snapshot(): Promise<void> {
    if (this.#state.tail === 0) return
    this.#state.tail = 0
    const { seq } = this.#state
    await saveSnapshot(this.#database.db, this.planId, seq, this.#state.encoded())
  }

  /** The number of the last stored update. */
  get seq(): number {
    return this.#state.seq
  }

  /** Resolves when everything that was offered is stored, or the journal is broken. */
  async settled(): Promise<void> {
    while (this.#committing !== null || this.#waiting.length > 0)
      await (this.#committing ?? new Promise((next) => setImmediate(next)))
  }

  /** Commits what was offered, keeps a snapshot ready and frees the memory. Takes nothing more. */
  async close(): Promise<void> {
    await this.settled()
    if (this.#broken) return
    this.#broken = true
    await this.#snapshot().catch((error) =>
      this.#log.warn({ plan: this.planId, err: error }, "no snapshot at the end"),
    )
    this.#state.destroy()
  }
}
