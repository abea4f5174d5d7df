import type { Meanings } from "./meanings.ts"

/** One area seen in one sentence, with the element if one could be told. */
export interface AreaScore {
  readonly area: string
  readonly element: string | null
  readonly start: number
  readonly end: number
  readonly score: number
  /** The wording reads against the provision. */
  readonly contradicts: boolean
  /** Elements it may name as well: too unsure to be shown, sure enough to be weighed in a level. */
  readonly perhaps: readonly string[]
}

/** What a sentence does besides naming areas. */
export interface SentenceTone {
  readonly start: number
  readonly end: number
  negated(): boolean
  /** It says that the document leaves a matter out. */
  leftOut(): boolean
  /** A named body is to do something by or at a stated time. */
  readonly datedDuty: boolean
  /** The areas that cues plainly point to, with the elements these name. */
  readonly pointed: ReadonlyMap<string, readonly string[]>
}

/** A text as a scorer sees it. */
export interface Scoring {
  readonly scored: readonly AreaScore[]
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
  /** The words of a stretch of a text that say most for an area, strongest first, as far as it can tell. */
  wordsFor?(text: string, lang: string, area: string): string[]
  score(text: string, lang: string): Scoring
}

/** The score from which an area counts as spoken of. */
export const threshold = 0.64
