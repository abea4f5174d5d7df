import { latinAndCyrillic } from "./latinAndCyrillic.ts"

/** A part of the plan that words name by its number. */
export interface Reference {
  /** As the words give it: "3.2.9", "9", "P-9". */
  readonly number: string
  readonly quote: string
  /** Where in the words it begins, and where it ends. */
  readonly start: number
  readonly end: number
  /** Whether it can be a heading's number as well: one of several levels. Else only a measure's or an item's. */
  readonly anyPart: boolean
}

const sign = "(?:No\\.?\\s*|№\\s*)?"
/** What a plan's own parts are called, with a number of at least two levels behind. */
const before = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:(?:see|cf\\.?|under|in|to|of|and|by) )?(?:measures?|items?|points?|objectives?|actions?|activit(?:y|ies)|мероприяти\\p{L}*|мер[аеуы]|задач\\p{L}*|пункт\\p{L}*|п\\.|tədbir\\p{L}*|bənd\\p{L}*|məqsəd\\p{L}*)\\s+${sign}(\\d+(?:\\.\\d+)+)((?:\\s*(?:,|and|и|və)\\s*\\d+(?:\\.\\d+)+)*)`,
    "giu",
  ),
)
const after = latinAndCyrillic(
  /(\d+(?:\.\d+)+)(?:-?\p{L}{1,4})?\s+(?:nömrəli\s+)?(?:tədbir|bənd|məqsəd)/giu,
)
/** "(see 3.2.9)": without a noun a number of three levels is a measure's. */
const bare = latinAndCyrillic(
  /(?<!\p{L})(?:see|cf\.|см\.)\s+(\d+(?:\.\d+){2,})|(\d+(?:\.\d+){2,})\s*-?\p{L}{0,4}\s*bax(?!\p{L})/giu,
)
/** A number of another document is none of this plan's. */
const elsewhere = latinAndCyrillic(
  /^\p{L}*[\s,)]*(?:of|in|to) (?:the )?(?:law|act|code|decision|decree|regulation|resolution|convention|protocol|directive|statute|order|previous|last|former|earlier)|^[\s,)]*(?:закона|кодекса|постановлени|распоряжени|указа|приказа|конвенции|протокола|положени|предыдущ|прошл)/iu,
)
const elsewhereBefore = latinAndCyrillic(
  /(?:previous|last|former|earlier|предыдущ\p{L}*|прошл\p{L}*|qanunun|qərarın|fərmanın|sərəncamın|konvensiyanın|əvvəlki|ötən)[^.;]{0,30}$/iu,
)

/** The names of measures and of items, with a number of one level or one with letters ("P-9") behind. */
const nouns =
  "measures?|items?|points?|actions?|activit(?:y|ies)|мероприяти\\p{L}*|мер(?:[аеуы]|ой|ам|ами)|пункт\\p{L}*|п\\.|tədbir\\p{L}*|bənd\\p{L}*"
const code = "\\p{L}{1,2}[-–.]?\\d{1,3}(?:\\.\\d{1,3})*"
const row = "(?:\\s*(?:,|and|or|и|или|və|–|-)\\s*\\d{1,3}(?![\\d.]))*"
const singleBefore = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:(?:see|cf\\.?|under|in|to|of|and|by) )?(${nouns})\\s+${sign}(${code}|\\d{1,3})(?![\\d/]|[.,]\\d)(${row})`,
    "giu",
  ),
)
/** In Azerbaijani an ordinal stands in front; "12 tədbir" is a count of them. */
const singleAfter = latinAndCyrillic(
  new RegExp(
    `(?<![\\d.,\\p{L}–-])(?:(${code})\\s+|(${code}|\\d{1,3})(?:-?(?:[ıiuü]?nc[ıiuü]|c[ıiuü])|\\s+nömrəli)\\s+)(tədbir|bənd)(?!lər)(\\p{L}*)`,
    "giu",
  ),
)

/** A singular that names one by its number and nothing else; "measures 12" or «меры 12» may count. */
const names =
  /^(?:measure|action|activity|мероприяти(?:е|ю|ем|и)|мер(?:а|е|ой)|tədbir(?!lər)[a-zəğışçöü]*)$/iu
/** A plural, which names several or counts them; those of items as well. */
const several =
  /^(?:measures|items|points|actions|activities|мероприяти(?:я|й|ям|ями|ях)|мер(?:ы|ам|ами)|пункт(?:ы|ов|ам|ами|ах)|(?:tədbir|bənd)lər[a-zəğışçöü]*)$/iu
/** The plurals that are the singular's genitive as well. */
const either = /^(?:мероприятия|меры)$/iu
const anItem = /^(?:item|point|пункт|п\.|bənd)/iu

/** Behind a number that counts something: "4 times". */
const counted = latinAndCyrillic(
  /^\s*(?:[–-]\s*)?(?:[%°€$£]|(?:percent|times?|hours?|days?|weeks?|months?|years?|minutes?|people|persons|eur|usd|azn|раз|час|дн|день|недел|месяц|лет|год|чел|руб|тыс|млн|saat|gün|həftə|nəfər|dəfə|manat|(?:ay|il|min)(?!\p{L})))/iu,
)
/** Behind the number of a thing that is only said to be one of this plan's. */
const ofThePlan = latinAndCyrillic(
  /^\s*(?:(?:of|in|from) (?:this|the(?: present)?) (?:action |national )?(?:plan|programme)(?!\p{L})|(?:настояще|данно|это)го плана|плана\s*[.,;)])/iu,
)
/** The number of a thing in another: "of goal 2", «раздела 3». */
const ofAnother = latinAndCyrillic(
  /^\p{L}*[\s,(]*(?:(?:of|in|to|under) |раздел|цел[ьи]|задач|глав|стать|част|приложени|подпрограмм|стратеги|программ|концепци|дорожн|плана|повестк|решени|резолюци|рекомендаци|ст\.|ч\.|part|article|art\.|section)/iu,
)
const anotherBefore = latinAndCyrillic(
  /(?:articles?|art\.|chapters?|annex|section|goals?|objectives?|resolution|decisions?|стать\p{L}{1,2}|ст\.|част\p{L}{1,2}|ч\.|глав\p{L}{1,2}|раздел\p{L}*|приложени\p{L}*|цел[ьи]|задач\p{L}{1,2}|решени\p{L}*|резолюци\p{L}*)\s+(?:№\s*)?[\dIVX][\d.()IVX]*[^.;]{0,20}$|\d+-?\p{L}*\s+(?:maddə|fəsil|fəsl|bölmə|məqsəd|hissə|əlavə)\p{L}*[^.;]{0,20}$|(?:agenda|plan of|class|focal|contact|entry|starting|turning|joint|common)\s*$/iu,
)
/** "General recommendation, item 38"; what one is told to see is of this plan. */
const documentBefore = latinAndCyrillic(
  /(?:recommendation|resolution|decision|convention|protocol|directive|law|code|decree|рекомендаци|резолюци|конвенци|закон|кодекс|указ|постановлени|распоряжени|tövsiyə|qətnamə|konvensiya|sərəncam|fərman|qərar)\p{L}*[^.;\p{L}]{0,6}(?:under |in |of |and |по |в |и )?$/iu,
)
/** Behind the number with which a measure or an item begins. */
const opensText = /^(?:[.):]|\s+[–—-]|\s*$|\s+\p{Lu})/u
const closed = /^\s*(?:$|[).,;:\]»"”])/u

/** Where another document is named before or behind, the number is of that. */
function isElsewhere(text: string, start: number, end: number): boolean {
  return (
    elsewhere.test(text.slice(end, end + 40)) ||
    elsewhereBefore.test(text.slice(Math.max(0, start - 40), start))
  )
}

function severalLevels(text: string): Reference[] {
  if (!/\d\.\d/.test(text)) return []
  return [...text.matchAll(before), ...text.matchAll(after), ...text.matchAll(bare)].flatMap(
    (match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      if (isElsewhere(text, start, end)) return []
      // Of a row, and of the second pattern's other order, the numbers stand in the second group.
      const more = match[2]?.match(/\d+(?:\.\d+)+/g) ?? []
      return [match[1] ?? "", ...more]
        .filter(Boolean)
        .map((number) => ({ number, quote: match[0].trim(), start, end, anyPart: true }))
    },
  )
}

/** Whether a number of one level behind a noun is the number of a thing of this plan. */
function isNamed(noun: string, isRow: boolean, behind: string): boolean {
  const plural = several.test(noun)
  if (counted.test(behind) || (plural && !isRow && !either.test(noun))) return false
  if (ofThePlan.test(behind)) return true
  if (ofAnother.test(behind)) return false
  return closed.test(behind) || (plural ? isRow && !anItem.test(noun) : names.test(noun))
}

/** Whether what stands before a noun makes it a part of something else. */
function isAnothers(text: string, at: number, item: boolean): boolean {
  const words = text.slice(Math.max(0, at - 60), at)
  return anotherBefore.test(words) || (item && documentBefore.test(words))
}

/** A word with capitals, so that "in 3" or "no-1" is no code. */
const isCode = (printed: string) => /^\p{Lu}/u.test(printed) && !/^(?:No|No\.)\d/iu.test(printed)

function oneLevel(text: string): Reference[] {
  const found: Reference[] = []
  const add = (match: RegExpExecArray, numbers: readonly string[]) => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (isElsewhere(text, start, end)) return
    const quote = match[0].trim()
    for (const number of numbers)
      if (/^\d/.test(number) || isCode(number))
        found.push({ number: number.replaceAll("–", "-"), quote, start, end, anyPart: false })
  }
  for (const match of text.matchAll(singleBefore)) {
    const [whole, noun = "", number = "", more = ""] = match
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 60)
    const at = match.index + whole.indexOf(noun)
    // "Measure 9: …" is the number of what follows, and no reference to it.
    if (text.slice(0, at).trim() === "" && more === "" && opensText.test(behind)) continue
    if (isAnothers(text, at, anItem.test(noun))) continue
    if (isNamed(noun, more !== "", behind)) add(match, [number, ...(more.match(/\d+/g) ?? [])])
  }
  for (const match of text.matchAll(singleAfter)) {
    const [, coded = "", numbered = "", noun = "", ending = ""] = match
    const ours = /planın\s+$/iu.test(text.slice(0, match.index))
    // "Qanunun 9-cu bəndi": an item with an owner is of the owner.
    if (/^bənd/iu.test(noun) && /^[iı]/iu.test(ending) && !ours) continue
    if (isAnothers(text, match.index, /^bənd/iu.test(noun))) continue
    add(match, [coded || numbered])
  }
  return found
}

/** The parts of the plan that words name by their numbers, in the order of their kinds. */
export function referencesOf(text: string): Reference[] {
  return /\d/.test(text) ? [...severalLevels(text), ...oneLevel(text)] : []
}

const label = latinAndCyrillic(
  new RegExp(`^\\s*(${nouns})?\\s*${sign}(${code}|\\d{1,3})(?![\\d/]|[.,]\\d)`, "iu"),
)

/** The number that words begin with as their own: "P-9. Train …", "Measure 9: …". Null without one. */
export function labelOf(text: string): string | null {
  const found = label.exec(text.slice(0, 60))
  if (!found) return null
  const [whole, noun, printed = ""] = found
  const behind = text.slice(whole.length, whole.length + 20)
  if (!opensText.test(behind) || (!noun && /^\s+\p{Lu}/u.test(behind))) return null
  return /^\d/.test(printed) || isCode(printed) ? printed.replaceAll("–", "-") : null
}
