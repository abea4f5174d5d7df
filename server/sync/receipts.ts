import { encodeUtf8 } from "lib0/string"
import type { Socket } from "./socket.ts"

/**
 * What has arrived at one reader, as their answers to pings say. A ping names the update with which
 * the plan was complete: all that was sent before it has arrived when it is answered.
 */
export class Receipts {
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

  /** Something was sent. */
  sent(): void {
    if (this.#due) this.ask()
  }

  /** A ping was answered, with what it said; what no ping said is passed over. */
  answered(payload: Uint8Array): void {
    const said = Buffer.from(payload).toString("latin1")
    if (!/^\d{1,16}$/.test(said)) return
    const seq = Number(said)
    if (seq > this.reached && seq <= this.#asked) this.reached = seq
  }
}
