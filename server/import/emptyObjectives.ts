import { isLeftOver } from "../../shared/coverage/checks/leftOver.ts"
import { runsText } from "./draft.ts"
import type { HeadingItem, PlanItem } from "./planItem.ts"
import { depthOf } from "./printedNumber.ts"
import { saysHowKnown } from "./titleLines.ts"

/** What stands before the colon of a line under a label; null where there is none. */
function labelOf(item: PlanItem | undefined): string | null {
  if (item?.type !== "text") return null
  const label = /^\s*([^:：.!?\n]{2,80})[:：]\s*\S/u.exec(runsText(item.block.runs))?.[1]
  return label?.trim() ?? null
}

/** The lines under labels right below a part of a file, and where the next other part stands. */
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
 * Headings without measures in a row of objectives that have some (`over` measures), told by their numbers
 * ("1.3" behind "1.1" and "1.2"): nothing stands below them, or only how one knows that they are reached
 * and what is said of the others under the same labels.
 */
export function emptyObjectives(
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
