import { belongsTo, isLeftOver, saysNoGoal } from "../../shared/coverage/checks/leftOver.ts"
import { runsText } from "./draft.ts"
import type { HeadingItem, PlanItem } from "./planItem.ts"

/** A heading over measures, with those above it and the numbers that the measures carry. */
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

/**
 * The headings over measures that are no goal and no objective although measures stand under them: in a
 * plan that calls its goals by that word and numbers them, one without such a word or a number, over
 * measures that are left over by its words, or whose numbers name no goal or objective that there is. A
 * chapter with a number is none either where its words, or the text right below it, say so.
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
  const found = over.filter(({ heading, above, numbers }) => {
    if (heading.rank !== null) return false
    const nested = numbers.filter((number) => number.includes("."))
    const belongs = namesOne(nested, counted)
    const stray = nested.length > 0 && nested.length === numbers.length && !belongs
    const left = !above.some(isGoal) && isLeftOver(runsText(heading.runs))
    const said = !above.some(isGoal) && isSaidStray(items, heading)
    return said || (left && !belongs) || (stray && heading.number === null)
  })
  return new Set(found.map(({ heading }) => heading))
}
