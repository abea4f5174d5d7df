/** For so many words there is room at first; a power of two. */
const firstSlots = 1024

/** A number for a stretch of a text, the same wherever the same units stand. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Whether a word stands in a text at a place; it is as long as the stretch that is asked about. */
function stands(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  }
  return true
}

/**
 * Things by a word as it is printed, found where it stands in a text: a map would have each word of
 * a plan cut out of it first, which takes longer than all else that is done to find it.
 */
export class PrintedWords<T> {
  readonly #most: number
  /**
   * By the last bits of a hash, two numbers each: which entry begins to be looked for here, counted
   * from 1, and its hash, because one is asked for with the other.
   */
  #slots = new Int32Array(firstSlots * 2)
  readonly #words: string[] = []
  readonly #things: T[] = []

  /** `most` is how many words it takes. */
  constructor(most: number) {
    this.#most = most
  }

  /** Whether no other word can be added before it is cleared. */
  get full(): boolean {
    return this.#words.length >= this.#most
  }

  /** The thing of the word from `start` to `end` of a text; undefined when it has none. */
  get(text: string, start: number, end: number): T | undefined {
    const hash = hashOf(text, start, end)
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const entry = (slots[slot] ?? 0) - 1
      if (entry < 0) return undefined
      if (slots[slot + 1] !== hash) continue
      const word = this.#words[entry] ?? ""
      if (word.length === end - start && stands(word, text, start)) return this.#things[entry]
    }
  }

  /** Gives a thing to a word that has none. */
  add(word: string, thing: T): void {
    this.#words.push(word)
    this.#things.push(thing)
    this.#place(hashOf(word, 0, word.length), this.#words.length)
    // Half empty at least, so that few words stand where another would; and no larger than that, so
    // that it stays in fast memory.
    if (this.#words.length * 4 <= this.#slots.length) return
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += 2) {
      const entry = before[slot] ?? 0
      if (entry > 0) this.#place(before[slot + 1] ?? 0, entry)
    }
  }

  /** Forgets all words. */
  clear(): void {
    this.#slots.fill(0)
    this.#words.length = 0
    this.#things.length = 0
  }

  #place(hash: number, entry: number): void {
    const mask = this.#slots.length - 1
    let slot = (hash << 1) & mask
    while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 2) & mask
    this.#slots[slot] = entry
    this.#slots[slot + 1] = hash
  }
}
