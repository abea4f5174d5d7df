import { LexiconScorer } from "./lexiconScorer.ts"
import type { Scorer } from "./scorer.ts"
import type { StandardsSet } from "./set.ts"
import { TrainedScorer } from "./trainedScorer.ts"

const scorers = new WeakMap<StandardsSet, Scorer>()

/** The scorer of a set; made once, because making it takes longer than reading a page. */
export function scorerOf(set: StandardsSet): Scorer {
  const known = scorers.get(set)
  if (known) return known
  const { weights } = set
  const scorer = weights ? new TrainedScorer(set, weights) : new LexiconScorer(set)
  scorers.set(set, scorer)
  return scorer
}

/**
 * The same set for one who reads by it and has no other use for it: its scorer is made, so what was
 * learnt need not be kept as the file holds it, which would take a megabyte and a half.
 */
export function unpackedSet({ weights, ...set }: StandardsSet): StandardsSet {
  if (weights) scorers.set(set, new TrainedScorer(set, weights))
  return set
}
