import { canonicalText } from "./digest.ts"
import type { PlanMeasure } from "./planMeasure.ts"

const joined = (parts: (string | number | null)[], by: string) =>
  parts.filter((part) => part !== null && part !== "").join(by)

/**
 * Everything an agency agrees to, as one reads it: the measure's words, then its footnotes and
 * fields, one a line, in the words of the plan. Two measures of the same digest read the same, and
 * what moved between two digests can be seen by comparing these words.
 */
export function agreedWords({ text, footnotes, participants, fields }: PlanMeasure): string {
  const { time, budget } = fields
  const who = (role: "lead" | "partner") =>
    joined(
      participants
        .filter((participant) => participant.role === role)
        .map(({ name, byAgreement }) => (byAgreement ? `${name} (*)` : name)),
      "; ",
    )
  const lines = [
    text,
    ...footnotes,
    who("lead"),
    who("partner"),
    time && joined([time.words, joined([time.from, time.to], " – ")], " · "),
    ...fields.indicators.map(({ words, baseline, target, verification }) =>
      joined([words, joined([baseline, target], " → "), verification], " · "),
    ),
    budget &&
      joined(
        [budget.words, joined([budget.amount, budget.currency], " "), budget.kind, budget.source],
        " · ",
      ),
    joined(fields.dependsOn, ", "),
  ]
  return lines.flatMap((line) => (line ? canonicalText(line) || [] : [])).join("\n")
}
