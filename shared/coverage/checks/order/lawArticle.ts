import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { stemOf } from "../../../text/stem.ts"
import { tokensOf } from "../../../text/tokens.ts"
import { isSmallWord } from "../similar/sameThingsData.ts"

/** An article or section of a law that words name. */
export interface LawArticle {
  readonly number: string
  /** Stems of the law's name; empty where only the number is given. */
  readonly law: readonly string[]
}

const number = "(\\d+(?:[-.–]\\d+)*[A-Za-zА-Яа-я]?(?!\\p{L})|[IVXL]{1,6}(?!\\p{L}))"
const behindNoun = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:articles?|art\\.|sections?|chapters?|стать\\p{L}{1,3}|ст\\.|глав\\p{L}{1,3})\\s+${number}|§\\s*${number}`,
    "giu",
  ),
)
// In Azerbaijani an ordinal precedes the noun, and the law precedes both.
const beforeNoun = latinAndCyrillic(
  /(\d+(?:[-.–]\d+)*)\s?[-–]?\s?[cç]?[ıiuü]?(?:n?c[ıiuü])?\s+(?:\p{L}+\s+)?(?:maddə|fəsil|fəsl|bölmə)/giu,
)
const lawBehind = latinAndCyrillic(
  /^[^.;,()«“"]{0,50}?(?<!\p{L})(?:code|act|law|кодекс|закон)\p{L}*(?:\s+(?:on|об|о)\s+[^.;,()]{0,40})?/iu,
)
const lawBefore = latinAndCyrillic(/((?:[^\s.;]+\s+){1,3})(?:məcəllə|qanun)/iu)
const generic = latinAndCyrillic(
  /^(?:codes?|acts?|laws?|article|section|кодекс|закон|стать|qanun|məcəllə|maddə|haqqında|redaksi|yeni|dəyiş|draft|layihə|проект)/iu,
)
/** A treaty's articles cannot be changed by a measure. */
const treaty = latinAndCyrillic(
  /^[^.;,()]{0,40}(?:convention|protocol|directive|treaty|covenant|конвенци|протокол|пакт|договор)|konvensiya|protokol/iu,
)

function stemsOf(words: string, lang: string): string[] {
  return tokensOf(words)
    .map(({ word }) => word)
    .filter((word) => word.length > 2 && !/^\d/.test(word) && !isSmallWord(word))
    .filter((word) => !generic.test(word))
    .map((word) => stemOf(word, lang))
}

const bare = (printed: string) => printed.replaceAll("–", "-").toUpperCase()

/** The articles of laws that a measure names, each with what is known of its law. */
export function articlesIn(text: string, lang: string): LawArticle[] {
  if (!/\d|[IVXL]{2}/.test(text)) return []
  const found: LawArticle[] = []
  for (const match of text.matchAll(behindNoun)) {
    const rest = text.slice(match.index + match[0].length)
    if (treaty.test(rest.slice(0, 60))) continue
    const named = bare(match[1] ?? match[2] ?? "")
    found.push({ number: named, law: stemsOf(lawBehind.exec(rest)?.[0] ?? "", lang) })
  }
  for (const match of text.matchAll(beforeNoun)) {
    const end = match.index + match[0].length
    const around = `${text.slice(Math.max(0, match.index - 60), match.index)} ${text.slice(end, end + 40)}`
    if (treaty.test(around)) continue
    found.push({
      number: bare(match[1] ?? ""),
      law: stemsOf(lawBefore.exec(around)?.[1] ?? "", lang),
    })
  }
  return found
}

/** Whether two are one article: equal numbers, and no different names of laws. */
export function isSameArticle(one: LawArticle, other: LawArticle): boolean {
  if (one.number !== other.number) return false
  if (one.law.length === 0 || other.law.length === 0) return true
  return one.law.some((stem) => other.law.includes(stem))
}

const codes = latinAndCyrillic(
  /(\p{L}{3,})\s+(?:code|act)(?!\p{L})|([а-яё]{3,})\s+кодекс|(\p{L}{3,})\s+məcəllə/giu,
)

// The name of a law in quotation marks, after its noun; in Azerbaijani before it.
const quoted = latinAndCyrillic(
  /(?:law|act|закон\p{L}*)[^.;«“"„]{0,30}[«“"„]([^»”"“«]{4,90})[»”"“]|[«“"„]([^»”"“«]{4,90})[»”"“]\s+(?:\p{L}+\s+){0,3}qanun/giu,
)
const hasQuotation = /[«“"„]/

/**
 * The codes and laws that words name: stems of the codes, "criminal", «трудовой», and whole names
 * in quotation marks.
 */
export function codesIn(text: string, lang: string): readonly string[] {
  const named = [...text.matchAll(codes)].flatMap((match) =>
    stemsOf(match.slice(1).filter(Boolean).join(" "), lang),
  )
  if (!hasQuotation.test(text)) return named
  const laws = [...text.matchAll(quoted)].map(([, behind, before]) =>
    stemsOf(behind ?? before ?? "", lang).join(" "),
  )
  return [...named, ...laws.filter(Boolean)]
}
