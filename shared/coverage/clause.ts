import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"

/** Where a sentence turns: a semicolon, colon or dash, or a comma before a word that turns it. */
const turn =
  /[;:]\s|\s[–—-]\s|,\s+(?=(?:but|while|whereas|however|and)\s|(?:а|но|однако|при этом|и)\s|(?:amma|lakin|halbuki|və)\s)/giu

/**
 * The areas that clauses without a negation point to in a sentence that has one: "there is no
 * guardian, but every child has a lawyer" denies the one and not the other.
 */
export function affirmedIn(
  reader: SentenceReader,
  { start, end }: ReadSentence,
  text: string,
  lang: string,
): ReadonlySet<string> {
  const clauses = text.slice(start, end).split(turn)
  if (clauses.length < 2) return new Set()
  return new Set(
    clauses.flatMap((clause) => {
      const read = reader.read(clause, lang)
      if (read.some((part) => reader.names("negation", part))) return []
      return read.flatMap(({ cues }) =>
        [...cues].flatMap(([area, rules]) =>
          rules.some(({ strength }) => strength >= 0.8) ? area : [],
        ),
      )
    }),
  )
}
