import { SortedHashes } from "./sortedHashes.ts"
import { bytesOf, hashesOf, hashStep, type WeightsFile } from "./weights.ts"

/** A root of a weight is a signed byte; so many more, and it is none below 0. */
const shift = 128
/** A column is told by a byte, and one more stands behind the last. */
const mostColumns = 255
/** How many bits tell where the weights of a feature begin. */
const startBits = 24
const startMask = (1 << startBits) - 1

/** Some features, from the first up to the end, each at its place and with a value. */
export interface Valued {
  readonly places: Int32Array
  readonly values: Float64Array
  readonly first: number
  readonly end: number
}

/**
 * The weights of a file, unpacked: features by their hash, and the few columns each speaks in. They
 * are read many thousand times a page in no order, so what counts is how little room they take.
 */
export class WeightTable {
  /** How many columns there are: areas, the gate, elements. */
  readonly columns: number
  /** How many numbers sums of them take: one more, behind the last, where nothing is said. */
  readonly width: number
  readonly #hashes: SortedHashes
  readonly #rarityOf: Float32Array
  /** Where the weights of each feature begin, and in the last bits how rare it is: one is asked for with the other. */
  readonly #starts: Uint32Array
  /**
   * The column and the root of each weight, a byte each, two weights a number: one that is left over
   * stands beside a weight of nothing in a column behind the last.
   */
  readonly #rows: Uint32Array
  /** What share of its column's largest weight each root means, and that largest. */
  readonly #shareOf: Float64Array
  readonly #largest: Float64Array

  /** RangeError when the parts of the file do not fit each other. */
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
    // What is common stands together: most of what a text asks for is then in the same little room.
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

  /** How many features there are. */
  get size(): number {
    return this.#hashes.size
  }

  /** The place of a feature, or -1 when learning left it out. */
  placeOf(hash: number): number {
    return this.#hashes.placeOf((hash & -hashStep) >>> 0)
  }

  /** Puts the place of each of some features in that of its hash, without those that learning left out; returns their end. */
  placesOf(hashes: Int32Array, from: number, to: number): number {
    return this.#hashes.findAll(hashes, from, to, -hashStep)
  }

  /** How rare the feature at a place is. */
  rarityAt(place: number): number {
    return this.#rarityOf[(this.#starts[place] ?? 0) >>> startBits] ?? 0
  }

  /**
   * Adds what some features say, each with its value, to sums of `width` columns that begin at `from`:
   * as shares, until they are given their size by {@link scale}.
   */
  // Many features in one call: what loops for long is made fast soon by whatever runs it. Two weights at
  // a time: they are of two columns, so neither waits for what is written of the other.
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

  /** Gives sums of shares in the first columns their size. */
  // Once a sum and not once a weight: so all that one addition looks up is in the fastest memory.
  scale(sums: Float64Array, columns: number): void {
    for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) * (this.#largest[i] ?? 0)
  }

  /** The weight of the feature at a place in one column. */
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

/** How many numbers hold the weights of features with so many each, two weights a number. */
function pairsIn(counts: Uint8Array): number {
  let pairs = 0
  for (const count of counts) pairs += (count + 1) >>> 1
  return pairs
}

/** Where the weights of each feature begin, and behind all of them their number. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0)
  return starts
}

/** The places of these in rising order. */
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

/** Turns what lies between columns into columns; whether none is past the last. */
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

/** What each root means: its share, squared, of the column's largest. */
function sharesOf({ levels }: WeightsFile): Float64Array {
  return Float64Array.from({ length: 256 }, (_, byte) => {
    const root = byte - shift
    return Math.sign(root) * (root / levels) ** 2
  })
}
