import { cueScores } from "./lexiconScorer.ts"
import { type Collected, SentenceFeatures } from "./sentenceFeatures.ts"
import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"
import type { StandardsSet } from "./set.ts"

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

/**
 * Tells what a trained scorer sees of one sentence that was read by a set; `subject` says whether the
 * passage is on the subject. A reader whose sentences are asked for here must not be that of a scorer.
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

/** The strongest score that cues give each area in any of the sentences. */
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

/** The area that cues point to most, "" where they point to none; how strongly, and how strongly the next one. */
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

/** What an area's cues say beside its features: always 1, its own score, the best other's. */
export function cueValues(area: string, strongest: ReadonlyMap<string, number>): number[] {
  const best = bestCues(strongest)
  return [1, strongest.get(area) ?? 0, (area === best.area ? best.next : best.score) / 2]
}
