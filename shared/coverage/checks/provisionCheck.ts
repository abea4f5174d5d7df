import type { MeasureFields, Passage } from "../passage.ts"
import { Sieve, SievedPattern } from "../sieve.ts"
import { sentencesOf } from "../tokens.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import type { Period } from "./planYears.ts"
import { type Provision, provisions, unsaidNames } from "./provisionsData.ts"
import type { PlacedRemark, Remark } from "./remark.ts"
import type { Sifted } from "./sifted.ts"

const negated: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /(?<!\p{L})(?:not (?:yet )?(?:provide|foresee|includ|contain|plan|envisage|cover|set|name)|there (?:is|are) no|(?:has|have|contains?|sets|names) no|no (?:independent|external|provision|evaluation|report|review|mid|coordinat|body)|without (?:an? )?(?:independent|external|evaluation|review|report)|lacks?(?!\p{L}))/iu,
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
  readonly shown: readonly SievedPattern[]
  readonly unless: RegExp | undefined
}

const made = new Map<string, readonly Patterns[]>()
/** For the words that stand around a passage, and for each of its sentences. */
const around = new Sieve()
const ofSentence = new Sieve()

/** How the provisions are known in a language, made when it is first read. */
function patternsIn(lang: string): readonly Patterns[] {
  const known = made.get(lang)
  if (known) return known
  const patterns = provisions.map(({ id, within, shown, unless }) => {
    const but = unless?.[lang]
    return {
      id,
      within,
      shown: (shown[lang] ?? []).map((pattern) => new SievedPattern(latinAndCyrillic(pattern))),
      unless: but && latinAndCyrillic(but),
    }
  })
  made.set(lang, patterns)
  return patterns
}

/** A line of the stamp with which an act begins; the others say by whose act. */
const stamp = latinAndCyrillic(
  /^[^\p{L}\n]*(?:approved|adopted|endorsed|утвержд[её]н[аоы]?|принят[аоы]?|одобрен[аоы]?|təsdiq (?:ed|ol)\p{L}+|qəbul (?:ed|ol)\p{L}+)(?: by| with)?[^\p{L}\n]*$/imu,
)

/** Whether a sentence's words, which the sieve has, show a provision. */
function shows({ shown }: Patterns, words: string, sieve: Sieve): boolean {
  return shown.length > 0 && shown.every((pattern) => pattern.test(words, sieve))
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
  const likely = known.filter(
    (one) =>
      // Figures in a measure are targets and no analysis, and what it adopts is not the plan.
      !(one.within === "narrative" && kind === "measure") && shows(one, text, sieve),
  )
  if (likely.length === 0) return beside
  let open = likely
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    ofSentence.take(sentence)
    const made = open.filter(
      (one) => shows(one, sentence, ofSentence) && !one.unless?.test(sentence),
    )
    if (made.length === 0 || isDenied(sentence, lang)) continue
    open = open.filter((one) => !made.includes(one))
    if (open.length === 0) break
  }
  return [...beside, ...likely.flatMap((one) => (open.includes(one) ? [] : one.id))]
}

/** The provisions that the fields of a measure make. */
function besideIn(fields: MeasureFields, known: readonly Patterns[]): string[] {
  const words = aroundIn(fields).replaceAll("İ", "i")
  if (words === "") return []
  around.take(words)
  return known.flatMap((one) =>
    one.within === "fields" && shows(one, words, around) ? one.id : [],
  )
}

/** Who leads and joins a measure, and how it is measured, as lines. */
function aroundIn({ lead, indicators, parts }: MeasureFields): string {
  const partners = parts?.partners.map(({ name }) => name) ?? []
  return [...lead, ...partners, ...indicators].join("\n")
}

/** The provisions that a passage makes, by id; null where it makes none. */
export function provisionsMade(
  passage: Passage,
  sifted: Sifted,
  lang: string,
): readonly string[] | null {
  const made = provisionsIn(passage, sifted, lang)
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
  return provisions.flatMap(({ id, core, name, criterion }) => {
    if (found.has(id) || met.has(criterion)) return []
    if (id === "mid-term-review" && years !== null && years < longPlan) return []
    const words = name[lang] ?? name.en ?? id
    const remark = { check: core ? `no-${id}` : "unsaid", words, about: id, criterion }
    return [{ place: null, remark }]
  })
}
