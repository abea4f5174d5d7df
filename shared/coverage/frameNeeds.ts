import type { Frame } from "./againstFrame.ts"

/** The numbers of the meanings of a chain: one of each row must be named. */
type Needs = readonly (readonly number[])[]

/** Tells of a meaning, by its number, whether a sentence names it. */
interface Named {
  has(meaning: number): boolean
}

const noNumbers: readonly number[] = []

/** A frame with the numbers of the meanings that a sentence must name for it to hold. */
export class FrameNeeds {
  readonly frame: Frame
  /**
   * The meanings of which a sentence must name one: of the part, and in it of the links, that can be
   * said in fewest ways, because those are named least.
   */
  readonly keys: ReadonlySet<number>
  /** The same of the part that, after that one, can be said in fewest ways. */
  readonly #next: readonly number[]
  /** The needs of the chains of each part. */
  readonly #parts: readonly (readonly Needs[])[]

  /** Meanings have numbers by their name, and so many phrases each. */
  constructor(
    frame: Frame,
    numberOf: (name: string) => number,
    phrasesOf: (meaning: number) => number,
  ) {
    this.frame = frame
    const ways = (need: readonly number[]) => need.reduce((sum, one) => sum + phrasesOf(one), 0)
    const parts = frame.parts.map((chains) => {
      const needs = chains.map((chain) =>
        chain.map(({ choices }) => choices.map(({ name }) => numberOf(name))),
      )
      const keys = needs.flatMap(
        (rows) => rows.toSorted((one, other) => ways(one) - ways(other))[0] ?? noNumbers,
      )
      return { needs, keys, ways: ways(keys) }
    })
    const [first, next = first] = parts.toSorted((one, other) => one.ways - other.ways)
    this.keys = new Set(first?.keys)
    this.#next = next?.keys ?? noNumbers
    this.#parts = parts.map(({ needs }) => needs)
  }

  /** Whether a sentence names a meaning of each link that the frame needs, wherever they stand. */
  metBy(named: Named): boolean {
    // Most frames that are asked lack this.
    if (!oneMet(this.#next, named)) return false
    const parts = this.#parts
    for (let i = 0; i < parts.length; i++) if (!anyMet(parts[i] ?? [], named)) return false
    return true
  }
}

function anyMet(chains: readonly Needs[], named: Named): boolean {
  for (let i = 0; i < chains.length; i++) if (allMet(chains[i] ?? [], named)) return true
  return false
}

function allMet(needs: Needs, named: Named): boolean {
  for (let i = 0; i < needs.length; i++) if (!oneMet(needs[i] ?? noNumbers, named)) return false
  return true
}

function oneMet(need: readonly number[], named: Named): boolean {
  for (let i = 0; i < need.length; i++) if (named.has(need[i] ?? -1)) return true
  return false
}
