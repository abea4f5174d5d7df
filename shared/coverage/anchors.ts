import type { HearPhrase } from "./phrases.ts"

/** A phrase of a meaning, by its number, seen from one of its words: what must stand for each other. */
interface Anchored {
  readonly meaning: number
  readonly others: readonly (readonly number[])[]
}

const noIds: readonly number[] = []
const noAnchored: readonly Anchored[] = []

/**
 * Which meanings a sentence may name, told from which words it has, wherever they stand: so it is
 * told of nearly all sentences that they name too little, before phrases are sought in them. Each
 * phrase is looked up by one word of it, the longest, which few sentences have.
 */
export class Anchors {
  /** Phrases by an id of the word that they are looked up by. */
  readonly #under: (readonly Anchored[])[] = []
  /** In which sentence an id was last met, and a meaning. */
  readonly #idMet: Uint32Array
  readonly #met: Uint32Array
  #sentence = 0
  readonly #ids: number[] = []
  readonly #named: number[] = []

  /** `phrases` are all there are of so many meanings, by ids of which each has a length. */
  constructor(
    phrases: readonly Parameters<HearPhrase>[],
    meanings: number,
    ids: { readonly size: number; lengthOf(id: number): number },
  ) {
    this.#idMet = new Uint32Array(ids.size)
    this.#met = new Uint32Array(meanings)
    for (const [{ number }, steps] of phrases) {
      let anchor = noIds
      let most = -1
      for (const step of steps) {
        const least = Math.min(...step.map((id) => ids.lengthOf(id)))
        if (least > most) [anchor, most] = [step, least]
      }
      const one = { meaning: number, others: steps.filter((step) => step !== anchor) }
      for (const id of anchor) this.#under[id] = [...(this.#under[id] ?? noAnchored), one]
    }
  }

  /** Begins another sentence. */
  begin(): void {
    this.#sentence++
    this.#ids.length = 0
  }

  /** Takes in a word of the sentence by its ids. */
  add(ids: readonly number[]): void {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0
      if (this.#idMet[id] === this.#sentence) continue
      this.#idMet[id] = this.#sentence
      this.#ids.push(id)
    }
  }

  /** The meanings that the sentence may name, by their numbers, until another is begun. */
  named(): readonly number[] {
    const named = this.#named
    named.length = 0
    for (let i = 0; i < this.#ids.length; i++) {
      const phrases = this.#under[this.#ids[i] ?? 0] ?? noAnchored
      for (let j = 0; j < phrases.length; j++) {
        const phrase = phrases[j]
        if (!phrase || this.has(phrase.meaning) || !this.#hasAll(phrase.others)) continue
        this.#met[phrase.meaning] = this.#sentence
        named.push(phrase.meaning)
      }
    }
    return named
  }

  /** Whether a meaning is among those. */
  has(meaning: number): boolean {
    return this.#met[meaning] === this.#sentence
  }

  #hasAll(steps: readonly (readonly number[])[]): boolean {
    for (let i = 0; i < steps.length; i++) {
      const choices = steps[i] ?? noIds
      let any = false
      for (let j = 0; j < choices.length && !any; j++) {
        any = this.#idMet[choices[j] ?? 0] === this.#sentence
      }
      if (!any) return false
    }
    return true
  }
}
