import { Problem } from "../../shared/problem.ts"
import type { Database } from "../storage/database.ts"
import { loadUpdates, type StoredUpdate } from "../storage/updates.ts"
import { Malformed } from "./admission.ts"
import type { Committed, Entry, Outcome, Stored } from "./entry.ts"
import type { Ground } from "./ground.ts"
import { limits } from "./limits.ts"
import { type Batch, Losses } from "./losses.ts"
import { mergeAll } from "./merge.ts"
import { PlanState } from "./planState.ts"
import type { SyncLog } from "./syncLog.ts"
import type { Turns } from "./turns.ts"
import { Upkeep } from "./upkeep.ts"

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
  #broken = false
  #losses: Losses
  #turns: Turns
  #upkeep: Upkeep
  /** What other processes stored, told while a commit was under way. */
  #heard: Stored[] = []
  #committed: (change: Committed) => void
  #onBroken: () => void
  /** Bytes that wait for the disk. */
  waitingBytes = 0

  private constructor(
    { database, log, turns }: Ground,
    planId: string,
    state: PlanState,
    on: { committed: (change: Committed) => void; broken: () => void },
  ) {
    this.#turns = turns
    this.#upkeep = new Upkeep(database, planId, log)
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
    ground: Ground,
    planId: string,
    on: { committed: (change: Committed) => void; broken: () => void },
  ): Promise<Journal> {
    return new Journal(ground, planId, await PlanState.load(ground.database, planId), on)
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
          for (const stored of this.#heard.splice(0)) this.hear(stored)
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
    let after = 0
    try {
      stored = await this.#turns.take(this.planId, this.#state.seq, async (turn) => {
        this.#follow(turn.missing)
        const batch = await this.#takeAll(entries, outcomes)
        after = this.#state.seq
        if (batch.updates.length > 0) {
          this.#state.seq = await turn.append(batch.updates, batch.recoveries)
          this.#state.tail += batch.updates.length
        }
        return batch
      })
    } catch (error) {
      this.#log.error({ plan: this.planId, err: error }, "a commit failed; the plan is given up")
      this.#giveUp(entries)
      return
    }
    this.#tell(entries, outcomes, stored, after)
  }

  #tell(
    entries: Entry[],
    outcomes: Map<Entry, Outcome>,
    { updates, recoveries }: Batch,
    after: number,
  ): void {
    const update = updates.length === 0 ? null : mergeAll(updates.map((one) => one.bytes))
    const { seq } = this.#state
    const wrote = entries.filter((entry) => ["stored", "gap"].includes(outcomes.get(entry) ?? ""))
    this.#committed({
      update,
      only: wrote.length === 1 && updates.length === 1 ? (wrote[0] ?? null) : null,
      recovered: recoveries.length > 0,
      news: update && { after, seq, rows: updates.length, update },
    })
    for (const entry of entries) entry.done(outcomes.get(entry) ?? "nothing", seq)
    this.#answerReaders()
    if (updates.length > 0) this.#upkeep.afterwards(this.#state)
  }

  /** Takes in what another process says it stored; reads the log where something in between is missing. */
  hear(stored: Stored): void {
    if (this.#broken || stored.seq <= this.#state.seq) return
    if (this.#committing !== null) this.#heard.push(stored)
    else if (stored.after <= this.#state.seq) this.#takeIn(stored)
    else
      this.catchUp().catch((error) =>
        this.#log.warn({ plan: this.planId, err: error }, "the log could not be read"),
      )
  }

  /** Takes in what other processes stored, from the log. Rejects when it cannot be read. */
  async catchUp(): Promise<void> {
    await this.#committing
    if (this.#broken) throw unavailable()
    const missing = await loadUpdates(this.#database.db, this.planId, this.#state.seq)
    // A commit that began meanwhile reads the log itself.
    if (this.#committing === null && !this.#broken) this.#follow(missing)
    else await this.#committing
  }

  #follow(stored: readonly StoredUpdate[]): void {
    const after = this.#state.seq
    const rows = stored.filter(({ seq }) => seq > after)
    for (const { bytes, author } of rows) this.#losses.authorship.add(bytes, author)
    const seq = rows[rows.length - 1]?.seq
    if (seq === undefined) return
    this.#takeIn({ after, seq, rows: rows.length, update: mergeAll(rows.map((row) => row.bytes)) })
  }

  #takeIn(stored: Stored): void {
    this.#state.follow(stored.update, stored.seq, stored.rows)
    this.#committed({ update: stored.update, only: null, recovered: false, news: null })
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
    await this.#upkeep.snapshot(this.#state)
    this.#state.destroy()
  }
}
