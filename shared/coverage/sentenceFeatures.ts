import { hashBegun, hashedOn, hashOf, mixed } from "../text/hash.ts"
import { stemmed } from "../text/stem.ts"
import type { Rule } from "./rule.ts"
import type { ReadSentence } from "./sentenceReader.ts"
import type { StandardsSet } from "./set.ts"
import type { Word } from "./wordCache.ts"

/** Features of one sentence as numbers: those of one kind after those of another, in `kinds` order. */
export interface Collected {
  readonly numbers: Int32Array
  /** Where each kind ends among them. */
  readonly ends: readonly number[]
  /** How many more pairs there are, which have no number. */
  readonly otherPairs: number
}

/** What turns hashes of features into numbers. */
export interface FeatureNumbers {
  /** What is wanted of the feature with a hash, 32 bits at most; -1 of one that is unknown. */
  placeOf(hash: number): number
  /** Does so with some hashes in their place, unknown ones left out, and returns where they end. */
  placesOf(hashes: Int32Array, from: number, to: number): number
}

/** How many words may stand between the beginnings of two meanings that are looked at together. */
const reach = 5
/** By what the lower and the higher hash of a pair are multiplied. */
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

/** A concept whose feature nobody has asked for. */
const notAsked = -2

/**
 * Gathers what learning looks at in a sentence. Each feature has a hash, and by that a number, which
 * words keep: so the sentences of one reader go to one of these only.
 */
export class SentenceFeatures {
  readonly #known: FeatureNumbers
  /** How the features of concepts and meanings are called, by their numbers; their hashes, and their numbers. */
  readonly #names: readonly string[]
  readonly #hashOf: Int32Array
  readonly #featureOf: Int32Array
  #numbers = new Int32Array(8192)
  #count = 0
  #otherPairs = 0
  /** The hashes of the meanings of a sentence, side by side because each is asked for many times. */
  #hashes = new Int32Array(256)
  #beginnings: { lang: string; stems: number; pieces: number } | null = null

  /** Of sentences read by this set. */
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

  /** The number of the feature that a concept or a meaning is. */
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
   * The features of one sentence, until the next is asked for; `subject` says whether its passage is
   * on the subject.
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

  /** Makes room for so many more. */
  #room(more: number): void {
    if (this.#count + more <= this.#numbers.length) return
    const numbers = new Int32Array((this.#count + more) * 2)
    numbers.set(this.#numbers)
    this.#numbers = numbers
  }

  /** Each two meanings that are first met near each other as one, the same in either order. */
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
      // They come in the order in which they are met.
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

  /** How the hashes of stems and of pieces of words begin in a language. */
  #begun(lang: string): Readonly<Record<"stems" | "pieces", number>> {
    if (this.#beginnings?.lang !== lang) {
      const [stems, pieces] = [hashBegun(`w:${lang}:`), hashBegun(`g:${lang}:`)]
      this.#beginnings = { lang, stems, pieces }
    }
    return this.#beginnings
  }

  /**
   * Finds the stem of a word, and from its front four letters with the edge before them and five
   * without: what inflection leaves alone. Nothing of single letters and of numbers.
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
