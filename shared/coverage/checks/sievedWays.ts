import { type Sieve, SievedPattern } from "../sieve.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"

/** Ways of saying a thing in one language; every pattern of a way must be in the sentence. */
export type Way = readonly SievedPattern[]
export type Ways = readonly Way[]

/** A pattern that says a thing only where not all of some others stand as well. */
export interface Unless {
  readonly says: RegExp
  readonly unless: readonly RegExp[]
}

/** Patterns that must all be in one sentence, for each of the ways in which a thing is put. */
export type WrittenWays = readonly (readonly (RegExp | Unless)[])[]

class SievedUnless extends SievedPattern {
  readonly #unless: readonly SievedPattern[]

  constructor(pattern: RegExp, unless: readonly SievedPattern[]) {
    super(pattern)
    this.#unless = unless
  }

  override test(text: string, sieve: Sieve): boolean {
    return this.mayMatch(sieve) && this.testLet(text)
  }

  override testLet(text: string): boolean {
    return super.testLet(text) && !this.#unless.every((one) => one.testLet(text))
  }
}

/** A pattern may stand in several ways; it is made once. */
const made = new WeakMap<RegExp, SievedPattern>()

function sieved(pattern: RegExp): SievedPattern {
  const known = made.get(pattern)
  if (known) return known
  const one = new SievedPattern(latinAndCyrillic(pattern))
  made.set(pattern, one)
  return one
}

/** Ways as patterns that are tried only where they can stand. */
export function sievedWays(ways: WrittenWays = []): Ways {
  return ways.map((way) =>
    way.map((one) =>
      one instanceof RegExp
        ? sieved(one)
        : new SievedUnless(latinAndCyrillic(one.says), one.unless.map(sieved)),
    ),
  )
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
