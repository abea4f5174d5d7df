import { cutOut } from "./cutOut.ts"
import type { Known } from "./known.ts"
import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import type { Lexicon } from "./lexicon.ts"
import { PrintedWords } from "./printedWords.ts"
import { fold } from "./stem.ts"

/** How many spellings are kept: a bound, because a server reads plans for months. */
const most = 50_000

/** One word of a language with all that is known of it; the same object wherever the word stands. */
export interface Word {
  /** Folded. */
  readonly text: string
  readonly known: Known
  /** Its stem and its beginnings as features, once somebody has asked: see `features.ts`. */
  features: readonly number[] | null
  /** What a book of wordings against provisions knows of it, once it has asked: see `againstBook.ts`. */
  against: AgainstWord | null
}

/** A word as a book of wordings against provisions has it. */
export interface AgainstWord {
  /** Which book, because a word may be looked up by several. */
  readonly book: object
  /** What it can be there. */
  readonly known: Known
}

/**
 * The words of texts in one language, each looked into once: the many words of a plan are some
 * thousand different ones.
 */
export class Wordbook {
  readonly #lexicon: Lexicon
  readonly #printed = new PrintedWords<Word>(most)
  readonly #folded = new Map<string, Word>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The words of a stretch of text, cut as `tokensOf` cuts them. */
  wordsOf(text: string, from: number, to: number): Word[] {
    const words: Word[] = []
    for (let start = wordStart(text, from, to); start < to; ) {
      const end = wordEnd(text, start)
      if (!isPossessive(text, start, end)) words.push(this.#word(text, start, end))
      start = wordStart(text, end, to)
    }
    return words
  }

  #word(text: string, start: number, end: number): Word {
    const known = this.#printed.get(text, start, end)
    if (known) return known
    if (this.#printed.full) {
      this.#printed.clear()
      this.#folded.clear()
    }
    const printed = cutOut(text.slice(start, end))
    const folded = fold(printed)
    const word = this.#folded.get(folded) ?? {
      text: folded,
      known: this.#lexicon.knownOf(folded),
      features: null,
      against: null,
    }
    this.#folded.set(folded, word)
    this.#printed.add(printed, word)
    return word
  }
}
