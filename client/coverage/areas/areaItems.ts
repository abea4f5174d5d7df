import { countingLevel } from "../../../shared/coverage/levels/decision.ts"
import { type Field, fieldsAsked, type Level } from "../../../shared/coverage/levels/level.ts"
import { type Priority, priority } from "../../../shared/coverage/levels/priority.ts"
import type { AreaReport, Report, ReportEvidence } from "../../../shared/coverage/levels/report.ts"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"
import { type Binding, isInForce } from "../../../shared/coverage/set/binding.ts"
import type {
  Area,
  Criterion,
  Practice,
  Provision,
  StandardsSet,
} from "../../../shared/coverage/set/set.ts"
import type { AreaVerdict } from "../decisions/verdicts.ts"

/** The part of a standards set that the sidebar shows; how passages are read stays in the worker. */
export type ShownSet = Pick<
  StandardsSet,
  | "id"
  | "version"
  | "title"
  | "languages"
  | "pillars"
  | "instruments"
  | "areas"
  | "criteria"
  | "practices"
  | "accuracy"
>

/** One area of the set with what was found of it. */
export interface AreaItem {
  area: Area
  report: AreaReport
  /** The level when the plan was opened, where it was another. */
  was: Level | null
  /** The decision of people on it, or null. */
  verdict: AreaVerdict | null
  /** The level that counts for what is left to do: people's where they decided; null where it does not concern the plan. */
  counting: Level | null
  /** How much the gap matters, or null: nothing to elaborate, or no binding instruments are set. */
  priority: Priority | null
  /** In how many passages it was found, and in how many what is said runs against a provision. */
  passages: number
  against: number
}

/** Areas under one heading: a pillar's id, a priority, "not-applicable", or "" for a list without headings. */
export interface AreaGroup {
  key: string
  items: AreaItem[]
}

/** The filter and the order of the list. */
export interface AreaView {
  order: "all" | "elaborate"
  /** Only areas that these instruments ask for, less what was reserved; null is every area. */
  narrowing: Binding | null
  /** Words to find in an area's title or its elements'. */
  search: string
}

/** Levels from nothing to a full measure. */
export const levels = ["absent", "mentioned", "addressed", "elaborated"] as const

/**
 * The title and the text of a criterion, in a language where the set has it there; `lang` is that
 * language then, and else not known: it is the one that the set is written in.
 */
export function criterionIn(
  criterion: Criterion,
  language: string,
): Pick<Criterion, "title" | "requires"> & { lang: string | undefined } {
  const texts = criterion.texts?.[language]
  const { title, requires } = texts ?? criterion
  return { title, requires, lang: texts && language }
}

/** The text of an element, in a language where the set has it there, and which it is, else not known. */
export function requiresIn(
  { requires, texts }: Pick<Area["elements"][number], "requires" | "texts">,
  language: string,
): { words: string; lang: string | undefined } {
  const words = texts?.[language]
  return { words: words ?? requires, lang: words && language }
}

/** The text of a practice, in a language where the set has it there. */
export function practiceIn({ words, texts }: Practice, language: string): string {
  return texts?.[language] ?? words
}

/** The language in which a title is shown to who asks for `language`: that, else English, else whatever it has. */
export function languageOf(title: Record<string, string>, language: string): string {
  const [short = "en"] = language.split("-")
  return [short, "en"].find((each) => title[each]) ?? Object.keys(title)[0] ?? short
}

/** A title in the reader's language, else in English, else in whatever language it has. */
export function titleIn(title: Record<string, string>, language: string): string {
  return title[languageOf(title, language)] ?? ""
}

const countPassages = (evidence: readonly ReportEvidence[]) =>
  new Set(evidence.map(({ passageId }) => passageId)).size

/** Every area of the set with its report and what people decided; `binding` is what is in force for the country. */
export function areaItems(
  set: ShownSet,
  report: Report,
  opening: ReadonlyMap<string, Level> | null,
  binding: Binding,
  verdicts: ReadonlyMap<string, AreaVerdict> = new Map(),
): AreaItem[] {
  const reports = new Map(report.areas.map((area) => [area.id, area]))
  return set.areas.flatMap((area) => {
    const own = reports.get(area.id)
    if (!own) return []
    const before = opening?.get(area.id)
    const verdict = verdicts.get(area.id) ?? null
    const counting = countingLevel(own, verdict)
    return [
      {
        area,
        report: own,
        was: before !== undefined && before !== own.level ? before : null,
        verdict,
        counting,
        priority: counting && priority(area, counting, binding),
        passages: countPassages(own.evidence),
        against: countPassages(own.readsAgainst),
      },
    ]
  })
}

function asksOf(area: Area, by: Binding): boolean {
  const provisions = [...area.lead, ...area.elements.flatMap((element) => element.provisions)]
  return provisions.some((provision) => isInForce(provision, by))
}

// In any of its languages: an expert looks for "borders" in a plan whose areas are named in another.
function matches({ area }: AreaItem, search: string): boolean {
  const titles = [area.title, ...area.elements.map((element) => element.title)]
  return titles.some((title) =>
    Object.entries(title).some(([language, words]) =>
      words.toLocaleLowerCase(language).includes(search.trim().toLocaleLowerCase(language)),
    ),
  )
}

const isGap = ({ counting }: AreaItem) => counting !== null && counting !== "elaborated"

/**
 * The list as it stands on the screen: all areas by pillar, or those to elaborate by priority A, B,
 * C and within it from nothing found upwards. Without priorities the latter is one list. What people
 * decided goes over what was read; areas that do not concern the plan stand at the end.
 */
export function areaGroups(set: ShownSet, items: readonly AreaItem[], view: AreaView): AreaGroup[] {
  const { narrowing } = view
  const shown = items.filter(
    (item) => (narrowing === null || asksOf(item.area, narrowing)) && matches(item, view.search),
  )
  const group = (key: string, own: AreaItem[]) => (own.length > 0 ? [{ key, items: own }] : [])
  if (view.order === "all") {
    return set.pillars.flatMap(({ id }) =>
      group(
        id,
        shown.filter(({ area }) => area.pillar === id),
      ),
    )
  }
  const rank = ({ counting }: AreaItem) => (counting ? levels.indexOf(counting) : -1)
  const gaps = shown.filter(isGap).sort((a, b) => rank(a) - rank(b))
  const byPriority = ["A", "B", "C", ""].flatMap((key) =>
    group(
      key,
      gaps.filter((item) => (item.priority ?? "") === key),
    ),
  )
  const aside = shown.filter(({ counting }) => counting === null)
  return [...byPriority, ...group("not-applicable", aside)]
}

/** How many of the areas that these instruments ask for (null: of all) are to be elaborated further. */
export function toElaborate(items: readonly AreaItem[], narrowing: AreaView["narrowing"]): number {
  return items.filter((item) => isGap(item) && (narrowing === null || asksOf(item.area, narrowing)))
    .length
}

/** Provisions that bind alike: by how much, and whether they are in force for the country. */
export interface AlikeBinding {
  force: Provision["force"]
  inForce: boolean
  provisions: readonly Provision[]
}

const strength = ["duty", "optional", "guidance"] as const

/**
 * Provisions by how far they bind: those in force for the country first (guidance binds nobody),
 * the stronger before the weaker. What is said of one group is true of each of its provisions.
 */
export function byForce(provisions: readonly Provision[], binding: Binding): AlikeBinding[] {
  const groups = [true, false].flatMap((inForce) =>
    strength.map((force) => ({
      force,
      inForce,
      provisions: provisions.filter(
        (one) =>
          one.force === force && (force !== "guidance" && isInForce(one, binding)) === inForce,
      ),
    })),
  )
  return groups.filter((group) => group.provisions.length > 0)
}

/** The measures that carry an area and lack fields, with the fields they lack, in the report's order. */
export function missingFields(
  evidence: readonly ReportEvidence[],
  passages: ReadonlyMap<string, Passage>,
): { passage: Passage; missing: Field[] }[] {
  const ids = new Set(evidence.flatMap(({ measureId, passageId }) => (measureId ? passageId : [])))
  return [...ids].flatMap((id) => {
    const passage = passages.get(id)
    const has = passage?.fields?.has
    if (!passage || !has) return []
    const missing = fieldsAsked.filter((field) => !has[field])
    return missing.length > 0 ? [{ passage, missing }] : []
  })
}
