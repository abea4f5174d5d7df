import { type Collected, SentenceFeatures } from "../lexicon/sentenceFeatures.ts"
import type { ReadSentence, SentenceReader } from "../lexicon/sentenceReader.ts"
import type { StandardsSet } from "../set/set.ts"
import { cueScores } from "./lexiconScorer.ts"

/**
 * The kinds of features of the trained scorer, each with the weight of the whole kind: stems and
 * prefixes of words, the set's concepts, its vocabulary (by meaning, equal in all languages), pairs
 * of neighbouring meanings, and the matching cues. The weights were chosen on authors that were not
 * learnt from.
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

/**
 * Computes the features that the trained scorer sees in one sentence read with a set; `subject`
 * tells whether the passage is on the subject. The reader must not be that of a scorer.
 */
export function featuresBy(
  set: StandardsSet,
): (sentence: ReadSentence, lang: string, subject: boolean) => Features {
  const seen = new SentenceFeatures(set, {
    placeOf: (hash) => hash,
    placesOf: (_, _from, to) => to,
  })
  return (sentence, lang, subject) => byKind(seen.collect(sentence, lang, subject))
}

function byKind({ numbers, ends }: Collected): Features {
  let from = 0
  const [stem = [], beginning = [], concept = [], vocabulary = [], pair = [], cue = []] = ends.map(
    (end) => {
      const hashes = Array.from(numbers.subarray(from, end), (hash) => hash >>> 0)
      from = end
      return hashes
    },
  )
  return { stem, beginning, concept, vocabulary, pair, cue }
}

const nothing: ReadonlyMap<string, number> = new Map()

/** The strongest cue score of each area in any of the sentences. */
export function strongestCues(
  reader: SentenceReader,
  sentences: readonly { readonly sentence: ReadSentence }[],
  subject: boolean,
): ReadonlyMap<string, number> {
  if (sentences.every(({ sentence }) => sentence.cues.size === 0)) return nothing
  const strongest = new Map<string, number>()
  for (const { sentence } of sentences) {
    if (sentence.cues.size > 0) cueScores(reader, sentence, subject, strongest)
  }
  return strongest
}

/**
 * The area with the strongest cues, "" where there are none, with its score and that of the next
 * area.
 */
export interface BestCues {
  readonly area: string
  readonly score: number
  readonly next: number
}

const noCues: BestCues = { area: "", score: 0, next: 0 }

/** The best of the areas that cues point to. */
export function bestCues(strongest: ReadonlyMap<string, number>): BestCues {
  if (strongest.size === 0) return noCues
  let area = ""
  let best = 0
  let next = 0
  for (const [id, score] of strongest) {
    if (score > best) {
      next = best
      best = score
      area = id
    } else if (score > next) next = score
  }
  return { area, score: best, next }
}

/** The cue inputs of an area's model: always 1, its own score, the best score of another area. */
export function cueValues(area: string, strongest: ReadonlyMap<string, number>): number[] {
  const best = bestCues(strongest)
  return [1, strongest.get(area) ?? 0, (area === best.area ? best.next : best.score) / 2]
}
