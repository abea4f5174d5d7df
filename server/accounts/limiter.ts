import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import { Problem } from "../../shared/problem.ts"

/**
 * Counts attempts by key in fixed windows, in the memory of this process. Made once a server;
 * better-auth counts sign-ins with it and the routes what else can be guessed at.
 */
export class Limiter {
  readonly #byRule = new Map<string, RateLimiterMemory>()

  /** Counts one attempt. Returns null, or after how many seconds another is allowed. */
  async count(key: string, rule: { max: number; seconds: number }): Promise<number | null> {
    const name = `${rule.max}/${rule.seconds}`
    let limiter = this.#byRule.get(name)
    if (!limiter) {
      limiter = new RateLimiterMemory({ points: rule.max, duration: rule.seconds })
      this.#byRule.set(name, limiter)
    }
    try {
      await limiter.consume(key)
      return null
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
      throw refused
    }
  }

  /** Counts one attempt and throws `too-many` above `max` in `seconds`. */
  async demand(key: string, rule: { max: number; seconds: number }): Promise<void> {
    const wait = await this.count(key, rule)
    if (wait !== null)
      throw new Problem("too-many", `Too many attempts. Try again in ${wait} seconds.`, {
        retryAfter: wait,
      })
  }
}
