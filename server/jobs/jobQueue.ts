import { Problem } from "../../shared/problem.ts"

/** How much is done for whom. Times in milliseconds. */
export interface QueueLimits {
  /** Jobs at work at the same time, and those of one person among them. */
  atOnce: number
  atOncePerPerson: number
  /** Jobs that wait or are at work of one person; and that wait of everybody. */
  perPerson: number
  waiting: number
  /** How much work may have been done for one person lately: what was done counts half after {@link halfLife}. */
  personTime: number
}

/** The sentences of a queue for those it refuses. */
export interface QueueWords {
  /** Too many jobs of this person wait. */
  yours: string
  /** Too many jobs of everybody wait. */
  all: string
}

/** After so long what was done for a person counts half. */
const halfLife = 300_000
/** A long job waits as if so much more had been done for its person. */
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
  /** Milliseconds of work done, as they counted at `at`. */
  used: number
  at: number
}

const closing = () => new Problem("unavailable", "The server is closing.")

/**
 * Jobs that wait for their turn, shared out between people: next comes who has had least done lately,
 * a short job before a long one, and whoever waits comes nearer. Of one person the jobs keep their
 * order. All places are bounded.
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
   * Refuses a person (their id) who has no place left: `too-many` with what is theirs, `unavailable`
   * with what is everybody's, both with when to come back.
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

  /** Does a job for a person (their id) when its turn comes. Throws what {@link demandPlace} does, and what the job throws. */
  run<T>(person: string, work: () => Promise<T>, { long = false } = {}): Promise<T> {
    return new Promise<unknown>((resolve, reject) => {
      this.demandPlace(person)
      this.#waiting.push({ person, long, since: Date.now(), work, resolve, reject })
      this.#next()
    }) as Promise<T>
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

  /** The job whose turn it is; undefined where everybody who waits is being served. */
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
    // Whose share is used up again needs none.
    if (this.#shares.size > 1000)
      for (const [one, share] of this.#shares)
        if (share.working === 0 && usedNow(share) < 100) this.#shares.delete(one)
    const share = { working: 0, used: 0, at: Date.now() }
    this.#shares.set(person, share)
    return share
  }

  /** Takes no more jobs; who waits, or whose job fails from now on, is told that the server is closing. */
  close(): void {
    this.#closed = true
    for (const { reject } of this.#waiting.splice(0)) reject(closing())
  }
}

function usedNow({ used, at }: Share): number {
  return used * 0.5 ** ((Date.now() - at) / halfLife)
}
