/** Milliseconds without an answer after which edits count as unconfirmed, at first and at most. */
const patience = { first: 5_000, most: 60_000 }

/** The host of a {@link Confirmation}. */
export interface ConfirmationHost {
  /** When the server was last heard, in any unit. */
  heard: () => number
  /** The wait has ended; `silent`: nothing at all was received in it. */
  onLate: (silent: boolean) => void
}

/**
 * Watches that the server keeps confirming what is sent to it. A lost network shows no error for
 * half a minute, and the person should not read "Saving" for so long.
 */
export class Confirmation {
  /** Whether the server has not answered in time. */
  late = false
  readonly #answering: ConfirmationHost
  #timer: ReturnType<typeof setTimeout> | null = null
  #saved = 0
  #heard = 0
  /** The length of the wait, which grows each time it ends without an answer. */
  #patience = patience.first

  constructor(answering: ConfirmationHost) {
    this.#answering = answering
  }

  /** Records how many frames are confirmed, and whether others are unconfirmed. */
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
