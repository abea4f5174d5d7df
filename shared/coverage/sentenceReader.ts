import { type Hit, Lexicon } from "./lexicon.ts"
import { holds, type Rule, ruleOf } from "./rule.ts"
import type { StandardsSet } from "./set.ts"
import { sentencesOf, type Token, tokensOf } from "./tokens.ts"

/** What the lexicon and the cues of a set find in one sentence. */
export interface ReadSentence {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  /** What its words mean, as far as the set's vocabulary goes. */
  readonly vocabulary: ReadonlyMap<string, readonly Hit[]>
  /** The cues that hold, by area. */
  readonly cues: ReadonlyMap<string, readonly Rule[]>
}

/** The parts of a set's context that some concept of the sentence belongs to. */
export type ContextPart = keyof StandardsSet["context"]

/** Finds the concepts and tries the cues of a set; what is made of them is a scorer's matter. */
export class SentenceReader {
  readonly #context: StandardsSet["context"]
  readonly #lexicons: ReadonlyMap<string, Lexicon>
  readonly #vocabularies: ReadonlyMap<string, Lexicon>
  readonly #otherwise: string
  /** Rules by a concept of their first need, so that few are tried on a sentence. */
  readonly #rules = new Map<string, Rule[]>()

  constructor(set: StandardsSet) {
    this.#context = set.context
    this.#otherwise = set.languages[0] ?? "en"
    this.#lexicons = new Map(set.languages.map((lang) => [lang, new Lexicon(set.concepts, lang)]))
    this.#vocabularies = new Map(
      set.languages.map((lang) => [lang, new Lexicon(set.vocabulary ?? {}, lang)]),
    )
    for (const rule of set.rules.map(ruleOf)) {
      for (const name of rule.needs[0] ?? []) {
        const under = this.#rules.get(name)
        if (under) under.push(rule)
        else this.#rules.set(name, [rule])
      }
    }
  }

  /** The sentences of a text with what they hold. */
  read(text: string, lang: string): ReadSentence[] {
    const lexicon = this.#lexicons.get(lang) ?? this.#lexicons.get(this.#otherwise)
    const known = this.#vocabularies.get(lang) ?? this.#vocabularies.get(this.#otherwise)
    return sentencesOf(text).map(({ start, end }) => {
      const tokens = tokensOf(text, start, end)
      const hits = lexicon?.find(tokens) ?? new Map<string, Hit[]>()
      const vocabulary = known?.find(tokens) ?? new Map<string, Hit[]>()
      return { start, end, tokens, hits, vocabulary, cues: this.#cues(hits) }
    })
  }

  /** Whether a sentence names a concept of this part of the set's context. */
  names(part: ContextPart, { hits }: ReadSentence): boolean {
    return this.#context[part].some((name) => hits.has(name))
  }

  /** Whether nobody and nothing in a sentence belongs to the subject, as far as the set can tell. */
  strange(sentence: ReadSentence): boolean {
    return this.#context.kin.length > 0 && !this.names("kin", sentence)
  }

  #cues(hits: ReadonlyMap<string, readonly Hit[]>): Map<string, Rule[]> {
    const tried = new Set<Rule>()
    const holding = new Map<string, Rule[]>()
    for (const name of hits.keys()) {
      for (const rule of this.#rules.get(name) ?? []) {
        if (tried.has(rule)) continue
        tried.add(rule)
        if (!holds(rule, hits)) continue
        const rules = holding.get(rule.area)
        if (rules) rules.push(rule)
        else holding.set(rule.area, [rule])
      }
    }
    return holding
  }
}
