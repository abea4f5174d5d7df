import { compact } from "../../text/compactPattern.ts"
import {
  compileSteps,
  matchesSteps,
  type RequiredLiterals,
  rarestFirst,
  rarestTrigramsOf,
  requiredLiteralsOf,
} from "./requiredLiterals.ts"
import { eachSetTrigram, setTrigrams, trigramWords } from "./trigrams.ts"

/**
 * A pattern behind a prefilter: it runs only on texts that contain the trigrams of its required literals.
 */
export class PrefilteredPattern {
  /** As it was written; the compiled one is equivalent and smaller. */
  readonly written: RegExp
  readonly #pattern: RegExp
  /** Its required literals as compiled steps; read out of the pattern at its first use. */
  #steps: readonly number[] | null = null

  /** A pattern without the flags `g` and `y`. */
  constructor(pattern: RegExp) {
    this.written = pattern
    this.#pattern = compact(pattern)
  }

  /** Whether it matches in `text`, which is the text with these trigrams or part of it. */
  test(text: string, trigrams: TextTrigrams): boolean {
    return this.mayMatch(trigrams) && this.#pattern.test(text)
  }

  /** Whether it matches in a text that is known to pass the prefilter. */
  testUnfiltered(text: string): boolean {
    return this.#pattern.test(text)
  }

  /** The first match in the text whose trigrams these are; null where there is none. */
  exec(text: string, trigrams: TextTrigrams): RegExpExecArray | null {
    return this.mayMatch(trigrams) ? this.#pattern.exec(text) : null
  }

  /** Whether the text passes the prefilter: a pass does not promise a match. */
  mayMatch(trigrams: TextTrigrams): boolean {
    this.#steps ??= compileSteps(requiredLiteralsOf(this.written))
    return trigrams.satisfies(this.#steps)
  }

  /** Tests rare trigrams first from now on; returns the required literals in that order. */
  orderByRarity(common: (trigram: number) => number): RequiredLiterals {
    const literals = rarestFirst(requiredLiteralsOf(this.written), common)
    this.#steps = compileSteps(literals)
    return literals
  }
}

/** One prefiltered pattern for each language, made at its first use. */
export class PrefilteredByLanguage {
  readonly #patterns: Readonly<Record<string, RegExp>>
  readonly #prefiltered = new Map<string, PrefilteredPattern>()

  constructor(patterns: Readonly<Record<string, RegExp>>) {
    this.#patterns = patterns
  }

  /** Whether the pattern of a language matches; false in a language that has none. */
  test(text: string, lang: string, trigrams: TextTrigrams): boolean {
    return this.of(lang)?.test(text, trigrams) ?? false
  }

  /** The pattern of a language; null in a language that has none. */
  of(lang: string): PrefilteredPattern | null {
    const known = this.#prefiltered.get(lang)
    if (known) return known
    const pattern = this.#patterns[lang]
    if (!pattern) return null
    const made = new PrefilteredPattern(pattern)
    this.#prefiltered.set(lang, made)
    return made
  }
}

/**
 * The set of trigrams of a text. Most patterns require some that are missing: testing the set is
 * much faster than running the patterns.
 */
export class TextTrigrams {
  readonly #trigrams = new Int32Array(trigramWords)
  #text = ""

  /** Replaces the last text. */
  take(text: string): this {
    if (text === this.#text) return this
    this.#text = text
    setTrigrams(text, this.#trigrams)
    return this
  }

  /** Whether the text has all the trigrams that compiled steps require; hash collisions can make it true. */
  satisfies(steps: readonly number[]): boolean {
    return matchesSteps(this.#trigrams, steps)
  }

  /** Whether the text has a trigram; hash collisions can make it true. */
  has(trigram: number): boolean {
    return (((this.#trigrams[trigram >>> 5] ?? 0) >>> (trigram & 31)) & 1) === 1
  }

  /** Each trigram of the text. */
  each(take: (trigram: number) => void): void {
    eachSetTrigram(this.#trigrams, take)
  }
}

/** The trigrams of the sentence that is being read, shared by all patterns that are tried on it. */
export const sentenceTrigrams = new TextTrigrams()

/** An alternation of patterns behind one trigram index: most texts rule out all of them at one look. */
export class AnyPattern {
  readonly patterns: readonly PrefilteredPattern[]
  readonly #index: PatternIndex

  /** Patterns without the flags `g` and `y`. */
  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns.map((pattern) => new PrefilteredPattern(pattern))
    this.#index = new PatternIndex(this.patterns.map((pattern) => [pattern]))
  }

  /** Whether any pattern matches in the text whose trigrams these are. */
  test(text: string, trigrams: TextTrigrams): boolean {
    const open = this.#index.candidates(trigrams)
    for (let i = 0; i < open.length; i++) {
      if (this.patterns[open[i] ?? 0]?.test(text, trigrams)) return true
    }
    return false
  }

  /** The first match of any pattern in the text; null where there is none. */
  exec(text: string, trigrams: TextTrigrams): RegExpExecArray | null {
    let first: RegExpExecArray | null = null
    for (const at of this.#index.candidates(trigrams)) {
      const found = this.patterns[at]?.exec(text, trigrams) ?? null
      if (found && (!first || found.index < first.index)) first = found
    }
    return first
  }
}

const none = new Int32Array(0)

/** The number of texts that are sampled for the frequencies of trigrams. */
const shown = 64

/** An inverted index from trigrams to the entries that require them. */
interface TrigramIndex {
  /** The trigrams of the index, each once. */
  readonly keys: Int32Array
  readonly opens: readonly Int32Array[]
  /** Entries that require no trigram. */
  readonly always: readonly number[]
  /** For each entry the number of the query that last found it. */
  readonly opened: Int32Array
}

/**
 * Many entries, each a conjunction of patterns, found by the rarest trigrams that they require. The
 * frequencies are those of the first texts; they decide only how many candidates match in vain.
 */
export class PatternIndex {
  readonly #entries: readonly (readonly PrefilteredPattern[])[]
  readonly #all: readonly number[]
  #common: Uint16Array | null = new Uint16Array(trigramWords * 32)
  #index: TrigramIndex | null = null
  #queries = 0

  /** The patterns of each entry, all of which must match. */
  constructor(entries: readonly (readonly PrefilteredPattern[])[]) {
    this.#entries = entries
    this.#all = entries.map((_, at) => at)
  }

  /** The indices of entries that can match in the text with these trigrams, ascending. */
  candidates(trigrams: TextTrigrams): readonly number[] {
    this.#queries++
    const index = this.#index ?? this.#learn(trigrams)
    if (!index) return this.#all
    const { keys, opens, always, opened } = index
    const now = this.#queries
    let some = false
    for (let i = 0; i < keys.length; i++) {
      if (!trigrams.has(keys[i] ?? 0)) continue
      some = true
      for (const at of opens[i] ?? none) opened[at] = now
    }
    if (!some) return always
    for (const at of always) opened[at] = now
    return this.#all.filter((at) => opened[at] === now)
  }

  /** Counts the trigrams of a text; returns the index once enough texts are sampled. */
  #learn(trigrams: TextTrigrams): TrigramIndex | null {
    const common = this.#common
    if (!common) return null
    if (this.#queries <= shown) {
      trigrams.each((trigram) => {
        common[trigram] = (common[trigram] ?? 0) + 1
      })
      return null
    }
    this.#common = null
    const commonness = (trigram: number) => common[trigram] ?? 0
    const learnt = this.#entries.map((all) =>
      all.map((pattern) => pattern.orderByRarity(commonness)),
    )
    this.#index = indexOf(learnt, commonness)
    return this.#index
  }
}

/** The index of entries by their required literals. */
function indexOf(
  entries: readonly (readonly RequiredLiterals[])[],
  common: (trigram: number) => number,
): TrigramIndex {
  const opens = new Map<number, number[]>()
  const always: number[] = []
  const often = (some: readonly number[]) => some.reduce((all, trigram) => all + common(trigram), 0)
  for (const [at, all] of entries.entries()) {
    const needs = all.flatMap((literals) => {
      const rarestOf = rarestTrigramsOf(literals, common)
      return rarestOf ? [rarestOf] : []
    })
    const [rarest] = needs.sort((one, other) => often(one) - often(other))
    if (!rarest) always.push(at)
    for (const trigram of rarest ?? []) opens.set(trigram, [...(opens.get(trigram) ?? []), at])
  }
  return {
    keys: Int32Array.from(opens.keys()),
    opens: [...opens.values()].map((all) => Int32Array.from(all)),
    always,
    opened: new Int32Array(entries.length),
  }
}
