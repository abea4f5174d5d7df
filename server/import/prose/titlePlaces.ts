import { foldCase } from "../../../shared/text/foldCase.ts"
import { type HeadingItem, headingItem, type PlanItem } from "../build/planItem.ts"
import { type Run, runsText, sliceText } from "../draft.ts"
import { readHeading } from "./headings.ts"
import { depthOf } from "./printedNumber.ts"

export type Step = "goal" | "objective"

/** A title of a goal or an objective with its number: a heading, or a line of a list. */
export interface Title {
  item: PlanItem
  rank: NonNullable<HeadingItem["rank"]>
  step: Step
  number: string
  words: string
}

/** The key of a title: its level and number. */
export const key = ({ step, number }: Pick<Title, "step" | "number">) => `${step} ${number}`

/** The titles of a file by the parts that hold them. */
export type Titles = Map<PlanItem, Title>

/** The objectives with measures whose numbers continue that of a goal. */
export const ledBelow = ({ number }: Title, led: ReadonlyMap<string, Title>) =>
  [...led.values()].filter(
    (other) => other.step === "objective" && other.number.startsWith(`${number}.`),
  )

/**
 * The separator after which a list has more text than the titles above the measures ("Help is open
 * to all: victims with a plan (38 % → 90 %)"); null where most have none.
 */
export function signBehind(
  titles: readonly Title[],
  led: ReadonlyMap<string, Title>,
): string | null {
  const known = titles.filter((title) => title.step === "objective" && led.has(key(title)))
  const signs = known.flatMap((title) => {
    const short = foldCase(led.get(key(title))?.words ?? "").replace(/[\s.;,:]+$/u, "")
    const words = foldCase(title.words)
    const [sign] = /^(?:: |; | [–—-] | \()/u.exec(words.slice(short.length)) ?? []
    return short !== "" && words.startsWith(short) && sign ? [sign] : []
  })
  const [sign] = signs
  const same = signs.filter((each) => each === sign).length
  return sign && same > 1 && same > known.length / 2 ? sign : null
}

/** The end of the part of the plan under a heading. */
function endOf(items: readonly PlanItem[], titles: Titles, { item: heading, step }: Title): number {
  const start = items.indexOf(heading) + 1
  const end = items.slice(start).findIndex((item) => {
    if (item.type !== "heading") return false
    const title = titles.get(item)
    if (title) return step === "objective" || title.step === "goal"
    return heading.type === "heading" && item.level <= heading.level
  })
  if (end < 0) return items.length
  return start + end
}

const lastFigure = (number: string) => Number(number.split(".").at(-1))
const prefixOf = (number: string) => number.slice(0, number.lastIndexOf(".") + 1)

/**
 * The titles with measures that a list is part of, and the separator before its additional text.
 */
export interface ListedAmong {
  led: ReadonlyMap<string, Title>
  sign: string | null
}

/**
 * Inserts a title that only a list names among those with measures; false where its place is
 * unknown.
 */
export function putIn(
  items: PlanItem[],
  titles: Titles,
  title: Title,
  { led, sign }: ListedAmong,
): boolean {
  const { step, number } = title
  const headings = [...led.values()].flatMap((other) => {
    const at = other.item.type === "heading" ? items.indexOf(other.item) : -1
    return at < 0 ? [] : [{ ...other, at, heading: other.item as HeadingItem }]
  })
  const beside = headings
    .filter((other) => other.step === step && prefixOf(other.number) === prefixOf(number))
    .filter((other) => depthOf(other.number) === depthOf(number))
    .sort((a, b) => lastFigure(a.number) - lastFigure(b.number))
  const after = beside.find((other) => lastFigure(other.number) > lastFigure(number))
  const before = beside.findLast((other) => lastFigure(other.number) < lastFigure(number))
  const goal = headings.find(
    (other) => other.step === "goal" && `${other.number}.` === prefixOf(number),
  )
  // Where chapters stand in place of the goals, a goal stands over the first of its own objectives.
  const below = new Set(step === "goal" && beside.length === 0 ? ledBelow(title, led) : [])
  const first = headings
    .filter(({ item }) => [...below].some((other) => other.item === item))
    .sort((a, b) => a.at - b.at)[0]
  const usual = headings.find((other) => other.step === step)?.heading.level
  const level =
    (after ?? before)?.heading.level ??
    (first ? first.heading.level - 0.5 : goal ? (usual ?? goal.heading.level + 1) : null)
  const over = before ?? (step === "objective" ? goal : undefined)
  const at = after?.at ?? first?.at ?? (over ? endOf(items, titles, over) : -1)
  if (level === null || at < 0) return false
  const { runs } =
    title.item.type === "heading" ? title.item : readHeading(runsOf(title.item), null)
  // As titles in a table are printed: without a stop.
  const words = runsText(runs)
  const more = sign ? words.indexOf(sign) : -1
  const end = (more > 0 ? words.slice(0, more) : words).replace(/[\s.;,]+$/u, "").length
  const put = headingItem(level, title.rank, number, sliceText(runs, 0, end))
  titles.set(put, { ...title, item: put })
  items.splice(at, 0, put)
  return true
}

const runsOf = (item: PlanItem): readonly Run[] => (item.type === "text" ? item.block.runs : [])
