import { ordersBody } from "../../../shared/coverage/sentences/datedDuty.ts"
import { looksLikeBody } from "../../../shared/document/fields/bodyNames.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { languageOf } from "../../../shared/text/language.ts"
import { sentencesOf } from "../../../shared/text/tokens.ts"
import { azerbaijaniDoers } from "./dutyAzerbaijani.ts"
import { type Doers, englishDoers } from "./dutyEnglish.ts"
import { russianDoers } from "./dutyRussian.ts"
import { dutyTime } from "./dutyTime.ts"

/** The body and the time in a sentence that orders something; null where it gives none. */
export interface Duty {
  lead: string | null
  time: string | null
}

const verbs = new Set(
  "adapt adopt address agree align allocate amend analyse analyze appoint apply approve assess assign assist build carry check collect commission complete compile conclude conduct consider consult continue contribute cooperate coordinate create define deliver design develop disseminate distribute draft elaborate enable encourage enforce engage enhance ensure equip establish evaluate examine exchange expand explore extend facilitate finalise finalize finance form formulate foster fund give guarantee harmonise harmonize hold identify implement improve include increase inform initiate install integrate intensify introduce investigate issue join keep launch let license lobby maintain make map monitor negotiate offer open operate organise organize participate plan prepare prevent print produce promote propose protect provide publish ratify reinforce raise refer reduce regulate renew report require research review revise run scale screen seek set sign simplify strengthen study submit supply support sustain take test track train translate update upgrade use utilise work".split(
    " ",
  ),
)
const shall =
  /^(.{3,160}?)\s+(?:shall|will|must|is to|are to|undertakes? to|commits? to)(?!\p{L})/iu
const russianDuty =
  /^(?:[\p{L}-]+(?:ть|ти|чь|ться|тись)|[\p{L}-]+(?:ние|ция|зация|тка|ботка|вка|ача|ор|ск|ство|рка|упка))(?!\p{L})/u
const russianBody =
  /^(.{3,160}?)\s+(?:обязан\p{L}*|должн\p{L}+|обеспечива\p{L}+|разрабатыва\p{L}+|осуществля\p{L}+|проводит|готовит|вносит|представля\p{L}+|созда[её]т)\s/u
const russianCharge =
  /^(?:министерств[уа]|(?:государственн|генеральн|национальн|верховн)\p{L}+ \p{L}+|мвд|минюст\p{L}*|правительству|акимат\p{L}*|органам|всем) [^.;]*?(?<!\p{L})\p{L}+(?:ть|ти|чь|ться|тись)(?!\p{L})/u
const azerbaijaniDuty =
  /(?:m[aə]s[iı](?:nin)?(?: təmin (?:edilməsi|olunması))?|m[aə]q|m[aə]k|(?:ed|olun|aparıl|hazırlan|keçiril|yaradıl|təşkil ed)il?s[iı]n|(?:edir|edəcək|olunacaq|ediləcək|olunur|aparılır|hazırlayır|yaradır))[.;]?$/u

/** A longer sentence is no duty of a plan, and is not searched for one. */
export const longestSentence = 1500

const doersIn: Readonly<Record<string, (sentence: string) => Doers | null>> = {
  en: englishDoers,
  ru: russianDoers,
  az: azerbaijaniDoers,
}

/** The bodies that a sentence orders to act, in a supported language; null where none is named. */
export function readDoers(sentence: string, lang: string): Doers | null {
  return sentence.length > longestSentence ? null : (doersIn[lang]?.(sentence) ?? null)
}

/**
 * Reads a numbered sentence as a duty: "The Ministry of Justice shall …", "Develop …", «Разработать
 * …», "… hazırlanması". Null when it orders nothing.
 */
export function readDuty(text: string): Duty | null {
  const lang = languageOf(text)
  const opening = sentencesOf(text)[0]
  const sentence = opening ? text.slice(opening.start, opening.end) : text
  if (sentence.length > longestSentence) return null
  const time = dutyTime(sentence, lang)
  const doers = ordersBody(sentence, lang) ? readDoers(sentence, lang) : null
  if (doers) return { lead: doers.lead, time }
  const subject = (shall.exec(text) ?? russianBody.exec(text))?.[1]?.trim()
  if (subject && looksLikeBody(subject)) return { lead: subject.replace(/^The\s+/u, ""), time }
  if (/^we will\s/iu.test(text)) return { lead: null, time }
  const folded = foldCase(text)
  const first = /^\p{L}+/u.exec(folded)?.[0] ?? ""
  if (
    verbs.has(first) ||
    russianDuty.test(folded) ||
    russianCharge.test(folded) ||
    azerbaijaniDuty.test(text)
  )
    return { lead: null, time }
  return null
}

/** Whether a duty names who owes it. */
export function namesBody(text: string): boolean {
  return readDuty(text)?.lead != null
}

const actionWords =
  /(?<!\p{L})(?:measures?|actions?|activit(?:y|ies)|action plan|commitments?|undertakings?|pledges?|interventions?|what (?:we|the \p{L}+) (?:will|shall|undertakes?)|tasks?|мероприят\p{L}*|меры|план действий|действи\p{L}*|задачи|tədbir\p{L}*|fəaliyyət\p{L}*|vəzifələr|öhdəlik\p{L}*|обязательств\p{L}*|поручени\p{L}*|заходи)(?!\p{L})/iu

/** Whether a heading announces measures. */
export function announcesMeasures(heading: string): boolean {
  return actionWords.test(heading)
}

const situation =
  /(?<!\p{L})(?:situation|background|context|where we (?:are|stand)|what we (?:found|know|saw)|findings|state of affairs|present state|analysis|introduction|foreword|principles?|definitions?|terms|lessons|last (?:plan|programme)|положени[ея]|обстановк\p{L}*|состояни\p{L}*|начал[ао]|анализ|принцип\p{L}*|введение|термин\p{L}*|итоги|проблем\p{L}*|haradayiq|vəziyyət\p{L}*|təhlil\p{L}*|giriş|prinsip\p{L}*|ümumi müddəa\p{L}*|anlayiş\p{L}*|problem\p{L}*)(?!\p{L})/u

/** Whether a heading is of facts or general rules, where numbered points order nothing. */
export function describesSituation(heading: string): boolean {
  return situation.test(foldCase(heading)) && !announcesMeasures(heading)
}

const order =
  /(?:^|\s)(?:постановля(?:ет|ю|ем)|приказываю|решил[аи]?|распоряжаюсь|qərara al\p{L}+|qərar verir|əmr edirəm|(?:hereby )?(?:resolves|decides|orders|decrees))(?: (?:as follows|следующее|aşağıdakıları))?\s*:\s*$/iu

/** Whether words end like a decree's preamble: «ПОСТАНОВЛЯЕТ:», "hereby decides:". */
export function beginsOrders(text: string): boolean {
  return order.test(text)
}

const housekeeping =
  /^(?:признать утратив|контроль за (?:исполнени|выполнени)|возложить контроль|(?:настоящ\p{L}+ )?(?:постановлени|план|указ|приказ|решени)\p{L}* (?:вступа|подлеж|опублик)|принять к сведению|опубликовать настоящ|(?:bu |bu qərar|qərar|sərəncam)\p{L}* (?:qüvvəyə|dərc)|nəzərə alınsın|qüvvədən düşmüş|(?:the )?(?:decree|resolution|plan|order) (?:of .{0,60} )?(?:is repealed|comes into force|enters into force|is published)|take note)/iu

/**
 * Whether a point of a decree is only a formal provision, on the decree itself or on other acts.
 */
export function isHousekeeping(words: string): boolean {
  return housekeeping.test(words)
}
