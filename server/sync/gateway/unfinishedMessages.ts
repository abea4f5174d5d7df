import type { Config } from "../../config/config.ts"
import { limits } from "../limits.ts"

/** The growth of a partly received message since the last check; `none` when there was none. */
export type Growth = "none" | "grows" | "stalls"

/** Closes the sender's socket; `why` is a sentence for people. */
export type TooMuch = (why: string) => void

/** The partly received message of one socket. */
export class UnfinishedMessage {
  readonly #all: UnfinishedMessages
  readonly #tooMuch: TooMuch
  /** The key it counts for: its person, or the socket itself while the person is unknown. */
  owner: string | UnfinishedMessage = this
  /** Its bytes received so far. */
  bytes = 0
  #isOver = false
  /** The growth of unfinished messages since the last look, and whether one of them was there then. */
  #grown = 0
  #isOld = false

  constructor(all: UnfinishedMessages, tooMuch: TooMuch) {
    this.#all = all
    this.#tooMuch = tooMuch
  }

  /** Sets the bytes received of a message that has not ended. */
  hold(bytes: number): void {
    if (this.#isOver) return
    const more = bytes - this.bytes
    // Fewer: another message has begun, or none.
    if (more < 0) this.#isOld = false
    this.#grown += more < 0 ? bytes : more
    this.bytes = bytes
    this.#all.count(this, more)
  }

  /** Sets the person of the socket. */
  belongsTo(person: string): void {
    const { bytes } = this
    this.hold(0)
    this.owner = person
    this.hold(bytes)
  }

  /** Closes the socket. */
  refuse(why: string): void {
    this.close()
    this.#tooMuch(why)
  }

  /**
   * Called every heartbeat: `stalls` when a message that was on its way at the last has hardly
   * grown since.
   */
  look(): Growth {
    const grows = this.#grown >= limits.unfinished.perHeartbeat
    const stalls = this.bytes > 0 && this.#isOld && !grows
    this.#grown = 0
    this.#isOld = this.bytes > 0
    if (stalls) return "stalls"
    return grows ? "grows" : "none"
  }

  /** The socket closes: bytes that still arrive are not counted. */
  close(): void {
    this.hold(0)
    this.#isOver = true
  }
}

/**
 * The memory of partly received messages, bounded for each person and over all sockets, so that
 * nobody fills the server's memory with them.
 */
export class UnfinishedMessages {
  readonly #mostOfOne: number
  readonly #most: number
  readonly #open = new Set<UnfinishedMessage>()
  readonly #owned = new Map<string | UnfinishedMessage, number>()
  /** The bytes that are held in all. */
  bytes = 0

  constructor({
    maxFrameBytes,
    maxUnfinishedBytes,
    maxUnfinishedBytesPerPerson,
  }: Pick<Config, "maxFrameBytes" | "maxUnfinishedBytes" | "maxUnfinishedBytesPerPerson">) {
    // One whole message must always get in.
    this.#mostOfOne = Math.max(maxFrameBytes, maxUnfinishedBytesPerPerson)
    this.#most = Math.max(maxFrameBytes, maxUnfinishedBytes)
  }

  /** A new socket. */
  open(tooMuch: TooMuch): UnfinishedMessage {
    return new UnfinishedMessage(this, tooMuch)
  }

  /** Counts the growth of the message on a socket; whoever then holds too much is disconnected. */
  count(message: UnfinishedMessage, more: number): void {
    const { owner } = message
    const own = (this.#owned.get(owner) ?? 0) + more
    if (own > 0) this.#owned.set(owner, own)
    else this.#owned.delete(owner)
    if (message.bytes > 0) this.#open.add(message)
    else this.#open.delete(message)
    this.bytes += more
    if (more <= 0) return
    if (own > this.#mostOfOne) message.refuse("Too much of yours is on its way at once; come back.")
    else if (this.bytes > this.#most)
      this.#heaviest()?.refuse("Too much is on its way to the server; come back.")
  }

  /** Of whoever holds most, the socket that holds most. */
  #heaviest(): UnfinishedMessage | null {
    let heaviest: UnfinishedMessage | null = null
    let most: readonly [number, number] = [0, 0]
    for (const one of this.#open) {
      const held = [this.#owned.get(one.owner) ?? 0, one.bytes] as const
      if (held[0] < most[0] || (held[0] === most[0] && held[1] <= most[1])) continue
      heaviest = one
      most = held
    }
    return heaviest
  }
}

/** Whether the other end of a socket is alive, by the bytes received between two checks. */
export class Liveness {
  #message: Pick<UnfinishedMessage, "look">
  #heard = true
  #held = false

  /** `message` is the message that is on its way on the socket. */
  constructor(message: Pick<UnfinishedMessage, "look">) {
    this.#message = message
  }

  /** A whole frame has arrived. */
  heard(): void {
    this.#heard = true
  }

  /** Reading from the socket was paused or resumed: while it is paused, silence means nothing. */
  hold(held: boolean): void {
    this.#held = held
    this.#heard = true
  }

  /** Called every heartbeat: `slow` when a message that has begun hardly goes on, `gone` when nothing has come. */
  look(): "here" | "slow" | "gone" {
    const growth = this.#message.look()
    const heard = this.#heard || this.#held || growth === "grows"
    this.#heard = false
    if (growth === "stalls" && !this.#held) return "slow"
    return heard ? "here" : "gone"
  }
}
