import type { MeasureFields, Passage } from "../passage.ts"
import { Sieve } from "../sieve.ts"
import { sentencesOf } from "../tokens.ts"
import { madeInChapter } from "./chapterProvision.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import { ownEvaluationAmong, ownEvaluationIn, ownEvaluationRemark } from "./ownEvaluation.ts"
import type { Period } from "./planYears.ts"
import { type Provision, provisions, unsaidNames } from "./provisionsData.ts"
import type { PlacedRemark, Remark } from "./remark.ts"
import { saysOne, sievedWays, type Ways } from "./sievedWays.ts"
import type { Sifted } from "./sifted.ts"

const negated: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /(?<!\p{L})(?:not (?:yet )?(?:provide|foresee|includ|contain|plan|envisage|cover|set|name)|(?<!so that )there (?:is|are) no|(?:has|have|contains?|sets|names) no(?!\p{L}| (?:part|hand|role|stake|share|interest|links?|connection|ties?)(?!\p{L}))|(?:has|have) not (?:yet )?been (?!involved|engaged|part)|no (?:independent|external|provision|evaluation|report|review|mid|coordinat|body)|without (?:an? )?(?:independent|external|evaluation|review|report)|lacks?(?!\p{L}))/iu,
  ),
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:не (?:предусм|содерж|планиру|включ|провод|публику|определ|установ|назнач)|отсутств|нет(?!\p{L})|без (?:независим|внешн|оценк|отч))/iu,
  ),
  az: /deyil|yoxdur|tutulmur|tutulmayıb|tutulmamış|edilməyib|olunmur|aparılmır/iu,
}

/** How a provision is known in one language. */
interface Patterns {
  readonly id: string
  readonly within: Provision["within"]
  readonly shown: Ways
  /** Those that count by a year of the sentence only. */
  readonly dated: Ways
  readonly unless: readonly RegExp[]
}

const independent = "independent-evaluation"
const made = new Map<string, readonly Patterns[]>()
/** For the words that stand around a passage, and for each of its sentences. */
const around = new Sieve()
const ofSentence = new Sieve()

/** How the provisions are known in a language, made when it is first read. */
function patternsIn(lang: string): readonly Patterns[] {
  const known = made.get(lang)
  if (known) return known
  const patterns = provisions.map(({ id, within, shown, dated, unless }) => {
    const but = [unless ?? []].flat().flatMap((one) => one[lang] ?? [])
    return {
      id,
      within,
      shown: sievedWays(shown[lang]),
      dated: sievedWays(dated?.shown[lang]),
      unless: but.map(latinAndCyrillic),
    }
  })
  made.set(lang, patterns)
  return patterns
}

/** A line of the stamp with which an act begins; the others say by whose act. */
const stamp = latinAndCyrillic(
  /^[^\p{L}\n]*(?:approved|adopted|endorsed|утвержд[её]н[аоы]?|принят[аоы]?|одобрен[аоы]?|təsdiq (?:ed|ol)\p{L}+|qəbul (?:ed|ol)\p{L}+)(?: by| with)?[^\p{L}\n]*$/imu,
)

/** Whether words, which the sieve has, show a provision. */
const shows = ({ shown, dated }: Patterns, words: string, sieve: Sieve) =>
  saysOne(shown, words, sieve) || saysOne(dated, words, sieve)

/** Whether words have what each way of a provision begins with. */
const begins = ({ shown, dated }: Patterns, words: string, sieve: Sieve) =>
  [...shown, ...dated].some(([first]) => first?.test(words, sieve))

/** From one year to another: the plan's own years, by which nothing is dated. */
const span = /(?:19|20)\d\d\s*[-–—/]\s*(?:19|20)\d\d/gu
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** What one sentence makes of a provision that it shows: its id, or that with a year each, be it of the time frame. */
function namesOf({ id, shown, dated }: Patterns, sentence: string, time: string): string[] {
  if (dated.length === 0) return [id]
  const years = `${sentence} ${time}`.replaceAll(span, "").match(year) ?? []
  const named = [...new Set(years)].map((one) => `${id} ${one}`)
  const always = saysOne(shown, sentence, ofSentence) || (shown.length === 0 && named.length === 0)
  return always ? [id, ...named] : named
}

/** The provisions that a passage makes, by id; what a sentence denies it does not make. */
function provisionsIn({ kind, fields }: Passage, sifted: Sifted, lang: string): string[] {
  const known = patternsIn(lang)
  const beside = fields ? besideIn(fields, known) : []
  const { plain } = sifted
  // A stamp stands in several lines and is one sentence.
  const isStamp = plain.includes("\n") && stamp.test(plain)
  const text = isStamp ? plain.replaceAll("\n", " ") : plain
  const sieve = isStamp ? around.take(text) : sifted.sieve
  const likely = known.filter((one) => {
    // Figures in a measure are targets and no analysis, and what it adopts is not the plan.
    if (one.within === "narrative" && kind === "measure") return false
    return fields && one.within === "both" ? begins(one, text, sieve) : shows(one, text, sieve)
  })
  if (likely.length === 0) return beside
  const time = fields?.time ?? ""
  const found = new Set(beside)
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    ofSentence.take(sentence)
    const shown = likely.filter((one) => {
      if (found.has(one.id)) return false
      const isShown =
        fields && one.within === "both"
          ? showsJoined(one, sentence, fields)
          : shows(one, sentence, ofSentence)
      return isShown && !one.unless.some((but) => but.test(sentence))
    })
    if (shown.length === 0 || isDenied(sentence, lang)) continue
    for (const one of shown) for (const name of namesOf(one, sentence, time)) found.add(name)
  }
  return [...found]
}

/** Whether a sentence of a measure, with who joins it, shows a provision: that tells who does what it says. */
function showsJoined(one: Patterns, sentence: string, fields: MeasureFields): boolean {
  if (!begins(one, sentence, ofSentence)) return false
  const joined = aroundIn(fields).replaceAll("İ", "i").replaceAll("\n", "; ")
  const whole = `${sentence}; ${joined}`
  return shows(one, whole, around.take(whole))
}

/** The provisions that the fields of a measure make. */
function besideIn(fields: MeasureFields, known: readonly Patterns[]): string[] {
  const words = aroundIn(fields).replaceAll("İ", "i")
  if (words === "") return []
  around.take(words)
  return known.flatMap((one) =>
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

/** Whether words say that something is missing or not provided for. */
export function isDenied(words: string, lang: string): boolean {
  return negated[lang]?.test(words) ?? false
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
