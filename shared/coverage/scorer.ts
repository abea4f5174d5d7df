import type { Meanings } from "./meanings.ts"
import type { Word } from "./word.ts"

/** One area seen in one sentence, with the element if one could be told. */
export interface Scored {
  readonly area: string
  readonly element: string | null
  readonly start: number
  readonly end: number
  readonly score: number
  /** The wording reads against the provision. */
  readonly against: boolean
  /** Elements it may name as well: too unsure to be shown, sure enough to be weighed in a level. */
  readonly perhaps: readonly string[]
  /** Words that say most for the area, strongest first, as far as the scorer can tell. */
  readonly words: () => readonly string[]
}

/** The same in the one shape that all have: what runs is made for what has been met in one shape. */
export function shaped({
  area,
  element,
  start,
  end,
  score,
  against,
  perhaps,
  words,
}: Scored): Scored {
  return { area, element, start, end, score, against, perhaps, words }
}

/** What a sentence does besides naming areas. */
export interface SentenceTone {
  readonly start: number
  readonly end: number
  negated(): boolean
  /** It says that the document leaves a matter out. */
  leftOut(): boolean
  /** The areas that clauses of it speak of which are not negated. */
  affirmed(): ReadonlySet<string>
  /** A named body is to do something by or at a stated time. */
  readonly datedDuty: boolean
  /** The areas that cues plainly point to, with the elements these name. */
  readonly pointed: ReadonlyMap<string, readonly string[]>
  /** The same of cues that are certain. */
  readonly certain: ReadonlyMap<string, readonly string[]>
  /** It names somebody or something of the subject. */
  readonly onSubject: boolean
  /** It names what belongs to another field. */
  readonly elsewhere: boolean
  /** Its words, where the scorer cut it into words. */
  readonly words?: readonly Word[]
  /** The same of the sentence where its text stands so many units into another. */
  moved(by: number): SentenceTone
}

/** A text as a scorer sees it. */
export interface Scoring {
  readonly scored: readonly Scored[]
  readonly tones: readonly SentenceTone[]
}

/**
 * What reads a text for areas. A score of `threshold` or more means that the sentence speaks of
 * the area; below it, what stands around the text may still tip it. The engine takes any scorer,
 * so that a trained one can stand beside or instead of the lexicon.
 */
export interface Scorer {
  /** It has weighed the areas of a text against each other, so that nobody need do it again. */
  readonly readsAround?: boolean
  /** What texts mean, where it knows how rare each meaning is. */
  readonly meanings?: Meanings
  score(text: string, lang: string): Scoring
}

/** The score from which an area counts as spoken of. */
export const threshold = 0.64

/** The same where a text names what belongs to another field and nothing of the subject. */
export const thresholdElsewhere = 0.7
