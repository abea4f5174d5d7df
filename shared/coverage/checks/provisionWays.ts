import type { Sieve } from "../sieve.ts"
import { SievedThings } from "../sievedThings.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import { type Provision, provisions } from "./provisionsData.ts"
import { mayStand, saysOne, sievedWays, type Way, type Ways } from "./sievedWays.ts"

/** How a provision is known in one language. */
export interface ProvisionPatterns {
  readonly id: string
  /** Its place among the provisions. */
  readonly at: number
  readonly within: Provision["within"]
  readonly shown: Ways
  /** Those that count by a year of the sentence only. */
  readonly dated: Ways
  readonly unless: readonly RegExp[]
  /** What a sentence may deny and shows it all the same. */
  readonly despite: RegExp | null
}

/** A provision that words may show, and the ways in which they may. */
export interface OpenProvision {
  readonly one: ProvisionPatterns
  readonly ways: Way[]
}

const plain = (pattern: RegExp | undefined) => (pattern ? latinAndCyrillic(pattern) : null)

/** How the provisions are known in one language, and all their ways, to be looked at together. */
export class ProvisionWays {
  readonly all: readonly ProvisionPatterns[]
  /** Those that a measure shows together with who joins it. */
  readonly joined: readonly ProvisionPatterns[]
  readonly #ways: readonly { readonly one: ProvisionPatterns; readonly way: Way }[]
  readonly #things: SievedThings

  constructor(lang: string) {
    this.all = provisions.map(({ id, within, shown, dated, unless, despite }, at) => ({
      id,
      at,
      within,
      shown: sievedWays(shown[lang]),
      dated: sievedWays(dated?.shown[lang]),
      unless: [unless ?? []]
        .flat()
        .flatMap((but) => but[lang] ?? [])
        .map(latinAndCyrillic),
      despite: plain(despite?.[lang]),
    }))
    this.joined = this.all.filter(({ within }) => within === "both")
    this.#ways = this.all.flatMap((one) =>
      [...one.shown, ...one.dated].map((way) => ({ one, way })),
    )
    this.#things = new SievedThings(this.#ways.map(({ way }) => way))
  }

  /**
   * The provisions that words, which the sieve has, may show, each with the ways that can stand in
   * them: whatever stands in a part of the words is among these.
   */
  openIn(sieve: Sieve): OpenProvision[] {
    const open: OpenProvision[] = []
    for (const at of this.#things.openIn(sieve)) {
      const { one, way } = this.#ways[at] ?? {}
      if (!one || !way || !mayStand(way, sieve)) continue
      const last = open.at(-1)
      if (last?.one === one) last.ways.push(way)
      else open.push({ one, ways: [way] })
    }
    return open
  }
}

/** Whether words, which the sieve has, show a provision. */
export const shows = ({ shown, dated }: ProvisionPatterns, words: string, sieve: Sieve) =>
  saysOne(shown, words, sieve) || saysOne(dated, words, sieve)

/** Whether words have what one of the ways of a provision begins with. */
export const begins = ({ shown, dated }: ProvisionPatterns, words: string, sieve: Sieve) =>
  shown.some(([first]) => first?.test(words, sieve)) ||
  dated.some(([first]) => first?.test(words, sieve))
