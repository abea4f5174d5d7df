import { foldCase } from "../../../shared/text/foldCase.ts"

const year = "(?:19|20)\\d{2}(?:\\s?[–/-]\\s?(?:(?:19|20)?\\d{2}))?"
const months =
  "january|february|march|april|may|june|july|august|september|october|november|december"
const russianMonths =
  "январ\\p{L}+|феврал\\p{L}+|марта?|апрел\\p{L}+|ма[яйюе]|июн\\p{L}+|июл\\p{L}+|августа?|сентябр\\p{L}+|октябр\\p{L}+|ноябр\\p{L}+|декабр\\p{L}+"
const azerbaijaniMonths =
  "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr"

// Behind the year stands what is bound to it: "on the budget for 2030" names a paper and no time.
const english = [
  `(?:by|until|before|no later than|not later than|from|as of|starting (?:in|from|on)|beginning (?:in|from|on)|with effect from|in|during|throughout|between|on)\\s(?:(?:the|early|mid|late|end|beginning|start|middle|course|first|second|third|fourth|last|half|quarter|spring|summer|autumn|fall|winter|school|academic|financial|year|of|in|\\d{1,2}(?:st|nd|rd|th)?|${months})[\\s-]){0,7}${year}(?:,?\\s(?:to|until|and|onwards)(?:\\s(?:again\\s)?(?:(?:in|the|end|of|\\d{1,2}|${months})\\s){0,4}${year})?)?`,
  `(?:on|by|before)\\s\\d{1,2}\\s(?:${months})(?:\\sand\\s\\d{1,2}\\s(?:${months}))?(?:\\s(?:of\\s)?(?:each|every)\\syear)?`,
  `(?:each|every)\\s(?:(?:first|second|third|other|two|three|six|half|school|calendar|\\d)[\\s-]){0,2}(?:years?|months?|quarters?|half-year|spring|summer|autumn|winter|${months})(?:,?\\s(?:from|starting in|beginning in|until)\\s(?:\\p{L}+\\s)?${year})?`,
  "(?:once|twice|three times|four times)\\s(?:a|an|each|every|per)\\s(?:year|quarter|month)|(?:annually|yearly|quarterly|half-yearly|monthly)",
]
const russian = [
  `(?:ежегодно\\s)?(?:не позднее|не позже|начиная с|в течение|до|к|ко|с|со|по|в|во)\\s(?:(?:конца|концу|конце|начала|началу|начале|середины|середине|лета|летом|весны|осени|первого|первом|второго|втором|третьего|четвертого|четвертом|первой|второй|полугодия|полугодии|полугодию|квартала|квартале|кварталу|половины|половине|[ivx]{1,3}|\\d{1,2}|${russianMonths})\\s){0,5}${year}(?:\\s(?:учебн\\p{L}+\\s)?(?:год\\p{L}*|гг?\\.|гг?(?!\\p{L})))?(?:\\s(?:по|до|и)\\s(?:(?:до|в|конца|конце|\\d{1,2}|${russianMonths}|срока)\\s){0,4}(?:${year}(?:\\sгод\\p{L}*)?|плана))?`,
  `(?:ежегодно|каждый год|ежеквартально|ежемесячно)(?:\\s(?:до|к|с|не позднее)\\s(?:\\d{1,2}\\s)?(?:${russianMonths})(?:\\s(?:по|и)\\s(?:к\\s)?(?:\\d{1,2}\\s)?(?:${russianMonths}))?)?(?:,\\sначиная\\sс\\s${year}\\sгода)?`,
  `(?:до|к|с|не позднее)\\s\\d{1,2}\\s(?:${russianMonths})(?:\\sи\\s(?:до|к|с)?\\s?\\d{1,2}\\s(?:${russianMonths}))?(?:\\s(?:каждого|следующего)\\sгода)?`,
  "кажд\\p{L}+\\s(?:год|весну|осень|квартал|месяц|полугодие|лето|зиму)|раз[а]?\\sв\\s(?:год|квартал|полгода|полугодие|месяц|два года)",
]
const azerbaijani = [
  `(?:${year})(?:-?c[iuü])?\\s?il\\p{L}*(?:\\s(?:\\d{1,2}\\s)?(?:${azerbaijaniMonths})\\p{L}*(?:\\s(?:ayinadək|ayinda))?|\\s(?:birinci|ikinci|i|ii|iii|iv)\\s(?:yarisi|rüb)\\p{L}*|\\s(?:əvvəl|son|orta|yaz|payiz|yay|qiş)\\p{L}*)?(?:\\s(?:qədər|kimi|başlayaraq|etibarən|tarixinədək|ərzində))?`,
  `\\d{1,2}\\s(?:${azerbaijaniMonths})\\s${year}(?:-?c[iuü])?\\s?il\\p{L}*(?:\\s(?:qədər|kimi|başlayaraq|etibarən|tarixinədək))?`,
  `hər\\s(?:il|rüb|ay|yarimil|iki ildən)\\p{L}*(?:\\s(?:bir|(?:\\d{1,2}\\s)?(?:${azerbaijaniMonths})\\p{L}*(?:\\s(?:tarixinədək|ayinadək|ayinda)|\\s\\d{1,2}-?\\p{L}*)?))?|(?:${azerbaijaniMonths})\\s(?:ayinadək|ayina qədər)|ildə\\s(?:bir|iki)\\sdəfə|illik olaraq`,
]
const patterns: Readonly<Record<string, readonly RegExp[]>> = Object.fromEntries(
  Object.entries({ en: english, ru: russian, az: azerbaijani }).map(([lang, list]) => [
    lang,
    list.map((one) => new RegExp(`(?<![\\p{L}\\d])(?:${one})(?![\\p{L}\\d])`, "u")),
  ]),
)

/**
 * The time by which, from which or how often a sentence orders something, as it is printed; null
 * where there is none. Years of a plan or of a figure ("in 2027: 15") are ignored.
 */
export function dutyTime(sentence: string, lang: string): string | null {
  const bare = sentence.replace(/\([^()]*\)/gu, (inside) => " ".repeat(inside.length))
  const folded = foldCase(bare)
  // Matched in folded text and shown as printed: folding keeps every offset, except for double
  // blanks.
  const text = folded.length === bare.length ? folded : bare.toLowerCase()
  const found = (patterns[lang] ?? []).flatMap((pattern) => {
    const { 0: words = "", index = 0 } = pattern.exec(text) ?? {}
    return words ? { at: index, end: index + words.length } : []
  })
  const [first] = found.sort((a, b) => a.at - b.at || b.end - a.end)
  return first ? sentence.slice(first.at, first.end).trim() : null
}
