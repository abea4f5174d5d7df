import { type Sieve, SievedPattern } from "../sieve.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"

/** Ways of saying a thing in one language; every pattern of a way must be in the sentence. */
export type Ways = readonly (readonly SievedPattern[])[]

/** Ways as patterns that are tried only where they can stand. */
export function sievedWays(ways: readonly (readonly RegExp[])[] = []): Ways {
  return ways.map((way) => way.map((pattern) => new SievedPattern(latinAndCyrillic(pattern))))
}

/** Whether words, which the sieve has, say a thing in one of these ways. */
export function saysOne(ways: Ways, words: string, sieve: Sieve): boolean {
  // None is tried before all of them can stand: to look at the sieve takes much less time.
  return ways.some(
    (way) =>
      way.every((pattern) => pattern.mayMatch(sieve)) &&
      way.every((pattern) => pattern.test(words, sieve)),
  )
}
