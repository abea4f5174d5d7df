import { canonicalText } from "../document/digest.ts"
import { fieldWords } from "../document/fields/fieldWords.ts"
import type { PlanMeasure } from "../document/planMeasure.ts"

/**
 * Everything an agency agrees to, as one reads it: the measure's words, then its footnotes and
 * fields, one a line, in the words of the plan. Two measures of the same digest read the same, and
 * what moved between two digests can be seen by comparing these words.
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
