import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"
import { PrefilteredPattern, type TextTrigrams } from "../patterns/prefilter.ts"

/** One phrasing in one language; every pattern of it must match in the sentence. */
export type Phrasing = readonly PrefilteredPattern[]
export type Phrasings = readonly Phrasing[]

/** A pattern that counts only where not all patterns of `unless` match as well. */
export interface Unless {
  readonly says: RegExp
  readonly unless: readonly RegExp[]
}

/** Phrasings as they are written: the patterns of each must all match in one sentence. */
export type WrittenPhrasings = readonly (readonly (RegExp | Unless)[])[]

class PrefilteredUnless extends PrefilteredPattern {
  readonly #unless: readonly PrefilteredPattern[]

  constructor(pattern: RegExp, unless: readonly PrefilteredPattern[]) {
    super(pattern)
    this.#unless = unless
  }

  override test(text: string, trigrams: TextTrigrams): boolean {
    return this.mayMatch(trigrams) && this.testUnfiltered(text)
  }

  override testUnfiltered(text: string): boolean {
    return super.testUnfiltered(text) && !this.#unless.every((one) => one.testUnfiltered(text))
  }
}

/** A pattern may be part of several phrasings; it is compiled once. */
const made = new WeakMap<RegExp, PrefilteredPattern>()

function prefiltered(pattern: RegExp): PrefilteredPattern {
  const known = made.get(pattern)
  if (known) return known
  const one = new PrefilteredPattern(latinAndCyrillic(pattern))
  made.set(pattern, one)
  return one
}

/** Compiles written phrasings, with their patterns behind the prefilter. */
export function phrasingsOf(phrasings: WrittenPhrasings = []): Phrasings {
  return phrasings.map((phrasing) =>
    phrasing.map((one) =>
      one instanceof RegExp
        ? prefiltered(one)
        : new PrefilteredUnless(latinAndCyrillic(one.says), one.unless.map(prefiltered)),
    ),
  )
}

/** Whether all patterns of a phrasing pass the prefilter of a text. */
export function mayMatch(phrasing: Phrasing, trigrams: TextTrigrams): boolean {
  for (const pattern of phrasing) if (!pattern.mayMatch(trigrams)) return false
  return true
}

/** Whether words with these trigrams match one of the phrasings. */
export function matchesAny(phrasings: Phrasings, words: string, trigrams: TextTrigrams): boolean {
  // No pattern runs before all pass the prefilter, which is much faster.
  return phrasings.some(
    (phrasing) =>
      mayMatch(phrasing, trigrams) && phrasing.every((pattern) => pattern.testUnfiltered(words)),
  )
}
