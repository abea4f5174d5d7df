import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import type { MeasureFields } from "../../passages/passage.ts"
import { innerQuoted, type PlacedRemark, placed, type Remark, type RemarkPlace } from "../remark.ts"
import { isTeaching } from "../wording/teaching.ts"
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
import { decidedBy } from "./undecidedData.ts"

// With /i, a pattern does not match İ as a capital i.
const plainI = (printed: string) => printed.replaceAll("İ", "i")

/** A year in which the funding is decided is no amount. */
const yearBehind = latinAndCyrillic(/(?<=\p{L}[^\p{L}\d]{0,3})20\d\d(?!\d)/giu)

/** Whether words on money only say that it has yet to be determined. */
function isToBeWorkedOut(budget: string): boolean {
  const plain = plainI(budget)
  if (/\d/.test(plain.replaceAll(yearBehind, "")) || !toBeWorkedOut.test(plain)) return false
  return !namesPayer.test(plain.replaceAll(decidedBy, ""))
}

/**
 * A remark if nothing is said of the money: "needs none" is an answer, "to be settled later" is
 * not.
 */
export function moneyRemarks({ has, budget, common }: MeasureFields, text: string): Remark[] {
  const isSaid = has.budget && (common !== undefined || !isToBeWorkedOut(budget))
  return isSaid ? [] : [{ check: "no-money", words: "", about: text }]
}

/** Whether words name donors. */
export function paidByDonors(printed: string): boolean {
  return donors.test(plainI(printed))
}

/** Whether words name a budget of the state or of a body. */
export function paidByBudget(printed: string): boolean {
  return ownMoney.test(plainI(printed))
}

/** Whether donors alone pay, by the words of the budget or the payer's letters. */
function isDonorsAlone({ budget, parts }: MeasureFields): boolean {
  // Letters name the payer only beside an amount; beside "not needed" they can be anything.
  const lettered = parts?.paidBy === "donor" && parts.amount !== null
  return (paidByDonors(budget) || lettered) && !paidByBudget(budget)
}

/** Letters that stand for a currency and not for a payer. */
const currency = byScript(
  /(?<![a-zа-яёəğışçöü])(?:EUR|USD|GBP|AZN|KZT|RUB|KGS|UZS|TJS|BYN|UAH|GEL|AMD|MDL|euros?|dollars?|crowns?|denars?|lei|lari|manats?|tenge|som|marks?|thousand|million|mln|mio|in|total|about|approx|тыс[a-zа-яёəğışçöü]*|млн|миллион[a-zа-яёəğışçöü]*|тенге|руб[a-zа-яёəğışçöü]*|сом[a-zа-яёəğışçöü]*|манат[a-zа-яёəğışçöü]*|долл[a-zа-яёəğışçöü]*|евро|крон[a-zа-яёəğışçöü]*|всего|около|сумма|min|milyon|manat[a-zа-яёəğışçöü]*|avro|dollar|cəmi|təxminən)(?![a-zа-яёəğışçöü])/giu,
)

/** A remark on an amount without a payer. */
export function payerRemarks({ budget }: MeasureFields): Remark[] {
  if (!/\d/.test(budget) || /\p{L}/u.test(budget.replaceAll(currency, ""))) return []
  return [{ check: "no-payer", words: "", about: budget }]
}

/** A study is no service to the people it is about. */
const study = byScript(
  /(?<![a-z])(?:stud(?:y|ies)|research|surveys?|analys[ei]s|evaluation)(?![a-z])|исследовани|опрос насел|оценк|tədqiqat|araşdırma|sorğusu|qiymətləndirmə/iu,
)

/** Staff of bodies; training them helps people indirectly, and is no service. */
const staff = latinAndCyrillic(
  /(?<!\p{L})(?:police|officers?|officials?|staff|employees|personnel|workers|inspectors?|investigators?|prosecutors?|judges?|guards?|specialists?|doctors?|nurses?|teachers?|guardians|consular|diplomats?|lawyers|interpreters|полиц|сотрудник|работник|служащ|инспектор|следовател|прокурор|суд[ье]|специалист|персонал|врач|медсест|учител|педагог|консул|дипломат|адвокат|переводчик|опекун|polis|əməkdaş|işçi|qulluqçu|müfəttiş|müstəntiq|prokuror|hakim|mütəxəssis|heyət|həkim|tibb bac|müəllim|konsul|diplomat|vəkil|tərcüməçi|qəyyum)/iu,
)
const isTeachingStaff = (plain: string) => isTeaching(plain) && staff.test(plain)

/** Whether a measure opens a service: it says so, or its baseline is none. */
function isNewService(text: string, { parts }: MeasureFields): boolean {
  const plain = plainI(text)
  if (noService.test(plain)) return false
  if (creates.test(plain)) return true
  return (
    goesOn.test(plain) && (parts?.measured ?? []).some(({ baseline }) => nothing.test(baseline))
  )
}

/** An amount with its unit, before the words that name the payer: "1,360, in full by the Fund". */
const amountBefore = latinAndCyrillic(
  /^[^\p{L}\d]*(?:\p{L}{3}\s)?\d+(?:[\s.,]\d+)*(?:\s*(?:\p{L}+\.?|[$€£])){0,3}(?:[,;:]\s+|\s+[–—/-]\s+)(?=\S)/iu,
)

/** The words that name the payers, without the amount and quotation marks. */
function payerNamed(budget: string): string {
  const payer = budget.trim().replace(amountBefore, "")
  return innerQuoted(paidByDonors(payer) ? payer : budget.trim())
}

/** Remarks on the money of a service to people: donors pay alone, or a new one has no amount. */
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

/** Possible remarks on the money of one measure. */
export interface Money {
  readonly place: RemarkPlace
  /** Whether its own words show that it is a service, or costs money like one. */
  readonly serves: boolean
  /** Remarks if it is a service to people, and the others, which apply otherwise. */
  readonly ofService: readonly Remark[]
  readonly lasting: readonly Remark[]
}

/**
 * Possible remarks on the money of a measure, and `lasting` on what ends with it; null if there are
 * none.
 */
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

/** The remarks that apply, given the ids of the measures that are services. */
export function fundingRemarks(
  { place, serves: byItself, ofService, lasting }: Money,
  services: ReadonlySet<string>,
): PlacedRemark[] {
  const service = byItself || services.has(place.id)
  return placed(place, ofService.length > 0 && service ? ofService : lasting)
}

/** Teaching and products that are meant to last. */
const lasting =
  /(?<![a-zа-яёəğışçöü])(?:courses?|curricul[a-zа-яёəğışçöü]*|(?:training )?modules?)(?![a-zа-яёəğışçöü])|(?<![a-zа-яёəğışçöü])(?:курс(?:а|ы|ов)?(?![a-zа-яёəğışçöü])|учебн[a-zа-яёəğışçöü]+ модул|модул[a-zа-яёəğışçöü] обучени)|(?<![a-zа-яёəğışçöü])(?:kurs|tədris modul)/iu
const made = byScript(
  /(?<![a-zа-яёəğışçöü])(?:open|establish|create|set up|build|launch|introduce)[a-zа-яёəğışçöü]*\s[^.;]{0,60}?(?:systems?|database|register|cent(?:re|er)s?|units?|teams?|hotline|helpline|shelters?|network|website|platform)(?![a-zа-яёəğışçöü])|(?<![a-zа-яёəğışçöü])(?:открыт|созда|внедр|запус)[a-zа-яёəğışçöü]*\s[^.;]{0,60}?(?:систем|баз[a-zа-яёəğışçöü] данных|реестр|центр|подразделени|групп|лини[июя]|приют|сет[иь](?![a-zа-яёəğışçöü])|сайт|платформ)|(?:sistem|baza|reyestr|mərkəz|bölmə|qrup|xətt|sığınaca|şəbəkə|sayt|platforma)[a-zа-яёəğışçöü]*\s(?:[a-zа-яёəğışçöü]+\s){0,2}(?:yaradıl|açıl|qurul|təşkili)/iu,
)
const project = byScript(
  /(?:within|under|as part of|in the framework of|through)\s+(?:the |an? )?(?:[a-zа-яёəğışçöü]+[- ]){0,3}?projects?(?![a-zа-яёəğışçöü])|(?<![a-zа-яёəğışçöü])pilot|в рамках (?:[a-zа-яёəğışçöü]+ ){0,3}проект[a-zа-яёəğışçöü]*|пилотн|layihə[a-zа-яёəğışçöü]* (?:çərçivəsində|hesabına)|(?<![a-zа-яёəğışçöü])pilot/iu,
)
/** Words about the time after the project. */
const after = byScript(
  /take[ns]? over|took over|hand(?:ed)? over|permanent|curricul|thereafter|afterwards|after (?:the )?(?:project|its end|that)|state budget|from 20\d\d|continu|sustain|институциализ|переда[чт]|приня[a-zа-яёəğışçöü]+ на баланс|постоянн|учебн[a-zа-яёəğışçöü]+ (?:план|программ)|дальнейш|после (?:завершения|окончания)|устойчив|с 20\d\d|təhvil|daimi|tədris plan|sonra(?![a-zа-яёəğışçöü])|başa çatdıqdan|davamlı|dövlət büdcəsi/iu,
)

/**
 * A remark on something meant to last that ends with a donor's project, if nobody takes it over.
 */
export function lastingRemarks(fields: MeasureFields, printed: string): Remark[] {
  // With /i, a pattern does not match İ as a capital i.
  const text = printed.replaceAll("İ", "i")
  const said = [text, fields.budget, ...fields.indicators].join("\n").replaceAll("İ", "i")
  const donors = isDonorsAlone(fields)
  if (
    !(lasting.test(text) || made.test(text)) ||
    after.test(said) ||
    !(donors || project.test(text))
  )
    return []
  if (!donors && fields.budget.trim() !== "" && !project.test(fields.budget)) return []
  return [{ check: "ends-with-project", words: "", about: `${fields.budget}\n${printed}` }]
}
