import type { Values } from "./weighing.ts"
import { bytesOf, stepsOf, type WeightsFile } from "./weights.ts"

/** Places to a feature; half of them stay free, so that a search is short. */
const spread = 2

/** The weights of a file, unpacked: features by their hash, and the few columns each speaks in. */
export class WeightTable {
  /** How many columns there are: areas, the gate, elements. */
  readonly columns: number
  readonly #hashes: Uint32Array
  readonly #slots: Int32Array
  readonly #rarities: Float32Array
  readonly #starts: Uint32Array
  readonly #columnOf: Uint8Array
  readonly #weights: Float32Array

  /** RangeError when the parts of the file do not fit each other. */
  constructor(file: WeightsFile) {
    this.columns = file.areas.length + 1 + file.elements.length
    this.#hashes = stepsOf(bytesOf(file.features))
    this.#rarities = Float32Array.from(bytesOf(file.rarities), (byte) => byte * file.rarityStep)
    const counts = bytesOf(file.counts)
    this.#columnOf = bytesOf(file.columns)
    const packed = new Int8Array(bytesOf(file.weights).buffer)
    this.#starts = new Uint32Array(counts.length + 1)
    for (const [i, count] of counts.entries()) this.#starts[i + 1] = (this.#starts[i] ?? 0) + count
    const fits =
      this.#rarities.length === this.#hashes.length &&
      counts.length === this.#hashes.length &&
      packed.length === this.#columnOf.length &&
      this.#starts.at(-1) === packed.length &&
      file.largest.length === this.columns &&
      file.cues.length === file.areas.length + 1 &&
      file.biases.length === file.elements.length &&
      this.#columnOf.every((column) => column < this.columns)
    if (!fits) throw new RangeError("The weights do not fit the features, areas and elements.")
    this.#weights = Float32Array.from(packed, (root, i) => {
      const share = (root / file.levels) ** 2
      return Math.sign(root) * share * (file.largest[this.#columnOf[i] ?? 0] ?? 0)
    })
    let size = 1
    while (size < this.#hashes.length * spread) size *= 2
    this.#slots = new Int32Array(size).fill(-1)
    for (const [place, hash] of this.#hashes.entries()) {
      let slot = hash & (size - 1)
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1)
      this.#slots[slot] = place
    }
  }

  /** How many features there are. */
  get size(): number {
    return this.#hashes.length
  }

  /** The place of a feature, or -1 when learning left it out. */
  placeOf(hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot] ?? -1
      if (place < 0 || this.#hashes[place] === hash) return place
    }
  }

  /** How rare the feature at a place is. */
  rarityAt(place: number): number {
    return this.#rarities[place] ?? 0
  }

  /** Adds to the sum of each column what features of these values say there. */
  addTo(sums: Float64Array, { places, values }: Values): void {
    for (let k = 0; k < places.length; k++) {
      const place = places[k] ?? 0
      const value = values[k] ?? 0
      const end = this.#starts[place + 1] ?? 0
      for (let i = this.#starts[place] ?? 0; i < end; i++) {
        const column = this.#columnOf[i] ?? 0
        sums[column] = (sums[column] ?? 0) + (this.#weights[i] ?? 0) * value
      }
    }
  }

  /** The weight of the feature at a place in one column. */
  weightAt(place: number, column: number): number {
    const end = this.#starts[place + 1] ?? 0
    for (let i = this.#starts[place] ?? 0; i < end; i++) {
      if (this.#columnOf[i] === column) return this.#weights[i] ?? 0
    }
    return 0
  }
}
