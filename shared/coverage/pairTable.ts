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
  /** By the first bits of a mixed pair: its two numbers and which row is its, counted from 1. */
  #slots = new Uint32Array(3 << 10)
  #slotBits = 10
  readonly #rows: T[][] = []

  /** Adds a thing behind those that a pair has. */
  add(first: number, second: number, thing: T): void {
    const mixed = mix(first, second)
    const bit = mixed >>> (32 - filterBits)
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    const slot = this.#slotOf(mixed, first, second)
    const row = this.#rows[(this.#slots[slot + 2] ?? 0) - 1]
    if (row) {
      row.push(thing)
      return
    }
    this.#rows.push([thing])
    this.#put(slot, first, second, this.#rows.length)
    if (this.#rows.length * 2 > 1 << this.#slotBits) this.#grow()
  }

  /** The things of a pair in the order in which they came; undefined where there are none. */
  of(first: number, second: number): readonly T[] | undefined {
    const mixed = mix(first, second)
    const bit = mixed >>> (32 - filterBits)
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return undefined
    const row = this.#slots[this.#slotOf(mixed, first, second) + 2] ?? 0
    return row > 0 ? this.#rows[row - 1] : undefined
  }

  /** Where a pair stands, or would. */
  #slotOf(mixed: number, first: number, second: number): number {
    const slots = this.#slots
    let slot = (mixed >>> (32 - this.#slotBits)) * 3
    while ((slots[slot + 2] ?? 0) > 0) {
      if (slots[slot] === first && slots[slot + 1] === second) break
      slot = slot + 3 < slots.length ? slot + 3 : 0
    }
    return slot
  }

  #put(slot: number, first: number, second: number, row: number): void {
    this.#slots[slot] = first
    this.#slots[slot + 1] = second
    this.#slots[slot + 2] = row
  }

  #grow(): void {
    const before = this.#slots
    this.#slotBits += 2
    this.#slots = new Uint32Array(3 << this.#slotBits)
    for (let i = 0; i < before.length; i += 3) {
      const first = before[i] ?? 0
      const second = before[i + 1] ?? 0
      const row = before[i + 2] ?? 0
      if (row > 0) this.#put(this.#slotOf(mix(first, second), first, second), first, second, row)
    }
  }
}
