import { isLeftOver } from "../../../shared/coverage/checks/structure/leftOver.ts"
import { type HeadingItem, type PlanItem, rowLevel } from "../build/planItem.ts"
import { runsText } from "../draft.ts"
import { placeListed } from "./listedTitles.ts"
import { chaptersOver, looseHeadings } from "./looseHeadings.ts"
import { depthOf } from "./printedNumber.ts"
import { saysHowKnown } from "./titleLines.ts"

/** The label of a line, before its colon; null without one. */
function labelOf(item: PlanItem | undefined): string | null {
  if (item?.type !== "text") return null
  const label = /^\s*([^:：.!?\n]{2,80})[:：]\s*\S/u.exec(runsText(item.block.runs))?.[1]
  return label?.trim() ?? null
}

/** The labelled lines directly below a part of a file, and the index of the next other part. */
function labelsBelow(items: readonly PlanItem[], at: number) {
  const labels: string[] = []
  let end = at + 1
  for (; ; end++) {
    const label = labelOf(items[end])
    if (label === null) return { labels, end }
    labels.push(label)
  }
}

const rowOf = ({ level, number }: HeadingItem) => `${level} ${number?.replace(/\.\d+$/u, "")}`
const isDeep = ({ number }: HeadingItem) => number !== null && depthOf(number) > 1

/**
 * Headings without measures in a series of objectives that have some (`over` measures), by their
 * numbers ("1.3" after "1.1" and "1.2"): nothing follows them, or only how their achievement is
 * measured and lines with the labels of the others.
 */
function emptyObjectives(
  items: readonly PlanItem[],
  over: ReadonlySet<HeadingItem>,
): HeadingItem[] {
  const others = [...over].filter((heading) => heading.rank === "objective" && isDeep(heading))
  if (others.length === 0) return []
  const rows = new Set(others.map(rowOf))
  const usual = new Set(
    others.flatMap((heading) => labelsBelow(items, items.indexOf(heading)).labels),
  )
  return items.flatMap((item, at) => {
    if (item.type !== "heading" || item.rank || item.kind === "title") return []
    if (!isDeep(item) || !rows.has(rowOf(item)) || isLeftOver(runsText(item.runs))) return []
    const { labels, end } = labelsBelow(items, at)
    if (!labels.every((label) => usual.has(label) || saysHowKnown(label))) return []
    const next = items[end]
    const isEmpty = !next || (next.type === "heading" && next.level <= item.level)
    return isEmpty ? [item] : []
  })
}

type Rank = NonNullable<HeadingItem["rank"]>

interface Parent {
  heading: HeadingItem
  above: HeadingItem[]
  numbers: string[]
}

/** The headings directly above measures, with the headings above and the measures' numbers. */
function parentsOfMeasures(items: readonly PlanItem[]): Parent[] {
  const parents = new Map<HeadingItem, Parent>()
  const open: HeadingItem[] = []
  for (const item of items) {
    if (item.type === "heading" && item.kind !== "title") {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= item.level) open.pop()
      open.push(item)
    } else if (item.type === "measure") {
      const heading = open.at(-1)
      if (!heading) continue
      const parent = parents.get(heading) ?? { heading, above: open.slice(0, -1), numbers: [] }
      parents.set(heading, parent)
      if (item.measure.number) parent.numbers.push(item.measure.number)
    }
  }
  return [...parents.values()]
}

function restarts(parents: readonly Parent[]): boolean {
  const firsts = parents.map(({ numbers }) => numbers[0]).filter((number) => number !== undefined)
  return firsts.length > 1 && firsts.every((number) => /(?:^|\.)1$/.test(number))
}

/**
 * Ranks headings above measures without a word for goal or objective: by the depth of the measures'
 * numbers, and by whether several headings share the measures.
 */
function rankParents(items: readonly PlanItem[], loose: ReadonlySet<HeadingItem>): void {
  const parents = parentsOfMeasures(items).filter(({ heading }) => !loose.has(heading))
  rankOverObjectives(parents, items)
  const unranked = parents.filter(
    ({ heading, above }) => !heading.rank && !above.some((h) => h.rank === "objective"),
  )
  const free = unranked.filter(({ above }) => !above.some((heading) => heading.rank))
  for (const parent of unranked) {
    const { heading, above, numbers } = parent
    if (above.some((other) => other.rank)) {
      heading.rank = "objective"
      continue
    }
    const depth = Math.max(0, ...numbers.map(depthOf))
    const several = free.length > 1
    if (depth >= 3) {
      heading.rank = "objective"
      const upper = above.at(-1)
      const shared = free.filter((other) => other.above.at(-1) !== upper)
      if (upper && shared.length > 0 && numbers[0]?.startsWith(`${upper.number}.`))
        upper.rank = "goal"
    } else if (several && (depth !== 1 || restarts(free)))
      heading.rank = above.length > 0 && !isSharedOut(parent, free) ? "objective" : "goal"
  }
}

/**
 * Ranks chapters as goals if their objectives continue their number ("2. Prevention" above
 * "Objective 2.1") and there are several, except those above a goal of that number.
 */
function rankOverObjectives(parents: readonly Parent[], items: readonly PlanItem[]): void {
  const chapters = chaptersOver(items)
  const hasGoal = (chapter: HeadingItem) =>
    chapters.get(chapter)?.some(({ rank }) => rank !== "objective")
  const upper = parents.flatMap(({ heading, above }) => {
    const over = above.at(-1)
    const own = heading.rank === "objective" && over && !over.rank && over.number
    return own && heading.number?.startsWith(`${over.number}.`) && !hasGoal(over) ? [over] : []
  })
  if (new Set(upper).size > 1) for (const heading of upper) heading.rank = "goal"
}

/** Whether measures are under headings of different chapters, so that chapters are no goals. */
function isSharedOut({ above }: Parent, loose: readonly Parent[]): boolean {
  return loose.every((other) => other.above.at(-1) === above.at(-1))
}

// A plan has two levels above its measures. A pillar is the upper one, unless there are goals and
// objectives as well: then it is a chapter.
function settleRanks(headings: readonly HeadingItem[]): Map<Rank, HeadingItem["kind"]> {
  const used = new Set(headings.flatMap(({ rank }) => rank ?? []))
  if (used.has("pillar") && used.has("goal"))
    return used.has("objective")
      ? new Map([
          ["pillar", "section"],
          ["goal", "goal"],
          ["objective", "objective"],
        ])
      : new Map([
          ["pillar", "goal"],
          ["goal", "objective"],
        ])
  return new Map([
    ["pillar", "goal"],
    ["goal", "goal"],
    ["objective", "objective"],
  ])
}

/**
 * Ranks group rows of a table below a heading that calls itself an objective: it becomes their goal
 * or, if a goal is above it already, the rows are plain headings.
 */
function rankOverRows(headings: readonly HeadingItem[]): void {
  let goal: HeadingItem | null = null
  let objective: HeadingItem | null = null
  for (const heading of headings) {
    const isRow = heading.level >= rowLevel(0)
    if (isRow && heading.rank === "objective" && objective) {
      if (goal) heading.rank = null
      else objective.rank = "goal"
      if (!goal) [goal, objective] = [objective, null]
      continue
    }
    if (isRow) continue
    if (goal && heading.level <= goal.level) goal = null
    if (objective && heading.level <= objective.level) objective = null
    if (heading.rank === "goal" || heading.rank === "pillar") goal = heading
    else if (heading.rank === "objective") objective = heading
  }
}

/**
 * Ranks a goal below a numbered goal that continues its number ("Hədəf 1.1") as an objective of it.
 */
function rankNested(headings: readonly HeadingItem[]): void {
  const goals = headings.filter(({ rank, number }) => rank === "goal" && number !== null)
  const own = new Set(goals.map(({ number }) => number))
  const nested = goals.filter(
    ({ number }) => number && depthOf(number) === 2 && own.has(number.replace(/\.\d+$/u, "")),
  )
  if (nested.length > 1) for (const heading of nested) heading.rank = "objective"
}

const headingsOf = (items: readonly PlanItem[]) =>
  items.filter((item) => item.type === "heading").filter((item) => item.kind !== "title")

const levelsOf = (headings: readonly HeadingItem[]) =>
  [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b)

/**
 * Settles the kind of every heading: title, section, goal, objective, or a heading without number.
 * Works on the items in place. `exact`: headings are taken literally, none is inferred from its
 * place.
 */
export function settleHeadings(items: PlanItem[], exact: boolean): void {
  if (!exact) rankNested(headingsOf(items))
  const parents = exact ? [] : parentsOfMeasures(items)
  const loose = looseHeadings(items, parents)
  if (!exact) rankParents(items, loose)
  const over = new Set(parents.map(({ heading }) => heading))
  for (const heading of emptyObjectives(items, over))
    if (!loose.has(heading)) heading.rank = "objective"
  if (!exact) {
    rankOverRows(headingsOf(items))
    placeListed(items, settleRanks(headingsOf(items)))
  }
  const headings = headingsOf(items)
  const ranks = settleRanks(headings)
  const free = headings.filter((heading) => !heading.rank)
  const numbered = free.filter((heading) => heading.number)
  // Where some are numbered, one without a number is no step of the numbering.
  const levels = levelsOf(numbered.length > 0 ? numbered : free)
  const plainLevels = levelsOf(free)
  let ranked: HeadingItem | null = null
  for (const heading of headings) {
    if (ranked && heading.level <= ranked.level) ranked = null
    const kind = heading.rank ? ranks.get(heading.rank) : undefined
    if (kind) {
      heading.kind = kind
      heading.depth = 1
      if (kind !== "section") ranked ??= heading
      continue
    }
    // Inside a goal a section would close it; among numbered headings one without a number stays so.
    const plain =
      (loose.has(heading) && !(ranked === null && heading.number)) ||
      ranked !== null ||
      (numbered.length > 0 && !heading.number) ||
      heading.level >= rowLevel(0)
    heading.kind = plain ? "heading" : "section"
    heading.depth = Math.min((plain ? plainLevels : levels).indexOf(heading.level) + 1, 3)
  }
}
