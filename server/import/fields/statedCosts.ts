import { currencyIn } from "../../../shared/document/fields/budgetWords.ts"
import { currencyNouns } from "./currencyNouns.ts"

const latin = String.raw`(?:\p{Lu}{0,3}[$€£]\s?|\p{Lu}{3}\s)?\d[\d,.]*(?:\s(?:million|thousand|billion|mln|bn))?`
const cyrillic = String.raw`\d[\d ,.]*(?:\s?(?:млн|тыс|млрд|миллион|тысяч)\p{L}*)?`
const azerbaijani = String.raw`\d[\d ,.]*(?:\s?(?:min|milyon|mln|milyard)(?: \d{1,3}(?= min))?)*`

const any = (amount: string, sources: readonly string[]) =>
  sources.map(
    (source) => new RegExp(source.replaceAll("SUM", `(?:${amount})(?![\\p{L}\\d])`), "iu"),
  )

const payer = "(?:ministry|treasury|exchequer|state|government|office|fund|board|bank|agency)"
const lot =
  "(?:vote|estimates|establishment|budget|appropriations?|fund|levy|treasury|exchequer|grants?|dues)"

/** Wording of a sum spent on a measure, as patterns on a clause; `SUM` is the sum. */
const costs: Readonly<Record<string, readonly RegExp[]>> = {
  en: any(latin, [
    "(?<!\\p{L})(?:costs|(?:will|shall|would|to) cost|comes? to|amounts? to)(?:,? (?:the|its) \\p{L}+| \\p{L}+ly)?(?: (?:about|some|up to|around|only|not more than))? SUM",
    // "The readers cost" may as well be past; from where it is paid tells.
    `\\p{L}{2}s cost SUM,? (?:from|out of|on) the [^.;,]*${lot}(?!\\p{L})`,
    `${payer}(?: [^.;,\\d]{0,40})? (?:sets? aside|pays|carries|bears|provides|allots|allocates|contributes|votes) SUM`,
    "(?<!\\p{L})ha(?:s|ve) SUM(?: [^.;,]{0,30})? for (?:it|this|them)(?!\\p{L})",
    "SUM(?: [^.;]{0,60})?,? (?:is|are|was|were|has been|have been|will be|shall be) (?:lent|voted|granted|carried|set aside|agreed with|charged|borne|found|met)(?!\\p{L})",
    `SUM(?: [^.;,]{0,60})? (?:is|are|stands?|has been|have been|will be|shall be) (?:entered |put |placed )?(?:on|in) the [^.;,]*${lot}(?!\\p{L})`,
    `(?<!\\p{L})(?:at|for) SUM(?: [^.;,]{0,30})?,? (?:from|out of|on) the [^.;,]*${lot}(?!\\p{L})`,
    `(?<!\\p{L})at SUM(?: [^.;,]{0,60})? (?:is|are|has been|have been) (?:(?:agreed|voted|carried|entered|found|approved)|(?:on|in) the [^.;,]*${lot})(?!\\p{L})`,
    "(?<!\\p{L})at a (?:total |yearly )?cost of SUM",
  ]),
  ru: any(cyrillic, [
    "(?<!\\p{L})(?:обойд[её]тся|обойдутся|обходится|стоит|стоят|станет)(?: (?:\\p{L}+ ){0,3}?)(?:в |около )?SUM",
    "(?<!\\p{L})на [^.;,]{3,90}? (?:бюджет\\p{L}*|казна|министерство|фонд|агентство|ведомство|управление)(?: \\p{L}+){0,3} (?:выделя|отвод|отпуска|направля|предусматрива|да[её]т|тратит|заклад)\\p{L}* SUM",
    "(?<!\\p{L})(?:стоимость|цена|расходы|затраты|смета)(?: [^.;,\\d]{0,40})? (?:составля|составит|составят|равн)\\p{L}* (?:около )?SUM",
  ]),
  az: any(azerbaijani, [
    "(?:büdcə|vəsait|fond)\\p{L}*(?: [^.;,\\d]{0,60})? SUM(?: \\p{L}+){0,2} (?:ayr[ıi]l|veril|xərclən|köçürül|ödənil|nəzərdə|sərf|yönəl|buraxıl)\\p{L}*",
    "(?<!\\p{L})xərc\\p{L}*(?: isə)?(?: \\p{L}+){0,3} \\(?SUM [^.;]*?(?:d[iıuü]r|ödən\\p{L}+|qarşılan\\p{L}+|büdcəsi|vəsaiti|$)",
    "(?<!\\p{L})xərc\\p{L}* \\(SUM [^()]*\\) [^.;]*(?:ödən|qarşılan|ayrıl)\\p{L}+",
    "SUM(?: \\p{L}+){0,2} başa gəl(?!di|ib|miş)\\p{L}+",
  ]),
}

const noun = String.raw`(?<!\p{L})(?:${currencyNouns})(?!\p{L})`
const unit: Readonly<Record<string, RegExp>> = {
  en: new RegExp(String.raw`[$€£]\s?\d|\d\s(?:million|thousand|billion|mln|bn)|${noun}`, "iu"),
  ru: new RegExp(String.raw`млн|тыс|млрд|миллион|\d{3} \d{3}|${noun}`, "iu"),
  az: new RegExp(String.raw`(?<!\p{L})(?:min|milyon|mln|milyard)\p{L}*|${noun}`, "iu"),
}

// A sum of one person is no cost of the measure: "a fine of 5,000 crowns", "1,000 a month".
const ofOne =
  /(?<!\p{L})(?:fines?|penalt\p{L}+|allowances?|per (?:person|head|day|month|week)|each (?:person|child|adult|family|one|of them)|every (?:person|child|adult|family|one)|a (?:day|week|month)|monthly|weekly|daily|at least|штраф\p{L}*|кажд\p{L}+ (?:пострад|потерп|реб|из)\p{L}+|в (?:месяц|сутки|день)|пособи\p{L}+|cərimə\p{L}*|müavinət\p{L}*|hər (?:zərər|şəxs|nəfər)\p{L}*|adambaşına|ayda|gündə)(?!\p{L})/iu
const denied =
  /(?<!\p{L})(?:no|not|never|nothing|without|не|нет|без)(?!\p{L})|(?:yoxdur|m[ıiuü]r|m[ıiaəuü]y[ıiaəuü]b)(?!\p{L})/iu

// An inserted relative clause may be in the past: "the register, which was opened in 2023, costs
// …".
const aside = /, (?:which|who|that|котор\p{L}+)(?!\p{L})[^,]*(?:,|$)/giu
const inYear = /(?<!\p{L})(?:in|during) (?:(?!the )\p{L}+ )?(?:19|20)\d\d(?!\d)/iu
const wasSpent: Readonly<Record<string, (clause: string) => boolean>> = {
  en: (clause) =>
    inYear.test(clause) &&
    /(?<!\p{L})(?:was|were|had|did|took|cost|spent|paid|gave|\p{L}+ed)(?!\p{L})/iu.test(clause) &&
    !/(?<!\p{L})(?:shall|will|would|is|are|has|have|costs|comes?|amounts?|sets|pays|carries|bears|provides|allots|allocates|contributes|votes)(?!\p{L})/iu.test(
      clause,
    ),
  ru: (clause) =>
    /(?<!\p{L})(?:стои|обош[её]|обош|выделя|выдели|отводи|отпуска|направля|предусматрива|дава|трати|закладыва|составля|состави|равня)л(?:а|о|и)?(?:с[ья])?(?!\p{L})/iu.test(
      clause,
    ),
  az: (clause) =>
    /(?:19|20)\d\d-c[ıiuü] (?:il(?:də|in)|illərdə)(?!\p{L})/iu.test(clause) &&
    /(?<!\p{L})(?:idi|olub|oldu|etdi|edib|\p{L}+(?:[ıiuü][ln]|l[aə]n)(?:d[ıiuü]|[ıiuü]b))(?:l[aə]r)?(?!\p{L})/iu.test(
      clause,
    ),
}

/** Whether a clause says what something did cost, or was given, in a past year. */
function saysSpent(clause: string, lang: string): boolean {
  return wasSpent[lang]?.(clause.replace(aside, " ")) ?? false
}

/** Splits a sentence into clauses: at semicolons and conjunctions between clauses. */
function clausesOf(sentence: string): string[] {
  return sentence.split(
    /;\s+|\.\s(?=\p{Lu}{0,3}[$€£]\d)|,\s(?:and|while|а|и|və)\s(?!of which)|,\s(?=xərc|(?:at|for) \p{Lu}{0,3}[$€£]?\d)|(?<=\p{L}{2}(?:ir|ır|ur|ür|mali|məli|malıdır|məlidir)),\s/u,
  )
}

/**
 * The clause of a sentence that says what a measure costs or what is given for it: "the desk costs
 * C$260,000", «печать обойдётся в 2 млн крон», "büdcədən 70 min lirə ayrılır". Null where there is none.
 */
export function statedCosts(sentence: string, lang: string): string | null {
  const found = clausesOf(sentence).find((clause) => {
    if (ofOne.test(clause) || denied.test(clause) || saysSpent(clause, lang)) return false
    if (!unit[lang]?.test(clause) && currencyIn(clause.toLowerCase()) === null) return false
    return costs[lang]?.some((pattern) => pattern.test(clause))
  })
  return found?.trim() ?? null
}
