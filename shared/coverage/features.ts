import { cueScores } from "./lexiconScorer.ts"
import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"
import { stemOf } from "./stem.ts"

/**
 * The kinds of features a trained scorer looks at, each with what the whole kind weighs: stems and
 * beginnings of words, the set's concepts, its vocabulary (by meaning, the same in all languages),
 * meanings that stand near each other, two by two, and the cues that hold. The weights were found
 * by reading voices that learning had not seen.
 */
const kinds = { stem: 1, beginning: 1, concept: 0.4, vocabulary: 0.7, pair: 0.7, cue: 1 } as const
type Kind = keyof typeof kinds
const kindNames = Object.keys(kinds) as Kind[]
const kindShares = Object.values(kinds)

/** The features of a sentence by kind, each as the hash of its name. */
export type Features = Readonly<Record<Kind, readonly number[]>>

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

/** FNV-1a over UTF-16 units, mixed once more; the same everywhere. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

/** Hashes of names of one sort, of which there are few, kept. */
class NameHashes {
  readonly #sort: string
  readonly #kept = new Map<string, number>()

  constructor(sort: string) {
    this.#sort = sort
  }

  of(name: string): number {
    const known = this.#kept.get(name)
    if (known !== undefined) return known
    const hash = hashOf(`${this.#sort}:${name}`)
    if (this.#kept.size > 50_000) this.#kept.clear()
    this.#kept.set(name, hash)
    return hash
  }
}

const meanings = new NameHashes("v")
const concepts = new NameHashes("c")
const rules = new NameHashes("r")

interface WordFeatures {
  readonly stem: number
  readonly beginnings: readonly number[]
}
const knownWords = new Map<string, Map<string, WordFeatures>>()

/** Pieces of four and five letters from the front of a word: what inflection leaves alone. */
function featuresOfWord(word: string, lang: string): WordFeatures {
  let ofLanguage = knownWords.get(lang)
  if (!ofLanguage) {
    ofLanguage = new Map()
    knownWords.set(lang, ofLanguage)
  }
  const known = ofLanguage.get(word)
  if (known) return known
  const beginnings: number[] = []
  const bounded = `_${word}_`
  for (let length = 4; length <= 5 && word.length > 3; length++) {
    for (let at = 0; at < 2 && at + length <= bounded.length; at++) {
      beginnings.push(hashOf(`g:${lang}:${bounded.slice(at, at + length)}`))
    }
  }
  const found = { stem: hashOf(`w:${lang}:${stemOf(word, lang)}`), beginnings }
  // A bound, because a server reads plans for months.
  if (ofLanguage.size > 50_000) ofLanguage.clear()
  ofLanguage.set(word, found)
  return found
}

/** How many words may stand between the beginnings of two meanings that are looked at together. */
const reach = 5

/** A meaning, and the word of the sentence where it is first met. */
interface Met {
  readonly meaning: number
  readonly at: number
}

/** Each two meanings that stand near each other as one, the same in either order. */
function pairsOf(met: readonly Met[]): number[] {
  const sorted = met.toSorted((a, b) => a.at - b.at)
  const pairs: number[] = []
  for (let i = 0; i < sorted.length; i++) {
    const first = sorted[i]
    for (let j = i + 1; first && j < sorted.length; j++) {
      const second = sorted[j]
      if (!second || second.at - first.at > reach) break
      const [low, high] =
        first.meaning < second.meaning
          ? [first.meaning, second.meaning]
          : [second.meaning, first.meaning]
      pairs.push(mixed(Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)))
    }
  }
  return pairs
}

/** What a trained scorer sees of one sentence; `subject` says whether the passage is on the subject. */
export function featuresOf(sentence: ReadSentence, lang: string, subject: boolean): Features {
  const stem: number[] = []
  const beginning: number[] = []
  for (const { word } of sentence.tokens) {
    if (word.length < 2 || startsWithNumber.test(word)) continue
    const known = featuresOfWord(word, lang)
    stem.push(known.stem)
    for (const hash of known.beginnings) beginning.push(hash)
  }
  const met = Array.from(sentence.vocabulary, ([meaning, hits]) => ({
    meaning: meanings.of(meaning),
    at: hits[0]?.from ?? 0,
  }))
  return {
    stem,
    beginning,
    concept: [...sentence.hits.keys(), subject ? "subject" : "no subject"].map((concept) =>
      concepts.of(concept),
    ),
    vocabulary: met.map(({ meaning }) => meaning),
    pair: pairsOf(met),
    cue: [...sentence.cues].flatMap(([area, held]) =>
      held.map(({ key }) => rules.of(`${area}:${key}`)),
    ),
  }
}

const startsWithNumber = /^\p{N}/u

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

const none = new Int32Array(0)

/** The strongest score that cues give each area in any of the sentences. */
export function strongestCues(
  reader: SentenceReader,
  sentences: readonly ReadSentence[],
  subject: boolean,
): Map<string, number> {
  const strongest = new Map<string, number>()
  for (const sentence of sentences) {
    for (const [area, score] of cueScores(reader, sentence, subject)) {
      strongest.set(area, Math.max(strongest.get(area) ?? 0, score))
    }
  }
  return strongest
}

/** What an area's cues say beside its features: always 1, its own score, the best other's. */
export function cueValues(area: string, strongest: ReadonlyMap<string, number>): number[] {
  let other = 0
  for (const [id, score] of strongest) if (id !== area) other = Math.max(other, score)
  return [1, strongest.get(area) ?? 0, other / 2]
}
