import { foldCase } from "../../shared/document/foldCase.ts"
import { type DraftText, draftText, runsText, sliceText } from "./draft.ts"
import { readHeading } from "./headings.ts"
import { type HeadingItem, headingItem, type PlanItem } from "./planItem.ts"
import { depthOf } from "./printedNumber.ts"
import { earlierPlan } from "./sideWords.ts"

type Step = "goal" | "objective"

/** A title of a goal or an objective under its number: a heading, or a line of a list that is none. */
interface Title {
  item: PlanItem
  rank: NonNullable<HeadingItem["rank"]>
  step: Step
  number: string
  words: string
}

/** Titles one after another with no measure among them, and the words of the heading or line over them. */
interface Run {
  titles: Title[]
  over: string
}

const key = ({ step, number }: Pick<Title, "step" | "number">) => `${step} ${number}`

/** What the words that headings call themselves by are in a plan of two steps. */
type Ranks = ReadonlyMap<NonNullable<HeadingItem["rank"]>, HeadingItem["kind"]>

type Titles = Map<PlanItem, Title>

/** How many figures the numbers of headings have that are objectives, and no number of a goal has. */
function objectiveDepths(items: readonly PlanItem[]): ReadonlySet<number> {
  const depths = (rank: HeadingItem["rank"]) =>
    items.flatMap((item) =>
      item.type === "heading" && item.rank === rank && item.number ? [depthOf(item.number)] : [],
    )
  const goals = new Set(depths("goal"))
  return new Set(depths("objective").filter((depth) => depth > 1 && !goals.has(depth)))
}

/** What a part of a file is the title of; null for any other part. `nested`: how deep the numbers of its objectives are. */
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

/** The titles that stand in a file, in runs without measures, and those that measures stand under. */
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

/** So many titles that are known by their numbers show a list of goals and objectives. */
const fewest = 3

/** What a run is a list of: titles that stand over measures elsewhere, of `others` by name, or of neither. */
function listOf({ titles, over }: Run, led: ReadonlyMap<string, Title>) {
  const known = titles.filter((title) => led.has(key(title)))
  const enough = (["goal", "objective"] as const).every((step) => {
    const all = titles.filter((title) => title.step === step)
    return known.filter((title) => title.step === step).length >= all.length * 0.6
  })
  if (!enough || known.length === 0) return null
  const named = known.filter((title) => areAlike(title.words, led.get(key(title))?.words ?? ""))
  if (known.length > 1 && earlierPlan.test(foldCase(over))) return "others"
  if (known.length >= fewest) return named.length >= known.length / 2 ? "these" : "others"
  return named.length === known.length ? "few" : null
}

/** Where the part of the plan ends that stands under a heading. */
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

/** Puts a title that only a list names where it belongs among those over measures; false where no place is known. */
function putIn(
  items: PlanItem[],
  titles: Titles,
  title: Title,
  led: ReadonlyMap<string, Title>,
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
  const usual = headings.find((other) => other.step === step)?.heading.level
  const level =
    (after ?? before)?.heading.level ?? (goal ? (usual ?? goal.heading.level + 1) : null)
  const over = before ?? (step === "objective" ? goal : undefined)
  const at = after?.at ?? (over ? endOf(items, titles, over) : -1)
  if (level === null || at < 0) return false
  const { runs } =
    title.item.type === "heading" ? title.item : readHeading(wordsOf(title.item), null)
  // As titles in a table are printed: without a stop.
  const end = runsText(runs).replace(/[\s.;,]+$/u, "").length
  const put = headingItem(level, title.rank, number, sliceText(runs, 0, end))
  titles.set(put, { ...title, item: put })
  items.splice(at, 0, put)
  return true
}

const wordsOf = (item: PlanItem) => (item.type === "text" ? item.block.runs : [])

/** A title of a list as what it is there: a line of text, or a heading without a number of its own. */
function unranked(heading: HeadingItem): PlanItem {
  const printed: DraftText = heading.printed ?? draftText("paragraph", heading.runs)
  if (heading.byLook) return { type: "text", block: { ...printed, type: plainType(printed) } }
  return { ...heading, rank: null, number: null, runs: printed.runs, task: false }
}

const plainType = ({ type }: DraftText) => (type === "heading" ? "paragraph" : type)

/** Objectives in one line over measures that serve them all are no steps of the plan: its goal is the one over them. */
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
 * Goals and objectives that a chapter lists and that stand again, under the same numbers, over their
 * measures are the same: in the list they become plain lines. One that only the list names is put in its
 * place among the others, where it is seen to lead to nothing. Works on the items in place.
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
    const own = new Set(run.titles.map(({ item }) => item))
    const others = new Set(all.flatMap((title) => (own.has(title.item) ? [] : key(title))))
    // Goals first, so that their objectives find them.
    for (const title of [...run.titles].sort((a, b) => depthOf(a.number) - depthOf(b.number))) {
      const known = others.has(key(title))
      if (!known && list !== "others" && (list === "few" || !putIn(items, titles, title, led)))
        continue
      const at = items.indexOf(title.item)
      if (title.item.type === "heading" && at >= 0) items[at] = unranked(title.item)
    }
  }
}
