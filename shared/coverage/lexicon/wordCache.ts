import { detached } from "../../text/detached.ts"
import { isPossessive, wordEnd, wordStart } from "../../text/letter.ts"
import { fold, stemmed } from "../../text/stem.ts"
import type { Lexicon, PhraseEntries } from "./lexicon.ts"

/** Bound of the cache, because a server reads plans for months. */
const most = 50_000

/** One word of a language with everything known of it; one object for all its occurrences. */
export interface Word {
  /** The folded word. */
  readonly text: string
  readonly known: PhraseEntries
  // Features as fields of the word: an array for each of many thousand words takes twice the
  // memory.
  /** The number of its own features, and -1 until they are computed: see `sentenceFeatures.ts`. */
  features: number
  /** The features: its stem, and two prefixes. */
  stem: number
  edged: number
  bare: number
}

/**
 * The words of texts in one language, each looked up once: the many words of a plan are some
 * thousand different ones.
 */
export class WordCache {
  readonly #lexicon: Lexicon
  readonly #lang: string
  readonly #printed = new Map<string, Word>()

  /** The words of a language, looked up in a lexicon, which may be of another language. */
  constructor(lexicon: Lexicon, lang: string) {
    this.#lexicon = lexicon
    this.#lang = lang
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
    if (this.#printed.size >= most) this.#printed.clear()
    const own = detached(printed)
    const folded = fold(own)
    const word = (folded !== own && this.#printed.get(folded)) || this.#wordOf(folded)
    this.#printed.set(own, word)
    this.#printed.set(folded, word)
    return word
  }

  #wordOf(folded: string): Word {
    const root = stemmed(folded, this.#lang)
    const stem = this.#lexicon.lang === this.#lang ? root : undefined
    return {
      text: folded,
      known: this.#lexicon.lookUp(folded, stem),
      features: -1,
      stem: 0,
      edged: 0,
      bare: 0,
    }
  }
}
