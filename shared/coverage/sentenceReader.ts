import { type Hit, Lexicon } from "./lexicon.ts"
import { holds, type Rule, ruleOf } from "./rule.ts"
import type { Concepts, StandardsSet } from "./set.ts"
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
  readonly #set: StandardsSet
  /** By language; made when a text of it is first read, because most plans are in one. */
  readonly #lexicons = new Map<string, Lexicon>()
  readonly #vocabularies = new Map<string, Lexicon>()
  readonly #otherwise: string
  /** Rules by a concept of their first need, so that few are tried on a sentence. */
  readonly #rules = new Map<string, Rule[]>()

  constructor(set: StandardsSet) {
    this.#set = set
    this.#context = set.context
    this.#otherwise = set.languages[0] ?? "en"
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
    const language = this.#set.languages.includes(lang) ? lang : this.#otherwise
    const lexicon = lexiconOf(this.#lexicons, this.#set.concepts, language)
    const known = lexiconOf(this.#vocabularies, this.#set.vocabulary ?? {}, language)
    return sentencesOf(text).map(({ start, end }) => {
      const tokens = tokensOf(text, start, end)
      const hits = lexicon.find(tokens)
      const vocabulary = known.find(tokens)
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

function lexiconOf(made: Map<string, Lexicon>, concepts: Concepts, lang: string): Lexicon {
  const known = made.get(lang)
  if (known) return known
  const lexicon = new Lexicon(concepts, lang)
  made.set(lang, lexicon)
  return lexicon
}
