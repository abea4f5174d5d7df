import { CoverageEngine } from "./engine.ts"
import { madeReady } from "./madeReady.ts"
import type { Passage } from "./passage.ts"
import { lifelike } from "./rehearsalPlan.ts"
import type { StandardsSet } from "./set.ts"

/** So often all is read: what has run often enough is made fast by whatever runs it. */
const rounds = 5
/** So many texts are read in one step, some milliseconds. */
const atOnce = 6

/**
 * Reads texts like a plan's, a few at each step, so that a plan in this language (else the set's
 * first) that is read by the set later is read faster: what is made when the first texts are read is
 * then there, and what runs is warm. Whoever is in a hurry leaves off after any step; nothing that is read later hangs on it.
 * `sent` makes of passages what they are where they have been sent on the way of a plan's.
 */
export function* rehearsal(
  set: StandardsSet,
  lang: string = set.languages[0] ?? "en",
  sent: (passages: Passage[]) => Passage[] = (passages) => passages,
): Generator<undefined> {
  for (let round = 0; round < rounds; round++) {
    const engine = new CoverageEngine(set, { lang })
    yield
    const own = sent(lifelike({ set, lang, round, rounds }))
    for (let from = 0; from < own.length; from += atOnce) {
      engine.take(own.slice(from, from + atOnce), [])
      yield
    }
    engine.early()
    yield
    engine.report()
    yield
    // After the first round, without which nothing can be read at all.
    if (round === 0) yield* madeReady(lang)
  }
}
