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
    const rarities = bytesOf(file.rarities)
    this.#rarities = new Float32Array(rarities.length)
    for (let i = 0; i < rarities.length; i++) {
      this.#rarities[i] = (rarities[i] ?? 0) * file.rarityStep
    }
    const counts = bytesOf(file.counts)
    this.#columnOf = bytesOf(file.columns)
    const packed = new Int8Array(bytesOf(file.weights).buffer)
    this.#starts = new Uint32Array(counts.length + 1)
    for (let i = 0; i < counts.length; i++) {
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + (counts[i] ?? 0)
    }
    const fits =
      this.#rarities.length === this.#hashes.length &&
      counts.length === this.#hashes.length &&
      packed.length === this.#columnOf.length &&
      this.#starts.at(-1) === packed.length &&
      file.largest.length === this.columns &&
      file.cues.length === file.areas.length + 1 &&
      file.biases.length === file.elements.length &&
      largestOf(this.#columnOf) < this.columns &&
      rises(this.#columnOf, this.#starts)
    if (!fits) throw new RangeError("The weights do not fit the features, areas and elements.")
    this.#weights = weightsOf(packed, this.#columnOf, file)
    let size = 1
    while (size < this.#hashes.length * spread) size *= 2
    this.#slots = new Int32Array(size).fill(-1)
    for (let place = 0; place < this.#hashes.length; place++) {
      let slot = (this.#hashes[place] ?? 0) & (size - 1)
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
    const [starts, columnOf, weights] = [this.#starts, this.#columnOf, this.#weights]
    for (let k = 0; k < places.length; k++) {
      const place = places[k] ?? 0
      const value = values[k] ?? 0
      const end = starts[place + 1] ?? 0
      for (let i = starts[place] ?? 0; i < end; i++) {
        const column = columnOf[i] ?? 0
        sums[column] = (sums[column] ?? 0) + (weights[i] ?? 0) * value
      }
    }
  }

  /** The weight of the feature at a place in one column. */
  weightAt(place: number, column: number): number {
    const columnOf = this.#columnOf
    const end = this.#starts[place + 1] ?? 0
    for (let i = this.#starts[place] ?? 0; i < end; i++) {
      const here = columnOf[i] ?? 0
      // The columns of a feature come in rising order.
      if (here >= column) return here === column ? (this.#weights[i] ?? 0) : 0
    }
    return 0
  }
}

function largestOf(numbers: Uint8Array): number {
  let largest = 0
  for (const number of numbers) if (number > largest) largest = number
  return largest
}

/** Whether the columns of each feature come in rising order. */
function rises(columnOf: Uint8Array, starts: Uint32Array): boolean {
  for (let place = 0; place + 1 < starts.length; place++) {
    const end = starts[place + 1] ?? 0
    for (let i = (starts[place] ?? 0) + 1; i < end; i++) {
      if ((columnOf[i] ?? 0) <= (columnOf[i - 1] ?? 0)) return false
    }
  }
  return true
}

/** Weights out of the roots that a file holds: each root's share of the largest of its column. */
function weightsOf(
  roots: Int8Array,
  columnOf: Uint8Array,
  { levels, largest }: WeightsFile,
): Float32Array {
  // There are few roots, so the share of each is worked out once.
  const shares = Float64Array.from({ length: 256 }, (_, i) => {
    const root = i - 128
    return Math.sign(root) * (root / levels) ** 2
  })
  const weights = new Float32Array(roots.length)
  for (let i = 0; i < roots.length; i++) {
    weights[i] = (shares[(roots[i] ?? 0) + 128] ?? 0) * (largest[columnOf[i] ?? 0] ?? 0)
  }
  return weights
}
