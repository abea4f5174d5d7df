import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { TextTrigrams } from "../../patterns/prefilter.ts"
import { PatternIndex } from "../../patterns/prefilter.ts"
import { matchesAny, mayMatch, type Phrasing, type Phrasings, phrasingsOf } from "../phrasing.ts"
import { type Provision, provisions } from "./provisionsData.ts"

/** The patterns of a provision in one language. */
export interface ProvisionPatterns {
  readonly id: string
  /** Its index among the provisions. */
  readonly at: number
  readonly within: Provision["within"]
  readonly shown: Phrasings
  /** Phrasings that count only with a year in the sentence. */
  readonly dated: Phrasings
  readonly unless: readonly RegExp[]
  /** Words of a denial that shows the provision nevertheless. */
  readonly despite: RegExp | null
}

/** A provision that words may show, and the phrasings that pass the prefilter. */
export interface OpenProvision {
  readonly one: ProvisionPatterns
  readonly phrasings: Phrasing[]
}

const plain = (pattern: RegExp | undefined) => (pattern ? latinAndCyrillic(pattern) : null)

/** The patterns of all provisions in one language, behind one index. */
export class ProvisionMatcher {
  readonly all: readonly ProvisionPatterns[]
  /** Provisions that a measure shows together with the bodies that take part. */
  readonly joined: readonly ProvisionPatterns[]
  readonly #phrasings: readonly { readonly one: ProvisionPatterns; readonly phrasing: Phrasing }[]
  readonly #index: PatternIndex

  constructor(lang: string) {
    this.all = provisions.map(({ id, within, shown, dated, unless, despite }, at) => ({
      id,
      at,
      within,
      shown: phrasingsOf(shown[lang]),
      dated: phrasingsOf(dated?.shown[lang]),
      unless: [unless ?? []]
        .flat()
        .flatMap((but) => but[lang] ?? [])
        .map(latinAndCyrillic),
      despite: plain(despite?.[lang]),
    }))
    this.joined = this.all.filter(({ within }) => within === "both")
    this.#phrasings = this.all.flatMap((one) =>
      [...one.shown, ...one.dated].map((phrasing) => ({ one, phrasing })),
    )
    this.#index = new PatternIndex(this.#phrasings.map(({ phrasing }) => phrasing))
  }

  /**
   * The provisions that words with these trigrams may show, each with its candidate phrasings:
   * whatever matches in a part of the words is among these.
   */
  candidates(trigrams: TextTrigrams): OpenProvision[] {
    const open: OpenProvision[] = []
    for (const at of this.#index.candidates(trigrams)) {
      const { one, phrasing } = this.#phrasings[at] ?? {}
      if (!one || !phrasing || !mayMatch(phrasing, trigrams)) continue
      const last = open.at(-1)
      if (last?.one === one) last.phrasings.push(phrasing)
      else open.push({ one, phrasings: [phrasing] })
    }
    return open
  }
}

/** Whether words with these trigrams show a provision. */
export const shows = ({ shown, dated }: ProvisionPatterns, words: string, trigrams: TextTrigrams) =>
  matchesAny(shown, words, trigrams) || matchesAny(dated, words, trigrams)

/** Whether words match the first pattern of a phrasing of a provision. */
export const begins = (
  { shown, dated }: ProvisionPatterns,
  words: string,
  trigrams: TextTrigrams,
) =>
  shown.some(([first]) => first?.test(words, trigrams)) ||
  dated.some(([first]) => first?.test(words, trigrams))
