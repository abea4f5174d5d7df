import { type Frame, frameOf, framesOf, wordingsIn } from "./againstFrame.ts"
import { Anchors } from "./anchors.ts"
import { cutOut } from "./cutOut.ts"
import type { Hit } from "./found.ts"
import { FramedSentence } from "./framedSentence.ts"
import { FrameNeeds } from "./frameNeeds.ts"
import { type Known, unknownWord } from "./known.ts"
import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import { Lexicon } from "./lexicon.ts"
import type { HearPhrase } from "./phrases.ts"
import { PrintedWords } from "./printedWords.ts"
import { marksIn } from "./sentenceMarks.ts"
import type { AgainstWording, Concepts, StandardsSet } from "./set.ts"
import { fold } from "./stem.ts"
import type { Word } from "./word.ts"

/** What it needs of a word; the stem only spares it to look for it. */
type BareWord = Pick<Word, "text" | "book" | "against"> & { root?: string }

/** The frames that need one of the same meanings: of what reads against provisions, and of what resembles. */
interface Under {
  readonly against: FrameNeeds[]
  readonly resembling: FrameNeeds[]
}

/** What a sentence reads against, and what it only resembles. */
export interface Looked {
  /** The areas against whose provisions it reads. */
  readonly areas: ReadonlySet<string>
  /** The areas that it only resembles, and elements by {@link elementName}. */
  readonly resembled: ReadonlySet<string>
}

/** How many spellings are kept: a bound, because a server reads plans for months. */
const most = 20_000
const none: ReadonlySet<string> = new Set()
const noHits: readonly Hit[] = []
const nothingMet: Looked = { areas: none, resembled: none }

/** What an element that is only resembled is called. */
export const elementName = (area: string, element: string) => `${area}/${element}`

/**
 * What reads against the provisions of a set, and what only resembles its areas, in one language:
 * frames of meanings and bare wordings. Most sentences are told after one look at which meanings
 * their words may be part of.
 */
export class AgainstBook {
  /** The areas against whose provisions anything can read. */
  readonly areas: ReadonlySet<string>
  /** The areas that something can resemble, and elements by {@link elementName}. */
  readonly resembled: ReadonlySet<string>
  readonly #lang: string
  readonly #lexicon: Lexicon
  readonly #numbers = new Map<string, number>()
  readonly #anchors: Anchors
  /** Frames by the numbers of meanings of which each needs one. */
  readonly #under: Under[] = []
  readonly #words = new PrintedWords<BareWord>(most)
  /** The numbers that the anchors know words by, and by these what each can be. */
  readonly #rows = new Map<Known, number>()
  readonly #knowns = new Map<number, Known>()

  constructor(
    set: Pick<StandardsSet, "against" | "againstFrames" | "againstMeanings" | "resembled">,
    lang: string,
  ) {
    this.#lang = lang
    const meanings: Concepts = { ...set.againstMeanings }
    const frames = (set.againstFrames ?? []).map(frameOf)
    const read = (said: readonly AgainstWording[]) =>
      wordingsIn(said, lang).flatMap((wording) => framesOf(wording, lang, meanings))
    frames.push(...read(set.against ?? []))
    this.areas = new Set(frames.flatMap(({ areas }) => areas))
    const resembling = read(
      (set.resembled ?? []).map(({ area, element, ...wording }) => ({
        area: element ? elementName(area, element) : area,
        ...wording,
      })),
    )
    this.resembled = new Set(resembling.flatMap(({ areas }) => areas))
    for (const name of Object.keys(meanings)) this.#numbers.set(name, this.#numbers.size)
    const phrases: Parameters<HearPhrase>[] = []
    this.#lexicon = new Lexicon(meanings, lang, {}, (...phrase) => phrases.push(phrase))
    this.#anchors = new Anchors(phrases, this.#numbers.size, this.#lexicon)
    const counts = new Uint32Array(this.#numbers.size)
    for (const [number] of phrases) counts[number] = (counts[number] ?? 0) + 1
    const phrasesOf = (number: number) => counts[number] ?? 0
    const put = (frame: Frame, kind: keyof Under) => {
      const needs = new FrameNeeds(frame, (name) => this.#numbers.get(name) ?? -1, phrasesOf)
      for (const meaning of needs.keys) {
        if (meaning < 0) continue
        this.#under[meaning] ??= { against: [], resembling: [] }
        this.#under[meaning]?.[kind].push(needs)
      }
    }
    for (const frame of frames) put(frame, "against")
    for (const frame of resembling) put(frame, "resembling")
  }

  /** The areas against whose provisions a sentence reads. */
  areasIn(text: string, from: number, to: number): ReadonlySet<string> {
    return this.look(text, from, to).areas
  }

  /** What is met in a sentence; `words` are its words, where they are known. */
  look(
    text: string,
    from: number,
    to: number,
    words: readonly BareWord[] = this.#wordsOf(text, from, to),
  ): Looked {
    if (this.#under.length === 0) return nothingMet
    const anchors = this.#anchors
    anchors.begin()
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (word) anchors.add(word.book === this ? word.against : this.#rowOf(word))
    }
    const named = anchors.named()
    let against: Set<FrameNeeds> | null = null
    let resembling: Set<FrameNeeds> | null = null
    for (let i = 0; i < named.length; i++) {
      const under = this.#under[named[i] ?? -1]
      if (!under) continue
      against = this.#met(under.against, against)
      resembling = this.#met(under.resembling, resembling)
    }
    if (!against && !resembling) return nothingMet
    return this.#tell(against, resembling, words, () => marksIn(text, from, to))
  }

  /** The frames that were met already, and those of others for which the sentence may name enough. */
  #met(others: readonly FrameNeeds[], already: Set<FrameNeeds> | null): Set<FrameNeeds> | null {
    let met = already
    for (let i = 0; i < others.length; i++) {
      const one = others[i]
      if (one?.metBy(this.#anchors)) met = (met ?? new Set()).add(one)
    }
    return met
  }

  /** What these frames tell of a sentence, each kind found out when it is first asked for. */
  #tell(
    against: ReadonlySet<FrameNeeds> | null,
    resembling: ReadonlySet<FrameNeeds> | null,
    words: readonly BareWord[],
    marksOf: () => readonly number[],
  ): Looked {
    const areasOf = (met: ReadonlySet<FrameNeeds>) => this.#areasOf([...met], words, marksOf)
    let areas = against ? null : none
    let resembled = resembling ? null : none
    return {
      get areas() {
        areas ??= against ? areasOf(against) : none
        return areas
      },
      get resembled() {
        resembled ??= resembling ? areasOf(resembling) : none
        return resembled
      },
    }
  }

  #areasOf(
    met: readonly FrameNeeds[],
    words: readonly BareWord[],
    marksOf: () => readonly number[],
  ): ReadonlySet<string> {
    this.#lexicon.find(words.map((word) => ({ known: this.#knownOf(word) })))
    const { places } = this.#lexicon
    // Words are less than a phrase: some sentences name too little after all.
    const frames = met.filter((needs) => needs.metBy(places))
    if (frames.length === 0) return none
    const wording = { words: words.map(({ text }) => text), marks: marksOf() }
    const sentence = new FramedSentence(wording, this.#lang, (name) => {
      const number = this.#numbers.get(name)
      return number === undefined || !places.has(number) ? noHits : places.of(number)
    })
    const areas = new Set<string>()
    for (const { frame } of frames) {
      if (frame.areas.every((area) => areas.has(area)) || !sentence.holds(frame)) continue
      for (const area of frame.areas) areas.add(area)
    }
    return areas
  }

  /** The number of a word among the anchors; looked up once, whoever else has looked it up. */
  #rowOf(word: BareWord): number {
    const known = this.#lexicon.knownOf(word.text, word.root || undefined)
    // Its own reader has asked for the stem before.
    if (word.root) word.root = ""
    let row = this.#rows.get(known)
    if (row === undefined) {
      row = this.#anchors.rowOf(known.ids)
      this.#rows.set(known, row)
      this.#knowns.set(row, known)
    }
    word.book = this
    word.against = row
    return row
  }

  #knownOf(word: BareWord): Known {
    const row = word.book === this ? word.against : this.#rowOf(word)
    return this.#knowns.get(row) ?? unknownWord
  }

  #wordsOf(text: string, from: number, to: number): BareWord[] {
    const words: BareWord[] = []
    for (let start = wordStart(text, from, to); start < to; ) {
      const end = wordEnd(text, start)
      if (!isPossessive(text, start, end)) words.push(this.#wordOf(text, start, end))
      start = wordStart(text, end, to)
    }
    return words
  }

  #wordOf(text: string, start: number, end: number): BareWord {
    const known = this.#words.get(text, start, end)
    if (known) return known
    if (this.#words.full) this.#words.clear()
    const printed = cutOut(text.slice(start, end))
    const word: BareWord = { text: fold(printed), book: null, against: 0 }
    this.#words.add(printed, word)
    return word
  }
}

const books = new WeakMap<StandardsSet, Map<string, AgainstBook>>()

/** The book of a set in one language; made once. */
export function againstBookOf(set: StandardsSet, lang: string): AgainstBook {
  const known = books.get(set) ?? new Map<string, AgainstBook>()
  books.set(set, known)
  const book = known.get(lang) ?? new AgainstBook(set, lang)
  known.set(lang, book)
  return book
}
