import type { Collected } from "../lexicon/sentenceFeatures.ts"
import { type Features, kinds } from "./features.ts"

/** The learnt features: their places, and how rare each is. */
export interface FeatureIndex {
  readonly size: number
  /** The place of a feature, or -1 if it was not learnt. */
  placeOf(hash: number): number
  rarityAt(place: number): number
}

/** Features with a value each. */
export interface WeightedFeatures {
  readonly places: Int32Array
  readonly values: Float64Array
}

/** The features of one sentence, as places, kind after kind. */
export interface FeatureVector {
  readonly places: Int32Array
  /** The end of each kind among them. */
  readonly ends: readonly number[]
  /** The squared length of each kind, including features that were not learnt. */
  readonly squares: readonly number[]
}

/** The weighting of the features of sentences that are read together. */
export interface WindowFeatures {
  /** By kind: the factor that turns the rarity of a feature into its value. */
  readonly scales: Float64Array
  /** Features that more than one sentence has, one entry for each repetition, by kind. */
  readonly repeated: Int32Array
  /** The end of each kind among those. */
  readonly ends: Int32Array
}

const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]
const kindShares = Object.values(kinds)
/** The number of kinds of features. */
export const kindCount = kindNames.length

const pairKind = kindNames.indexOf("pair")

/** Smooths texts of few words, in which a single one would dominate. */
const evening = 30

/**
 * Weights the features of sentences that are read together: rarity, normalised by the length of all
 * features of the kind. Features that were not learnt count in the length as the rarest.
 */
export class FeatureWeighting {
  readonly #index: FeatureIndex
  readonly #rarest: number
  /** The reading in which a place was last found, so that none counts twice. */
  readonly #met: Uint8Array
  // Reused, since fresh arrays would push everything else out of the processor's cache.
  #places = new Int32Array(8192)
  #repeated = new Int32Array(8192)
  readonly #repeatedEnds = new Int32Array(kindCount)
  readonly #scales = new Float64Array(kindCount)
  readonly #lengths = new Float64Array(kindCount)
  #reading = 0

  constructor(index: FeatureIndex, rarest: number) {
    this.#index = index
    this.#rarest = rarest
    this.#met = new Uint8Array(index.size)
  }

  /** The features of one sentence, each once per kind. */
  place(features: Features): FeatureVector {
    const numbers: number[] = []
    const ends = kindNames.map((kind) => {
      for (const hash of features[kind]) numbers.push(this.#index.placeOf(hash))
      return numbers.length
    })
    return this.settle({ numbers: Int32Array.from(numbers), ends, otherPairs: 0 })
  }

  /**
   * As {@link place}, for features whose numbers are known already, each kind up to its end; -1 is
   * unknown.
   */
  settle({ numbers: found, ends: kindEnds, otherPairs }: Collected): FeatureVector {
    const ends: number[] = []
    const squares: number[] = []
    const most = kindEnds.at(-1) ?? 0
    if (this.#places.length < most) this.#places = new Int32Array(most * 2)
    const places = this.#places
    const met = this.#met
    let end = 0
    let from = 0
    for (let kind = 0; kind < kindEnds.length; kind++) {
      const reading = this.#nextReading()
      const last = kindEnds[kind] ?? 0
      let missed = kind === pairKind ? otherPairs : 0
      let square = 0
      for (let i = from; i < last; i++) {
        const place = found[i] ?? -1
        if (place < 0) missed++
        else if (met[place] !== reading) {
          met[place] = reading
          places[end++] = place
          const rarity = this.#index.rarityAt(place)
          square += rarity * rarity
        }
      }
      from = last
      ends.push(end)
      squares.push(square + missed * this.#rarest * this.#rarest)
    }
    return { places: places.slice(0, end), ends, squares }
  }

  // Few bits of a reading are kept, because the table is read at random.
  #nextReading(): number {
    if (this.#reading === 0xff) {
      this.#met.fill(0)
      this.#reading = 0
    }
    return ++this.#reading
  }

  /** The weighting of some sentences together; overwritten by the next call. */
  together(sentences: readonly { readonly placed: FeatureVector }[]): WindowFeatures {
    const lengths = this.#lengths.fill(evening)
    let most = 0
    for (let i = 0; i < sentences.length; i++) {
      const one = sentences[i]?.placed
      if (!one) continue
      most += one.places.length
      for (let kind = 0; kind < kindCount; kind++) {
        lengths[kind] = (lengths[kind] ?? 0) + (one.squares[kind] ?? 0)
      }
    }
    if (this.#repeated.length < most) this.#repeated = new Int32Array(most * 2)
    if (sentences.length > 1) this.#findRepeated(sentences)
    else this.#repeatedEnds.fill(0)
    const scales = this.#scales
    for (let kind = 0; kind < kindCount; kind++) {
      scales[kind] = (kindShares[kind] ?? 0) / Math.sqrt(lengths[kind] ?? evening)
    }
    return { scales, repeated: this.#repeated, ends: this.#repeatedEnds }
  }

  /** Finds the features that sentences have in common, and subtracts them from the lengths. */
  #findRepeated(sentences: readonly { readonly placed: FeatureVector }[]): void {
    const met = this.#met
    const repeated = this.#repeated
    let end = 0
    for (let kind = 0; kind < kindCount; kind++) {
      const reading = this.#nextReading()
      let square = 0
      for (let at = 0; at < sentences.length; at++) {
        const one = sentences[at]?.placed
        if (!one) continue
        const { places, ends } = one
        const last = ends[kind] ?? 0
        for (let i = kind === 0 ? 0 : (ends[kind - 1] ?? 0); i < last; i++) {
          const place = places[i] ?? 0
          if (met[place] !== reading) {
            met[place] = reading
            continue
          }
          repeated[end++] = place
          const rarity = this.#index.rarityAt(place)
          square += rarity * rarity
        }
      }
      this.#lengths[kind] = (this.#lengths[kind] ?? 0) - square
      this.#repeatedEnds[kind] = end
    }
  }

  /** The values of some sentences' features, each feature once per kind. */
  valuesOf(sentences: readonly FeatureVector[]): WeightedFeatures {
    const { scales } = this.together(sentences.map((placed) => ({ placed })))
    const places: number[] = []
    const values: number[] = []
    for (let kind = 0; kind < kindCount; kind++) {
      const reading = this.#nextReading()
      for (const { places: found, ends } of sentences) {
        for (const place of found.subarray(kind === 0 ? 0 : ends[kind - 1], ends[kind])) {
          if (this.#met[place] === reading) continue
          this.#met[place] = reading
          places.push(place)
          values.push(this.#index.rarityAt(place) * (scales[kind] ?? 0))
        }
      }
    }
    return { places: Int32Array.from(places), values: Float64Array.from(values) }
  }
}
