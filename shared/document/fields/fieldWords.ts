import { canonicalText } from "../digest.ts"
import type { PlanPicture } from "../picture.ts"
import type { PlanMeasure } from "../planMeasure.ts"

/** The fields of a measure that a comparison shows separately, in the order of its line. */
export const comparedFields = [
  "lead",
  "partners",
  "time",
  "indicators",
  "budget",
  "dependsOn",
  "footnotes",
  "pictures",
] as const

/** The text of each field; "" where it is empty. */
export type FieldWords = Record<(typeof comparedFields)[number], string>

const joined = (parts: (string | number | null)[], by: string) =>
  parts.filter((part) => part !== null && part !== "").join(by)

/** Pictures as text: the alternative text, and enough of the hash to tell one from another. */
export const pictureLines = (pictures: readonly PlanPicture[]): string[] =>
  pictures.map(({ hash, alt }) => `${alt} #${hash.slice(0, 8)}`.trim())

/** The fields of a measure, each as one line; several indicators and footnotes one a line. */
export function fieldWords({ footnotes, pictures, participants, fields }: PlanMeasure): FieldWords {
  const { time, budget } = fields
  const who = (role: "lead" | "partner") =>
    joined(
      participants
        .filter((participant) => participant.role === role)
        .map(({ name, byAgreement }) => (byAgreement ? `${name} (*)` : name)),
      "; ",
    )
  const words: FieldWords = {
    lead: who("lead"),
    partners: who("partner"),
    time: time ? joined([time.words, joined([time.from, time.to], " – ")], " · ") : "",
    indicators: fields.indicators
      .map(({ words, baseline, target, verification }) =>
        joined([words, joined([baseline, target], " → "), verification], " · "),
      )
      .join("\n"),
    budget: budget
      ? joined(
          [budget.words, joined([budget.amount, budget.currency], " "), budget.kind, budget.source],
          " · ",
        )
      : "",
    dependsOn: joined(fields.dependsOn, ", "),
    footnotes: footnotes.join("\n"),
    pictures: pictureLines(pictures).join("\n"),
  }
  for (const field of comparedFields) words[field] = canonicalText(words[field])
  return words
}
