import type { Response } from "express"
import { Problem } from "../../shared/problem.ts"
import { JobQueue } from "../jobs/jobQueue.ts"
import { onBehalfOf } from "../jobs/requester.ts"

/** Answers about plans that are being made at the same time: of everybody, and of one person. */
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
 * What stands between a request about a plan and its answer, which may need the whole plan in memory:
 * of one person so many are answered at a time and so many wait, answers that were not fetched yet
 * among them; others are refused with `too-many`.
 */
export class PlanGate {
  readonly #queue = new JobQueue(limits, words)
  /** Requests of each person whose answer has not gone out. */
  readonly #open = new Map<string, number>()

  /** Does what a person (their id) asked for when its turn comes. Throws `too-many` or `unavailable`. */
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
        // Who has gone meanwhile needs no answer.
        if (response.closed) throw new Problem("unavailable", words.all)
        return await work()
      }),
    )
  }
}
