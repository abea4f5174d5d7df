import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { RemarkPlace } from "../remark.ts"
import { belongsTo, isLeftOver, saysNoGoal } from "./leftOver.ts"

/** The place of a measure in the plan. */
export interface MeasurePosition {
  readonly place: RemarkPlace
  readonly headings: readonly string[]
  /** The headings above it in one line. */
  readonly under: string
}

/** The title of a goal or an objective that has measures under it. */
export interface TitlePosition {
  readonly place: RemarkPlace
  readonly heads: "goal" | "objective"
  readonly text: string
  readonly headings: readonly string[]
}

/** A chapter on carrying out the plan, beside the goals: its measures serve all of them. */
const steering = latinAndCyrillic(
  /coordinat|monitor|evaluat|implement|steer|manag|govern|financ|budget|money|report|communicat|on course|координац|мониторинг|оценк|реализац|управлен|финанс|отч[её]т|выполнени|исполнени|контрол|əlaqələndir|monitorinq|qiymətləndir|icra|maliyyə|idarə|hesabat|nəzarət/iu,
)

const key = (headings: readonly string[]) => headings.join("\n")
const numbersOf = (titles: readonly TitlePosition[], levels: number) =>
  new Set(
    titles.flatMap(({ place: { number } }) =>
      number !== null && /^\d+(?:\.\d+)*$/.test(number) && number.split(".").length === levels
        ? number
        : [],
    ),
  )

/** The title directly above a measure. */
const ownTitle = ({ headings }: MeasurePosition) => headings.at(-1) ?? ""

/** If more than one measure in this many has no goal, the plan is not built upon its goals. */
const fewest = 8

/** `some`, if they are few enough that the others show what is usual; otherwise none. */
const few = (some: readonly MeasurePosition[], all: number) =>
  some.length <= Math.max(1, all / fewest) ? some : []

/** Measures whose numbers name a goal or objective that does not exist: 5.1.1 beside four goals. */
function misnumbered(
  titles: readonly TitlePosition[],
  measures: readonly MeasurePosition[],
): readonly MeasurePosition[] {
  const numbered = measures.flatMap((measure) => {
    const { number } = measure.place
    const levels = number !== null && /^\d+(?:\.\d+)+$/.test(number) ? number.split(".") : []
    return levels.length > 1 ? [{ measure, levels }] : []
  })
  const usual = [2, 3, 4].find(
    (many) => numbered.filter(({ levels }) => levels.length === many).length * 2 > measures.length,
  )
  const own = numbered.filter(({ levels }) => levels.length === usual)
  const named = (depth: number) => {
    const names = numbersOf(titles, depth)
    if (names.size < 2 || depth >= (usual ?? 0)) return []
    return own.flatMap(({ measure, levels }) => {
      const prefix = levels.slice(0, depth)
      // A goal without objectives has a numbering of its own.
      const numbersOn = depth > 1 && ![...names].some((name) => name.startsWith(`${prefix[0]}.`))
      const isKnown = names.has(prefix.join(".")) || prefix.at(-1) === "0" || numbersOn
      // A goal between the first and the last may have a title that was not recognised.
      const most = Math.max(...[...names].map((name) => Number(name.split(".")[0])))
      return isKnown || (depth === 1 && Number(prefix[0]) <= most) ? [] : measure
    })
  }
  const byObjective = named(2)
  return [
    ...few(
      named(1).filter(({ headings }) => !steering.test(headings.at(-1) ?? "")),
      own.length,
    ),
    // Several under one number may have a title that was not recognised.
    ...(byObjective.length === 1 ? byObjective : []),
  ]
}

/**
 * Measures that belong to no goal or objective in a plan that is built upon them; `strays` are
 * titles above measures that expressly have none.
 */
export function orphansAmong(
  titles: readonly TitlePosition[],
  measures: readonly MeasurePosition[],
  strays: ReadonlySet<string>,
): readonly MeasurePosition[] {
  const texts = new Set(titles.map(({ text }) => text))
  const leading = new Set(
    measures.flatMap(({ headings }) => headings.filter((one) => texts.has(one))),
  )
  if (leading.size < 2 && titles.length < 2) return []
  const unnumbered = new Set(titles.flatMap(({ place, text }) => (place.number ? [] : text)))
  const beside = new Set(titles.map(({ headings }) => key(headings)))
  const numbers = titles.flatMap(({ place }) => place.number ?? [])
  // "Additional measures for children" below an objective belong to it by their numbers.
  const isNumbered = ({ number }: RemarkPlace) => number !== null && belongsTo(numbers, number)
  const left = new Set([...new Set(measures.map(ownTitle))].filter(isLeftOver))
  const isLeft = (one: MeasurePosition) => {
    const own = ownTitle(one)
    const isTitle = texts.has(own) && !unnumbered.has(own)
    // The number may be computed from the place; "Actions outside the pillars" have no goal
    // nevertheless.
    return left.has(own) && !isTitle && (!isNumbered(one.place) || saysNoGoal(own))
  }
  const isNowhere = ({ headings }: MeasurePosition) =>
    !headings.some((title) => texts.has(title)) &&
    !steering.test(headings.at(-1) ?? "") &&
    (beside.has(key(headings)) || beside.has(key(headings.slice(0, -1))))
  // The text above the measures says so; above those of a goal, it refers to others.
  const isStray = ({ under, headings }: MeasurePosition) =>
    strays.has(under) && !headings.some((title) => texts.has(title))
  const lost = new Set([
    ...few(measures.filter(isStray), measures.length),
    ...few(measures.filter(isLeft), measures.length),
    ...few(measures.filter(isNowhere), measures.length),
    ...misnumbered(titles, measures),
  ])
  return measures.filter((one) => lost.has(one))
}
