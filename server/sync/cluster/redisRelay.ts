import { randomBytes } from "node:crypto"
import { connectRedis, type RedisConnection } from "../../storage/redis.ts"
import type { SyncLog } from "../context.ts"
import type { Relay, RelayWatcher } from "./relay.ts"

type Hear = (message: Uint8Array, process: string) => void

// The first byte of a message; then the eight bytes of who sends it.
const kind = { message: 0, alive: 1, goodbye: 2 } as const
const head = 9

/** How often a process says that it is alive, and after how long a silent one counts as gone. In ms. */
const heartbeat = 2_000
const silence = 9_000

const everybody = "concord:all"
const channelOf = (planId: string | null) =>
  planId === null ? everybody : `concord:plan:${planId}`

/**
 * The relay over Redis or Valkey, by publish and subscribe. Messages published while Redis is away
 * are lost: `lost` and `back` report it, and the updates themselves are in the log. A process that
 * can publish but receives nothing, not even its own messages, counts as cut off.
 */
export class RedisRelay implements Relay {
  /** The client for other data in Redis. */
  readonly redis: RedisConnection
  #subscriber: RedisConnection
  #log: SyncLog
  #me = randomBytes(8)
  #fingerprint: Uint8Array
  #hearers = new Map<string, Set<Hear>>()
  #watchers: RelayWatcher[] = []
  /** When the last message of each process, this one included, arrived. */
  #heard = new Map<string, number>()
  #strangers = new Set<string>()
  #heardMyself = 0
  #lastHeartbeat = 0
  #timer: NodeJS.Timeout
  #closed = false
  ready = false

  /**
   * `fingerprint` identifies the settings that all processes must share; a process with another one
   * is reported in the log.
   */
  constructor(url: string, log: SyncLog, fingerprint: Uint8Array) {
    this.#log = log
    this.#fingerprint = fingerprint
    let lastError = ""
    const onError = (error: Error) => {
      if (error.message !== lastError) log.warn({ err: error }, "Redis cannot be reached")
      lastError = error.message
    }
    this.redis = connectRedis(url, onError)
    this.#subscriber = connectRedis(url, onError)
    this.#subscriber.on("messageBuffer", (channel: Buffer, bytes: Buffer) =>
      this.#receive(channel.toString(), bytes),
    )
    this.#subscriber.on("ready", () => {
      lastError = ""
      this.#subscriber.subscribe(everybody).then(
        () => this.#sayAlive(),
        () => {},
      )
    })
    this.redis.on("ready", () => this.#sayAlive())
    for (const connection of [this.redis, this.#subscriber])
      connection.on("close", () => this.#lose())
    this.#timer = setInterval(() => this.#heartbeat(), heartbeat)
    this.#timer.unref()
  }

  /** Resolves when messages can be sent and received, or after `ms`. */
  async settled(ms: number): Promise<void> {
    for (const end = Date.now() + ms; !this.ready && Date.now() < end; )
      await new Promise((next) => setTimeout(next, 20))
  }

  #send(channel: string, first: number, message: Uint8Array): void {
    if (this.redis.status !== "ready") return
    const bytes = Buffer.allocUnsafe(head + message.length)
    bytes[0] = first
    bytes.set(this.#me, 1)
    bytes.set(message, head)
    // It fails when the connection closes, which has a listener of its own.
    this.redis.publish(channel, bytes).catch(() => {})
  }

  #sayAlive(): void {
    this.#send(everybody, kind.alive, this.#fingerprint)
  }

  #receive(channel: string, bytes: Buffer): void {
    const process = bytes.toString("hex", 1, head)
    if (bytes.subarray(1, head).equals(this.#me)) {
      if (bytes[0] === kind.alive) this.#hearMyself()
      return
    }
    if (bytes[0] === kind.goodbye) this.#drop(process)
    else if (bytes[0] === kind.alive) this.#compare(process, bytes.subarray(head))
    if (bytes[0] !== kind.message) return
    for (const hear of this.#hearers.get(channel) ?? []) {
      try {
        hear(bytes.subarray(head), process)
      } catch (error) {
        this.#log.error({ err: error }, "what another process told could not be taken in")
      }
    }
  }

  #compare(process: string, fingerprint: Uint8Array): void {
    this.#heard.set(process, Date.now())
    if (this.#strangers.has(process) || Buffer.compare(fingerprint, this.#fingerprint) === 0) return
    this.#strangers.add(process)
    this.#log.error(
      { process },
      "another server process signs sessions with another secret: give all of them the same AUTH_SECRET",
    )
  }

  #hearMyself(): void {
    this.#heardMyself = Date.now()
    if (this.ready || this.#closed || this.redis.status !== "ready") return
    this.ready = true
    this.#log.info({}, "the other processes can be reached")
    for (const watcher of this.#watchers) watcher.back()
  }

  #lose(): void {
    if (!this.ready) return
    this.ready = false
    this.#heard.clear()
    if (this.#closed) return
    this.#log.warn({}, "the other processes cannot be reached")
    for (const watcher of this.#watchers) watcher.lost()
  }

  #drop(process: string): void {
    if (!this.#heard.delete(process)) return
    for (const watcher of this.#watchers) watcher.gone(process)
  }

  #heartbeat(): void {
    this.#sayAlive()
    const now = Date.now()
    // A process that was itself delayed has not received its messages yet.
    const late = now - this.#lastHeartbeat > 2 * heartbeat
    this.#lastHeartbeat = now
    if (!this.ready || late) return
    const last = now - silence
    if (this.#heardMyself < last) {
      this.#lose()
      // A connection over which nothing arrives any more is opened anew.
      for (const connection of [this.redis, this.#subscriber]) connection.disconnect(true)
      return
    }
    for (const [process, at] of this.#heard) if (at < last) this.#drop(process)
  }

  publish(planId: string | null, message: Uint8Array): void {
    if (this.ready) this.#send(channelOf(planId), kind.message, message)
  }

  async subscribe(planId: string | null, hear: Hear): Promise<() => void> {
    const channel = channelOf(planId)
    const hearers = this.#hearers.get(channel) ?? new Set()
    this.#hearers.set(channel, hearers)
    hearers.add(hear)
    const end = () => {
      hearers.delete(hear)
      if (hearers.size > 0 || this.#hearers.get(channel) !== hearers) return
      this.#hearers.delete(channel)
      if (channel !== everybody && this.#subscriber.status === "ready")
        this.#subscriber.unsubscribe(channel).catch(() => {})
    }
    try {
      if (channel !== everybody) await this.#subscriber.subscribe(channel)
    } catch (error) {
      end()
      throw error
    }
    return end
  }

  watch(watcher: RelayWatcher): void {
    this.#watchers.push(watcher)
  }

  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#timer)
    this.#send(everybody, kind.goodbye, new Uint8Array())
    this.ready = false
    // Messages published before are sent first.
    if (this.redis.status === "ready") await this.redis.quit().catch(() => {})
    this.redis.disconnect()
    this.#subscriber.disconnect()
  }
}
