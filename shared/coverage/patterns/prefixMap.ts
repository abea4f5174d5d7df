/** A map from prefixes of words to numbers. */
export class PrefixMap {
  readonly #numbers = new Map<string, number>()
  #longest = 0

  /** The number of a prefix; undefined where it has none. */
  get(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** Sets the number of a prefix. */
  add(word: string, number: number): void {
    this.#numbers.set(word, number)
    this.#longest = Math.max(this.#longest, word.length)
  }

  /** Sets the number of a prefix unless it has one. */
  addOnce(word: string, number: number): void {
    if (!this.#numbers.has(word)) this.add(word, number)
  }

  /** Appends the numbers of a word's prefixes, the shortest first. */
  addTo(numbers: number[], word: string): void {
    for (let end = 1; end <= Math.min(word.length, this.#longest); end++) {
      const number = this.#numbers.get(word.slice(0, end))
      if (number !== undefined) numbers.push(number)
    }
  }
}
