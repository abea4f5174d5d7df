import type { Concept, Found } from "./found.ts"
import { type Phrase, Phrases } from "./phrases.ts"
import { Places } from "./places.ts"
import type { Concepts } from "./set.ts"
import { stemOf } from "./stem.ts"

/** What a word can be in phrases: its ids, and the concepts it names alone. */
export interface Known {
  readonly ids: readonly number[]
  readonly alone: readonly Concept[]
  /** Its ids that begin a phrase whose second word follows at once; those that can be such a word. */
  readonly firsts: readonly number[]
  readonly seconds: readonly number[]
  /** Phrases it can begin after which other words may stand. */
  readonly loose: readonly Phrase[]
}

const noIds: readonly number[] = []

function anyOf(choices: readonly number[], ids: readonly number[]): boolean {
  for (let i = 0; i < ids.length; i++) if (choices.includes(ids[i] ?? -1)) return true
  return false
}

/** What is found, while it is being found. */
interface Finding extends Found {
  readonly concepts: Concept[]
  readonly meanings: Concept[]
  readonly firstMeanings: number[]
}

/** A word of a sentence with what it can be. */
export interface KnownWord {
  readonly known: Known
}

/**
 * The words and phrases by which the concepts of a set and the meanings of its vocabulary are known
 * in one language, ready to be found in sentences. Phrases are looked up by their first two words,
 * so a text is read in a time that grows with its length and not with their number.
 */
export class Lexicon {
  /** Where the sentence that was read last names what. */
  readonly places: Places
  readonly #lang: string
  readonly #phrases: Phrases
  readonly #candidates: Phrase[] = []

  constructor(concepts: Concepts, lang: string, vocabulary: Concepts = {}) {
    this.#lang = lang
    this.#phrases = new Phrases(concepts, vocabulary, lang)
    this.places = new Places(Object.keys(concepts).length + Object.keys(vocabulary).length)
  }

  /** What a folded word can be; found out anew each time, so callers keep it. */
  knownOf(word: string): Known {
    const ids = this.#phrases.idsOf(word, stemOf(word, this.#lang))
    const alone: Concept[] = []
    const loose: Phrase[] = []
    for (const id of ids) {
      for (const phrase of this.#phrases.under(id)) {
        const [, second] = phrase.steps
        if (second) loose.push(phrase)
        else if (!alone.includes(phrase.concept)) alone.push(phrase.concept)
      }
    }
    const firsts = ids.filter((id) => this.#phrases.begins(id))
    const seconds = ids.filter((id) => this.#phrases.follows(id))
    return { ids, alone, firsts, seconds, loose }
  }

  /** What one sentence names; its places are in `places` until the next is read. */
  find(words: readonly KnownWord[]): Found {
    const found: Finding = { concepts: [], meanings: [], firstMeanings: [] }
    this.places.begin()
    for (let at = 0; at < words.length; at++) {
      const known = words[at]?.known
      if (!known) continue
      for (const concept of known.alone) this.#take(found, concept, at, at)
      for (const phrase of this.#candidatesAt(known, words[at + 1]?.known.seconds ?? noIds)) {
        const to = lastOf(phrase, words, at)
        if (to >= 0) this.#take(found, phrase.concept, at, to)
      }
    }
    return found
  }

  #take(found: Finding, concept: Concept, from: number, to: number): void {
    if (!this.places.add(concept.number, from, to)) return
    if (!concept.meaning) found.concepts.push(concept)
    else {
      found.meanings.push(concept)
      found.firstMeanings.push(from)
    }
  }

  /** The phrases that may stand where a word does, in the order of its ids. */
  #candidatesAt({ ids, firsts, loose }: Known, seconds: readonly number[]): readonly Phrase[] {
    if (loose.length === 0 && (firsts.length === 0 || seconds.length === 0)) return noPhrases
    const found = this.#candidates
    found.length = 0
    let rows = loose.length
    for (let i = 0; i < firsts.length; i++) {
      const first = firsts[i] ?? 0
      for (let j = 0; j < seconds.length; j++) {
        const row = this.#phrases.ofPair(first, seconds[j] ?? 0)
        if (!row) continue
        rows++
        for (const phrase of row) if (rows < 2 || !found.includes(phrase)) found.push(phrase)
      }
    }
    for (const phrase of loose) if (!found.includes(phrase)) found.push(phrase)
    // One row has its order already.
    return rows > 1 && found.length > 1 ? inOrder(found, ids) : found
  }
}

const noPhrases: readonly Phrase[] = []

/** By the first of a word's ids that a phrase begins with, then as the set has them. */
function inOrder(phrases: Phrase[], ids: readonly number[]): readonly Phrase[] {
  // There are two or three, so each is put before those that it comes before.
  for (let i = 1; i < phrases.length; i++) {
    for (let j = i; j > 0; j--) {
      const before = phrases[j - 1]
      const after = phrases[j]
      if (!before || !after || !comesBefore(after, before, ids)) break
      phrases[j - 1] = after
      phrases[j] = before
    }
  }
  return phrases
}

function comesBefore(one: Phrase, other: Phrase, ids: readonly number[]): boolean {
  for (const id of ids) {
    const first = one.steps[0]?.choices.includes(id)
    if (first !== other.steps[0]?.choices.includes(id)) return first ?? false
    if (first) break
  }
  return one.number < other.number
}

/** The last word of a phrase that begins at a word of a sentence, or -1 when it does not stand there. */
function lastOf({ steps }: Phrase, words: readonly KnownWord[], at: number): number {
  let place = at
  for (let number = 1; number < steps.length; number++) {
    const step = steps[number]
    if (!step) break
    let next = -1
    const end = Math.min(place + 1 + step.gap, words.length - 1)
    for (let i = place + 1; i <= end; i++) {
      if (anyOf(step.choices, words[i]?.known.ids ?? noIds)) {
        next = i
        break
      }
    }
    if (next < 0) return -1
    place = next
  }
  return place
}
