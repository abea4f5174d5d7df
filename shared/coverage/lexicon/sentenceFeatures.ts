import { hashBegun, hashedOn, hashOf, mixed } from "../../text/hash.ts"
import { stemmed } from "../../text/stem.ts"
import type { StandardsSet } from "../set/set.ts"
import type { Rule } from "./rule.ts"
import type { ReadSentence } from "./sentenceReader.ts"
import type { Word } from "./wordCache.ts"

/** The features of one sentence as numbers, kind after kind, in the order of `kinds`. */
export interface Collected {
  readonly numbers: Int32Array
  /** The end of each kind among them. */
  readonly ends: readonly number[]
  /** The number of further pairs, which were not learnt. */
  readonly otherPairs: number
}

/** Maps hashes of features to numbers. */
export interface FeatureNumbers {
  /** The number of the feature with a hash of at most 32 bits; -1 if it is unknown. */
  placeOf(hash: number): number
  /**
   * Replaces some hashes by their numbers in place, dropping unknown ones, and returns the new end.
   */
  placesOf(hashes: Int32Array, from: number, to: number): number
}

/** The largest distance, in words, between two meanings that form a pair. */
const reach = 5
/** The multipliers of the lower and the higher hash of a pair. */
const lowShare = 0x9e3779b1
const highShare = 0x85ebca77
const startsWithNumber = /^\p{N}/u
const onSubject = hashOf("c:subject")
const offSubject = hashOf("c:no subject")
const cues = new WeakMap<Rule, number>()

function hashOfCue(rule: Rule): number {
  const known = cues.get(rule)
  if (known !== undefined) return known
  const hash = hashOf(`r:${rule.area}:${rule.key}`)
  cues.set(rule, hash)
  return hash
}

/** Marks a concept whose feature was not looked up yet. */
const notAsked = -2

/**
 * Collects the features of sentences. Each feature has a hash, and by that a number, which is
 * cached in the words: all sentences of one reader must go to the same instance.
 */
export class SentenceFeatures {
  readonly #known: FeatureNumbers
  /** The names of the features of concepts and meanings, by number; and their hashes. */
  readonly #names: readonly string[]
  readonly #hashOf: Int32Array
  readonly #featureOf: Int32Array
  #numbers = new Int32Array(8192)
  #count = 0
  #otherPairs = 0
  /** The hashes of the meanings of a sentence, in one array because each is read many times. */
  #hashes = new Int32Array(256)
  #beginnings: { lang: string; stems: number; pieces: number } | null = null

  /** For sentences read by this set. */
  constructor(
    { concepts, vocabulary }: Pick<StandardsSet, "concepts" | "vocabulary">,
    known: FeatureNumbers,
  ) {
    this.#known = known
    this.#names = [
      ...Object.keys(concepts).map((name) => `c:${name}`),
      ...Object.keys(vocabulary ?? {}).map((name) => `v:${name}`),
    ]
    this.#hashOf = new Int32Array(this.#names.length)
    this.#featureOf = new Int32Array(this.#names.length).fill(notAsked)
  }

  /** The number of the feature of a concept or meaning. */
  featureOf(concept: number): number {
    const known = this.#featureOf[concept] ?? notAsked
    if (known !== notAsked) return known
    const hash = hashOf(this.#names[concept] ?? "")
    const feature = this.#known.placeOf(hash)
    this.#hashOf[concept] = hash
    this.#featureOf[concept] = feature
    return feature
  }

  /**
   * The features of one sentence, overwritten by the next call; `subject` tells whether its passage
   * is on the subject.
   */
  collect({ words, found, cues }: ReadSentence, lang: string, subject: boolean): Collected {
    const ends: number[] = []
    this.#count = 0
    for (const word of words) {
      if (word.features < 0) this.#lookAt(word, lang)
      if (word.features > 0) this.#add(word.stem)
    }
    ends.push(this.#count)
    for (const { features, edged, bare } of words) {
      if (features < 2) continue
      this.#add(edged)
      this.#add(bare)
    }
    ends.push(this.#count)
    for (const concept of found.concepts) this.#add(this.featureOf(concept))
    this.#add(this.#known.placeOf(subject ? onSubject : offSubject))
    ends.push(this.#count)
    for (const meaning of found.meanings) this.#add(this.featureOf(meaning))
    ends.push(this.#count)
    this.#addPairs(found.meanings, found.firstMeanings)
    ends.push(this.#count)
    for (const rules of cues.values()) {
      for (const rule of rules) this.#add(this.#known.placeOf(hashOfCue(rule)))
    }
    ends.push(this.#count)
    return { numbers: this.#numbers, ends, otherPairs: this.#otherPairs }
  }

  #add(number: number): void {
    if (this.#count === this.#numbers.length) this.#room(1)
    this.#numbers[this.#count++] = number
  }

  /** Grows the buffer for more features. */
  #room(more: number): void {
    if (this.#count + more <= this.#numbers.length) return
    const numbers = new Int32Array((this.#count + more) * 2)
    numbers.set(this.#numbers)
    this.#numbers = numbers
  }

  /** Adds the pairs of neighbouring meanings, each as one feature, in either order. */
  #addPairs(meanings: readonly number[], firsts: readonly number[]): void {
    const count = meanings.length
    if (this.#hashes.length < count) this.#hashes = new Int32Array(count * 2)
    const hashes = this.#hashes
    for (let i = 0; i < count; i++) hashes[i] = this.#hashOf[meanings[i] ?? 0] ?? 0
    const from = this.#count
    for (let i = 0; i < count; i++) {
      const first = (hashes[i] ?? 0) >>> 0
      const firstLow = Math.imul(first, lowShare)
      const firstHigh = Math.imul(first, highShare)
      const end = (firsts[i] ?? 0) + reach
      this.#room(count)
      const numbers = this.#numbers
      let at = this.#count
      // They are in the order of their positions.
      for (let j = i + 1; j < count && (firsts[j] ?? 0) <= end; j++) {
        const second = (hashes[j] ?? 0) >>> 0
        const both =
          first < second
            ? firstLow ^ Math.imul(second, highShare)
            : Math.imul(second, lowShare) ^ firstHigh
        numbers[at++] = mixed(both)
      }
      this.#count = at
    }
    const all = this.#count
    this.#count = this.#known.placesOf(this.#numbers, from, all)
    this.#otherPairs = all - this.#count
  }

  /** The hashes of the prefixes for stems and pieces of words in a language. */
  #begun(lang: string): Readonly<Record<"stems" | "pieces", number>> {
    if (this.#beginnings?.lang !== lang) {
      const [stems, pieces] = [hashBegun(`w:${lang}:`), hashBegun(`g:${lang}:`)]
      this.#beginnings = { lang, stems, pieces }
    }
    return this.#beginnings
  }

  /**
   * Computes the stem of a word, and two prefixes without inflection: four letters with the word
   * edge, and five without. None for single letters and numbers.
   */
  #lookAt(word: Word, lang: string): void {
    const { text } = word
    const root = stemmed(text, lang)
    word.features = 0
    if (text.length < 2 || startsWithNumber.test(text)) return
    const { stems, pieces } = this.#begun(lang)
    word.features = 1
    word.stem = this.#known.placeOf(mixed(hashedOn(stems, root)))
    if (text.length < 4) return
    word.features = 3
    const bounded = `_${text}_`
    word.edged = this.#known.placeOf(mixed(hashedOn(pieces, bounded, 0, 5)))
    word.bare = this.#known.placeOf(mixed(hashedOn(pieces, bounded, 1, 6)))
  }
}
