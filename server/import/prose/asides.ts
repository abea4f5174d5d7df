import { foldCase } from "../../../shared/text/foldCase.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { runsText } from "../draft.ts"
import { sideChapter } from "../tables/sideWords.ts"
import { describesSituation } from "./duty.ts"
import type { Lookahead } from "./lookahead.ts"

/** The number of measures from which a plan's way of writing them is known. */
const several = 3

/** Whether a plan has its measures in tables, or as numbered lines with their fields below. */
function hasMeasures(items: readonly PlanItem[], ahead: Lookahead): boolean {
  let count = 0
  return items.some((item, at) => {
    const tabled = item.type === "measure" && !item.prose
    const lined = item.type === "text" && ahead.isNumbered(item) && ahead.fieldsBelow(at, several)
    const headed = item.type === "heading" && item.number !== null && ahead.labelsFrom(at + 1) > 1
    if (tabled || lined || headed) count += 1
    return count >= several
  })
}

/** Whether a heading is of a chapter on the plan itself: its principles, coordination, costs. */
function isOnPlan(heading: HeadingItem): boolean {
  const title = runsText(heading.runs)
  return title.length < 200 && (describesSituation(title) || sideChapter.test(foldCase(title)))
}

/**
 * The headings of chapters beside the goals, or on the plan itself, in a plan that has its measures
 * elsewhere: a numbered paragraph there that names a body is narrative.
 */
export function asides(items: readonly PlanItem[], ahead: Lookahead): ReadonlySet<PlanItem> {
  const found = new Set<PlanItem>()
  const open: HeadingItem[] = []
  const ranked = items.filter((item) => item.type === "heading" && item.rank && item.number)
  for (const item of items) {
    if (item.type !== "heading" || item.kind === "title") continue
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= item.level) open.pop()
    open.push(item)
    const beside = open.every(({ rank }) => rank === null)
    // Where goals call themselves so, their measures stand below them.
    if (beside && (ranked.length > 1 || open.slice(-2).some(isOnPlan))) found.add(item)
  }
  return found.size > 0 && hasMeasures(items, ahead) ? found : new Set()
}
