import { fold } from "../text/stem.ts"
import { actual, headWords, others, planned, scores, standing, times } from "./columnWordsData.ts"

/** The meanings of a column in a table of recommendations or earlier measures. */
export const columns = ["number", "source", "year", "text", "result", "note"] as const
/** One of {@link columns}. */
export type Column = (typeof columns)[number]

/**
 * The meaning of a header: a column, `other` for a field that is not imported, null where it is
 * unknown.
 */
export type Claim = Column | "other" | null

type Language = keyof typeof headWords

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\d])${words}(?!\\p{L})`, "u")
const everywhere = (words: string) => new RegExp(whole(words).source, "gu")

const isStanding = whole(standing)
const isPlanned = whole(planned)
const isActual = whole(actual)
const isOther = whole(others)
const isTime = whole(times)
const patterns = (Object.keys(headWords) as Language[]).map((language) => ({
  language,
  form: whole(headWords[language].form),
  words: columns.map((column) => ({ column, pattern: everywhere(headWords[language][column]) })),
}))
const preposition = /\s(?:of|for|in|on|by|from|to|against|with|that|which|who)\s/u

/**
 * The column that one part of a header names: by its main noun, whose position depends on the
 * language.
 */
function nounOf(part: string): Column | null {
  // A number sign decides, whatever is numbered.
  if (/[№#§¶]|(?<!\p{L})nn(?!\p{L})/u.test(part)) return "number"
  for (const { language, form, words } of patterns) {
    const [main = part] = language === "en" ? part.split(preposition) : [part]
    const inPart = (one: string) =>
      words
        .flatMap(({ column, pattern }) =>
          [...one.matchAll(pattern)].map((match) => ({ column, at: match.index })),
        )
        .sort((a, b) => a.at - b.at)
    const found = inPart(main)
    const noun = language === "ru" ? found[0] : found.at(-1)
    // "Name of the body" is a body; "name" or "text" alone is the text itself.
    const [any] = noun ? [noun] : inPart(part)
    if (any) return any.column
    if (form.test(part)) return "text"
  }
  return null
}

// A year in a header that is no column of years: "2024 год: статус".
const namedYear =
  /(?:years? )?((?:19|20)\d\d)(?: ?-? ?(?:c[iuü]|й|м|го))?(?: (?:год\p{L}*|гг?\.?|il(?:i|in|də|lər)?|years?)(?!\p{L}))?/gu

/** The meaning of a column by its header. */
export function claimOf(head: string): Claim {
  const said = fold(head)
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("п/п", "nn")
    .replaceAll(namedYear, "$1")
  // A whole sentence is no header, whatever its words.
  if (said.length > 80) return null
  const outside = said.replace(/\([^)]*\)?/gu, " ").trim() || said
  const isToCome = isPlanned.test(outside) && !isActual.test(outside)
  if (isStanding.test(outside) && !isToCome && !isTime.test(outside)) return "result"
  if (isOther.test(outside)) return "other"
  const parts = outside.split(/[/,;|&]|\s(?:and|и|və|-|–|—)\s/u)
  for (const part of parts) {
    const column = nounOf(part.trim())
    if (column !== null) return column === "result" && isToCome ? "other" : column
  }
  return isToCome ? "other" : null
}

/** The column that a header names; null when it is unknown, or a field that is not imported. */
export function columnOf(head: string): Column | null {
  const claim = claimOf(head)
  return claim === "other" ? null : claim
}

/** Whether a header says that the column has the present state of a measure. */
export function showsStandings(head: string): boolean {
  return isStanding.test(fold(head))
}

const serial =
  /^(?:[№#]|nn|n|nr|no|s\/n|serial(?: no| number)?|sira(?: ?№(?:-?si)?| nömrəsi| sayi)?|порядковый номер|номер по порядку)$/u

const isScore = whole(scores)

/** Whether a header says that the column has scores. */
export function showsScores(head: string): boolean {
  return isScore.test(fold(head))
}

/** Whether a header only numbers the rows: «№ п/п», "No.", "Sıra №". */
export function countsRows(head: string): boolean {
  const said = fold(head)
    .replaceAll("п/п", "nn")
    .replaceAll(/[.\s]+/gu, " ")
    .trim()
  return serial.test(said) || /^(?:№|n|no) ?nn$/u.test(said)
}
