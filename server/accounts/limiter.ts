import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible"
import { Problem } from "../../shared/problem.ts"
import type { RedisConnection } from "../storage/redis.ts"

/** The largest number of attempts in a window of time. */
interface Rule {
  max: number
  seconds: number
}

/**
 * Counts attempts by key in fixed windows: in Redis, together with the other processes, where it is
 * configured and answers, else in this process. One instance per server; better-auth counts
 * sign-ins with it and the routes whatever else can be guessed.
 */
export class Limiter {
  readonly #byRule = new Map<string, RateLimiterMemory | RateLimiterRedis>()
  readonly #redis: RedisConnection | null

  constructor(redis: RedisConnection | null = null) {
    this.#redis = redis
  }

  #make(name: string, points: number, duration: number): RateLimiterMemory | RateLimiterRedis {
    const memory = new RateLimiterMemory({ points, duration })
    return this.#redis
      ? new RateLimiterRedis({
          storeClient: this.#redis,
          keyPrefix: `concord:limit:${name}`,
          points,
          duration,
          insuranceLimiter: memory,
        })
      : memory
  }

  #of(rule: Rule): RateLimiterMemory | RateLimiterRedis {
    const name = `${rule.max}/${rule.seconds}`
    let limiter = this.#byRule.get(name)
    if (!limiter) {
      limiter = this.#make(name, rule.max, rule.seconds)
      this.#byRule.set(name, limiter)
    }
    return limiter
  }

  /** Counts one attempt. Returns null, or the seconds until another is allowed. */
  async count(key: string, rule: Rule): Promise<number | null> {
    try {
      await this.#of(rule).consume(key)
      return null
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
      throw refused
    }
  }

  /** Uncounts an attempt that turned out to be legitimate. */
  async takeBack(key: string, rule: Rule): Promise<void> {
    await this.#of(rule).reward(key)
  }

  /** Counts one attempt and throws `too-many` above `max` in `seconds`. */
  async demand(key: string, rule: Rule): Promise<void> {
    const wait = await this.count(key, rule)
    if (wait !== null)
      throw new Problem("too-many", `Too many attempts. Try again in ${wait} seconds.`, {
        retryAfter: wait,
      })
  }
}
