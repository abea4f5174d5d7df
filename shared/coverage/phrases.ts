import { Beginnings } from "./beginnings.ts"
import { PairTable } from "./pairTable.ts"
import type { Concepts } from "./set.ts"
import { fold, stemOf } from "./stem.ts"
import { tokensOf } from "./tokens.ts"

/** One word of a phrase: the ids of what may stand for it. */
interface Step {
  readonly choices: readonly number[]
  /** The marks of all of them: see {@link markOf}. */
  readonly marks: number
  /** How many words may stand before this step, beside the words it follows. */
  readonly gap: number
}

/** A row of words by which a concept is known, two at least. */
export interface Phrase {
  /** Its place among all phrases. */
  readonly number: number
  /** The number of the concept or meaning. */
  readonly concept: number
  /** Whether the second word follows at once, and the words of which it is then still to be seen. */
  readonly close: boolean
  readonly rest: readonly Step[]
}

const noConcepts: readonly number[] = []
const noIds: readonly number[] = []
const noSteps: readonly Step[] = []
const first = 1
const second = 2
/** Where a pattern is parted, if it is more than one word or beginning: at blanks, and at other signs. */
function partsOf(source: string): { parted: boolean; pieces: readonly string[] } {
  let parted = false
  let strange = false
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    if (unit === 0x20 || unit === 0x2f || unit === 0x2e || unit === 0x2d) parted = true
    // Blanks that nobody types are left to a pattern.
    else if (unit < 0x20 || (unit >= 0x80 && unit <= 0xa0) || unit >= 0x1680) strange = true
  }
  if (strange) return { parted: /[\s/.-]/.test(source), pieces: source.split(/\s+/) }
  return { parted, pieces: parted ? source.split(" ").filter((piece) => piece !== "") : [source] }
}

/** Hears of each phrase as it is read: the ids of what may stand for each of its words, in order. */
export type HearPhrase = (concept: number, steps: readonly (readonly number[])[]) => void

/** One of thirty bits for an id, so that a look at one number rules out most pairs that are none. */
export function markOf(id: number): number {
  return 1 << (id % 30)
}

/** The marks of some ids together. */
export function marksOf(ids: readonly number[]): number {
  let marks = 0
  for (let i = 0; i < ids.length; i++) marks |= markOf(ids[i] ?? 0)
  return marks
}

/**
 * The phrases of a set's concepts and vocabulary in one language. A phrase is a row of words; each matches any
 * word that begins with it, or with `=` any word of the same stem; `a/b` is either, `..` lets up to
 * four words stand between. Each word of a phrase has an id, by which phrases are looked up.
 */
export class Phrases {
  readonly #lang: string
  readonly #beginnings = new Beginnings()
  /** Ids of stems as phrases write them, and of those by the stem. */
  readonly #stemmed = new Map<string, number>()
  readonly #stems = new Map<string, readonly number[]>()
  #count = 0
  /** By id: what a word names alone. */
  readonly #alone: (readonly number[])[] = []
  /** By id: the phrases that a word begins in which other words may stand; few words begin any. */
  readonly #loose = new Map<number, readonly Phrase[]>()
  /** Phrases whose second word follows at once, by an id of the first and one of the second. */
  readonly #pairs = new PairTable<Phrase>()
  /** By id: whether it is the first of such a pair, and whether the second, a bit each. */
  readonly #places: number[] = []
  /** By id: which ids follow it in such pairs, as far as {@link markOf} tells them apart. */
  readonly #followers: number[] = []
  /** By id: how long the word is that it stands for. */
  readonly #lengths: number[] = []
  /** Told of each phrase that is taken in; let go of with the last, because of all that it may hold. */
  #hear: HearPhrase | null

  constructor(concepts: Concepts, vocabulary: Concepts, lang: string, hear: HearPhrase | null) {
    this.#lang = lang
    this.#hear = hear
    let next = 0
    for (const group of [concepts, vocabulary]) {
      for (const name in group) {
        const meaning = group === vocabulary
        const concept = next++
        const sources = group[name]?.[lang]
        if (!sources) continue
        let from = 0
        for (let bar = 0; bar >= 0; from = bar + 1) {
          bar = sources.indexOf("|", from)
          this.#add(concept, meaning, sources.slice(from, bar < 0 ? undefined : bar).trim())
        }
      }
    }
    this.#hear = null
  }

  /** How many ids there are. */
  get size(): number {
    return this.#places.length
  }

  /** The ids that a folded word matches: those of its stem, then the shorter beginnings first. */
  idsOf(word: string, stem: string): number[] {
    const ids: number[] = []
    for (const id of this.#stems.get(stem) ?? noIds) ids.push(id)
    this.#beginnings.addTo(ids, word)
    return ids
  }

  /** How long the word, or the beginning of one, is that an id stands for. */
  lengthOf(id: number): number {
    return this.#lengths[id] ?? 0
  }

  /** What a word with this id names alone. */
  alone(id: number): readonly number[] {
    return this.#alone[id] ?? noConcepts
  }

  /** The phrases that it begins and in which other words may stand behind it; undefined where none does. */
  loose(id: number): readonly Phrase[] | undefined {
    return this.#loose.get(id)
  }

  /** The other phrases, by ids of their first two words. */
  get pairs(): PairTable<Phrase> {
    return this.#pairs
  }

  /** Whether an id is the first of any such pair. */
  begins(id: number): boolean {
    return ((this.#places[id] ?? 0) & first) !== 0
  }

  /** The marks of the ids that follow this one in such pairs. */
  followers(id: number): number {
    return this.#followers[id] ?? 0
  }

  /** Whether an id is the second of any such pair. */
  follows(id: number): boolean {
    return ((this.#places[id] ?? 0) & second) !== 0
  }

  #add(concept: number, meaning: boolean, source: string): void {
    if (source === "") return
    const { parted, pieces } = partsOf(source)
    if (!parted) {
      const id = this.#idOf(source, meaning)
      this.#nameAlone(id, concept)
      this.#hear?.(concept, [[id]])
      return
    }
    const steps = this.#stepsOf(pieces, meaning)
    this.#hear?.(
      concept,
      steps.map(({ choices }) => choices),
    )
    const [one, ...others] = steps
    const [next] = others
    if (!next) {
      for (const id of one?.choices ?? noIds) this.#nameAlone(id, concept)
      return
    }
    const firsts = one?.choices ?? noIds
    const close = next.gap === 0
    const rest = close ? others.slice(1) : others
    const number = this.#count++
    const phrase = { number, concept, close, rest: rest.length > 0 ? rest.slice() : noSteps }
    if (close) this.#pair(phrase, firsts, next.choices)
    else for (const id of firsts) this.#loose.set(id, [...(this.loose(id) ?? []), phrase])
  }

  // Written anew each time, because a row that things are added to takes room for many more.
  #nameAlone(id: number, concept: number): void {
    const row = this.alone(id)
    if (!row.includes(concept)) this.#alone[id] = row.length > 0 ? [...row, concept] : [concept]
  }

  #stepsOf(pieces: readonly string[], meaning: boolean): Step[] {
    const steps: Step[] = []
    let gap = 0
    for (const piece of pieces) {
      if (piece === "..") {
        gap = 4
        continue
      }
      // A hyphen parts words in the text, so it parts them in a pattern.
      for (const part of piece.includes("/") ? [piece] : piece.split("-")) {
        const choices = this.#choicesOf(part, meaning)
        steps.push({ choices, marks: marksOf(choices), gap })
        gap = 0
      }
    }
    return steps
  }

  /** The ids of what stands between slashes, each once. */
  #choicesOf(part: string, meaning: boolean): number[] {
    if (!part.includes("/")) return [this.#idOf(part, meaning)]
    return [...new Set(part.split("/").map((choice) => this.#idOf(choice, meaning)))]
  }

  #pair(phrase: Phrase, firsts: readonly number[], seconds: readonly number[]): void {
    for (const one of firsts) {
      this.#places[one] = (this.#places[one] ?? 0) | first
      for (const next of seconds) {
        this.#followers[one] = (this.#followers[one] ?? 0) | markOf(next)
        this.#places[next] = (this.#places[next] ?? 0) | second
        this.#pairs.add(one, next, phrase)
      }
    }
  }

  #idOf(choice: string, meaning: boolean): number {
    const word = fold(choice)
    if (word.endsWith("=")) return this.#idOfStem(word, meaning)
    const known = this.#beginnings.get(word)
    if (known !== undefined) return known
    const id = this.#newId(word)
    this.#beginnings.add(word, id)
    return id
  }

  #newId(word: string): number {
    this.#lengths.push(word.length)
    this.#alone.push(noConcepts)
    this.#followers.push(0)
    return this.#places.push(0) - 1
  }

  #idOfStem(word: string, meaning: boolean): number {
    // Words of one stem come in the order of their phrases, concepts and meanings each by themselves.
    const key = meaning ? `${word}=` : word
    const known = this.#stemmed.get(key)
    if (known !== undefined) return known
    const id = this.#newId(word)
    this.#stemmed.set(key, id)
    const stem = stemOf(tokensOf(word)[0]?.word ?? "", this.#lang)
    this.#stems.set(stem, [...(this.#stems.get(stem) ?? noIds), id])
    return id
  }
}
