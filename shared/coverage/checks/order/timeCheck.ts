import { counted } from "../../../text/countedNouns.ts"
import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import type { MeasureFields, Passage } from "../../passages/passage.ts"
import { PrefilteredPattern } from "../../patterns/prefilter.ts"
import type { PlacedRemark, Remark, RemarkPlace } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import { ownYears, type Period } from "./planYears.ts"

const openEnded = latinAndCyrillic(
  /(?<!\p{L})(?:permanent|ongoing|on-going|continuous|regularly|on a regular basis|throughout|continuous|indefinite|on a rolling basis|постоянно|на постоянной основе|регулярно|на регулярной основе|систематически|бессрочно|весь (?:период|срок)|в течение (?:всего )?(?:периода|срока)|daim|sonadək|mütəmadi|müntəzəm|bütün dövr)/iu,
)
const asNeeded = latinAndCyrillic(
  /(?<!\p{L})(?:as (?:needed|necessary|required|appropriate|and when)|whenever (?:needed|necessary|required)|(?:if|when|where) (?:needed|necessary|required)|in due course|as soon as possible|as funds|subject to (?:funding|availability)|in (?:the )?light of (?:\p{L}+ )?(?:budget|financ|fund|resourc)|(?:within|from) (?:the )?(?:available|existing) (?:\p{L}+ )?(?:funds|resources|means)|at (?:the earliest|an early) (?:opportunity|date|stage)|(?:budget|funds|funding|resources|circumstances|conditions) permitting|where(?:ver)? (?:possible|feasible)|(?:up)?on request|on demand|gradually|in stages|in a timely manner|по мере|по готовности|по возможности|при необходимости|при наличии|при (?:появлении|поступлении|выделении|возникновении|получении|условии)|в рабочем порядке|по (?:запросам?|обращени\p{L}+|заявк\p{L}+|усмотрению)(?!\p{L})|поэтапно|своевременно|в перспективе|в установленн\p{L}+ (?:порядке|срок)|в (?:\p{L}+ )?(?:кратчайш|коротк|разумн|сжат)\p{L}+ срок|в зависимости от|с уч[её]том (?:\p{L}+ )?(?:возможност|финансир|наличи)|zərurət|zəruri hal|ehtiyac|lazım gəldik|imkan|imkanlar\p{L}* (?:nəzərə|uyğun)|mümkün (?:qədər|olan)|ən qısa (?:müddət|zaman)|asılı olaraq|mərhələli|mərhələlərlə|vaxtında|perspektivdə|(?:müraciət|tələb|sorğu) əsasında|\p{L}{2,}(?:arsa|ərsə)(?!\p{L})|(?:\p{L}*(?:an|ən)|hazır olan) kimi(?!\p{L})|\p{L}{2,}(?:[dt][ıu]qca|[dt][iü]kcə|[dt][ıu]qda|[dt][iü]kdə)(?!\p{L}))/iu,
)
/** A condition at the beginning of a time frame: "Once premises are found". */
const onCondition = latinAndCyrillic(
  /^\W*(?:(?:only |immediately |right |soon )?(?:after|once|when|whenever|upon|on (?:receipt|availability|completion|condition)|following|as soon as|as(?! (?:of|from|part|planned|scheduled))|at the (?:end|close|conclusion) of|in the wake of|subject to|depending on|dependent on|pending|provided|if|where)(?!\p{L})|(?:только |сразу )?(?:после|когда|как только|если|исходя из|вслед за|с момента|(?:по|при) (?:\p{L}+ )?(?:завершени|окончани|получени|приняти|утверждени|достижени|вступлени|истечени|создани|формировани)[ие]|по (?:\p{L}+ )?(?:итогам|результатам|факту))(?!\p{L}))|(?:\p{L}{2,}(?:[dt][ıu]qdan|[dt][iü]kdən) sonra|(?:\p{L}{2,}(?:andan|əndən)|\p{L}{2,}[ıiuü]nd[aə]n) sonra|\p{L}{2,}m[aə]s[ıi] ilə|(?:başa çat|bit|ol|yaran|tamamlan|yekunlaş|qurtar|ayrıl|alın|açıl|hazırlan|veril)(?:anda|əndə)|(?:yekun|nəticə)\p{L}* (?:əsas\p{L}*|görə|üzrə))\W*$/iu,
)
/** Words by which the condition gives a frequency, or a day that the plan itself sets. */
const settled = latinAndCyrillic(
  /\d|(?<!\p{L})(?:each|every|days?|weeks?|months?|quarters?|years?|hours?|кажд\p{L}+|дн(?:я|ей)|недел\p{L}+|месяц\p{L}*|квартал\p{L}*|год\p{L}{0,2}|лет|час\p{L}{0,2}|hər|gün\p{L}*|həftə\p{L}*|ay(?:da|dan|ın|lar\p{L}*)?|rüb\p{L}*|il(?:də|dən|in|lik|inin|ində|indən)?|saat\p{L}*)(?!\p{L})|(?:plan|programme|план|программ|proqram)\p{L}* (?:is (?:adopted|approved)|təsdiq|qəbul)|(?:adoption|approval|утверждени\p{L}|приняти\p{L}) (?:of )?(?:the |this |настоящего |данного )?(?:action |national |национального )?(?:plan|programme|план|программ)/iu,
)
const noYear = latinAndCyrillic(
  /(?<!\p{L})(?:(?:short|medium|mid|long)[- ]term|near future|during the (?:\p{L}+ )?(?:plan|period|programme)|life of the (?:plan|programme)|end of the (?:plan|programme)|to be (?:determined|decided|confirmed)|t\.?b\.?[dc]\.?$|кратко?срочн|среднесрочн|долгосрочн|ближайшее время|в период (?:реализации|действия)|в течение года$|по отдельному плану|уточняется|qısamüddətli|ortamüddətli|uzunmüddətli|yaxın vaxt|yaxın gələcək|planın icra müddət|plan dövrü|il ərzində$|müəyyən ediləcək)/iu,
)
const everyYear =
  /^\W*(?:yearly|annually|every year|each year|once a year|ежегодно|каждый год|раз в год|hər il|illik|ildə bir dəfə)\W*$/iu
const undecided = /\][^[\]]{0,12}\[/u
const isoDate = /\s*\b\d{4}-\d\d-\d\d\b/g

const yearNamed = byScript(new RegExp(`(?<!\\d)(?:19|20)\\d\\d(?!\\d)(?!${counted})`, "giu"))

/** The years a text names, in order. */
function yearsOf(text: string): number[] {
  return [...text.matchAll(yearNamed)].map(([year]) => Number(year))
}

/** The time frame in the plan's words, without the dates that were derived from it. */
function timeWords(time: string): string {
  return time.replaceAll(isoDate, "").trim() || time
}

/** The last day of a time frame as an ISO date, or null where it sets no end. */
export function endOf({ time, parts }: MeasureFields): string | null {
  if (parts) return parts.to
  const year = Math.max(...yearsOf(time))
  return Number.isFinite(year) ? `${year}-12-31` : null
}

/** Remarks on a time frame without an end; `measured` tells that an indicator sets a target. */
export function timeRemarks(fields: MeasureFields, text: string, measured: boolean): Remark[] {
  if (!fields.has.time) return [{ check: "no-time", words: "", about: text }]
  const words = timeWords(fields.time)
  const remark = (check: string) => [{ check, words, about: words }]
  if (undecided.test(words)) return remark("time-undecided")
  // With /i, a pattern does not match İ as a capital i.
  const plain = words.replaceAll("İ", "i")
  const named = yearsOf(plain).length > 0
  if (!named && asNeeded.test(plain)) return remark("open-ended")
  if (onCondition.test(plain) && !settled.test(plain)) return remark("open-ended")
  // "01.2028 – ongoing": an end was asked for, and the plan says that there is none.
  const [, end = ""] = fields.parts?.to === null ? (/\d.*\s[–—-]\s+(\D+)$/u.exec(plain) ?? []) : []
  if (openEnded.test(end)) return remark("open-ended")
  const dated = /\d/.test(plain)
  if (openEnded.test(plain) || noYear.test(plain))
    return dated && measured ? [] : remark("open-ended")
  return everyYear.test(plain) && !measured ? remark("open-ended") : []
}

/** The years of a measure's time frame, and its words. */
export interface TimeFrame {
  readonly place: RemarkPlace
  readonly time: string
  readonly years: readonly number[]
}

/** The years of a measure's time frame; null where it names none. */
export function timeFrameIn({ time }: MeasureFields, place: RemarkPlace): TimeFrame | null {
  const years = yearsOf(time)
  return years.length > 0 ? { place, time, years } : null
}

/**
 * The parts of a time frame that name years outside a period: all of it, where it has no others.
 */
function partsOutside(words: string, { from, to }: Period): string {
  const parts = words.split(/(?:;|\n)\s*|\s+\((?=[^()]*(?:19|20)\d\d[^()]*\)\s*$)/u)
  const outside = parts.filter((part) => yearsOf(part).some((year) => year < from || year > to))
  const bare = outside.map((part) => part.replace(/^([^()]*)\)\s*$/u, "$1").trim())
  return bare.length > 0 ? bare.join("; ") : words
}

/** A remark on a time frame outside the years of the plan. */
export function periodRemarks(
  { place, time, years }: TimeFrame,
  period: Period | null,
): PlacedRemark[] {
  if (!period || years.every((year) => year >= period.from && year <= period.to)) return []
  const whole = timeWords(time)
  if (undecided.test(whole)) return []
  const words = partsOutside(whole, period)
  const about = `${whole} ${period.from}–${period.to}`
  return [{ place, remark: { check: "outside-period", words, about } }]
}

const coversPeriod = new PrefilteredPattern(
  latinAndCyrillic(
    /(?:plan|strateg|programme|план|стратеги|программ|proqram)\p{L}*[^.]{0,60}?(?:covers?|period|years|рассчитан|период|годы|охватыва|dövr|illər)/iu,
  ),
)

/** A period that a passage names, and its place. */
export interface PeriodNamed {
  readonly kind: Passage["kind"]
  readonly period: Period
}

/** The years that a title, or a sentence on what the plan covers, gives for the plan. */
export function periodIn(
  { kind, text }: Passage,
  { trigrams, hasDigit }: ScannedText,
): PeriodNamed | null {
  if (kind === "measure" || !hasDigit) return null
  const period = kind === "title" || coversPeriod.test(text, trigrams) ? ownYears(text) : null
  return period && { kind, period }
}

/** The period of a plan: that of the first title that names one, else of the first sentence. */
export function periodOf(named: readonly PeriodNamed[]): Period | null {
  const first = (wanted: Passage["kind"]) => named.find(({ kind }) => kind === wanted)?.period
  return first("title") ?? first("narrative") ?? null
}

/** True where a title names at least one year: "Strategy to 2031"; null if not. */
export function datedTitle({ kind, text }: Passage): true | null {
  return kind === "title" && yearsOf(text).length > 0 ? true : null
}
