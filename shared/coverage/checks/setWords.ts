import { Lexicon } from "../lexicon.ts"
import type { StandardsSet } from "../set.ts"
import { pairOf, type WordPair } from "./nameCheck.ts"

/**
 * A letter of the languages that are read, as a class of a pattern: one for every letter there is
 * takes a hundred times as long to make ready.
 */
const letter = "[a-zа-яёəğışçöü]"
const special = /[\\^$.*+?()[\]{}|]/g

/**
 * The source of a pattern that finds any of these words by their beginnings: "victim" finds
 * "victims", and "зала суд" finds «залах суда». Null where there are none.
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

/** What a set knows of one language, as the checks need it. */
export interface SetWords {
  /** Knows the words of intent, by the names of `vague`. */
  readonly lexicon: Lexicon
  readonly vague: readonly string[]
  /** The source of a pattern for the people that the plan is about, and the pattern. */
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
