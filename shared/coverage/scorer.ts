import { type Hit, Lexicon } from "./lexicon.ts"
import { holds, type Rule, ruleOf } from "./rule.ts"
import type { StandardsSet } from "./set.ts"
import { sentencesOf, type Token, tokensOf } from "./tokens.ts"

/** One area seen in one sentence, with the element if one could be told. */
export interface Scored {
  readonly area: string
  readonly element: string | null
  readonly start: number
  readonly end: number
  readonly score: number
  /** The wording reads against the provision. */
  readonly against: boolean
}

/** What a sentence does besides naming areas. */
export interface SentenceTone {
  readonly start: number
  readonly end: number
  readonly negated: boolean
  /** A named body is to do something by or at a stated time. */
  readonly datedDuty: boolean
}

/** A text as a scorer sees it. */
export interface Scoring {
  readonly scored: readonly Scored[]
  readonly tones: readonly SentenceTone[]
}

/**
 * What reads a text for areas. A score of `threshold` or more means that the sentence speaks of
 * the area; below it, what stands around the text may still tip it. The engine takes any scorer,
 * so that a trained one can stand beside or instead of the lexicon.
 */
export interface Scorer {
  score(text: string, lang: string): Scoring
}

/** The score from which an area counts as spoken of. */
export const threshold = 0.64

const subjectBonus = 0.15
const foreignMalus = 0.5
const alienMalus = 1

interface SentenceHits {
  readonly start: number
  readonly end: number
  readonly hits: ReadonlyMap<string, readonly Hit[]>
}

/** Reads by the concepts and cues of a standards set. */
export class LexiconScorer implements Scorer {
  readonly #context: StandardsSet["context"]
  readonly #lexicons: ReadonlyMap<string, Lexicon>
  readonly #otherwise: string
  /** Rules by a concept of their first need, so that few are tried on a sentence. */
  readonly #rules = new Map<string, Rule[]>()

  constructor(set: StandardsSet) {
    this.#context = set.context
    this.#otherwise = set.languages[0] ?? "en"
    this.#lexicons = new Map(set.languages.map((lang) => [lang, new Lexicon(set.concepts, lang)]))
    for (const rule of set.rules.map(ruleOf)) {
      for (const name of rule.needs[0] ?? []) {
        const under = this.#rules.get(name)
        if (under) under.push(rule)
        else this.#rules.set(name, [rule])
      }
    }
  }

  score(text: string, lang: string): Scoring {
    const lexicon = this.#lexicons.get(lang) ?? this.#lexicons.get(this.#otherwise)
    const sentences: SentenceHits[] = sentencesOf(text).map(({ start, end }) => {
      const tokens: Token[] = tokensOf(text, start, end)
      return { start, end, hits: lexicon?.find(tokens) ?? new Map() }
    })
    const names = (of: keyof StandardsSet["context"], hits: ReadonlyMap<string, unknown>) =>
      this.#context[of].some((name) => hits.has(name))
    const subject = sentences.some(({ hits }) => names("subject", hits))
    const scored: Scored[] = []
    const tones: SentenceTone[] = []
    for (const { start, end, hits } of sentences) {
      const malus = names("alien", hits)
        ? alienMalus
        : names("foreign", hits) && !subject
          ? foreignMalus
          : 0
      const bonus = subject ? subjectBonus : 0
      const described = names("situation", hits)
      scored.push(...this.#areas(hits, start, end, bonus - malus, described))
      tones.push({
        start,
        end,
        negated: names("negation", hits),
        datedDuty: names("body", hits) && names("duty", hits) && names("date", hits),
      })
    }
    return { scored, tones }
  }

  #areas(
    hits: ReadonlyMap<string, readonly Hit[]>,
    start: number,
    end: number,
    surroundings: number,
    described: boolean,
  ): Scored[] {
    const holding = new Map<string, Set<Rule>>()
    for (const name of hits.keys()) {
      for (const rule of this.#rules.get(name) ?? []) {
        if (!holds(rule, hits)) continue
        const rules = holding.get(rule.area)
        if (rules) rules.add(rule)
        else holding.set(rule.area, new Set([rule]))
      }
    }
    const scored: Scored[] = []
    for (const [area, rules] of holding) {
      if (described && !this.#context.situationAreas.includes(area)) continue
      const strengths = [...rules].map((rule) => rule.strength).sort((a, b) => b - a)
      // Several cues of one area support each other, but not without end.
      const support = strengths.slice(1, 3).reduce((sum, strength) => sum + strength * 0.3, 0)
      const score = (strengths[0] ?? 0) + support + surroundings
      const against = [...rules].some((rule) => rule.against)
      const elements = new Set([...rules].flatMap(({ element }) => element ?? []))
      for (const element of elements.size > 0 ? elements : [null]) {
        scored.push({ area, element, start, end, score, against })
      }
    }
    return scored
  }
}
