import { canonicalText } from "./digest.ts"
import type { PlanMeasure } from "./planMeasure.ts"

/**
 * A measure's words and fields as plain lines, one for each thing an agency agrees to: stored with
 * a position and compared later, to show what moved. Two measures of one digest print alike.
 */
export function printedMeasure(measure: PlanMeasure): string {
  const { fields } = measure
  const lines = [measure.text, ...measure.footnotes.map((words) => `Footnote: ${words}`)]
  for (const { role, name, byAgreement } of measure.participants)
    lines.push(
      `${role === "lead" ? "Lead" : "Partner"}: ${name}${byAgreement ? " (by agreement)" : ""}`,
    )
  if (fields.time) {
    const days = [fields.time.from, fields.time.to].map((day) => day ?? "…").join(" – ")
    lines.push(`Time frame: ${fields.time.words} (${days})`)
  }
  for (const { words, baseline, target, verification } of fields.indicators)
    lines.push(`Indicator: ${words}; from ${baseline} to ${target}; checked in ${verification}`)
  if (fields.budget) {
    const { words, kind, amount, currency, source } = fields.budget
    const parts = [words, kind, amount, currency, source].filter((part) => part !== null)
    lines.push(`Resources: ${parts.join("; ")}`)
  }
  for (const other of fields.dependsOn) lines.push(`Depends on: ${other}`)
  return lines.map(canonicalText).join("\n")
}
