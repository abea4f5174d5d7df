import type { Found } from "./found.ts"
import { hashOf, mixed } from "./hash.ts"
import { cueScores } from "./lexiconScorer.ts"
import type { Rule } from "./rule.ts"
import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"
import { stemOf } from "./stem.ts"
import type { WordFeatures } from "./word.ts"

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

/** Pieces of four and five letters from the front of a word: what inflection leaves alone. */
function featuresOfWord(word: string, lang: string): WordFeatures | null {
  if (!hasStem(word)) return null
  const beginnings: number[] = []
  const bounded = `_${word}_`
  for (let length = 4; length <= 5 && word.length > 3; length++) {
    for (let at = 0; at < 2 && at + length <= bounded.length; at++) {
      beginnings.push(hashOf(`g:${lang}:${bounded.slice(at, at + length)}`))
    }
  }
  return { stem: hashOf(`w:${lang}:${stemOf(word, lang)}`), beginnings }
}

/** The hashes of concepts found, each looked for once. */
function hashesOf(found: Found, sort: string): number[] {
  return found.concepts.map((concept) => {
    concept.hash ??= hashOf(`${sort}:${concept.name}`)
    return concept.hash
  })
}

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

/** How many words may stand between the beginnings of two meanings that are looked at together. */
const reach = 5

/** Each two meanings that are first met near each other as one, the same in either order. */
function pairsOf(meanings: readonly number[], { places }: Found): number[] {
  const pairs: number[] = []
  for (let i = 0; i < meanings.length; i++) {
    const first = meanings[i] ?? 0
    const end = (places[i]?.[0] ?? 0) + reach
    for (let j = i + 1; j < meanings.length; j++) {
      // They come in the order in which they are met.
      if ((places[j]?.[0] ?? 0) > end) break
      const second = meanings[j] ?? 0
      const low = Math.min(first, second)
      const high = Math.max(first, second)
      pairs.push(mixed(Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)))
    }
  }
  return pairs
}

const startsWithNumber = /^\p{N}/u

/** Whether a word has a stem among the features: single letters and numbers have none. */
export function hasStem(word: string): boolean {
  return word.length > 1 && !startsWithNumber.test(word)
}

/** What a trained scorer sees of one sentence; `subject` says whether the passage is on the subject. */
export function featuresOf(sentence: ReadSentence, lang: string, subject: boolean): Features {
  const stem: number[] = []
  const beginning: number[] = []
  for (const word of sentence.words) {
    if (word.features === undefined) word.features = featuresOfWord(word.text, lang)
    const { features } = word
    if (!features) continue
    stem.push(features.stem)
    for (const hash of features.beginnings) beginning.push(hash)
  }
  const concept = hashesOf(sentence.concepts, "c")
  concept.push(subject ? onSubject : offSubject)
  const vocabulary = hashesOf(sentence.meanings, "v")
  const cue: number[] = []
  for (const rules of sentence.cues.values()) for (const rule of rules) cue.push(hashOfCue(rule))
  return { stem, beginning, concept, vocabulary, pair: pairsOf(vocabulary, sentence.meanings), cue }
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
