/** Milliseconds without an answer after which words count as not confirmed, at first and at most. */
const patience = { first: 5_000, most: 60_000 }

/** The host of a {@link Confirmation}. */
export interface ConfirmationHost {
  /** When the server was last heard, in any unit. */
  heard: () => number
  /** The patience has ended; `silent`: nothing at all was heard meanwhile. */
  onLate: (silent: boolean) => void
}

/**
 * Watches that the server goes on confirming what is sent to it. A network that is gone says nothing
 * for half a minute; the person should not read "Saving" for so long.
 */
export class Confirmation {
  /** The server owes an answer for longer than it should. */
  late = false
  readonly #answering: ConfirmationHost
  #timer: ReturnType<typeof setTimeout> | null = null
  #saved = 0
  #heard = 0
  #patience = patience.first

  /** The patience is longer each time it has ended, until an answer comes. */
  constructor(answering: ConfirmationHost) {
    this.#answering = answering
  }

  /** Takes in how many frames are confirmed, and whether others wait for it. */
  read(saved: number, waiting: boolean): void {
    const answered = saved > this.#saved
    this.#saved = saved
    if (answered) this.#patience = patience.first
    if (waiting && !answered) {
      if (this.#timer !== null) return
      this.#heard = this.#answering.heard()
      this.#timer = setTimeout(() => this.#end(), this.#patience)
      return
    }
    this.close()
    this.late = false
    if (waiting) this.read(saved, true)
  }

  /** Stops watching. */
  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #end(): void {
    this.#timer = null
    this.late = true
    this.#patience = Math.min(patience.most, this.#patience * 2)
    this.#answering.onLate(this.#answering.heard() === this.#heard)
  }
}
