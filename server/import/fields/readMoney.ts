import {
  type MoneyLegend,
  readBudgetWords,
  unitIn,
} from "../../../shared/document/fields/budgetWords.ts"
import type { MeasureFields } from "../../../shared/document/planMeasure.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"

// A bare amount, with its year, currency and unit at most: "18,5", "2027: EUR 300 thousand".
const bareAmount = /^(?:(?:19|20)\d{2}: )?(?:\p{Lu}{3}\s|[^\p{L}\d]{0,3})\d/u
const total =
  /^(?:(?:in |grand |overall )?total|in all|всего|итого|cəmi|yekun)\s*[:–—-]?\s*(?=\p{L}{0,3}\s?\d)/iu
const year =
  /(?<!\d)(?:19|20)\d{2}(?:\s?(?:[:–—)-]|г|год|il|-c)|$)|(?:in|for|в|на)\s(?:19|20)\d{2}(?!\d)/iu

interface Printed {
  part: string
  money: ReturnType<typeof readBudgetWords>
}

const sumOf = (list: readonly Printed[]) =>
  list.reduce((sum, { money }) => sum + (money.amount ?? 0), 0)

/** The amounts that are the total of the other ones, or none. */
function wholeOf(read: readonly Printed[]): readonly Printed[] {
  const totals = read.filter(({ part }) => total.test(part))
  const costs = read.filter(({ part, money }) => money.kind === "unknown" && bareAmount.test(part))
  const whole = totals.length > 0 ? totals : costs
  const cost = sumOf(whole)
  const shares = sumOf(read.filter((one) => !whole.includes(one)))
  if (cost === 0 || shares === 0) return []
  if (Math.abs(cost - shares) <= cost * 0.01) return whole
  // Amounts of several years add up; less than the whole is what is found of it so far.
  const yearly = totals.length === 0 && read.some(({ part }) => year.test(part))
  return !yearly && shares <= cost ? whole : []
}

/**
 * The money of a measure from one or several cells or lines. Beside a total, the amounts of payers
 * are its shares and not added («18,5» beside «РБ – 14,5; ДС – 4,0»), where they add up to it, or
 * are less and no amount is of a year of its own.
 */
export function readMoney(
  printed: readonly string[],
  legend: MoneyLegend,
): MeasureFields["budget"] {
  const words = printed.join("; ")
  if (words === "") return null
  const all = { ...readBudgetWords(words, legend), source: null, words }
  if (printed.length < 2 || all.amount === null) return all
  // One unit that stands with some of them counts them all.
  const unit = unitIn(foldCase(words)) ?? legend.unit
  const read = printed.map((part) => ({ part, money: readBudgetWords(part, { ...legend, unit }) }))
  const whole = wholeOf(read)
  return whole.length === 0 ? all : { ...all, amount: Math.round(sumOf(whole) * 100) / 100 }
}
