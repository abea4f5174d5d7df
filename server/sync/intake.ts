import * as Y from "yjs"
import type { Author } from "../storage/author.ts"
import type { Database } from "../storage/database.ts"
import type { StoredUpdate } from "../storage/updates.ts"
import { judging, Malformed } from "./admission.ts"
import type { Entry, Outcome, Stored } from "./entry.ts"
import type { Ground } from "./ground.ts"
import { limits } from "./limits.ts"
import { type Batch, Losses } from "./losses.ts"
import { mergeAll } from "./merge.ts"
import { bringsWords } from "./news.ts"
import type { PlainEdit } from "./plainEdit.ts"
import { PlanState } from "./planState.ts"
import { inSlices } from "./slices.ts"
import type { SyncLog } from "./syncLog.ts"
import type { Taken } from "./taken.ts"

// Looking at the time costs something as well; above this size an update costs more.
const betweenLooks = 32
const smallest = 2_000

/** Whether an update has nothing in it. */
export const isEmptyUpdate = (update: Uint8Array) =>
  update.length === 2 && update[0] === 0 && update[1] === 0

/** What became of the entries that one commit takes. */
export interface Intaken {
  batch: Batch
  outcomes: Map<Entry, Outcome>
  /** Those that wait for the next commit, so that nothing else waits long. */
  rest: Entry[]
}

/** Whose page alone everything in it comes from, which need not be told of it; null when there are others. */
export function soleWriter({ outcomes, batch }: Intaken): object | null {
  if (batch.mended) return null
  const writers = new Set<object | null>()
  for (const [entry, outcome] of outcomes)
    if (outcome === "stored" || outcome === "gap") writers.add(entry.from)
  const [writer] = writers
  return writers.size === 1 ? (writer ?? null) : null
}

/** Takes updates into a plan's memory: each is checked, refused or taken, and mended. */
export class Intake {
  state: PlanState
  #database: Database
  #planId: string
  #log: SyncLog
  #losses: Losses
  #maxBytes: number
  /** The state that was looked through for what no plan holds. */
  #judged: PlanState | null = null
  /** Small entries that take down so much that they are large all the same. */
  #heavy: WeakSet<Entry> | null = null

  constructor(
    { database, log, maxPlanBytes }: Pick<Ground, "database" | "log" | "maxPlanBytes">,
    planId: string,
    state: PlanState,
  ) {
    this.state = state
    this.#database = database
    this.#planId = planId
    this.#log = log
    this.#maxBytes = maxPlanBytes
    this.#losses = new Losses(database, planId, log)
  }

  /** Whether an entry is taken in a part at a time, so that nothing else waits for it; see the limits. */
  #isLarge(entry: Entry): boolean {
    return entry.update.length > limits.large.from || this.#heavy?.has(entry) === true
  }

  /** Takes entries in, in order, as many as there is time for. What they bring is in memory, not stored. */
  async takeAll(all: readonly Entry[]): Promise<Intaken> {
    const outcomes = new Map<Entry, Outcome>()
    if (!this.state.isOpen && all.some(({ update }) => !isEmptyUpdate(update)))
      await this.state.open()
    const begun = performance.now()
    const time = limits.commitTime
    let entries = all
    for (;;) {
      const batch: Batch = { updates: [], recoveries: [] }
      if (this.state.isOpen && this.#judged !== this.state) {
        this.#judged = this.state
        await this.#losses.takeOutMisfits(this.state, batch)
      }
      this.#losses.mendReturned(this.state, batch)
      for (const [index, entry] of entries.entries()) {
        if (outcomes.get(entry) === "malformed") continue
        const look = index > 0 && (index % betweenLooks === 0 || entry.update.length > smallest)
        // A large one is alone in its commit: those before it need not wait for it.
        if ((look && performance.now() - begun > time) || (index > 0 && this.#isLarge(entry))) {
          entries = entries.slice(0, index)
          break
        }
        try {
          // Most are judged at once; a promise for each would cost as much as that does.
          const taken = this.#isLarge(entry) ? null : this.#takeAtOnce(entry, batch)
          const outcome = taken ?? (await this.#take(entry, batch, index === 0))
          if (outcome === null) break
          outcomes.set(entry, outcome)
        } catch (error) {
          if (!(error instanceof Malformed)) throw error
          this.#log.warn({ plan: this.#planId, why: error.message }, "a malformed update")
          outcomes.set(entry, "malformed")
          if (this.state.spoilt) break
        }
        if (this.#isLarge(entry)) break
      }
      if (!this.state.spoilt)
        return { batch, outcomes, rest: all.filter((entry) => !outcomes.has(entry)) }
      // A part of a bad update is in memory: begin again from what is stored, without it.
      this.state.destroy()
      this.state = await PlanState.load(this.#database, this.#planId)
      this.#losses = new Losses(this.#database, this.#planId, this.#log)
      for (const [entry, outcome] of outcomes) if (outcome !== "malformed") outcomes.delete(entry)
    }
  }

  /** Takes an entry that needs no look at the document; null when it does. */
  #takeAtOnce(entry: Entry, batch: Batch): Outcome | null {
    const { update, author } = entry
    if (!this.state.isOpen) return "nothing"
    // What only takes away is taken all the same: that is the way out.
    if (this.state.size + update.length > this.#maxBytes && this.state.brings(update)) return "full"
    const edit = this.state.takePlain(update)
    if (edit) {
      this.#note(edit, entry)
      batch.updates.push({ bytes: update, author, edit })
      return "stored"
    }
    return null
  }

  /** Takes any entry; null, and nothing is taken, when it turns out to be large and is not `alone`. */
  async #take(entry: Entry, batch: Batch, alone: boolean): Promise<Outcome | null> {
    const { update, author, seen } = entry
    if (this.#isLarge(entry) && (await this.#isTooMuch(update))) return "full"
    let taken = this.#isLarge(entry) ? null : this.state.take(update)
    if (!taken) {
      this.#heavy ??= new WeakSet()
      this.#heavy.add(entry)
      if (!alone) return null
      taken = await this.state.takeInParts(update)
    }
    if (taken.updates.length === 0) return taken.gap ? "gap" : "nothing"
    for (const bytes of taken.updates) batch.updates.push({ bytes, author })
    if (this.#isLarge(entry)) this.#noteAll(taken, author)
    else for (const bytes of taken.updates) this.#losses.authorship.add(bytes, author)
    await this.#losses.mend(this.state, taken, seen, batch)
    return taken.gap ? "gap" : "stored"
  }

  async #isTooMuch(update: Uint8Array): Promise<boolean> {
    if (this.state.size + update.length <= this.#maxBytes) return false
    return inSlices(judging(bringsWords(this.state.doc, update)))
  }

  /** Whose a large update's words are, told without reading it once more. */
  #noteAll({ clients, before }: Taken, author: Author | null): void {
    for (const client of clients) {
      const [from, to] = [before.get(client) ?? 0, Y.getState(this.state.doc.store, client)]
      if (from < to) this.#losses.authorship.note(client, from, to, author)
    }
  }

  #note({ typed }: PlainEdit, { author }: Entry): void {
    if (!typed) return
    const { client, clock, words } = typed
    this.#losses.authorship.note(client, clock, clock + words.length, author)
  }

  /** Takes in what another process stored; true when words that waited can go back with the next commit. */
  takeIn({ update, seq, rows }: Stored): boolean {
    if (!this.state.isOpen) {
      this.state.follow(update, seq, rows)
      return false
    }
    return this.#losses.awaits(this.state, update, this.state.follow(update, seq, rows))
  }

  /** Rows of the log that other processes stored, as one; null when all of them are known. */
  follow(stored: readonly StoredUpdate[]): Stored | null {
    const after = this.state.seq
    const rows = stored.filter(({ seq }) => seq > after)
    for (const { bytes, author } of rows) this.#losses.authorship.add(bytes, author)
    const seq = rows[rows.length - 1]?.seq
    if (seq === undefined) return null
    return { after, seq, rows: rows.length, update: mergeAll(rows.map((row) => row.bytes)) }
  }
}
