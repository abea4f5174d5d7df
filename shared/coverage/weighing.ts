import { type Features, kinds } from "./features.ts"

/** Where features are found: their place among those that were learnt, and how rare each is. */
export interface FeatureIndex {
  readonly size: number
  /** The place of a feature, or -1. */
  placeOf(hash: number): number
  rarityAt(place: number): number
}

/** Features with a value each. */
export interface Values {
  readonly places: Int32Array
  readonly values: Float64Array
  /** By kind: what the rarity of a feature is multiplied by to give its value. */
  readonly scales: Float64Array
}

/** The features of one sentence, as places: those of one kind after those of another. */
export interface Placed {
  readonly places: Int32Array
  /** Where each kind ends among them, and how many of it learning never saw. */
  readonly ends: readonly number[]
  readonly unknown: readonly number[]
}

const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]
const kindShares = Object.values(kinds)

/** Evens out texts of few words, in which a single one would count for everything. */
const evening = 30

/**
 * Gives the features of sentences that are read together a value each: its rarity, set against the
 * length of all features of its kind. Features that learning never saw count in the length as the
 * rarest.
 */
export class Weighing {
  readonly #index: FeatureIndex
  readonly #rarest: number
  /** In which reading a place was last met, so that none counts twice. */
  readonly #met: Uint8Array
  // Used again and again: what is read of a plan would otherwise push all else out of fast memory.
  #places = new Int32Array(2048)
  #valuePlaces = new Int32Array(2048)
  #values = new Float64Array(2048)
  readonly #scales = new Float64Array(kindNames.length)
  #reading = 0

  constructor(index: FeatureIndex, rarest: number) {
    this.#index = index
    this.#rarest = rarest
    this.#met = new Uint8Array(index.size)
  }

  /** Finds the features of one sentence, each once a kind. */
  place(features: Features): Placed {
    const numbers: number[] = []
    const ends = kindNames.map((kind) => {
      for (const hash of features[kind]) numbers.push(this.#index.placeOf(hash))
      return numbers.length
    })
    return this.settle(Int32Array.from(numbers), ends)
  }

  /** The same of features that have been found already, each kind up to its end; -1 is unknown. */
  settle(found: Int32Array, kindEnds: readonly number[]): Placed {
    const ends: number[] = []
    const unknown: number[] = []
    const most = kindEnds.at(-1) ?? 0
    if (this.#places.length < most) this.#places = new Int32Array(most * 2)
    const places = this.#places
    const met = this.#met
    let end = 0
    let from = 0
    for (let kind = 0; kind < kindEnds.length; kind++) {
      const reading = this.#nextReading()
      const last = kindEnds[kind] ?? 0
      let missed = 0
      for (let i = from; i < last; i++) {
        const place = found[i] ?? -1
        if (place < 0) missed++
        else if (met[place] !== reading) {
          met[place] = reading
          places[end++] = place
        }
      }
      from = last
      ends.push(end)
      unknown.push(missed)
    }
    return { places: places.slice(0, end), ends, unknown }
  }

  // Few bits are kept of a reading, because they are asked for all over the table.
  #nextReading(): number {
    if (this.#reading === 0xff) {
      this.#met.fill(0)
      this.#reading = 0
    }
    return ++this.#reading
  }

  /** The values of some sentences' features. */
  valuesOf(sentences: readonly Placed[]): Values {
    const { places, values, scales } = this.weigh(sentences)
    return { places: places.slice(), values: values.slice(), scales: scales.slice() }
  }

  /** The same, until the next are asked for. */
  weigh(sentences: readonly Placed[]): Values {
    let most = 0
    for (const { places } of sentences) most += places.length
    if (this.#values.length < most) {
      this.#valuePlaces = new Int32Array(most * 2)
      this.#values = new Float64Array(most * 2)
    }
    const places = this.#valuePlaces
    const values = this.#values
    const met = this.#met
    let end = 0
    for (let kind = 0; kind < kindNames.length; kind++) {
      const reading = this.#nextReading()
      const from = end
      let length = evening
      for (const { places: found, ends, unknown } of sentences) {
        length += (unknown[kind] ?? 0) * this.#rarest * this.#rarest
        const last = ends[kind] ?? 0
        for (let i = kind === 0 ? 0 : (ends[kind - 1] ?? 0); i < last; i++) {
          const place = found[i] ?? 0
          if (met[place] === reading) continue
          met[place] = reading
          const rarity = this.#index.rarityAt(place)
          length += rarity * rarity
          places[end] = place
          values[end++] = rarity
        }
      }
      const share = kindShares[kind] ?? 0
      const scale = share / Math.sqrt(length)
      this.#scales[kind] = scale
      for (let i = from; i < end; i++) values[i] = (values[i] ?? 0) * scale
    }
    const scales = this.#scales
    return { places: places.subarray(0, end), values: values.subarray(0, end), scales }
  }
}
