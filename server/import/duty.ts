import { looksLikeBody } from "../../shared/document/bodyNames.ts"
import { foldCase } from "../../shared/document/foldCase.ts"

/** What a sentence that commits somebody says of who and when; null where it does not say. */
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
const deadlines = [
  /(?<!\p{L})(?:by|until|before|no later than|from|starting from|in)\s+(?:the\s)?(?:end of\s|early\s|mid-)?(?:\d{1,2}\s)?(?:\p{L}+\s)?(?:19|20)\d{2}(?:\s?[–-]\s?(?:19|20)\d{2})?/iu,
  /(?<!\p{L})(?:до|к|не позднее|в течение|с|в)\s+(?:конца\s)?(?:\d{1,2}\s)?(?:\p{L}+\s)?(?:19|20)\d{2}(?:\s?[–-]\s?(?:19|20)\d{2})?(?:\s?(?:г\.|гг\.|год\p{L}*))?/iu,
  /(?:\d{1,2}\s\p{L}+\s)?(?:(?:19|20)\d{2}\s?[–-]\s?)?(?:19|20)\d{2}-c[iıuü]\s+il\p{L}*(?:\s(?:tarixinədək|qədər|sonunadək))?/iu,
]

/**
 * Reads a numbered sentence as a duty: "The Ministry of Justice shall …", "Develop …", «Разработать
 * …», "… hazırlanması". Null when it commits nobody to anything.
 */
export function readDuty(text: string): Duty | null {
  const time = deadlines.map((pattern) => pattern.exec(text)?.[0]).find(Boolean) ?? null
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
  /(?<!\p{L})(?:measures?|actions?|activit(?:y|ies)|action plan|commitments?|interventions?|what (?:we|the government) will|tasks?|мероприят\p{L}*|меры|план действий|действи\p{L}*|задачи|tədbir\p{L}*|fəaliyyət\p{L}*|vəzifələr|заходи)(?!\p{L})/iu

/** Whether a heading announces measures. */
export function announcesMeasures(heading: string): boolean {
  return actionWords.test(heading)
}
