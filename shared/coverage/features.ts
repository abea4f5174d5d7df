import { cueScores } from "./lexiconScorer.ts"
import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"
import { stemOf } from "./stem.ts"

/**
 * The kinds of features a trained scorer looks at, each with what the whole kind weighs: stems and
 * beginnings of words, the set's concepts, its vocabulary (by meaning, the same in all languages),
 * meanings that stand near each other, two by two, and the cues that hold. The weights were found
 * by reading voices that learning had not seen.
 */
export const kinds = {
  stem: 1,
  beginning: 1,
  concept: 0.4,
  vocabulary: 0.7,
  pair: 0.7,
  cue: 1,
} as const
type Kind = keyof typeof kinds

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

const startsWithNumber = /^\p{N}/u

/** Whether a token has a stem among the features: single letters and numbers have none. */
export function hasStem(word: string): boolean {
  return word.length > 1 && !startsWithNumber.test(word)
}

/** What a trained scorer sees of one sentence; `subject` says whether the passage is on the subject. */
export function featuresOf(sentence: ReadSentence, lang: string, subject: boolean): Features {
  const stem: number[] = []
  const beginning: number[] = []
  for (const { word } of sentence.tokens) {
    if (!hasStem(word)) continue
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
