import { fold, stemOf } from "../text/stem.ts"
import { tokensOf } from "../text/tokens.ts"
import { ConceptPositions } from "./conceptPositions.ts"
import type { Concepts } from "./set.ts"

/** One word of a phrase behind its first. */
interface Step {
  /** The ids of what may stand for it. */
  readonly choices: readonly number[]
  /** How many words may stand before it, beside the words it follows. */
  readonly gap: number
}

/** A row of words by which a concept is known, two at least. */
interface Phrase {
  readonly concept: number
  /** What follows the word that the phrase is looked up by: its first, and its second where that follows at once. */
  readonly rest: readonly Step[]
}

/** What a word can be in phrases. */
export interface PhraseEntries {
  /** The ids of all beginnings of it that phrases have, and of its stem. */
  readonly ids: readonly number[]
  /** The concepts and meanings it names alone, by number. */
  readonly alone: readonly number[]
  /** Phrases it can begin: by an id of their second word, where that follows at once, and the others. */
  readonly close: readonly ReadonlyMap<number, readonly Phrase[]>[]
  readonly loose: readonly Phrase[]
}

/** What a sentence names, by number: concepts and, behind these, the meanings of the vocabulary. */
export interface NamedConcepts {
  readonly concepts: readonly number[]
  readonly meanings: readonly number[]
  /** By which word of the sentence each meaning is first named, in rising order. */
  readonly firstMeanings: readonly number[]
}

const none: readonly never[] = []
/** What a word is that no phrase has. */
const unknown: PhraseEntries = { ids: none, alone: none, close: none, loose: none }
/** How many words `..` lets stand between. */
const wide = 4
/** How many words are remembered: a bound, because a server reads plans for months. */
const mostKnown = 50_000

/**
 * The words and phrases by which the concepts of a set and the meanings of its vocabulary are known in
 * one language, ready to be found in sentences. A phrase is a row of words; each matches any word that
 * begins with it, or with `=` any word of the same stem; `a/b` is either, `..` lets up to four words
 * stand between.
 */
export class Lexicon {
  /** Where the sentence that was read last names what. */
  readonly places: ConceptPositions
  readonly lang: string
  readonly #names: readonly string[]
  /** What has this number or a higher one is a meaning. */
  readonly #firstMeaning: number
  /** Ids by beginnings of words, and by stems. */
  readonly #beginnings = new Map<string, number>()
  readonly #stems = new Map<string, number>()
  #longest = 0
  #ids = 0
  /** By id: what a word names alone, and the phrases that it begins. */
  readonly #alone = new Map<number, number[]>()
  readonly #close = new Map<number, Map<number, Phrase[]>>()
  readonly #loose = new Map<number, Phrase[]>()
  readonly #known = new Map<string, PhraseEntries>()

  constructor(concepts: Concepts, lang: string, vocabulary: Concepts = {}) {
    this.lang = lang
    this.#names = [...Object.keys(concepts), ...Object.keys(vocabulary)]
    this.#firstMeaning = Object.keys(concepts).length
    this.places = new ConceptPositions(this.#names.length)
    for (const [number, name] of this.#names.entries()) {
      const said = number < this.#firstMeaning ? concepts[name] : vocabulary[name]
      for (const phrase of said?.[lang]?.split("|") ?? none) this.#add(number, phrase.trim())
    }
  }

  /** The number of a concept by its name; -1 where there is none of that name. */
  numberOf(name: string): number {
    return this.#names.indexOf(name)
  }

  /** What a folded word can be. */
  knownOf(word: string): PhraseEntries {
    const before = this.#known.get(word)
    if (before) return before
    const known = this.lookUp(word)
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(word, known)
    return known
  }

  /** The same for one who remembers it; `stem` is its stem in the lexicon's language, where it is at hand. */
  lookUp(word: string, stem = stemOf(word, this.lang)): PhraseEntries {
    const ids: number[] = []
    const ofStem = this.#stems.get(stem)
    if (ofStem !== undefined) ids.push(ofStem)
    for (let end = Math.min(word.length, this.#longest); end > 0; end--) {
      const id = this.#beginnings.get(word.slice(0, end))
      if (id !== undefined) ids.push(id)
    }
    if (ids.length === 0) return unknown
    return {
      ids: packed(ids),
      alone: packed(eachOnce(ids, this.#alone)),
      close: packed(ids.flatMap((id) => this.#close.get(id) ?? [])),
      loose: packed(eachOnce(ids, this.#loose)),
    }
  }

  /** What one sentence names; where it does is in `places` until the next is read. */
  find(words: readonly { readonly known: PhraseEntries }[]): NamedConcepts {
    const concepts: number[] = []
    const meanings: number[] = []
    const firstMeanings: number[] = []
    const take = (concept: number, from: number, to: number) => {
      if (!this.places.add(concept, from, to)) return
      if (concept < this.#firstMeaning) concepts.push(concept)
      else {
        meanings.push(concept)
        firstMeanings.push(from)
      }
    }
    const seek = (phrases: readonly Phrase[], from: number, last: number) => {
      for (const { concept, rest } of phrases) {
        const to = lastOf(rest, words, last)
        if (to >= 0) take(concept, from, to)
      }
    }
    this.places.begin()
    for (const [at, { known }] of words.entries()) {
      for (const concept of known.alone) take(concept, at, at)
      seek(known.loose, at, at)
      const next = words[at + 1]?.known.ids ?? none
      for (const phrases of known.close) {
        for (const id of next) seek(phrases.get(id) ?? none, at, at + 1)
      }
    }
    return { concepts, meanings, firstMeanings }
  }

  #add(concept: number, source: string): void {
    const [first, second, ...behind] = this.#stepsOf(source)
    const others = packed(behind)
    for (const id of first?.choices ?? none) {
      if (!second) put(this.#alone, id, concept)
      else if (second.gap > 0) put(this.#loose, id, { concept, rest: [second, ...others] })
      else {
        const seconds = this.#close.get(id) ?? new Map<number, Phrase[]>()
        this.#close.set(id, seconds)
        for (const next of second.choices) put(seconds, next, { concept, rest: others })
      }
    }
  }

  #stepsOf(source: string): Step[] {
    const steps: Step[] = []
    let gap = 0
    for (const piece of source.split(/\s+/)) {
      if (piece === "..") gap = wide
      if (piece === ".." || piece === "") continue
      // A hyphen parts words in the text, so it parts them in a phrase.
      for (const part of piece.includes("/") ? [piece] : piece.split("-")) {
        const choices = [...new Set(part.split("/").map((choice) => this.#idOf(fold(choice))))]
        steps.push({ choices, gap })
        gap = 0
      }
    }
    return steps
  }

  #idOf(word: string): number {
    const isStem = word.endsWith("=")
    const key = isStem ? stemOf(tokensOf(word)[0]?.word ?? "", this.lang) : word
    const ids = isStem ? this.#stems : this.#beginnings
    const known = ids.get(key)
    if (known !== undefined) return known
    if (!isStem) this.#longest = Math.max(this.#longest, word.length)
    ids.set(key, this.#ids)
    return this.#ids++
  }
}

/** The same row without the room that it has taken to grow in: of these there are very many. */
const packed = <T>(row: readonly T[]): readonly T[] => (row.length > 0 ? row.slice() : none)

/** What any of some ids has, each once. */
function eachOnce<T>(
  ids: readonly number[],
  rows: ReadonlyMap<number, readonly T[]>,
): readonly T[] {
  const found = ids.flatMap((id) => rows.get(id) ?? none)
  return found.length > 1 ? [...new Set(found)] : found
}

function put<K, V>(rows: Map<K, V[]>, key: K, value: V): void {
  const row = rows.get(key)
  if (row) row.push(value)
  else rows.set(key, [value])
}

/** Where the rest of a phrase ends whose first words end at a place, or -1 when it does not stand there. */
function lastOf(
  rest: readonly Step[],
  words: readonly { readonly known: PhraseEntries }[],
  from: number,
): number {
  let place = from
  for (const { choices, gap } of rest) {
    let next = -1
    const end = Math.min(place + 1 + gap, words.length - 1)
    for (let at = place + 1; at <= end && next < 0; at++) {
      if (words[at]?.known.ids.some((id) => choices.includes(id))) next = at
    }
    if (next < 0) return -1
    place = next
  }
  return place
}
