import type { Concept, Found } from "./found.ts"
import { type Phrase, Phrases } from "./phrases.ts"
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

/**
 * The words and phrases by which the concepts of a set are known in one language, ready to be found
 * in sentences. Phrases are looked up by their first two words, so a text is read in a time that
 * grows with its length and not with their number.
 */
export class Lexicon {
  readonly #lang: string
  readonly #phrases: Phrases
  /** In which sentence a concept was last met, and at which place among those met there. */
  readonly #met: Uint32Array
  readonly #position: Uint32Array
  #sentence = 0
  readonly #candidates: Phrase[] = []

  constructor(concepts: Concepts, lang: string) {
    this.#lang = lang
    this.#phrases = new Phrases(concepts, lang)
    const count = Object.keys(concepts).length
    this.#met = new Uint32Array(count)
    this.#position = new Uint32Array(count)
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

  /** The concepts that one sentence names, given what each of its words can be. */
  find(known: readonly Known[]): Found {
    this.#sentence++
    const found: { concepts: Concept[]; places: number[][] } = { concepts: [], places: [] }
    for (let at = 0; at < known.length; at++) {
      const word = known[at]
      if (!word) continue
      for (const concept of word.alone) this.#add(found, concept, at, at)
      for (const phrase of this.#candidatesAt(word, known[at + 1]?.seconds ?? noIds)) {
        const to = lastOf(phrase, known, at)
        if (to >= 0) this.#add(found, phrase.concept, at, to)
      }
    }
    return found
  }

  /** Where among those found last a concept stands, by its number; -1 when it was not found. */
  positionOf(number: number): number {
    return this.#met[number] === this.#sentence ? (this.#position[number] ?? -1) : -1
  }

  #add(
    { concepts, places }: { concepts: Concept[]; places: number[][] },
    concept: Concept,
    from: number,
    to: number,
  ): void {
    const { number } = concept
    if (this.#met[number] !== this.#sentence) {
      this.#met[number] = this.#sentence
      this.#position[number] = concepts.length
      concepts.push(concept)
      places.push([from, to])
      return
    }
    const numbers = places[this.#position[number] ?? 0]
    if (!numbers) return
    const last = numbers.length
    // Two phrases of one concept may stand at the same place.
    if (numbers[last - 2] !== from || numbers[last - 1] !== to) numbers.push(from, to)
  }

  /** The phrases that may stand where a word does, in the order of its ids. */
  #candidatesAt({ ids, firsts, loose }: Known, seconds: readonly number[]): readonly Phrase[] {
    if (loose.length === 0 && (firsts.length === 0 || seconds.length === 0)) return noPhrases
    const found = this.#candidates
    found.length = 0
    for (let i = 0; i < firsts.length; i++) {
      for (let j = 0; j < seconds.length; j++) {
        const row = this.#phrases.ofPair(firsts[i] ?? 0, seconds[j] ?? 0)
        if (row) for (const phrase of row) if (!found.includes(phrase)) found.push(phrase)
      }
    }
    for (const phrase of loose) if (!found.includes(phrase)) found.push(phrase)
    if (found.length < 2) return found
    const rank = ({ steps }: Phrase) => ids.findIndex((id) => steps[0]?.choices.includes(id))
    return found.sort((a, b) => rank(a) - rank(b) || a.number - b.number)
  }
}

const noPhrases: readonly Phrase[] = []

/** The last word of a phrase that begins at a word of a sentence, or -1 when it does not stand there. */
function lastOf({ steps }: Phrase, known: readonly Known[], at: number): number {
  let place = at
  for (let number = 1; number < steps.length; number++) {
    const step = steps[number]
    if (!step) break
    let next = -1
    const end = Math.min(place + 1 + step.gap, known.length - 1)
    for (let i = place + 1; i <= end; i++) {
      if (anyOf(step.choices, known[i]?.ids ?? noIds)) {
        next = i
        break
      }
    }
    if (next < 0) return -1
    place = next
  }
  return place
}
