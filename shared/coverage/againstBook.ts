import { type Frame, frameOf } from "./againstFrame.ts"
import { Anchors } from "./anchors.ts"
import { cutOut } from "./cutOut.ts"
import type { Hit } from "./found.ts"
import { FramedSentence } from "./framedSentence.ts"
import type { Known } from "./known.ts"
import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import { Lexicon } from "./lexicon.ts"
import type { HearPhrase } from "./phrases.ts"
import { PrintedWords } from "./printedWords.ts"
import type { AgainstWording, Concepts, StandardsSet } from "./set.ts"
import { fold } from "./stem.ts"
import type { Word } from "./word.ts"

/** What it needs of a word. */
type BareWord = Pick<Word, "text" | "book" | "against">

/** The numbers of the meanings of a chain: one of each row must be named. */
type Needs = readonly (readonly number[])[]

/** A frame with the needs of the chains of each part. */
interface Numbered {
  readonly frame: Frame
  readonly parts: readonly (readonly Needs[])[]
}

/** How many spellings are kept: a bound, because a server reads plans for months. */
const most = 20_000
const none: ReadonlySet<string> = new Set()
const noFrames: readonly Numbered[] = []
const noHits: readonly Hit[] = []
const noNumbers: readonly number[] = []

/**
 * What reads against the provisions of a set, in one language: its frames of meanings and its bare
 * wordings. Most sentences are told after one look at which meanings their words may be part of.
 */
export class AgainstBook {
  /** The areas against whose provisions anything can read. */
  readonly areas: ReadonlySet<string>
  readonly #lang: string
  readonly #lexicon: Lexicon
  readonly #numbers = new Map<string, number>()
  readonly #anchors: Anchors
  /** Frames by the numbers of meanings of which each needs one. */
  readonly #under: Numbered[][] = []
  readonly #words = new PrintedWords<BareWord>(most)

  constructor(
    set: Pick<StandardsSet, "against" | "againstFrames" | "againstMeanings">,
    lang: string,
  ) {
    this.#lang = lang
    const meanings: Concepts = { ...set.againstMeanings }
    const frames = (set.againstFrames ?? []).map(frameOf)
    for (const wording of set.against ?? []) frames.push(...framesOf(wording, lang, meanings))
    for (const name of Object.keys(meanings)) this.#numbers.set(name, this.#numbers.size)
    const phrases: Parameters<HearPhrase>[] = []
    this.#lexicon = new Lexicon(meanings, lang, {}, (...phrase) => phrases.push(phrase))
    this.#anchors = new Anchors(phrases, this.#numbers.size, this.#lexicon)
    const counts = new Uint32Array(this.#numbers.size)
    for (const [{ number }] of phrases) counts[number] = (counts[number] ?? 0) + 1
    const phrasesOf = (number: number) => counts[number] ?? 0
    for (const frame of frames) {
      const parts = frame.parts.map((chains) =>
        chains.map((chain) =>
          chain.map(({ choices }) => choices.map(({ name }) => this.#numbers.get(name) ?? -1)),
        ),
      )
      for (const number of keysOf(parts, phrasesOf)) {
        const row = this.#under[number]
        if (row) row.push({ frame, parts })
        else if (number >= 0) this.#under[number] = [{ frame, parts }]
      }
    }
    this.areas = new Set(frames.flatMap(({ areas }) => areas))
  }

  /** The areas against whose provisions a sentence reads; `words` are its words, where they are known. */
  areasIn(
    text: string,
    from: number,
    to: number,
    words: readonly BareWord[] = this.#wordsOf(text, from, to),
  ): ReadonlySet<string> {
    if (this.#under.length === 0) return none
    const anchors = this.#anchors
    anchors.begin()
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (word) anchors.add(this.#knownOf(word).ids)
    }
    const named = anchors.named()
    let possible: Set<Numbered> | null = null
    for (let i = 0; i < named.length; i++) {
      for (const one of this.#under[named[i] ?? -1] ?? noFrames) {
        if (this.#mayHold(one)) possible = (possible ?? new Set()).add(one)
      }
    }
    return possible ? this.#areasOf(possible, words, () => marksIn(text, from, to)) : none
  }

  /** Whether the sentence may name enough for a frame: a bare look, before places are sought. */
  #mayHold({ parts }: Numbered): boolean {
    for (const chains of parts) if (!this.#anyMay(chains)) return false
    return true
  }

  #anyMay(chains: readonly Needs[]): boolean {
    for (const needs of chains) {
      let all = true
      for (let i = 0; i < needs.length && all; i++) all = this.#meets(needs[i] ?? [])
      if (all) return true
    }
    return false
  }

  #meets(need: readonly number[]): boolean {
    for (let i = 0; i < need.length; i++) {
      if (this.#anchors.has(need[i] ?? -1)) return true
    }
    return false
  }

  #areasOf(
    possible: ReadonlySet<Numbered>,
    words: readonly BareWord[],
    marksOf: () => readonly number[],
  ): ReadonlySet<string> {
    this.#lexicon.find(words.map((word) => ({ known: this.#knownOf(word) })))
    const { places } = this.#lexicon
    // Words are less than a phrase: some sentences name too little after all.
    const frames = [...possible].filter(({ parts }) =>
      parts.every((chains) =>
        chains.some((needs) => needs.every((need) => need.some((number) => places.has(number)))),
      ),
    )
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

  /** What is known here of a word; looked up once, whoever else has looked it up. */
  #knownOf(word: BareWord): Known {
    if (word.book === this && word.against) return word.against
    const known = this.#lexicon.knownOf(word.text)
    word.book = this
    word.against = known
    return known
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
    const word: BareWord = { text: fold(printed), book: null, against: null }
    this.#words.add(printed, word)
    return word
  }
}

/**
 * The meanings of which a sentence must name one for a frame to hold: of the part, and in it of the
 * links, that can be said in fewest ways, because those are named least.
 */
function keysOf(parts: Numbered["parts"], phrasesOf: (number: number) => number): Set<number> {
  const ways = (need: readonly number[]) => need.reduce((sum, one) => sum + phrasesOf(one), 0)
  let least = Number.POSITIVE_INFINITY
  let keys: readonly number[] = noNumbers
  for (const chains of parts) {
    const needs = chains.flatMap(
      (chain) => chain.toSorted((one, other) => ways(one) - ways(other))[0] ?? noNumbers,
    )
    if (ways(needs) < least) [least, keys] = [ways(needs), needs]
  }
  return new Set(keys)
}

/** A bare wording as frames: each of its phrases is a meaning of its own, which joins `meanings`. */
function framesOf(
  { area, says, unless }: AgainstWording,
  lang: string,
  meanings: Concepts,
): Frame[] {
  const meaningOf = (phrase: string) => {
    const name = `“${phrase.trim()}”`
    meanings[name] = { [lang]: phrase.trim() }
    return [{ choices: [{ name, asked: null, edge: null }], order: null }]
  }
  const phrasesOf = (source: string | undefined, sign: string) =>
    (source ?? "").split(sign).filter((phrase) => phrase.trim() !== "")
  const takenBack = phrasesOf(unless?.[lang], "|").map((phrase) => [meaningOf(phrase)])
  return phrasesOf(says[lang], "|").map((wording) => ({
    areas: [area],
    parts: phrasesOf(wording, "&").map((phrase) => [meaningOf(phrase)]),
    unless: takenBack,
  }))
}

/** What stands before each word of a sentence: see `markBetween`. */
function marksIn(text: string, from: number, to: number): number[] {
  const marks: number[] = []
  let last = from
  for (let start = wordStart(text, from, to); start < to; ) {
    const end = wordEnd(text, start)
    if (!isPossessive(text, start, end)) {
      marks.push(markBetween(text, last, start))
      last = end
    }
    start = wordStart(text, end, to)
  }
  return marks
}

/** What parts two words: 2 a semicolon, a dash or a bracket, 1 a comma or a colon, 0 a blank. */
function markBetween(text: string, from: number, to: number): number {
  let mark = 0
  for (let at = from; at < to; at++) {
    const sign = text[at] ?? ""
    if (sign === "," || sign === ":") mark = Math.max(mark, 1)
    else if (";()|–—".includes(sign)) mark = 2
    else if (sign === "-" && to - from > 1) mark = 2
  }
  return mark
}
