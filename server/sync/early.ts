import { limits } from "./limits.ts"
import type { Socket } from "./socket.ts"

/** A message, and whether it is bytes or text. */
interface Message {
  data: Uint8Array
  binary: boolean
}

// What a message takes in memory beside its bytes.
const beside = 100

/** What a socket sends before it is known who it is, and while the plan is read: a little is kept. */
export class Early {
  #socket: Pick<Socket, "pause" | "resume">
  #messages: Message[] | null = []
  #bytes = 0
  #unfinished = 0

  constructor(socket: Pick<Socket, "pause" | "resume">) {
    this.#socket = socket
  }

  /** Keeps a message; nothing after {@link drop}. */
  keep(data: Uint8Array, binary: boolean): void {
    if (!this.#messages) return
    this.#messages.push({ data, binary })
    this.#bytes += data.length + beside
    this.#look()
  }

  /** So many bytes are here of a message that has not ended. */
  holds(bytes: number): void {
    this.#unfinished = bytes
    if (this.#messages) this.#look()
  }

  #look(): void {
    if (this.#bytes + this.#unfinished > limits.early) this.#socket.pause()
  }

  /** Keeps nothing more and lets the socket be read on; gives what was kept. */
  drop(): readonly Message[] {
    const messages = this.#messages ?? []
    this.#messages = null
    this.#socket.resume()
    return messages
  }
}
