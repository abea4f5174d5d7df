const seed = 0x811c9dc5
const prime = 0x01000193

/** Whether a word is how another begins. */
function begins(beginning: string, word: string, length: number): boolean {
  if (beginning.length !== length) return false
  for (let i = 0; i < length; i++) {
    if (beginning.charCodeAt(i) !== word.charCodeAt(i)) return false
  }
  return true
}

/**
 * Numbers by the beginnings of words. All beginnings of a word are found in one pass over its
 * letters, where a map would have each of them cut out of it.
 */
export class Beginnings {
  readonly #words: string[] = []
  readonly #numbers: number[] = []
  readonly #hashes: number[] = []
  /** By the last bits of a hash: which word begins to be looked for here, counted from 1. */
  #slots = new Uint32Array(1024)
  #longest = 0

  /** The number of a beginning; undefined where it has none. */
  get(word: string): number | undefined {
    let hash = seed
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
    const entry = this.#entryOf(word, word.length, hash)
    return entry < 0 ? undefined : this.#numbers[entry]
  }

  /** Gives a number to a beginning that has none. */
  add(word: string, number: number): void {
    let hash = seed
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
    this.#words.push(word)
    this.#numbers.push(number)
    this.#hashes.push(hash)
    this.#longest = Math.max(this.#longest, word.length)
    this.#place(hash, this.#words.length)
    if (this.#words.length * 2 <= this.#slots.length) return
    this.#slots = new Uint32Array(this.#slots.length * 4)
    for (const [entry, hash] of this.#hashes.entries()) this.#place(hash, entry + 1)
  }

  /** Gives a number to a beginning unless it has one. */
  addOnce(word: string, number: number): void {
    if (this.get(word) === undefined) this.add(word, number)
  }

  /** Adds the numbers of a word's beginnings, the shortest first. */
  addTo(numbers: number[], word: string): void {
    const length = Math.min(word.length, this.#longest)
    let hash = seed
    for (let i = 0; i < length; i++) {
      hash = Math.imul(hash ^ word.charCodeAt(i), prime)
      const entry = this.#entryOf(word, i + 1, hash)
      if (entry >= 0) numbers.push(this.#numbers[entry] ?? 0)
    }
  }

  #entryOf(word: string, length: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] ?? 0) - 1
      if (entry < 0) return -1
      if (this.#hashes[entry] === hash && begins(this.#words[entry] ?? "", word, length)) {
        return entry
      }
    }
  }

  #place(hash: number, entry: number): void {
    const mask = this.#slots.length - 1
    let slot = slotOf(hash, mask)
    while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & mask
    this.#slots[slot] = entry
  }
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}
