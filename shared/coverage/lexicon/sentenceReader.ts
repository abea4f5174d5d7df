import { sentencesOf } from "../../text/tokens.ts"
import type { StandardsSet } from "../set/set.ts"
import type { ConceptPositions } from "./conceptPositions.ts"
import { Lexicon, type NamedConcepts } from "./lexicon.ts"
import { type Rule, ruleOf } from "./rule.ts"
import { RuleIndex } from "./ruleIndex.ts"
import { type Word, WordCache } from "./wordCache.ts"

/** The words of one sentence, with the concepts and cues of a set found in it. */
export interface ReadSentence {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  /** Its concepts, and the meanings of its words in the set's vocabulary. */
  readonly found: NamedConcepts
  /** The cues that hold, by area. */
  readonly cues: ReadonlyMap<string, readonly Rule[]>
  /** The parts of the set's context that its concepts belong to, one bit each. */
  readonly parts: number
}

/**
 * Called with the number of a concept or meaning of a sentence, the positions of its words, and the
 * number of words of the text before that sentence.
 */
type TellMeaning = (number: number, places: ConceptPositions, before: number) => void

/** The parts of a set's context that a concept may belong to. */
export type ContextPart = Exclude<keyof StandardsSet["context"], "situationAreas">

const bits: Readonly<Record<ContextPart, number>> = {
  subject: 1,
  kin: 2,
  foreign: 4,
  alien: 8,
  situation: 16,
  negation: 32,
  body: 64,
  duty: 128,
  date: 256,
  vague: 512,
}
const contextParts = Object.keys(bits) as ContextPart[]

/** A language as a set reads it. */
interface Language {
  readonly lexicon: Lexicon
  readonly words: WordCache
}

/** Finds the concepts of sentences and tries the cues of a set; a scorer weighs them. */
export class SentenceReader {
  readonly #set: StandardsSet
  readonly #otherwise: string
  readonly #rules: RuleIndex
  /** By number of a concept: the parts of the context it belongs to. */
  readonly #partsOf: Uint16Array
  /** Built when a text of a language is first read, because most plans are in one. */
  readonly #languages = new Map<string, Language>()

  constructor(set: StandardsSet) {
    this.#set = set
    this.#otherwise = set.languages[0] ?? "en"
    const names = Object.keys(set.concepts)
    this.#rules = new RuleIndex(set.rules.map(ruleOf), names)
    this.#partsOf = new Uint16Array(names.length)
    const numbers = new Map(names.map((name, number) => [name, number]))
    for (const part of contextParts) {
      for (const name of set.context[part]) {
        const number = numbers.get(name)
        if (number !== undefined) this.#partsOf[number] = (this.#partsOf[number] ?? 0) | bits[part]
      }
    }
  }

  /** The sentences of a text with their words, concepts and cues. */
  read(text: string, lang: string): ReadSentence[] {
    const { lexicon, words: wordbook } = this.#languageOf(lang)
    return sentencesOf(text).map(({ start, end }) => {
      const words = wordbook.wordsOf(text, start, end)
      const found = lexicon.find(words)
      const cues = this.#rules.holding(found.concepts, lexicon.places)
      let parts = 0
      for (const concept of found.concepts) parts |= this.#partsOf[concept] ?? 0
      return { start, end, words, found, cues, parts }
    })
  }

  /** Calls `tell` for each meaning of a text and its positions. */
  eachMeaning(text: string, lang: string, tell: TellMeaning): void {
    const { lexicon, words: wordbook } = this.#languageOf(lang)
    let before = 0
    for (const { start, end } of sentencesOf(text)) {
      const words = wordbook.wordsOf(text, start, end)
      const { concepts, meanings } = lexicon.find(words)
      for (const number of concepts) tell(number, lexicon.places, before)
      for (const number of meanings) tell(number, lexicon.places, before)
      before += words.length
    }
  }

  /** Whether a sentence names a concept of this part of the set's context. */
  names(part: ContextPart, { parts }: ReadSentence): boolean {
    return (parts & bits[part]) !== 0
  }

  /** Whether a sentence names nobody and nothing of the subject, as far as the set knows. */
  strange(sentence: ReadSentence): boolean {
    return this.#set.context.kin.length > 0 && !this.names("kin", sentence)
  }

  #languageOf(lang: string): Language {
    const known = this.#languages.get(lang)
    if (known) return known
    const { languages, concepts, vocabulary = {} } = this.#set
    const lexicon =
      languages.includes(lang) || lang === this.#otherwise
        ? new Lexicon(concepts, lang, vocabulary)
        : this.#languageOf(this.#otherwise).lexicon
    // The features of a word depend on the requested language, even where its lexicon does not.
    const language = { lexicon, words: new WordCache(lexicon, lang) }
    this.#languages.set(lang, language)
    return language
  }
}
