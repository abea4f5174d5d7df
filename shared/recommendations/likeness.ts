import { languageOf } from "../text/language.ts"
import { fold, stemOf } from "../text/stem.ts"
import { type Token, tokensOf } from "../text/tokens.ts"
import { idleWords } from "./idleWordsData.ts"

interface Idle {
  words: ReadonlySet<string>
  stems: ReadonlySet<string>
  beginnings: readonly string[]
}

const none: Idle = { words: new Set(), stems: new Set(), beginnings: [] }
const read = new Map<string, Idle>()

function idleOf(lang: string): Idle {
  const known = read.get(lang)
  if (known) return known
  const listed = (idleWords[lang] ?? "").split(/\s+/).filter((word) => word !== "")
  const ending = (mark: string) =>
    listed.flatMap((word) => (word.endsWith(mark) ? [fold(word.slice(0, -1))] : []))
  const idle =
    listed.length === 0
      ? none
      : {
          words: new Set(listed.filter((word) => !/[=*]$/.test(word)).map(fold)),
          stems: new Set(ending("=").map((word) => stemOf(word, lang))),
          beginnings: ending("*"),
        }
  read.set(lang, idle)
  return idle
}

/**
 * Whether a folded word of a language says nothing of what its text is about: a short word or a
 * number, one that carries grammar, or one that all plans and recommendations are made of.
 */
export function isIdle(word: string, lang: string): boolean {
  if (word.length <= 3 || !/\p{L}/u.test(word)) return true
  const { words, stems, beginnings } = idleOf(lang)
  return (
    words.has(word) ||
    stems.has(stemOf(word, lang)) ||
    beginnings.some((beginning) => word.startsWith(beginning))
  )
}

/** A text as it is compared: its stems, each with a word it stands for, and what it speaks of. */
export interface Likened {
  stems: ReadonlyMap<string, string>
  /** Ids of areas, and `area/element` where an element was told. */
  topics: ReadonlySet<string>
}

/** A measure that can answer something. */
export interface LikenedMeasure extends Likened {
  id: string
}

/** A measure that is like a text, from 0 to 1. */
export interface Match {
  id: string
  score: number
  topics: string[]
  words: string[]
}

function stemsWhere(
  text: string,
  lang: string,
  counts: (token: Token, lang: string) => boolean,
): Map<string, string> {
  const own = languageOf(text, lang)
  const stems = new Map<string, string>()
  for (const token of tokensOf(text)) {
    if (!counts(token, own)) continue
    const stem = stemOf(token.word, own)
    if (!stems.has(stem)) stems.set(stem, text.slice(token.start, token.end).toLowerCase())
  }
  return stems
}

/** The stems of a text that say what it is about, with a word each. */
export function stemsOf(text: string, lang: string): Map<string, string> {
  return stemsWhere(text, lang, ({ word }, own) => !isIdle(word, own))
}

// Every word but the smallest: "establish" and "abolish" do not make the same measure.
const wording = (text: string, lang: string) =>
  stemsWhere(text, lang, ({ word }) => word.length > 3)

/** From this share of common stems on, two texts are the same words. */
const same = 0.9
const leastStems = 3

/** Whether two texts say the same in the same words, but for an ending or a small word. */
export function sameWords(one: string, other: string, lang: string): boolean {
  const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()
  if (plain(one) === plain(other)) return true
  const [mine, theirs] = [wording(one, lang), wording(other, lang)]
  if (Math.min(mine.size, theirs.size) < leastStems) return false
  return shareOf(mine, theirs) >= same
}

/** How much of the stems of both is common to both, from 0 to 1. */
function shareOf(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  let common = 0
  for (const stem of one.keys()) if (other.has(stem)) common += 1
  return (2 * common) / (one.size + other.size)
}

/** From this share on of the words that say what they are about, two texts speak of nearly the same. */
const nearly = 0.88
// Of fewer words one that differs makes another measure.
const leastNear = 5

/** Whether the stems of two texts, as suggestions compare them, are nearly the same. */
export function areNearlySame(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): boolean {
  return Math.min(one.size, other.size) >= leastNear && shareOf(one, other) >= nearly
}

const wordShare = 0.65
const leastScore = 0.16
const matchesShown = 3
// One word alone, in a measure that speaks of none of the areas the text is about, must be most of both.
const leastByOneWord = 0.25
// Of what both speak of, the areas tell most: a measure may answer with another element of one.
const areaShare = 0.6
// A stem that stands in a quarter of the measures tells none of them from the others.
const commonest = 0.25

// One word in common is not much, however few a text has: it is compared as if it had so many.
const fewest = 4

const sum = (numbers: Iterable<number>) => {
  let total = 0
  for (const one of numbers) total += one
  return total
}

/**
 * The measures of a plan, to find those that may answer a text: by rare words that both have, and
 * by what both speak of, which also tells across languages. What every measure speaks of tells little.
 */
export class MeasureIndex {
  readonly #measures: readonly LikenedMeasure[]
  readonly #byStem = new Map<string, number[]>()
  readonly #byTopic = new Map<string, number[]>()
  readonly #norms: number[]

  constructor(measures: readonly LikenedMeasure[]) {
    this.#measures = measures
    for (const [at, { stems, topics }] of measures.entries()) {
      for (const stem of stems.keys()) add(this.#byStem, stem, at)
      for (const topic of topics) add(this.#byTopic, topic, at)
    }
    this.#norms = measures.map(({ stems }) => this.#norm(stems))
  }

  #weight(index: ReadonlyMap<string, number[]>, key: string): number {
    return Math.log(1 + this.#measures.length / (1 + (index.get(key)?.length ?? 0)))
  }

  #norm(stems: ReadonlyMap<string, string>): number {
    const weights = [...stems.keys()].map((stem) => this.#weight(this.#byStem, stem) ** 2)
    return Math.sqrt(Math.max(sum(weights), fewest * Math.log(1 + this.#measures.length / 2) ** 2))
  }

  /** How much of what one of two speaks of the other does too, from 0 to 1; less where every measure does. */
  #common(mine: readonly string[], theirs: readonly string[]): number {
    const weight = (topic: string) => this.#weight(this.#byTopic, topic)
    const both = mine.filter((topic) => theirs.includes(topic)).map(weight)
    const all = [...new Set([...mine, ...theirs])].map(weight)
    const rare = Math.log(1 + this.#measures.length / 2)
    return (sum(both) / (sum(all) || 1)) * Math.min(1, Math.max(0, ...both) / rare)
  }

  /** The measures most like a text, best first; none where nothing is like it enough. */
  matches({ stems, topics }: Likened): Match[] {
    const words = new Map<number, number>()
    const most = Math.max(3, this.#measures.length * commonest)
    for (const stem of stems.keys()) {
      const found = this.#byStem.get(stem) ?? []
      const weight = found.length > most ? 0 : this.#weight(this.#byStem, stem) ** 2
      for (const at of found) words.set(at, (words.get(at) ?? 0) + weight)
    }
    const speaking = [...topics].flatMap((topic) => this.#byTopic.get(topic) ?? [])
    const norm = this.#norm(stems)
    // What no measure speaks of tells none of them from the others.
    const mine = [...topics].filter((topic) => this.#byTopic.has(topic))
    const areasOf = (all: readonly string[]) => all.filter((topic) => !topic.includes("/"))
    const scored = [...new Set([...words.keys(), ...speaking])].map((at) => {
      const cosine = (words.get(at) ?? 0) / (norm * (this.#norms[at] || 1) || 1)
      const theirs = [...(this.#measures[at]?.topics ?? [])]
      const topical =
        areaShare * this.#common(areasOf(mine), areasOf(theirs)) +
        (1 - areaShare) * this.#common(mine, theirs)
      return { at, score: wordShare * Math.min(1, cosine * 1.5) + (1 - wordShare) * topical }
    })
    return scored
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .flatMap(({ at, score }) => {
        const measure = this.#measures[at]
        if (!measure) return []
        const both = [...stems].filter(([stem]) => measure.stems.has(stem))
        const rare = both
          .filter(([stem]) => (this.#byStem.get(stem)?.length ?? 0) <= most)
          .map(([, word]) => word)
        const about = mine.filter((topic) => measure.topics.has(topic))
        if (topics.size > 0 && about.length === 0 && rare.length < 2 && score < leastByOneWord)
          return []
        return [{ id: measure.id, score, topics: about, words: rare }]
      })
      .slice(0, matchesShown)
  }
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const row = index.get(key)
  if (row) row.push(at)
  else index.set(key, [at])
}
