import { pairOf, type WordPair } from "../checks/leads/nameCheck.ts"
import { Lexicon } from "../lexicon/lexicon.ts"
import type { StandardsSet } from "../set/set.ts"

/**
 * A letter of the supported languages as a character class: \p{L} takes a hundred times as long to
 * compile here.
 */
const letter = "[a-zа-яёəğışçöü]"
const special = /[\\^$.*+?()[\]{}|]/g

/**
 * The source of a pattern that matches any of these words by their prefixes: "victim" matches
 * "victims", and "зала суд" matches «залах суда». Null where there are none.
 */
function wordPrefixes(words: readonly string[]): string | null {
  const sources = words.map((word) =>
    word
      .trim()
      .split(/\s+/)
      .map((part) => `${part.replaceAll(special, "\\$&")}${letter}*`)
      .join("\\s+"),
  )
  return sources.length > 0 ? `(?<!${letter})(?:${sources.join("|")})` : null
}

/** The words of a set in one language, as the checks need them. */
export interface SetWords {
  /** A lexicon of the words of intent, by the names in `vague`. */
  readonly lexicon: Lexicon
  readonly vague: readonly string[]
  /** The source of a pattern for the people that the plan is about, and the compiled pattern. */
  readonly people: string | null
  readonly own: RegExp | null
  /** Pairs of words for one thing. */
  readonly pairs: readonly WordPair[]
}

/** The words of a set in one of its languages. */
export function wordsOf(set: StandardsSet, lang: string): SetWords {
  const { vague } = set.context
  const intent = Object.fromEntries(vague.map((name) => [name, set.concepts[name] ?? {}]))
  const people = wordPrefixes(set.people?.[lang] ?? [])
  const pattern = (word: string) => new RegExp(wordPrefixes([word]) ?? "(?!)", "iu")
  const pairs = (set.twins ?? []).flatMap((twin) => {
    const [one, other] = twin[lang] ?? []
    return one && other ? [pairOf(pattern(one), pattern(other))] : []
  })
  return {
    lexicon: new Lexicon(intent, lang),
    vague,
    people,
    own: people ? new RegExp(people, "iu") : null,
    pairs,
  }
}
