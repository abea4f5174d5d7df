import type { Passage } from "../passage.ts"
import { saidIn } from "./alikeCheck.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import type { Reference } from "./reference.ts"
import type { Place, PlacedRemark } from "./remark.ts"
import { endOf } from "./timeCheck.ts"

/** A measure as the order of measures needs it. */
export interface Ordered {
  readonly place: Place
  readonly text: string
  readonly end: string | null
  /** Makes a rule: a law, a procedure, a standard. */
  readonly makesRule: boolean
  /** Applies or teaches one. */
  readonly appliesRule: boolean
  /** Numbers of measures that the words name as coming first. */
  readonly after: readonly string[]
  /** Numbers of all parts that the words name. */
  readonly named: readonly string[]
  /** Ids of those that the plan says must come first. */
  readonly dependsOn: readonly string[]
  /** What the rule is about that it makes or applies, by stems; empty where it does neither. */
  readonly object: ReadonlySet<string>
  /** Which kinds of rule it names: a law, a procedure. */
  readonly kinds: ReadonlySet<string>
}

const rule =
  "laws?|act|code|amendments?|regulations?|rules|decree|by-laws?|procedures?|standards|guidelines?|protocols?|statute|instructions?|SOPs?|mechanism|methodology|manual|handbook|register|database|indicators|закон\\p{L}*|кодекс\\p{L}*|поправ\\p{L}*|изменени\\p{L}*|положени\\p{L}*|правил\\p{L}*|порядк\\p{L}*|порядок|стандарт\\p{L}*|инструкци\\p{L}*|регламент\\p{L}*|протокол\\p{L}*|механизм\\p{L}*|методик\\p{L}*|реестр\\p{L}*|баз\\p{L}* данных|пособи\\p{L}*|индикатор\\p{L}*|qanun\\p{L}*|məcəllə\\p{L}*|qayda\\p{L}*|əsasnamə\\p{L}*|standart\\p{L}*|təlimat\\p{L}*|prosedur\\p{L}*|reqlament\\p{L}*|mexanizm\\p{L}*|metodika\\p{L}*|reyestr\\p{L}*|baza\\p{L}*|göstərici\\p{L}*"
const makes = latinAndCyrillic(
  new RegExp(
    `^(?:adopt|approve|amend|draft|prepare|enact|pass|issue|elaborate|introduce|establish|create|develop|set up|build|launch|принять|принятие|утвердить|утверждение|внести|внесение|разработать|разработка|подготовить|подготовка|создать|создание|ввести|введение)(?!\\p{L}).{0,120}?(?<!\\p{L})(?:${rule})(?!\\p{L})|(?<!\\p{L})(?:qanun|məcəllə|qayda|əsasnamə|standart|təlimat|prosedur|reqlament|mexanizm|metodika|reyestr|baza)\\p{L}*.{0,80}(?:qəbul|təsdiq|dəyişiklik|hazırlan|işlənib|yenidən baxıl|yaradıl|qurul)`,
    "iu",
  ),
)
const teaches = latinAndCyrillic(
  /(?<!\p{L})(?:train|teach|course|seminar|workshop|brief|instruct(?:ion)? (?:of|for)|обучи|обучен|семинар|курс|тренинг|повышени\p{L}+ квалификации|инструктаж|təlim|seminar|kurs|öyrədil|öyrət|maarifləndir)\p{L}*/iu,
)
const applies = latinAndCyrillic(
  /(?<!\p{L})(?:apply|applying|application of|use of|using the|implementation of|under the|according to|in line with|в соответствии с|на основ[еани]+|применени\p{L}+|согласно|tətbiqi|uyğun olaraq|əsasında)(?!\p{L})/iu,
)
const namesRule = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${rule})(?!\\p{L})`, "iu"))
const everyRule = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${rule})(?!\\p{L})`, "giu"))
/** Words for making a rule, which say nothing of what it is about. */
const making = latinAndCyrillic(
  /^[^\p{L}]*\p{L}+|(?<!\p{L})(?:qəbul|təsdiq|hazırlan|işlən|yenidən|baxıl|dəyişiklik|yaradıl|qurul|edil|olun)\p{L}*/giu,
)
/** Before a number, and in Azerbaijani behind it: what it names comes first. */
const first = latinAndCyrillic(
  /(?<!\p{L})(?:after|following|once|upon|on the basis of|based on|depends on|under|requires|после|на основе|на основании|по итогам|зависит от|согласно)[^.;]{0,40}$/iu,
)
const firstBehind = latinAndCyrillic(
  /^\p{L}*\s+(?:icra\p{L}*\s+)?(?:sonra|əsasında|əsasən)(?!\p{L})/iu,
)

/** The parts that words name, all of them and those that come first. */
function namedIn(text: string, all: readonly Reference[]): Pick<Ordered, "after" | "named"> {
  const after = all.filter(({ quote, start, end }) => {
    const [noun = ""] = quote.split(/[\d.№]/u)
    const words = text.slice(Math.max(0, start - 60), start) + noun
    return first.test(words) || firstBehind.test(text.slice(end))
  })
  return {
    after: after.map(({ number }) => number),
    named: all.map(({ number }) => number),
  }
}

/** What stands before a rule's noun and belongs to it: "new visa guidelines", «нового закона». */
const before: Readonly<Record<string, RegExp>> = {
  en: /(?:(?<![a-z])(?:new|[a-z-]{4,}) +){0,2}$/iu,
  ru: /(?:(?<![а-яё])[а-яё-]+(?:[оеё]го|[оеё]му|[ыио]й|[ао]я|ую|[ыи]х|[ыи]ми?|[ыи]е) +)*$/iu,
}

/** The words of a teaching or applying measure that are of its rule, and not of whom it teaches. */
function ofTheRule(text: string, lang: string): string {
  const rules = [...text.matchAll(everyRule)]
  // In Azerbaijani the noun stands behind what it is about.
  if (lang === "az") return text.slice(0, rules.at(-1)?.index ?? text.length)
  const from = rules[0]?.index ?? 0
  return text.slice(from - (before[lang]?.exec(text.slice(0, from))?.[0] ?? "").length)
}

/** Kinds of rule by the beginnings of their nouns; what is none of these is a paper of an office. */
const laws =
  /^(?:law|act$|code|amendment|statute|decree|закон|кодекс|поправ|изменени|qanun|məcəllə)/iu
const collections = /^(?:register|database|indicator|реестр|баз|индикатор|reyestr|baza|göstərici)/iu
const kindOf = (noun: string) =>
  laws.test(noun) ? "law" : collections.test(noun) ? "collection" : "paper"

const nothing: ReadonlySet<string> = new Set()

/** What a measure makes, applies and waits for, by its words and the parts of the plan they name. */
export function orderOf(
  { text, fields }: Passage,
  lang: string,
  named: readonly Reference[],
  place: Place,
): Ordered {
  const makesRule = makes.test(text)
  const appliesRule =
    !makesRule && namesRule.test(text) && (teaches.test(text) || applies.test(text))
  const bare = text.replaceAll(/\([^)]*\)/g, " ")
  const words = makesRule ? bare.replaceAll(making, " ") : appliesRule ? ofTheRule(bare, lang) : ""
  return {
    place,
    text,
    end: fields ? endOf(fields) : null,
    makesRule,
    appliesRule,
    ...namedIn(text, named),
    dependsOn: fields?.parts?.dependsOn ?? [],
    object: words ? saidIn(words.replaceAll(everyRule, " "), lang).about : nothing,
    kinds: words ? new Set((text.match(everyRule) ?? []).map(kindOf)) : nothing,
  }
}

/** In how many measures a stem stands; another function when any of these numbers is another. */
export type StemCounts = (stem: string) => number

/** In how many measures each stem stands. */
export class Stems {
  readonly #numbers = new Map<string, number>()
  #counts: StemCounts = (stem) => this.#numbers.get(stem) ?? 0

  /** In how many measures a stem stands. */
  get counts(): StemCounts {
    return this.#counts
  }

  /** Takes in that a measure, new or gone, had some stems and has others now. */
  change(before: ReadonlySet<string> | null, now: ReadonlySet<string> | null): void {
    for (const stem of before ?? []) this.#numbers.set(stem, this.#counts(stem) - 1)
    for (const stem of now ?? []) this.#numbers.set(stem, this.#counts(stem) + 1)
    this.#counts = (stem) => this.#numbers.get(stem) ?? 0
  }
}

const day = (iso: string) => iso.slice(0, 10)

/** What a word counts that many measures have. */
const common = 0.3
/** A rule of which less than half is named must share so much. */
const much = 2

/** How well the rule that one measure makes fits the one that another applies; 0 where it hardly does. */
function likeness(applied: Ordered, made: Ordered, isRare: (stem: string) => boolean): number {
  // A register is not the law, though both are on one thing; and most rules are of another kind.
  const sameKind = [...made.kinds].some((kind) => applied.kinds.has(kind))
  if (!sameKind) return 0
  const shared = [...made.object].filter((stem) => applied.object.has(stem))
  const rare = shared.filter(isRare).length
  const score = rare + (shared.length - rare) * common
  const mostOfIt = shared.length * 2 >= Math.min(made.object.size, applied.object.size)
  return rare > 0 && (mostOfIt || score >= much) ? score : 0
}

/** The rules that fit best the one that a measure applies: several only where words do not tell them apart. */
function rulesOf(
  applied: Ordered,
  made: readonly Ordered[],
  isRare: (stem: string) => boolean,
): Ordered[] {
  const scores = made.map((other) => likeness(applied, other, isRare))
  const best = Math.max(0, ...scores)
  return best === 0 ? [] : made.filter((_, at) => scores[at] === best)
}

function isNamedBy(one: Ordered, { place }: Ordered): boolean {
  return place.id !== one.place.id && place.number !== null && one.named.includes(place.number)
}

/**
 * Measures that are over before one they build on: one the plan says must come first, one their
 * words name, or the law that a training teaches: by its number, else by its words. `stems` says in how many measures a stem stands.
 */
export function orderRemarks(measures: readonly Ordered[], stems: StemCounts): PlacedRemark[] {
  const most = Math.max(2, measures.length * 0.1)
  const isRare = (stem: string) => stems(stem) <= most
  const byId = new Map(measures.map((one) => [one.place.id, one]))
  const byNumber = new Map(measures.map((one) => [one.place.number, one]))
  const rules = measures.filter(({ makesRule }) => makesRule)
  const found: PlacedRemark[] = []
  for (const one of measures) {
    const { place, end } = one
    if (end === null) continue
    const late = (other: Ordered | undefined) =>
      other !== undefined && other !== one && other.end !== null && day(other.end) > day(end)
    const named = [
      ...one.dependsOn.map((id) => byId.get(id)),
      ...one.after.map((number) => byNumber.get(number)),
    ]
    // A rule that is named by its number is the one; the likeness of words says nothing beside it.
    const ruled = one.appliesRule ? rules.filter((other) => isNamedBy(one, other)) : []
    const taught = one.appliesRule && ruled.length === 0 ? rulesOf(one, rules, isRare) : []
    const other = [...named, ...ruled].find(late) ?? (taught.every(late) ? taught[0] : undefined)
    if (!other) continue
    const words = other.place.number ?? other.text
    const about = `${one.text}\n${end}\n${other.text}\n${other.end}`
    found.push({ place, remark: { check: "ends-before-its-basis", words, about } })
  }
  return found
}
