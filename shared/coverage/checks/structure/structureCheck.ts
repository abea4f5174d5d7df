import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { Passage } from "../../passages/passage.ts"
import { PrefilteredPattern } from "../../patterns/prefilter.ts"
import type { PartCounts } from "../numbers/countCheck.ts"
import type { PlacedRemark, RemarkPlace } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import type { TableCell } from "../tables/tableCells.ts"
import { saysNoGoal } from "./leftOver.ts"
import { listedObjectives } from "./listedObjectives.ts"
import { type MeasurePosition, orphansAmong } from "./orphan.ts"

const key = (headings: readonly string[]) => headings.join("\n")
const goalTitle = latinAndCyrillic(
  /^(?:strategic goal|goal|priority|pillar|стратегическ\p{L}+ цел|цель|strateji məqsəd|məqsəd)\s*\d/iu,
)
const objectiveTitle = latinAndCyrillic(
  /^(?:specific |operational )?(?:objective|задача|конкретн\p{L}+ цел|konkret məqsəd|vəzifə)\s*\d/iu,
)

/** The role of a passage in counting goals and objectives. */
export interface PartOfPlan {
  readonly heads: "goal" | "objective" | null
  /** Its kind by its title, where the document has none. */
  readonly titled: "goal" | "objective" | null
  readonly text: string
  readonly number: string | null
}

/** The role of a passage in counting goals and objectives; null if it is neither. */
export function partIn({ kind, heads, text, number }: Passage): PartOfPlan | null {
  const said = heads === "goal" || heads === "objective" ? heads : null
  const titled = kind === "title" ? titledAs(text) : null
  return said || titled ? { heads: said, titled, text, number } : null
}

function titledAs(text: string): "goal" | "objective" | null {
  if (goalTitle.test(text)) return "goal"
  return objectiveTitle.test(text) ? "objective" : null
}

function counted(all: readonly PartOfPlan[], what: "goal" | "objective"): number {
  const said = all.filter(({ heads }) => heads === what)
  const own = said.filter(({ number }) => number !== null)
  // Where goals are numbered, an unnumbered title is of something else.
  if (own.length > 1 && own.length * 2 > said.length) return own.length
  return (
    said.length || new Set(all.flatMap(({ titled, text }) => (titled === what ? text : []))).size
  )
}

/**
 * The number of goals, objectives and measures, by their kind or, where that was lost, by their
 * titles.
 */
export function partsOf(
  all: readonly PartOfPlan[],
  measures: readonly Pick<MeasurePosition, "place">[],
  numbers: readonly string[],
): PartCounts {
  return {
    goals: counted(all, "goal"),
    objectives: counted(all, "objective"),
    measures: measures.length,
    unread: unreadAmong(measures, numbers),
  }
}

/** The part of a number before its last point; null where it has none. */
const prefixOf = (number: string) => /^(.+)\.\d+$/.exec(number)?.[1] ?? null

/** How many of the numbers continue those of the measures, and are not theirs. */
function unreadAmong(
  measures: readonly Pick<MeasurePosition, "place">[],
  numbers: readonly string[],
): number {
  const own = new Set(measures.map(({ place }) => place.number))
  const many = new Map<string | null, number>()
  for (const number of own) {
    const prefix = number && prefixOf(number)
    many.set(prefix, (many.get(prefix) ?? 0) + 1)
  }
  // A single measure among the paragraphs of a chapter does not make them measures.
  const rows = new Set([...many].flatMap(([prefix, of]) => (of > 1 ? prefix : [])))
  const others = numbers.filter((number) => !own.has(number) && rows.has(prefixOf(number)))
  return others.filter((number) => prefixOf(number) !== null).length
}

const speaksOfGoals = new PrefilteredPattern(
  latinAndCyrillic(
    /(?<!\p{L})(?:goals?|objectives?|aims?|purpose|priorit(?:y|ies)|outcomes?)(?!\p{L})|(?<!\p{L})цел[ьияе]\p{L}{0,3}(?!\p{L})|задач|приоритет|məqsəd|vəzifə|hədəf/iu,
  ),
)

/** True where a passage states the purpose of the plan, in a title or the text; null if not. */
export function goalsIn({ kind, heads, text }: Passage, { trigrams }: ScannedText): true | null {
  const said = heads === "goal" || heads === "objective"
  return said || (kind !== "measure" && speaksOfGoals.test(text, trigrams)) ? true : null
}

/** A remark on a plan of several measures that states its purpose nowhere. */
export function goalsRemarks(said: readonly true[], measures: number): PlacedRemark[] {
  if (measures < 8 || said.length > 0) return []
  return [{ place: null, remark: { check: "no-goals", words: "", about: "" } }]
}

const numbered = /^\s*(?:\p{L}{1,2}\.)?\d+(?:\.\d+)+\.?\s/u

/** The title of a goal or an objective. */
export interface Heading {
  readonly place: RemarkPlace
  readonly heads: "goal" | "objective"
  readonly text: string
  readonly headings: readonly string[]
}

/** A passage as the title of a goal or an objective; null if it is none. */
export function headingIn({ heads, text, headings }: Passage, place: RemarkPlace): Heading | null {
  return heads === "goal" || heads === "objective" ? { place, heads, text, headings } : null
}

const namesGoals = new PrefilteredPattern(
  /goal|objective|pillar|outcome|priorit|direction|aim|цел|задач|направлени|приоритет|раздел|блок|məqsəd|vəzifə|hədəf|istiqamət|prioritet/iu,
)
const denies = new PrefilteredPattern(
  /\snot\s|n['’]t\s|cannot|never|\s(?:under|to|of|within|by|serves?|serving|has|have|with) (?:no|none|neither)\s|outside|beyond|не\s+(?:относ|отнес|вход|вош|впис|связан|подпада|охв|привяз|закреп|соотнос|уклад)|ни\s+(?:к|в|с|под)\s|вне\s|heç bir|kənar|xaric/iu,
)

/**
 * The titles above a passage that says that the measures below it serve no goal; null if it does
 * not.
 */
export function strayIn(
  { kind, text, headings, cell }: Passage,
  { trigrams }: ScannedText,
): string | null {
  if (kind !== "narrative" || cell || !denies.test(text, trigrams)) return null
  return namesGoals.test(text, trigrams) && saysNoGoal(text) ? key(headings) : null
}

/** The title above a numbered paragraph, which is a measure in prose; null if it is none. */
export function titleOfProse({ kind, text, headings }: Passage): string | null {
  return kind === "narrative" && numbered.test(text) ? (headings.at(-1) ?? null) : null
}

/**
 * Remarks on goals and objectives without measures, and measures without a goal. `prose` are the
 * titles above measures in prose, `strays` those under which the text says that the measures have
 * no goal.
 */
export function structureRemarks(
  titles: readonly Heading[],
  measures: readonly MeasurePosition[],
  prose: readonly string[],
  strays: readonly string[],
  cells: readonly TableCell[],
): PlacedRemark[] {
  if (titles.length === 0 || measures.length < 3) return []
  const used = new Set<string>()
  // Measures under the same titles are looked at once.
  for (const headings of new Map(measures.map(({ under, headings: row }) => [under, row])).values())
    for (let depth = 1; depth <= headings.length; depth++) used.add(key(headings.slice(0, depth)))
  // A chapter between them breaks the row of titles, but not the numbering.
  const leads = (number: string | null) =>
    number !== null && measures.some(({ place }) => place.number?.startsWith(`${number}.`))
  const inProse = new Set(prose)
  const empty = titles.filter(
    ({ place, headings, text }) =>
      text.trim() !== "" &&
      !used.has(key([...headings, text])) &&
      !leads(place.number) &&
      !inProse.has(text),
  )
  return [
    ...empty.map(({ place, heads, text }) => ({
      place,
      remark: {
        check: heads === "goal" ? "empty-goal" : "empty-objective",
        words: text,
        about: text,
      },
    })),
    ...listedObjectives(titles, measures, cells).map(({ place, text, name }) => ({
      place,
      remark: { check: "empty-objective", words: name, about: name, quote: text },
    })),
    ...orphansAmong(titles, measures, new Set(strays)).map(({ place, under }) => ({
      place,
      remark: { check: "orphan-measure", words: "", about: under },
    })),
  ]
}
