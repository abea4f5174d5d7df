import type { Phrase } from "./phrases.ts"

/** What a word can be in phrases: its ids, and the concepts and meanings it names alone, by number. */
export interface Known {
  readonly ids: readonly number[]
  /** The marks of all of them: see `phrases.ts`. */
  readonly marks: number
  readonly alone: readonly number[]
  /** Its ids that begin a phrase whose second word follows at once; those that can be such a word. */
  readonly firsts: readonly number[]
  readonly seconds: readonly number[]
  /** The marks of all ids that follow any of `firsts` in a phrase, and those of `seconds`. */
  readonly followers: number
  readonly following: number
  /** Phrases it can begin after which other words may stand. */
  readonly loose: readonly Phrase[]
  /** The place among `ids` of the first id by which each of `loose` begins. */
  readonly looseRanks: readonly number[]
}

/** A word of a sentence with what it can be. */
export interface KnownWord {
  readonly known: Known
}

const nothing: readonly never[] = []

/** What a word is that no phrase has. */
export const unknownWord: Known = {
  ids: nothing,
  marks: 0,
  alone: nothing,
  firsts: nothing,
  seconds: nothing,
  followers: 0,
  following: 0,
  loose: nothing,
  looseRanks: nothing,
}
