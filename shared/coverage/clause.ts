import { latinAndCyrillic } from "./checks/latinAndCyrillic.ts"
import { leavesOut } from "./leftOut.ts"
import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"

/** Where a sentence turns: a semicolon, colon or dash, or a comma before a word that turns it. */
const turn =
  /[;:]\s|\s[–—-]\s|,\s+(?=(?:but|while|whereas|however|and)\s|(?:а(?!\sтакже)|но|однако|при этом|и)\s|(?:amma|lakin|halbuki|və)\s)/giu

/** What has a verb stands by itself; else it is a part of what another clause denies. */
const verb: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /\b(?:is|are|was|were|be|has|have|had|shall|will|must|may|can|does|do|\p{L}{3,}(?:ed|es|s))\b/iu,
  ),
  ru: latinAndCyrillic(
    /\p{L}(?:ет|ют|ит|ят|ут|ат|ёт|ал|ял|ил|ел|ла|ли|ло|ть|тся|ться|лся|лась|лись|лось|ен|ены|ена|ено|ты)(?!\p{L})|(?:должн|обязан|вправе|нужн|может|можно)/iu,
  ),
  az: latinAndCyrillic(
    /\p{L}(?:[ıiuü]r|d[ıiuü]r|[ae]caq|əcək|mal[ıi]|məli|[ıiuü]b|m[ıiuü]ş|d[ıiuü]|s[ıiuü]n)(?!\p{L})/iu,
  ),
}

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
      if (!(verb[lang]?.test(clause) ?? true) || leavesOut(clause, lang)) return []
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
