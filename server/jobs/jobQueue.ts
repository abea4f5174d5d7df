import { Problem } from "../../shared/problem.ts"

/** The limits of a queue. Times in milliseconds. */
export interface QueueLimits {
  /** The number of running jobs, and of one person's among them. */
  atOnce: number
  atOncePerPerson: number
  /** The number of waiting and running jobs of one person; and of waiting jobs of everybody. */
  perPerson: number
  waiting: number
  /** The largest recent running time of one person, which halves every {@link halfLife}. */
  personTime: number
}

/** The sentences of a queue for those it refuses. */
export interface QueueWords {
  /** Too many jobs of this person wait. */
  yours: string
  /** Too many jobs of everybody wait. */
  all: string
}

/** The time after which running time counts half. */
const halfLife = 300_000
/** The extra running time by which a long job is ranked lower. */
const longCosts = 10_000

interface Waiting {
  person: string
  long: boolean
  since: number
  work(): Promise<unknown>
  resolve(result: unknown): void
  reject(error: unknown): void
}

interface Share {
  /** Jobs at work. */
  working: number
  /** The running time in milliseconds, as it counted at `at`. */
  used: number
  at: number
}

/** The refusal of a job that nobody waits for any more. */
export const stopped = () => new Problem("unavailable", "The work on the file was stopped.")

const closing = () => new Problem("unavailable", "The server is closing.")

/**
 * A fair queue of jobs: the next job is that of the person with the least recent running time, a
 * short one before a long one, and waiting raises the rank. Jobs of one person keep their order.
 * All limits are bounded.
 */
export class JobQueue {
  readonly #limits: QueueLimits
  readonly #words: QueueWords
  #waiting: Waiting[] = []
  readonly #shares = new Map<string, Share>()
  #working = 0
  #closed = false

  constructor(limits: QueueLimits, words: QueueWords) {
    this.#limits = limits
    this.#words = words
  }

  /**
   * Refuses a person (their id) without a free place: `too-many` at their own limit, `unavailable`
   * at everybody's, both with the time to retry after.
   */
  demandPlace(person: string): void {
    if (this.#closed) throw closing()
    const { perPerson, waiting, personTime } = this.#limits
    const theirs = this.#waiting.filter((job) => job.person === person).length
    const share = this.#shares.get(person)
    if (theirs + (share?.working ?? 0) >= perPerson)
      throw new Problem("too-many", this.#words.yours, { retryAfter: 10 })
    const used = share ? usedNow(share) : 0
    if (used > personTime) {
      const retryAfter = Math.ceil((Math.log2(used / personTime) * halfLife) / 1000)
      throw new Problem(
        "too-many",
        `The server has worked for you as long as it does for one person. Try again in ${retryAfter} seconds.`,
        { retryAfter },
      )
    }
    if (this.#waiting.length >= waiting)
      throw new Problem("unavailable", this.#words.all, { retryAfter: 10 })
  }

  /**
   * Runs a job for a person (their id) when its turn comes. Throws as {@link demandPlace} does, whatever
   * the job throws, and {@link stopped} where `signal` comes before its turn, which frees its place.
   */
  run<T>(
    person: string,
    work: () => Promise<T>,
    { long = false, signal }: { long?: boolean; signal?: AbortSignal | undefined } = {},
  ): Promise<T> {
    return new Promise<unknown>((resolve, reject) => {
      if (signal?.aborted) throw stopped()
      this.demandPlace(person)
      const job = { person, long, since: Date.now(), work, resolve, reject }
      this.#waiting.push(job)
      signal?.addEventListener("abort", () => this.#withdraw(job), { once: true })
      this.#next()
    }) as Promise<T>
  }

  /** Takes a job that waits out of the queue; one at work goes on. */
  #withdraw(job: Waiting): void {
    const at = this.#waiting.indexOf(job)
    if (at < 0) return
    this.#waiting.splice(at, 1)
    job.reject(stopped())
  }

  #next(): void {
    while (this.#working < this.#limits.atOnce) {
      const job = this.#take()
      if (!job) return
      const share = this.#shareOf(job.person)
      share.working += 1
      this.#working += 1
      const began = Date.now()
      job
        .work()
        .then(job.resolve, (error) => job.reject(this.#closed ? closing() : error))
        .finally(() => {
          this.#working -= 1
          share.working -= 1
          share.used = usedNow(share) + Date.now() - began
          share.at = Date.now()
          this.#next()
        })
    }
  }

  /**
   * The job whose turn it is; undefined where everybody who waits has as many running as allowed.
   */
  #take(): Waiting | undefined {
    const now = Date.now()
    const seen = new Set<string>()
    let best: { at: number; cost: number } | null = null
    for (const [at, { person, long, since }] of this.#waiting.entries()) {
      // The first of each person alone, so that theirs keep their order.
      if (seen.has(person)) continue
      seen.add(person)
      const share = this.#shares.get(person)
      if (share && share.working >= this.#limits.atOncePerPerson) continue
      const cost = (share ? usedNow(share) : 0) + (long ? longCosts : 0) - (now - since)
      if (!best || cost < best.cost) best = { at, cost }
    }
    return best ? this.#waiting.splice(best.at, 1)[0] : undefined
  }

  #shareOf(person: string): Share {
    const found = this.#shares.get(person)
    if (found) return found
    // Shares without recent running time need not be kept.
    if (this.#shares.size > 1000)
      for (const [one, share] of this.#shares)
        if (share.working === 0 && usedNow(share) < 100) this.#shares.delete(one)
    const share = { working: 0, used: 0, at: Date.now() }
    this.#shares.set(person, share)
    return share
  }

  /**
   * Takes no more jobs; waiting callers, and those whose job fails from now on, get an error that
   * the server is closing.
   */
  close(): void {
    this.#closed = true
    for (const { reject } of this.#waiting.splice(0)) reject(closing())
  }
}

function usedNow({ used, at }: Share): number {
  return used * 0.5 ** ((Date.now() - at) / halfLife)
}
