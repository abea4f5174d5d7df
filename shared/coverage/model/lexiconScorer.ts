import { fold } from "../../text/stem.ts"
import type { Rule } from "../lexicon/rule.ts"
import { type ReadSentence, SentenceReader } from "../lexicon/sentenceReader.ts"
import { bindsBody, knowsDuties } from "../sentences/datedDuty.ts"
import { statesExclusion } from "../sentences/exclusion.ts"
import type { StandardsSet } from "../set/set.ts"
import {
  type AreaScore,
  type Scorer,
  type Scoring,
  type SentenceTone,
  threshold,
} from "./scorer.ts"

const subjectBonus = 0.15
/** The share of a score that remains in a sentence about another field. */
const foreignShare = 0.45
const alienMalus = 1
const strangerMalus = 0.2

/** The combined strength of the cues of one area, with diminishing returns. */
function strengthOf(rules: readonly Rule[]): number {
  let most = 0
  let second = 0
  let third = 0
  for (const { strength } of rules) {
    if (strength > most) [most, second, third] = [strength, most, second]
    else if (strength > second) [second, third] = [strength, second]
    else if (strength > third) third = strength
  }
  return most + (second * 0.3 + third * 0.3)
}

/**
 * The scores of areas by cues in one sentence; where another scorer's score `stands` already, the
 * higher one counts.
 */
export function cueScores(
  reader: SentenceReader,
  sentence: ReadSentence,
  subject: boolean,
  stands: Map<string, number> | null = null,
): Map<string, number> {
  const foreign = reader.names("foreign", sentence) && !subject
  const alien = reader.names("alien", sentence) ? alienMalus : 0
  const stranger = !subject && reader.strange(sentence)
  const around = (subject ? subjectBonus : stranger ? -strangerMalus : 0) - alien
  const scores = stands ?? new Map<string, number>()
  for (const [area, rules] of sentence.cues) {
    const score = (strengthOf(rules) + around) * (foreign ? foreignShare : 1)
    scores.set(area, stands ? Math.max(score, stands.get(area) ?? 0) : score)
  }
  return scores
}

/** One entry for each element that the cues of an area name, or one without element. */
function byElement(
  area: string,
  rules: readonly Rule[],
  { start, end }: ReadSentence,
  score: number,
): AreaScore[] {
  const contradicts = rules.some((rule) => rule.contradicts)
  const elements = new Set(rules.flatMap(({ element }) => element ?? []))
  return [...(elements.size > 0 ? elements : [null])].map((element) => ({
    area,
    element,
    start,
    end,
    score,
    contradicts,
    perhaps: [],
  }))
}

/** Whether a sentence is negated, and whether it binds a body to a time. */
export function toneOf(
  reader: SentenceReader,
  sentence: ReadSentence,
  text: string,
  lang: string,
): SentenceTone {
  return new Tone(reader, sentence, text, lang)
}

class Tone implements SentenceTone {
  readonly start: number
  readonly end: number
  readonly pointed: ReadonlyMap<string, readonly string[]>
  readonly #reader: SentenceReader
  readonly #sentence: ReadSentence
  readonly #text: string
  readonly #lang: string
  // Computed on demand: most sentences need none of these.
  #folded: string | null = null
  #leftOut: boolean | null = null
  #datedDuty: boolean | null = null

  constructor(reader: SentenceReader, sentence: ReadSentence, text: string, lang: string) {
    this.start = sentence.start
    this.end = sentence.end
    this.#reader = reader
    this.#sentence = sentence
    this.#text = text
    this.#lang = lang
    this.pointed = pointedIn(reader, sentence)
  }

  get datedDuty(): boolean {
    this.#datedDuty ??= this.#bindsBody()
    return this.#datedDuty
  }

  #bindsBody(): boolean {
    const lang = this.#lang
    if (knowsDuties(lang)) return this.#matches(bindsBody)
    const parts = ["body", "duty", "date"] as const
    return parts.every((part) => this.#reader.names(part, this.#sentence))
  }

  negated(): boolean {
    return this.#reader.names("negation", this.#sentence) || this.leftOut()
  }

  leftOut(): boolean {
    this.#leftOut ??= this.#matches(statesExclusion)
    return this.#leftOut
  }

  /** The answer of a function of the folded sentence, which is folded only once. */
  #matches(told: (sentence: string, lang: string, folded: string) => boolean): boolean {
    const { start, end } = this.#sentence
    const sentence = this.#text.slice(start, end)
    this.#folded ??= fold(sentence)
    return told(sentence, this.#lang, this.#folded)
  }
}

const nowhere: ReadonlyMap<string, readonly string[]> = new Map()
/** The strength from which a cue is explicit. */
const plain = 0.8

/**
 * The areas, with elements, that explicit cues show in a sentence, unless it is about another
 * field.
 */
function pointedIn(
  reader: SentenceReader,
  sentence: ReadSentence,
): ReadonlyMap<string, readonly string[]> {
  if (reader.names("foreign", sentence)) return nowhere
  return saidBy(reader, sentence, ({ strength }) => strength >= plain)
}

/** The areas, with their elements, that such cues show in a sentence of the subject. */
function saidBy(
  reader: SentenceReader,
  sentence: ReadSentence,
  such: (rule: Rule) => boolean,
): ReadonlyMap<string, readonly string[]> {
  if (sentence.cues.size === 0 || reader.names("alien", sentence)) return nowhere
  let pointed: Map<string, readonly string[]> | null = null
  for (const [area, rules] of sentence.cues) {
    const elements = elementsOf(rules, such)
    if (!elements) continue
    pointed ??= new Map()
    pointed.set(area, elements)
  }
  return pointed ?? nowhere
}

const noElements: readonly string[] = []

/** The elements named by the rules that pass, each once; null where none passes. */
function elementsOf(
  rules: readonly Rule[],
  such: (rule: Rule) => boolean,
): readonly string[] | null {
  let elements: readonly string[] | null = null
  for (const rule of rules) {
    if (rule.contradicts || !such(rule)) continue
    elements ??= noElements
    const { element } = rule
    if (element !== null && !elements.includes(element)) elements = [...elements, element]
  }
  return elements
}

/** A scorer that uses only the concepts and cues of a standards set. */
export class LexiconScorer implements Scorer {
  readonly #reader: SentenceReader
  readonly #situationAreas: ReadonlySet<string>

  constructor(set: StandardsSet, reader = new SentenceReader(set)) {
    this.#reader = reader
    this.#situationAreas = new Set(set.context.situationAreas)
  }

  score(text: string, lang: string): Scoring {
    return this.scoreSentences(this.#reader.read(text, lang), text, lang)
  }

  /** The scores of sentences that were read already. */
  scoreSentences(sentences: readonly ReadSentence[], text: string, lang: string): Scoring {
    const subject = sentences.some((sentence) => this.#reader.names("subject", sentence))
    const scored = sentences.flatMap((sentence) => {
      const described = this.#reader.names("situation", sentence)
      return [...cueScores(this.#reader, sentence, subject)].flatMap(([area, score]) =>
        described && !this.#situationAreas.has(area) && score < threshold * 2
          ? []
          : byElement(area, sentence.cues.get(area) ?? [], sentence, score),
      )
    })
    return {
      scored,
      tones: sentences.map((sentence) => toneOf(this.#reader, sentence, text, lang)),
    }
  }
}
