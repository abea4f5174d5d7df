import { type FieldRole, measuringRoles } from "../build/measureDraft.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { runsText } from "../draft.ts"
import { readFieldLine } from "../fields/fieldParagraph.ts"
import { numberOf } from "./chapterLabels.ts"
import { isLeftOverHead } from "./leftOverHead.ts"
import type { Lookahead } from "./lookahead.ts"
import { depthOf } from "./printedNumber.ts"

// The most paragraphs of a measure's words between its heading and its fields.
const mostWords = 4
// One heading alone may be an objective over its only measure.
const fewest = 2

/** The number of the parent: "1.1" of "1.1.3". */
const numberOver = (number: string) => number.replace(/\.\d+$/u, "")

/**
 * The headings that are measures by their number, whatever their level: it extends that of the
 * objective above by one figure, and sentences follow, then the fields of one measure.
 */
export class StepHeadings {
  private readonly items: readonly PlanItem[]
  private readonly ahead: Lookahead
  private found: ReadonlySet<PlanItem> | null = null

  constructor(items: readonly PlanItem[], ahead: Lookahead) {
    this.items = items
    this.ahead = ahead
  }

  /** Whether a heading is a measure, as most with such a number are. */
  has(heading: HeadingItem): boolean {
    this.found ??= this.find()
    return this.found.has(heading)
  }

  private find(): ReadonlySet<PlanItem> {
    const byDepth = new Map<number, boolean[]>()
    for (const [{ number }, at] of this.steps()) {
      const depth = depthOf(number ?? "")
      const told = this.isMeasureHeading(at) || this.ahead.labelsFrom(at + 1) >= 2
      byDepth.set(depth, [...(byDepth.get(depth) ?? []), told])
    }
    const depths = [...byDepth].flatMap(([depth, told]) => {
      const measures = told.filter(Boolean).length
      return measures >= fewest && measures > told.length / 2 ? [depth] : []
    })
    // Among them is one that no objective has ("5.1.1" under "Other"), too.
    return new Set(
      this.items.filter((item, at) => {
        if (item.type !== "heading" || item.rank !== null || item.number === null) return false
        const usual = depths.includes(depthOf(item.number))
        // Of no goal and no objective, its number has fewer figures: "5.1" under "Other".
        const left = depths.length > 0 && this.isLeftOver(item, at)
        return (usual || left) && this.isMeasureHeading(at)
      }),
    )
  }

  /**
   * Whether a numbered heading is under one for measures without a goal, and continues its number
   * if it has one.
   */
  private isLeftOver({ level, number }: HeadingItem, at: number): boolean {
    const over = this.items
      .slice(0, at)
      .findLast((item) => item.type === "heading" && item.level < level)
    if (over?.type !== "heading" || over.rank !== null || !isLeftOverHead(runsText(over.runs)))
      return false
    return over.number === null || numberOver(number ?? "") === over.number
  }

  /** The headings whose number extends that of the last higher heading by one figure. */
  private steps(): [HeadingItem, number][] {
    const open: HeadingItem[] = []
    let goal: string | null = null
    return this.items.flatMap((item, at): [HeadingItem, number][] => {
      if (item.type !== "heading" || item.kind === "title") return []
      if (item.rank === "goal" || item.rank === "pillar") goal = item.number
      const { number } = item
      if (number === null) {
        if (item.rank !== null) open.length = 0
        return []
      }
      const depth = item.rank === null ? depthOf(number) : 0
      const isBeside = ({ number: other, rank }: HeadingItem) =>
        rank === null && depthOf(other ?? "") >= depth
      if (depth === 0) open.length = 0
      while (open.some(isBeside)) open.pop()
      const over = open.at(-1)
      open.push(item)
      if (!over || depth < 2) return []
      const names = [over.number, `${goal}.${over.number}`]
      // Without a word that says so a chapter's parts may be anything; those of a part are its measures.
      const ranked = over.rank !== null || depth > 2
      return ranked && names.includes(numberOver(number)) ? [[item, at]] : []
    })
  }

  /** The fields after the words of one paragraph: "The bill is laid. Lead: …. Deadline: …". */
  private fieldsBehind(at: number): FieldRole[] {
    const item = this.items[at]
    const line = item?.type === "text" ? readFieldLine(item.block.runs) : null
    return line && line.lead > 0 ? line.fields.map(({ role }) => role) : []
  }

  /** The index of the fields after the sentences directly below a heading; -1 without any. */
  private fieldsUnder(at: number): number {
    for (let first = at + 1; first <= at + mostWords + 1; first++) {
      const item = this.items[first]
      if (item?.type !== "text" || item.block.type === "quote") return -1
      if (this.ahead.labelsFrom(first) >= 2) return first === at + 1 ? -1 : first
      if (this.ahead.isNumbered(item)) return -1
      if (new Set(this.fieldsBehind(first)).size > 1) return first
    }
    return -1
  }

  /**
   * Whether sentences directly below a heading are followed by the fields of one measure, and no
   * other.
   */
  private isMeasureHeading(at: number): boolean {
    const first = this.fieldsUnder(at)
    if (first < 0) return false
    const own = numberOf(this.items[at]) ?? ""
    const known = new Set<FieldRole>()
    for (let index = first; this.items[index]?.type === "text"; index++) {
      const number = numberOf(this.items[index])
      // The next measure may be a line where this one is a heading.
      if (number !== null && numberOver(number) === numberOver(own)) break
      const lone = this.ahead.loneLabel(index)
      const pure = this.ahead.pureLine(this.items[index])?.fields.map(({ role }) => role) ?? []
      const fields = lone ? [lone.role] : pure
      const behind = this.fieldsBehind(index)
      if (behind.some((role) => role !== "budget" && known.has(role))) return false
      if (fields.length === 0 && known.size > 0 && this.ahead.runs.repeats(index, known))
        return false
      for (const role of [...fields, ...behind]) known.add(role)
      if (lone) index += 1
    }
    const next = this.items.slice(at + 1).find(({ type }) => type !== "text")
    const deeper = next?.type === "heading" && next.number?.startsWith(`${own}.`)
    return !deeper && [...known].some((role) => !measuringRoles.has(role))
  }
}
