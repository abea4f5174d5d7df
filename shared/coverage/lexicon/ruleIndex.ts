import type { ConceptPositions } from "./conceptPositions.ts"
import type { Rule } from "./rule.ts"

/** A rule whose concepts are numbers. */
interface IndexedRule {
  readonly rule: Rule
  readonly number: number
  readonly needs: readonly (readonly number[])[]
  readonly bars: readonly (readonly number[])[]
}

/** The greatest distance, in words, between the words that make one rule hold. */
const reach = 20

/**
 * The cues of a set, indexed by the concepts of their first need, so that few are tried on a
 * sentence.
 */
export class RuleIndex {
  readonly #under: IndexedRule[][]
  /** The sentence in which a rule was last tried. */
  readonly #tried: Uint32Array
  #sentence = 0

  /** `concepts` are the names of all concepts of the set, in order. */
  constructor(rules: readonly Rule[], concepts: readonly string[]) {
    const numbers = new Map(concepts.map((name, number) => [name, number]))
    // An undefined name never matches.
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

  /** The rules that hold on the concepts of the sentence in `places`, by area. */
  holding(concepts: readonly number[], places: ConceptPositions): Map<string, Rule[]> {
    const holding = new Map<string, Rule[]>()
    this.#sentence++
    for (const number of concepts) {
      for (const entry of this.#under[number] ?? noRules) {
        if (this.#tried[entry.number] === this.#sentence) continue
        this.#tried[entry.number] = this.#sentence
        if (!holds(entry, places)) continue
        const { rule } = entry
        const rules = holding.get(rule.area)
        if (rules) rules.push(rule)
        else holding.set(rule.area, [rule])
      }
    }
    return holding
  }
}

const noRules: readonly IndexedRule[] = []

function namesAny(places: ConceptPositions, concepts: readonly number[]): boolean {
  for (const concept of concepts) if (places.has(concept)) return true
  return false
}

function namesAll(places: ConceptPositions, concepts: readonly number[]): boolean {
  for (const concept of concepts) if (!places.has(concept)) return false
  return true
}

/** Whether a rule holds on the concepts of a sentence. */
function holds({ needs, bars }: IndexedRule, places: ConceptPositions): boolean {
  for (const need of needs) if (!namesAny(places, need)) return false
  for (const bar of bars) if (namesAll(places, bar)) return false
  if (needs.length < 2) return true
  for (const concept of needs[0] ?? []) {
    for (let at = places.firstOf(concept); at >= 0; at = places.nextOf(at)) {
      if (allNear(needs, places, at)) return true
    }
  }
  return false
}

/** Whether each need but the first has a position near one of the first. */
function allNear(needs: IndexedRule["needs"], places: ConceptPositions, start: number): boolean {
  for (let i = 1; i < needs.length; i++) if (!anyNear(needs[i] ?? [], places, start)) return false
  return true
}

function anyNear(concepts: readonly number[], places: ConceptPositions, start: number): boolean {
  for (const concept of concepts) {
    for (let at = places.firstOf(concept); at >= 0; at = places.nextOf(at)) {
      if (places.near(at, start, reach)) return true
    }
  }
  return false
}
