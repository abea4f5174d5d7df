import type { SearchPiece } from "../../shared/api/search.ts"
import { languageOf } from "../../shared/text/language.ts"
import { fold, stemOf } from "../../shared/text/stem.ts"

/** The most words of a query; what stands behind them is left out. */
const mostWords = 16
/** Longer runs of letters are no words. */
const longestWord = 60

interface PlacedWord {
  /** Folded. */
  text: string
  from: number
  to: number
}

/** The words of a text, folded, with their places. Everything but letters and digits parts them. */
function* wordsIn(text: string): Generator<PlacedWord> {
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const [word] = match
    const folded = fold(word.slice(0, longestWord))
    yield { text: folded, from: match.index, to: match.index + word.length }
  }
}

/**
 * The search terms of a text, parted by blanks: every word, folded, and its stem where that is another.
 * `lang` is the language of the text around it.
 */
export function termsOf(text: string, lang: string): string {
  const own = languageOf(text, lang)
  const terms: string[] = []
  for (const { text: word } of wordsIn(text)) {
    terms.push(word)
    const stem = stemOf(word, own)
    if (stem !== word) terms.push(stem)
  }
  return terms.join(" ")
}

/** One word of a question. */
interface QueryWord {
  /** It, and its stems in the languages it may be of; any of them is enough. */
  terms: readonly string[]
  /** It is still being written: what begins with it is found, too. */
  begins: string | null
}

/** A question: all its words must be there. Without words nothing is query. */
export type SearchQuery = readonly QueryWord[]

const stemsOf = (word: string) =>
  (/\p{Script=Cyrillic}/u.test(word) ? ["ru"] : ["en", "az"]).map((lang) => stemOf(word, lang))

/**
 * Reads what somebody typed: every sign that is no letter or digit parts words and means nothing.
 * The last word, unless a blank follows it, is taken for the beginning of one.
 */
export function parseQuery(question: string): SearchQuery {
  const words = new Map<string, QueryWord>()
  const last = [...question.slice(0, 2_000).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/gu)][0]?.[0]
  const open = last ? fold(last.slice(0, longestWord)) : null
  for (const { text } of wordsIn(question.slice(0, 2_000))) {
    if (words.size === mostWords) break
    const terms = [...new Set([text, ...stemsOf(text)])]
    words.set(text, { terms, begins: text === open && text.length > 1 ? text : null })
  }
  return [...words.values()]
}

/** The question as FTS5 reads it. Only letters and digits come into it, each word in quotes. */
export function toFts5(query: SearchQuery): string {
  return query
    .map(({ terms, begins }) => {
      const any = terms.map((term) => `"${term}"`)
      return `(${[...any, ...(begins ? [`"${begins}" *`] : [])].join(" OR ")})`
    })
    .join(" AND ")
}

/** The question as a `tsquery`. Only letters and digits come into it, each word in quotes. */
export function toTsquery(query: SearchQuery): string {
  return query
    .map(({ terms, begins }) => {
      const any = terms.map((term) => `'${term}'`)
      return `(${[...any, ...(begins ? [`'${begins}':*`] : [])].join(" | ")})`
    })
    .join(" & ")
}

/** Whether a word of a text in `lang` is one that is query. */
function isWord({ terms, begins }: QueryWord, word: string, lang: string): boolean {
  const stem = stemOf(word, lang)
  if (terms.includes(word) || terms.includes(stem)) return true
  return begins !== null && (word.startsWith(begins) || stem.startsWith(begins))
}

/** Whether a short text, such as a title, has all the words that are query. */
export function hasAll(query: SearchQuery, text: string, lang = "en"): boolean {
  const own = languageOf(text, lang)
  const words = [...wordsIn(text)]
  return query.length > 0 && query.every((one) => words.some((word) => isWord(one, word.text, own)))
}

const before = 60

/**
 * A stretch of a text of about `length` letters, around the first of the words that are query, in
 * pieces of which those words are marked; from its beginning where it has none of them. A text
 * that is not longer comes whole.
 */
export function piecesOf(
  query: SearchQuery,
  text: string,
  lang: string,
  length: number,
): SearchPiece[] {
  const own = languageOf(text, lang)
  const found = [...wordsIn(text)].filter((word) =>
    query.some((one) => isWord(one, word.text, own)),
  )
  let from = 0
  let to = text.length
  if (text.length > length) {
    const first = found[0]?.from ?? 0
    from = first > before ? text.lastIndexOf(" ", first - before) + 1 : 0
    // No blank far and wide: the words that were found count more than where the cut falls.
    if (first - from > length / 2) from = Math.max(0, first - before)
    const end = text.indexOf(" ", from + length)
    to = end < 0 || end > from + length + 40 ? Math.min(text.length, from + length) : end
  }
  const pieces: SearchPiece[] = []
  const add = (piece: string, isFound: boolean) => {
    // The parts of a measure stand in lines of their own.
    const words = piece.replaceAll(/\s*\n\s*/g, " · ").replaceAll(/\s+/g, " ")
    if (words !== "") pieces.push({ text: words, found: isFound })
  }
  let at = from
  if (from > 0) add("… ", false)
  for (const word of found) {
    if (word.from < at || word.to > to) continue
    add(text.slice(at, word.from), false)
    add(text.slice(word.from, word.to), true)
    at = word.to
  }
  add(text.slice(at, to), false)
  if (to < text.length) add(" …", false)
  return pieces
}
