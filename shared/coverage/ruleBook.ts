import type { Found } from "./found.ts"
import type { Rule } from "./rule.ts"

/** Where each concept stands among those of one sentence, by its number; -1 where it is not named. */
export interface Positions {
  positionOf(number: number): number
}

/** A rule whose concepts are numbers. */
interface Numbered {
  readonly rule: Rule
  readonly number: number
  readonly needs: readonly (readonly number[])[]
  readonly bars: readonly (readonly number[])[]
}

/** How far apart the words that make one rule hold may stand, in words. */
const reach = 20

/** The cues of a set, kept by a concept of their first need so that few are tried on a sentence. */
export class RuleBook {
  readonly #under: Numbered[][]
  /** In which sentence a rule was last tried. */
  readonly #tried: Uint32Array
  #sentence = 0

  /** `concepts` are the names of all concepts of the set, in order. */
  constructor(rules: readonly Rule[], concepts: readonly string[]) {
    const numbers = new Map(concepts.map((name, number) => [name, number]))
    // A name that nothing defines is found nowhere.
    const numbered = (names: readonly string[]) => names.map((name) => numbers.get(name) ?? -1)
    this.#under = concepts.map(() => [])
    this.#tried = new Uint32Array(rules.length)
    for (const [number, rule] of rules.entries()) {
      const entry = {
        rule,
        number,
        needs: rule.needs.map(numbered),
        bars: rule.bars.map(numbered),
      }
      for (const concept of entry.needs[0] ?? []) this.#under[concept]?.push(entry)
    }
  }

  /** The rules that hold on the concepts found in a sentence, by area. */
  holding(found: Found, positions: Positions): Map<string, Rule[]> {
    const holding = new Map<string, Rule[]>()
    this.#sentence++
    for (const { number } of found.concepts) {
      for (const entry of this.#under[number] ?? []) {
        if (this.#tried[entry.number] === this.#sentence) continue
        this.#tried[entry.number] = this.#sentence
        if (!holds(entry, found, positions)) continue
        const { rule } = entry
        const rules = holding.get(rule.area)
        if (rules) rules.push(rule)
        else holding.set(rule.area, [rule])
      }
    }
    return holding
  }
}

function namesAny(positions: Positions, concepts: readonly number[]): boolean {
  for (const concept of concepts) if (positions.positionOf(concept) >= 0) return true
  return false
}

function namesAll(positions: Positions, concepts: readonly number[]): boolean {
  for (const concept of concepts) if (positions.positionOf(concept) < 0) return false
  return true
}

/** Whether a rule holds on the concepts of a sentence. */
function holds({ needs, bars }: Numbered, found: Found, positions: Positions): boolean {
  for (const need of needs) if (!namesAny(positions, need)) return false
  for (const bar of bars) if (namesAll(positions, bar)) return false
  if (needs.length < 2) return true
  const [first = [], ...others] = needs.map((need) => placesOf(need, found, positions))
  for (let i = 0; i < first.length; i += 2) {
    const [from = 0, to = 0] = [first[i], first[i + 1]]
    if (others.every((places) => isNear(places, from, to))) return true
  }
  return false
}

/** Where a sentence names any of some concepts. */
function placesOf(concepts: readonly number[], found: Found, positions: Positions): number[] {
  return concepts.flatMap((concept) => found.places[positions.positionOf(concept)] ?? [])
}

/** Whether any of these places is near another one, and not the same. */
function isNear(places: readonly number[], from: number, to: number): boolean {
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] ?? 0
    if (start === from && places[i + 1] === to) continue
    if (Math.abs(start - from) <= reach) return true
  }
  return false
}
