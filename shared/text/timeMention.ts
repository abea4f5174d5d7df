import { counted } from "./countedNouns.ts"

/** A period named in folded text: ISO dates, and the range in the text. */
export interface TimeMention {
  start: number
  end: number
  from: string
  to: string
  /**
   * Whether its words name both the beginning and the end: "from 1 February to 30 November 2028".
   */
  both: boolean
}

type Span = [from: string, to: string] | null
interface Rule {
  pattern: RegExp
  read: (...groups: string[]) => Span
  both: boolean
}

const months = [
  "jan(?:uary)?|январ\\p{L}*|yanvar\\p{L}*",
  "feb(?:ruary)?|феврал\\p{L}*|fevral\\p{L}*",
  "mar(?:ch)?|март\\p{L}*|mart\\p{L}*",
  "apr(?:il)?|апрел\\p{L}*|aprel\\p{L}*",
  "may|ма[йея]|mayin|mayda|maydan|mayadək",
  "june?|июн\\p{L}*|iyun\\p{L}*",
  "july?|июл\\p{L}*|iyul\\p{L}*",
  "aug(?:ust)?|август\\p{L}*|avqust\\p{L}*",
  "sept?(?:ember)?|сентябр\\p{L}*|sentyabr\\p{L}*",
  "oct(?:ober)?|октябр\\p{L}*|oktyabr\\p{L}*",
  "nov(?:ember)?|ноябр\\p{L}*|noyabr\\p{L}*",
  "dec(?:ember)?|декабр\\p{L}*|dekabr\\p{L}*",
]
const monthPatterns = months.map((words) => new RegExp(`^(?:${words})$`, "u"))

const MONTH = `(?<!\\p{L})(${months.join("|")})(?!\\p{L})\\.?(?:\\s?ay\\p{L}*)?`
const YEAR =
  `(?<!\\d)((?:19|20|21)\\d{2})(?!\\d)(?!${counted})` +
  "(?:[-–]?(?:ci|cu|cü|й|го|м)(?!\\p{L}))?(?:\\s?(?:il\\p{L}*|гг?\\.|гг?(?!\\p{L})|год\\p{L}*))?"
const DAY = "(?<![\\d.])([0-3]?\\d)(?!\\d)(?:st|nd|rd|th|-?го|-?е|-ci|-cu|-cü)?"
const DASH = "\\s?(?:[-–—/,]|to|until|through|по|and|и|və)\\s?"
// "1 fevraldan 30 noyabradək": a case ending separates two days as a dash does.
const UNTIL = `(?:${DASH}|(?<=d[aə]n)\\s(?:başlayaraq\\s)?)`
const NO_YEAR = "(?!\\s?,?\\s?(?:19|20|21)\\d{2}(?!\\d))"
const ORDINAL =
  "(?<![\\p{L}\\d])(iv|i{1,3}|[1-4]|first|second|third|fourth|перв\\p{L}*|втор\\p{L}*|трет\\p{L}*|четверт\\p{L}*|birinci|ikinci|üçüncü|dördüncü)(?![\\d])(?:st|nd|rd|th|-?(?:й|м|го|ом|ое|е|я)(?!\\p{L})|-ci|-cu|-cü)?"
const QUARTER = "(?:quarters?|qtr\\.?|квартал\\p{L}*|кв\\.?|rüb\\p{L}*)"
const HALF =
  "(?:half(?:[- ]year)?|semest\\p{L}*|полугоди\\p{L}*|половин\\p{L}*|yarimil\\p{L}*|yari(?:si)?\\p{L}*)"
// "By 1 May, 2028–2031": a comma before a range of years means the day in each of them.
const OF =
  "\\s?(?:of\\s|,(?!\\s?(?:19|20|21)\\d{2}(?:[-–]?(?:ci|cu|cü))?\\s?[-–—]\\s?(?:19|20|21)\\d{2}(?!\\d))|в\\s)?\\s?(?:the\\s)?"

const monthOf = (word: string) => monthPatterns.findIndex((month) => month.test(word)) + 1
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}

function daySpan(year: string, month: number, day: string, lastOfSpan = day): Span {
  const from = iso(Number(year), month, Number(day))
  const to = iso(Number(year), month, Number(lastOfSpan))
  return from && to ? [from, to] : null
}

function monthSpan(year: string, first: number, last = first): Span {
  const from = iso(Number(year), first, 1)
  const to = from && iso(Number(year), last, lastDay(Number(year), last))
  return from && to ? [from, to] : null
}

function ordinalOf(word: string): number {
  const words = [
    /^(?:i|1|first|перв.*|birinci)$/u,
    /^(?:ii|2|second|втор.*|ikinci)$/u,
    /^(?:iii|3|third|трет.*|üçüncü)$/u,
    /^(?:iv|4|fourth|четверт.*|dördüncü)$/u,
  ]
  return words.findIndex((pattern) => pattern.test(word)) + 1
}

function quarterSpan(year: string, first: string, last = first): Span {
  const [from, to] = [ordinalOf(first), ordinalOf(last)]
  return from && to ? monthSpan(year, from * 3 - 2, to * 3) : null
}

function halfSpan(year: string, half: string): Span {
  const which = ordinalOf(half)
  return which === 1 || which === 2 ? monthSpan(year, which * 6 - 5, which * 6) : null
}

function join(first: Span, last: Span): Span {
  return first && last ? [first[0], last[1]] : null
}

function shortYear(year: string, short: string): string {
  return year.slice(0, 2) + short
}

const rule = (pattern: string, read: Rule["read"], both = false): Rule => ({
  pattern: new RegExp(pattern, "gu"),
  read,
  both,
})
const range = (pattern: string, read: Rule["read"]) => rule(pattern, read, true)

// Narrower forms come first: text read by one rule is hidden from the next.
const rules: Rule[] = [
  rule("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)", (y, m, d) => daySpan(y, Number(m), d)),
  rule("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./]((?:19|20|21)\\d{2})(?!\\d)", (d, m, y) =>
    daySpan(y, Number(m), d),
  ),
  range(`${DAY}\\s?${MONTH}${UNTIL}${DAY}\\s?${MONTH}${OF}${YEAR}`, (d, m, d2, m2, y) =>
    join(daySpan(y, monthOf(m), d), daySpan(y, monthOf(m2), d2)),
  ),
  range(`${DAY}\\s?[-–—]\\s?${DAY}\\s?${MONTH}${OF}${YEAR}`, (d, d2, m, y) =>
    daySpan(y, monthOf(m), d, d2),
  ),
  // "2027-ci il 31 dekabradək, 2028-ci il 30 iyunadək": the year after the comma is the next day's.
  rule(`${YEAR}\\s?${DAY}\\s?${MONTH}(?=,\\s?${YEAR}\\s?${DAY}\\s?\\p{L})`, (y, d, m) =>
    daySpan(y, monthOf(m), d),
  ),
  rule(`${DAY}(?:\\sof)?\\s?${MONTH}${OF}${YEAR}`, (d, m, y) => daySpan(y, monthOf(m), d)),
  range(`${MONTH}\\s?${DAY}${DASH}${MONTH}\\s?${DAY}\\s?,?\\s?${YEAR}`, (m, d, m2, d2, y) =>
    join(daySpan(y, monthOf(m), d), daySpan(y, monthOf(m2), d2)),
  ),
  rule(`${MONTH}\\s?${DAY}\\s?,?\\s?${YEAR}`, (m, d, y) => daySpan(y, monthOf(m), d)),
  range(
    `${YEAR}\\s?,?\\s?${DAY}\\s?${MONTH}${UNTIL}${DAY}\\s?${MONTH}${NO_YEAR}`,
    (y, d, m, d2, m2) => join(daySpan(y, monthOf(m), d), daySpan(y, monthOf(m2), d2)),
  ),
  range(`${YEAR}\\s?,?\\s?${DAY}\\s?[-–—]\\s?${DAY}\\s?${MONTH}`, (y, d, d2, m) =>
    daySpan(y, monthOf(m), d, d2),
  ),
  rule(`${YEAR}\\s?,?\\s?${DAY}\\s?${MONTH}`, (y, d, m) => daySpan(y, monthOf(m), d)),
  rule(`${YEAR}\\s?,?\\s?${MONTH}\\s?${DAY}(?!\\d)`, (y, m, d) => daySpan(y, monthOf(m), d)),
  range(`${MONTH}${UNTIL}${MONTH}${OF}${YEAR}`, (m, m2, y) =>
    monthSpan(y, monthOf(m), monthOf(m2)),
  ),
  rule(`${MONTH}${OF}${YEAR}`, (m, y) => monthSpan(y, monthOf(m))),
  range(`${YEAR}\\s?,?\\s?${MONTH}${UNTIL}${MONTH}`, (y, m, m2) =>
    monthSpan(y, monthOf(m), monthOf(m2)),
  ),
  rule(`${YEAR}\\s?,?\\s?${MONTH}`, (y, m) => monthSpan(y, monthOf(m))),
  rule(`(?<![\\d.])(0?[1-9]|1[0-2])[./]((?:19|20|21)\\d{2})(?!\\d)`, (m, y) =>
    monthSpan(y, Number(m)),
  ),
  rule(`${ORDINAL}${DASH}${ORDINAL}\\s?${QUARTER}${OF}${YEAR}`, (q, q2, y) =>
    quarterSpan(y, q, q2),
  ),
  rule(`${ORDINAL}\\s?${QUARTER}${OF}${YEAR}`, (q, y) => quarterSpan(y, q)),
  rule(`(?<!\\p{L})q([1-4])${DASH}q?([1-4])\\s?,?\\s?${YEAR}`, (q, q2, y) => quarterSpan(y, q, q2)),
  rule(`(?<!\\p{L})q([1-4])\\s?[,/]?\\s?${YEAR}`, (q, y) => quarterSpan(y, q)),
  rule(`${YEAR}\\s?[,:/-]?\\s?q([1-4])(?!\\d)`, (y, q) => quarterSpan(y, q)),
  rule(`${YEAR}\\s?[,:]?\\s?${ORDINAL}${DASH}${ORDINAL}\\s?${QUARTER}`, (y, q, q2) =>
    quarterSpan(y, q, q2),
  ),
  rule(`${YEAR}\\s?[,:]?\\s?${ORDINAL}\\s?${QUARTER}`, (y, q) => quarterSpan(y, q)),
  rule(`(?<!\\p{L})${QUARTER}\\s${ORDINAL}${OF}${YEAR}`, (q, y) => quarterSpan(y, q)),
  rule(`(?<!\\p{L})${HALF}\\s${ORDINAL}${OF}${YEAR}`, (h, y) => halfSpan(y, h)),
  rule(`${ORDINAL}\\s?${HALF}${OF}${YEAR}`, (h, y) => halfSpan(y, h)),
  rule(`${YEAR}\\s?[,:]?\\s?${ORDINAL}\\s?${HALF}`, (y, h) => halfSpan(y, h)),
  rule(`(?<!\\p{L})h([12])\\s?[,/]?\\s?${YEAR}`, (h, y) => halfSpan(y, h)),
  // A school or budget year that spans two: 2027/28, or 2027/2028 with the word beside it.
  rule(
    "(?:school|academic|учебн\\p{L}*|tədris)\\s(?:years?|год\\p{L}*|ili\\p{L}*)?\\s?((?:19|20)\\d{2})[/–-](?:20)?(\\d{2})(?!\\d)",
    (y, short) => join(monthSpan(y, 9), monthSpan(shortYear(y, short), 8)),
  ),
  rule(
    "((?:19|20)\\d{2})[/–-](?:20)?(\\d{2})(?:-ci|-cu|-cü)?\\s(?:school|academic|учебн\\p{L}*|tədris)",
    (y, short) => join(monthSpan(y, 9), monthSpan(shortYear(y, short), 8)),
  ),
  rule("(?<!\\d)((?:19|20|21)\\d{2})[/–—-](\\d{2})(?![\\d-])", (y, short) =>
    Number(shortYear(y, short)) > Number(y) ? [`${y}-01-01`, `${shortYear(y, short)}-12-31`] : null,
  ),
  rule(`${YEAR}(?!\\s?(?:budget|бюджет|büdcə))`, (y) => [`${y}-01-01`, `${y}-12-31`]),
]

// Prefilter: every rule needs a year, and most texts have none.
const fourFigures = /\d{4}/

/** Every period with a year in `folded` (see `foldCase`), in order. */
export function timeMentions(folded: string): TimeMention[] {
  if (!fourFigures.test(folded)) return []
  let rest = folded
  const mentions: TimeMention[] = []
  for (const { pattern, read, both } of rules) {
    rest = rest.replace(pattern, (...found: (string | number)[]) => {
      const match = String(found[0])
      const start = found.findIndex((part) => typeof part === "number")
      const groups = found.slice(1, start).map((part) => String(part ?? ""))
      const span = read(...groups)
      if (!span) return match
      const at = Number(found[start])
      mentions.push({ start: at, end: at + match.length, from: span[0], to: span[1], both })
      return "\u0000".repeat(match.length)
    })
  }
  return mentions.sort((a, b) => a.start - b.start)
}
