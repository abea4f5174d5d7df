import { encodeUtf8 } from "lib0/string"
import type { Socket } from "./socket.ts"

/**
 * The updates that have arrived at one reader, as their pongs tell. A ping names the update with which
 * the plan was complete: all that was sent before it has arrived when it is answered.
 */
export class Acknowledgements {
  /** The number of the last update that is known to have reached them. */
  reached: number
  #plan: { readonly seq: number }
  #socket: Pick<Socket, "ping">
  #given = false
  /** With which update the plan was complete at the last ping. */
  #asked = 0
  #due = false

  /** `plan` knows the number of its last update; a ping on `socket` goes behind what was sent. */
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

  /** Asks when the plan has changed since the last time: with what goes out next, or at the next look. */
  look(): void {
    if (!this.#given || this.#asked === this.#plan.seq) return
    if (this.#due) this.ask()
    else this.#due = true
  }

  /** Something was sent; the ping goes behind all that is sent in this turn, since a large update is several frames. */
  sent(): void {
    if (!this.#due) return
    this.#due = false
    process.nextTick(() => this.ask())
  }

  /** A ping was answered, with what it said; what no ping said is passed over. */
  answered(payload: Uint8Array): void {
    const said = Buffer.from(payload).toString("latin1")
    if (!/^\d{1,16}$/.test(said)) return
    const seq = Number(said)
    if (seq > this.reached && seq <= this.#asked) this.reached = seq
  }
}

// More than these are forgotten, the oldest first.
const most = 1_000

/** With which update those who left were up to date, by client number: what they did after may be out of sight of the rest. */
export class LastAcknowledged {
  #last: Map<number, number> | null = null

  /** Notes the last update that reached somebody who left. */
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
