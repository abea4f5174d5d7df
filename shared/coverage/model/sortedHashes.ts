/** The number of leading bits of a hash that select its bucket, and of those in the filter. */
const bucketBits = 15
const filterBits = 20

/**
 * A map from hashes to numbers, as arrays sorted by hash. Hashes are evenly distributed, so their
 * leading bits nearly give the index; and most that are looked up are absent, which a bit filter
 * small enough for the processor's cache tells at once.
 */
export class SortedHashes {
  /** Each hash followed by its number, because the one is always read after the other. */
  readonly #entries: Uint32Array
  /** The index of the first hash of each bucket, and after them the number of hashes. */
  readonly #starts: Uint32Array
  /** One bit for each leading part of a hash: whether any hash has it. */
  readonly #filter: Int32Array

  /** `places` has the number of each hash. */
  constructor(hashes: Uint32Array, places: Uint32Array) {
    this.#entries = new Uint32Array(hashes.length * 2)
    this.#starts = new Uint32Array((1 << bucketBits) + 1)
    this.#filter = new Int32Array((1 << filterBits) / 32)
    let bucket = 0
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] ?? 0
      this.#entries[place * 2] = hash
      this.#entries[place * 2 + 1] = places[place] ?? 0
      const own = hash >>> (32 - bucketBits)
      while (bucket < own) this.#starts[++bucket] = place
      const bit = hash >>> (32 - filterBits)
      this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
    while (bucket < 1 << bucketBits) this.#starts[++bucket] = hashes.length
  }

  /** The number of hashes. */
  get size(): number {
    return this.#entries.length / 2
  }

  /** The number of a hash, or -1. */
  placeOf(hash: number): number {
    const bit = hash >>> (32 - filterBits)
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1
    return this.#placeIn(hash)
  }

  /**
   * Replaces some hashes by their numbers in place, dropping absent ones, and returns the new end.
   * Only the bits of a hash in `mask` count.
   */
  // Most are absent, unpredictably: writing each and keeping only some takes a third of the time of
  // branching.
  findAll(hashes: Int32Array, from: number, to: number, mask: number): number {
    const filter = this.#filter
    let maybe = from
    for (let i = from; i < to; i++) {
      const hash = (hashes[i] ?? 0) & mask
      hashes[maybe] = hash
      maybe +=
        ((filter[hash >>> (37 - filterBits)] ?? 0) >>> ((hash >>> (32 - filterBits)) & 31)) & 1
    }
    let end = from
    for (let i = from; i < maybe; i++) {
      const place = this.#placeIn((hashes[i] ?? 0) >>> 0)
      if (place >= 0) hashes[end++] = place
    }
    return end
  }

  #placeIn(hash: number): number {
    const bucket = hash >>> (32 - bucketBits)
    const end = this.#starts[bucket + 1] ?? 0
    for (let place = this.#starts[bucket] ?? 0; place < end; place++) {
      if (this.#entries[place * 2] === hash) return this.#entries[place * 2 + 1] ?? -1
    }
    return -1
  }
}
