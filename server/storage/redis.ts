import { Redis } from "ioredis"
import { WrongSettings } from "../config/wrongSettings.ts"
import { isUnreachable } from "./unreachable.ts"

/** A connection to Redis. */
export type RedisConnection = Redis

/**
 * Connects to Redis, again and again when it goes away. Commands meanwhile fail at once: nothing
 * waits in a queue for a Redis that is not there. `onError` is told why it is not.
 */
export function connectRedis(url: string, onError: (error: Error) => void): RedisConnection {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResubscribe: false,
    connectTimeout: 5_000,
    retryStrategy: (times) => Math.min(100 * times, 2_000),
  })
  redis.on("error", onError)
  return redis
}

const patience = 5_000

/** The reason for a failed connection to Redis, by the error's code or message. */
function reasonOf(url: string, { code = "", message }: { code?: string; message: string }): string {
  const { hostname, port } = new URL(url)
  const there = `Redis at ${hostname || "localhost"}:${port || 6379}`
  if (code === "ECONNREFUSED") return `${there} refuses connections.`
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `No machine “${hostname}” can be found.`
  if (/^WRONGPASS|invalid (?:username-)?password/i.test(message))
    return `${there} refuses the password.`
  if (message.startsWith("NOAUTH")) return `${there} asks for a password, and the address has none.`
  if (message.startsWith("NOPERM")) return `${there} does not allow what is needed: ${message}.`
  if (message.startsWith("LOADING")) return `${there} is starting.`
  if (code === "ETIMEDOUT" || code.startsWith("EHOST") || code.startsWith("ENET"))
    return `${there} does not answer.`
  if (code === "ECONNRESET" || code === "EPIPE" || message === "Connection is closed.")
    return `${there} ended the connection. It may be something else than Redis.`
  if (/SSL|certificate/i.test(`${code} ${message}`))
    return `No safe connection to ${there} can be made.`
  return `${there} cannot be used: ${message.trim()}.`
}

/** Whether an error of {@link checkRedis} says that Redis is away, and not that it refuses. */
export function redisIsAway(error: unknown): boolean {
  const cause = error instanceof WrongSettings ? error.cause : error
  const { code = "", message = "" } = cause as { code?: string; message?: string }
  return isUnreachable(code) || /^LOADING|^Connection is closed/.test(message)
}

/**
 * Sees to it that Redis lets one in and answers. Throws {@link WrongSettings} that say of `REDIS_URL`,
 * with its machine and port and never its password, why it does not.
 */
export async function checkRedis(url: string): Promise<void> {
  let why: Error | null = null
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    connectTimeout: patience,
    retryStrategy: () => null,
  })
  redis.on("error", (error) => {
    why ??= error
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const silent = Object.assign(new Error("no answer"), { code: "ETIMEDOUT" })
    timer = setTimeout(() => reject(silent), patience)
  })
  try {
    await Promise.race([redis.connect().then(() => redis.ping()), late])
  } catch (error) {
    const cause = why ?? (error as Error)
    throw new WrongSettings([{ name: "REDIS_URL", reason: reasonOf(url, cause) }], cause)
  } finally {
    clearTimeout(timer)
    redis.disconnect()
  }
}
