import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { sentencesOf } from "../../../text/tokens.ts"
import type { Passage } from "../../passages/passage.ts"
import { PrefilteredPattern } from "../../patterns/prefilter.ts"
import type { Remark } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import { summedWords } from "./comparedNumbers.ts"
import { numberOf } from "./numberWord.ts"
import { separateGroups } from "./separateGroups.ts"

/** A whole number, with or without separators between thousands. */
const number = "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+"
const numbers = new RegExp(`(?<![\\d.,])(?:${number})`, "g")
const wholeOf = (digits: string) => Number(digits.replaceAll(/[^\d]/g, ""))
const isYear = (one: number) => one >= 1900 && one <= 2100

/** A number of things, and after a colon or in brackets what may be its parts. */
const list = latinAndCyrillic(
  new RegExp(
    `(?<![\\d.,–-]|\\d[ \\u00a0]|(?:no|№|article|section|стать\\p{L}{1,2}|maddə)\\.?\\s*)(${number})\\s+\\p{L}(?:[^:.;()\\d]|(?<!\\d)(?:19|20)\\d\\d(?!\\d)){0,80}(?::\\s*([^:.]*)|\\(([^()]*)\\))`,
    "giu",
  ),
)
/** Words after which a part, or all of them, is broken down once more. */
const ofThem = latinAndCyrillic(
  /(?<!\p{L})(?:\d[\d ]* of (?:them|whom|these|which|those)|of (?:them|whom|these|which|those)|including|among (?:them|whom)|amongst them|in all|из (?:них|которых)|в том числе|среди (?:них|которых)|включая|o cümlədən|onlardan|bunlardan|onların|bunların|aralarında|həmçinin)(?!\p{L})/iu,
)
/** A part with its noun before or after it. */
const named = latinAndCyrillic(
  new RegExp(
    `(?:${number})(?:-\\p{L}{1,3})?\\s+(?!(?:and|и|və)\\s)\\p{L}|\\p{L}\\s*(?:[–—-]\\s*)?(?:${number})(?=\\s*(?:[,;.)]|$)|\\s+(?:and|и|və)\\s)`,
    "giu",
  ),
)
/** One of several parts in brackets. */
const partAlone = latinAndCyrillic(
  new RegExp(`^\\s*(?:(?:and|и|və)\\s+)?(?:${number})(?:-\\p{L}{1,3})?\\s+\\p{L}[^\\d]*$`, "iu"),
)
const partings = latinAndCyrillic(/[,;]|\s(?:and|и|və)\s/iu)
/** Parts whose sum is further off than this share are not parts of the number. */
const near = 0.2
/** Words for people who are counted in two parts. */
const twice = latinAndCyrillic(
  /(?<!\p{L})(?:both|as well|оба|обе|и то,? и другое|также|hər iki(?:si)?|həm də)(?!\p{L})/iu,
)
/** The share in brackets, where there may be anything. */
const nearInBrackets = 0.12
/** Money, which is split by payer and has a check of its own. */
const money = /million|mln|thousand|млн|миллион|тыс|milyon|\bmin\b/iu

/** A numbered part of a plan, "for goal 1": its number counts nothing. */
const ofAPart = latinAndCyrillic(
  /(?<!\p{L})(?:goals?|objectives?|priorit(?:y|ies)|sections?|components?|pillars?|tasks?|measures?|activit(?:y|ies)|цел(?:ь|и|ью|ям|ей|ях)|задач\p{L}{0,2}|раздел\p{L}{0,2}|направлени\p{L}{1,2}|приоритет\p{L}{0,2}|мероприяти\p{L}{1,2}|məqsəd\p{L}*|vəzifə\p{L}*|bölmə\p{L}*|istiqamət\p{L}*|tədbir\p{L}*)\s+(?:№\s?|no\.?\s?)?\d+(?:\s*(?:,|and|и|və)\s*\d+(?=\s*(?:[,;.)]|$|and|и|və)))*(?![\d\s]*\d|\s*\p{L}*(?:thousand|million|тыс|млн))|\d+-\p{L}{1,3}(?=\s+(?:goal|objective|цел|задач|раздел|направлени|приоритет|məqsəd|vəzifə|bölmə|istiqamət|tədbir))/giu,
)

/** Russian collective numerals for persons: «пятеро». */
const collective = /^(?:дво|тро|четвер|пятер|шестер|семер|восьмер|девятер|десятер)/iu

/** Whether words begin with a numeral in letters: "five boys". */
function isCounted(words: string): boolean {
  const [first = ""] = words.trim().split(/\s+/)
  return collective.test(first) || numberOf(first) !== null
}

/** The parts that words list for a number; null where they are no list of parts. */
function partsIn(words: string, said: number): readonly number[] | null {
  const own = words.slice(0, words.search(ofThem) >>> 0).replaceAll(ofAPart, "")
  const parts = (own.match(numbers) ?? []).map(wholeOf)
  const odd = parts.some((part) => isYear(part) || part >= said)
  const inWords = own.split(partings).some((part) => !/\d/.test(part) && isCounted(part))
  const without = (own.match(named)?.length ?? 0) < parts.length
  if (twice.test(own)) return null
  if (odd || without || inWords || parts.length < 2 || /%|\d[.,]\d(?!\d\d)/.test(own)) return null
  return parts
}

/**
 * Whether the first parts already add up to the number: the rest breaks it, or one of them, down
 * once more.
 */
function isMadeUp(said: number, parts: readonly number[]): boolean {
  let sum = 0
  return parts.some((part, at) => {
    sum += part
    return at > 0 && sum === said
  })
}

/**
 * The lists in the words: of one whole with semicolons between its parts, else one for each
 * semicolon.
 */
function listsIn(words: string): readonly string[] {
  const pieces = words.split(";")
  const single = pieces.every((piece) => (piece.match(numbers)?.length ?? 0) === 1)
  return single ? [words] : pieces.slice(0, 1)
}

function remarkOn(said: number, printed: string, parts: readonly number[], lang: string): Remark {
  const sum = parts.reduce((all, part) => all + part, 0)
  const about = `${said} ≠ ${parts.join(" + ")} = ${sum}`
  const words = summedWords(said, parts, [printed], lang)
  return { check: "wrong-sum", words, about, quote: printed }
}

/** Remarks on parts that do not add up: "87 victims: 46 men, 29 women and 10 children". */
function listRemarks(text: string, lang: string): Remark[] {
  // Text in brackets before the colon is not part of the list.
  const bare = text.replaceAll(/\([^)]*\)(?=[^:]*:)/g, (inside) => " ".repeat(inside.length))
  const found: Remark[] = []
  for (const [, printed = "", behindColon, inBrackets = ""] of bare.matchAll(list)) {
    const said = wholeOf(printed)
    if (said < 10 || isYear(said)) continue
    const isList =
      behindColon !== undefined ||
      (!money.test(inBrackets) && inBrackets.split(partings).every(isPart))
    const parts = isList
      ? partsIn(listsIn(plainOf(behindColon ?? inBrackets))[0] ?? "", said)
      : null
    if (!parts || isMadeUp(said, parts)) continue
    const sum = parts.reduce((all, part) => all + part, 0)
    const most = said * (behindColon === undefined ? nearInBrackets : near)
    if (Math.abs(sum - said) <= most) found.push(remarkOn(said, printed, parts, lang))
  }
  return found
}

const isPart = (words: string) => partAlone.test(words)
const plainOf = (words: string) => words.replaceAll(/\([^)]*\)/g, "")

/** A number for each year: "2027 – 1,500; 2028 – 2,300". */
const yearly = latinAndCyrillic(
  new RegExp(
    `(?<!\\d)((?:19|20)\\d\\d)(?:\\s*(?:г\\.|год\\p{L}*|-?\\p{L}{1,3}\\s+il\\p{L}*))?\\s*[–—:=-]\\s*(${number})(?!\\d|[.,]\\d|\\s*%)`,
    "giu",
  ),
)
const wholeBefore = latinAndCyrillic(
  new RegExp(
    `(?:total|altogether|in all|overall|amounts? to|costs?|всего|итого|общ\\p{L}+|составл\\p{L}+|составит|сумм\\p{L}*|cəmi|ümumi|təşkil)(?!\\p{L})[^.;\\d]{0,60}(?<![\\d.,])(${number})(?![.,]?\\d)`,
    "iu",
  ),
)
const leastYears = 3

/** Remarks on yearly numbers that do not add up to the total of the same sentence. */
function yearRemarks(text: string, lang: string): Remark[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const years = [...sentence.matchAll(yearly)].filter(
      ([, , given = ""]) => !/^\d{4}$/.test(given) || !isYear(Number(given)),
    )
    if (years.length < leastYears || new Set(years.map(([, year]) => year)).size < years.length)
      return []
    const printed = wholeBefore.exec(sentence.slice(0, years[0]?.index))?.[1]
    if (!printed || (/^\d{4}$/.test(printed) && isYear(Number(printed)))) return []
    const said = wholeOf(printed)
    const parts = years.map(([, , given = ""]) => wholeOf(given))
    const sum = parts.reduce((all, part) => all + part, 0)
    if (sum === said || Math.abs(sum - said) > said * near) return []
    return [remarkOn(said, printed, parts, lang)]
  })
}

/** Remarks on parts of people in prose: "Of 64 persons 29 were women, 21 men and 17 children". */
function peopleRemarks(text: string, lang: string): Remark[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const groups = separateGroups(text.slice(start, end), text.slice(end))
    if (!groups || groups.said < 10) return []
    const sum = groups.parts.reduce((all, part) => all + part, 0)
    const isNear = Math.abs(sum - groups.said) <= groups.said * near
    return isNear ? [remarkOn(groups.said, groups.printed, groups.parts, lang)] : []
  })
}

/** Prefilter for people who are a part of others; most passages name none. */
const someParts = new PrefilteredPattern(
  latinAndCyrillic(
    /women|citizens|nationals|girls|adults|женщин|граждан|девоч|взрослы|qadın|vətəndaş|qız|yetkin/iu,
  ),
)

/** Remarks on numbers in narrative whose parts, listed beside them, do not add up. */
export function sumRemarks(
  { kind, text }: Passage,
  { hasDigit, trigrams }: ScannedText,
  lang: string,
): Remark[] {
  if (kind !== "narrative" || !hasDigit) return []
  const parted = someParts.test(text, trigrams) ? peopleRemarks(text, lang) : []
  // Fast path: most passages have no number before a colon or bracket.
  if (!/\d\d[^:(]*[:(]|\d\s*[–—]\s*\d/.test(text)) return parted
  const listed = [...listRemarks(text, lang), ...yearRemarks(text, lang)]
  const isListed = ({ quote }: Remark) => listed.some((other) => other.quote === quote)
  return [...listed, ...parted.filter((one) => !isListed(one))]
}
