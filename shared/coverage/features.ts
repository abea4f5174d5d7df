import { cueScores } from "./lexiconScorer.ts"
import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"
import { stemOf } from "./stem.ts"

/**
 * The kinds of features a trained scorer looks at, each with what the whole kind weighs: stems and
 * beginnings of words, the set's concepts, its vocabulary (by meaning, the same in all languages)
 * and the cues that hold.
 */
const kinds = { stem: 1, beginning: 1, concept: 1, vocabulary: 0.7, cue: 1 } as const
type Kind = keyof typeof kinds
const kindNames = Object.keys(kinds) as Kind[]

/** The features of a sentence by kind, each as the hash of its name. */
export type Features = Readonly<Record<Kind, readonly number[]>>

/** FNV-1a over UTF-16 units, mixed once more; the same everywhere. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

interface WordFeatures {
  readonly stem: number
  readonly beginnings: readonly number[]
}
const knownWords = new Map<string, WordFeatures>()

/** Pieces of four and five letters from the front of a word: what inflection leaves alone. */
function featuresOfWord(word: string, lang: string): WordFeatures {
  const key = `${lang}:${word}`
  const known = knownWords.get(key)
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
  if (knownWords.size > 50_000) knownWords.clear()
  knownWords.set(key, found)
  return found
}

/** What a trained scorer sees of one sentence; `subject` says whether the passage is on the subject. */
export function featuresOf(sentence: ReadSentence, lang: string, subject: boolean): Features {
  const words = sentence.tokens
    .filter(({ word }) => word.length > 1 && !/^\p{N}/u.test(word))
    .map(({ word }) => featuresOfWord(word, lang))
  return {
    stem: words.map(({ stem }) => stem),
    beginning: words.flatMap(({ beginnings }) => beginnings),
    concept: [...sentence.hits.keys(), subject ? "subject" : "no subject"].map((concept) =>
      hashOf(`c:${concept}`),
    ),
    vocabulary: [...sentence.vocabulary.keys()].map((meaning) => hashOf(`v:${meaning}`)),
    cue: [...sentence.cues].flatMap(([area, rules]) =>
      rules.map(({ key }) => hashOf(`r:${area}:${key}`)),
    ),
  }
}

/** Evens out texts of few words, in which a single one would count for everything. */
const evening = 30

/**
 * The features of sentences that are read together, each with its value: its rarity, set against
 * the length of all features of its kind. `rarityOf` gives nothing for a feature that learning
 * never saw; such count in the length as the rarest.
 */
export function valuesOf(
  sentences: readonly Features[],
  rarityOf: (hash: number) => number | undefined,
  rarest: number,
): Map<number, number> {
  const values = new Map<number, number>()
  for (const kind of kindNames) {
    const hashes = new Set<number>()
    for (const features of sentences) for (const hash of features[kind]) hashes.add(hash)
    let length = evening
    const known: [number, number][] = []
    for (const hash of hashes) {
      const rarity = rarityOf(hash)
      length += (rarity ?? rarest) ** 2
      if (rarity !== undefined) known.push([hash, rarity])
    }
    const share = kinds[kind] / Math.sqrt(length)
    for (const [hash, rarity] of known) values.set(hash, rarity * share)
  }
  return values
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
