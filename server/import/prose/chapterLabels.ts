import type { PlanItem } from "../build/planItem.ts"
import { runsText } from "../draft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { depthOf, leadingNumber, normalNumber } from "./printedNumber.ts"

/**
 * A numbering that continues through a file: of chapters, of measures, or of the fields of one
 * measure.
 */
interface Count {
  readonly last: number
  readonly fields: boolean
}

/** The number that an item of the file begins with, normalised; null without one. */
export function numberOf(item: PlanItem | undefined): string | null {
  if (item?.type === "heading") return item.number
  if (item?.type === "measure") return item.measure.number
  if (item?.type !== "text") return null
  const { number, runs } = item.block
  return (number && normalNumber(number)) || (leadingNumber(runsText(runs))?.number ?? null)
}

const isLabel = (item: PlanItem) =>
  item.type === "text" &&
  item.block.number !== null &&
  fieldLabel(runsText(item.block.runs)) !== null

/** Whether an item is a sentence and not a mere value. */
function isSentence(item: PlanItem | undefined): boolean {
  if (item?.type !== "text") return false
  const words = runsText(item.block.runs).trim()
  return /^[.!?:]$/.test(words.slice(-1)) && words.split(/\s+/u, 4).length > 3
}

/**
 * The numbered lines of a file that are only the name of a field ("4. Financing", «5. Сроки») and
 * yet the heading of a chapter, because their number continues that of chapters. Where the
 * numbering is of fields ("1. Responsible body", "2. Deadline") they stay fields.
 */
export function chapterLabels(items: readonly PlanItem[]): ReadonlySet<PlanItem> {
  const chapters = new Set<PlanItem>()
  let counts: readonly Count[] = []
  let deep = 0
  items.forEach((item, at) => {
    const number = numberOf(item)
    if (number === null) return
    const first = Number.parseInt(number, 10)
    if (depthOf(number) > 1) {
      deep = first
      return
    }
    const count = counts.findLast(({ last }) => last === first - 1)
    const follows = deep === first - 1 && deep > 0
    const goesOn = count ? !count.fields : counts.length === 0 && follows
    const next = items[at + 1]
    const isAbove = () => numberOf(next)?.startsWith(`${first}.`) || isSentence(next)
    const label = isLabel(item)
    const chapter = label && goesOn && (follows || isAbove())
    if (chapter) chapters.add(item)
    const fields = count ? count.fields : label && !chapter
    // The numbering that was continued last comes first; one at the same state as this one is this
    // one.
    const others = counts.filter(
      (one) => one !== count && !(one.last === first && one.fields === fields),
    )
    counts = [...others, { last: first, fields }]
  })
  return chapters
}
