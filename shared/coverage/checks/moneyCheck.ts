import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"
import { byScript } from "../../text/scriptPattern.ts"
import type { MeasureFields } from "../passage.ts"
import {
  creates,
  donors,
  goesOn,
  isCostly,
  namesPayer,
  noService,
  nothing,
  ownMoney,
  serves,
  toBeWorkedOut,
  withinMeans,
} from "./moneyWordsData.ts"
import { innerQuoted, type PlacedRemark, placed, type Remark, type RemarkPlace } from "./remark.ts"
import { isTeaching } from "./teaching.ts"
import { decidedBy } from "./undecidedData.ts"

// A pattern takes İ for no capital of i.
const plainI = (printed: string) => printed.replaceAll("İ", "i")

/** A year in which it is decided is no amount. */
const yearBehind = latinAndCyrillic(/(?<=\p{L}[^\p{L}\d]{0,3})20\d\d(?!\d)/giu)

/** Whether words of money only say that somebody has yet to settle it. */
function isToBeWorkedOut(budget: string): boolean {
  const plain = plainI(budget)
  if (/\d/.test(plain.replaceAll(yearBehind, "")) || !toBeWorkedOut.test(plain)) return false
  return !namesPayer.test(plain.replaceAll(decidedBy, ""))
}

/** Whether anything is said of the money: "needs none" is an answer too, "to be settled later" is none. */
export function moneyRemarks({ has, budget, common }: MeasureFields, text: string): Remark[] {
  const isSaid = has.budget && (common !== undefined || !isToBeWorkedOut(budget))
  return isSaid ? [] : [{ check: "no-money", words: "", about: text }]
}

/** Whether these words name donors. */
export function paidByDonors(printed: string): boolean {
  return donors.test(plainI(printed))
}

/** Whether these words name a budget of the state or of a body. */
export function paidByBudget(printed: string): boolean {
  return ownMoney.test(plainI(printed))
}

/** Whether donors alone pay, by what the budget says or the letters in it stand for. */
export function isDonorsAlone({ budget, parts }: MeasureFields): boolean {
  // Letters stand for who pays an amount; beside "not needed" they are anything's.
  const lettered = parts?.paidBy === "donor" && parts.amount !== null
  return (paidByDonors(budget) || lettered) && !paidByBudget(budget)
}

/** Letters that stand for money itself and not for who pays it. */
const currency = byScript(
  /(?<![a-zа-яёəğışçöü])(?:EUR|USD|GBP|AZN|KZT|RUB|KGS|UZS|TJS|BYN|UAH|GEL|AMD|MDL|euros?|dollars?|crowns?|denars?|lei|lari|manats?|tenge|som|marks?|thousand|million|mln|mio|in|total|about|approx|тыс[a-zа-яёəğışçöü]*|млн|миллион[a-zа-яёəğışçöü]*|тенге|руб[a-zа-яёəğışçöü]*|сом[a-zа-яёəğışçöü]*|манат[a-zа-яёəğışçöü]*|долл[a-zа-яёəğışçöü]*|евро|крон[a-zа-яёəğışçöü]*|всего|около|сумма|min|milyon|manat[a-zа-яёəğışçöü]*|avro|dollar|cəmi|təxminən)(?![a-zа-яёəğışçöü])/giu,
)

/** Whether an amount stands alone, without anybody who pays it. */
export function payerRemarks({ budget }: MeasureFields): Remark[] {
  if (!/\d/.test(budget) || /\p{L}/u.test(budget.replaceAll(currency, ""))) return []
  return [{ check: "no-payer", words: "", about: budget }]
}

/** Finding something out is no service to those it is about. */
const study = byScript(
  /(?<![a-z])(?:stud(?:y|ies)|research|surveys?|analys[ei]s|evaluation)(?![a-z])|исследовани|опрос насел|оценк|tədqiqat|araşdırma|sorğusu|qiymətləndirmə/iu,
)

/** Those who work for a body; what they are taught helps people, and is no help itself. */
const staff = latinAndCyrillic(
  /(?<!\p{L})(?:police|officers?|officials?|staff|employees|personnel|workers|inspectors?|investigators?|prosecutors?|judges?|guards?|specialists?|doctors?|nurses?|teachers?|guardians|consular|diplomats?|lawyers|interpreters|полиц|сотрудник|работник|служащ|инспектор|следовател|прокурор|суд[ье]|специалист|персонал|врач|медсест|учител|педагог|консул|дипломат|адвокат|переводчик|опекун|polis|əməkdaş|işçi|qulluqçu|müfəttiş|müstəntiq|prokuror|hakim|mütəxəssis|heyət|həkim|tibb bac|müəllim|konsul|diplomat|vəkil|tərcüməçi|qəyyum)/iu,
)
const isTeachingStaff = (plain: string) => isTeaching(plain) && staff.test(plain)

/** Whether a service opens by a measure: it says so, or there is none of it yet. */
function isNewService(text: string, { parts }: MeasureFields): boolean {
  const plain = plainI(text)
  if (noService.test(plain)) return false
  if (creates.test(plain)) return true
  return (
    goesOn.test(plain) && (parts?.measured ?? []).some(({ baseline }) => nothing.test(baseline))
  )
}

/** An amount with what it is in, before the words that say whose it is: "1,360, in full by the Fund". */
const amountBefore = latinAndCyrillic(
  /^[^\p{L}\d]*(?:\p{L}{3}\s)?\d+(?:[\s.,]\d+)*(?:\s*(?:\p{L}+\.?|[$€£])){0,3}(?:[,;:]\s+|\s+[–—/-]\s+)(?=\S)/iu,
)

/** What names those who pay, without the amount where both are told, as it may stand in quotation marks. */
function payerNamed(budget: string): string {
  const payer = budget.trim().replace(amountBefore, "")
  return innerQuoted(paidByDonors(payer) ? payer : budget.trim())
}

/** What the money of a service to people is: donors' alone, or no amount for a new one. */
function serviceMoneyRemarks(fields: MeasureFields, text: string): Remark[] {
  const { budget, parts } = fields
  const remark = (check: string) => [
    { check, words: payerNamed(budget), about: `${budget}\n${text}` },
  ]
  if (isDonorsAlone(fields))
    return study.test(text) || isTeachingStaff(plainI(text)) ? [] : remark("donor-only")
  const amount = parts ? parts.amount !== null : /\d/.test(budget)
  return !amount && withinMeans.test(plainI(budget)) && isNewService(text, fields)
    ? remark("unfunded")
    : []
}

/** What may be said of the money of one measure. */
export interface Money {
  readonly place: RemarkPlace
  /** Whether its own words show that it is a service, or costs money like one. */
  readonly serves: boolean
  /** Said if it is a service to people, and otherwise the others. */
  readonly ofService: readonly Remark[]
  readonly lasting: readonly Remark[]
}

/** What may be said of the money of a measure, beside the remarks on what ends with it; null if nothing. */
export function moneyIn(
  fields: MeasureFields,
  text: string,
  lasting: readonly Remark[],
  place: RemarkPlace,
): Money | null {
  const ofService = serviceMoneyRemarks(fields, text)
  if (ofService.length + lasting.length === 0) return null
  const plain = plainI(text)
  const costly = ofService.some(({ check }) => check === "unfunded") && isCostly.test(plain)
  return { place, serves: costly || serves.test(plain), ofService, lasting }
}

/** What is said of it, given the ids of the measures that are services. */
export function fundingRemarks(
  { place, serves: byItself, ofService, lasting }: Money,
  services: ReadonlySet<string>,
): PlacedRemark[] {
  const service = byItself || services.has(place.id)
  return placed(place, ofService.length > 0 && service ? ofService : lasting)
}
