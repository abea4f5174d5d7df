import { limits } from "./limits.ts"

// The rate is that of about this time; older updates count less and less.
const memory = 250

/**
 * When what waits is stored: one clock for all plans of a process, so that they share a commit.
 * At once when it is quiet; the more comes, the more of it waits for one beat, up to a limit.
 */
export class Beat {
  #due: (() => void)[] = []
  #timer: NodeJS.Timeout | NodeJS.Immediate | null = null
  #last = 0
  #weight = 0
  #weighed = 0

  /** Updates have come, from people here or from another process. */
  count(updates = 1): void {
    this.#weight += updates
  }

  /** Updates a second, lately. */
  get rate(): number {
    const now = performance.now()
    this.#weight *= Math.exp((this.#weighed - now) / memory)
    this.#weighed = now
    return (this.#weight * 1000) / memory
  }

  /** Calls `run` at the next beat. */
  wait(run: () => void): void {
    this.#due.push(run)
    if (this.#timer) return
    const pause = Math.min(
      limits.beat.longest,
      limits.beat.shortest + this.rate / limits.beat.perMs,
    )
    const wait = this.#last + pause - performance.now()
    const beat = () => {
      this.#timer = null
      this.#last = performance.now()
      for (const due of this.#due.splice(0)) due()
    }
    this.#timer = wait > 0 ? setTimeout(beat, wait) : setImmediate(beat)
  }
}
