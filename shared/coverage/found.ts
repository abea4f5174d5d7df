/**
 * What a sentence names, in the order in which it is met, with the word where it is first met. Bare
 * numbers, because every word of a plan asks for them: that of a concept is its place among all of the
 * set, and the meanings of the vocabulary come behind the concepts.
 */
export interface Found {
  readonly concepts: readonly number[]
  readonly meanings: readonly number[]
  readonly firstMeanings: readonly number[]
}

/** From which to which word of a sentence a concept is named, both included. */
export interface Hit {
  readonly from: number
  readonly to: number
}
