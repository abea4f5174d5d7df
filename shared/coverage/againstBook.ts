import { cutOut } from "./cutOut.ts"
import { isPossessive, wordEnd, wordStart } from "./letter.ts"
import { PrintedWords } from "./printedWords.ts"
import type { AgainstWording } from "./set.ts"
import { fold, stemOf } from "./stem.ts"

/** One word of a phrase: the number of what may stand for it, and how many words may stand before. */
interface Step {
  readonly number: number
  readonly gap: number
}
type Phrase = readonly Step[]

/** What takes back all wordings of one entry of the set. */
interface Entry {
  readonly area: string
  readonly unless: readonly Phrase[]
}

/** Wordings that have their first phrase in common, each with the other phrases that it asks for. */
interface Group {
  readonly entry: Entry
  readonly first: Phrase
  readonly others: (readonly Phrase[])[]
}

const between = 4
/** How many spellings are kept: a bound, because a server reads plans for months. */
const most = 20_000
const noSteps: readonly number[] = []

/**
 * The wordings of a set against its provisions in one language. Each word of a text is known by the
 * steps that it can be, and a step by the wordings that begin with it, so that most sentences are
 * told after one look at their words.
 */
export class AgainstBook {
  /** The areas of which it has any wording. */
  readonly areas: ReadonlySet<string>
  readonly #lang: string
  readonly #numbers = new Map<string, number>()
  /** Steps by the beginning, or the stem, of what may stand for them. */
  readonly #beginnings = new Map<string, number[]>()
  readonly #stems = new Map<string, number[]>()
  #longest = 0
  /** By the first step of their first phrase. */
  readonly #groups: Group[][] = []
  readonly #words = new PrintedWords<readonly number[]>(most)
  /** In which sentence a step was last met. */
  readonly #met: Uint32Array
  #sentence = 0

  constructor(wordings: readonly AgainstWording[], lang: string) {
    this.#lang = lang
    for (const { area, says, unless } of wordings) {
      const source = says[lang]
      if (!source) continue
      const entry = { area, unless: this.#phrasesOf(unless?.[lang] ?? "") }
      const groups = new Map<string, Group>()
      for (const wording of source.split("|")) {
        const [first = "", ...others] = wording.split("&").map((part) => part.trim())
        const group = groups.get(first) ?? this.#groupOf(entry, first)
        groups.set(first, group)
        group.others.push(others.map((part) => this.#phraseOf(part)))
      }
    }
    this.areas = new Set(wordings.flatMap(({ area, says }) => (says[lang] ? area : [])))
    this.#met = new Uint32Array(this.#numbers.size)
  }

  /** The areas against whose provisions a sentence reads, if it speaks of them. */
  areasIn(text: string, from: number, to: number): ReadonlySet<string> {
    const areas = new Set<string>()
    if (this.#met.length === 0) return areas
    this.#sentence++
    const words: (readonly number[])[] = []
    for (let start = wordStart(text, from, to); start < to; ) {
      const end = wordEnd(text, start)
      if (!isPossessive(text, start, end)) {
        const steps = this.#stepsOf(text, start, end)
        words.push(steps)
        for (let i = 0; i < steps.length; i++) this.#met[steps[i] ?? 0] = this.#sentence
      }
      start = wordStart(text, end, to)
    }
    for (const steps of words) {
      for (const step of steps) {
        for (const group of this.#groups[step] ?? []) {
          if (!areas.has(group.entry.area) && this.#says(group, words)) areas.add(group.entry.area)
        }
      }
    }
    return areas
  }

  #says({ entry, first, others }: Group, words: readonly (readonly number[])[]): boolean {
    return (
      this.#stands(first, words) &&
      others.some((phrases) => phrases.every((phrase) => this.#stands(phrase, words))) &&
      !entry.unless.some((phrase) => this.#stands(phrase, words))
    )
  }

  #stands(phrase: Phrase, words: readonly (readonly number[])[]): boolean {
    for (const { number } of phrase) if (this.#met[number] !== this.#sentence) return false
    return words.some((steps, at) => beginsWith(phrase, steps) && goesOn(phrase, 1, words, at + 1))
  }

  /** The steps that the word from `start` to `end` of a text can be. */
  #stepsOf(text: string, start: number, end: number): readonly number[] {
    const known = this.#words.get(text, start, end)
    if (known) return known
    if (this.#words.full) this.#words.clear()
    const printed = cutOut(text.slice(start, end))
    const word = fold(printed)
    const steps = new Set(this.#stems.get(stemOf(word, this.#lang)))
    for (let length = Math.min(word.length, this.#longest); length > 0; length--) {
      for (const step of this.#beginnings.get(word.slice(0, length)) ?? noSteps) steps.add(step)
    }
    const found = steps.size > 0 ? [...steps] : noSteps
    this.#words.add(printed, found)
    return found
  }

  #groupOf(entry: Entry, source: string): Group {
    const group = { entry, first: this.#phraseOf(source), others: [] }
    const step = group.first[0]?.number
    if (step === undefined) return group
    const row = this.#groups[step]
    if (row) row.push(group)
    else this.#groups[step] = [group]
    return group
  }

  #phrasesOf(source: string): Phrase[] {
    return source.split("|").flatMap((part) => (part.trim() ? [this.#phraseOf(part)] : []))
  }

  #phraseOf(source: string): Phrase {
    const steps: Step[] = []
    let gap = 0
    for (const piece of source.trim().split(/\s+/)) {
      if (piece === "..") {
        gap = between
        continue
      }
      for (const part of piece.includes("/") ? [piece] : piece.split("-")) {
        steps.push({ number: this.#numberOf(part), gap })
        gap = 0
      }
    }
    return steps
  }

  #numberOf(part: string): number {
    const known = this.#numbers.get(part)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(part, number)
    for (const choice of part.split("/")) {
      const whole = choice.endsWith("=")
      const word = fold(whole ? choice.slice(0, -1) : choice)
      const key = whole ? stemOf(word, this.#lang) : word
      const steps = whole ? this.#stems : this.#beginnings
      steps.set(key, [...(steps.get(key) ?? noSteps), number])
      this.#longest = Math.max(this.#longest, word.length)
    }
    return number
  }
}

function beginsWith([first]: Phrase, steps: readonly number[]): boolean {
  return first !== undefined && steps.includes(first.number)
}

/** Whether a phrase goes on from this step, some word after the last one that fitted. */
function goesOn(
  phrase: Phrase,
  step: number,
  words: readonly (readonly number[])[],
  from: number,
): boolean {
  const next = phrase[step]
  if (!next) return true
  for (let at = from; at <= from + next.gap && at < words.length; at++) {
    if (words[at]?.includes(next.number) && goesOn(phrase, step + 1, words, at + 1)) return true
  }
  return false
}
