// Days, numbers and lists as a language writes them, by `Intl`. Chromium comes without Azerbaijani,
// and would write "2026 M12 2" and "this minute"; what it lacks stands here, as Unicode's CLDR has it.

type Unit = "minute" | "hour" | "day"

const months = "yan fev mar apr may iyn iyl avq sen okt noy dek".split(" ")
const longMonths =
  "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr".split(" ")
const units: Record<Unit, { name: string; now: string; past?: string; next?: string }> = {
  minute: { name: "dəqiqə", now: "bu dəqiqə" },
  hour: { name: "saat", now: "bu saat" },
  day: { name: "gün", now: "bu gün", past: "dünən", next: "sabah" },
}

/** Whether this browser does not know the language, though it is ours. */
function isUnknown(language: string): boolean {
  if (!language.startsWith("az")) return false
  const december = new Date(Date.UTC(2026, 11, 2))
  const written = new Intl.DateTimeFormat("az", { month: "short", timeZone: "UTC" })
  return !/dek/i.test(written.format(december))
}

const two = (number: number) => String(number).padStart(2, "0")

/** A day and its month stay on one line. */
const unbroken = (written: string) => written.replace(/^(\d{1,2}) /, "$1\u00a0")

/** A day as one reads it: "20 Nov 2026"; by the calendar of UTC or of this device, with the hour where `hour` says so, the month in full where `long` does. */
export function dayIn(
  date: Date,
  language: string,
  {
    utc = false,
    hour = false,
    long = false,
  }: { utc?: boolean; hour?: boolean; long?: boolean } = {},
): string {
  if (!isUnknown(language))
    return unbroken(
      new Intl.DateTimeFormat(language, {
        dateStyle: long ? "long" : "medium",
        ...(hour ? { timeStyle: "short" } : {}),
        ...(utc ? { timeZone: "UTC" } : {}),
      }).format(date),
    )
  const day = utc
    ? [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()]
    : [date.getDate(), date.getMonth(), date.getFullYear()]
  const written = `${day[0]}\u00a0${(long ? longMonths : months)[day[1] ?? 0]} ${day[2]}`
  if (!hour) return written
  const [hours, minutes] = utc
    ? [date.getUTCHours(), date.getUTCMinutes()]
    : [date.getHours(), date.getMinutes()]
  return `${written} ${two(hours)}:${two(minutes)}`
}

/** How long ago something was, or how far away it is: "5 minutes ago", "yesterday". */
export function agoIn(count: number, unit: Unit, language: string): string {
  if (!isUnknown(language))
    return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(count, unit)
  const { name, now, past, next } = units[unit]
  if (count === 0) return now
  if (count === -1 && past) return past
  if (count === 1 && next) return next
  return count < 0 ? `${-count} ${name} öncə` : `${count} ${name} ərzində`
}

/** A number as one reads it: "1,150,000". */
export function numberIn(number: number, language: string): string {
  // German parts numbers by the same signs.
  return new Intl.NumberFormat(isUnknown(language) ? "de" : language).format(number)
}

/** Several words in one sentence: "one, two and three". */
export function listIn(words: readonly string[], language: string): string {
  if (!isUnknown(language)) return new Intl.ListFormat(language).format(words)
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} və ${words.at(-1)}`
}
