import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { fold, stemOf } from "../../shared/text/stem.ts"
import { tokensOf } from "../../shared/text/tokens.ts"

/** One word of a phrase: a prefix, or the whole word. */
interface Part {
  readonly text: string
  readonly whole: boolean
}

const fits = (word: string, { text, whole }: Part) =>
  whole ? word === text : word.startsWith(text)

/** The names of a set's subject in one language. */
interface SubjectNames {
  /** Phrases, word by word. */
  readonly phrases: readonly (readonly Part[])[]
  /**
   * Words that belong to such a phrase where they are beside it: those of all phrases, and stems of
   * the set's title.
   */
  readonly around: readonly Part[]
  readonly title: ReadonlySet<string>
}

/**
 * The length of small words within a name ("trafficking in human beings"), which count by equality
 * and not by prefix.
 */
const small = 3

function partOf(word: string): Part {
  const text = fold(word.replace(/=$/u, ""))
  return { text, whole: word.endsWith("=") || text.length <= small }
}

function namedBy(set: StandardsSet, lang: string): SubjectNames {
  const [first = ""] = set.context.subject
  const phrases = (set.concepts[first]?.[lang] ?? "")
    .split("|")
    .map((phrase) =>
      phrase
        .split(/[\s-]+/u)
        .filter((word) => word !== "" && word !== "=")
        .map(partOf),
    )
    .filter((parts) => parts.length > 0)
  const title = tokensOf(set.title[lang] ?? "").map(({ word }) => stemOf(word, lang))
  return { phrases, around: phrases.flat(), title: new Set(title) }
}

/**
 * The words by which texts name the subject of a set, which every plan and recommendation on it
 * has.
 */
export class SubjectWords {
  readonly #set: StandardsSet
  readonly #named = new Map<string, SubjectNames>()

  constructor(set: StandardsSet) {
    this.#set = set
  }

  /** Their stems in a text of the language. */
  in(text: string, lang: string): string[] {
    const named = this.#named.get(lang) ?? namedBy(this.#set, lang)
    this.#named.set(lang, named)
    const words = tokensOf(text).map(({ word }) => word)
    const isNamed = words.map(() => false)
    for (const at of words.keys())
      for (const parts of named.phrases)
        if (parts.every((part, i) => fits(words[at + i] ?? "", part)))
          isNamed.fill(true, at, at + parts.length)
    const spread = (at: number, beside: number) => {
      const word = words[at] ?? ""
      if (!isNamed[beside] || word === "") return
      // A small word continues the name, and is none itself.
      isNamed[at] ||=
        word.length <= small ||
        named.title.has(stemOf(word, lang)) ||
        named.around.some((part) => fits(word, part))
    }
    for (const at of words.keys()) spread(at, at - 1)
    for (const at of [...words.keys()].reverse()) spread(at, at + 1)
    return [...new Set(words.flatMap((word, at) => (isNamed[at] ? [stemOf(word, lang)] : [])))]
  }
}
