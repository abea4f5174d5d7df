import { fold, stemOf } from "../../text/stem.ts"
import { tokensOf } from "../../text/tokens.ts"
import type { Concepts } from "../set/set.ts"
import { ConceptPositions } from "./conceptPositions.ts"

/** One word of a phrase after its first. */
interface Step {
  /** The ids of its alternatives. */
  readonly choices: readonly number[]
  /** The largest number of other words between it and the previous one. */
  readonly gap: number
}

/** A sequence of two or more words by which a concept is recognised. */
interface Phrase {
  readonly concept: number
  /**
   * The words after the one that the phrase is looked up by: its first, or its second where that
   * follows immediately.
   */
  readonly rest: readonly Step[]
}

/** The roles of a word in phrases. */
export interface PhraseEntries {
  /** The ids of all its prefixes in phrases, and of its stem. */
  readonly ids: readonly number[]
  /** The concepts and meanings it names alone, by number. */
  readonly alone: readonly number[]
  /**
   * Phrases it can begin: by an id of their second word, where that follows immediately, and the
   * others.
   */
  readonly close: readonly ReadonlyMap<number, readonly Phrase[]>[]
  readonly loose: readonly Phrase[]
}

/**
 * The numbers that a sentence names: concepts and, numbered after these, the meanings of the
 * vocabulary.
 */
export interface NamedConcepts {
  readonly concepts: readonly number[]
  readonly meanings: readonly number[]
  /** For each meaning the index of the word that first names it, ascending. */
  readonly firstMeanings: readonly number[]
}

const none: readonly never[] = []
/** The roles of a word that no phrase has. */
const unknown: PhraseEntries = { ids: none, alone: none, close: none, loose: none }
/** The largest number of words that `..` skips. */
const wide = 4
/** Bound of the word cache, because a server reads plans for months. */
const mostKnown = 50_000

/**
 * The words and phrases of a set's concepts and its vocabulary's meanings in one language, compiled
 * for search in sentences. A phrase is a sequence of words; each matches any word with this prefix,
 * or with `=` any word of the same stem; `a/b` matches either, `..` skips up to four words.
 */
export class Lexicon {
  /** The positions in the sentence that was read last. */
  readonly places: ConceptPositions
  readonly lang: string
  readonly #names: readonly string[]
  /** Numbers from this one on are meanings. */
  readonly #firstMeaning: number
  /** Ids by prefix, and by stem. */
  readonly #beginnings = new Map<string, number>()
  readonly #stems = new Map<string, number>()
  #longest = 0
  #ids = 0
  /** By id: the numbers that a word names alone, and the phrases that it begins. */
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

  /** The roles of a folded word, cached. */
  knownOf(word: string): PhraseEntries {
    const before = this.#known.get(word)
    if (before) return before
    const known = this.lookUp(word)
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(word, known)
    return known
  }

  /**
   * The roles of a folded word for callers with a cache of their own; `stem` is its stem in the
   * lexicon's language, if known.
   */
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

  /**
   * The numbers that one sentence names; their positions are in `places` until the next sentence.
   */
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
      // A hyphen separates words in a text, so it does in a phrase.
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

/** A copy without spare capacity: there are very many of these arrays. */
const packed = <T>(row: readonly T[]): readonly T[] => (row.length > 0 ? row.slice() : none)

/** The entries of any of some ids, each once. */
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

/** The end of a phrase whose first words end at a position, or -1 when it does not match there. */
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
