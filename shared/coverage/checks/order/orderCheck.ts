import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { Passage } from "../../passages/passage.ts"
import type { Reference } from "../references/reference.ts"
import { type PlacedRemark, type RemarkPlace, shortened } from "../remark.ts"
import { measureStemsOf } from "../similar/similarMeasureCheck.ts"
import { ownWords } from "../wording/measureLabel.ts"
import { actionStart } from "../wording/titledAction.ts"
import { articlesIn, codesIn, isSameArticle, type LawArticle } from "./lawArticle.ts"
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
import { endOf } from "./timeCheck.ts"

/** The other parts of the plan that a measure's words name, by number. */
interface NamedPrerequisites {
  /** Measures that come first. */
  readonly after: readonly string[]
  /** All of them. */
  readonly named: readonly string[]
}

/** Whether the number between two pieces of text is that of the measure that makes a rule. */
function isOfRule(words: string, behind: string): boolean {
  const found = thingOf.exec(words)
  const stands = found !== null && (found[1] === undefined || closesBracket.test(behind))
  return stands || thingBehind.test(behind)
}

/**
 * The parts that words name: all, and those that come first; for a measure that applies a rule also
 * the one that makes it.
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

/** The facts of a measure for the check of order. */
export interface DependencyFacts extends NamedPrerequisites {
  readonly place: RemarkPlace
  readonly text: string
  readonly lang: string
  readonly end: string | null
  /** Whether it makes a rule: a law, a procedure, a standard. */
  readonly makesRule: boolean
  /** Whether it applies or teaches a rule. */
  readonly appliesRule: boolean
  /** Ids of the measures in its field of dependencies. */
  readonly dependsOn: readonly string[]
  /** Stems of the subject of the rule that it makes or applies; empty where it does neither. */
  readonly object: ReadonlySet<string>
  /** The kinds of things it names: a law, a procedure. */
  readonly kinds: ReadonlySet<string>
  /** The articles of laws that it changes, teaches or applies. */
  readonly articles: readonly LawArticle[]
  /** The codes and acts that it names. */
  readonly codes: readonly string[]
  /** Whether it applies something changed or new. */
  readonly changed: boolean
}

const taughtFirst = latinAndCyrillic(
  /^.{0,60}?\p{L}{2,}(?:l[əa]r(?:[iı]n)?[əa]|l[əa]r(?:[iı])? üçün|heyətinə)(?!\p{L})/iu,
)

/** The words of a measure that describe the rule it teaches or applies, and not the audience. */
function ofTheRule(text: string, lang: string): string {
  const rules = [...text.matchAll(everyThing)]
  // In Azerbaijani the noun follows its subject, and the audience comes first.
  if (lang === "az")
    return text.slice(0, rules.at(-1)?.index ?? text.length).replace(taughtFirst, "")
  const from = rules[0]?.index ?? 0
  return text.slice(from - (before[lang]?.exec(text.slice(0, from))?.[0] ?? "").length)
}

const nothing: ReadonlySet<string> = new Set()

/**
 * Whether it teaches, distributes or applies a thing that must exist by then, and does not make one
 * itself.
 */
function appliesThing(text: string, changed: boolean): boolean {
  // Everything is done under existing law.
  const does = teaches.test(text) || uses.test(text) || (changed && applies.test(text))
  return does && !asItIs.test(text)
}

/**
 * In Azerbaijani the verb comes last: a thing that is made may be mentioned before the thing that
 * is taught.
 */
const teachesLast = (text: string, lang: string) =>
  lang === "az" && teaches.test(text.split("\n", 1).join().slice(-40))

/**
 * The rules that a measure makes and applies, and the measures that it waits for, by its words and
 * the parts of the plan that they name.
 */
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

/**
 * The number of measures that contain a stem; replaced by a new function when any number changes.
 */
export type StemCounts = (stem: string) => number

/** Counts the measures that contain each stem. */
export class Stems {
  readonly #numbers = new Map<string, number>()
  #counts: StemCounts = (stem) => this.#numbers.get(stem) ?? 0

  /** The number of measures that contain a stem. */
  get counts(): StemCounts {
    return this.#counts
  }

  /** Replaces a measure's stems; null where it is new or removed. */
  change(before: ReadonlySet<string> | null, now: ReadonlySet<string> | null): void {
    for (const stem of before ?? []) this.#numbers.set(stem, this.#counts(stem) - 1)
    for (const stem of now ?? []) this.#numbers.set(stem, this.#counts(stem) + 1)
    this.#counts = (stem) => this.#numbers.get(stem) ?? 0
  }
}

const day = (iso: string) => iso.slice(0, 10)
const printed = (iso: string) => day(iso).split("-").reverse().join(".")

/** The ends of a measure and of the one it builds on. */
function bothEnds(one: DependencyFacts, other: DependencyFacts): string {
  const name = other.place.number ?? `“${shortened(other.text, 60)}”`
  return (endsBefore[one.lang] ?? endsBefore.en ?? "")
    .replace("{own}", printed(one.end ?? ""))
    .replace("{end}", printed(other.end ?? ""))
    .replace("{measure}", () => name)
}

/** The weight of a word that many measures have. */
const common = 0.3
/** The overlap needed when less than half of a rule's words are named. */
const much = 2

/**
 * How well the rule that one measure makes fits the one that another applies; 0 where it hardly
 * does.
 */
function likeness(
  applied: DependencyFacts,
  made: DependencyFacts,
  isRare: (stem: string) => boolean,
): number {
  // A register is not the law, though both have one subject; and most rules are of another kind.
  const sameKind = [...made.kinds].some(
    // Staff may be taught before a new house opens.
    (kind) => applied.kinds.has(kind) && (kind !== "place" || applied.changed),
  )
  if (!sameKind) return 0
  // The new Labour Code, and any measure that changes that code.
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

/**
 * Whether similar words may identify the rule: not where an article is named and the other is a law
 * on something else.
 */
function mayBe(applied: DependencyFacts, made: DependencyFacts): boolean {
  const other = applied.codes.length > 0 && made.codes.length > 0
  if (other && !applied.codes.some((code) => made.codes.includes(code))) return false
  if (applied.articles.length === 0) return true
  return made.articles.length === 0 && (applied.changed || !made.kinds.has("law"))
}

/**
 * The best-fitting rules for the one that a measure applies: several only where words do not
 * distinguish them.
 */
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
 * Remarks on measures that end before one they build on: one in their dependencies, one that their
 * words name, or the rule that a training teaches, by its number or article, else by its words.
 * `stems` gives the number of measures that contain a stem.
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
    // A rule that is named by number is the right one; similar words count for nothing beside it.
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
