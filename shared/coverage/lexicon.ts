import type { Concepts } from "./set.ts"
import { fold, stemOf } from "./stem.ts"
import { type Token, tokensOf } from "./tokens.ts"

/** A concept found in a sentence: which one, and from which to which token, both included. */
export interface Hit {
  readonly from: number
  readonly to: number
}

interface Step {
  readonly choices: ReadonlySet<number>
  /** How many words may stand before this step, beside the words it follows. */
  readonly gap: number
}

interface Phrase {
  readonly concept: string
  readonly steps: readonly Step[]
}

interface Branch {
  readonly next: Map<number, Branch>
  readonly ends: number[]
}

const anyOf = (choices: ReadonlySet<number>, ids: readonly number[]) =>
  ids.some((id) => choices.has(id))

/**
 * The words and phrases by which the concepts of a set are known in one language. A phrase is a
 * row of words; each matches any word that begins with it, or with `=` any word of the same stem;
 * `a/b` is either, `..` lets up to four words stand between. Prefixes sit in one tree, so a text
 * is read in a time that grows with its length and not with the number of phrases.
 */
export class Lexicon {
  readonly #lang: string
  readonly #tree: Branch = { next: new Map(), ends: [] }
  readonly #stems = new Map<string, number[]>()
  readonly #ids = new Map<string, number>()
  readonly #phrases = new Map<number, Phrase[]>()
  readonly #known = new Map<string, readonly number[]>()

  constructor(concepts: Concepts, lang: string) {
    this.#lang = lang
    for (const [concept, byLang] of Object.entries(concepts)) {
      for (const source of (byLang[lang] ?? "").split("|")) {
        if (source.trim()) this.#addPhrase(concept, source.trim())
      }
    }
  }

  /** The concepts that the tokens of one sentence name, each with its places in order. */
  find(tokens: readonly Token[]): Map<string, Hit[]> {
    const ids = tokens.map((token) => this.#idsOf(token.word))
    const found = new Map<string, Hit[]>()
    for (let at = 0; at < tokens.length; at++) {
      for (const id of ids[at] ?? []) {
        const starting = this.#phrases.get(id)
        if (!starting) continue
        for (const phrase of starting) {
          const to = phrase.steps.length === 1 ? at : this.#follow(phrase, ids, at)
          if (to < 0) continue
          const hits = found.get(phrase.concept)
          if (!hits) found.set(phrase.concept, [{ from: at, to }])
          else if (hits.at(-1)?.from !== at || hits.at(-1)?.to !== to) hits.push({ from: at, to })
        }
      }
    }
    return found
  }

  #follow(phrase: Phrase, ids: readonly (readonly number[])[], at: number): number {
    let place = at
    for (let number = 1; number < phrase.steps.length; number++) {
      const step = phrase.steps[number]
      if (!step) break
      let next = -1
      for (let try_ = place + 1; try_ <= place + 1 + step.gap && try_ < ids.length; try_++) {
        if (anyOf(step.choices, ids[try_] ?? [])) {
          next = try_
          break
        }
      }
      if (next < 0) return -1
      place = next
    }
    return place
  }

  #idsOf(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const ids = [...(this.#stems.get(stemOf(word, this.#lang)) ?? [])]
    let branch: Branch | undefined = this.#tree
    for (let i = 0; i < word.length && branch; i++) {
      branch = branch.next.get(word.charCodeAt(i))
      if (branch) ids.push(...branch.ends)
    }
    if (this.#known.size > 50_000) this.#known.clear()
    this.#known.set(word, ids)
    return ids
  }

  #addPhrase(concept: string, source: string): void {
    const steps: Step[] = []
    let gap = 0
    for (const piece of source.split(/\s+/)) {
      if (piece === "..") {
        gap = 4
        continue
      }
      // A hyphen parts words in the text, so it parts them in a pattern.
      const parts = piece.includes("/") ? [piece] : piece.split("-")
      for (const part of parts) {
        steps.push({ choices: new Set(part.split("/").map((choice) => this.#idOf(choice))), gap })
        gap = 0
      }
    }
    const first = steps[0]
    if (!first) return
    const phrase = { concept, steps }
    for (const id of first.choices) {
      const starting = this.#phrases.get(id)
      if (starting) starting.push(phrase)
      else this.#phrases.set(id, [phrase])
    }
  }

  #idOf(choice: string): number {
    const word = fold(choice)
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(word, id)
    if (word.endsWith("=")) {
      const stem = stemOf(tokensOf(word)[0]?.word ?? "", this.#lang)
      this.#stems.set(stem, [...(this.#stems.get(stem) ?? []), id])
      return id
    }
    let branch = this.#tree
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      let next = branch.next.get(code)
      if (!next) {
        next = { next: new Map(), ends: [] }
        branch.next.set(code, next)
      }
      branch = next
    }
    branch.ends.push(id)
    return id
  }
}
