import { encodeUtf8 } from "lib0/string"
import type { Socket } from "./socket.ts"

/**
 * The updates that have arrived at one client, known by its pongs. A ping carries the number of the
 * last update sent: when it is answered, everything sent before it has arrived.
 */
export class Acknowledgements {
  /** The number of the last update that is known to have reached them. */
  reached: number
  #plan: { readonly seq: number }
  #socket: Pick<Socket, "ping">
  #given = false
  /** The number that the last ping carried. */
  #asked = 0
  #due = false

  /**
   * `plan` gives the number of its last update; a ping on `socket` is sent after all frames before
   * it.
   */
  constructor(plan: { readonly seq: number }, socket: Pick<Socket, "ping">) {
    this.#plan = plan
    this.#socket = socket
    this.reached = plan.seq
  }

  /** The plan has been sent. */
  given(): void {
    this.#given = true
    this.ask()
  }

  /** Sends a ping now. */
  ask(): void {
    this.#due = false
    this.#asked = this.#plan.seq
    this.#socket.ping(this.#given ? encodeUtf8(String(this.#asked)) : new Uint8Array())
  }

  /**
   * Sends a ping if the plan has changed since the last one: with the next frame, or at the next
   * check.
   */
  look(): void {
    if (!this.#given || this.#asked === this.#plan.seq) return
    if (this.#due) this.ask()
    else this.#due = true
  }

  /**
   * A frame was sent. The ping follows all frames of this turn of the event loop, since a large
   * update is several frames.
   */
  sent(): void {
    if (!this.#due) return
    this.#due = false
    process.nextTick(() => this.ask())
  }

  /** A pong arrived, with the content of its ping; unknown content is ignored. */
  answered(payload: Uint8Array): void {
    const said = Buffer.from(payload).toString("latin1")
    if (!/^\d{1,16}$/.test(said)) return
    const seq = Number(said)
    if (seq > this.reached && seq <= this.#asked) this.reached = seq
  }
}

// More than these are forgotten, the oldest first.
const most = 1_000

/**
 * The last update that had reached clients who left, by client number: edits they made after it may
 * not know of later updates.
 */
export class LastAcknowledged {
  #last: Map<number, number> | null = null

  /** Records the last update that reached a client who left. */
  note(client: number, seq: number): void {
    this.#last ??= new Map()
    this.#last.delete(client)
    this.#last.set(client, seq)
    const [oldest] = this.#last.keys()
    if (oldest !== undefined && this.#last.size > most) this.#last.delete(oldest)
  }

  /** The last update that had reached a client number; null when nothing is known of it. */
  of(client: number | null): number | null {
    return client === null ? null : (this.#last?.get(client) ?? null)
  }
}
