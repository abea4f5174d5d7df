import { Problem } from "../../../shared/problem.ts"
import type { Database } from "../../storage/database/database.ts"
import { loadUpdates, type StoredUpdate, saveSnapshot, touchPlan } from "../../storage/updates.ts"
import type { SyncContext, SyncLog } from "../context.ts"
import { limits } from "../limits.ts"
import { PlanState } from "../room/planState.ts"
import { encodeSnapshot, readSnapshot } from "../room/snapshot.ts"
import { inSlices } from "../timeSlices.ts"
import { Rate } from "./commitScheduler.ts"
import { type Entry, emptyEntry, heldOf, type JournalEvents, type Stored } from "./entry.ts"
import { Intake, type IntakeResult, soleWriter } from "./intake.ts"
import { inRuns, mergeSmall, nextTurn } from "./mergeUpdates.ts"
import { ReadOnlyWriters } from "./readOnlyWriters.ts"

const unavailable = () => new Problem("unavailable", "The plan cannot be stored or read now.")

/**
 * The only writer of a plan's text. Updates that are offered are validated, applied in memory and
 * stored, all pending ones in one transaction; only after the commit is anybody told, and nobody
 * reads in between. When a commit fails, the state in memory is dropped: `broken` is called and
 * nothing more is accepted.
 */
export class Journal {
  readonly planId: string
  #context: SyncContext
  #intake: Intake
  #isDue = false
  #rate = new Rate()
  #waiting: Entry[] = []
  #readers = new WaitingReaders()
  /** The updates of those who may not write; null before the first. */
  readOnlyWriters: ReadOnlyWriters | null = null
  #committing: Promise<void> | null = null
  #broken = false
  #upkeep: SnapshotKeeper
  /** The messages of other processes that arrived during a commit. */
  #heard: Stored[] = []
  #on: JournalEvents
  /** The bytes of pending updates. */
  waitingBytes = 0

  private constructor(context: SyncContext, planId: string, state: PlanState, on: JournalEvents) {
    const { database, log } = context
    this.#context = context
    this.#upkeep = new SnapshotKeeper(database, planId, log, on)
    this.planId = planId
    this.#intake = new Intake(context, planId, state)
    this.#on = on
  }

  /** Loads a plan's words. */
  static async open(context: SyncContext, planId: string, on: JournalEvents): Promise<Journal> {
    return new Journal(context, planId, await PlanState.read(context.database, planId), on)
  }

  /** Offers an update; its `done` or `failed` is called in the order of the offers. */
  offer(entry: Entry): void {
    if (this.#broken) {
      entry.failed(unavailable())
      return
    }
    if (!entry.mayWrite) {
      this.readOnlyWriters ??= new ReadOnlyWriters(this, this.#context.log)
      this.readOnlyWriters.add(entry)
      return
    }
    this.#waiting.push(entry)
    this.waitingBytes += heldOf(entry)
    this.#count(1)
    this.#schedule()
  }

  #count(updates: number): void {
    this.#rate.count(updates)
    this.#context.scheduler.count(updates)
  }

  #schedule(): void {
    if (this.#isDue || this.#committing !== null || this.#waiting.length === 0) return
    this.#isDue = true
    this.#context.scheduler.wait(this.#rate, () => {
      this.#isDue = false
      if (this.#broken || this.#committing !== null) return
      this.#committing = this.#commit()
        .catch((error) =>
          this.#context.log.error(
            { plan: this.planId, err: error },
            "a commit could not be announced",
          ),
        )
        .finally(() => this.#afterwards())
    })
  }

  #afterwards(): void {
    this.#committing = null
    for (const stored of this.#heard.splice(0)) this.hear(stored)
    this.#answerReaders()
    this.#schedule()
  }

  async #commit(): Promise<void> {
    const entries = this.#waiting
    this.#waiting = []
    let after = 0
    let rows = 0
    let updates: readonly Uint8Array[] = []
    let taken: IntakeResult
    try {
      taken = await this.#context.locks.take(this.planId, this.#state.seq, async (lock) => {
        if (lock.missing.length > 0) await this.#followAll(lock.missing)
        const taken = await this.#intake.takeAll(entries)
        const { batch } = taken
        after = this.#state.seq
        rows = batch.rows.length
        if (rows > 0) {
          updates = await inSlices(mergeSmall(batch.updates))
          this.#state.seq = await lock.append(batch.rows, batch.recoveries)
          this.#state.sinceSnapshot += rows
          this.#state.stored(updates)
        }
        return taken
      })
    } catch (error) {
      this.#giveUp(entries, error)
      return
    }
    const { outcomes, rest } = taken
    if (rest.length > 0) this.#waiting = [...rest, ...this.#waiting]
    for (const entry of outcomes.keys()) this.waitingBytes -= heldOf(entry)
    this.#emitStored(taken, updates, rows > 0 ? { after, seq: this.#state.seq, rows } : null)
    if (rows > 0) this.#upkeep.afterwards(this.#state)
  }

  #emitStored(
    taken: IntakeResult,
    updates: readonly Uint8Array[],
    news: Omit<Stored, "update"> | null,
  ): void {
    const { outcomes, batch } = taken
    this.#on.committed({
      updates,
      only: soleWriter(taken),
      recovered: batch.recoveries.length > 0,
      news,
    })
    for (const [entry, outcome] of outcomes) entry.done(outcome, this.#state.seq)
    this.#answerReaders()
  }

  /**
   * Applies the update that another process says it stored; reads the log where rows before it are
   * missing.
   */
  hear(stored: Stored): void {
    if (this.#broken || stored.seq <= this.#state.seq) return
    if (this.#committing !== null) this.#heard.push(stored)
    else if (stored.after <= this.#state.seq) this.#applyStored(stored)
    else
      this.catchUp().catch((error) =>
        this.#context.log.warn({ plan: this.planId, err: error }, "the log could not be read"),
      )
  }

  /** Another process has kept a snapshot. */
  keptElsewhere(): void {
    if (!this.#broken) this.#upkeep.keptElsewhere(this.#state)
  }

  /** Applies the rows that other processes stored, from the log. Rejects when it cannot be read. */
  async catchUp(): Promise<void> {
    await this.#committing
    if (this.#broken) throw unavailable()
    const missing = await loadUpdates(this.#context.database.db, this.planId, this.#state.seq)
    // A commit that began meanwhile reads the log itself.
    if (this.#committing === null && !this.#broken && missing.length > 0)
      // As during a commit, nothing else is applied meanwhile, and nobody reads.
      this.#committing = nextTurn()
        .then(() => this.#followAll(missing))
        .catch((error) => this.#giveUp([], error))
        .finally(() => this.#afterwards())
    await this.#committing
    if (this.#broken) throw unavailable()
  }

  async #followAll(rows: readonly StoredUpdate[]): Promise<void> {
    for (const [index, run] of inRuns(rows).entries()) {
      if (index > 0) await nextTurn()
      this.#follow(run)
    }
  }

  #follow(rows: readonly StoredUpdate[]): void {
    const stored = this.#intake.follow(rows)
    if (stored) this.#applyStored(stored)
  }

  #applyStored(stored: Stored): void {
    this.#count(stored.rows)
    if (this.#intake.applyStored(stored)) this.offer({ ...emptyEntry })
    this.#on.committed({ updates: [stored.update], only: null, recovered: false, news: null })
  }

  get #state(): PlanState {
    return this.#intake.state
  }

  #answerReaders(): void {
    if (this.#broken || this.#readers.answer(this.#state)) return
    this.#state.open().then(
      () => this.#committing ?? this.#answerReaders(),
      (error) => {
        this.#context.log.error({ plan: this.planId, err: error }, "a plan could not be opened")
        this.#readers.fail(unavailable())
      },
    )
  }

  /**
   * Calls `read` with the stored state, its document open: at once, or after the commit that is
   * under way. `fail` is called when there is none.
   */
  read(read: (state: PlanState) => void, fail: (problem: Problem) => void = () => {}): void {
    if (this.#broken) fail(unavailable())
    else if (this.#committing === null && this.#state.isOpen) read(this.#state)
    else {
      this.#readers.wait({ read, fail })
      if (this.#committing === null) this.#answerReaders()
    }
  }

  /**
   * As {@link read}, for callers that need no document; `read` is not called when there is no
   * state.
   */
  glance(read: (state: PlanState) => void): void {
    if (this.#broken) return
    if (this.#committing === null) read(this.#state)
    else this.#readers.glance(read)
  }

  #giveUp(entries: Entry[], error: unknown): void {
    this.#context.log.error(
      { plan: this.planId, err: error },
      "a commit failed; the plan is given up",
    )
    this.#broken = true
    const lost = [...entries, ...this.#waiting]
    this.#waiting = []
    this.waitingBytes = 0
    for (const entry of lost) entry.failed(unavailable())
    this.#readers.fail(unavailable())
    this.#state.destroy()
    this.#on.broken()
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

  /**
   * Commits the pending updates, stores a snapshot and frees the memory. Nothing more is accepted.
   */
  async close(): Promise<void> {
    await this.settled()
    if (this.#broken) return
    this.#broken = true
    await this.#upkeep.snapshot(this.#state)
    this.#state.destroy()
  }
}

interface Reader {
  read(state: PlanState): void
  fail(problem: Problem): void
}

/**
 * The callers that wait for the stored state of a plan: some for its document, some only for its
 * state vector.
 */
class WaitingReaders {
  #readers: Reader[] = []
  #glances: ((state: PlanState) => void)[] = []

  /** Waits for the document. */
  wait(reader: Reader): void {
    this.#readers.push(reader)
  }

  /** Waits for the state, whether its document is open or not. */
  glance(read: (state: PlanState) => void): void {
    this.#glances.push(read)
  }

  /** Gives all waiting callers the state; false when one waits for a document that is not open. */
  answer(state: PlanState): boolean {
    for (const read of this.#glances.splice(0)) read(state)
    if (!state.isOpen) return this.#readers.length === 0
    for (const { read } of this.#readers.splice(0)) read(state)
    return true
  }

  /** Tells the waiting callers that there is no state. */
  fail(problem: Problem): void {
    this.#glances = []
    for (const { fail } of this.#readers.splice(0)) fail(problem)
  }
}

/** The housekeeping of one open plan. It delays nobody, and a failure in it is only logged. */
export class SnapshotKeeper {
  #database: Database
  #planId: string
  #log: SyncLog
  #touched = 0
  /** When the last snapshot was kept, and its size. */
  #kept = 0
  #size = 0

  #on: Pick<JournalEvents, "kept">

  /** `on` is called when a snapshot has been stored. */
  constructor(database: Database, planId: string, log: SyncLog, on: Pick<JournalEvents, "kept">) {
    this.#on = on
    this.#database = database
    this.#planId = planId
    this.#log = log
  }

  /**
   * After a commit: announces that the plan changed, and stores a snapshot when the update log
   * since the last is long.
   */
  afterwards(state: PlanState): void {
    const { db, sqlite } = this.#database
    // In SQLite the commit itself announces it.
    if (sqlite === null && Date.now() - this.#touched > 5_000) {
      this.#touched = Date.now()
      touchPlan(db, this.#planId).catch((error) => this.#failed(error))
    }
    const { after, bytesPerUpdate, pause } = limits.snapshot
    const long = state.sinceSnapshot >= Math.max(after, this.#size / bytesPerUpdate)
    if (long && Date.now() - this.#kept > pause) void this.snapshot(state)
  }

  /** Stores a snapshot for the next one who opens the plan. */
  async snapshot(state: PlanState): Promise<void> {
    if (state.sinceSnapshot === 0 || !state.isOpen) return
    state.sinceSnapshot = 0
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

  /** Another process stored a snapshot of about this state. */
  keptElsewhere(state: PlanState): void {
    state.sinceSnapshot = 0
    this.#kept = Date.now()
  }

  #failed(error: unknown): void {
    this.#log.warn({ plan: this.#planId, err: error }, "housekeeping failed")
  }
}
