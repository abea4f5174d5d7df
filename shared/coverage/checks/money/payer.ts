import type { MeasureFields } from "../../passages/passage.ts"
import type { Payer } from "../numbers/comparedNumbers.ts"
import { paidByBudget, paidByDonors } from "./moneyCheck.ts"

/** The payers of a measure or a plan, in the unit that its words have. */
export interface Paid {
  readonly all: number
  readonly donors: number
  readonly budget: number
  /** The part without a known payer. */
  readonly either: number
}

/** Separators between amounts of money that do not occur within one. */
const parting = /[;+/()\n]|,(?!\d{3}(?!\d)|\d{1,2}(?!\d))|\s(?:and|и|və|а также|həmçinin)\s/iu

/** The parts of a list of amounts: "120 SB", "80 D". */
export function partsOfMoney(words: string): string[] {
  return words.split(parting).filter((part) => part.trim() !== "")
}

/** The payer that words name; null where they name nobody, or both. */
export function payerIn(words: string): Exclude<Payer, "all"> | null {
  const [donors, budget] = [paidByDonors(words), paidByBudget(words)]
  if (donors === budget) return null
  return donors ? "donors" : "budget"
}

/** The amount in a measure's words, in whatever unit; 0 where none is given. */
function amountIn(budget: string): number {
  const digits = /\d[\d\s\u00a0,.]*/.exec(budget)?.[0] ?? ""
  return (
    Number.parseFloat(digits.replaceAll(/[\s\u00a0,.](?=\d{3}(?!\d))/g, "").replace(",", ".")) || 0
  )
}

/** The payers of a measure. */
export function paidIn({ budget, parts }: MeasureFields): Paid {
  const all = parts?.amount ?? amountIn(budget)
  const nobody = { all, donors: 0, budget: 0, either: 0 }
  // Letters that the plan explains are more reliable than commonly known ones.
  if (parts?.paidBy === "donor" && all > 0) return { ...nobody, donors: all }
  const payer = parts?.paidBy === "mixed" ? null : payerIn(budget)
  if (payer) return { ...nobody, [payer]: all }
  const shares = partsOfMoney(budget)
    .filter((part) => /\d/.test(part))
    .map((part) => ({ payer: payerIn(part), amount: amountIn(part) }))
  const sum = shares.reduce((whole, { amount }) => whole + amount, 0)
  // With a total among its parts, nobody can tell which number is whose.
  if (sum === 0 || shares.some((share) => share.payer === null)) return { ...nobody, either: all }
  const of = (one: Payer) =>
    shares.reduce((whole, share) => whole + (share.payer === one ? share.amount : 0), 0)
  // The words may be in thousands, and the amount in whole units.
  const whole = parts?.amount ?? sum
  const donors = (of("donors") / sum) * whole
  return { all: whole, donors, budget: whole - donors, either: 0 }
}

/** The payers of all measures together. */
export function paidByAll(measures: readonly Paid[]): Paid {
  const sum = (of: keyof Paid) => measures.reduce((whole, one) => whole + one[of], 0)
  return { all: sum("all"), donors: sum("donors"), budget: sum("budget"), either: sum("either") }
}
