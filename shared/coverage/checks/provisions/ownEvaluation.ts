import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { Passage } from "../../passages/passage.ts"
import { PrefilteredPattern, TextTrigrams } from "../../patterns/prefilter.ts"
import { matchesAny, type Phrasings, phrasingsOf } from "../phrasing.ts"
import type { PlacedRemark, Remark, RemarkPlace } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import { sentencesIn } from "../sentences.ts"
import { withoutLooseEnd } from "../wording/looseEnd.ts"
import {
  evaluated,
  type GoesOn,
  goesOn,
  notOwn,
  ofPlan,
  otherEvaluation,
  outrightOwn,
  ownWays,
  plainlyOwn,
} from "./evaluationData.ts"

/** An evaluation of the plan by the bodies that steer it or carry it out, and its place. */
interface OwnEvaluation {
  readonly place: RemarkPlace
  readonly quote: string
  /** Whether it is meant as the evaluation of the plan, and not a passing mention. */
  readonly plain: boolean
  /** Whether it says outright that the plan's own bodies do it. */
  readonly outright: boolean
}

/** The patterns of such an evaluation in one language. */
interface Patterns {
  /** Prefilter: without a match there is no evaluation. */
  readonly likely: PrefilteredPattern | undefined
  readonly ways: Phrasings
  readonly unless: readonly RegExp[]
  readonly plain: RegExp | undefined
  readonly again: GoesOn | undefined
}

const made = new Map<string, Patterns>()
const around = new TextTrigrams()
const mark = "own-evaluation "
/** The greatest length of a quote. */
const longest = 220
/** A quote ends with a clause, if at least this many characters come before. */
const shortest = 100
const endOfClause = /(?:[,;:]|\s[–—-])\s/gu

function patternsIn(lang: string): Patterns {
  const known = made.get(lang)
  if (known) return known
  const [other, not, plain] = [otherEvaluation[lang], notOwn[lang], plainlyOwn[lang]]
  const any = evaluated[lang]
  const again = goesOn[lang]
  const patterns = {
    likely: any && new PrefilteredPattern(latinAndCyrillic(any)),
    ways: phrasingsOf(ownWays[lang]),
    // The unit's own staff do not make it another evaluation here.
    unless: [other, not].flatMap((one) => (one ? latinAndCyrillic(one) : [])),
    plain: plain && latinAndCyrillic(plain),
    again: again && {
      ...again,
      meant: again.meant.map(([one, instead]) => [latinAndCyrillic(one), instead] as const),
      named: latinAndCyrillic(again.named),
      bare: [latinAndCyrillic(again.bare[0]), again.bare[1]] as const,
    },
  }
  made.set(lang, patterns)
  return patterns
}

/**
 * The quote for the remark: of a long sentence, a part from the mention of the evaluation on, with
 * a proper end.
 */
function quoteOf(sentence: string, ways: Phrasings): string {
  if (sentence.length <= longest) return sentence
  const at = ways[0]?.[0]?.exec(sentence, around)?.index ?? 0
  const from = at > 0 ? Math.max(0, sentence.lastIndexOf(". ", at) + 1) : 0
  const rest = sentence.slice(from).trim()
  if (rest.length <= longest) return rest
  const clauses = [...rest.slice(0, longest).matchAll(endOfClause)].filter(
    ({ index }) => index >= shortest,
  )
  // Text after a semicolon is a separate statement.
  const end = (clauses.find(([mark]) => mark.startsWith(";")) ?? clauses.at(-1))?.index
  return end ? rest.slice(0, end) : withoutLooseEnd(rest.slice(0, rest.lastIndexOf(" ", longest)))
}

/**
 * A sentence that continues about the evaluation in the text before it, with that evaluation
 * inserted; null if it does not.
 */
function namedAgain(
  sentence: string,
  before: string,
  heading: string,
  lang: string,
): string | null {
  const { again } = patternsIn(lang)
  if (!again) return null
  const { meant, named, of, word, bare } = again
  const [alone, whole] = bare
  // After a sentence, or under a heading, on something else, that is what is evaluated.
  const isOfPlan =
    before === "" ? heading === "" || ofPlan[lang]?.test(heading) : named.test(before)
  if (isOfPlan && alone.test(sentence)) return sentence.replace(alone, whole)
  for (const [pattern, evaluation] of meant) {
    const found = pattern.exec(sentence)
    if (!found) continue
    const [words] = found
    if (!named.test(before) && !(word.test(words) && of.test(before))) continue
    return sentence.slice(0, found.index) + evaluation + sentence.slice(found.index + words.length)
  }
  return null
}

/** The sentences of a passage as they are to be read, each with its offset. */
function* readIn(plain: string, lead: string, heading: string, lang: string) {
  let before = ""
  for (const { start, end } of sentencesIn(plain)) {
    const sentence = plain.slice(start, end)
    const again = lead === "" ? namedAgain(sentence, before, heading, lang) : null
    yield { start, end, sentence: again ?? lead + sentence }
    before = sentence
  }
}

/**
 * The evaluation of the plan, in a passage, by the bodies that steer it or carry it out, as one of
 * the things that a passage provides; a string, so that equal ones compare equal.
 */
export function ownEvaluationIn(
  { id, measureId, number, text, headings, fields }: Passage,
  { plain, trigrams }: ScannedText,
  lang: string,
): string | null {
  const { likely, ways, unless, plain: meant } = patternsIn(lang)
  if (!likely?.test(plain, trigrams)) return null
  // The measure's lead is the subject of its sentences.
  const lead = fields ? `${fields.lead.join(", ").replaceAll("İ", "i")} ` : ""
  let first: OwnEvaluation | null = null
  const heading = headings.at(-1)?.replaceAll("İ", "i") ?? ""
  for (const { start, end, sentence } of readIn(plain, lead, heading, lang)) {
    around.take(sentence)
    if (!matchesAny(ways, sentence, around) || unless.some((one) => one.test(sentence))) continue
    const found: OwnEvaluation = {
      place: { id, measureId, number },
      quote: quoteOf(text.slice(start, end), lead === "" ? ways : []),
      plain: meant?.test(sentence) ?? false,
      outright: outrightOwn[lang]?.test(sentence) ?? false,
    }
    if (!first || isPlainer(found, first)) first = found
  }
  return first && mark + JSON.stringify(first)
}

const isPlainer = (one: OwnEvaluation, other: OwnEvaluation) =>
  one.plain !== other.plain ? one.plain : one.outright && !other.outright

/** Of the provisions made by passages, the one most clearly meant as the evaluation of the plan. */
export function ownEvaluationAmong(made: ReadonlySet<string>): OwnEvaluation | null {
  let first: OwnEvaluation | null = null
  for (const one of made) {
    if (!one.startsWith(mark)) continue
    const found: OwnEvaluation = JSON.parse(one.slice(mark.length))
    if (!first || isPlainer(found, first)) first = found
  }
  return first
}

/** The sentence of the remark that no other evaluation was found. */
export const ownEvaluationSay = {
  en: "The plan is evaluated by those who steer it or carry it out; no independent evaluation was found.",
  ru: "Выполнение плана оценивают те, кто им руководит или его исполняет; независимая оценка не найдена.",
  az: "Planı onu idarə edən və ya icra edən qurumlar özləri qiymətləndirir; müstəqil qiymətləndirmə tapılmadı.",
}

/** The remark that no other evaluation was found, on the sentence that provides for this one. */
export function ownEvaluationRemark(
  { place, quote }: OwnEvaluation,
  remark: Remark & { readonly criterion: string },
): PlacedRemark {
  const { criterion } = remark
  return {
    place,
    remark: { ...remark, about: quote, quote },
    own: { criterion, say: ownEvaluationSay },
  }
}
