import { limits } from "../limits.ts"

// The time over which a rate is averaged, in ms; older updates count less and less.
const memory = 250

/** The recent rate of updates, per second. */
export class Rate {
  #weight = 0
  #weighed = 0

  /** Counts updates that have arrived. */
  count(updates: number): void {
    this.perSecond
    this.#weight += updates
  }

  get perSecond(): number {
    const now = performance.now()
    this.#weight *= Math.exp((this.#weighed - now) / memory)
    this.#weighed = now
    return (this.#weight * 1000) / memory
  }
}

/**
 * A queue of plans that are committed together: in the next turn of the event loop, and not before
 * a pause since the last commit has passed.
 */
class Queue {
  #waiting: (() => void)[] = []
  #isDue = false
  #last = Number.NEGATIVE_INFINITY

  add(run: () => void, pause: number): void {
    this.#waiting.push(run)
    if (this.#isDue) return
    this.#isDue = true
    const left = this.#last + pause - performance.now()
    if (left > 0) setTimeout(() => this.#run(), left)
    else setImmediate(() => this.#run())
  }

  #run(): void {
    this.#isDue = false
    this.#last = performance.now()
    for (const run of this.#waiting.splice(0)) run()
  }
}

const { much, pause } = limits.commit

/**
 * Decides when pending updates are committed. All plans of a process share one clock, so that they
 * share a commit. At a low rate the commit is in the next turn of the event loop; the higher the
 * rate, the longer the pause between two commits, so that their cost does not grow with it. A plan
 * that receives more updates than people type has a pace of its own, so that many of its updates
 * become one commit and one frame.
 */
export class CommitScheduler {
  #typing = new Queue()
  #batched = new Queue()
  #all = new Rate()

  /** Counts updates for any plan, from a client here or from another process. */
  count(updates: number): void {
    this.#all.count(updates)
  }

  /** Whether the rate of all plans together is so high that housekeeping should wait. */
  get isBusy(): boolean {
    return this.#all.perSecond > much
  }

  /** Calls `run` when a plan with such a rate of updates is to be committed. */
  wait(rate: Rate, run: () => void): void {
    if (rate.perSecond > much) this.#batched.add(run, pause.batched)
    else this.#typing.add(run, this.isBusy ? pause.busy : pause.quiet)
  }
}
