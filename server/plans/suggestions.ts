import { setImmediate as turn } from "node:timers/promises"
import type { SuggestionList } from "../../shared/api/recommendations.ts"
import {
  type ComparedText,
  MeasureIndex,
  stemsOf,
} from "../../shared/recommendations/similarity.ts"
import { elementTopic } from "../coverage/elementTopic.ts"
import type { PlanReading } from "../coverage/planReport.ts"
import type { TextTopics } from "../coverage/topics.ts"
import { measureNames } from "./recommendations.ts"

/**
 * For each of `received` the measures of the plan that may answer it and are not linked to it;
 * `spokenOf` has what their texts speak of, in their order. Words that only name the subject are in
 * every plan on it and suggest nothing. Between some of them other work gets its turn.
 */
export async function suggest(
  reading: Pick<PlanReading, "text" | "proposed">,
  received: readonly { id: string; text: string; links: readonly { measureId: string }[] }[],
  spokenOf: readonly TextTopics[],
  lang: string,
): Promise<SuggestionList["suggestions"]> {
  if (received.length === 0) return []
  const measures = measureNames(reading.text.document)
  const topics = new Map<string, Set<string>>([...measures.keys()].map((id) => [id, new Set()]))
  for (const { id: area, evidence } of reading.proposed.areas)
    for (const { measureId, element } of evidence) {
      const own = measureId === null ? undefined : topics.get(measureId)
      own?.add(area)
      if (element) own?.add(elementTopic(area, element))
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
    const stems = stemsOf(text, lang)
    for (const stem of spokenOf[at]?.subject ?? []) stems.delete(stem)
    const own: ComparedText = { stems, topics: new Set(spokenOf[at]?.topics) }
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
