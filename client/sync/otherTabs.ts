/** Milliseconds in which a tab says no more than once that it keeps words. */
const pause = 1_000

/** Tells the other tabs of a copy, and hears from them, that it holds words which the server may not have. */
export class OtherTabs {
  readonly #channel: BroadcastChannel | null
  #timer: ReturnType<typeof setTimeout> | null = null
  #closed = false

  /** `name` is the copy's; `hear` is called when another tab says so. */
  constructor(name: string, hear: () => void) {
    this.#channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name)
    if (this.#channel) this.#channel.onmessage = hear
    window.addEventListener("pagehide", this.#say)
  }

  /** Says it soon; of several in a row, once. */
  notify(): void {
    if (!this.#closed) this.#timer ??= setTimeout(this.#say, pause)
  }

  /** Says it for the last time: nobody in this tab goes on sending. */
  close(): void {
    if (this.#closed) return
    this.#say()
    this.#closed = true
    window.removeEventListener("pagehide", this.#say)
    this.#channel?.close()
  }

  readonly #say = (): void => {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#channel?.postMessage("unsent")
  }
}
