import type { MeasureFields, Passage } from "../passage.ts"
import { Sieve, SievedByLanguage } from "../sieve.ts"
import { madeInChapter } from "./chapterProvision.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import { ownEvaluationAmong, ownEvaluationIn, ownEvaluationRemark } from "./ownEvaluation.ts"
import type { Period } from "./planYears.ts"
import { type Provision, provisions, unsaidNames } from "./provisionsData.ts"
import {
  begins,
  type OpenProvision,
  type ProvisionPatterns,
  ProvisionWays,
  shows,
} from "./provisionWays.ts"
import type { PlacedRemark, Remark } from "./remark.ts"
import { sentencesIn } from "./sentences.ts"
import { saysOne } from "./sievedWays.ts"
import type { Sifted } from "./sifted.ts"

const negated: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /(?<!\p{L})(?:not (?:yet )?(?:provide|foresee|includ|contain|plan|envisage|cover|set|name)|(?<!so that )there (?:is|are) (?:no|not (?:yet )?any)(?!\p{L})|(?:has|have|contains?|sets|names) no(?!\p{L}| (?:part|hand|role|stake|share|interest|links?|connection|ties?)(?!\p{L}))|(?:has|have) not (?:yet )?been (?!involved|engaged|part)|no (?:independent|external|provision|evaluation|report|review|mid|coordinat|body)|without (?:an? )?(?:independent|external|evaluation|review|report)|lacks?(?!\p{L}))/iu,
  ),
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:не (?:предусм|содерж|планиру|включ|провод|публику|определ|установ|назнач)|отсутств|нет(?!\p{L})|без (?:независим|внешн|оценк|отч))/iu,
  ),
  az: /deyil|yoxdur|tutulmur|tutulmayıb|tutulmamış|edilməyib|olunmur|aparılmır/iu,
}
const sievedNegated = new SievedByLanguage(negated)

const independent = "independent-evaluation"
const made = new Map<string, ProvisionWays>()
/** For the words that stand around a passage, for a stamp in one line, and for each sentence. */
const around = new Sieve()
const ofStamp = new Sieve()
const ofSentence = new Sieve()

/** How the provisions are known in a language, made when it is first read. */
function waysIn(lang: string): ProvisionWays {
  const known = made.get(lang)
  if (known) return known
  const ways = new ProvisionWays(lang)
  made.set(lang, ways)
  return ways
}

/** A line of the stamp with which an act begins; the others say by whose act. */
const stamp = latinAndCyrillic(
  /^[^\p{L}\n]*(?:approved|adopted|endorsed|утвержд[её]н[аоы]?|принят[аоы]?|одобрен[аоы]?|təsdiq (?:ed|ol)\p{L}+|qəbul (?:ed|ol)\p{L}+)(?: by| with)?[^\p{L}\n]*$/imu,
)

/** From one year to another: the plan's own years, by which nothing is dated. */
const span = /(?:19|20)\d\d\s*[-–—/]\s*(?:19|20)\d\d/gu
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** What one sentence makes of a provision that it shows: its id, or that with a year each, be it of the time frame. */
function namesOf(
  { id, shown, dated }: ProvisionPatterns,
  sentence: string,
  sieve: Sieve,
  time: string,
): string[] {
  if (dated.length === 0) return [id]
  const years = `${sentence} ${time}`.replaceAll(span, "").match(year) ?? []
  const named = [...new Set(years)].map((one) => `${id} ${one}`)
  const always = saysOne(shown, sentence, sieve) || (shown.length === 0 && named.length === 0)
  return always ? [id, ...named] : named
}

/** The provisions that the whole of a passage may show, as far as its sieve can tell. */
function openIn(passage: Passage, text: string, sieve: Sieve, lang: string): OpenProvision[] {
  const { kind, fields } = passage
  const ways = waysIn(lang)
  const open = ways.openIn(sieve).filter(({ one: { within } }) => {
    // Figures in a measure are targets and no analysis, and what it adopts is not the plan.
    if (within === "narrative" && kind === "measure") return false
    return !fields || within !== "both"
  })
  // What a measure says together with who joins it.
  const joined = fields ? ways.joined.filter((one) => begins(one, text, sieve)) : []
  if (joined.length === 0) return open
  const all = [...open, ...joined.map((one) => ({ one, ways: [] }))]
  return all.sort((one, other) => one.one.at - other.one.at)
}

/** Where so many patterns are to be tried, to sift a sentence takes longer than to try them. */
const fewPatterns = 2

/** The sieve of a sentence; that of the whole passage where that is cheaper. */
function sieveOf(sentence: string, open: readonly OpenProvision[], whole: Sieve): Sieve {
  let patterns = 0
  for (const { one, ways } of open) {
    // What is said together with other words is tried in many ways.
    if (one.within === "both") patterns += fewPatterns + 1
    for (const way of ways) patterns += way.length
  }
  return patterns > fewPatterns ? ofSentence.take(sentence) : whole
}

/** The provisions that a passage makes, by id; what a sentence denies it does not make. */
function provisionsIn(passage: Passage, sifted: Sifted, lang: string): string[] {
  const { fields } = passage
  const beside = fields ? besideIn(fields, lang) : []
  const { plain } = sifted
  // A stamp stands in several lines and is one sentence.
  const isStamp = plain.includes("\n") && stamp.test(plain)
  const text = isStamp ? plain.replaceAll("\n", " ") : plain
  const whole = isStamp ? ofStamp.take(text) : sifted.sieve
  let open = openIn(passage, text, whole, lang)
  if (open.length === 0) return beside
  const time = fields?.time ?? ""
  const found = new Set(beside)
  for (const { start, end } of sentencesIn(text)) {
    open = open.filter(({ one }) => !found.has(one.id))
    if (open.length === 0) break
    const sentence = text.slice(start, end)
    const sieve = sieveOf(sentence, open, whole)
    const shown = open.filter(({ one, ways }) => {
      if (fields && one.within === "both") {
        if (!showsJoined(one, sentence, sieve, fields)) return false
      } else if (!saysOne(ways, sentence, sieve) || !saysOne(ways, text, whole)) return false
      return !one.unless.some((but) => but.test(sentence))
    })
    if (shown.length === 0) continue
    const denied = isDenied(sentence, lang, sieve)
    const said = denied ? shown.filter(({ one }) => one.despite?.test(sentence)) : shown
    for (const { one } of said)
      for (const name of namesOf(one, sentence, sieve, time)) found.add(name)
  }
  return [...found]
}

/** Whether a sentence of a measure, with who joins it, shows a provision: that tells who does what it says. */
function showsJoined(
  one: ProvisionPatterns,
  sentence: string,
  sieve: Sieve,
  fields: MeasureFields,
): boolean {
  if (!begins(one, sentence, sieve)) return false
  const joined = aroundIn(fields).replaceAll("İ", "i").replaceAll("\n", "; ")
  const whole = `${sentence}; ${joined}`
  return shows(one, whole, around.take(whole))
}

/** The provisions that the fields of a measure make. */
function besideIn(fields: MeasureFields, lang: string): string[] {
  const words = aroundIn(fields).replaceAll("İ", "i")
  if (words === "") return []
  around.take(words)
  return waysIn(lang).all.flatMap((one) =>
    one.within === "fields" && saysOne(one.shown, words, around) ? one.id : [],
  )
}

/** Who leads and joins a measure, and how it is measured, as lines. */
function aroundIn({ lead, indicators, parts }: MeasureFields): string {
  const partners = parts?.partners.map(({ name }) => name) ?? []
  return [...lead, ...partners, ...indicators].join("\n")
}

/**
 * The provisions that a passage makes, by id, with the year by which some count; and an evaluation
 * by those who carry the plan out. Null where it has none of it.
 */
export function provisionsMade(
  passage: Passage,
  sifted: Sifted,
  lang: string,
): readonly string[] | null {
  const made = provisionsIn(passage, sifted, lang)
  for (const id of madeInChapter(passage, sifted, lang, isDenied))
    if (!made.includes(id)) made.push(id)
  if (!made.some((id) => id.startsWith(independent))) {
    const own = ownEvaluationIn(passage, sifted, lang)
    if (own) made.push(own)
  }
  return made.length > 0 ? made : null
}

/** Whether what a set asks for by this name is looked for here, whatever the set. */
export function isProvision(element: string | null): boolean {
  return provisions.some(({ id }) => id === element)
}

/** Years after which a plan needs a look at it on the way. */
const longPlan = 4

/** A thing that no sentence shows, to be named with those that the plan does not say. */
export function unsaidRemark(what: keyof typeof unsaidNames, lang: string): Remark {
  const { criterion, name } = unsaidNames[what]
  const names: Readonly<Record<string, string>> = name
  return { check: "unsaid", words: names[lang] ?? name.en, about: what, criterion }
}

/** Whether words, which the sieve has if there is one, say that something is missing or not provided for. */
export function isDenied(words: string, lang: string, sieve?: Sieve): boolean {
  return sieve ? sievedNegated.test(words, lang, sieve) : (negated[lang]?.test(words) ?? false)
}

/** Whether the plan makes a provision: one that counts by its year in the years of the plan. */
function isMade({ id, dated }: Provision, found: ReadonlySet<string>, period: Period | null) {
  if (found.has(id) || !dated) return found.has(id)
  const years = [...found].flatMap((one) =>
    one.startsWith(`${id} `) ? Number(one.slice(id.length + 1)) : [],
  )
  // What is dated before the plan begins has been, and is no provision of this one.
  const { from, to } = period ?? { from: 0, to: Number.POSITIVE_INFINITY }
  return years.some((one) => one >= from && (dated.last || one < to))
}

/**
 * What the plan does not say of itself: one remark for each, those that are no core to be grouped.
 * `answered` are the criteria, with a space between, that coverage finds met.
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
    // What only seems to be one by others is known by who does it.
    if (met.has(criterion) && !within?.plain) return []
    if (id === "mid-term-review" && years !== null && years < longPlan) return []
    const words = name[lang] ?? name.en ?? id
    const remark = { check: core ? `no-${id}` : "unsaid", words, about: id, criterion }
    return within ? ownEvaluationRemark(within, remark) : { place: null, remark }
  })
}
