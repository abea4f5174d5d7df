import { foldCase } from "../../../shared/text/foldCase.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { type DraftText, draftText, runsText } from "../draft.ts"
import { earlierPlan } from "../tables/sideWords.ts"
import { readHeading } from "./headings.ts"
import { depthOf } from "./printedNumber.ts"
import {
  key,
  ledBelow,
  putIn,
  type Step,
  signBehind,
  type Title,
  type Titles,
} from "./titlePlaces.ts"

/**
 * Consecutive titles without a measure among them, and the words of the heading or line above them.
 */
interface Run {
  titles: Title[]
  over: string
}

/** The kinds of headings by rank, in a plan of two levels. */
type Ranks = ReadonlyMap<NonNullable<HeadingItem["rank"]>, HeadingItem["kind"]>

/** The depths of numbers that only objectives have, and no goal. */
function objectiveDepths(items: readonly PlanItem[]): ReadonlySet<number> {
  const depths = (rank: HeadingItem["rank"]) =>
    items.flatMap((item) =>
      item.type === "heading" && item.rank === rank && item.number ? [depthOf(item.number)] : [],
    )
  const goals = new Set(depths("goal"))
  return new Set(depths("objective").filter((depth) => depth > 1 && !goals.has(depth)))
}

/**
 * The title in a part of a file; null for any other part. `nested`: the depths of the numbers of
 * objectives.
 */
function titleIn(item: PlanItem, ranks: Ranks, nested: ReadonlySet<number>): Title | null {
  if (item.type !== "heading" && item.type !== "text") return null
  if (item.type === "heading" && item.kind === "title") return null
  const block = item.type === "text" ? item.block : null
  if (block && (block.type === "quote" || runsText(block.runs).length > 250)) return null
  const read = block ? readHeading(block.runs, block.number) : (item as HeadingItem)
  const { number, runs } = read
  // "Hədəf 1.1" below "Məqsəd 1" is an objective in the list as it is over its measures.
  const isNested = block && number !== null && nested.has(depthOf(number))
  const rank = isNested && read.rank === "goal" ? "objective" : read.rank
  if (number === null || !/^\d/.test(number) || rank === null || rank === "activity") return null
  const step = ranks.get(rank)
  if (step !== "goal" && step !== "objective") return null
  return { item, rank, step, number, words: runsText(runs) }
}

/** The titles of a file: runs of them without measures, and those that measures follow. */
function runsOf(items: readonly PlanItem[], titles: Titles) {
  const led = new Map<string, Title>()
  const runs: Run[] = []
  let run: Run | null = null
  const open: Partial<Record<Step, Title>> = {}
  const levelOf = (title: Title | undefined) =>
    title?.item.type === "heading" ? title.item.level : Number.POSITIVE_INFINITY
  let over = ""
  const close = () => {
    if (run && run.titles.length > 0) runs.push(run)
    run = null
  }
  for (const item of items) {
    const title = titles.get(item)
    if (item.type === "measure") {
      for (const over of [open.goal, open.objective]) if (over) led.set(key(over), over)
      close()
    } else if (title) {
      run ??= { titles: [], over }
      run.titles.push(title)
      if (item.type !== "heading") continue
      if (title.step === "goal") delete open.objective
      open[title.step] = title
    } else if (item.type === "text") over = `${over.slice(-300)} ${runsText(item.block.runs)}`
    else if (item.type === "heading") {
      close()
      over = runsText(item.runs)
      for (const step of ["goal", "objective"] as const)
        if (item.level <= levelOf(open[step])) delete open[step]
    }
  }
  close()
  const leading = new Set([...led.values()].map(({ item }) => item))
  // A goal that leads stands in the same run as the objectives without measures below it.
  const listed = runs.map((each) => ({
    ...each,
    titles: each.titles.filter(({ item }) => !leading.has(item)),
  }))
  return { led, runs: listed.filter((each) => each.titles.length > 0) }
}

const stems = (words: string) =>
  new Set([...foldCase(words).matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 5)))

/** Whether two titles have some of their words in common. */
function areAlike(one: string, other: string): boolean {
  const [own, others] = [stems(one), stems(other)]
  const same = [...own].filter((stem) => others.has(stem)).length
  // "Goal 3" alone is named by its number.
  return Math.min(own.size, others.size) === 0 || same >= Math.min(own.size, others.size) / 3
}

/** The number of known titles that make a run a list of goals and objectives. */
const fewest = 3

/**
 * The kind of list of a run: titles that have measures elsewhere, titles of `others` by name, or
 * neither.
 */
function listOf({ titles, over }: Run, led: ReadonlyMap<string, Title>) {
  const known = titles.filter((title) => led.has(key(title)))
  const enough = (["goal", "objective"] as const).every((step) => {
    const all = titles.filter((title) => title.step === step)
    const again = known.filter((title) => title.step === step)
    // Chapters may stand in place of the goals: then the objectives over measures have the goals' numbers.
    if (step === "goal" && again.length === 0 && known.length >= fewest)
      return all.every((title) => ledBelow(title, led).length > 0)
    return again.length >= all.length * 0.6
  })
  if (!enough || known.length === 0) return null
  const named = known.filter((title) => areAlike(title.words, led.get(key(title))?.words ?? ""))
  if (known.length > 1 && earlierPlan.test(foldCase(over))) return "others"
  if (known.length >= fewest) return named.length >= known.length / 2 ? "these" : "others"
  return named.length === known.length ? "few" : null
}

/** A title within a list as its plain form: a line of text, or a heading without a number. */
function unranked(heading: HeadingItem): PlanItem {
  const printed: DraftText = heading.printed ?? draftText("paragraph", heading.runs)
  if (heading.byLook) return { type: "text", block: { ...printed, type: plainType(printed) } }
  return { ...heading, rank: null, number: null, runs: printed.runs, task: false }
}

const plainType = ({ type }: DraftText) => (type === "heading" ? "paragraph" : type)

/**
 * Objectives in one line above measures that serve them all are not parts of the plan's structure:
 * its goal is the one above them.
 */
function joinTogether(items: PlanItem[]): void {
  const isNext = (item: PlanItem | undefined) =>
    item?.type === "heading" && item.rank === "objective" && item.printed?.goesOn === true
  for (let at = 0; at < items.length; at++) {
    const first = items[at]
    if (first?.type !== "heading" || !first.rank || !isNext(items[at + 1])) continue
    let end = at + 1
    while (isNext(items[end])) end += 1
    const start = first.rank === "objective" ? at : at + 1
    const below = items.slice(end).find(({ type }) => type === "heading" || type === "measure")
    const together = items.slice(start, end).filter((item) => item.type === "heading")
    at = end - 1
    if (together.length < 2 || below?.type !== "measure") continue
    const { number } = below.measure
    if (together.some((title) => title.number && number?.startsWith(`${title.number}.`))) continue
    items.splice(
      start,
      together.length,
      ...together.map((title) => unranked({ ...title, byLook: true })),
    )
  }
}

/**
 * Resolves goals and objectives that a chapter lists and that occur again, under the same numbers,
 * above their measures: in the list they become plain lines. One that only the list names is moved
 * to its place among the others, where it visibly has no measures. Works on the items in place.
 */
export function placeListed(items: PlanItem[], ranks: Ranks): void {
  joinTogether(items)
  const titles: Titles = new Map()
  const nested = objectiveDepths(items)
  for (const item of items) {
    const title = titleIn(item, ranks, nested)
    if (title) titles.set(item, title)
  }
  const { led, runs } = runsOf(items, titles)
  if (led.size < 2) return
  const all = [...titles.values()].filter(({ item }) => item.type === "heading")
  for (const run of runs) {
    const list = listOf(run, led)
    if (list === null) continue
    const among = { led, sign: signBehind(run.titles, led) }
    const own = new Set(run.titles.map(({ item }) => item))
    const others = new Set(all.flatMap((title) => (own.has(title.item) ? [] : key(title))))
    // Goals first, so that their objectives find them.
    for (const title of [...run.titles].sort((a, b) => depthOf(a.number) - depthOf(b.number))) {
      const known = others.has(key(title))
      if (!known && list !== "others" && (list === "few" || !putIn(items, titles, title, among)))
        continue
      const at = items.indexOf(title.item)
      if (title.item.type === "heading" && at >= 0) items[at] = unranked(title.item)
    }
  }
}
