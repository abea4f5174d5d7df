import { type Sieve, SievedPattern } from "../sieve.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"

/** Ways of saying a thing in one language; every pattern of a way must be in the sentence. */
export type Way = readonly SievedPattern[]
export type Ways = readonly Way[]

/** Ways as patterns that are tried only where they can stand. */
export function sievedWays(ways: readonly (readonly RegExp[])[] = []): Ways {
  return ways.map((way) => way.map((pattern) => new SievedPattern(latinAndCyrillic(pattern))))
}

/** Whether all patterns of a way can stand in the text that the sieve has. */
export function mayStand(way: Way, sieve: Sieve): boolean {
  for (const pattern of way) if (!pattern.mayMatch(sieve)) return false
  return true
}

/** Whether words, which the sieve has, say a thing in one of these ways. */
export function saysOne(ways: Ways, words: string, sieve: Sieve): boolean {
  // None is tried before all of them can stand: to look at the sieve takes much less time.
  return ways.some((way) => mayStand(way, sieve) && way.every((pattern) => pattern.testLet(words)))
}
