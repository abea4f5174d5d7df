import { compact } from "./compactPattern.ts"
import { eachTaken, rowNumbers, takeRows } from "./letterRows.ts"
import { type Choice, nothing, rarestFirst, type Sought, soughtIn } from "./sought.ts"

/** A pattern that is tried only on texts in which it can stand at all. */
export class SievedPattern {
  /** As it was written, and the same in less room. */
  readonly #written: RegExp
  readonly #pattern: RegExp
  /** Read out of the pattern when it is first tried. */
  #sought: Sought | null = null

  /** A pattern without the flags `g` and `y`. */
  constructor(pattern: RegExp) {
    this.#written = pattern
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
    return sieve.lets(this.sought)
  }

  /** Looks first for what is less common, now that this is known. */
  learn(common: (row: number) => number): void {
    this.#sought = rarestFirst(this.sought, common)
  }

  /** What it cannot do without. */
  get sought(): Sought {
    this.#sought ??= soughtIn(this.#written)
    return this.#sought
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
    const known = this.#sieved.get(lang)
    if (known) return known.test(text, sieve)
    const pattern = this.#patterns[lang]
    if (!pattern) return false
    const made = new SievedPattern(pattern)
    this.#sieved.set(lang, made)
    return made.test(text, sieve)
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

  /** Whether all that is sought stands in the text; true also where letters only look like it. */
  lets({ rows, choices }: Sought): boolean {
    for (let i = 0; i < rows.length; i++) if (!this.has(rows[i] ?? 0)) return false
    for (let i = 0; i < choices.length; i++) if (!this.#letsAny(choices[i])) return false
    return true
  }

  #letsAny(choice: Choice | undefined): boolean {
    if (!choice) return true
    const { ways, firsts } = choice
    for (let i = 0; i < firsts.length; i++) {
      const first = firsts[i] ?? -1
      if ((first < 0 || this.has(first)) && this.lets(ways[i] ?? nothing)) return true
    }
    return false
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
