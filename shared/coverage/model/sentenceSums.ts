import { type FeatureVector, kindCount, type WindowFeatures } from "./featureWeighting.ts"
import type { HiddenLayer } from "./hiddenLayer.ts"
import type { Valued, WeightTable } from "./weightTable.ts"

/** The features of a sentence, and its index in the text. */
export interface IndexedFeatures {
  readonly placed: FeatureVector
  readonly at: number
}

/**
 * The number of consecutive sentences whose sums are cached: more than a window has, and few enough
 * for the processor's cache.
 */
const held = 16
/** The number of kinds of features that are added up in one pass. */
const atOnce = 6

/**
 * The sums of sentences' features over the columns of a weight table, followed by the units of a
 * hidden layer. A sentence is read alone and together with others, and most of the time goes into
 * adding up: the sum of each kind of its features is computed once, and the sums of windows are
 * combined from those.
 */
export class SentenceSums {
  /** The index of the first hidden unit in the sums. */
  readonly hiddenAt: number
  readonly #table: WeightTable
  readonly #hidden: HiddenLayer
  /** The size of the sums of one kind of features of one sentence, and of all kinds of a pass. */
  readonly #width: number
  readonly #room: number
  /** For each cached sentence and kind the sums weighted by rarity; null before the first. */
  #said: Float64Array | null = null
  /** The cached sentences, each at its index modulo their number. */
  readonly #held: (FeatureVector | null)[] = Array.from({ length: held }, () => null)
  readonly #sums: Float64Array
  readonly #areas: Float64Array
  #values = new Float64Array(2048)

  /** `areas` is the number of columns of areas, which come first in the table. */
  constructor(table: WeightTable, hidden: HiddenLayer, areas: number) {
    this.#table = table
    this.#hidden = hidden
    this.hiddenAt = table.width
    this.#width = table.width + hidden.units
    this.#room = this.#width * Math.ceil(kindCount / atOnce) * atOnce
    this.#sums = new Float64Array(this.#width)
    this.#areas = new Float64Array(areas)
  }

  /**
   * The sums of sentences that are read together: one for each column, then for each hidden unit;
   * overwritten by the next call.
   */
  of(
    sentences: readonly IndexedFeatures[],
    { scales, repeated, ends }: WindowFeatures,
  ): Float64Array {
    const sums = this.#sums
    sums.fill(0)
    for (let i = 0; i < sentences.length; i++) {
      const one = sentences[i]
      if (one) this.#addSentence(sums, one, scales)
    }
    // Features that two sentences have in common count once.
    const values = this.#roomFor(ends[kindCount - 1] ?? 0)
    for (let kind = 0, i = 0; kind < kindCount; kind++) {
      const scale = scales[kind] ?? 0
      for (; i < (ends[kind] ?? 0); i++) values[i] = -scale * this.#table.rarityAt(repeated[i] ?? 0)
    }
    this.#add(sums, 0, { places: repeated, values, first: 0, end: ends[kindCount - 1] ?? 0 })
    this.#table.scale(sums, this.#table.columns)
    return sums
  }

  /** The score of one sentence's features for each area, weighted by these scales. */
  ofAreas(sentence: IndexedFeatures, scales: Float64Array): Float64Array {
    const sums = this.#areas
    sums.fill(0)
    const said = this.#saidNow()
    let from = this.#saidFrom(sentence)
    for (let kind = 0; kind < kindCount; kind++) {
      const scale = scales[kind] ?? 0
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + scale * (said[from + i] ?? 0)
      from += this.#width
    }
    this.#table.scale(sums, sums.length)
    return sums.slice()
  }

  // Several kinds at a time, so that a sum is not loaded and stored for each.
  #addSentence(sums: Float64Array, sentence: IndexedFeatures, scales: Float64Array): void {
    const said = this.#saidNow()
    const width = this.#width
    let first = this.#saidFrom(sentence)
    for (let kind = 0; kind < kindCount; kind += atOnce) {
      const a = scales[kind] ?? 0
      const b = scales[kind + 1] ?? 0
      const c = scales[kind + 2] ?? 0
      const d = scales[kind + 3] ?? 0
      const e = scales[kind + 4] ?? 0
      const f = scales[kind + 5] ?? 0
      const second = first + width
      const third = second + width
      const fourth = third + width
      const fifth = fourth + width
      const sixth = fifth + width
      for (let i = 0; i < width; i++) {
        sums[i] =
          (sums[i] ?? 0) +
          a * (said[first + i] ?? 0) +
          b * (said[second + i] ?? 0) +
          c * (said[third + i] ?? 0) +
          d * (said[fourth + i] ?? 0) +
          e * (said[fifth + i] ?? 0) +
          f * (said[sixth + i] ?? 0)
      }
      first = sixth + width
    }
  }

  #saidNow(): Float64Array {
    this.#said ??= new Float64Array(held * this.#room)
    return this.#said
  }

  /** The offset of a sentence's sums, which are computed if they are not cached. */
  #saidFrom({ placed, at }: IndexedFeatures): number {
    const place = at % held
    const from = place * this.#room
    if (this.#held[place] === placed) return from
    this.#held[place] = placed
    const said = this.#saidNow()
    said.fill(0, from, from + this.#room)
    const { places, ends } = placed
    const table = this.#table
    const values = this.#roomFor(places.length)
    for (let i = 0; i < places.length; i++) values[i] = table.rarityAt(places[i] ?? 0)
    for (let kind = 0, first = 0; kind < kindCount; kind++) {
      const end = ends[kind] ?? 0
      if (end > first) this.#add(said, from + kind * this.#width, { places, values, first, end })
      first = end
    }
    return from
  }

  /** Adds features to the sums that begin at `from`. */
  #add(sums: Float64Array, from: number, features: Valued): void {
    this.#table.addRows(sums, from, features)
    this.#hidden.addRows(sums, from + this.hiddenAt, features)
  }

  /** A buffer for this many values. */
  #roomFor(count: number): Float64Array {
    if (this.#values.length < count) this.#values = new Float64Array(count * 2)
    return this.#values
  }
}
