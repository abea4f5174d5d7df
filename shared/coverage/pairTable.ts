const filterBits = 18

function mix(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}

/**
 * Things by two numbers. Most pairs that are asked for have nothing, which a few bits that stay in
 * the fastest memory nearly always say at once. Things are known by the order in which they came.
 */
export class PairTable<T> {
  readonly #filter = new Int32Array((1 << filterBits) / 32)
  /** By the first bits of a mixed pair: its two numbers and its first and last thing, counted from 1. */
  #slots = new Uint32Array(4 << 10)
  #slotBits = 10
  #pairs = 0
  readonly #things: T[] = []
  /** For each thing the next one of its pair, counted from 1. */
  readonly #next: number[] = []

  /** Adds a thing behind those that a pair has. */
  add(first: number, second: number, thing: T): void {
    const mixed = mix(first, second)
    const bit = mixed >>> (32 - filterBits)
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    const slot = this.#slotOf(mixed, first, second)
    const last = this.#slots[slot + 3] ?? 0
    const number = this.#things.push(thing)
    this.#next.push(0)
    if (last > 0) {
      this.#next[last - 1] = number
      this.#slots[slot + 3] = number
      return
    }
    this.#put(slot, first, second, number, number)
    if (++this.#pairs * 2 > 1 << this.#slotBits) this.#grow()
  }

  /** The number of the first thing of a pair; -1 where there is none. */
  firstOf(first: number, second: number): number {
    const mixed = mix(first, second)
    const bit = mixed >>> (32 - filterBits)
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1
    return (this.#slots[this.#slotOf(mixed, first, second) + 2] ?? 0) - 1
  }

  /** The number of the thing that came to the same pair next; -1 behind the last. */
  nextOf(number: number): number {
    return (this.#next[number] ?? 0) - 1
  }

  /** A thing by its number. */
  thing(number: number): T | undefined {
    return this.#things[number]
  }

  /** Where a pair stands, or would. */
  #slotOf(mixed: number, first: number, second: number): number {
    const slots = this.#slots
    let slot = (mixed >>> (32 - this.#slotBits)) * 4
    while ((slots[slot + 2] ?? 0) > 0) {
      if (slots[slot] === first && slots[slot + 1] === second) break
      slot = slot + 4 < slots.length ? slot + 4 : 0
    }
    return slot
  }

  #put(slot: number, first: number, second: number, from: number, to: number): void {
    this.#slots[slot] = first
    this.#slots[slot + 1] = second
    this.#slots[slot + 2] = from
    this.#slots[slot + 3] = to
  }

  #grow(): void {
    const before = this.#slots
    this.#slotBits += 2
    this.#slots = new Uint32Array(4 << this.#slotBits)
    for (let i = 0; i < before.length; i += 4) {
      const first = before[i] ?? 0
      const second = before[i + 1] ?? 0
      const from = before[i + 2] ?? 0
      if (from === 0) continue
      const slot = this.#slotOf(mix(first, second), first, second)
      this.#put(slot, first, second, from, before[i + 3] ?? 0)
    }
  }
}
