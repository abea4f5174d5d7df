import type { Meanings } from "../lexicon/meanings.ts"

/** The score of an area in one sentence, with the element if it is known. */
export interface AreaScore {
  readonly area: string
  readonly element: string | null
  readonly start: number
  readonly end: number
  readonly score: number
  /** Whether the wording contradicts the provision. */
  readonly contradicts: boolean
  /**
   * Elements it may name as well: too uncertain to be shown, certain enough to be weighed in a
   * level.
   */
  readonly perhaps: readonly string[]
}

/** Properties of a sentence other than the areas it names. */
export interface SentenceTone {
  readonly start: number
  readonly end: number
  negated(): boolean
  /** Whether it says that the document excludes a matter. */
  leftOut(): boolean
  /** Whether a named body is to do something by or at a stated time. */
  readonly datedDuty: boolean
  /** The areas that explicit cues show, with the elements these name. */
  readonly pointed: ReadonlyMap<string, readonly string[]>
}

/** The scores of a text. */
export interface Scoring {
  readonly scored: readonly AreaScore[]
  readonly tones: readonly SentenceTone[]
}

/**
 * Scores texts for areas. A score of `threshold` or more means that the sentence is about the area;
 * below it, the context may still decide. The engine takes any scorer, so that a trained one can
 * work beside or instead of the lexicon.
 */
export interface Scorer {
  /** Whether it weighs the areas of a text against each other itself. */
  readonly readsAround?: boolean
  /** The meanings of texts, where it knows how rare each is. */
  readonly meanings?: Meanings
  /**
   * The words of a text that contribute most to an area, strongest first, as far as it can tell.
   */
  wordsFor?(text: string, lang: string, area: string): string[]
  score(text: string, lang: string): Scoring
}

/** The score from which a sentence is about an area. */
export const threshold = 0.64
