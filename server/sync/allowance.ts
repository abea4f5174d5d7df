/** How often something may be done: so many times a second, and the times of `saved` seconds at once. */
export class Allowance {
  #perSecond: number
  #most: number
  #left: number
  #counted = Date.now()

  constructor(perSecond: number, saved: number) {
    this.#perSecond = perSecond
    this.#most = perSecond * saved
    this.#left = this.#most
  }

  /** Does it once more; false when that is too often. */
  take(): boolean {
    const now = Date.now()
    const earned = ((now - this.#counted) / 1000) * this.#perSecond
    this.#left = Math.min(this.#most, this.#left + earned) - 1
    this.#counted = now
    return this.#left >= 0
  }
}
