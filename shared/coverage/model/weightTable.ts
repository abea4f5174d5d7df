import { bytesOf, hashesOf, hashStep, type WeightsFile } from "../set/weights.ts"
import { SortedHashes } from "./sortedHashes.ts"

/** Offset of the signed bytes in the file. */
const shift = 128
/** Columns are numbered in a byte, and one more is needed after the last. */
const mostColumns = 255
/** The number of bits for the offset of a feature's weights. */
const startBits = 24
const startMask = (1 << startBits) - 1

/** A range of features, each with its place and value. */
export interface Valued {
  readonly places: Int32Array
  readonly values: Float64Array
  readonly first: number
  readonly end: number
}

/**
 * The unpacked weights of a file: features by hash, and the few columns in which each has a weight.
 * They are read at random many thousand times a page, so memory size decides the speed.
 */
export class WeightTable {
  /** The number of columns: areas, the gate, elements. */
  readonly columns: number
  /** The size of sums over them: one more, for the padding weights. */
  readonly width: number
  readonly #hashes: SortedHashes
  readonly #rarityOf: Float32Array
  /**
   * The offset of each feature's weights, and in the high bits its rarity: both are read together.
   */
  readonly #starts: Uint32Array
  /**
   * The column and the root of each weight, a byte each, two weights a number; an odd one is padded
   * with a zero weight in a column after the last.
   */
  readonly #rows: Uint32Array
  /** The share of its column's largest weight for each root, and that largest weight. */
  readonly #shareOf: Float64Array
  readonly #largest: Float64Array

  /** Throws a RangeError when the parts of the file do not fit each other. */
  constructor(file: WeightsFile) {
    this.columns = file.areas.length + 1 + file.elements.length
    this.width = this.columns + 1
    const rarities = bytesOf(file.rarities)
    const counts = bytesOf(file.counts)
    const hashes = hashesOf(bytesOf(file.features), counts.length)
    const columns = bytesOf(file.columns)
    const roots = bytesOf(file.weights)
    const starts = startsOf(counts)
    const fits =
      this.columns <= mostColumns &&
      rarities.length === hashes.length &&
      counts.length === hashes.length &&
      roots.length === columns.length &&
      starts.at(-1) === roots.length &&
      roots.length < 1 << startBits &&
      file.largest.length === this.columns &&
      file.cues.length === file.areas.length + 1 &&
      file.biases.length === file.elements.length &&
      settleColumns(columns, starts, this.columns)
    if (!fits) throw new RangeError("The weights do not fit the features, areas and elements.")
    this.#rarityOf = Float32Array.from({ length: 256 }, (_, byte) => byte * file.rarityStep)
    this.#shareOf = sharesOf(file)
    this.#largest = Float64Array.from(file.largest)
    // Sorted by rarity: most of what a text needs is then close together in memory.
    const order = byRarity(rarities)
    const places = new Uint32Array(order.length)
    this.#starts = new Uint32Array(order.length + 1)
    this.#rows = new Uint32Array(pairsIn(counts))
    const nothing = (this.columns << 8) | shift
    let end = 0
    for (let place = 0; place < order.length; place++) {
      const was = order[place] ?? 0
      places[was] = place
      this.#starts[place] = end | ((rarities[was] ?? 0) << startBits)
      const last = starts[was + 1] ?? 0
      for (let i = starts[was] ?? 0; i < last; i += 2) {
        const one = ((columns[i] ?? 0) << 8) | ((roots[i] ?? 0) ^ shift)
        const next = ((columns[i + 1] ?? 0) << 8) | ((roots[i + 1] ?? 0) ^ shift)
        this.#rows[end++] = (one << 16) | (i + 1 < last ? next : nothing)
      }
    }
    this.#starts[order.length] = end
    this.#hashes = new SortedHashes(hashes, places)
  }

  /** The number of features. */
  get size(): number {
    return this.#hashes.size
  }

  /** The place of a feature, or -1 when it was not learnt. */
  placeOf(hash: number): number {
    return this.#hashes.placeOf((hash & -hashStep) >>> 0)
  }

  /**
   * Replaces the hashes of some features by their places, dropping those that were not learnt;
   * returns the new end.
   */
  placesOf(hashes: Int32Array, from: number, to: number): number {
    return this.#hashes.findAll(hashes, from, to, -hashStep)
  }

  /** How rare the feature at a place is. */
  rarityAt(place: number): number {
    return this.#rarityOf[(this.#starts[place] ?? 0) >>> startBits] ?? 0
  }

  /**
   * Adds features, each times its value, to sums of `width` columns that begin at `from`: as
   * shares, until {@link scale} multiplies them.
   */
  // Many features in one call, so that the loop is optimised early. Two weights at a time: they are
  // of different columns, so neither waits for the other's write.
  addRows(sums: Float64Array, from: number, { places, values, first, end }: Valued): void {
    const starts = this.#starts
    const rows = this.#rows
    const shareOf = this.#shareOf
    for (let at = first; at < end; at++) {
      const place = places[at] ?? 0
      const value = values[at] ?? 0
      const last = (starts[place + 1] ?? 0) & startMask
      for (let i = (starts[place] ?? 0) & startMask; i < last; i++) {
        const two = rows[i] ?? 0
        const one = from + (two >>> 24)
        const other = from + ((two >>> 8) & 255)
        const inOne = (sums[one] ?? 0) + (shareOf[(two >>> 16) & 255] ?? 0) * value
        const inOther = (sums[other] ?? 0) + (shareOf[two & 255] ?? 0) * value
        sums[one] = inOne
        sums[other] = inOther
      }
    }
  }

  /** Multiplies sums of shares in the first columns by the largest weight of each. */
  // Once per sum and not per weight: so the addition only reads what fits the processor's cache.
  scale(sums: Float64Array, columns: number): void {
    for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) * (this.#largest[i] ?? 0)
  }

  /** The weight of a feature in one column. */
  weightAt(place: number, column: number): number {
    const end = (this.#starts[place + 1] ?? 0) & startMask
    for (let i = (this.#starts[place] ?? 0) & startMask; i < end; i++) {
      const two = this.#rows[i] ?? 0
      for (const weight of [two >>> 16, two & 0xffff]) {
        if (weight >>> 8 !== column) continue
        return (this.#shareOf[weight & 255] ?? 0) * (this.#largest[column] ?? 0)
      }
    }
    return 0
  }
}

/** The size of the rows for these numbers of weights, two weights a number. */
function pairsIn(counts: Uint8Array): number {
  let pairs = 0
  for (const count of counts) pairs += (count + 1) >>> 1
  return pairs
}

/** The offset of each feature's weights, and after them their number. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0)
  return starts
}

/** The indices of these values in ascending order. */
function byRarity(rarities: Uint8Array): Uint32Array {
  const ends = new Uint32Array(257)
  for (const rarity of rarities) ends[rarity + 1] = (ends[rarity + 1] ?? 0) + 1
  for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0)
  const order = new Uint32Array(rarities.length)
  for (let place = 0; place < rarities.length; place++) {
    const rarity = rarities[place] ?? 0
    order[ends[rarity] ?? 0] = place
    ends[rarity] = (ends[rarity] ?? 0) + 1
  }
  return order
}

/** Turns gaps between columns into columns; returns whether none is past the last. */
function settleColumns(gaps: Uint8Array, starts: Uint32Array, columns: number): boolean {
  for (let place = 0; place + 1 < starts.length; place++) {
    const end = starts[place + 1] ?? 0
    let last = -1
    for (let i = starts[place] ?? 0; i < end; i++) {
      last += (gaps[i] ?? 0) + 1
      if (last >= columns) return false
      gaps[i] = last
    }
  }
  return true
}

/** The share of each root: squared, of the column's largest weight. */
function sharesOf({ levels }: WeightsFile): Float64Array {
  return Float64Array.from({ length: 256 }, (_, byte) => {
    const root = byte - shift
    return Math.sign(root) * (root / levels) ** 2
  })
}
