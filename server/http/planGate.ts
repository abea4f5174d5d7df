import type { Response } from "express"
import { Problem } from "../../shared/problem.ts"
import { JobQueue } from "../jobs/jobQueue.ts"
import { onBehalfOf } from "../jobs/requester.ts"

/** The limits of concurrent answers about plans: of everybody, and of one person. */
const limits = {
  atOnce: 120,
  atOncePerPerson: 10,
  perPerson: 100,
  waiting: 2_000,
  personTime: Number.POSITIVE_INFINITY,
}

const words = {
  yours: "You ask for more at once than this server answers. Try again in a few seconds.",
  all: "The server is asked for more than it can answer now. Try again in a few seconds.",
}
const retryAfter = 3

/**
 * Limits requests about plans, which may load a whole plan into memory: for each person a number is
 * answered at a time and a number waits, including answers that were not fetched yet; others are
 * refused with `too-many`.
 */
export class PlanGate {
  readonly #queue = new JobQueue(limits, words)
  /** The number of unanswered requests of each person. */
  readonly #open = new Map<string, number>()

  /**
   * Runs `work` for a person (their id) when its turn comes. Throws `too-many` or `unavailable`.
   */
  async pass<T>(person: string, response: Response, work: () => Promise<T>): Promise<T> {
    const open = this.#open.get(person) ?? 0
    if (open >= limits.perPerson) throw new Problem("too-many", words.yours, { retryAfter })
    this.#open.set(person, open + 1)
    response.once("close", () => {
      const left = (this.#open.get(person) ?? 1) - 1
      if (left > 0) this.#open.set(person, left)
      else this.#open.delete(person)
    })
    return await this.#queue.run(person, () =>
      onBehalfOf(person, async () => {
        // Disconnected callers need no answer.
        if (response.closed) throw new Problem("unavailable", words.all)
        return await work()
      }),
    )
  }
}
