import { setImmediate as turn } from "node:timers/promises"
import { JobQueue, type QueueLimits } from "../../jobs/jobQueue.ts"
import { currentRequester } from "../../jobs/requester.ts"
import type { Database } from "../../storage/database/database.ts"
import { lastSeq, storedSize } from "../../storage/updates.ts"
import { PlanState } from "./planState.ts"

/** A plan that is being read, for all who asked meanwhile. */
interface PendingRead {
  state: Promise<PlanState>
  readers: number
}

/** How much is read at the same time, and for whom. */
export interface ColdLimits extends QueueLimits {
  /** Stored bytes of all plans that are in memory here at the same time, one that is larger excepted. */
  bytesAtOnce: number
}

const usual: ColdLimits = {
  atOnce: 2,
  atOncePerPerson: 1,
  perPerson: 8,
  waiting: 200,
  personTime: 120_000,
  bytesAtOnce: 64_000_000,
}

const words = {
  yours: "Many plans are being read for you. Wait for them.",
  all: "Too many plans are being read at once. Try again soon.",
}

/**
 * Reads of plans that nobody has open: each plan once for all who ask at the same time, a few plans
 * at a time and not beyond so many bytes together, fairly between those who ask.
 */
export class ColdReads {
  readonly #database: Database
  readonly #reads = new Map<string, PendingRead>()
  readonly #queue: JobQueue
  readonly #bytesAtOnce: number
  /** The bytes of the plans in memory. */
  readonly #held = new WeakMap<PlanState, number>()
  #bytes = 0
  /** The reads that wait for memory. */
  #short: (() => void)[] = []
  #turns: Promise<unknown> = Promise.resolve()

  constructor(database: Database, limits: Partial<ColdLimits> = {}) {
    const all = { ...usual, ...limits }
    this.#database = database
    this.#queue = new JobQueue(all, words)
    this.#bytesAtOnce = all.bytesAtOnce
  }

  /**
   * The result of `look` on a plan's stored state, which it neither changes nor keeps. Throws a Problem
   * where too many are being read, and what the storage throws.
   */
  async read<T>(planId: string, look: (state: PlanState) => T): Promise<T> {
    for (;;) {
      const found = this.#reads.get(planId)
      const read = found ?? this.#start(planId)
      read.readers += 1
      try {
        const state = await read.state
        // One in each turn of the process, so that many readers hold up nobody else.
        this.#turns = this.#turns.then(() => turn())
        await this.#turns
        // Updates stored after the read began and before this request belong to the answer.
        if (!found || (await lastSeq(this.#database.db, planId)) === state.seq) return look(state)
        if (this.#reads.get(planId) === read) this.#reads.delete(planId)
      } finally {
        read.readers -= 1
        if (read.readers === 0) await this.#end(planId, read)
      }
    }
  }

  #start(planId: string): PendingRead {
    const read = {
      state: this.#queue.run(currentRequester(), () => this.#load(planId)),
      readers: 0,
    }
    this.#reads.set(planId, read)
    return read
  }

  async #load(planId: string): Promise<PlanState> {
    const bytes = await storedSize(this.#database.db, planId)
    while (this.#bytes > 0 && this.#bytes + bytes > this.#bytesAtOnce)
      await new Promise<void>((go) => this.#short.push(go))
    this.#bytes += bytes
    try {
      const state = await PlanState.load(this.#database, planId)
      await state.ready()
      await state.readyToRead()
      this.#held.set(state, bytes)
      return state
    } catch (error) {
      this.#give(bytes)
      throw error
    }
  }

  #give(bytes: number): void {
    this.#bytes -= bytes
    for (const go of this.#short.splice(0)) go()
  }

  /** Nobody reads it any more. */
  async #end(planId: string, read: PendingRead): Promise<void> {
    if (this.#reads.get(planId) === read) this.#reads.delete(planId)
    const state = await read.state.catch(() => null)
    if (!state) return
    const bytes = this.#held.get(state)
    if (bytes === undefined) return
    this.#held.delete(state)
    state.destroy()
    this.#give(bytes)
  }

  close(): void {
    this.#queue.close()
  }
}
