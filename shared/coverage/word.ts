import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import type { Known, Lexicon } from "./lexicon.ts"
import { fold } from "./stem.ts"

/** One word of a language with all that is known of it; the same object wherever the word stands. */
export interface Word {
  /** Folded. */
  readonly text: string
  readonly known: Known
  /** Its stem and its beginnings as features, once somebody has asked: see `features.ts`. */
  features: readonly number[] | null
}

/**
 * The words of texts in one language, each looked into once: the many words of a plan are some
 * thousand different ones.
 */
export class Wordbook {
  readonly #lexicon: Lexicon
  /** By spelling as printed, and folded. */
  readonly #printed = new Map<string, Word>()
  readonly #folded = new Map<string, Word>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
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
      known: this.#lexicon.knownOf(text),
      features: null,
    }
    this.#folded.set(text, word)
    this.#printed.set(printed, word)
    return word
  }
}
