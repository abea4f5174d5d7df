import { setImmediate as turn } from "node:timers/promises"
import type { SuggestionList } from "../../shared/api/recommendations.ts"
import { languageOf } from "../../shared/coverage/language.ts"
import { readPassage, scorerOf } from "../../shared/coverage/reading.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { type Likened, MeasureIndex, stemsOf } from "../../shared/recommendations/likeness.ts"
import type { PlanReading } from "./planReport.ts"
import { measureNames } from "./recommendations.ts"

const textsKept = 5000
const topic = (area: string, element: string) => `${area}/${element}`

/**
 * Finds measures that may answer what a plan has received. What a text speaks of is kept, since
 * reading it takes longer than comparing it; between some of them other work gets its turn.
 */
export class Suggester {
  readonly #topics = new WeakMap<StandardsSet, Map<string, ReadonlySet<string>>>()

  #topicsOf(set: StandardsSet, text: string, lang: string): ReadonlySet<string> {
    const kept = this.#topics.get(set) ?? new Map<string, ReadonlySet<string>>()
    this.#topics.set(set, kept)
    const known = kept.get(text)
    if (known) return known
    const own = languageOf(text, lang)
    const { areas, evidence } = readPassage(set, text, own, [], scorerOf(set))
    const elements = evidence.flatMap(({ area, element }) => (element ? topic(area, element) : []))
    const topics = new Set([...areas, ...elements])
    if (kept.size > textsKept) kept.clear()
    kept.set(text, topics)
    return topics
  }

  /** For each of `received` the measures of the plan that may answer it and are not linked to it. */
  async suggest(
    reading: Pick<PlanReading, "set" | "text" | "proposed">,
    received: readonly { id: string; text: string; links: readonly { measureId: string }[] }[],
    lang: string,
  ): Promise<SuggestionList["suggestions"]> {
    if (received.length === 0) return []
    const measures = measureNames(reading.text.document)
    const topics = new Map<string, Set<string>>([...measures.keys()].map((id) => [id, new Set()]))
    for (const { id: area, evidence } of reading.proposed.areas)
      for (const { measureId, element } of evidence) {
        const own = measureId === null ? undefined : topics.get(measureId)
        own?.add(area)
        if (element) own?.add(topic(area, element))
      }
    const index = new MeasureIndex(
      [...measures].map(([id, { text }]) => ({
        id,
        stems: stemsOf(text, lang),
        topics: topics.get(id) ?? new Set(),
      })),
    )
    const found: SuggestionList["suggestions"] = []
    for (const [at, { id, text, links }] of received.entries()) {
      if (at % 20 === 19) await turn()
      const own: Likened = {
        stems: stemsOf(text, lang),
        topics: this.#topicsOf(reading.set, text, lang),
      }
      const linked = new Set(links.map(({ measureId }) => measureId))
      const matches = index.matches(own).filter((match) => !linked.has(match.id))
      found.push({
        recommendation: id,
        measures: matches.flatMap((match) => {
          const measure = measures.get(match.id)
          if (!measure) return []
          const areas = match.topics.filter((one) => !one.includes("/"))
          const { score, words } = match
          return [{ measureId: match.id, ...measure, score, areas, words }]
        }),
      })
    }
    return found
  }
}
