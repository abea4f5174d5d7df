import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

/** A reference in words to a part of the plan, by number. */
export interface Reference {
  /** As written: "3.2.9", "9", "P-9". */
  readonly number: string
  readonly quote: string
  /** The start and end offsets in the words. */
  readonly start: number
  readonly end: number
  /**
   * Whether it can be a heading's number too, since it has several levels; otherwise only a
   * measure's or an item's.
   */
  readonly anyPart: boolean
}

const sign = "(?:No\\.?\\s*|№\\s*)?"
const levels = "\\d+(?:\\.\\d+)+"
/** Separators between the numbers of a list. */
const between = "\\s*(?:,\\s*(?:and|и|və)\\s|[,;–-]|(?:and|to|through|и|по|до|və)(?!\\p{L}))\\s*"
/** Nouns for a plan's own parts, before a number of at least two levels. */
const before = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:(?:see|cf\\.?|under|in|to|of|and|by) )?(?:measures?|steps?(?=\\s+\\d+\\.\\d)|items?|points?|objectives?|actions?|activit(?:y|ies)|мероприяти\\p{L}*|мер(?:[аеуы]|ой|ам|ами|ах)|задач\\p{L}*|пункт\\p{L}*|п\\.|tədbir\\p{L}*|bənd\\p{L}*|məqsəd\\p{L}*)\\s+${sign}(${levels}(?:${between}${levels})*)`,
    "giu",
  ),
)
const after = latinAndCyrillic(
  new RegExp(
    `(?<![\\d.])((?:${levels}(?:-\\p{L}{1,4})?${between})*${levels})(?:-?\\p{L}{1,4})?\\s+(?:nömrəli\\s+)?(?:tədbir|bənd|məqsəd)`,
    "giu",
  ),
)
/** "(see 3.2.9)": without a noun, a number of three levels is a measure's. */
const bare = latinAndCyrillic(
  /(?<!\p{L})(?:see|cf\.|см\.)\s+(\d+(?:\.\d+){2,})|(\d+(?:\.\d+){2,})\s*-?\p{L}{0,4}\s*bax(?!\p{L})/giu,
)
/** Words after a number that assign it to this plan. */
const ours = latinAndCyrillic(
  /^\p{L}*[\s,)]*(?:(?:of|in|from) (?:this|the(?: present)?) (?:(?:national|action) )*(?:plan|programme|strategy)(?!\p{L})(?! (?:on|for|against|of)(?!\p{L}))|(?:настоящ|данн|эт)\p{L}+ (?:плана|программы|стратегии)|плана(?: мероприятий)?(?:\s*(?:$|[.,;)])|\s(?:и|или|а|\p{L}+(?:[еи]тся|[ую]тся|ятся))(?!\p{L})))/iu,
)
/** Documents with numbered parts of their own, by prefixes in English, Russian and Azerbaijani. */
const documents = {
  en: "(?:laws?|acts?|codes?|decisions?|decrees?|regulations?|resolutions?|conventions?|protocols?|directives?|statutes?|orders?|reports?|recommendations?|observations|guidelines?|guidance|charter|treaty|covenant|agreement|strateg(?:y|ies)|programmes?|concept|road\\s?map|constitution|standards?|instructions?|minutes|communication|plan (?:on|for|against|to))(?!\\p{L})",
  ru: "(?:закон|кодекс|постановлени|распоряжени|указ(?:а|ом)?(?!\\p{L})|приказ|конвенци|протокол|положени[ия]|доклад(?!чик)|отч[её]т|рекомендаци|замечани|резолюци|решени|директив|регламент|стратеги|программ|концепци|дорожн|соглашени|договор|устав(?:а|ом|е)?(?!\\p{L})|хартии|пакта|руководств|стандарт|инструкци|порядка(?!\\p{L})|правил(?:а|ам|ами)?(?!\\p{L})|конституци|плана (?:по|против|борьбы|защиты|мероприятий))",
  az: "(?:qanun(?!suz|verici)|məcəllə|qərar|fərman|sərəncam|konvensiya|protokol|hesabat|məruzə|tövsiyə|qətnamə|direktiv|strategiya|proqram|konsepsiya|yol xəritəsi|saziş|müqavilə|nizamnamə|əsasnamə|təlimat|pakt|standart|konstitusiya|rəy(?:in|də|i)|(?:yekun )?(?:qeyd|müşahidə)lər)",
}
/** Words by which a number belongs to another document; in Russian the genitive follows. */
const elsewhere = latinAndCyrillic(
  new RegExp(
    `^\\p{L}*[\\s,)]*(?:(?:of|in|to|from) (?:the |its |this |that |an? )?(?:previous|last|former|earlier)(?!\\p{L})|предыдущ|прошл)|^\\p{L}*[\\s)]*(?:of|in|to|from) (?:\\p{L}[\\p{L}’'-]* ){0,4}${documents.en}|^[\\s,)]*(?:${documents.ru})|^[\\s)]+(?:[\\p{L}-]+ ){1,3}${documents.ru}`,
    "iu",
  ),
)
const elsewhereBefore = latinAndCyrillic(
  /(?:previous|last|former|earlier|предыдущ\p{L}*|прошл\p{L}*|əvvəlki|ötən)[^.;]{0,30}$|(?:qanun|məcəllə|qərar|fərman|sərəncam|konvensiya|hesabat|məruzə|strategiya|proqram|konsepsiya|xəritə|saziş)\p{L}{0,5}n[iıuü]n\s(?:\d+[^.;]{0,20})?$/iu,
)
/** A full stop that ends no sentence: «2024 г., п. 171». */
const abbreviating = latinAndCyrillic(/\.(?=\s*[\d,):a-zа-я])/gu)
/** "See item …" refers to this plan. */
const leadIn = latinAndCyrillic(/(?<!\p{L})(?:see|cf\.?|см\.?|bax:?)\s*$/iu)
/** Somebody's report, with its round or year: the numbers after it are of the report. */
const cited = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:${documents.en}|${documents.ru}|${documents.az}|committees?|rounds?|cycle|комитет|мисси[яи]|раунд|цикл|komitə|mərhələ|missiya|dövrə)[^.;]{0,60}$|(?:19|20)\\d\\d(?:\\s*(?:г|год\\p{L}*)|-?\\p{L}{0,3}\\s+il\\p{L}*)?[)\\s,:–-]*$`,
    "iu",
  ),
)

/** An abbreviation that has items: a monitor, with or without the year of its report. */
const initials =
  /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:\p{Ll}{0,3}|['’-]\p{Ll}{1,4})?(?:\s*\([^()]{1,40}\))?[,:]\s*$/u
/** An evaluation or review, whose items are cited. */
const lookedAt = latinAndCyrillic(
  /(?<!\p{L})(?:evaluation|review|audit|оценк\p{L}{1,2}|обзор\p{L}?|аудит\p{L}?|qiymətləndirm\p{L}+|audit\p{L}*)(?: \p{L}+){0,3}[,:]\s*$/iu,
)

/** Nouns for measures and items, before a number of one level or one with letters ("P-9"). */
const nouns =
  "measures?|steps?(?=\\s+\\d+\\.\\d)|items?|points?|actions?|activit(?:y|ies)|мероприяти\\p{L}*|мер(?:[аеуы]|ой|ам|ами)|пункт\\p{L}*|п\\.|tədbir\\p{L}*|bənd\\p{L}*"
const code = "\\p{L}{1,2}[-–.]?\\d{1,3}(?:\\.\\d{1,3})*"
const row = "(?:\\s*(?:,|and|or|и|или|və|–|-)\\s*\\d{1,3}(?![\\d.]))*"
const singleBefore = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:(?:see|cf\\.?|under|in|to|of|and|by) )?(${nouns})\\s+${sign}(${code}|\\d{1,3})(?![\\d/]|[.,]\\d)(${row})`,
    "giu",
  ),
)
/** In Azerbaijani an ordinal precedes the noun; "12 tədbir" counts them. */
const singleAfter = latinAndCyrillic(
  new RegExp(
    `(?<![\\d.,\\p{L}–-])(?:(${code})\\s+|(${code}|\\d{1,3})(?:-?(?:[ıiuü]?nc[ıiuü]|c[ıiuü])|\\s+nömrəli)\\s+)(tədbir|bənd)(?!lər)(\\p{L}*)`,
    "giu",
  ),
)

/**
 * A singular that can only name one by its number; "measures 12" or «меры 12» may count, as "tədbir
 * 12" may.
 */
const names = /^(?:measure|step|action|activity|мероприяти(?:е|ю|ем|и)|мер(?:а|е|ой))$/iu
/** A plural, which names several or counts them; those of items as well. */
const several =
  /^(?:measures|steps|items|points|actions|activities|мероприяти(?:я|й|ям|ями|ях)|мер(?:ы|ам|ами)|пункт(?:ы|ов|ам|ами|ах)|(?:tədbir|bənd)lər[a-zəğışçöü]*)$/iu
/** Plurals that have the form of the genitive singular as well. */
const either = /^(?:мероприятия|меры)$/iu
const anItem = /^(?:item|point|пункт|п\.|bənd)/iu
const itemIn = latinAndCyrillic(/(?<!\p{L})(?:items?|points?|пункт\p{L}*|п\.|bənd)/iu)
/** In Azerbaijani the whole of a count comes first: "52 tədbirdən 29-u". */
const outOf = /^(?:tədbir|bənd)[a-zəğışçöü]*d[əa]n$/iu

/** Words after a number that counts something: "4 times". */
const counted = latinAndCyrillic(
  /^\s*(?:[–-]\s*)?(?:[%°€$£]|(?:percent|times?|hours?|days?|weeks?|months?|years?|minutes?|people|persons|eur|usd|azn|раз|час|дн|день|недел|месяц|лет|год|чел|руб|тыс|млн|saat|gün|həftə|nəfər|dəfə|manat|(?:ay|il|min)(?!\p{L})))/iu,
)
/** Words that make it the number of a thing within another: "of goal 2", «раздела 3». */
const ofAnother = latinAndCyrillic(
  /^\p{L}*[\s,(]*(?:(?:of|in|to|under) |раздел|цел[ьи]|задач|глав|стать|част|приложени|подпрограмм|стратеги|программ|концепци|дорожн|плана|повестк|решени|резолюци|рекомендаци|ст\.|ч\.|part|article|art\.|section)/iu,
)
const anotherBefore = latinAndCyrillic(
  /(?:articles?|art\.|chapters?|annex|section|goals?|objectives?|resolution|decisions?|стать\p{L}{1,2}|ст\.|част\p{L}{1,2}|ч\.|глав\p{L}{1,2}|раздел\p{L}*|приложени\p{L}*|цел[ьи]|задач\p{L}{1,2}|решени\p{L}*|резолюци\p{L}*)\s+(?:№\s*)?[\dIVX][\d.()IVX]*[^.;]{0,20}$|\d+-?\p{L}*\s+(?:maddə|fəsil|fəsl|bölmə|məqsəd|hissə|əlavə)\p{L}*[^.;]{0,20}$|(?:agenda|plan of|class|focal|contact|entry|starting|turning|joint|common)\s*$/iu,
)
/** After a number that begins a measure or an item. */
const opensText = /^(?:[.):]|\s+[–—-]|\s*$|\s+\p{Lu})/u
const closed = /^\s*(?:$|[).,;:\]»"”])/u

/** Whether the text before the noun of an item cites somebody else's document. */
function isCited(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - 90), at).replaceAll(abbreviating, "")
  if (leadIn.test(words)) return false
  return cited.test(words) || initials.test(words) || lookedAt.test(words)
}

/** Whether another document is named before or after the number, which is then of that document. */
function isElsewhere(text: string, start: number, end: number, item: boolean): boolean {
  const behind = text.slice(end, end + 70)
  if (ours.test(behind)) return false
  return (
    elsewhere.test(behind) ||
    elsewhereBefore.test(text.slice(Math.max(0, start - 40), start)) ||
    (item && isCited(text, start))
  )
}

/** Words that lead to a reference: "see measure 9". */
const leads = /^(?:see|cf|under|in|to|of|and|by)(?!\p{L})/iu

/** "Measure 9: …" numbers the text that follows, with or without brackets, and is no reference. */
const isOwn = (text: string, start: number, end: number) =>
  /^[\s[*_]*$/.test(text.slice(0, start)) && opensText.test(text.slice(end, end + 20))

function severalLevels(text: string): Reference[] {
  if (!/\d\.\d/.test(text)) return []
  return [...text.matchAll(before), ...text.matchAll(after), ...text.matchAll(bare)].flatMap(
    (match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      const row = (match[1] ?? match[2] ?? "").match(/\d+(?:\.\d+)+/g) ?? []
      const alone = row.length === 1 && !leads.test(match[0])
      if (alone && isOwn(text, start, end)) return []
      if (isElsewhere(text, start, end, itemIn.test(match[0]))) return []
      const quote = match[0].trim()
      return row.map((number) => ({ number, quote, start, end, anyPart: true }))
    },
  )
}

/** Whether a number of one level after a noun names a part of this plan. */
function isNamed(noun: string, isRow: boolean, behind: string): boolean {
  const plural = several.test(noun)
  if (counted.test(behind) || (plural && !isRow && !either.test(noun))) return false
  if (ours.test(behind)) return true
  if (ofAnother.test(behind)) return false
  return closed.test(behind) || (plural ? isRow && !anItem.test(noun) : names.test(noun))
}

/** Whether the text before a noun makes it a part of something else. */
function isAnothers(text: string, at: number, item: boolean): boolean {
  const words = text.slice(Math.max(0, at - 60), at)
  return anotherBefore.test(words) || (item && isCited(text, at))
}

/** In Azerbaijani the plan comes first; a plan of somebody else has its owner before it. */
const ofPlan =
  /(?:planın|(?:^|[.;,(]\s*|(?<!\p{L})(?:bu|hazırkı)\s)(?:(?:milli|fəaliyyət|tədbirlər)\s){1,2}planının)\s+$/iu
const ofAnotherPlan = /(?<!\p{L})(?:üzrə|dair|haqqında)\s(?:\p{L}+\s){0,3}plan[ıi]n(?:ın)?\s+$/iu

/** A code begins with a capital, so that "in 3" or "no-1" is none. */
const isCode = (printed: string) => /^\p{Lu}/u.test(printed) && !/^(?:No|No\.)\d/iu.test(printed)

function oneLevel(text: string): Reference[] {
  const found: Reference[] = []
  const add = (match: RegExpExecArray, numbers: readonly string[]) => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (isElsewhere(text, start, end, false)) return
    const quote = match[0].trim()
    for (const number of numbers)
      if (/^\d/.test(number) || isCode(number))
        found.push({ number: number.replaceAll("–", "-"), quote, start, end, anyPart: false })
  }
  for (const match of text.matchAll(singleBefore)) {
    const [whole, noun = "", number = "", more = ""] = match
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 60)
    const at = match.index + whole.indexOf(noun)
    if (more === "" && isOwn(text, at, match.index + whole.length)) continue
    if (outOf.test(noun) || isAnothers(text, at, anItem.test(noun))) continue
    if (isNamed(noun, more !== "", behind)) add(match, [number, ...(more.match(/\d+/g) ?? [])])
  }
  for (const match of text.matchAll(singleAfter)) {
    const [, coded = "", numbered = "", noun = "", ending = ""] = match
    const before = text.slice(Math.max(0, match.index - 80), match.index)
    const own = ofPlan.test(before) && !ofAnotherPlan.test(before)
    // "Qanunun 9-cu bəndi": an item with an owner belongs to the owner.
    if (/^bənd/iu.test(noun) && /^[iı]/iu.test(ending) && !own) continue
    if (isAnothers(text, match.index, /^bənd/iu.test(noun))) continue
    add(match, [coded || numbered])
  }
  return found
}

/** The references to parts of the plan by number, in the order of their kinds. */
export function referencesOf(text: string): Reference[] {
  return /\d/.test(text) ? [...severalLevels(text), ...oneLevel(text)] : []
}

const label = latinAndCyrillic(
  new RegExp(`^\\s*(${nouns})?\\s*${sign}(${code}|\\d{1,3})(?![\\d/]|[.,]\\d)`, "iu"),
)

/**
 * The number that words begin with as their own: "P-9. Train …", "Measure 9: …". Null without one.
 */
export function labelOf(text: string): string | null {
  const found = label.exec(text.slice(0, 60))
  if (!found) return null
  const [whole, noun, printed = ""] = found
  const behind = text.slice(whole.length, whole.length + 20)
  if (!opensText.test(behind) || (!noun && /^\s+\p{Lu}/u.test(behind))) return null
  return /^\d/.test(printed) || isCode(printed) ? printed.replaceAll("–", "-") : null
}
