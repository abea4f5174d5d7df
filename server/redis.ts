import { Redis } from "ioredis"

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
