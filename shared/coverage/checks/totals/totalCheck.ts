import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { sentencesOf } from "../../../text/tokens.ts"
import type { Passage } from "../../passages/passage.ts"
import { PrefilteredPattern } from "../../patterns/prefilter.ts"
import { type Paid, partsOfMoney, payerIn } from "../money/payer.ts"
import { type Payer, paidWords, summedWords, writtenLike } from "../numbers/comparedNumbers.ts"
import { type PlacedRemark, placed, type Remark, type RemarkPlace } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"

/** The currency after a number, by name or sign. */
const currencyBehind = latinAndCyrillic(
  /^\.?\s*([€$£₼₸₽₴₾]|(?:(?:\p{L}+(?:an|ian|ish)|US|\p{L}+ск(?:их|ого)|ABŞ) )?(?:crowns?|kron(?:a|or|er?|ur)|euros?|eur|dollars?|usd|gbp|pounds?|manats?|azn|laris?|gel|drams?|amd|soms?|somoni|tenges?|kzt|roubles?|rubles?|rub|hryvnias?|uah|le[iuv]|leva|denars?|dinars?|dirhams?|liras?|francs?|chf|zlotys?|forints?|florins?|th?alers?|pesos?|marks|rupees?|leks?|rials?|riyals?|крон|евро|доллар(?:ов|а)|манат(?:ов|а)?|лари|драм(?:ов|а)?|сом(?:ов|а|они)?|сум(?:ов|а)?|тенге|руб(?:лей|ля)?|гривен|гривны|лей|леев|левов|динар(?:ов|а)|денар(?:ов|а)|дирхам(?:ов|а)|лир|франков|злотых|форинтов|флорин(?:ов|а)?|фунтов|талер(?:ов|а)|песо|марок|рупий|kron|avro|dollar[ıi]?|manat|tenge|rubl|qrivna|dinar|denar|lirə|florin|frank|funt sterlinq|taler))(?=(?:d[ıiuü]r|y?[aə]|l[ıi]q)?(?!\p{L}))/iu,
)
/** The currency before a number. */
const currencyBefore = /(?<![a-z])(EUR|USD|GBP|CHF|AZN|GEL|AMD|KZT|RUB|UAH|[€$£₼₸₽₴₾])\s*$/iu

/** A word that ends the phrase after "million" can hardly be anything but a currency. */
const anyCurrency =
  /^\.?\s+(?!\p{L}*(?:ly|но|всего|ежегодно|altogether|total|cəmi|illik)(?!\p{L}))(\p{Ll}{3,12}?)(?=(?:d[ıiuü]r)?\s*(?:[.,;:()–—]|$))/u

const total = latinAndCyrillic(
  /(?<![\d.,])(\d{1,3}(?:[\s\u00a0.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)\s*(million|mln|mio|млн|миллион\p{L}*|milyon|thousand|тыс\p{L}*|min(?!\p{L}))?/giu,
)
const ofTheWhole = latinAndCyrillic(
  /estimat|total|altogether|overall (?:cost|budget)|amounts? to|costs? of the plan|(?:plan|programme|strategy)(?:,? (?:as a whole|in full|in its entirety))?,? (?:\p{L}+ )?(?:costs?|comes to|(?:needs|requires|takes)(?= [^.;]*(?:thousand|million)))(?!\p{L})|(?<!\p{L})in all(?!\p{L})|обойд[её]тся|в сумме|оцен|всего|итого|общ\p{L}+ (?:объ[её]м|сумм|стоим)|составля|(?:план|программа|стратегия)(?: в целом| целиком| полностью)? (?:\p{L}+ )?(?:сто[ия]т|(?:по)?требует(?!ся))|(?:plan|proqram|strategiya)\p{L}* (?:bütövlükdə|tam(?:amilə)?|tam həcmdə)(?!\p{L})|ümumi|cəmi|qiymətləndir|təşkil ed|başa gəl/iu,
)
/**
 * The cost of carrying out the plan is its total as well, if it is not one payer's or one year's.
 */
const forThePlan = latinAndCyrillic(
  /(?:carry(?:ing)? out|implement(?:ing|ation of)?) (?:the |this )?(?:plan|programme|strategy)[^.;]*?(?:costs?|needs?|requires?|takes?)|(?:реализаци|выполнени|исполнени|осуществлени)\p{L}* (?:настоящ\p{L}+ )?(?:плана|программы|стратегии)[^.;]*?(?:требу|необходим|понадоб|предусм|нужно)|(?:planın|proqramın|strategiyanın) (?:icrası|həyata keçirilməsi|reallaşdırılması)[^.;]*?(?:tələb|ehtiyac|lazım|nəzərdə)/iu,
)
const yearly =
  /(?<![\d–—-])20\d\d(?!\s*[–—-]\s*20)|each year|every year|annual|a year|per year|ежегодн|в год|hər il|illik|ildə/iu
/** A separate body, whose money is not the plan's. */
const ofABody =
  /ministry|agency|department|police|secretariat|fund(?!ing)|министерств|ведомств|агентств|департамент|полици|секретариат|фонд(?:а|у)?(?![а-я])|nazirli|agentli|xidmət|katibli|fond/iu
const thePlan =
  /plan|programme|strateg|measures|план|программ|стратеги|мероприяти|\sмер(?:[аы]|ами?)?(?![а-я])|tədbir|proqram/iu

const likely = new PrefilteredPattern(new RegExp(`${ofTheWhole.source}|${forThePlan.source}`, "iu"))
const ofBefore = /previous|last plan|former|предыдущ|прошл|əvvəlki|ötən/iu
const money =
  /cost|budget|financ|fund|money|(?:measures|plan|programme)[^.]{0,80}estimated|crown|denar|euro?|dollar|стоимост|финансир|бюджет|расход|средств|затрат|dəyər|büdcə|maliyyə|vəsait|xərc|məbləğ/iu
/** A numbered part of a plan, or one named by its order: its cost is no total. */
const ofAPart = latinAndCyrillic(
  /(?<!\p{L})(?:(?:goal|objective|priority|section|component|pillar|task|цел[ьиюя]\p{L}*|задач\p{L}+|раздел\p{L}*|направлени\p{L}+|приоритет\p{L}*|məqsəd\p{L}*|vəzifə\p{L}*|bölmə\p{L}*|istiqamət\p{L}*)\s+(?:№\s?|no\.?\s?)?\d[\d.]*(?!\s*(?:[-–—]|to|and|and to|и|по|до|və)\s*\d[\d.]*(?!\d|[\s,.\u00a0]\d|\s*(?:thousand|million|тыс|млн|милл|min|mil)))|(?:first|second|third|fourth|fifth|перв\p{L}+|втор\p{L}+|трет\p{L}+|четв[её]рт\p{L}+|пят(?:ая|ой|ую|ое|ого|ому)|birinci|ikinci|üçüncü|dördüncü|beşinci|\d+-\p{L}{2})\s+(?:goal|objective|priority|section|component|pillar|цел|задач|раздел|направлени|приоритет|məqsəd|vəzifə|bölmə|istiqamət))/iu,
)
/** "2,095 thousand florins for goal 1": the part follows its cost. */
const forAPart = latinAndCyrillic(
  new RegExp(
    `^\\.?\\s*(?:\\p{L}+\\s+){0,2}?(?:for|on|under|to|на|по|для)\\s+(?:the\\s+)?(?:${ofAPart.source})`,
    "iu",
  ),
)
/**
 * A total this many times the sum of the measures, or less by as much, is not about the whole plan.
 */
const far = 3
/** The relative difference that rounding can make. */
const rounding = 0.05

/** The share of a total that a passage says one payer gives. */
interface Share {
  readonly payer: Exclude<Payer, "all">
  readonly said: number
}

/** A total of money that a passage names. */
export interface Total {
  readonly place: RemarkPlace
  readonly said: number
  readonly words: string
  /** The part of the words that is in the place, where their unit is not. */
  readonly quote?: string
  /** The factor of its unit, such as a thousand. */
  readonly unit: number
  /** The currency as printed; "" where it is not given. */
  readonly currency: string
  readonly shares: readonly Share[]
  /** Whether the shares are said to be only some of it. */
  readonly more: boolean
}

/** The least bare number that is money for a plan; smaller ones count something. */
const leastBare = 100_000

const isMillions = (unit: string) => /^m(?!in)|^м/iu.test(unit)
const sizeOf = (unit: string) => (isMillions(unit) ? 1e6 : unit ? 1e3 : 1)

function numberIn(digits: string, unit: string): number {
  const millions = isMillions(unit)
  // "3.125 million" has decimals, "12,450 thousand" has thousands.
  const grouped = millions ? /[\s\u00a0](?=\d{3})/g : /[\s\u00a0.,](?=\d{3}(?!\d))/g
  const bare = Number.parseFloat(digits.replaceAll(grouped, "").replace(",", "."))
  return bare * sizeOf(unit)
}

/** Words after which a total is split. */
const ofIt = latinAndCyrillic(
  /^\s*\p{L}*\s*[(:]|(?<!\p{L})(?:including|of which|out of which|of this|of it|of these|thereof|в том числе|из (?:них|которых|этой суммы|нее|неё)|o cümlədən|onlardan|bundan|bunun|onun)(?!\p{L})/iu,
)
const ofItFirst = latinAndCyrillic(
  /^(?:out )?(?:of (?:this|that|it|these|them|which)|including|в том числе|из (?:них|этой суммы|этого|нее|неё)|o cümlədən|bunun|bundan|bunlardan|onun|onlardan)(?!\p{L})/iu,
)
const ofTheRest = latinAndCyrillic(
  /(?<!\p{L})(?:rest|remain\p{L}*|others?|not yet|остальн\p{L}*|оставш\p{L}*|проч\p{L}+|ины[ех]|други[ех]|qalan\p{L}*|digər|başqa)(?!\p{L})/iu,
)

/** Budgets of places: it is seldom known which measures they pay for. */
const ofAPlace =
  /local|municipal|regional|district|count(?:y|ies)|местн|област|район|муниципал|региональ|yerli|bələdiyyə|rayon/iu

/** The sums that each payer is said to give; unassigned numbers and percentages are left out. */
function sharesIn(parts: string, unit: string): Share[] {
  const said = new Map<Share["payer"], number>()
  for (const part of partsOfMoney(parts)) {
    const payer = payerIn(part)
    if (!payer || /%|per ?cent|процент|faiz/iu.test(part) || ofAPlace.test(part)) continue
    const numbers = [...part.matchAll(total)].filter(
      ([words]) => !/^(?:19|20)\d\d$/.test(words.trim()),
    )
    const [, digits = "", own = ""] = numbers[0] ?? []
    if (numbers.length !== 1) continue
    said.set(payer, (said.get(payer) ?? 0) + numberIn(digits, own || unit))
  }
  return [...said].map(([payer, sum]) => ({ payer, said: sum }))
}

/**
 * Whether a sentence is about money: it says so, or is about a plan and has a currency after a
 * number.
 */
function isOfMoney(sentence: string): boolean {
  if (money.test(sentence)) return true
  if (!thePlan.test(sentence)) return false
  return [...sentence.matchAll(total)].some(
    ({ 0: words, 2: unit = "", index }) =>
      unit !== "" && currencyBehind.test(sentence.slice(index + words.length)),
  )
}

/** Whether a sentence is about the cost of the whole plan. */
function isOfThePlan(sentence: string): boolean {
  if (ofBefore.test(sentence)) return false
  if (ofTheWhole.test(sentence) && isOfMoney(sentence))
    return thePlan.test(sentence) || !ofABody.test(sentence)
  return forThePlan.test(sentence) && !yearly.test(sentence) && payerIn(sentence) === null
}

/** The total that a passage names for the whole plan. */
export function totalIn(
  { kind, text }: Passage,
  { trigrams, hasDigit }: ScannedText,
  place: RemarkPlace,
): Total | null {
  if (kind !== "narrative" || !hasDigit || !likely.test(text, trigrams)) return null
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  for (const [at, sentence] of sentences.entries()) {
    if (!isOfThePlan(sentence)) continue
    const found = firstTotal(sentence, sentences[at + 1] ?? "", place)
    if (found) return found
  }
  return null
}

/** The first total in words on the cost of the plan; `next` may split it. */
export function firstTotal(sentence: string, next: string, place: RemarkPlace): Total | null {
  let from = 0
  for (const match of sentence.matchAll(total)) {
    const [words, digits = "", unit = ""] = match
    const said = numberIn(digits, unit)
    if (unit === "" && said < leastBare) continue
    const before = sentence.slice(from, match.index)
    // After the cost of a part, a number is the plan's only where the sentence says so.
    const rest = sentence.slice(match.index + words.length)
    const isPart = ofAPart.test(before) || forAPart.test(rest)
    if (isPart || (from > 0 && !ofTheWhole.test(before))) {
      from = match.index + words.length
      continue
    }
    const parts = ofIt.test(rest) ? rest : ofItFirst.test(next) ? next : ""
    const more = ofTheRest.test(parts)
    const behind = unit === "" ? null : anyCurrency.exec(rest)
    return {
      place,
      said,
      words: words.trim(),
      unit: sizeOf(unit),
      currency: (currencyBehind.exec(rest) ?? currencyBefore.exec(before) ?? behind)?.[1] ?? "",
      shares: sharesIn(parts, unit),
      more,
    }
  }
  return null
}

const inMillions = (money: number) => Number((money / 1e6).toFixed(2))

/**
 * Remarks on a total that is not the sum of the measures, shares of it that differ from what the
 * payers pay for, and shares that do not add up to it. A sum of another order of magnitude is not
 * about the whole plan.
 */
export function totalRemarks(named: Total, paid: Paid, lang: string): PlacedRemark[] {
  const { place, said, words, shares, quote = words } = named
  if (paid.all === 0) return []
  const times = [1, 1e3, 1e6]
  const [unit = 1] = times.sort((a, b) => farFrom(said, paid.all * a) - farFrom(said, paid.all * b))
  const real = paid.all * unit
  if (real > said * far || real * far < said) return []
  const remark = (payer: Payer, given: number, sum: number): Remark => {
    const [one, other] = [inMillions(given), inMillions(sum)]
    const about = payer === "all" ? `${one} ≠ ${other}` : `${payer}: ${one} ≠ ${other}`
    const printed =
      payer === "all"
        ? `${words.replace(/тыс$/iu, "$&.")}${named.currency && ` ${named.currency}`}`
        : amountLike(given, named, lang)
    const remarked = paidWords(payer, printed, amountLike(sum, named, lang), lang)
    return { check: "wrong-total", words: remarked, about, quote }
  }
  const found = isNear(said, real) ? [] : [remark("all", said, real)]
  for (const share of shares) {
    const least = paid[share.payer] * unit
    // Money of an unknown payer counts as far as it makes the share right.
    const sum = Math.max(least, Math.min(share.said, least + paid.either * unit))
    if (!isNear(share.said, sum)) found.push(remark(share.payer, share.said, sum))
  }
  // Where the shares are what the measures cost, a remark that they do not add up to the total
  // would repeat the others.
  const shared = shares.reduce((whole, share) => whole + share.said, 0)
  const isSaid = found.some(({ about }) => !about.includes(":")) && isNear(shared, real)
  return placed(place, isSaid ? found : [...found, ...shareRemarks(named, lang)])
}

/** An amount in the unit of a total, formatted alike. */
function amountLike(amount: number, { words, unit, currency }: Total, lang: string): string {
  const [digits = "", printed = ""] = [
    /^[\d\s\u00a0.,]*\d/.exec(words)?.[0],
    /\p{L}+$/u.exec(words)?.[0],
  ]
  const short = /^м/iu.test(printed) ? "млн" : /^т/iu.test(printed) ? "тыс." : printed
  const number = writtenLike(Number((amount / unit).toFixed(2)), [digits], lang)
  return [number, short, currency].filter(Boolean).join(" ")
}

const farFrom = (said: number, real: number) => Math.abs(Math.log(real / said))
const isNear = (said: number, real: number) => Math.abs(real - said) <= said * rounding

/** Remarks on shares of both payers that do not add up to the total. */
function shareRemarks(
  { said, words, quote = words, unit, shares, more }: Total,
  lang: string,
): Remark[] {
  const sum = shares.reduce((whole, share) => whole + share.said, 0)
  if (shares.length < 2 || (more && sum <= said) || Math.abs(sum - said) <= said * 0.01) return []
  const parts = shares.map((share) => share.said / unit)
  const about = `${said / unit} ≠ ${parts.join(" + ")}`
  return [
    {
      check: "wrong-sum",
      words: summedWords(said / unit, parts, [words], lang),
      about,
      quote,
    },
  ]
}
