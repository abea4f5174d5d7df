import * as Y from "yjs"
import type { Author } from "../../storage/author.ts"
import type { Database } from "../../storage/database/database.ts"
import type { NewUpdate, StoredUpdate } from "../../storage/updates.ts"
import type { SyncContext, SyncLog } from "../context.ts"
import { limits } from "../limits.ts"
import { ConflictRecovery } from "../recovery/conflictRecovery.ts"
import { PlanState } from "../room/planState.ts"
import { inSlices } from "../timeSlices.ts"
import type { Applied } from "./applyUpdate.ts"
import { Batch, type Entry, type Outcome, type Stored } from "./entry.ts"
import { mergeAll } from "./mergeUpdates.ts"
import { insertsText } from "./structReader.ts"
import type { Typing } from "./typing.ts"
import { MalformedUpdate, stepsOrMalformed } from "./validation.ts"

// The number of typed characters that are applied between two looks at the clock.
const typingAtOnce = 200

/** Whether an update is empty. */
export const isEmptyUpdate = (update: Uint8Array) =>
  update.length === 2 && update[0] === 0 && update[1] === 0

/** The outcomes of the entries of one commit. */
export interface IntakeResult {
  batch: Batch
  outcomes: Map<Entry, Outcome>
  /** The entries that are left for the next commit, so that this one does not take long. */
  rest: Entry[]
}

/**
 * The only connection that everything in the batch comes from, which need not receive it; null when
 * there are several.
 */
export function soleWriter({ outcomes, batch }: IntakeResult): object | null {
  if (batch.repaired) return null
  const writers = new Set<object | null>()
  for (const [entry, outcome] of outcomes)
    if (outcome === "stored" || outcome === "gap") writers.add(entry.from)
  const [writer] = writers
  return writers.size === 1 ? (writer ?? null) : null
}

/**
 * Applies updates to a plan in memory: each is validated, refused or applied, and its effects
 * repaired.
 */
export class Intake {
  state: PlanState
  #database: Database
  #planId: string
  #log: SyncLog
  #recovery: ConflictRecovery
  #maxBytes: number
  /** The state that was last searched for content outside the schema. */
  #judged: PlanState | null = null
  /** Small entries that delete so much that they count as large. */
  #manyDeletes: WeakSet<Entry> | null = null

  constructor(
    { database, log, maxPlanBytes }: Pick<SyncContext, "database" | "log" | "maxPlanBytes">,
    planId: string,
    state: PlanState,
  ) {
    this.state = state
    this.#database = database
    this.#planId = planId
    this.#log = log
    this.#maxBytes = maxPlanBytes
    this.#recovery = new ConflictRecovery(database, planId, log)
  }

  /** Whether an entry is applied in parts, so that nothing else waits for it; see the limits. */
  #isLarge(entry: Entry): boolean {
    return entry.update.length > limits.large.from || this.#manyDeletes?.has(entry) === true
  }

  /**
   * Applies entries in order, as many as there is time for. Their content is then in memory and not
   * yet stored.
   */
  async takeAll(all: readonly Entry[]): Promise<IntakeResult> {
    const outcomes = new Map<Entry, Outcome>()
    if (!this.state.isOpen && all.some(({ update }) => !isEmptyUpdate(update)))
      await this.state.open()
    const end = performance.now() + limits.commitTime
    for (let entries = all; ; ) {
      const batch = new Batch()
      if (this.state.isOpen && this.#judged !== this.state) {
        this.#judged = this.state
        await this.#recovery.removeSchemaViolations(this.state, batch)
      }
      this.#recovery.recoverReturned(this.state, batch)
      await this.#takeInto(batch, entries, outcomes, end)
      if (!this.state.spoilt)
        return { batch, outcomes, rest: all.filter((entry) => !outcomes.has(entry)) }
      // A part of a bad update is in memory: start again from the stored state, with the entries
      // before it and without it.
      entries = entries.filter((entry) => outcomes.has(entry))
      this.state.destroy()
      this.state = await PlanState.load(this.#database, this.#planId)
      this.#recovery = new ConflictRecovery(this.#database, this.#planId, this.#log)
      for (const [entry, outcome] of outcomes) if (outcome !== "malformed") outcomes.delete(entry)
    }
  }

  async #takeInto(
    batch: Batch,
    entries: readonly Entry[],
    outcomes: Map<Entry, Outcome>,
    end: number,
  ): Promise<void> {
    const left = entries.filter((entry) => !outcomes.has(entry))
    for (let index = 0; index < left.length; ) {
      if (index > 0 && performance.now() > end) return
      const typed = this.#takeTyping(left, index, batch, outcomes)
      index += typed
      const entry = left[index]
      if (!entry || typed > 0) continue
      // A large entry has a commit of its own, so that those before it need not wait for it.
      if (index > 0 && this.#isLarge(entry)) return
      try {
        const outcome = await this.#take(entry, batch, index === 0)
        if (outcome === null) return
        outcomes.set(entry, outcome)
      } catch (error) {
        if (!(error instanceof MalformedUpdate)) throw error
        this.#log.warn({ plan: this.#planId, why: error.message }, "a malformed update")
        outcomes.set(entry, "malformed")
        if (this.state.spoilt) return
      }
      if (this.#isLarge(entry)) return
      index += 1
    }
  }

  /** Applies the typing batches from an index on together; returns the number of their entries. */
  #takeTyping(
    entries: readonly Entry[],
    from: number,
    batch: Batch,
    outcomes: Map<Entry, Outcome>,
  ): number {
    if (!this.state.isOpen) return 0
    const typed: NewUpdate[] = []
    let entry: Entry | undefined
    const together = this.state.takeTyping(
      () => {
        entry = typed.length < typingAtOnce ? entries[from + typed.length] : undefined
        return entry && !this.#isFull(entry.update) ? entry.update : null
      },
      (typing) => {
        if (!entry) throw new Error("What was taken in is no entry.")
        const { update: bytes, author } = entry
        typed.push({ bytes, author })
        outcomes.set(entry, "stored")
        if (typing.typed) this.#note(typing.typed, author)
      },
    )
    if (together) batch.addTyping(typed, together)
    return typed.length
  }

  #isFull(update: Uint8Array): boolean {
    return this.state.size + update.length > this.#maxBytes
  }

  /**
   * Applies any entry; null, and nothing is applied, when it turns out to be large and is not
   * `alone`.
   */
  async #take(entry: Entry, batch: Batch, alone: boolean): Promise<Outcome | null> {
    const { update, author, seen } = entry
    if (!this.state.isOpen) return "nothing"
    // Updates that only delete are accepted, since they make a plan that is too large smaller.
    if (
      this.#isFull(update) &&
      (await inSlices(stepsOrMalformed(insertsText(this.state.doc, update))))
    )
      return "full"
    let taken = this.#isLarge(entry) ? null : this.state.take(update)
    if (!taken) {
      this.#manyDeletes ??= new WeakSet()
      this.#manyDeletes.add(entry)
      if (!alone) return null
      taken = await this.state.takeInParts(update)
    }
    if (taken.updates.length === 0) return taken.gap ? "gap" : "nothing"
    for (const bytes of taken.updates) batch.add(bytes, author)
    if (this.#isLarge(entry)) this.#noteAll(taken, author)
    else for (const bytes of taken.updates) this.#recovery.authorship.add(bytes, author)
    await this.#recovery.recover(this.state, taken, seen, batch)
    return taken.gap ? "gap" : "stored"
  }

  /** Records the author of a large update's words without parsing it again. */
  #noteAll({ clients, before }: Applied, author: Author | null): void {
    for (const client of clients) {
      const [from, to] = [before.get(client) ?? 0, Y.getState(this.state.doc.store, client)]
      if (from < to) this.#recovery.authorship.note(client, from, to, author)
    }
  }

  #note({ client, clock, length }: NonNullable<Typing["typed"]>, author: Author | null): void {
    this.#recovery.authorship.note(client, clock, clock + length, author)
  }

  /**
   * Applies rows that another process stored; true when pending recovered text can be written with
   * the next commit.
   */
  applyStored({ update, seq, rows }: Stored): boolean {
    if (!this.state.isOpen) {
      this.state.follow(update, seq, rows)
      return false
    }
    return this.#recovery.awaits(this.state, update, this.state.follow(update, seq, rows))
  }

  /** Rows of the log that other processes stored, as one; null when all of them are known. */
  follow(stored: readonly StoredUpdate[]): Stored | null {
    const after = this.state.seq
    const rows = stored.filter(({ seq }) => seq > after)
    for (const { bytes, author } of rows) this.#recovery.authorship.add(bytes, author)
    const seq = rows[rows.length - 1]?.seq
    if (seq === undefined) return null
    return { after, seq, rows: rows.length, update: mergeAll(rows.map((row) => row.bytes)) }
  }
}
