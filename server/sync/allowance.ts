import type { Config } from "../config.ts"
import { limits } from "./limits.ts"

/** Something of which there comes so much a second, and of which at most `most` is kept. */
class Supply {
  #perSecond: number
  #most: number
  #left: number

  constructor(perSecond: number, most: number) {
    this.#perSecond = perSecond
    this.#most = most
    this.#left = most
  }

  add(seconds: number): void {
    this.#left = Math.min(this.#most, this.#left + seconds * this.#perSecond)
  }

  take(amount: number): boolean {
    this.#left -= amount
    return this.#left >= 0
  }
}

/** How much one socket may send: frames and bytes, so many a second, and those of some seconds at once. */
export class Allowance {
  #frames: Supply
  #bytes: Supply
  #counted = Date.now()

  constructor({
    maxFramesPerSecond,
    maxBytesPerSecond,
    maxFrameBytes,
  }: Pick<Config, "maxFramesPerSecond" | "maxBytesPerSecond" | "maxFrameBytes">) {
    this.#frames = new Supply(maxFramesPerSecond, maxFramesPerSecond * limits.burst)
    const most = Math.max(maxBytesPerSecond * limits.burst, maxFrameBytes * 2)
    this.#bytes = new Supply(maxBytesPerSecond, most)
  }

  /** Takes a frame of so many bytes; null, or the sentence that says of what there is too much. */
  take(bytes: number): string | null {
    const now = Date.now()
    if (now !== this.#counted) {
      const seconds = (now - this.#counted) / 1000
      this.#frames.add(seconds)
      this.#bytes.add(seconds)
      this.#counted = now
    }
    if (!this.#frames.take(1)) return "Too many frames a second."
    return this.#bytes.take(bytes) ? null : "Too many bytes a second."
  }
}
