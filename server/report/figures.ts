import type { Feedback } from "../../shared/api/feedback.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import { numberAtStart } from "../../shared/document/fields/budgetWords.ts"

type Fields = Pick<MeasureView, "fields">
type Costed = Pick<MeasureView, "number" | "fields">

/** In which quarter measures are due ("2027-Q3"), from the first to the last without a gap. */
export function dueByQuarter(
  measures: readonly Fields[],
): Pick<Feedback["plots"], "timeline" | "undated"> {
  const counts = new Map<number, number>()
  let undated = 0
  for (const { fields } of measures) {
    const [, year, month] = /^(\d{4})-(\d\d)/.exec(fields.time?.to ?? "") ?? []
    if (!year || !month) {
      undated += 1
      continue
    }
    const quarter = Number(year) * 4 + Math.floor((Number(month) - 1) / 3)
    counts.set(quarter, (counts.get(quarter) ?? 0) + 1)
  }
  const known = [...counts.keys()]
  const [first, last] = [Math.min(...known), Math.max(...known)]
  // A date that somebody mistyped by centuries makes no row of a thousand quarters.
  const whole = known.length > 0 && last - first < 120
  const quarters = whole
    ? Array.from({ length: last - first + 1 }, (_, at) => first + at)
    : known.sort((a, b) => a - b)
  const timeline = quarters.map((quarter) => ({
    when: `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`,
    count: counts.get(quarter) ?? 0,
  }))
  return { timeline, undated }
}

const yearBeforeAmount = /(?<!\d)(20\d\d)(?:\s*г\.?|-[\p{L}]{2}\s+il\p{L}*)?\s*[:–—-]\s*(?=\d)/gu

/** Amounts by year as the words of a budget split them ("2026: 100; 2027: 250"), or none. */
function splitInWords(words: string, amount: number): Map<string, number> {
  const parts = [...words.matchAll(yearBeforeAmount)].map(
    ({ 0: printed, 1: year = "", index }) =>
      [year, numberAtStart(words.slice(index + printed.length)) ?? 0] as const,
  )
  const sum = parts.reduce((total, [, part]) => total + part, 0)
  // The words may count in thousands; only what adds up to the whole is taken for its parts.
  const unit = sum > 0 ? amount / sum : 0
  const fits = parts.length > 1 && [1, 1000, 1_000_000].some((one) => Math.abs(unit - one) < 1e-9)
  const split = new Map<string, number>()
  for (const [year, part] of fits ? parts : [])
    split.set(year, (split.get(year) ?? 0) + part * unit)
  return split
}

/** In which year an amount counts: the one its measure is due; "several" and "none" where there is no one. */
function yearsOfBudget({ fields }: Fields): Map<string, number> {
  const { budget, time } = fields
  if (!budget || budget.amount === null) return new Map()
  const split = splitInWords(budget.words, budget.amount)
  if (split.size > 0) return split
  const [from, to] = [time?.from?.slice(0, 4), time?.to?.slice(0, 4)]
  const year = !to ? "none" : from && from !== to ? "several" : to
  return new Map([[year, budget.amount]])
}

/** The money of one currency by lead body and year due. */
export interface CurrencyBudget {
  currency: string
  years: string[]
  rows: { lead: string; amounts: number[] }[]
  /** The numbers of the measures that are counted. */
  numbers: string[]
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0)

function budgetOf(measures: readonly Costed[], currency: string): CurrencyBudget {
  const rows = new Map<string, Map<string, number>>()
  const years = new Set<string>()
  for (const measure of measures) {
    const name = measure.fields.lead[0] ?? ""
    const row = rows.get(name) ?? new Map<string, number>()
    rows.set(name, row)
    for (const [year, amount] of yearsOfBudget(measure)) {
      years.add(year)
      row.set(year, (row.get(year) ?? 0) + amount)
    }
  }
  const order = [...years].sort()
  const list = [...rows]
    .map(([lead, row]) => ({ lead, amounts: order.map((year) => row.get(year) ?? 0) }))
    .sort((a, b) => sum(b.amounts) - sum(a.amounts) || (a.lead < b.lead ? -1 : 1))
  return { currency, years: order, rows: list, numbers: measures.map(({ number }) => number) }
}

/**
 * The budget by the body that leads (the first named) and year, the largest first: for each currency
 * by itself, since amounts of two add up to nothing. The currency of most measures comes first; an
 * amount that names none is in the plan's.
 */
export function budgetsByYear(measures: readonly Costed[], planCurrency: string): CurrencyBudget[] {
  const currencies = new Map<string, Costed[]>()
  for (const measure of measures) {
    const { budget } = measure.fields
    if (!budget || budget.amount === null) continue
    const currency = budget.currency ?? planCurrency
    currencies.set(currency, [...(currencies.get(currency) ?? []), measure])
  }
  return [...currencies]
    .sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
    .map(([currency, own]) => budgetOf(own, currency))
}

/** The first currency of {@link budgetsByYear} for a drawing, and what there is in the others. */
export function budgetPlot(
  measures: readonly Costed[],
  planCurrency: string,
): Feedback["plots"]["budget"] {
  const [first, ...rest] = budgetsByYear(measures, planCurrency)
  const others = rest.map(({ currency, rows, numbers }) => ({
    ...{ currency, numbers },
    amount: sum(rows.flatMap(({ amounts }) => amounts)),
  }))
  const without = measures.filter(({ fields }) => (fields.budget?.amount ?? null) === null).length
  const { currency, years, rows } = first ?? { currency: planCurrency, years: [], rows: [] }
  return { currency, years, rows, without, others }
}
