import { foldCase } from "../../text/foldCase.ts"
import type { BudgetKind } from "./fields.ts"

// Numbers beside an amount of money that are none: budget lines, and years.

// The line of a budget, "line 01.14", «статья 2110», is a reference and no amount.
const lineOfBudget =
  /(?<!\p{L})(?:(?:(?:sub-?)?lines?|(?:sub-?)?codes?|articles?|votes?|стать[яеию]\p{L}?|стр(?:ок\p{L}*|\.)|код\p{L}*|кбк|пункт\p{L}*|kod\p{L}*|maddə|sətir)(?: (?:no\.?|№))?[: ]\s?\d[\d./-]*(?![\d.,]*\s?%)|(?:chapters?|headings?|(?:sub)?programmes?|раздел\p{L}*|глав\p{L}*|(?:под)?программ\p{L}*|bölmə|fəsil|proqram)(?: (?:no\.?|№))?[: ]\s?(?:0\d[\d./-]*|\d{1,2}(?:\.\d{2})+)(?!\d)|\d[\d.]*-\p{L}{1,3} (?:maddə|sətir|bənd|kod|bölmə))\p{L}*/gu

// "270, state budget, programme 14": after an amount the number of a programme is a reference.
const programme =
  /(?<!\p{L})(?:(?:(?:sub)?program(?:me)?|chapter|heading|(?:под)?программ\p{L}*|раздел\p{L}*|глав[аыеу]|proqram\p{L}*|fəsil|bölmə)(?: (?:no\.?|№))? \d{1,3}|(?<!\d)\d{1,3}-\p{L}{1,3} (?:proqram|fəsil|bölmə)\p{L}*)(?=\s*(?:[,;)]|$))/gu
const amountAndPart = /^[^\p{L}]*\d.*[,;(]\s*$/su

/** Folded words on money without the numbers of budget lines and programmes. */
function withoutPlaces(folded: string): string {
  const bare = folded.replace(lineOfBudget, " ")
  return bare.replace(programme, (printed: string, at: number) =>
    amountAndPart.test(bare.slice(0, at)) ? " " : printed,
  )
}

const likeYear = /(?<![\d\p{L}.,])(?:199|20[0-6])\d(?![\d\p{L}]|[.,]\d)/gu
const fromOrUntil =
  /(?<!\p{L})(?:from|since|until|till|through|after|before|by|as of|starting|с|со|до|по|после|к|начиная с)\s*$/u
// "2000 in 2028", "2000 (2028)": a number with a year is none.
const withYear = /^\s*\(?(?:(?:in|for|by|в|на|к) )?(?:19|20)\d{2}(?!\d)/u

/**
 * The words without years that say from or until when somebody pays, "from 2030 the state budget",
 * and without bare years beside an amount that has a unit or a currency; `isMoney` tells whether
 * words have one.
 */
function withoutDates(folded: string, amounts: RegExp, isMoney: (side: string) => boolean): string {
  const behind = (end: number) => /^\s*[^\s;,]*(?:\s[^\s;,]+)?/u.exec(folded.slice(end))?.[0] ?? ""
  const measured = [...folded.matchAll(amounts)].some(
    ({ 0: printed, index }) =>
      !/^(?:199|20[0-6])\d$/u.test(printed) && isMoney(behind(index + printed.length)),
  )
  return folded.replace(likeYear, (printed: string, at: number) => {
    const before = folded.slice(0, at)
    const after = folded.slice(at + printed.length)
    const own = isMoney(behind(at + printed.length)) || isMoney(/\S*\s?$/u.exec(before)?.[0] ?? "")
    if (own || withYear.test(after)) return printed
    return measured || fromOrUntil.test(before) ? " " : printed
  })
}

/**
 * The conventions of a document for money: the unit of a bare number, the currency, the meaning of
 * codes.
 */
export interface MoneyLegend {
  /** The factor of a bare number: 1000 when the legend says thousands. */
  unit: number
  currency: string | null
  /** Source codes of the legend, folded: `sb` → state. */
  codes: ReadonlyMap<string, BudgetKind>
}

/** The defaults, for a document without a legend: whole units, no currency. */
const plainMoney: MoneyLegend = { unit: 1, currency: null, codes: new Map() }

/** Resources parsed from their printed words. */
export interface BudgetReading {
  kind: BudgetKind
  amount: number | null
  currency: string | null
}

const kinds: [BudgetKind, RegExp][] = [
  [
    "none",
    /no (?:additional |extra )?(?:costs?|funds?|funding|resources?|budget)(?: needed| required|$)|cost[- ]free|without (?:additional )?(?:cost|fund)|не требу|без (?:дополнительн\p{L}* )?(?:затрат|финансиров)|tələb olunmur|xərc tələb|vəsait tələb et/u,
  ],
  [
    "own",
    /(?<!\p{L})own(?!\p{L})|(?:within|existing|approved|regular|current) (?:the )?(?:approved |own |existing |allocated |annual )*(?:budget|allocation|appropriation|resources|funds|means)|в пределах|за счет (?:собственных|текущ)|собственн\p{L}* средств|ayrilmiş vəsait|ayrilan vəsait|öz vəsait|nəzərdə tutulmuş vəsait|büdcə\p{L}* (?:daxilində|çərçivəsində)/u,
  ],
  [
    "state",
    /(?:state|national|public|central|government|republican|local|municipal|regional|federal) (?:and local )?(?:budget|funds|treasury)|(?<!\p{L})budget of (?:the )?(?:state|republic)|(?:государствен|республикан|местн|федеральн|областн|бюджетн)\p{L}* (?:\p{L}+ )?(?:бюджет|средств)|(?:державн|місцев)\p{L}* бюджет|госбюджет|бюджет\p{L}* (?:республики|государства|страны|области|района|города)|(?<!\p{L})[рмг]б(?!\p{L})|dövlət büdcə|yerli büdcə|büdcə vəsait|(?<!\p{L})(?:sb|sbu)(?!\p{L})/u,
  ],
  [
    "donor",
    /donor|grant|external (?:fund|assist|aid|support)|international (?:organi|partner|assist|aid|fund|development)|(?<!\p{L})(?:eu|un|unodc|undp|unicef|unhcr|iom|osce|usaid|ilo|icmpd|мом|обсе|оон|пр?оон|юнисеф|bmt|atət|bmqt)(?!\p{L})|донор|грант|международн\p{L}* (?:организац|помощ|партнер|донор|технич)|внешн\p{L}* (?:помощ|финансир)|beynəlxalq (?:təşkilat|donor|yardim|maliyyə|tərəfdaş)|qrant/u,
  ],
]

// A word for nothing, alone in its field.
const nothing =
  /^(?:none(?: (?:is )?(?:needed|required|foreseen))?|nothing|nil|нет|ничего|не нужн[ыо]?|отсутству[ею]т|yoxdur|heç nə|lazim deyil)[.\s]*$/u

const other =
  /(?:other|any) (?:lawful |legal )?sources|not prohibited|ин\p{L}* источник|друг\p{L}* источник|внебюджетн|не запрещ|інш\p{L}* джерел|qadağan edilməyən|digər mənbə/u

const currencies: [string, RegExp][] = [
  ["EUR", /€|(?<!\p{L})(?:eur|euros?|евро|avro)(?!\p{L})/u],
  ["USD", /\$|(?<!\p{L})(?:usd|u\.?s\.? dollars?|долл\p{L}*(?: сша)?|abş dollari)/u],
  ["GBP", /£|(?<!\p{L})(?:gbp|pounds? sterling)(?!\p{L})/u],
  ["AZN", /₼|(?<!\p{L})(?:azn|manat\p{L}*|манат\p{L}*)/u],
  ["KZT", /₸|(?<!\p{L})(?:kzt|tenge|тенге|tenqe)(?!\p{L})/u],
  ["RUB", /₽|(?<!\p{L})(?:rub|russian roubles?|росс\p{L}* руб\p{L}*)(?!\p{L})/u],
  ["BYN", /(?<!\p{L})(?:byn|белорус\p{L}* руб\p{L}*)(?!\p{L})/u],
  ["UAH", /₴|(?<!\p{L})(?:uah|hryvnias?|гривен\p{L}*|гривн\p{L}*|грн)(?!\p{L})/u],
  ["GEL", /₾|(?<!\p{L})(?:gel|lari|лари)(?!\p{L})/u],
  ["AMD", /֏|(?<!\p{L})(?:amd|drams?|драм\p{L}*)(?!\p{L})/u],
  ["KGS", /(?<!\p{L})(?:kgs|soms?|сом(?:ов|а)?)(?!\p{L})/u],
  ["UZS", /(?<!\p{L})(?:uzs|so'm|сум(?:ов)?)(?!\p{L})/u],
  ["TJS", /(?<!\p{L})(?:tjs|somoni|сомони)(?!\p{L})/u],
  ["MDL", /(?<!\p{L})(?:mdl)(?!\p{L})/u],
  ["RON", /(?<!\p{L})(?:ron)(?!\p{L})/u],
  ["ALL", /(?<!\p{L})(?:lekë|leke|lek)(?!\p{L})/u],
  ["MKD", /(?<!\p{L})(?:mkd|denars?|денар\p{L}*)(?!\p{L})/u],
  ["RSD", /(?<!\p{L})(?:rsd|serbian dinars?)(?!\p{L})/u],
  ["BGN", /(?<!\p{L})(?:bgn|leva|лева)(?!\p{L})/u],
  ["CHF", /(?<!\p{L})(?:chf|swiss francs?)(?!\p{L})/u],
  ["CAD", /(?<!\p{L})(?:cad|canadian dollars?)(?!\p{L})/u],
  ["AUD", /(?<!\p{L})(?:aud|australian dollars?)(?!\p{L})/u],
]

const millions =
  /(?<!\p{L})(?:millions?|mln|mio|млн|миллион\p{L}*|milyon)(?!\p{L})|(?<=\d\s?)m(?!\p{L})/u
const thousands =
  /(?<!\p{L})(?:thousands?|thous|tys|тыс|тис|тысяч\p{L}*|min)(?!\p{L})|['’]?000\s?(?=\p{Lu}|€|\$)|(?<=\d\s?)k(?!\p{L})/u
const amounts =
  /(?<![\d\p{L}.])\d{1,3}(?:[\s.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|(?<![\d\p{L}.,])\d+(?:[.,]\d+)?(?!\d)/gu

/** The currency that folded words name by code, sign or an unambiguous name; null for none. */
export function currencyIn(folded: string): string | null {
  return currencies.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

/** The factor given by the folded words beside a number; null without one. */
export function unitIn(folded: string): number | null {
  if (millions.test(folded)) return 1_000_000
  return thousands.test(folded) ? 1000 : null
}

/** The sources that folded words name. */
export function sourceKinds(folded: string): BudgetKind[] {
  const named = kinds.filter(([, pattern]) => pattern.test(folded)).map(([kind]) => kind)
  return other.test(folded) && named.length > 0 ? [...named, "unknown"] : named
}

function numberOf(printed: string): number {
  const grouped = /^\d{1,3}(?:[\s.,]\d{3})+(?:[.,]\d{1,2})?$/u.test(printed)
  if (!grouped) return Number(printed.replace(",", "."))
  const fraction = /[.,](\d{1,2})$/u.exec(printed)?.[1]
  const whole = (fraction ? printed.slice(0, -fraction.length - 1) : printed).replace(/\D/g, "")
  return Number(fraction ? `${whole}.${fraction}` : whole)
}

/** The number that words begin with, its digits in groups or not ("1 200,5 thousand"); null without one. */
export function numberAtStart(words: string): number | null {
  const [first] = words.matchAll(amounts)
  return first?.index === 0 ? numberOf(first[0]) : null
}

/**
 * The words without yearly amounts where a total is given: "200; 2026: 100; 2027: 100". All the
 * words where they do not add up to it.
 */
function withoutYears(folded: string): string {
  const yearly = /(?<!\d)(?:19|20)\d{2}\s?(?:г\.?)?\s?[:–—-]\s?(\d[\d\s.,]*\d|\d)/gu
  const rest = folded.replace(yearly, " ")
  const years = [...folded.matchAll(yearly)].reduce(
    (total, [, printed = ""]) => total + sumOf(printed),
    0,
  )
  return addsUp(sumOf(rest), years) ? rest : folded
}

const sumOf = (text: string) =>
  [...text.matchAll(amounts)].reduce((total, [printed]) => total + numberOf(printed), 0)
const addsUp = (total: number, parts: number) => parts > 0 && Math.abs(total - parts) < 0.01 * parts

const ofWhich =
  /(?<=\d[^;]*)[,(]?\s*(?:of which|of this|including|incl\.|из них|из котор\p{L}+|из этой суммы|в том числе|в т\. ?ч\.|o cümlədən|onlardan|bundan|ondan)(?!\p{L})[^;,()]*(?:,(?=[^;,()]*\d)[^;,()]*)*\)?/gu

/**
 * The words without the parts of an amount after it: "52, of which 40 from donors", and in brackets
 * where they add up to it, "620 (420 SB, 200 D)".
 */
function withoutParts(folded: string): string {
  const whole = folded.replace(ofWhich, " ")
  return whole.replace(/\(([^()]*\d[^()]*)\)/gu, (bracket, inside: string, at: number) => {
    const before = [...whole.slice(0, at).matchAll(amounts)].at(-1)?.[0]
    return before && addsUp(numberOf(before), sumOf(inside)) ? " " : bracket
  })
}

interface Counted {
  value: number
  /** The words directly before the amount, and those from it to the next. */
  before: string
  behind: string
}

// Words allowed beside a total: a currency or "in all" before it, a unit and a currency after it.
const beforeWhole =
  /^[^\p{L}]*(?:\p{L}{2,3}|totals?|in all|всего|итого|общая сумма|cəmi|yekun|ümumi)?[^\p{L}]*$/u
const behindWhole =
  /^\s*(thousands?|millions?|mln|mio|тыс(?:яч\p{L}*)?|млн|миллион\p{L}*|min|milyon)?\.?\s*(?:of\s+)?(\p{L}{2,12}|[€$£₼₸₽₴₾֏])?\.?\s*$/u

/**
 * Whether the first of several amounts is the total and the others are shares of sources: they add
 * up to it, and it names no source itself ("400: 300 state budget, 100 donors").
 */
function isWhole(
  [first, ...others]: readonly Counted[],
  { codes, currency }: MoneyLegend,
): boolean {
  if (!first || first.value === 0 || others.length === 0) return false
  const sum = others.reduce((total, { value }) => total + value, 0)
  if (Math.abs(first.value - sum) > first.value * 0.001) return false
  const own = /^([^(:;,–—=]*)[:;,–—=]/u.exec(first.behind)?.[1]
  if (own === undefined || !beforeWhole.test(first.before)) return false
  const noun = behindWhole.exec(own)
  if (!noun || (!noun[1] && noun[2] && currencyIn(own) === null && noun[2] !== currency))
    return false
  const sides = others.map(
    ({ before, behind }) => (before.split(/[;,]/u).at(-1) ?? "") + behind.split(/[;,]/u)[0],
  )
  const paid = sides.every((side) => /\p{L}/u.test(side))
  return paid && !(noun[2] && codes.has(noun[2]))
}

function amountIn(words: string, legend: MoneyLegend): number | null {
  const isMoney = (side: string) =>
    unitIn(`1 ${side}`) !== null ||
    currencyIn(side) !== null ||
    side.split(/[^\p{L}\d]+/u).some((word) => legend.codes.has(word))
  const whole = withoutParts(withoutYears(withoutPlaces(words)))
  const folded = withoutDates(whole, amounts, isMoney)
  // A year is not money: "2027: 150", "150 (2026)", "2026–2028", "in 2027".
  const text = folded.replace(
    /(?<!\d)(?:19|20)\d{2}(?=\s?(?:[:–—-]|г|il|-c[iuü]|год|\)))|(?<=(?:in|for|в|на|год|[–—-])\s?)(?:19|20)\d{2}(?!\d)|\d+(?:[.,]\d+)?\s?%/gu,
    " ",
  )
  const counted: Counted[] = []
  let end = 0
  for (const found of text.matchAll(amounts)) {
    const after = text.slice(found.index + found[0].length)
    // A range is no definite amount.
    if (/^\s?[-–—]\s?\d/u.test(after)) return null
    const nearby = after.split(/\d/u)[0] ?? ""
    const unit = unitIn(`1 ${nearby}`) ?? unitIn(folded.replace(amounts, " ")) ?? legend.unit
    const value = numberOf(found[0]) * unit
    counted.push({ value, before: text.slice(end, found.index), behind: nearby })
    end = found.index + found[0].length
  }
  if (counted.length === 0) return null
  const all = isWhole(counted, legend) ? counted.slice(0, 1) : counted
  return all.reduce((sum, { value }) => Math.round((sum + value) * 100) / 100, 0)
}

/**
 * Reads resources as printed ("1,150 SB", "1,400 SB, D", "в пределах средств", "50,000 EUR,
 * donors"): the kind of source, the amount in whole units, the currency. Several amounts are added;
 * a range gives no amount. A number without unit or currency takes those of the legend.
 */
export function readBudgetWords(words: string, legend: MoneyLegend = plainMoney): BudgetReading {
  if (words.length > 2000) return { kind: "unknown", amount: null, currency: null }
  const folded = foldCase(words)
  const found = new Set<BudgetKind>()
  for (const token of folded.split(/[^\p{L}\d]+/u)) {
    const kind = legend.codes.get(token)
    if (kind) found.add(kind)
  }
  // Beside a code another source may be written in words: "900 (600 – DB, 300 – donor)".
  const coded = found.size > 0
  for (const kind of sourceKinds(folded))
    if (!coded || kind === "donor" || kind === "state") found.add(kind)
  const amount = amountIn(folded, legend)
  if (found.size === 0 && (amount === 0 || nothing.test(folded))) found.add("none")
  if (found.size > 1) found.delete("none")
  // "Within the means of the state budget" is the body's own approved money, not a second source.
  if (found.has("own") && found.size === 2) found.delete("state")
  const kind = found.size > 1 ? "mixed" : ([...found][0] ?? "unknown")
  return {
    kind,
    amount: kind === "none" ? null : amount,
    currency: amount === null ? null : (currencyIn(folded) ?? legend.currency),
  }
}

const without =
  /^(?:unfunded|(?:funding |funds |money |budget )?not (?:yet )?(?:funded|financed|secured|found|allocated)|(?:there (?:is|are) )?no (?:funds?|funding|money|budget|resources?)(?: (?:is|are))?(?: yet)?(?: (?:available|secured|found|allocated|identified))?(?: yet)?|(?:средств\p{L}*|дене[гж]\p{L}*|финансировани\p{L}*|бюджет\p{L}*) (?:(?:пока|еще) )?(?:нет|отсутству\p{L}+|не (?:найден|обеспечен|выделен)\p{L}*)|(?:пока )?нет (?:средств|денег|финансирования|бюджета)|не (?:профинансирован|финансир|обеспечен)\p{L}*|(?:vəsait|maliyyə|büdcə|pul)\p{L}* (?:hələ )?(?:yoxdur|yox|ayrilm(?:ayib|ir)|tapilmayib|təmin (?:edil|olun)m(?:əyib|ayib))|maliyyələşdiril(?:mir|məyib))$/u

/**
 * Whether the words of the resources say that needed money is not available ("no funds available").
 */
export function isWithoutMoney(words: string): boolean {
  // A longer text says more than that.
  return words.length <= 100 && without.test(foldCase(words.trim()).replace(/[.\s]+$/u, ""))
}
