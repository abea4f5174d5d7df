import { cueValues, type Features, featuresOf, strongestCues, valuesOf } from "./features.ts"
import { toneOf } from "./lexiconScorer.ts"
import { type Scored, type Scorer, type Scoring, threshold } from "./scorer.ts"
import { type ReadSentence, SentenceReader } from "./sentenceReader.ts"
import type { StandardsSet } from "./set.ts"
import { bytesOf, type WeightsFile } from "./weights.ts"
import { type Read, windowsOf } from "./window.ts"

/** How far a margin moves a score, and how far below `threshold` a score is still told. */
const slope = 0.4
const told = 0.25
/** Cues this strong are believed at a margin that much lower. */
const certain = 1.2
const trust = 0.4
/** The strength of a cue from which the element it names is believed as easily. */
const plain = 0.8
const elementTrust = 0.25
/** A sentence of a text carries an area when it says this share of what the strongest says. */
const carries = 0.7

interface ElementWeights {
  readonly element: string
  readonly bias: number
  /** Hashes of features with their weights. */
  readonly by: readonly (readonly [number, number])[]
}

/**
 * Reads by what was learnt from labelled passages: one linear model an area over words, meanings,
 * concepts and cues, behind a gate that tells the subject from other fields.
 */
export class TrainedScorer implements Scorer {
  readonly readsAround = true
  readonly #reader: SentenceReader
  readonly #file: WeightsFile
  readonly #places = new Map<number, number>()
  readonly #rarities: Float64Array
  readonly #weights: Int8Array
  readonly #elements = new Map<string, ElementWeights[]>()

  constructor(set: StandardsSet, file: WeightsFile) {
    this.#reader = new SentenceReader(set)
    this.#file = file
    const hashes = bytesOf(file.features)
    const view = new DataView(hashes.buffer)
    const hashAt = (place: number) => view.getUint32(place * 4, true)
    for (let i = 0; i * 4 < hashes.length; i++) this.#places.set(hashAt(i), i)
    this.#rarities = Float64Array.from(bytesOf(file.rarities), (byte) => byte * file.rarityStep)
    this.#weights = new Int8Array(bytesOf(file.weights).buffer)
    if (this.#weights.length !== this.#places.size * (file.areas.length + 1)) {
      throw new RangeError("The weights do not fit the features.")
    }
    for (const { area, element, bias, at, by } of file.elements) {
      const weights = {
        element,
        bias,
        by: at.map((place, i) => [hashAt(place), by[i] ?? 0] as const),
      }
      this.#elements.set(area, [...(this.#elements.get(area) ?? []), weights])
    }
  }

  score(text: string, lang: string): Scoring {
    const sentences = this.#reader.read(text, lang)
    const subject = sentences.some((sentence) => this.#reader.names("subject", sentence))
    const read = sentences.map((sentence) => ({
      sentence,
      features: featuresOf(sentence, lang, subject),
    }))
    const best = new Map<string, Scored>()
    for (const window of windowsOf(read)) {
      for (const scored of this.#scoreWindow(window, subject)) {
        const key = `${scored.start} ${scored.area} ${scored.element ?? ""}`
        if ((best.get(key)?.score ?? -1) < scored.score) best.set(key, scored)
      }
    }
    return {
      scored: [...best.values()],
      tones: sentences.map((sentence) => toneOf(this.#reader, sentence, text, lang)),
    }
  }

  #scoreWindow(window: readonly Read[], subject: boolean): Scored[] {
    const { areas, accept } = this.#file
    const values = valuesOf(
      window.map(({ features }) => features),
      (hash) => this.#rarityOf(hash),
      this.#file.rarest,
    )
    const cues = strongestCues(
      this.#reader,
      window.map(({ sentence }) => sentence),
      subject,
    )
    const margins = this.#margins(values, cues)
    const gate = margins.at(-1) ?? 0
    const closed = gate < accept.gate ? 0.3 + accept.gate - gate : 0
    const most = Math.max(...margins.slice(0, -1))
    return areas.flatMap((area, i) => {
      const margin = margins[i] ?? 0
      const trusted = (cues.get(area) ?? 0) >= certain ? trust : 0
      const needed = (margin === most ? accept.best : accept.margin) - trusted
      const score = threshold + slope * (margin - needed - closed)
      if (score < threshold - told) return []
      return this.#evidence(area, i, score, window, values)
    })
  }

  #rarityOf(hash: number): number | undefined {
    const place = this.#places.get(hash)
    return place === undefined ? undefined : this.#rarities[place]
  }

  #margins(values: ReadonlyMap<number, number>, cues: ReadonlyMap<string, number>): number[] {
    const { areas, steps, cues: cueWeights } = this.#file
    const columns = areas.length + 1
    const sums = new Float64Array(columns)
    for (const [hash, value] of values) {
      const from = (this.#places.get(hash) ?? 0) * columns
      const row = this.#weights.subarray(from, from + columns)
      let i = 0
      for (const weight of row) sums[i] = (sums[i++] ?? 0) + weight * value
    }
    return Array.from(sums, (sum, i) => {
      const beside = cueValues(areas[i] ?? "", cues)
      return (
        cueWeights[i]?.reduce(
          (total, weight, at) => total + weight * (beside[at] ?? 0),
          sum * (steps[i] ?? 0),
        ) ?? 0
      )
    })
  }

  /** The sentences of a window that carry an area, with the elements the window names. */
  #evidence(
    area: string,
    column: number,
    score: number,
    window: readonly Read[],
    values: ReadonlyMap<number, number>,
  ): Scored[] {
    const shares = window.map(({ sentence, features }) => {
      if (window.length < 2) return 1
      const said = this.#said(features, column, values)
      const cued = strongestCues(this.#reader, [sentence], true).get(area) ?? 0
      return said + cued * (this.#file.cues[column]?.[1] ?? 0)
    })
    const most = Math.max(...shares)
    const named = new Set(
      window.flatMap(({ sentence }) =>
        (sentence.cues.get(area) ?? []).flatMap(({ element, strength }) =>
          element && strength >= plain ? element : [],
        ),
      ),
    )
    const elements = this.#elementsOf(area, values, named)
    return window.flatMap(({ sentence, features }, i) => {
      const share = shares[i] ?? 0
      if (share !== most && !(share > 0 && share >= most * carries)) return []
      const against = sentence.cues.get(area)?.some((rule) => rule.against) ?? false
      const words = () => this.#words(sentence, features, column, values)
      return (elements.length > 0 ? elements : [null]).map((element) => ({
        area,
        element,
        start: sentence.start,
        end: sentence.end,
        score,
        against,
        words,
      }))
    })
  }

  #weightOf(hash: number, column: number): number {
    const place = this.#places.get(hash)
    if (place === undefined) return 0
    return (
      (this.#weights[place * (this.#file.areas.length + 1) + column] ?? 0) *
      (this.#file.steps[column] ?? 0)
    )
  }

  #said(features: Features, column: number, values: ReadonlyMap<number, number>): number {
    let sum = 0
    for (const kind of [features.stem, features.vocabulary, features.concept, features.cue]) {
      for (const hash of kind) sum += (values.get(hash) ?? 0) * this.#weightOf(hash, column)
    }
    return sum
  }

  /** The words of a sentence that say most for an area, strongest first. */
  #words(
    sentence: ReadSentence,
    features: Features,
    column: number,
    values: ReadonlyMap<number, number>,
  ): readonly string[] {
    const words = sentence.tokens.filter(({ word }) => word.length > 1 && !/^\p{N}/u.test(word))
    const said = new Map<string, number>()
    for (const [i, { word }] of words.entries()) {
      const stem = features.stem[i] ?? 0
      said.set(word, (values.get(stem) ?? 0) * this.#weightOf(stem, column))
    }
    for (const hits of [sentence.vocabulary, sentence.hits]) {
      const hashes = hits === sentence.vocabulary ? features.vocabulary : features.concept
      for (const [i, places] of [...hits.values()].entries()) {
        const hash = hashes[i] ?? 0
        const worth = (values.get(hash) ?? 0) * this.#weightOf(hash, column)
        for (const { from, to } of places) {
          for (const { word } of sentence.tokens.slice(from, to + 1)) {
            said.set(word, (said.get(word) ?? 0) + worth / (to - from + 1))
          }
        }
      }
    }
    return [...said]
      .filter(([, worth]) => worth > 0.01)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 4)
      .map(([word]) => word)
  }

  #elementsOf(
    area: string,
    values: ReadonlyMap<number, number>,
    named: ReadonlySet<string>,
  ): string[] {
    const { margin, best } = this.#file.acceptElement
    const margins = (this.#elements.get(area) ?? []).map(({ element, bias, by }) => {
      let sum = bias + (named.has(element) ? elementTrust : 0)
      for (const [hash, weight] of by) sum += (values.get(hash) ?? 0) * weight
      return { element, sum }
    })
    const most = Math.max(...margins.map(({ sum }) => sum))
    return margins
      .filter(({ sum }) => sum >= margin || (sum === most && sum >= best))
      .map(({ element }) => element)
  }
}
