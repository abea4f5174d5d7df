import {
  closesBracket,
  first,
  firstBehind,
  makesBehind,
  thatWhich,
  thingBehind,
  thingOf,
} from "./orderWords.ts"
import type { Reference } from "./reference.ts"

/** What the words of a measure name of the plan's other parts, by their numbers. */
export interface NamedFirst {
  /** Measures that come first. */
  readonly after: readonly string[]
  /** All of them. */
  readonly named: readonly string[]
}

/** Whether the number between two stretches of words is that of the measure that makes a rule. */
function isOfRule(words: string, behind: string): boolean {
  const found = thingOf.exec(words)
  const stands = found !== null && (found[1] === undefined || closesBracket.test(behind))
  return stands || thingBehind.test(behind)
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
    const words = text.slice(Math.max(0, start - 80), start) + noun
    const behind = text.slice(end)
    if (appliesRule && isOfRule(words, behind)) return true
    const isMade = thatWhich.test(words) && makesBehind.test(behind)
    return isMade || first.test(words) || firstBehind.test(behind)
  })
  return {
    after: after.map(({ number }) => number),
    named: all.map(({ number }) => number),
  }
}
