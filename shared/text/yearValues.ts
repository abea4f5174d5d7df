/** The words of an indicator, and the values by year after them. */
interface YearValues {
  words: string
  baseline: string
  target: string
}

const year = String.raw`(?:19|20)\d{2}`
const aYear = new RegExp(String.raw`(?<!\d)${year}(?!\d)`, "gu")
/** Text before a year: a preposition, a day and month, a quarter. */
const before = String.raw`(?:(?:in|by|as of|from|end of|by the end of|в|на|к|до|с|к концу|на конец|конец)\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,10}\s|\d{1,2}\.\d{1,2}\.|(?:[IVX]{1,3}|\d)(?:-?(?:й|m))?\s?(?:квартал\p{L}*|кв\.|полугоди\p{L}+)\s|(?:Q|H)[1-4]\s)?`
/** The rest of a year that is no bare number. */
const named = String.raw`(?:\s?г\.|\s?год[ауы]?(?!\p{L})|-c[iıuü]\s(?:ilin\s(?:sonu\p{L}*|(?:[IVX]{1,3}|\d)\s?\p{L}+|\d{1,2}\s\p{L}+)|il\p{L}*))?`
// A time without a year: the first of several is now, and the last is completion.
const now =
  "(?:now|today|at present|currently|present|сейчас|в настоящее время|на сегодня|ныне|indi|hazırda|hazırki vəziyyət)"
const end = String.raw`(?:(?:each year|every year|annually|yearly|ежегодно|каждый год|hər il)(?: (?:at least|not less than|не менее|как минимум|ən azı|azı|minimum))?|(?:on|upon|after|at|by) (?:the )?(?:completion|end)(?: of (?:the )?\p{L}+)?|(?:по|после) (?:завершени[июя]|окончани[июя])(?: \p{L}+)?|(?:к|в) конц[уе](?: \p{L}+)?|(?:\p{L}+ )?(?:başa çatd[ıi]qda|bitdikdə|sonunda|sonda|yekununda|yekunda))`
const answer =
  /^[^\p{L}\d]*(?:yes|no|none|нет|да|есть|имеется|отсутству\p{L}+|не имеется|yox|yoxdur|xeyr|hə|bəli|var|vardır)[^\p{L}\d]*$/iu
const stop = String.raw`\s*(?:[:=–—-]\s*|\s)`

const leading = new RegExp(String.raw`^${before}${year}${named}(?!\d)[:,]?`, "iu")
const trailing = new RegExp(
  String.raw`\(?(?<![\p{L}\d])${before}${year}${named}(?: on(?:wards)?)?\)?$`,
  "iu",
)
const behindWord = new RegExp(
  String.raw`(?<=[\d%\p{L}])\s(?:\((?:\p{L}{1,2}\s)?${year}${named}\)|(?:in|by|в|к)\s${year}${named})$`,
  "iu",
)
const nowFirst = new RegExp(String.raw`^${now}${stop}(?=\S)`, "iu")
const endLast = new RegExp(String.raw`^${end}${stop}(?=\S)`, "iu")
const endBehind = new RegExp(String.raw`(?<=[\d%])\s\(?${end}\)?$`, "iu")

const inEnd = /^(.*?\S)\s*\(\s*(?:([^()\d:]*):\s*)?([^()]*)\)$/su
const afterWords = new RegExp(
  String.raw`^(\D*?)[:,–—-]?\s+(${before}${year}(?!\s?[–—-]\s?20\d\d(?!\d)[^\d]*$).*)$`,
  "isu",
)
const afterNow = new RegExp(String.raw`^(\D*?)[:,–—-]\s*(${now}${stop}.*)$`, "isu")
const afterColon = /^([^:]*):\s+(.*)$/su

/** Whether this is one number, or yes or no, with at most a few words beside it. */
function isValue(printed: string, most: number): boolean {
  // "1 of 3", «1 из 3»: the total is no value of its own.
  const words = printed
    .replaceAll(/\([^()]*\)/gu, " ")
    .replace(/(\d)\s(?:out of|of|из)\s\d+(?!\d)/u, "$1")
  if (answer.test(words)) return true
  const numbers = words.match(/\d[\d.,]*(?:\s\d{3}(?!\d))*/gu) ?? []
  return numbers.length === 1 && (words.match(/\p{L}{2,}/gu) ?? []).length <= most
}

/**
 * The time of a value, "2025 г. – 18 %", "18 % in 2025", "с 2027 г. ежегодно – 60", "on completion
 * – 10": its year, 0 for now; null where the words are no value with a time.
 */
function timeOfValue(printed: string): number | null {
  // "90 % in school year 2028/29": the year in which it begins.
  const part = printed.replace(/((?:19|20)\d{2})\/(?:20)?\d{2}(?!\d)/u, "$1")
  const first = nowFirst.exec(part)
  if (first) return isValue(part.slice(first[0].length), 2) ? 0 : null
  const last = endLast.exec(part)
  if (last) return isValue(part.slice(last[0].length), 2) ? Number.POSITIVE_INFINITY : null
  const closing = endBehind.exec(part)
  if (closing) return isValue(part.slice(0, closing.index), 2) ? Number.POSITIVE_INFINITY : null
  // A number may look like a year: "2029 – 2000", "2000 in 2029".
  const own = behindWord.exec(part) ?? leading.exec(part) ?? trailing.exec(part)
  if (own) return isValue(part.replace(own[0], " "), 4) ? Number(own[0].match(aYear)?.[0]) : null
  const years = part.match(aYear) ?? []
  return years.length === 1 && isValue(part.replace(aYear, " "), 4) ? Number(years[0]) : null
}

/** Targets after the present value: "→ 2027: 25 %; 2028: 31 %". */
const behindArrow = /(?:[→⇒⟶➔]|->|=>|–>|—>)((?:(?!->|=>|–>|—>)[^→⇒⟶➔])*)$/u
/** A value before its year, and nothing else: "31 % (2028)". */
const beforeYear = new RegExp(
  String.raw`^\d[\d.,\s]*(?:%\s?)?(?:\((?:\p{L}{1,2}\s)?${year}${named}\)|(?:in|by|в|к)\s${year}${named})$`,
  "iu",
)

/**
 * Whether a value with its year follows a semicolon at this offset, and another precedes it: they
 * are one series.
 */
export function hasValueNext(text: string, at: number): boolean {
  const next = text.slice(at + 1).trimStart()
  const [following = ""] = next.split(/[;,\n]\s/u)
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at)
  const toReach = behindArrow.exec(line)?.[1]?.split(/[;,]\s/u) ?? []
  const leads = leading.test(next) || endLast.test(next)
  if (!leads && !(toReach.length > 0 && beforeYear.test(following.trim()))) return false
  if (timeOfValue(following.trim()) === null) return false
  if (toReach.length > 0 && toReach.every((each) => timeOfValue(each.trim()) !== null)) return true
  return [afterNow, afterColon, afterWords].some((behind) => {
    const [own = ""] = behind.exec(line)?.[2]?.split(/[;,]\s/u) ?? []
    return timeOfValue(own.trim()) !== null
  })
}

/**
 * Whether words of an indicator end with one value and its time: "Cases with a financial inquiry:
 * 80 % in 2030".
 */
export function endsInValue(words: string): boolean {
  const value = afterColon.exec(words)?.[2]
  return value !== undefined && value.length < 60 && timeOfValue(value.trim()) !== null
}

/** Words and their values; null where these are no series with ascending years. */
function valuesBehind(words: string, values: string): YearValues | null {
  const row = values.replaceAll(/(?<=\d[^()]*\))\s[–—-]\s/gu, "; ")
  const parting = /[;,](?=\s)/u.exec(row)
  if (!parting || !/\p{L}/u.test(words)) return null
  const parts = row.split(/[;,]\s+(?:and\s+|и\s+|və\s+)?/u)
  const times = parts.map((part) => timeOfValue(part.trim()))
  const rising = times.every((each, at) => each !== null && each > (times[at - 1] ?? -1))
  if (!rising) return null
  const [baseline, target] = [row.slice(0, parting.index), row.slice(parting.index + 1)]
  return { words: words.trim(), baseline: baseline.trim(), target: target.trim() }
}

/**
 * Values by year, "(2025: 14; 2028: 60; 2030: 120)": the first is the baseline, the others are
 * targets.
 */
export function readSeries(text: string): YearValues | null {
  const [, closed = "", note = "", within = ""] = inEnd.exec(text) ?? []
  const inBrackets = valuesBehind(note ? `${closed.trim()} (${note.trim()})` : closed, within)
  if (inBrackets) return inBrackets
  for (const behind of [afterNow, afterColon, afterWords]) {
    const [, words = "", values = ""] = behind.exec(text) ?? []
    const read = valuesBehind(words, values)
    if (read) return read
  }
  return null
}
