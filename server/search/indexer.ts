import { setImmediate as turn } from "node:timers/promises"
import type { Logger } from "pino"
import type { Database } from "../storage/database/database.ts"
import {
  alone,
  changeEntries,
  forgetEntries,
  type Indexed,
  lastSeqs,
  listEntries,
  listIndexed,
  type NewEntry,
  plansSince,
  setIndexed,
} from "../storage/search.ts"
import { listThreads } from "../storage/threads.ts"
import type { Rooms } from "../sync/room/rooms.ts"
import { digestOf, entriesOf, type SearchEntry } from "./entries.ts"
import { termsOf } from "./terms.ts"

/** The edition of the rules by which the index is made. Another one makes it anew at the next start. */
const edition = "1"

/** How often it is looked for what was written, and how soon a plan is read again. */
const pace = { look: 1_000, again: 3_000, busy: 30_000 }
/** Entries in one transaction: others who write wait for it. */
const entriesAtOnce = 40

const same = (one: Indexed, other: Indexed) =>
  one.text === other.text && one.threads === other.threads && one.replies === other.replies

/**
 * Keeps the index of the search up with what is stored. It reads the log behind those who write and
 * is never waited for: what is in it was durable before. A plan that is not in it, or by other rules,
 * is read at the start; what was written since is found by its number in the log, a little later,
 * one plan after the other, and while much is being written not before that has passed.
 */
export class SearchIndexer {
  readonly #database: Database
  readonly #rooms: Pick<Rooms, "read" | "isBusy">
  readonly #log: Pick<Logger, "warn">
  readonly #waiting = new Map<string, { since: number }>()
  readonly #read = new Map<string, number>()
  /** Numbers of a while ago: of two that commit at once the higher may be seen first. */
  #floors: Indexed[] = []
  #timer: NodeJS.Timeout | null = null
  #work: Promise<void> = Promise.resolve()
  #closed = false

  constructor(
    database: Database,
    rooms: Pick<Rooms, "read" | "isBusy">,
    log: Pick<Logger, "warn">,
  ) {
    this.#database = database
    this.#rooms = rooms
    this.#log = log
  }

  /** Begins; what is missing comes in little by little. */
  start(): void {
    this.#work = this.#begin().finally(() => this.#later())
  }

  /** Ends what it is at. */
  async close(): Promise<void> {
    this.#closed = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#work
  }

  #later(): void {
    if (this.#closed) return
    this.#timer = setTimeout(() => {
      this.#work = this.#look().finally(() => this.#later())
    }, pace.look)
    this.#timer.unref()
  }

  async #begin(): Promise<void> {
    try {
      this.#floors = [await lastSeqs(this.#database.db)]
      for (const { plan, now, indexed } of await listIndexed(this.#database.db, edition))
        if (!indexed || !same(now, indexed)) this.#waiting.set(plan, { since: 0 })
    } catch (error) {
      this.#failed(error)
    }
  }

  async #look(): Promise<void> {
    try {
      const { db } = this.#database
      const [floor] = this.#floors
      const seqs = await lastSeqs(db)
      if (floor && !same(seqs, floor)) {
        for (const plan of await plansSince(db, floor))
          if (!this.#waiting.has(plan)) this.#waiting.set(plan, { since: Date.now() })
      }
      this.#floors = [...this.#floors, seqs].slice(-10)
      for (const [plan, { since }] of this.#waiting) {
        if (this.#closed) return
        const now = Date.now()
        if (this.#rooms.isBusy && now - since < pace.busy) continue
        if (now - (this.#read.get(plan) ?? 0) < pace.again) continue
        this.#waiting.delete(plan)
        this.#read.set(plan, now)
        const mine = await alone(this.#database, `search ${plan}`, () => this.#index(plan)).catch(
          (error) => {
            this.#waiting.set(plan, { since: now })
            throw error
          },
        )
        if (!mine) this.#waiting.set(plan, { since: now })
      }
    } catch (error) {
      this.#failed(error)
    }
  }

  #failed(error: unknown): void {
    if (!this.#closed) this.#log.warn({ err: error }, "The index of the search is behind.")
  }

  /** Brings a plan's entries up to what is stored: those that say something else now are written anew. */
  async #index(plan: string): Promise<void> {
    const { db } = this.#database
    const [state] = await listIndexed(db, edition, [plan])
    if (!state || (state.indexed && same(state.now, state.indexed))) return
    if (!state.indexed) await forgetEntries(this.#database, plan)
    const { language, now } = state
    const reading = await this.#rooms.read(plan)
    const left = await listEntries(db, plan)
    const batch: NewEntry[] = []
    const gone: number[] = []
    const flush = async () => {
      await changeEntries(this.#database, plan, gone.splice(0), batch.splice(0))
      await turn()
    }
    const take = async (entry: SearchEntry) => {
      const key = `${entry.kind} ${entry.ref}`
      const digest = digestOf(entry)
      const known = left.get(key)
      left.delete(key)
      if (known?.digest === digest) return
      if (known) gone.push(known.seq)
      batch.push({
        ...entry,
        digest,
        titleTerms: termsOf(entry.title, language),
        bodyTerms: termsOf(entry.body, language),
      })
      if (batch.length >= entriesAtOnce) await flush()
    }
    let count = 0
    for (const entry of entriesOf(reading.doc)) {
      await take(entry)
      count += 1
      if (count % entriesAtOnce === 0) await turn()
      if (this.#closed) return
    }
    for (const thread of await listThreads(db, plan)) {
      const body = [thread, ...thread.replies].map((said) => said.body).join("\n")
      const place = thread.quote?.slice(0, 300) ?? ""
      await take({ kind: "comment", ref: thread.id, number: "", title: "", body, place })
      count += 1
      if (count % entriesAtOnce === 0) await turn()
      if (this.#closed) return
    }
    for (const { seq } of left.values()) {
      gone.push(seq)
      if (gone.length >= entriesAtOnce) await flush()
    }
    await flush()
    // Later edits have a higher number, and are found by it.
    await setIndexed(db, plan, edition, now)
  }
}

const empty: Indexed = { text: 0, threads: 0, replies: 0 }

/** Whether these plans are in the index, apart from what was written in the last seconds. */
export async function isIndexed(db: Database["db"], plans: readonly string[]): Promise<boolean> {
  if (plans.length === 0) return true
  const states = await listIndexed(db, edition, plans)
  return states.every(({ now, indexed }) => indexed !== null || same(now, empty))
}
