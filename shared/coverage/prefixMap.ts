/** Numbers by the beginnings of words. */
export class PrefixMap {
  readonly #numbers = new Map<string, number>()
  #longest = 0

  /** The number of a beginning; undefined where it has none. */
  get(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** Gives a number to a beginning. */
  add(word: string, number: number): void {
    this.#numbers.set(word, number)
    this.#longest = Math.max(this.#longest, word.length)
  }

  /** Gives a number to a beginning unless it has one. */
  addOnce(word: string, number: number): void {
    if (!this.#numbers.has(word)) this.add(word, number)
  }

  /** Adds the numbers of a word's beginnings, the shortest first. */
  addTo(numbers: number[], word: string): void {
    for (let end = 1; end <= Math.min(word.length, this.#longest); end++) {
      const number = this.#numbers.get(word.slice(0, end))
      if (number !== undefined) numbers.push(number)
    }
  }
}
