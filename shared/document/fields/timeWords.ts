import { counted } from "../../text/countedNouns.ts"
import { foldCase } from "../../text/foldCase.ts"
import { timeMentions } from "../../text/timeMention.ts"

/** A period as ISO dates (YYYY-MM-DD); null where the words set no bound. */
export interface TimeSpan {
  from: string | null
  to: string | null
}

const deadlineBefore =
  /(?:(?<!\p{L})(?:by|until|till|before|within|(?:no|not) later than|up to|deadline:?|due:?|end(?:ing)?|до|к|не позднее|не позже|самое позднее|конца?|срок:?|ən geci?|son (?:tarix|müddət):?)(?:\s(?:the|of|end|конца|в))*)\s?$/u
const deadlineAfter =
  /^[^.;,]{0,25}?(?:at the latest|or (?:earlier|sooner)|dək|dek|qədər|kimi|sonun?|gec olmayaraq)/u
// Words for an event on one day; a bare date is a deadline.
const onDay = /(?<!\p{L})(?:on|held|takes place|состоится|проводится)\s$/u
const startBefore =
  /(?<!\p{L})(?:from|since|starting|as of|as from|beginning|after|начиная|с|со|после|от)(?:\s(?:the|from|in|of|с|со|в|beginning|start|начала))*\s?$/u
const startAfter = /^[^.;,]{0,20}?(?:etibarən|başlayaraq|sonra)/u
const startSuffix = /(?:dan|dən)$/u
const deadlineSuffix = /(?:dək|sonun?a?dək)$/u
// "09.2027 – ongoing", «01.2028 – бессрочно», a dash at the end; not "May 2028 – open day".
const goesOn =
  /^\s?[-–—]\s?(?:$|(?:(?:on an? )?(?:on-?going|(?:permanent|continuous|indefinite)(?:ly)?)(?: basis)?|open(?:[- ]ended)?|бессрочно|постоянно|регулярно|на (?:постоянной|регулярной) основе|без срока(?: окончания)?|(?:daimi?|mütəmadi|müntəzəm|müddətsiz|davamli)(?: (?:olaraq|əsasda|şəkildə))?|sonadək)\s?(?:$|[.,;(]))/u
const yearly =
  /(?<!\p{L})(?:(?:each|every) (?:year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|yearly|annual(?:ly)?|ежегодн\p{L}*|кажд\p{L}+ год\p{L}*|hər il)(?!\p{L})/u
const oneYear = `(?<!\\d)((?:19|20|21)\\d{2})(?!\\d)(?!${counted})`
const years = new RegExp(oneYear, "gu")
const rangeOfYears = new RegExp(`${oneYear}\\s?[-–—]\\s?${oneYear}`, "u")
const firstYear = new RegExp(
  `(?<!\\p{L})(?:from|since|starting(?: in| from)?|as of|с|начиная с) ${oneYear}|${oneYear}(?:[-–]?(?:ci|cu|cü))?\\s?ildən`,
  "u",
)

/** The years of something that is done every year; a day or month beside them is of each year. */
function readYearly(folded: string): TimeSpan | null {
  if (!yearly.test(folded)) return null
  const named = folded.match(years)?.length ?? 0
  const [, first, last] = rangeOfYears.exec(folded) ?? []
  if (named === 2 && first && last) return { from: `${first}-01-01`, to: `${last}-12-31` }
  const [, before, behind] = firstYear.exec(folded) ?? []
  const start = before ?? behind
  return named === 1 && start ? { from: `${start}-01-01`, to: null } : null
}

/**
 * Reads a time frame as printed, in English, Russian or Azerbaijani: dates, months, quarters,
 * half-years, years, school years and ranges of them ("By 31 December 2026", "II квартал 2026",
 * "2025–2027-ci illər"). Returns null when no year is named ("permanently", "yearly by 30 April")
 * and for bracketed alternatives ("[2027] / [2029]"), of which none is chosen yet.
 */
export function readTimeWords(words: string): TimeSpan | null {
  if (words.length > 500) return null
  const folded = foldCase(words)
  if (/\][^[\]]{0,12}\[/.test(folded)) return null
  const every = readYearly(folded)
  if (every) return every
  const mentions = timeMentions(folded)
  if (mentions.length === 0) return null
  let from: string | null = null
  let to: string | null = null
  mentions.forEach((mention, index) => {
    const before = folded.slice(mentions[index - 1]?.end ?? 0, mention.start)
    const own = folded.slice(mention.start, mention.end)
    const after = folded.slice(mention.end, mentions[index + 1]?.start ?? folded.length)
    const isOpen = mentions.length === 1 && goesOn.test(after)
    const isDeadline =
      deadlineBefore.test(before) ||
      deadlineSuffix.test(own) ||
      (!isOpen && deadlineAfter.test(after))
    const isStart =
      !isDeadline &&
      !mention.both &&
      (isOpen || startBefore.test(before) || startSuffix.test(own) || startAfter.test(after))
    const isDay = mentions.length === 1 && mention.from === mention.to && !onDay.test(before)
    const begins = !isDay && (!isDeadline || (mention.both && !deadlineBefore.test(before)))
    if (begins && (from === null || mention.from < from)) from = mention.from
    if (!isStart && (to === null || mention.to > to)) to = mention.to
  })
  return { from, to }
}
