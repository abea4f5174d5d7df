import { type Frame, frameOf } from "./againstFrame.ts"
import { Anchors } from "./anchors.ts"
import { cutOut } from "./cutOut.ts"
import type { Hit } from "./found.ts"
import { FramedSentence } from "./framedSentence.ts"
import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import { Lexicon } from "./lexicon.ts"
import { PrintedWords } from "./printedWords.ts"
import type { AgainstWording, Concepts, StandardsSet } from "./set.ts"
import { fold } from "./stem.ts"
import type { AgainstWord, Word } from "./word.ts"

/** What it needs of a word. */
type BareWord = Pick<Word, "text" | "against">

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
  /** Frames by the number of a meaning of their first part. */
  readonly #under: Numbered[][] = []
  /** In which sentence a meaning was last met. */
  readonly #met: Uint32Array
  readonly #seen: number[] = []
  #sentence = 0
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
    this.#lexicon = new Lexicon(meanings, lang)
    this.#anchors = new Anchors(meanings, lang)
    this.#met = new Uint32Array(this.#numbers.size)
    for (const frame of frames) {
      const parts = frame.parts.map((chains) =>
        chains.map((chain) =>
          chain.map(({ choices }) => choices.map(({ name }) => this.#numbers.get(name) ?? -1)),
        ),
      )
      for (const number of new Set(parts[0]?.flatMap(([link = []]) => link))) {
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
    const seen = this.#seen
    seen.length = 0
    this.#sentence++
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      const anchored = word ? this.#own(word).anchored : noNumbers
      for (let i = 0; i < anchored.length; i++) {
        const number = anchored[i] ?? 0
        if (this.#met[number] === this.#sentence) continue
        this.#met[number] = this.#sentence
        seen.push(number)
      }
    }
    let possible: Set<Numbered> | null = null
    for (let i = 0; i < seen.length; i++) {
      for (const one of this.#under[seen[i] ?? -1] ?? noFrames) {
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
      if (this.#met[need[i] ?? -1] === this.#sentence) return true
    }
    return false
  }

  #areasOf(
    possible: ReadonlySet<Numbered>,
    words: readonly BareWord[],
    marksOf: () => readonly number[],
  ): ReadonlySet<string> {
    this.#lexicon.find(
      words.map((word) => {
        const own = this.#own(word)
        own.known ??= this.#lexicon.knownOf(word.text)
        return { known: own.known }
      }),
    )
    const { places } = this.#lexicon
    // An anchor is less than a phrase: most sentences name too little after all.
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
  #own(word: BareWord): AgainstWord {
    if (word.against?.book === this) return word.against
    const own = { book: this, anchored: this.#anchors.of(word.text), known: null }
    word.against = own
    return own
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
    const word: BareWord = { text: fold(printed), against: null }
    this.#words.add(printed, word)
    return word
  }
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
    return [{ choices: [{ name, asked: null }], order: null }]
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
