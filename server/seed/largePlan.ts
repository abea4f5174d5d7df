import type { Node } from "@tiptap/pm/model"
import { block, type MeasureWords, measure, planDocument } from "../plans/planNode.ts"
import * as words from "./largePlanWords.ts"

/** A row of numbers from 0 to 1 that is the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

class Writer {
  readonly #next = numbers(20262030)

  whole(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1))
  }

  one<T>(list: readonly T[]): T {
    const item = list[this.whole(0, list.length - 1)]
    if (item === undefined) throw new Error("A list of words is empty.")
    return item
  }

  /** Fills `{names}` with words of that list, `{n}` with a number, `{year}` and `{share}`. */
  fill(pattern: string): string {
    const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === "n") return String(this.whole(2, 60))
      if (name === "year") return String(this.whole(2021, 2025))
      if (name === "share") return `${this.whole(4, 92)} per cent`
      const list = words.lists[name]
      if (!list) throw new Error(`There is no list of ${name}.`)
      return this.one(list)
    })
    return text.charAt(0).toUpperCase() + text.slice(1)
  }

  paragraph(): string {
    const sentences = Array.from({ length: this.whole(3, 5) }, () =>
      this.fill(this.one(words.sentences)),
    )
    return sentences.join(" ")
  }

  measure(topic: string): MeasureWords {
    const lead = this.one(words.bodies)
    const others = words.bodies.filter((name) => name !== lead)
    const partners = Array.from({ length: this.whole(0, 3) }, () => this.one(others))
    const last = this.whole(2026, 2030)
    const time = this.one([
      { words: `By 30 June ${last}`, from: null, to: `${last}-06-30` },
      { words: `By 31 December ${last}`, from: null, to: `${last}-12-31` },
      { words: `2026–${last}`, from: "2026-01-01", to: `${last}-12-31` },
      { words: String(last), from: `${last}-01-01`, to: `${last}-12-31` },
    ])
    const amount = this.whole(3, 180) * 10
    const indicator = {
      words: this.fill(this.one(words.indicators)),
      baseline: String(this.whole(0, 9)),
      target: String(this.whole(10, 120)),
      verification: this.one(words.verifications),
    }
    const budget = this.one([
      { words: `${amount} SB`, kind: "state", amount: amount * 1000, currency: "VLC" },
      { words: `${amount} D`, kind: "donor", amount: amount * 1000, currency: "VLC" },
      { words: "OWN", kind: "own", amount: null, currency: null },
    ])
    const line = `${this.one(words.verbs)} ${topic} ${this.one(words.qualifiers)}`
    const rest = this.whole(0, 2) === 0 ? [this.fill(this.one(words.steps))] : []
    return {
      words: [line.charAt(0).toUpperCase() + line.slice(1), ...rest],
      lead,
      partners: [...new Set(partners)].map((name) => ({
        name,
        byAgreement: this.whole(0, 4) === 0,
      })),
      time,
      indicator,
      budget,
    }
  }
}

/**
 * A plan of about 200 pages (90,000 words) with 300 measures in six goals, the same every time:
 * chapters of numbered paragraphs, then goals with objectives, and under each some narrative and
 * ten measures with all their fields.
 */
export function largePlan(title: string): Node {
  const writer = new Writer()
  const parts: Node[] = [block("title", title)]
  const prose = (count: number) => {
    for (let i = 0; i < count; i++) parts.push(block("numbered", writer.paragraph()))
  }
  for (const chapter of words.chapters) {
    parts.push(block("section", chapter))
    for (const heading of words.subsections) {
      parts.push(block("section", heading, 2))
      prose(15)
    }
  }
  parts.push(block("section", "Goals, objectives and measures"))
  for (const { goal, objectives } of words.goals) {
    parts.push(block("goal", goal))
    for (const { objective, topics } of objectives) {
      parts.push(block("objective", objective))
      for (let i = 0; i < 4; i++) parts.push(block("paragraph", writer.paragraph()))
      for (let i = 0; i < 10; i++) {
        const topic = topics[i % topics.length]
        if (topic) parts.push(measure(writer.measure(topic)))
      }
    }
  }
  parts.push(block("section", "Steering and reporting"))
  prose(30)
  return planDocument(parts)
}
