import { first, firstBehind, makesBehind, thatWhich, thingBehind, thingOf } from "./orderWords.ts"
import type { Reference } from "./reference.ts"

/** What the words of a measure name of the plan's other parts, by their numbers. */
export interface NamedFirst {
  /** Measures that come first. */
  readonly after: readonly string[]
  /** All of them. */
  readonly named: readonly string[]
}

/**
 * The parts that words name, all of them and those that come first: for a measure that applies a
 * rule also the one that makes it.
 */
export function namedFirst(
  text: string,
  all: readonly Reference[],
  appliesRule: boolean,
): NamedFirst {
  const after = all.filter(({ quote, start, end }) => {
    const [noun = ""] = quote.split(/[\d.№]/u)
    const words = text.slice(Math.max(0, start - 60), start) + noun
    const behind = text.slice(end)
    if (appliesRule && (thingOf.test(words) || thingBehind.test(behind))) return true
    const isMade = thatWhich.test(words) && makesBehind.test(behind)
    return isMade || first.test(words) || firstBehind.test(behind)
  })
  return {
    after: after.map(({ number }) => number),
    named: all.map(({ number }) => number),
  }
}
