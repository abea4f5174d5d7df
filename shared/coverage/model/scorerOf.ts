import type { StandardsSet } from "../set/set.ts"
import { LexiconScorer } from "./lexiconScorer.ts"
import type { Scorer } from "./scorer.ts"
import { TrainedScorer } from "./trainedScorer.ts"

const scorers = new WeakMap<StandardsSet, Scorer>()

/** The scorer of a set; cached, because building it takes longer than reading a page. */
export function scorerOf(set: StandardsSet): Scorer {
  const known = scorers.get(set)
  if (known) return known
  const { weights } = set
  const scorer = weights ? new TrainedScorer(set, weights) : new LexiconScorer(set)
  scorers.set(set, scorer)
  return scorer
}

/**
 * The set without its packed weights, for readers with no other use for them: the scorer has
 * unpacked them, and the packed form would take 1.5 MB.
 */
export function unpackedSet({ weights, ...set }: StandardsSet): StandardsSet {
  if (weights) scorers.set(set, new TrainedScorer(set, weights))
  return set
}
