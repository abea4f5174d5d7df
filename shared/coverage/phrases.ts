import type { Concept } from "./found.ts"
import { PairTable } from "./pairTable.ts"
import type { Concepts } from "./set.ts"
import { fold, stemOf } from "./stem.ts"
import { tokensOf } from "./tokens.ts"

/** One word of a phrase: the ids of what may stand for it. */
interface Step {
  readonly choices: readonly number[]
  /** How many words may stand before this step, beside the words it follows. */
  readonly gap: number
}

/** A row of words by which a concept is known. */
export interface Phrase {
  /** Its place among all phrases. */
  readonly number: number
  readonly concept: Concept
  readonly steps: readonly Step[]
  /** Whether the second word follows at once, and the words of which it is then still to be seen. */
  readonly close: boolean
  readonly rest: readonly Step[]
}

const none: readonly Phrase[] = []
const noIds: readonly number[] = []
const noSteps: readonly Step[] = []
const blanks = /\s+/

/**
 * The phrases of a set's concepts and vocabulary in one language. A phrase is a row of words; each matches any
 * word that begins with it, or with `=` any word of the same stem; `a/b` is either, `..` lets up to
 * four words stand between. Each word of a phrase has an id, by which phrases are looked up.
 */
export class Phrases {
  readonly #lang: string
  /** Ids of beginnings, and of stems (with `=` behind, which no word of a text has). */
  readonly #ids = new Map<string, number>()
  readonly #stems = new Map<string, number[]>()
  #longest = 0
  #count = 0
  /** Phrases by an id of their first word, but for those that `#pairs` holds. */
  readonly #under: Phrase[][] = []
  /** Phrases whose second word follows at once, by an id of the first and one of the second. */
  readonly #pairs = new PairTable<Phrase>()
  readonly #begins: Uint8Array
  readonly #follows: Uint8Array

  constructor(concepts: Concepts, vocabulary: Concepts, lang: string) {
    this.#lang = lang
    const close: Phrase[] = []
    let number = 0
    for (const group of [concepts, vocabulary]) {
      for (const [name, byLang] of Object.entries(group)) {
        const meaning = group === vocabulary
        const concept = { name, number: number++, meaning, hash: 0, feature: null }
        const sources = byLang[lang]
        if (!sources) continue
        for (const source of sources.split("|")) {
          const phrase = this.#phraseOf(concept, source.trim())
          if (!phrase) continue
          if (phrase.close) close.push(phrase)
          else for (const id of phrase.steps[0]?.choices ?? noIds) this.#put(id, phrase)
        }
      }
    }
    this.#begins = new Uint8Array(this.#ids.size)
    this.#follows = new Uint8Array(this.#ids.size)
    for (const phrase of close) this.#pair(phrase)
    // Rows that things were added to have room for many more.
    for (const [id, row] of this.#under.entries()) if (row) this.#under[id] = row.slice()
  }

  /** How many ids there are. */
  get size(): number {
    return this.#ids.size
  }

  /** The ids that a folded word matches: those of its stem, then the shorter beginnings first. */
  idsOf(word: string, stem: string): number[] {
    const ids = [...(this.#stems.get(stem) ?? noIds)]
    const longest = Math.min(word.length, this.#longest)
    for (let length = 1; length <= longest; length++) {
      const id = this.#ids.get(word.slice(0, length))
      if (id !== undefined) ids.push(id)
    }
    return ids
  }

  /** The phrases of a single word that has this id, and those that other words may stand in. */
  under(id: number): readonly Phrase[] {
    return this.#under[id] ?? none
  }

  /** The other phrases, by ids of their first two words; undefined where there is none. */
  ofPair(first: number, second: number): readonly Phrase[] | undefined {
    return this.#pairs.of(first, second)
  }

  /** Whether an id is the first of any such pair. */
  begins(id: number): boolean {
    return this.#begins[id] === 1
  }

  /** Whether an id is the second of any such pair. */
  follows(id: number): boolean {
    return this.#follows[id] === 1
  }

  #phraseOf(concept: Concept, source: string): Phrase | null {
    if (source === "") return null
    const steps: Step[] = []
    let gap = 0
    for (const piece of source.split(blanks)) {
      if (piece === "..") {
        gap = 4
        continue
      }
      // A hyphen parts words in the text, so it parts them in a pattern.
      for (const part of piece.includes("/") ? [piece] : piece.split("-")) {
        steps.push({ choices: this.#choicesOf(part, concept.meaning), gap })
        gap = 0
      }
    }
    if (steps.length === 0) return null
    const close = steps[1]?.gap === 0
    const rest = steps.slice(close ? 2 : 1)
    const number = this.#count++
    const all = steps.slice()
    return { number, concept, steps: all, close, rest: rest.length > 0 ? rest : noSteps }
  }

  /** The ids of what stands between slashes, each once. */
  #choicesOf(part: string, meaning: boolean): number[] {
    if (!part.includes("/")) return [this.#idOf(part, meaning)]
    return [...new Set(part.split("/").map((choice) => this.#idOf(choice, meaning)))]
  }

  #put(id: number, phrase: Phrase): void {
    const row = this.#under[id]
    if (row) row.push(phrase)
    else this.#under[id] = [phrase]
  }

  #pair(phrase: Phrase): void {
    const [first, second] = phrase.steps
    for (const one of first?.choices ?? noIds) {
      this.#begins[one] = 1
      for (const next of second?.choices ?? noIds) {
        this.#follows[next] = 1
        this.#pairs.add(one, next, phrase)
      }
    }
  }

  #idOf(choice: string, meaning: boolean): number {
    const word = fold(choice)
    const stemmed = word.endsWith("=")
    // Words of one stem come in the order of their phrases, concepts and meanings each by themselves.
    const key = stemmed && meaning ? `${word}=` : word
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(key, id)
    if (stemmed) {
      const stem = stemOf(tokensOf(word)[0]?.word ?? "", this.#lang)
      this.#stems.set(stem, [...(this.#stems.get(stem) ?? noIds), id])
    } else this.#longest = Math.max(this.#longest, word.length)
    return id
  }
}
