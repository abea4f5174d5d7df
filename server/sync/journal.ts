import { Problem } from "../../shared/problem.ts"
import { loadUpdates, type StoredUpdate } from "../storage/updates.ts"
import { Bystanders } from "./bystanders.ts"
import { type Entry, heldOf, type JournalEvents, nothing, type Stored } from "./entry.ts"
import { areLarge, pack, packLarge } from "./freshUpdates.ts"
import type { Ground } from "./ground.ts"
import { Intake, type Intaken, soleWriter } from "./intake.ts"
import { PlanState } from "./planState.ts"
import { Readers } from "./readers.ts"
import { inRuns, nextTurn } from "./runs.ts"
import { Upkeep } from "./upkeep.ts"

const unavailable = () => new Problem("unavailable", "The plan cannot be stored or read now.")

/**
 * The one writer of a plan's words. What is offered is checked, taken into memory and stored, all
 * that waits in one transaction; only after the commit is anybody told, and nobody reads in
 * between. A commit that fails gives the memory up: `broken` is called and nothing more is taken.
 */
export class Journal {
  readonly planId: string
  #ground: Ground
  #intake: Intake
  #beating = false
  #waiting: Entry[] = []
  #readers = new Readers()
  /** What those say who may not write; null before the first. */
  bystanders: Bystanders | null = null
  #committing: Promise<void> | null = null
  #broken = false
  #upkeep: Upkeep
  /** What other processes stored, told while a commit was under way. */
  #heard: Stored[] = []
  #on: JournalEvents
  /** Bytes that wait for the disk. */
  waitingBytes = 0

  private constructor(ground: Ground, planId: string, state: PlanState, on: JournalEvents) {
    const { database, log } = ground
    this.#ground = ground
    this.#upkeep = new Upkeep(database, planId, log, on)
    this.planId = planId
    this.#intake = new Intake(ground, planId, state)
    this.#on = on
  }

  /** Loads a plan's words. */
  static async open(ground: Ground, planId: string, on: JournalEvents): Promise<Journal> {
    return new Journal(ground, planId, await PlanState.read(ground.database, planId), on)
  }

  /** Offers an update; its `done` or `failed` is called in the order of the offers. */
  offer(entry: Entry): void {
    if (this.#broken) {
      entry.failed(unavailable())
      return
    }
    if (!entry.mayWrite) {
      this.bystanders ??= new Bystanders(this, this.#ground.log)
      this.bystanders.add(entry)
      return
    }
    this.#waiting.push(entry)
    this.waitingBytes += heldOf(entry)
    this.#ground.beat.count(1, entry.author?.userId)
    this.#schedule()
  }

  #schedule(): void {
    if (this.#beating || this.#committing !== null || this.#waiting.length === 0) return
    this.#beating = true
    this.#ground.beat.wait(() => {
      this.#beating = false
      if (this.#broken || this.#committing !== null) return
      this.#committing = this.#commit()
        .catch((error) =>
          this.#ground.log.error({ plan: this.planId, err: error }, "telling failed"),
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
    let update: Uint8Array | null = null
    let taken: Intaken
    try {
      taken = await this.#ground.turns.take(this.planId, this.#state.seq, async (turn) => {
        if (turn.missing.length > 0) await this.#followAll(turn.missing)
        const taken = await this.#intake.takeAll(entries)
        const { updates, recoveries } = taken.batch
        after = this.#state.seq
        if (updates.length > 0) {
          const packed = areLarge(updates) ? await packLarge(updates) : pack(updates)
          rows = packed.rows.length
          update = packed.update
          this.#state.seq = await turn.append(packed.rows, recoveries)
          this.#state.tail += rows
          this.#state.stored(update)
        }
        return taken
      })
    } catch (error) {
      this.#giveUp(entries, error)
      return
    }
    const { outcomes, rest, batch } = taken
    if (rest.length > 0) this.#waiting = [...rest, ...this.#waiting]
    for (const entry of outcomes.keys()) this.waitingBytes -= heldOf(entry)
    this.#tell(taken, update && { after, seq: this.#state.seq, rows, update })
    if (batch.updates.length > 0) this.#upkeep.afterwards(this.#state)
  }

  #tell(taken: Intaken, news: Stored | null): void {
    const { outcomes, batch } = taken
    this.#on.committed({
      update: news?.update ?? null,
      only: soleWriter(taken),
      recovered: batch.recoveries.length > 0,
      news,
    })
    for (const [entry, outcome] of outcomes) entry.done(outcome, this.#state.seq)
    this.#answerReaders()
  }

  /** Takes in what another process says it stored; reads the log where something in between is missing. */
  hear(stored: Stored): void {
    if (this.#broken || stored.seq <= this.#state.seq) return
    if (this.#committing !== null) this.#heard.push(stored)
    else if (stored.after <= this.#state.seq) this.#takeIn(stored)
    else
      this.catchUp().catch((error) =>
        this.#ground.log.warn({ plan: this.planId, err: error }, "the log could not be read"),
      )
  }

  /** Another process has kept a snapshot. */
  keptElsewhere(): void {
    if (!this.#broken) this.#upkeep.keptElsewhere(this.#state)
  }

  /** Takes in what other processes stored, from the log. Rejects when it cannot be read. */
  async catchUp(): Promise<void> {
    await this.#committing
    if (this.#broken) throw unavailable()
    const missing = await loadUpdates(this.#ground.database.db, this.planId, this.#state.seq)
    // A commit that began meanwhile reads the log itself.
    if (this.#committing === null && !this.#broken && missing.length > 0)
      // As in a commit nothing else is taken in meanwhile, and nobody reads.
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
    if (stored) this.#takeIn(stored)
  }

  #takeIn(stored: Stored): void {
    this.#ground.beat.count(stored.rows)
    if (this.#intake.takeIn(stored)) this.offer({ ...nothing })
    this.#on.committed({ update: stored.update, only: null, recovered: false, news: null })
  }

  get #state(): PlanState {
    return this.#intake.state
  }

  #answerReaders(): void {
    if (this.#broken || this.#readers.answer(this.#state)) return
    this.#state.open().then(
      () => this.#committing ?? this.#answerReaders(),
      (error) => {
        this.#ground.log.error({ plan: this.planId, err: error }, "a plan could not be opened")
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

  /** The same for what needs no document; not called when there is no state. */
  glance(read: (state: PlanState) => void): void {
    if (this.#broken) return
    if (this.#committing === null) read(this.#state)
    else this.#readers.glance(read)
  }

  #giveUp(entries: Entry[], error: unknown): void {
    this.#ground.log.error(
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

  /** Commits what was offered, keeps a snapshot ready and frees the memory. Takes nothing more. */
  async close(): Promise<void> {
    await this.settled()
    if (this.#broken) return
    this.#broken = true
    await this.#upkeep.snapshot(this.#state)
    this.#state.destroy()
  }
}
