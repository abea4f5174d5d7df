const none: readonly number[] = []

/** Numbers in a row that is used again and again, because one that grows is written anew each time. */
export class NumberRow {
  readonly #numbers: number[] = []
  #count = 0

  add(number: number): void {
    this.#numbers[this.#count++] = number
  }

  /** All that were added, in no more room than they need; the row is empty then. */
  take(): readonly number[] {
    const all = this.#count === 0 ? none : this.#numbers.slice(0, this.#count)
    this.#count = 0
    return all
  }
}
