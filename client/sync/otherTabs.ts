/** Milliseconds within which a tab sends at most one message. */
const pause = 1_000

/**
 * Exchanges messages between the tabs of a copy that it holds edits which the server may not have.
 */
export class OtherTabs {
  readonly #channel: BroadcastChannel | null
  #timer: ReturnType<typeof setTimeout> | null = null
  #closed = false

  /** `name` is the name of the copy; `hear` is called on a message of another tab. */
  constructor(name: string, hear: () => void) {
    this.#channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name)
    if (this.#channel) this.#channel.onmessage = hear
    window.addEventListener("pagehide", this.#say)
  }

  /** Sends the message soon, once for several calls in a row. */
  notify(): void {
    if (!this.#closed) this.#timer ??= setTimeout(this.#say, pause)
  }

  /** Sends the message a last time, because this tab stops sending edits. */
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
