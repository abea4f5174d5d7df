import type { Config } from "../config.ts"
import { limits } from "./limits.ts"

/** What the message that is on its way on a socket did since the last look. */
export type Progress = "none" | "moves" | "stands"

/** Whose message it is. */
export interface Sender {
  /** They must go; why is a sentence for people. */
  tooMuch(why: string): void
}

/** The message that has begun to arrive on one socket. */
export class Arrival {
  readonly #arrivals: Arrivals
  readonly #sender: Sender
  /** What it counts for: its person, or itself while nobody knows whose it is. */
  owner: string | Arrival = this
  /** What is here of it. */
  bytes = 0
  #isOver = false
  /** What has arrived of unfinished messages since the last look, and whether one of them was there then. */
  #grown = 0
  #isOld = false

  constructor(arrivals: Arrivals, sender: Sender) {
    this.#arrivals = arrivals
    this.#sender = sender
  }

  /** So many bytes of a message are here that has not ended. */
  hold(bytes: number): void {
    if (this.#isOver) return
    const more = bytes - this.bytes
    // Fewer: another message has begun, or none.
    if (more < 0) this.#isOld = false
    this.#grown += more < 0 ? bytes : more
    this.bytes = bytes
    this.#arrivals.count(this, more)
  }

  /** It is known whose socket it is. */
  belongsTo(person: string): void {
    const { bytes } = this
    this.hold(0)
    this.owner = person
    this.hold(bytes)
  }

  /** Sends the socket away. */
  refuse(why: string): void {
    this.close()
    this.#sender.tooMuch(why)
  }

  /**
   * Called every heartbeat: `stands` when a message that was on its way at the last has hardly
   * grown since.
   */
  look(): Progress {
    const moves = this.#grown >= limits.arrival.perBeat
    const stands = this.bytes > 0 && this.#isOld && !moves
    this.#grown = 0
    this.#isOld = this.bytes > 0
    if (stands) return "stands"
    return moves ? "moves" : "none"
  }

  /** The socket closes: what still comes is nobody's. */
  close(): void {
    this.hold(0)
    this.#isOver = true
  }
}

/**
 * What takes memory of messages that have begun to arrive and have not ended: bounded for each
 * person and over all sockets, so that nobody fills the server with beginnings.
 */
export class Arrivals {
  readonly #mostOfOne: number
  readonly #most: number
  readonly #open = new Set<Arrival>()
  readonly #owned = new Map<string | Arrival, number>()
  /** What is held in all. */
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
  open(sender: Sender): Arrival {
    return new Arrival(this, sender)
  }

  /** What is on its way on a socket has grown by so much; who holds too much then is sent away. */
  count(arrival: Arrival, more: number): void {
    const { owner } = arrival
    const own = (this.#owned.get(owner) ?? 0) + more
    if (own > 0) this.#owned.set(owner, own)
    else this.#owned.delete(owner)
    if (arrival.bytes > 0) this.#open.add(arrival)
    else this.#open.delete(arrival)
    this.bytes += more
    if (more <= 0) return
    if (own > this.#mostOfOne) arrival.refuse("Too much of yours is on its way at once; come back.")
    else if (this.bytes > this.#most)
      this.#heaviest()?.refuse("Too much is on its way to the server; come back.")
  }

  /** Of whoever holds most, the socket that holds most. */
  #heaviest(): Arrival | null {
    let heaviest: Arrival | null = null
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
