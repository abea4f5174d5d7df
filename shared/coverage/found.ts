/** A concept of a set, or a meaning of its vocabulary. */
export interface Concept {
  readonly name: string
  /** Its place among all of the set, concepts first. */
  readonly number: number
  /** It is of the vocabulary, and no part of any cue. */
  readonly meaning: boolean
  /** Its hash among the features of learning, and the number it has there: see `features.ts`. */
  hash: number
  feature: number | null
}

/** What a sentence names, in the order in which it is met, with the word where it is first met. */
export interface Found {
  readonly concepts: readonly Concept[]
  readonly meanings: readonly Concept[]
  readonly firstMeanings: readonly number[]
}

/** From which to which word of a sentence a concept is named, both included. */
export interface Hit {
  readonly from: number
  readonly to: number
}
