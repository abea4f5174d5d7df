import { Lexicon } from "../lexicon.ts"
import type { StandardsSet } from "../set.ts"
import { pairOf, type WordPair } from "./nameCheck.ts"
import { beginningsOf } from "./wordBeginnings.ts"

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
  const people = beginningsOf(set.people?.[lang] ?? [])
  const pattern = (word: string) => new RegExp(beginningsOf([word]) ?? "(?!)", "iu")
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
