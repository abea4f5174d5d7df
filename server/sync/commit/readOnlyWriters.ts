import type { Problem } from "../../../shared/problem.ts"
import type { SyncLog } from "../context.ts"
import { limits } from "../limits.ts"
import type { PlanState } from "../room/planState.ts"
import type { Entry, Outcome } from "./entry.ts"
import { isEmptyUpdate } from "./intake.ts"
import { changesState } from "./structReader.ts"
import { MalformedUpdate } from "./validation.ts"

/** The source of a plan's stored state. */
interface StateSource {
  readonly planId: string
  read(read: (state: PlanState) => void, fail: (problem: Problem) => void): void
}

/**
 * The updates of people who may not write. None is applied, so they wait for no commit and no
 * commit waits for them. Each is only checked for whether it would change anything, a large one in
 * steps, with twice the time of each step left to all other work.
 */
export class ReadOnlyWriters {
  #waiting: Entry[] = []
  #running = false
  /** The connection whose update is being checked, until it closes. */
  #current: object | null = null
  #plan: StateSource
  #log: SyncLog

  constructor(plan: StateSource, log: SyncLog) {
    this.#plan = plan
    this.#log = log
  }

  /** Checks an update; the `done` callbacks are called in the order of arrival. */
  add(entry: Entry): void {
    this.#waiting.push(entry)
    if (!this.#running) void this.#run()
  }

  /** Drops the updates of a connection that has closed. */
  forget(from: object): void {
    this.#waiting = this.#waiting.filter((entry) => entry.from !== from)
    if (this.#current === from) this.#current = null
  }

  async #run(): Promise<void> {
    this.#running = true
    for (let entry = this.#waiting.shift(); entry; entry = this.#waiting.shift()) {
      const { from, update } = entry
      this.#current = from
      try {
        const { outcome, seq } = await this.#judge(update, () => from && this.#current !== from)
        entry.done(outcome, seq)
      } catch (problem) {
        entry.failed(problem as Problem)
      }
    }
    this.#running = false
  }

  async #judge(
    update: Uint8Array,
    isOver: () => unknown,
  ): Promise<{ outcome: Outcome; seq: number }> {
    // A client without edits of its own sends this; it needs no check against the plan.
    if (isEmptyUpdate(update)) return { outcome: "nothing", seq: 0 }
    const state = await new Promise<PlanState>((read, fail) => this.#plan.read(read, fail))
    const { seq } = state
    try {
      const news = await unhurried(changesState(state.doc, update), isOver)
      return { outcome: news ? "refused" : "nothing", seq }
    } catch (error) {
      const why = error instanceof MalformedUpdate ? error.message : String(error)
      this.#log.warn({ plan: this.#plan.planId, why }, "a malformed update")
      return { outcome: "malformed", seq }
    }
  }
}

/** Does some work a little at a time; gives null when it is over before. */
async function unhurried<T>(work: Iterator<unknown, T>, isOver: () => unknown): Promise<T | null> {
  const { time } = limits.readOnly
  let begun = performance.now()
  for (let steps = 1; ; steps++) {
    const part = work.next()
    if (part.done) return part.value
    if (steps % 64 !== 0 || performance.now() - begun < time) continue
    await new Promise((next) => setTimeout(next, 2 * time))
    if (isOver()) return null
    begun = performance.now()
  }
}
