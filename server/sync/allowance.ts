import type { Config } from "../config.ts"
import { limits } from "./limits.ts"

/** What is asked of who sends. */
export type Rates = Pick<Config, "maxFramesPerSecond" | "maxBytesPerSecond" | "maxFrameBytes">

const mostFrames = ({ maxFramesPerSecond }: Rates) => maxFramesPerSecond * limits.burst
const mostBytes = ({ maxBytesPerSecond, maxFrameBytes }: Rates) =>
  Math.max(maxBytesPerSecond * limits.burst, maxFrameBytes * 2)

/** How much one socket may send: frames and bytes, so many a second, and those of some seconds at once. */
export class Allowance {
  #rates: Rates
  /** What is left of either. */
  #frames: number
  #bytes: number
  #counted = Date.now()

  constructor(rates: Rates) {
    this.#rates = rates
    this.#frames = mostFrames(rates)
    this.#bytes = mostBytes(rates)
  }

  /** Takes a frame of so many bytes; null, or the sentence that says of what there is too much. */
  take(bytes: number): string | null {
    const now = Date.now()
    if (now !== this.#counted) {
      const rates = this.#rates
      const seconds = (now - this.#counted) / 1000
      const frames = this.#frames + seconds * rates.maxFramesPerSecond
      this.#frames = Math.min(mostFrames(rates), frames)
      this.#bytes = Math.min(mostBytes(rates), this.#bytes + seconds * rates.maxBytesPerSecond)
      this.#counted = now
    }
    this.#frames -= 1
    if (this.#frames < 0) return "Too many frames a second."
    this.#bytes -= bytes
    return this.#bytes >= 0 ? null : "Too many bytes a second."
  }
}
