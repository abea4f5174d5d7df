import type { Concepts } from "./set.ts"
import { fold, stemOf } from "./stem.ts"
import { type Token, tokensOf } from "./tokens.ts"

/** A concept found in a sentence: which one, and from which to which token, both included. */
export interface Hit {
  readonly from: number
  readonly to: number
}

interface Step {
  readonly choices: readonly number[]
  /** How many words may stand before this step, beside the words it follows. */
  readonly gap: number
}

interface Phrase {
  readonly concept: string
  readonly steps: readonly Step[]
  /** The choices of the second step, by which most phrases are ruled out. */
  readonly second: readonly number[]
}

interface Branch {
  readonly next: Map<number, Branch>
  readonly ends: number[]
}

/** What a word can be in phrases: its ids, the concepts it names alone, the phrases it can begin. */
interface Known {
  readonly ids: readonly number[]
  readonly alone: readonly string[]
  readonly begins: readonly Phrase[]
}

function anyOf(choices: readonly number[], ids: readonly number[]): boolean {
  for (const id of ids) if (choices.includes(id)) return true
  return false
}

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
  readonly #known = new Map<string, Known>()
  /** In which sentence an id was last met. */
  readonly #met: Uint32Array
  #sentence = 0

  constructor(concepts: Concepts, lang: string) {
    this.#lang = lang
    for (const [concept, byLang] of Object.entries(concepts)) {
      for (const source of (byLang[lang] ?? "").split("|")) {
        if (source.trim()) this.#addPhrase(concept, source.trim())
      }
    }
    this.#met = new Uint32Array(this.#ids.size)
  }

  /** The concepts that the tokens of one sentence name, each with its places in order. */
  find(tokens: readonly Token[]): Map<string, Hit[]> {
    const known = tokens.map((token) => this.#knownOf(token.word))
    this.#sentence++
    for (const { ids } of known) for (const id of ids) this.#met[id] = this.#sentence
    const found = new Map<string, Hit[]>()
    const add = (concept: string, from: number, to: number) => {
      const hits = found.get(concept)
      if (!hits) found.set(concept, [{ from, to }])
      else if (hits.at(-1)?.from !== from || hits.at(-1)?.to !== to) hits.push({ from, to })
    }
    for (const [at, { alone, begins }] of known.entries()) {
      for (const concept of alone) add(concept, at, at)
      for (const phrase of begins) {
        if (!this.#mayFollow(phrase.second)) continue
        const to = this.#follow(phrase, known, at)
        if (to >= 0) add(phrase.concept, at, to)
      }
    }
    return found
  }

  /** Whether the sentence has a word for the second step at all, which most often it has not. */
  #mayFollow(choices: readonly number[]): boolean {
    for (let i = 0; i < choices.length; i++) {
      if (this.#met[choices[i] ?? 0] === this.#sentence) return true
    }
    return false
  }

  #follow(phrase: Phrase, known: readonly Known[], at: number): number {
    let place = at
    for (let number = 1; number < phrase.steps.length; number++) {
      const step = phrase.steps[number]
      if (!step) break
      let next = -1
      for (let try_ = place + 1; try_ <= place + 1 + step.gap && try_ < known.length; try_++) {
        if (anyOf(step.choices, known[try_]?.ids ?? [])) {
          next = try_
          break
        }
      }
      if (next < 0) return -1
      place = next
    }
    return place
  }

  #knownOf(word: string): Known {
    const known = this.#known.get(word)
    if (known) return known
    const ids = [...(this.#stems.get(stemOf(word, this.#lang)) ?? [])]
    let branch: Branch | undefined = this.#tree
    for (let i = 0; i < word.length && branch; i++) {
      branch = branch.next.get(word.charCodeAt(i))
      if (branch) ids.push(...branch.ends)
    }
    if (this.#known.size > 50_000) this.#known.clear()
    const phrases = new Set(ids.flatMap((id) => this.#phrases.get(id) ?? []))
    const alone = new Set<string>()
    const begins: Phrase[] = []
    for (const phrase of phrases) {
      if (phrase.steps.length === 1) alone.add(phrase.concept)
      else begins.push(phrase)
    }
    const found = { ids, alone: [...alone], begins }
    this.#known.set(word, found)
    return found
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
        steps.push({ choices: part.split("/").map((choice) => this.#idOf(choice)), gap })
        gap = 0
      }
    }
    const first = steps[0]
    if (!first) return
    const phrase = { concept, steps, second: steps[1]?.choices ?? [] }
    for (const id of new Set(first.choices)) {
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
