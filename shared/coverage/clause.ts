import { latinAndCyrillic } from "./checks/latinAndCyrillic.ts"
import { leavesOut } from "./leftOut.ts"
import { longestSentence, ordersSomething, type Stretch } from "./matter.ts"
import { byScript } from "./scriptPattern.ts"
import type { ReadSentence, SentenceReader } from "./sentenceReader.ts"

/** Where a sentence turns: a semicolon, colon or dash, or a comma before a word that turns it. */
const turn =
  /[;:]\s|\s[–—-]\s|,\s+(?=(?:but|while|whereas|however|and)\s|(?:а(?!\sтакже)|но|однако|при этом|и)\s|(?:amma|lakin|halbuki|və)\s)/giu

/**
 * Where a sentence goes on to another clause; what only says when or for whom ("but only if", «но
 * лишь тем») belongs to what stands before it.
 */
const nextClause = byScript(
  /(?:;\s+(?!\s)|,\s+(?=(?:but|whereas|however|но|однако|при этом|amma|lakin|ancaq)\s))(?!(?:(?:but|and|но|однако|при этом|amma|lakin|ancaq)\s+)?(?:only|solely|just|if|when|where|once|provided|unless|as|for|to|except|after|until|только|лишь|исключительно|если|когда|при|тем|тому|тех|тот|та|те|для|после|кроме|пока|yalnız|ancaq|əgər|bir şərtlə|şərtlə|təkcə)(?!\p{L}))/giu,
)

/** What has a verb stands by itself; else it is a part of what another clause denies. */
const verb: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /\b(?:is|are|was|were|be|has|have|had|shall|will|must|may|can|does|do|(?!this\b|its\b|thus\b|less\b)\p{L}{3,}(?:ed|es|s))\b/iu,
  ),
  ru: latinAndCyrillic(
    /\p{L}(?:ет|ют|ит|ят|ут|ат|ёт|ал|ял|ил|ел|ла|ли|ло|ть|тся|ться|лся|лась|лись|лось|ен|ены|ена|ено|ты)(?!\p{L})|(?:должн|обязан|вправе|нужн|может|можно)/iu,
  ),
  az: latinAndCyrillic(
    /\p{L}(?:[ıiuü]r|d[ıiuü]r|[ae]caq|əcək|mal[ıi]|məli|[ıiuü]b|m[ıiuü]ş|d[ıiuü]|s[ıiuü]n)(?!\p{L})/iu,
  ),
}

/** Whether a stretch of a sentence stands by itself: it has a verb, or orders something. */
function standsAlone(text: string, from: number, to: number, lang: string): boolean {
  return (verb[lang]?.test(text.slice(from, to)) ?? true) || ordersSomething(text, from, to, lang)
}

/** The clauses of a sentence that stand by themselves, in order; what has no verb belongs to one beside it. */
export function clausesOf(text: string, from: number, to: number, lang: string): Stretch[] {
  if (to - from > longestSentence) return [{ start: from, end: to }]
  const found: { start: number; end: number }[] = []
  let start = from
  for (const { 0: said, index } of [
    ...text.slice(from, to).matchAll(nextClause),
    { 0: "", index: to - from },
  ]) {
    const end = from + index
    const alone = standsAlone(text, start, end, lang)
    const before = found.at(-1)
    if (alone && !(before && !standsAlone(text, before.start, before.end, lang)))
      found.push({ start, end })
    else if (before) before.end = end
    else found.push({ start, end })
    start = end + said.length
  }
  return found
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
  const clauses: string[] = []
  for (const clause of text.slice(start, end).split(turn)) {
    // "A matter for the Act, and not for this Plan": without a verb it denies what stands before it.
    const before = clauses.at(-1)
    if (before !== undefined && !verb[lang]?.test(clause) && leavesOut(clause, lang))
      clauses[clauses.length - 1] = `${before} ${clause}`
    else clauses.push(clause)
  }
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
