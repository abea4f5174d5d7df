import { limits } from "./limits.ts"
import { Lull } from "./lull.ts"
import { Senders } from "./senders.ts"

// The rate is that of about this time; older updates count less and less.
const memory = 250

// How much of what is known of earlier beats the last one replaces.
const share = 0.1

/**
 * When what waits is stored: one clock for all plans of a process, so that they share a commit.
 * What comes in quiet goes at once. What comes within a pause after that goes with the next that
 * comes after the pause, or when that is long in coming: so more than half of all at a human rate
 * are not held up, and the rest cost next to nothing. The pause is the longer the more updates of
 * one plan become one by it; for sharing no more than a commit it stays short.
 */
export class Beat {
  #due: (() => void)[] = []
  #timer: NodeJS.Timeout | null = null
  #lull = new Lull()
  #soon = false
  #last = 0
  #pause: number = limits.beat.shortest
  #weight = 0
  #weighed = 0
  #rate = 0
  /** Updates that have come since the last beat; on average of each beat, and of how many plans. */
  #came = 0
  #updates = 1
  #plans = 1
  #senders = new Senders()

  /** Updates have come, from a person here or from another process. */
  count(updates = 1, userId?: string): void {
    this.#weight += updates
    this.#came += updates
    if (userId !== undefined) this.#senders.note(userId)
    if (this.#due.length > 0) this.#see()
  }

  /** Updates a second, lately. */
  get rate(): number {
    const now = performance.now()
    this.#weight *= Math.exp((this.#weighed - now) / memory)
    this.#weighed = now
    return (this.#weight * 1000) / memory
  }

  /** Whether so much comes that what goes out is put together where it can be. */
  get isBusy(): boolean {
    return this.rate > limits.beat.many
  }

  /** Calls `run` at the next beat. */
  wait(run: () => void): void {
    this.#due.push(run)
    this.#see()
  }

  #see(): void {
    if (this.#soon) return
    const passed = performance.now() - this.#last
    if (passed >= this.#pause) {
      this.#soon = true
      setImmediate(() => this.#beat())
      return
    }
    this.#timer ??= setTimeout(() => this.#beat(), this.#pause + limits.beat.held - passed)
    // One person who sends very much does not put everybody to sleep.
    this.#lull.consider(this.#rate * this.#senders.usual, this.#pause - passed)
  }

  #beat(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#soon = false
    if (this.#due.length === 0) return
    this.#last = performance.now()
    const due = this.#due
    this.#due = []
    this.#updates += (this.#came - this.#updates) * share
    this.#plans += (due.length - this.#plans) * share
    this.#senders.beat(this.#came)
    this.#came = 0
    this.#pause = this.#nextPause()
    for (const run of due) run()
  }

  #nextPause(): number {
    const { shortest, many, perMs, alone, longest } = limits.beat
    const merged = Math.max(0, 1 - this.#plans / this.#updates)
    this.#rate = this.rate
    const above = Math.max(0, this.#rate - many)
    const forOthers = Math.min(alone.most, (above * (1 - merged)) / alone.perMs)
    return Math.min(longest, shortest + forOthers + (above * merged) / perMs)
  }
}
