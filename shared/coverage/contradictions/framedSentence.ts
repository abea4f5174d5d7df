import type { ConceptPosition } from "../lexicon/conceptPositions.ts"
import { beginsClause, endsClause, goesStraight, headsClause } from "./clauseEdge.ts"
import type { ClausePosition, Frame, FrameChain, FrameLink, RequiredPolarity } from "./frame.ts"
import { type MarkedWords, type Polarity, polarityOf } from "./polarity.ts"

/** The largest number of words between the links of a chain. */
const reach = 6

/** One sentence with the positions of its meanings, on which frames are tried. */
export class FramedSentence {
  readonly #wording: MarkedWords
  readonly #lang: string
  readonly #hitsOf: (name: string) => readonly ConceptPosition[]
  readonly #polarities = new Map<number, Polarity>()

  constructor(
    wording: MarkedWords,
    lang: string,
    hitsOf: (name: string) => readonly ConceptPosition[],
  ) {
    this.#wording = wording
    this.#lang = lang
    this.#hitsOf = hitsOf
  }

  /** Whether a frame holds, and no exception cancels it. */
  holds({ parts, unless }: Frame): boolean {
    return parts.every((part) => this.#any(part)) && !unless.some((part) => this.#any(part))
  }

  #any(chains: readonly FrameChain[]): boolean {
    return chains.some((chain) => this.#goesOn(chain, 0, null))
  }

  #goesOn(chain: FrameChain, at: number, before: ConceptPosition | null): boolean {
    const link = chain[at]
    if (!link) return true
    return link.terms.some(({ name, asked, edge }) =>
      this.#hitsOf(name).some(
        (hit) =>
          (!before || this.#close(before, hit, link.order)) &&
          this.#standsAt(hit, edge) &&
          this.#said(hit, asked) &&
          this.#goesOn(chain, at + 1, hit),
      ),
    )
  }

  #close(one: ConceptPosition, other: ConceptPosition, order: FrameLink["order"]): boolean {
    if (other.from > one.to) {
      if (order === "object" && !goesStraight(this.#wording, one.to, other.from, this.#lang)) {
        return false
      }
      return this.#between(one.to, other.from)
    }
    if (order === "behind" || order === "object") return false
    if (one.from > other.to) return this.#between(other.to, one.from)
    return one.from !== other.from || one.to !== other.to
  }

  #between(from: number, to: number): boolean {
    if (to - from > reach + 1) return false
    for (let at = from + 1; at <= to; at++) if ((this.#wording.marks[at] ?? 0) > 1) return false
    return true
  }

  #standsAt({ from, to }: ConceptPosition, edge: ClausePosition): boolean {
    if (edge === "first") return beginsClause(this.#wording, from, this.#lang)
    if (edge === "subject") return headsClause(this.#wording, from, this.#lang)
    return edge === null || endsClause(this.#wording, to)
  }

  #said({ from, to }: ConceptPosition, asked: RequiredPolarity): boolean {
    if (asked === null) return true
    const key = from * 1000 + to
    const known = this.#polarities.get(key) ?? polarityOf(this.#wording, from, to, this.#lang)
    this.#polarities.set(key, known)
    return known === asked
  }
}
