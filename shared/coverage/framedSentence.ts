import type { Asked, Chain, Edge, Frame, Link } from "./againstFrame.ts"
import { beginsClause, endsClause, goesStraight, headsClause } from "./clauseEdge.ts"
import type { Hit } from "./found.ts"
import { type Polarity, polarityOf, type Wording } from "./polarity.ts"

/** How many words may stand between the links of a chain. */
const reach = 6

/** One sentence with the places of its meanings, on which frames are tried. */
export class FramedSentence {
  readonly #wording: Wording
  readonly #lang: string
  readonly #hitsOf: (name: string) => readonly Hit[]
  readonly #polarities = new Map<number, Polarity>()

  constructor(wording: Wording, lang: string, hitsOf: (name: string) => readonly Hit[]) {
    this.#wording = wording
    this.#lang = lang
    this.#hitsOf = hitsOf
  }

  /** Whether a frame holds, and nothing takes it back. */
  holds({ parts, unless }: Frame): boolean {
    return parts.every((part) => this.#any(part)) && !unless.some((part) => this.#any(part))
  }

  #any(chains: readonly Chain[]): boolean {
    return chains.some((chain) => this.#goesOn(chain, 0, null))
  }

  #goesOn(chain: Chain, at: number, before: Hit | null): boolean {
    const link = chain[at]
    if (!link) return true
    return link.choices.some(({ name, asked, edge }) =>
      this.#hitsOf(name).some(
        (hit) =>
          (!before || this.#close(before, hit, link.order)) &&
          this.#standsAt(hit, edge) &&
          this.#said(hit, asked) &&
          this.#goesOn(chain, at + 1, hit),
      ),
    )
  }

  #close(one: Hit, other: Hit, order: Link["order"]): boolean {
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

  #standsAt({ from, to }: Hit, edge: Edge): boolean {
    if (edge === "first") return beginsClause(this.#wording, from, this.#lang)
    if (edge === "subject") return headsClause(this.#wording, from, this.#lang)
    return edge === null || endsClause(this.#wording, to)
  }

  #said({ from, to }: Hit, asked: Asked): boolean {
    if (asked === null) return true
    const key = from * 1000 + to
    const known = this.#polarities.get(key) ?? polarityOf(this.#wording, from, to, this.#lang)
    this.#polarities.set(key, known)
    return known === asked
  }
}
