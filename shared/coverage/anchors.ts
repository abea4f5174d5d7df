import type { Concepts } from "./set.ts"
import { fold, stemOf } from "./stem.ts"

const none: readonly never[] = []

/** Words any of which may stand at one place of a phrase, and the length of the shortest. */
interface Step {
  readonly choices: readonly string[]
  readonly least: number
}

/**
 * For each phrase of some meanings, the one word of it without which it cannot stand: the longest,
 * which few sentences have. A sentence without any such word of a meaning does not name it.
 */
export class Anchors {
  readonly #lang: string
  /** Numbers of meanings by the beginning, or the stem, of an anchor. */
  readonly #beginnings = new Map<string, number[]>()
  readonly #stems = new Map<string, number[]>()
  readonly #steps = new Map<string, Step>()
  #longest = 0

  constructor(meanings: Concepts, lang: string) {
    this.#lang = lang
    for (const [number, byLang] of Object.values(meanings).entries()) {
      for (const phrase of (byLang[lang] ?? "").split("|")) this.#add(phrase, number)
    }
  }

  /** The meanings that a folded word may anchor, by their places among all. */
  of(word: string): readonly number[] {
    const numbers = new Set(this.#stems.get(stemOf(word, this.#lang)))
    for (let length = Math.min(word.length, this.#longest); length > 0; length--) {
      for (const number of this.#beginnings.get(word.slice(0, length)) ?? none) numbers.add(number)
    }
    return numbers.size > 0 ? [...numbers] : none
  }

  #add(phrase: string, number: number): void {
    let anchor: readonly string[] = none
    let most = 0
    for (const piece of phrase.trim().split(" ")) {
      if (piece === ".." || piece === "") continue
      const { choices, least } = this.#stepOf(piece)
      if (least > most) [anchor, most] = [choices, least]
    }
    for (const choice of anchor) {
      const whole = choice.endsWith("=")
      const key = whole ? stemOf(choice.slice(0, -1), this.#lang) : choice
      const numbers = whole ? this.#stems : this.#beginnings
      const row = numbers.get(key)
      if (!row) numbers.set(key, [number])
      else if (!row.includes(number)) row.push(number)
      this.#longest = Math.max(this.#longest, choice.length)
    }
  }

  /** The choices of a step, or the longest of hyphenated words: many phrases end in the same list. */
  #stepOf(piece: string): Step {
    const known = this.#steps.get(piece)
    if (known) return known
    let step: Step = { choices: none, least: 0 }
    for (const word of piece.includes("/") ? [piece] : piece.split("-")) {
      const choices = word.split("/").map(fold)
      const least = Math.min(...choices.map((choice) => choice.length))
      if (least > step.least) step = { choices, least }
    }
    this.#steps.set(piece, step)
    return step
  }
}
