import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"
import type { Passage } from "../passage.ts"
import { articlesIn, codesIn, isSameArticle, type LawArticle } from "./lawArticle.ts"
import { ownWords } from "./measureLabel.ts"
import {
  applies,
  asChanged,
  asItIs,
  before,
  changes,
  closesBracket,
  endsBefore,
  everAgain,
  everyThing,
  first,
  firstBehind,
  kindOf,
  makes,
  makesBehind,
  makingWords,
  namesThing,
  teaches,
  thatWhich,
  thingBehind,
  thingOf,
  uses,
} from "./orderWords.ts"
import type { Reference } from "./reference.ts"
import { type PlacedRemark, type RemarkPlace, shortened } from "./remark.ts"
import { measureStemsOf } from "./similarMeasureCheck.ts"
import { endOf } from "./timeCheck.ts"
import { actionStart } from "./titledAction.ts"

/** What the words of a measure name of the plan's other parts, by their numbers. */
interface NamedPrerequisites {
  /** Measures that come first. */
  readonly after: readonly string[]
  /** All of them. */
  readonly named: readonly string[]
}

/** Whether the number between two stretches of words is that of the measure that makes a rule. */
function isOfRule(words: string, behind: string): boolean {
  const found = thingOf.exec(words)
  const stands = found !== null && (found[1] === undefined || closesBracket.test(behind))
  return stands || thingBehind.test(behind)
}

/**
 * The parts that words name, all of them and those that come first: for a measure that applies a
 * rule also the one that makes it.
 */
function namedPrerequisites(
  text: string,
  all: readonly Reference[],
  appliesRule: boolean,
): NamedPrerequisites {
  const after = all.filter(({ quote, start, end }) => {
    const [noun = ""] = quote.split(/[\d.№]/u)
    const words = text.slice(Math.max(0, start - 80), start) + noun
    const behind = text.slice(end)
    if (appliesRule && isOfRule(words, behind)) return true
    const isMade = thatWhich.test(words) && makesBehind.test(behind)
    return isMade || first.test(words) || firstBehind.test(behind)
  })
  return {
    after: after.map(({ number }) => number),
    named: all.map(({ number }) => number),
  }
}

/** A measure as the order of measures needs it. */
export interface DependencyFacts extends NamedPrerequisites {
  readonly place: RemarkPlace
  readonly text: string
  readonly lang: string
  readonly end: string | null
  /** Makes a rule: a law, a procedure, a standard. */
  readonly makesRule: boolean
  /** Applies or teaches one. */
  readonly appliesRule: boolean
  /** Ids of those that the plan says must come first. */
  readonly dependsOn: readonly string[]
  /** What the rule is about that it makes or applies, by stems; empty where it does neither. */
  readonly object: ReadonlySet<string>
  /** Which kinds of thing it names: a law, a procedure. */
  readonly kinds: ReadonlySet<string>
  /** The articles of laws that it changes, teaches or applies. */
  readonly articles: readonly LawArticle[]
  /** The codes and acts that it names. */
  readonly codes: readonly string[]
  /** Whether it applies something as changed or new. */
  readonly changed: boolean
}

const taughtFirst = latinAndCyrillic(
  /^.{0,60}?\p{L}{2,}(?:l[əa]r(?:[iı]n)?[əa]|l[əa]r(?:[iı])? üçün|heyətinə)(?!\p{L})/iu,
)

/** The words of a teaching or applying measure that are of its rule, and not of whom it teaches. */
function ofTheRule(text: string, lang: string): string {
  const rules = [...text.matchAll(everyThing)]
  // In Azerbaijani the noun stands behind what it is about, and before that whom it is taught.
  if (lang === "az")
    return text.slice(0, rules.at(-1)?.index ?? text.length).replace(taughtFirst, "")
  const from = rules[0]?.index ?? 0
  return text.slice(from - (before[lang]?.exec(text.slice(0, from))?.[0] ?? "").length)
}

const nothing: ReadonlySet<string> = new Set()

/** Teaches, spreads or applies a thing that is there by then, if it is no measure that makes one. */
function appliesThing(text: string, changed: boolean): boolean {
  // Whatever is done is done under the law that there is.
  const does = teaches.test(text) || uses.test(text) || (changed && applies.test(text))
  return does && !asItIs.test(text)
}

/** In Azerbaijani the verb stands last: what is made may be named on the way to what is taught. */
const teachesLast = (text: string, lang: string) =>
  lang === "az" && teaches.test(text.split("\n", 1).join().slice(-40))

/** What a measure makes, applies and waits for, by its words and the parts of the plan they name. */
export function orderOf(
  { text, fields }: Passage,
  lang: string,
  named: readonly Reference[],
  place: RemarkPlace,
): DependencyFacts {
  const own = ownWords(text)
  const bare = own.replaceAll(/\([^)]*\)/g, " ").trim()
  const act = bare.slice(actionStart(bare))
  const articles = articlesIn(own, lang)
  const names = articles.length > 0 || namesThing.test(bare)
  const changed = names && asChanged.test(bare)
  const makesRule =
    names &&
    !teachesLast(bare, lang) &&
    !everAgain.test(fields?.time ?? "") &&
    (makes.test(act) || (articles.length > 0 && changes.test(act)))
  const appliesRule = names && !makesRule && appliesThing(bare, changed)
  const words = makesRule
    ? act.replaceAll(makingWords, " ")
    : appliesRule
      ? ofTheRule(bare, lang)
      : ""
  return {
    place,
    text,
    lang,
    end: fields ? endOf(fields) : null,
    makesRule,
    appliesRule,
    ...namedPrerequisites(text, named, appliesRule),
    dependsOn: fields?.parts?.dependsOn ?? [],
    object: words ? measureStemsOf(words.replaceAll(everyThing, " "), lang).about : nothing,
    kinds: words ? new Set((text.match(everyThing) ?? []).map(kindOf)) : nothing,
    articles: makesRule || appliesRule ? articles : [],
    codes: makesRule || appliesRule ? codesIn(bare, lang) : [],
    changed,
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
const printed = (iso: string) => day(iso).split("-").reverse().join(".")

/** When a measure ends, and when the one on which it builds. */
function bothEnds(one: DependencyFacts, other: DependencyFacts): string {
  const name = other.place.number ?? `“${shortened(other.text, 60)}”`
  return (endsBefore[one.lang] ?? endsBefore.en ?? "")
    .replace("{own}", printed(one.end ?? ""))
    .replace("{end}", printed(other.end ?? ""))
    .replace("{measure}", () => name)
}

/** What a word counts that many measures have. */
const common = 0.3
/** A rule of which less than half is named must share so much. */
const much = 2

/** How well the rule that one measure makes fits the one that another applies; 0 where it hardly does. */
function likeness(
  applied: DependencyFacts,
  made: DependencyFacts,
  isRare: (stem: string) => boolean,
): number {
  // A register is not the law, though both are on one thing; and most rules are of another kind.
  const sameKind = [...made.kinds].some(
    // Who works in a house may be taught before a new one opens.
    (kind) => applied.kinds.has(kind) && (kind !== "place" || applied.changed),
  )
  if (!sameKind) return 0
  // The new Labour Code, and whatever changes that code.
  const ofOneCode = applied.codes.some((code) => made.codes.includes(code))
  if (ofOneCode && applied.changed && made.kinds.has("law")) return much
  const shared = [...made.object].filter((stem) => applied.object.has(stem))
  const rare = shared.filter(isRare).length
  const score = rare + (shared.length - rare) * common
  const mostOfIt = shared.length * 2 >= Math.min(made.object.size, applied.object.size)
  return rare > 0 && (mostOfIt || score >= much) ? score : 0
}

const ofSameArticle = (one: DependencyFacts, other: DependencyFacts) =>
  one.articles.some((own) => other.articles.some((theirs) => isSameArticle(own, theirs)))

/** Whether the likeness of words may tell one: not where an article is named and the other is a law on something else. */
function mayBe(applied: DependencyFacts, made: DependencyFacts): boolean {
  const other = applied.codes.length > 0 && made.codes.length > 0
  if (other && !applied.codes.some((code) => made.codes.includes(code))) return false
  if (applied.articles.length === 0) return true
  return made.articles.length === 0 && (applied.changed || !made.kinds.has("law"))
}

/** The rules that fit best the one that a measure applies: several only where words do not tell them apart. */
function rulesOf(
  applied: DependencyFacts,
  all: readonly DependencyFacts[],
  isRare: (stem: string) => boolean,
): DependencyFacts[] {
  const made = all.filter((other) => mayBe(applied, other))
  const scores = made.map((other) => likeness(applied, other, isRare))
  const best = Math.max(0, ...scores)
  return best === 0 ? [] : made.filter((_, at) => scores[at] === best)
}

function isNamedBy(one: DependencyFacts, { place }: DependencyFacts): boolean {
  return place.id !== one.place.id && place.number !== null && one.named.includes(place.number)
}

/**
 * Measures that are over before one they build on: one the plan says must come first, one their
 * words name, or what a training teaches: by its number or article, else by its words. `stems` says in how many measures a stem stands.
 */
export function orderRemarks(
  measures: readonly DependencyFacts[],
  stems: StemCounts,
): PlacedRemark[] {
  const most = Math.max(2, measures.length * 0.1)
  const isRare = (stem: string) => stems(stem) <= most
  const byId = new Map(measures.map((one) => [one.place.id, one]))
  const byNumber = new Map(measures.map((one) => [one.place.number, one]))
  const rules = measures.filter(({ makesRule }) => makesRule)
  const found: PlacedRemark[] = []
  for (const one of measures) {
    const { place, end } = one
    if (end === null) continue
    const late = (other: DependencyFacts | undefined) =>
      other !== undefined && other !== one && other.end !== null && day(other.end) > day(end)
    const named = [
      ...one.dependsOn.map((id) => byId.get(id)),
      ...one.after.map((number) => byNumber.get(number)),
    ]
    // A rule that is named by its number is the one; the likeness of words says nothing beside it.
    const ruled = one.appliesRule
      ? rules.filter((other) => isNamedBy(one, other) || ofSameArticle(one, other))
      : []
    const taught = one.appliesRule && ruled.length === 0 ? rulesOf(one, rules, isRare) : []
    const other = [...named, ...ruled].find(late) ?? (taught.every(late) ? taught[0] : undefined)
    if (!other) continue
    const words = bothEnds(one, other)
    const about = `${one.text}\n${end}\n${other.text}\n${other.end}`
    found.push({ place, remark: { check: "ends-before-its-basis", words, about } })
  }
  return found
}
