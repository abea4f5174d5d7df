import { belongsTo, saysNoGoal } from "../../../shared/coverage/checks/structure/leftOver.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { runsText } from "../draft.ts"
import { isLeftOverHead } from "./leftOverHead.ts"
import { depthOf } from "./printedNumber.ts"

/** A heading above measures, with those above it and the numbers of the measures. */
interface Over {
  heading: HeadingItem
  above: readonly HeadingItem[]
  numbers: readonly string[]
}

const isGoal = ({ rank }: HeadingItem) => rank !== null

/** Whether the text between a heading and its first measure says that they serve no goal. */
function isSaidStray(items: readonly PlanItem[], heading: HeadingItem): boolean {
  for (let at = items.indexOf(heading) + 1; ; at++) {
    const item = items[at]
    if (item?.type !== "text") return false
    if (saysNoGoal(runsText(item.block.runs))) return true
  }
}

/** Whether numbers begin with that of a goal or objective, which is then the one they belong to. */
function namesOne(numbers: readonly string[], ranked: readonly HeadingItem[]): boolean {
  const titles = ranked.flatMap(({ number }) => number ?? [])
  return numbers.some((number) => belongsTo(titles, number))
}

const aimWord =
  /^\s*(?:(?:the |our |strategic |main |overall |стратегическ\p{L}+ |общ\p{L}+ |основн\p{L}+ |əsas |strateji )?(?:goals?|objectives?|aims?|цел[ьи]|задач[аи]|məqsəd\p{L}*|vəzifə\p{L}*|hədəf\p{L}*))(?!\p{L})/iu

/**
 * Whether a line directly below a heading names a goal of its own, though it is not read as a
 * title.
 */
function namesAim(items: readonly PlanItem[], heading: HeadingItem): boolean {
  for (let at = items.indexOf(heading) + 1; ; at++) {
    const item = items[at]
    if (item?.type !== "text") return false
    if (aimWord.test(runsText(item.block.runs))) return true
  }
}

/** The chapters by the goals and objectives directly below them. */
export function chaptersOver(items: readonly PlanItem[]): Map<HeadingItem, HeadingItem[]> {
  const chapters = new Map<HeadingItem, HeadingItem[]>()
  const open: HeadingItem[] = []
  for (const item of items) {
    if (item.type !== "heading" || item.kind === "title") continue
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= item.level) open.pop()
    const over = open.at(-1)
    if (over && !isGoal(over) && isGoal(item))
      chapters.set(over, [...(chapters.get(over) ?? []), item])
    open.push(item)
  }
  return chapters
}

/**
 * Whether a chapter with measures has no goal or objective of its own, unlike the others beside it:
 * where those only have objectives, the chapter may be a goal whose measures need none.
 */
function lacksAim(
  { heading, numbers }: Over,
  items: readonly PlanItem[],
  chapters: ReadonlyMap<HeadingItem, readonly HeadingItem[]>,
): boolean {
  const deep = numbers.every((number) => depthOf(number) > 2)
  const beside = [...chapters].filter(
    ([{ level }, below]) =>
      level === heading.level && (deep || below.some(({ rank }) => rank !== "objective")),
  )
  return beside.length > 1 && !chapters.has(heading) && !namesAim(items, heading)
}

/**
 * The headings above measures that are no goal or objective: in a plan that numbers its goals and
 * calls them so, one without such a word or number, above measures that have no goal by its words,
 * or whose numbers name no existing goal or objective. A numbered chapter is none either where its
 * words, or the text directly below it, say so, or where those beside it have goals or objectives
 * and it has none («Раздел 5» above 5.1.1, without «Задача 5.1»).
 */
export function looseHeadings(
  items: readonly PlanItem[],
  over: readonly Over[],
): ReadonlySet<HeadingItem> {
  const ranked = items.flatMap((item) =>
    item.type === "heading" && item.kind !== "title" && isGoal(item) ? [item] : [],
  )
  const counted = ranked.filter(({ number }) => number !== null)
  if (counted.length < 2) return new Set()
  const chapters = chaptersOver(items)
  const found = over.filter((parent) => {
    const { heading, above, numbers } = parent
    if (heading.rank !== null) return false
    const nested = numbers.filter((number) => number.includes("."))
    const belongs = namesOne(nested, counted)
    const stray = nested.length > 0 && nested.length === numbers.length && !belongs
    const left = !above.some(isGoal) && isLeftOverHead(runsText(heading.runs))
    const said = !above.some(isGoal) && isSaidStray(items, heading)
    const alone = heading.number === null || lacksAim(parent, items, chapters)
    return said || (left && !belongs) || (stray && alone)
  })
  return new Set(found.map(({ heading }) => heading))
}
