import type { MeasureFields, PlanMeasure } from "../../../shared/document/planMeasure.ts"
import { dayIn, numberIn } from "../../languages/dateFormats.ts"

/** The fields as they stand in a measure's line. */
export type FieldName = "lead" | "partners" | "time" | "indicators" | "budget" | "dependsOn"

/** Translates a key of this folder's strings. */
export type Words = (key: string, values?: Record<string, unknown>) => string

/** A translation function that keeps words without values, for three hundred measures ask for them. */
export function remembered(t: Words): Words {
  const known = new Map<string, string>()
  return (key, values) => {
    if (values) return t(key, values)
    const words = known.get(key) ?? t(key)
    known.set(key, words)
    return words
  }
}

/** A piece of the line: a labelled value, or an invitation to say what is missing. */
export interface FieldLabel {
  name: FieldName
  label: string
  /** Null where nothing is said yet. */
  value: string | null
}

/** An ISO day as one reads it, such as 30 Sep 2026. Other text stays as it is. */
function dayWords(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return dayIn(date, language, { utc: true })
}

function timeWords(time: MeasureFields["time"], t: Words, language: string): string | null {
  if (!time) return null
  if (time.words) return time.words
  const day = (value: string | null) => (value ? dayWords(value, language) : "")
  if (time.from && time.to) return t("time.between", { from: day(time.from), to: day(time.to) })
  return time.to ? t("time.until", { to: day(time.to) }) : t("time.since", { from: day(time.from) })
}

function indicatorWords(indicators: MeasureFields["indicators"]): string | null {
  const each = indicators.map(({ words, baseline, target, verification }) => {
    const move = baseline && target ? `${baseline} → ${target}` : baseline || target
    return [words || (move ? "" : verification), move].filter(Boolean).join(" ")
  })
  return each.length > 0 ? each.join("; ") : null
}

function budgetWords(budget: MeasureFields["budget"], t: Words, language: string): string | null {
  if (!budget) return null
  if (budget.words) return budget.words
  const sum =
    budget.amount === null
      ? ""
      : [numberIn(budget.amount, language), budget.currency].filter(Boolean).join(" ")
  const kind = budget.kind === "unknown" ? "" : t(`budget.kind.${budget.kind}`)
  return [sum, kind, budget.source].filter(Boolean).join(", ") || null
}

/** The fields of which nothing is said and whose lack the line does not show: not every measure has them. */
export function quietFields({ fields }: PlanMeasure): FieldName[] {
  return (["partners", "dependsOn"] as const).filter((name) => fields[name].length === 0)
}

/**
 * The line of a measure's fields: what is said, then what is missing. `numberOf` gives the display
 * number of another measure, or "" when it is gone.
 */
export function fieldLabels(
  { fields, participants }: PlanMeasure,
  t: Words,
  language: string,
  numberOf: (id: string) => string,
): FieldLabel[] {
  const names = (role: "lead" | "partner") =>
    participants
      .filter((participant) => participant.role === role)
      .map(({ name, byAgreement }) => (byAgreement ? t("byAgreement", { name }) : name))
      .join(", ") || null
  const values: [FieldName, string | null][] = [
    ["lead", names("lead")],
    ["partners", names("partner")],
    ["time", timeWords(fields.time, t, language)],
    ["indicators", indicatorWords(fields.indicators)],
    ["budget", budgetWords(fields.budget, t, language)],
    [
      "dependsOn",
      fields.dependsOn.map((id) => numberOf(id) || t("measureGone")).join(", ") || null,
    ],
  ]
  const said = values.filter(([, value]) => value !== null)
  const missing = values.filter(
    ([name, value]) => value === null && name !== "partners" && name !== "dependsOn",
  )
  return [...said, ...missing].map(([name, value]) => ({ name, label: t(`field.${name}`), value }))
}
