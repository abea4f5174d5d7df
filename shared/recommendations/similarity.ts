import { languageOf } from "../text/language.ts"
import { fold, stemOf } from "../text/stem.ts"
import { type Token, tokensOf } from "../text/tokens.ts"
import { stopWords } from "./stopWordsData.ts"

interface Idle {
  words: ReadonlySet<string>
  stems: ReadonlySet<string>
  beginnings: readonly string[]
}

const none: Idle = { words: new Set(), stems: new Set(), beginnings: [] }
const read = new Map<string, Idle>()

function stopWordsOf(lang: string): Idle {
  const known = read.get(lang)
  if (known) return known
  const listed = (stopWords[lang] ?? "").split(/\s+/).filter((word) => word !== "")
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
 * Whether a folded word says nothing of a text's subject: a short word or a number, or a stop word
 * of the language.
 */
export function isStopWord(word: string, lang: string): boolean {
  if (word.length <= 3 || !/\p{L}/u.test(word)) return true
  const { words, stems, beginnings } = stopWordsOf(lang)
  return (
    words.has(word) ||
    stems.has(stemOf(word, lang)) ||
    beginnings.some((beginning) => word.startsWith(beginning))
  )
}

/** A text prepared for comparison: its stems, each with one of its words, and its topics. */
export interface ComparedText {
  stems: ReadonlyMap<string, string>
  /** Ids of areas, and `area/element` where an element was found. */
  topics: ReadonlySet<string>
}

/** A measure that can answer an entry. */
export interface ComparedMeasure extends ComparedText {
  id: string
}

/** A measure that is similar to a text, from 0 to 1. */
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

/** The stems of a text without stop words, with one word each. */
export function stemsOf(text: string, lang: string): Map<string, string> {
  return stemsWhere(text, lang, ({ word }, own) => !isStopWord(word, own))
}

// With stop words, except short ones: "establish" and "abolish" make different measures.
const wording = (text: string, lang: string) =>
  stemsWhere(text, lang, ({ word }) => word.length > 3)

/** From this share of common stems on, two texts have the same words. */
const same = 0.9
const leastStems = 3

/** Whether two texts have the same words, except for endings and short words. */
export function sameWords(one: string, other: string, lang: string): boolean {
  const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()
  if (plain(one) === plain(other)) return true
  const [mine, theirs] = [wording(one, lang), wording(other, lang)]
  if (Math.min(mine.size, theirs.size) < leastStems) return false
  return shareOf(mine, theirs) >= same
}

/** The share of stems that two texts have in common, from 0 to 1. */
function shareOf(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  let common = 0
  for (const stem of one.keys()) if (other.has(stem)) common += 1
  return (2 * common) / (one.size + other.size)
}

/** From this share of common stems without stop words on, two texts are nearly the same. */
const nearly = 0.88
// Of fewer words, a single different one makes another measure.
const leastNear = 5

/** Whether the stems of two texts, prepared as for suggestions, are nearly the same. */
export function areNearlySame(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): boolean {
  return Math.min(one.size, other.size) >= leastNear && shareOf(one, other) >= nearly
}

const wordShare = 0.65
const leastScore = 0.16
const matchesShown = 3
// A single common word, without a common area, must be most of both texts.
const leastByOneWord = 0.25
// The share of areas in common topics: a measure may answer with another element of one.
const areaShare = 0.6
// A stem in more than this share of the measures distinguishes none.
const commonest = 0.25

// The least length for comparison: one word in common is not much, however short a text is.
const fewest = 4

const sum = (numbers: Iterable<number>) => {
  let total = 0
  for (const one of numbers) total += one
  return total
}

/**
 * An index of a plan's measures for finding those that may answer a text: by rare words in common,
 * and by topics in common, which work across languages. Topics of every measure count little.
 */
export class MeasureIndex {
  readonly #measures: readonly ComparedMeasure[]
  readonly #byStem = new Map<string, number[]>()
  readonly #byTopic = new Map<string, number[]>()
  readonly #norms: number[]

  constructor(measures: readonly ComparedMeasure[]) {
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

  /** The share of topics in common, from 0 to 1, with less weight for topics of every measure. */
  #common(mine: readonly string[], theirs: readonly string[]): number {
    const weight = (topic: string) => this.#weight(this.#byTopic, topic)
    const both = mine.filter((topic) => theirs.includes(topic)).map(weight)
    const all = [...new Set([...mine, ...theirs])].map(weight)
    const rare = Math.log(1 + this.#measures.length / 2)
    return (sum(both) / (sum(all) || 1)) * Math.min(1, Math.max(0, ...both) / rare)
  }

  /** The measures most similar to a text, best first; none where nothing is similar enough. */
  matches({ stems, topics }: ComparedText): Match[] {
    const words = new Map<number, number>()
    const most = Math.max(3, this.#measures.length * commonest)
    for (const stem of stems.keys()) {
      const found = this.#byStem.get(stem) ?? []
      const weight = found.length > most ? 0 : this.#weight(this.#byStem, stem) ** 2
      for (const at of found) words.set(at, (words.get(at) ?? 0) + weight)
    }
    const speaking = [...topics].flatMap((topic) => this.#byTopic.get(topic) ?? [])
    const norm = this.#norm(stems)
    // A topic of no measure distinguishes none.
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
