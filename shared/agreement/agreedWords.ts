import { canonicalText } from "../document/digest.ts"
import { fieldWords } from "../document/fields/fieldWords.ts"
import type { PlanMeasure } from "../document/planMeasure.ts"

/**
 * The full text that an agency agrees to, for people to read: the measure's words, then its
 * footnotes and fields, one a line, in the words of the plan. Two measures of equal digest give
 * equal text, so comparing the texts of two digests shows the change between them.
 */
export function agreedWords(measure: PlanMeasure): string {
  const { lead, partners, time, indicators, budget, dependsOn, footnotes, pictures } =
    fieldWords(measure)
  const lines = [
    canonicalText(measure.text),
    footnotes,
    pictures,
    lead,
    partners,
    time,
    indicators,
    budget,
    dependsOn,
  ]
  return lines.filter((line) => line !== "").join("\n")
}
