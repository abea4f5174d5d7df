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
  readonly #met: Uint32Array
  #found = new Int32Array(1024)
  #reading = 0

  constructor(index: FeatureIndex, rarest: number) {
    this.#index = index
    this.#rarest = rarest
    this.#met = new Uint32Array(index.size)
  }

  /** Finds the features of one sentence, each once a kind. */
  place(features: Features): Placed {
    const ends: number[] = []
    const unknown: number[] = []
    let most = 0
    for (const kind of kindNames) most += features[kind].length
    const places = this.#places(most)
    const met = this.#met
    let end = 0
    for (const kind of kindNames) {
      const reading = ++this.#reading
      const hashes = features[kind]
      let missed = 0
      for (let i = 0; i < hashes.length; i++) {
        const place = this.#index.placeOf(hashes[i] ?? 0)
        if (place < 0) missed++
        else if (met[place] !== reading) {
          met[place] = reading
          places[end++] = place
        }
      }
      ends.push(end)
      unknown.push(missed)
    }
    return { places: places.slice(0, end), ends, unknown }
  }

  /** The values of some sentences' features. */
  valuesOf(sentences: readonly Placed[]): Values {
    let most = 0
    for (const { places } of sentences) most += places.length
    const places = new Int32Array(most)
    const values = new Float64Array(most)
    const met = this.#met
    let end = 0
    for (let kind = 0; kind < kindNames.length; kind++) {
      const reading = ++this.#reading
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
      for (let i = from; i < end; i++) values[i] = (values[i] ?? 0) * scale
    }
    return { places: places.subarray(0, end), values: values.subarray(0, end) }
  }

  /** Room for so many places, the same again each time. */
  #places(most: number): Int32Array {
    if (this.#found.length < most) this.#found = new Int32Array(most * 2)
    return this.#found
  }
}
