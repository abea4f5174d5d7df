import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { MeasureFields, Passage } from "../../passages/passage.ts"
import { PrefilteredByLanguage, TextTrigrams } from "../../patterns/prefilter.ts"
import type { Period } from "../order/planYears.ts"
import { matchesAny } from "../phrasing.ts"
import type { PlacedRemark, Remark } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import { sentencesIn } from "../sentences.ts"
import { madeInChapter } from "./chapterProvision.ts"
import { ownEvaluationAmong, ownEvaluationIn, ownEvaluationRemark } from "./ownEvaluation.ts"
import {
  begins,
  type OpenProvision,
  ProvisionMatcher,
  type ProvisionPatterns,
  shows,
} from "./provisionMatcher.ts"
import { type Provision, provisions, unsaidNames } from "./provisionsData.ts"

const negated: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /(?<!\p{L})(?:not (?:yet )?(?:provide|foresee|includ|contain|plan|envisage|cover|set|name)|(?<!so that )there (?:is|are) (?:no|not (?:yet )?any)(?!\p{L})|(?:has|have|contains?|sets|names) no(?!\p{L}| (?:part|hand|role|stake|share|interest|links?|connection|ties?)(?!\p{L}))|(?:has|have) not (?:yet )?been (?!involved|engaged|part)|no (?:independent|external|provision|evaluation|report|review|mid|coordinat|body)|without (?:an? )?(?:independent|external|evaluation|review|report)|lacks?(?!\p{L}))/iu,
  ),
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:не (?:предусм|содерж|планиру|включ|провод|публику|определ|установ|назнач)|отсутств|нет(?!\p{L})|без (?:независим|внешн|оценк|отч))/iu,
  ),
  az: /deyil|yoxdur|tutulmur|tutulmayıb|tutulmamış|edilməyib|olunmur|aparılmır/iu,
}
const prefilteredNegated = new PrefilteredByLanguage(negated)

const independent = "independent-evaluation"
const made = new Map<string, ProvisionMatcher>()
/** Trigrams of the fields around a passage, and of a stamp joined to one line. */
const around = new TextTrigrams()
const ofStamp = new TextTrigrams()
const ofSentence = new TextTrigrams()

/** The matcher of the provisions in a language, built when the language is first read. */
function matcherOf(lang: string): ProvisionMatcher {
  const known = made.get(lang)
  if (known) return known
  const matcher = new ProvisionMatcher(lang)
  made.set(lang, matcher)
  return matcher
}

/** The line of approval at the head of an act; the other lines name the approving body. */
const stamp = latinAndCyrillic(
  /^[^\p{L}\n]*(?:approved|adopted|endorsed|утвержд[её]н[аоы]?|принят[аоы]?|одобрен[аоы]?|təsdiq (?:ed|ol)\p{L}+|qəbul (?:ed|ol)\p{L}+)(?: by| with)?[^\p{L}\n]*$/imu,
)

/** A span of years is the plan's own period, which dates nothing. */
const span = /(?:19|20)\d\d\s*[-–—/]\s*(?:19|20)\d\d/gu
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/**
 * The provision that one sentence shows: its id, or its id with each year that the sentence or the
 * time frame names.
 */
function namesOf(
  { id, shown, dated }: ProvisionPatterns,
  sentence: string,
  trigrams: TextTrigrams,
  time: string,
): string[] {
  if (dated.length === 0) return [id]
  const years = `${sentence} ${time}`.replaceAll(span, "").match(year) ?? []
  const named = [...new Set(years)].map((one) => `${id} ${one}`)
  const always = matchesAny(shown, sentence, trigrams) || (shown.length === 0 && named.length === 0)
  return always ? [id, ...named] : named
}

/** The provisions that a passage may show, by the trigrams of the whole of it. */
function candidatesIn(
  passage: Passage,
  text: string,
  trigrams: TextTrigrams,
  lang: string,
): OpenProvision[] {
  const { kind, fields } = passage
  const matcher = matcherOf(lang)
  const open = matcher.candidates(trigrams).filter(({ one: { within } }) => {
    // Figures in a measure are targets and no analysis, and what it adopts is not the plan.
    if (within === "narrative" && kind === "measure") return false
    return !fields || within !== "both"
  })
  // Provisions shown by a measure's words together with its partners.
  const joined = fields ? matcher.joined.filter((one) => begins(one, text, trigrams)) : []
  if (joined.length === 0) return open
  const all = [...open, ...joined.map((one) => ({ one, phrasings: [] }))]
  return all.sort((one, other) => one.one.at - other.one.at)
}

/** With so few patterns, trying them is faster than scanning a sentence. */
const fewPatterns = 2

/** The trigrams of a sentence, or those of the whole passage where that is cheaper. */
function trigramsOf(
  sentence: string,
  open: readonly OpenProvision[],
  whole: TextTrigrams,
): TextTrigrams {
  let patterns = 0
  for (const { one, phrasings } of open) {
    // Provisions of words and fields together have many phrasings.
    if (one.within === "both") patterns += fewPatterns + 1
    for (const phrasing of phrasings) patterns += phrasing.length
  }
  return patterns > fewPatterns ? ofSentence.take(sentence) : whole
}

/** The provisions that a passage makes, by id; a sentence that denies one does not make it. */
function provisionsIn(passage: Passage, scanned: ScannedText, lang: string): string[] {
  const { fields } = passage
  const beside = fields ? besideIn(fields, lang) : []
  const { plain } = scanned
  // A stamp takes several lines and is one sentence.
  const isStamp = plain.includes("\n") && stamp.test(plain)
  const text = isStamp ? plain.replaceAll("\n", " ") : plain
  const whole = isStamp ? ofStamp.take(text) : scanned.trigrams
  let open = candidatesIn(passage, text, whole, lang)
  if (open.length === 0) return beside
  const time = fields?.time ?? ""
  const found = new Set(beside)
  for (const { start, end } of sentencesIn(text)) {
    open = open.filter(({ one }) => !found.has(one.id))
    if (open.length === 0) break
    const sentence = text.slice(start, end)
    const trigrams = trigramsOf(sentence, open, whole)
    const shown = open.filter(({ one, phrasings }) => {
      if (fields && one.within === "both") {
        if (!showsJoined(one, sentence, trigrams, fields)) return false
      } else if (!matchesAny(phrasings, sentence, trigrams) || !matchesAny(phrasings, text, whole))
        return false
      return !one.unless.some((but) => but.test(sentence))
    })
    if (shown.length === 0) continue
    const denied = isDenied(sentence, lang, trigrams)
    const said = denied ? shown.filter(({ one }) => one.despite?.test(sentence)) : shown
    for (const { one } of said)
      for (const name of namesOf(one, sentence, trigrams, time)) found.add(name)
  }
  return [...found]
}

/** Whether a sentence of a measure shows a provision together with the bodies that take part. */
function showsJoined(
  one: ProvisionPatterns,
  sentence: string,
  trigrams: TextTrigrams,
  fields: MeasureFields,
): boolean {
  if (!begins(one, sentence, trigrams)) return false
  const joined = aroundIn(fields).replaceAll("İ", "i").replaceAll("\n", "; ")
  const whole = `${sentence}; ${joined}`
  return shows(one, whole, around.take(whole))
}

/** The provisions that the fields of a measure make. */
function besideIn(fields: MeasureFields, lang: string): string[] {
  const words = aroundIn(fields).replaceAll("İ", "i")
  if (words === "") return []
  around.take(words)
  return matcherOf(lang).all.flatMap((one) =>
    one.within === "fields" && matchesAny(one.shown, words, around) ? one.id : [],
  )
}

/** The bodies and indicators of a measure, as lines. */
function aroundIn({ lead, indicators, parts }: MeasureFields): string {
  const partners = parts?.partners.map(({ name }) => name) ?? []
  return [...lead, ...partners, ...indicators].join("\n")
}

/**
 * The provisions that a passage makes, by id, with their year where they count by it; and an
 * evaluation by the bodies that carry the plan out. Null where it has none of these.
 */
export function provisionsMade(
  passage: Passage,
  scanned: ScannedText,
  lang: string,
): readonly string[] | null {
  const made = provisionsIn(passage, scanned, lang)
  for (const id of madeInChapter(passage, scanned, lang, isDenied))
    if (!made.includes(id)) made.push(id)
  if (!made.some((id) => id.startsWith(independent))) {
    const own = ownEvaluationIn(passage, scanned, lang)
    if (own) made.push(own)
  }
  return made.length > 0 ? made : null
}

/**
 * Whether an element of this id is one of the provisions, which are looked for whatever the set.
 */
export function isProvision(element: string | null): boolean {
  return provisions.some(({ id }) => id === element)
}

/** The number of years from which a plan needs a mid-term review. */
const longPlan = 4

/**
 * A remark on something that the plan leaves out and no sentence shows, listed with the missing
 * provisions.
 */
export function unsaidRemark(what: keyof typeof unsaidNames, lang: string): Remark {
  const { criterion, name } = unsaidNames[what]
  const names: Readonly<Record<string, string>> = name
  return { check: "unsaid", words: names[lang] ?? name.en, about: what, criterion }
}

/**
 * Whether words say that something is missing or not provided for; `trigrams` are theirs, if known.
 */
export function isDenied(words: string, lang: string, trigrams?: TextTrigrams): boolean {
  return trigrams
    ? prefilteredNegated.test(words, lang, trigrams)
    : (negated[lang]?.test(words) ?? false)
}

/**
 * Whether the plan makes a provision: one that counts by its year must fall in the years of the
 * plan.
 */
function isMade({ id, dated }: Provision, found: ReadonlySet<string>, period: Period | null) {
  if (found.has(id) || !dated) return found.has(id)
  const years = [...found].flatMap((one) =>
    one.startsWith(`${id} `) ? Number(one.slice(id.length + 1)) : [],
  )
  // A date before the plan begins belongs to the past, and provides nothing in this plan.
  const { from, to } = period ?? { from: 0, to: Number.POSITIVE_INFINITY }
  return years.some((one) => one >= from && (dated.last || one < to))
}

/**
 * Remarks on provisions that the plan lacks, one each; those that are not core are grouped.
 * `answered` are the criteria, separated by blanks, that coverage finds met.
 */
export function provisionRemarks(
  found: ReadonlySet<string>,
  answered: string,
  lang: string,
  period: Period | null,
): PlacedRemark[] {
  const years = period ? period.to - period.from + 1 : null
  const met = new Set(answered.split(" "))
  const own = ownEvaluationAmong(found)
  return provisions.flatMap((provision) => {
    const { id, core, name, criterion, silent } = provision
    if (silent || isMade(provision, found, period)) return []
    const within = id === independent ? own : null
    // An evaluation that only seems to be independent is told by its evaluator.
    if (met.has(criterion) && !within?.plain) return []
    if (id === "mid-term-review" && years !== null && years < longPlan) return []
    const words = name[lang] ?? name.en ?? id
    const remark = { check: core ? `no-${id}` : "unsaid", words, about: id, criterion }
    return within ? ownEvaluationRemark(within, remark) : { place: null, remark }
  })
}
