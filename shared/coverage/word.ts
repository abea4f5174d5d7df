import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import type { Known, Lexicon } from "./lexicon.ts"
import { fold } from "./stem.ts"

/** What learning sees of a word by itself, as hashes. */
export interface WordFeatures {
  readonly stem: number
  readonly beginnings: readonly number[]
}

/** One word of a language with all that is known of it; the same object wherever the word stands. */
export interface Word {
  /** Folded. */
  readonly text: string
  readonly concepts: Known
  readonly meanings: Known
  /** Undefined until somebody asks, null when it has none. */
  features: WordFeatures | null | undefined
}

/**
 * The words of texts in one language, each looked into once: the many words of a plan are some
 * thousand different ones.
 */
export class Wordbook {
  readonly #concepts: Lexicon
  readonly #meanings: Lexicon
  /** By spelling as printed, and folded. */
  readonly #printed = new Map<string, Word>()
  readonly #folded = new Map<string, Word>()

  /** By two lexicons: of the set's concepts, and of its vocabulary. */
  constructor(concepts: Lexicon, meanings: Lexicon) {
    this.#concepts = concepts
    this.#meanings = meanings
  }

  /** The words of a stretch of text, cut as `tokensOf` cuts them. */
  wordsOf(text: string, from: number, to: number): Word[] {
    const words: Word[] = []
    for (let start = wordStart(text, from, to); start < to; ) {
      const end = wordEnd(text, start)
      if (!isPossessive(text, start, end)) words.push(this.#word(text.slice(start, end)))
      start = wordStart(text, end, to)
    }
    return words
  }

  #word(printed: string): Word {
    const known = this.#printed.get(printed)
    if (known) return known
    // A bound, because a server reads plans for months.
    if (this.#printed.size > 50_000) {
      this.#printed.clear()
      this.#folded.clear()
    }
    const text = fold(printed)
    const word = this.#folded.get(text) ?? {
      text,
      concepts: this.#concepts.knownOf(text),
      meanings: this.#meanings.knownOf(text),
      features: undefined,
    }
    this.#folded.set(text, word)
    this.#printed.set(printed, word)
    return word
  }
}
