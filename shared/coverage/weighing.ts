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

/** The features of one sentence by kind, as places; those that learning never saw are counted. */
export interface Placed {
  readonly places: readonly Int32Array[]
  readonly unknown: readonly number[]
}

const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]
const kindShares = Object.values(kinds)
const none = new Int32Array(0)

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
  #reading = 0

  constructor(index: FeatureIndex, rarest: number) {
    this.#index = index
    this.#rarest = rarest
    this.#met = new Uint32Array(index.size)
  }

  /** Finds the features of one sentence, each once a kind. */
  place(features: Features): Placed {
    const unknown: number[] = []
    const places = kindNames.map((kind) => {
      const reading = ++this.#reading
      const hashes = features[kind]
      const found = new Int32Array(hashes.length)
      let count = 0
      let missed = 0
      for (const hash of hashes) {
        const place = this.#index.placeOf(hash)
        if (place < 0) missed++
        else if (this.#met[place] !== reading) {
          this.#met[place] = reading
          found[count++] = place
        }
      }
      unknown.push(missed)
      return found.subarray(0, count)
    })
    return { places, unknown }
  }

  /** The values of some sentences' features. */
  valuesOf(sentences: readonly Placed[]): Values {
    let most = 0
    for (const sentence of sentences) for (const found of sentence.places) most += found.length
    const places = new Int32Array(most)
    const values = new Float64Array(most)
    let end = 0
    for (let kind = 0; kind < kindNames.length; kind++) {
      const reading = ++this.#reading
      const from = end
      let length = evening
      for (const sentence of sentences) {
        length += (sentence.unknown[kind] ?? 0) * this.#rarest * this.#rarest
        const found = sentence.places[kind] ?? none
        for (let i = 0; i < found.length; i++) {
          const place = found[i] ?? 0
          if (this.#met[place] === reading) continue
          this.#met[place] = reading
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
}
