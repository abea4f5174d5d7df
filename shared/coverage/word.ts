import { cutOut } from "./cutOut.ts"
import type { Known } from "./known.ts"
import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import type { Lexicon } from "./lexicon.ts"
import { PrintedWords } from "./printedWords.ts"
import { fold, stemmed } from "./stem.ts"

/** How many spellings are kept: a bound, because a server reads plans for months. */
const most = 50_000

/** One word of a language with all that is known of it; the same object wherever the word stands. */
export interface Word {
  /** Folded. */
  readonly text: string
  /** Its stem, until those have asked who need it; "" from then on, because stems take room. */
  root: string
  readonly known: Known
  // Numbers in the word itself: a row for each of many thousand words takes twice the room.
  /** How many features it has by itself, and -1 until somebody asks: see `sentenceFeatures.ts`. */
  features: number
  /** These: its stem, and two beginnings. */
  stem: number
  edged: number
  bare: number
  /** Which book of what reads against provisions, or resembles areas, has asked for it last, and its number there. */
  book: object | null
  against: number
}

/**
 * The words of texts in one language, each looked into once: the many words of a plan are some
 * thousand different ones.
 */
export class Wordbook {
  readonly #lexicon: Lexicon
  readonly #lang: string
  readonly #printed = new PrintedWords<Word>(most)

  /** The words of a language, with what a lexicon, which may be that of another, knows of them. */
  constructor(lexicon: Lexicon, lang: string) {
    this.#lexicon = lexicon
    this.#lang = lang
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
    if (this.#printed.full) this.#printed.clear()
    const printed = cutOut(text.slice(start, end))
    const folded = fold(printed)
    const word = this.#wordOf(folded)
    if (folded !== printed) this.#printed.add(printed, word)
    return word
  }

  /** The word that stands for all its spellings: found by the folded one, which is one of them. */
  #wordOf(folded: string): Word {
    const known = this.#printed.get(folded, 0, folded.length)
    if (known) return known
    const root = stemmed(folded, this.#lang)
    const stem = this.#lexicon.lang === this.#lang ? root : undefined
    const word: Word = {
      text: folded,
      root,
      known: this.#lexicon.knownOf(folded, stem),
      features: -1,
      stem: 0,
      edged: 0,
      bare: 0,
      book: null,
      against: 0,
    }
    this.#printed.add(folded, word)
    return word
  }
}
