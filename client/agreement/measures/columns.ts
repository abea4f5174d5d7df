import type { MeasureView } from "../../../shared/api/positions.ts"
import { inOrder } from "../../languages/i18n.ts"

/** The columns of the table of measures, in order. */
export const columns = [
  "number",
  "words",
  "lead",
  "time",
  "indicator",
  "budget",
  "standing",
] as const
/** One of {@link columns}. */
export type Column = (typeof columns)[number]

const standings = ["objected", "lapsed", "open", "reserved", "agreed"]

// The sort key of a column; null goes last in either direction.
const keys: Record<Column, (m: MeasureView) => string | number | null> = {
  number: () => null,
  words: (m) => m.text,
  lead: (m) => m.fields.lead[0] ?? null,
  time: (m) => m.fields.time?.to ?? m.fields.time?.from ?? null,
  indicator: (m) => m.fields.indicators.length || null,
  budget: (m) => m.fields.budget?.amount ?? null,
  standing: (m) => standings.indexOf(m.standing),
}

/** The measures in the order of a column; `number` is the order of the text. Ties keep the text's order. */
export function sorted(
  measures: readonly MeasureView[],
  column: Column,
  down: boolean,
): MeasureView[] {
  const list = [...measures]
  if (column === "number") return down ? list.reverse() : list
  const key = keys[column]
  return list.sort((a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x === y) return 0
    if (x === null) return 1
    if (y === null) return -1
    const order =
      typeof x === "number" && typeof y === "number" ? x - y : inOrder(String(x), String(y))
    return down ? -order : order
  })
}

/** The gaps that a measure can have in its fields. */
export const gaps = ["lead", "time", "indicator", "budget"] as const
/** One of {@link gaps}. */
export type Gap = (typeof gaps)[number]

/** Whether a measure has nothing in a field. A budget that says "none" is an answer. */
export function lacks({ fields }: MeasureView, gap: Gap): boolean {
  if (gap === "lead") return fields.lead.length === 0
  if (gap === "time") return fields.time === null
  if (gap === "indicator") return fields.indicators.length === 0
  return fields.budget === null
}

/** Which measures the table shows. */
export interface Filter {
  /** Words that must stand in the number, the text or a field. */
  words: string
  lead: string | null
  standing: string | null
  gap: Gap | null
}

/** The measures a filter lets through, in the order they came. */
export function filtered(measures: readonly MeasureView[], filter: Filter): MeasureView[] {
  const words = filter.words.trim().toLowerCase()
  return measures.filter(
    (m) =>
      (filter.lead === null || m.fields.lead.includes(filter.lead)) &&
      (filter.standing === null || m.standing === filter.standing) &&
      (filter.gap === null || lacks(m, filter.gap)) &&
      (words === "" || haystack(m).includes(words)),
  )
}

function haystack({ number, text, fields }: MeasureView): string {
  return [
    number,
    text,
    ...fields.lead,
    ...fields.partners.map(({ name }) => name),
    fields.time?.words ?? "",
    ...fields.indicators.flatMap((i) => [i.words, i.baseline, i.target, i.verification]),
    fields.budget?.words ?? "",
    fields.budget?.source ?? "",
  ]
    .join("\n")
    .toLowerCase()
}

/** The sum of the amounts by currency, and how many measures name one. */
export function amounts(measures: readonly MeasureView[]): {
  sums: { currency: string; amount: number }[]
  named: number
} {
  const sums = new Map<string, number>()
  let named = 0
  for (const { fields } of measures) {
    const { amount, currency } = fields.budget ?? { amount: null, currency: null }
    if (amount === null) continue
    named++
    sums.set(currency ?? "", (sums.get(currency ?? "") ?? 0) + amount)
  }
  return { sums: [...sums].map(([currency, amount]) => ({ currency, amount })), named }
}
