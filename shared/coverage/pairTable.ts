const filterBits = 18

function mix(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}

/**
 * Things by two numbers. Most pairs that are asked for have nothing, which a few bits that stay in
 * the fastest memory nearly always say at once.
 */
export class PairTable<T> {
  readonly #filter = new Int32Array((1 << filterBits) / 32)
  readonly #rows = new Map<number, T[]>()
  readonly #width: number

  /** `width` is more than any second number. */
  constructor(width: number) {
    this.#width = width
  }

  /** Adds a thing behind those that a pair has. */
  add(first: number, second: number, thing: T): void {
    const bit = mix(first, second) >>> (32 - filterBits)
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    const key = first * this.#width + second
    const row = this.#rows.get(key)
    if (row) row.push(thing)
    else this.#rows.set(key, [thing])
  }

  /** The things of a pair in the order in which they came; undefined where there are none. */
  of(first: number, second: number): readonly T[] | undefined {
    const bit = mix(first, second) >>> (32 - filterBits)
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return undefined
    return this.#rows.get(first * this.#width + second)
  }
}
