import { compact } from "./compactPattern.ts"
import { eachTaken, rowNumbers, takeRows } from "./letterRows.ts"
import { rarestFirst, type Sought, soughtIn } from "./sought.ts"
import { standsIn, stepsOf } from "./soughtSteps.ts"

/** A pattern that is tried only on texts in which it can stand at all. */
export class SievedPattern {
  /** As it was written; what is tried is the same in less room. */
  readonly written: RegExp
  readonly #pattern: RegExp
  /** What it cannot do without: read out of the pattern when it is first tried. */
  #steps: readonly number[] | null = null

  /** A pattern without the flags `g` and `y`. */
  constructor(pattern: RegExp) {
    this.written = pattern
    this.#pattern = compact(pattern)
  }

  /** Whether it matches in the text that the sieve has, or in a stretch of it, given as `text`. */
  test(text: string, sieve: Sieve): boolean {
    return this.mayMatch(sieve) && this.#pattern.test(text)
  }

  /** Whether it matches in a text of which the sieve is known to let it. */
  testLet(text: string): boolean {
    return this.#pattern.test(text)
  }

  /** The same with what matches; null where nothing does. */
  exec(text: string, sieve: Sieve): RegExpExecArray | null {
    return this.mayMatch(sieve) ? this.#pattern.exec(text) : null
  }

  /** Whether it can match in the text that the sieve has, as far as the sieve can tell. */
  mayMatch(sieve: Sieve): boolean {
    this.#steps ??= stepsOf(soughtIn(this.written))
    return sieve.lets(this.#steps)
  }

  /** Looks from now on first for what is less common; what it cannot do without, in that order. */
  learn(common: (row: number) => number): Sought {
    const sought = rarestFirst(soughtIn(this.written), common)
    this.#steps = stepsOf(sought)
    return sought
  }
}

/** A pattern for each of some languages, tried in the same way and made ready for it when first asked for. */
export class SievedByLanguage {
  readonly #patterns: Readonly<Record<string, RegExp>>
  readonly #sieved = new Map<string, SievedPattern>()

  constructor(patterns: Readonly<Record<string, RegExp>>) {
    this.#patterns = patterns
  }

  /** Whether that of a language matches; false in a language that has none. */
  test(text: string, lang: string, sieve: Sieve): boolean {
    return this.of(lang)?.test(text, sieve) ?? false
  }

  /** That of a language; null in a language that has none. */
  of(lang: string): SievedPattern | null {
    const known = this.#sieved.get(lang)
    if (known) return known
    const pattern = this.#patterns[lang]
    if (!pattern) return null
    const made = new SievedPattern(pattern)
    this.#sieved.set(lang, made)
    return made
  }
}

/**
 * The rows of three letters that stand in a text. A pattern asks for some of them, and most
 * patterns for some that are not there: to see that takes much less time than to try them.
 */
export class Sieve {
  readonly #rows = new Int32Array(rowNumbers)
  #text = ""

  /** Takes a text instead of the last one. */
  take(text: string): this {
    if (text === this.#text) return this
    this.#text = text
    takeRows(text, this.#rows)
    return this
  }

  /** Whether all that these steps ask for stands in the text; true also where letters only look like it. */
  lets(steps: readonly number[]): boolean {
    return standsIn(this.#rows, steps)
  }

  /** Whether a row stands in the text; true also where letters only look like it. */
  has(row: number): boolean {
    return (((this.#rows[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
  }

  /** Each row that stands in the text. */
  each(take: (row: number) => void): void {
    eachTaken(this.#rows, take)
  }
}

/** What is asked of one sentence after another takes it here: most of them are asked several things. */
export const sentenceSieve = new Sieve()
