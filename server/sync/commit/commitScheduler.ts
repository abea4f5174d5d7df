import { limits } from "../limits.ts"

// A rate is that of about this time, in ms; older updates count less and less.
const memory = 250

/** How many updates a second come, lately. */
export class Rate {
  #weight = 0
  #weighed = 0

  /** Updates have come. */
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
 * Plans that are stored together: in the next turn of the event loop, and not before a pause after
 * the last time has gone by.
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
 * When what waits is stored: one clock for all plans of a process, so that they share a commit. In
 * quiet that is in the next turn of the event loop; the more comes, the longer is the pause between
 * two commits, so that what it costs does not grow with it. A plan in which more comes than people
 * type has a pace of its own, so that its many updates become one commit and one frame.
 */
export class CommitScheduler {
  #typing = new Queue()
  #batched = new Queue()
  #all = new Rate()

  /** Updates have come for some plan, from a person here or from another process. */
  count(updates: number): void {
    this.#all.count(updates)
  }

  /** Whether so much comes, for all plans together, that what can wait should. */
  get isBusy(): boolean {
    return this.#all.perSecond > much
  }

  /** Calls `run` when a plan is to be stored for which so much comes. */
  wait(rate: Rate, run: () => void): void {
    if (rate.perSecond > much) this.#batched.add(run, pause.batched)
    else this.#typing.add(run, this.isBusy ? pause.busy : pause.quiet)
  }
}
