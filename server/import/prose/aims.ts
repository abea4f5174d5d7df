import { type FieldRole, measuringRoles } from "../build/measureDraft.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { reach } from "../fields/fieldRuns.ts"
import { asides } from "./asides.ts"
import { numberOf } from "./chapterLabels.ts"
import type { Lookahead } from "./lookahead.ts"
import { depthOf } from "./printedNumber.ts"
import { StepHeadings } from "./stepHeadings.ts"

// Fields that only measures have; objectives may have indicators and somebody who monitors them.
const ofMeasuresAlone: ReadonlySet<FieldRole> = new Set(["time", "budget"])

interface HeadCount {
  all: number
  leading: number
}

/** The kind of a heading: its own word for itself, else its level and depth of number. */
function headKind({ rank, level, number }: HeadingItem): string {
  return rank ?? `${level} ${number ? depthOf(number) : ""}`
}

/**
 * Recognises headings that are objectives, although fields follow as below the heading of a
 * measure.
 */
export class Aims {
  /**
   * The headings of chapters beside the goals, where a number does not make a paragraph a measure.
   */
  readonly asides: ReadonlySet<PlanItem>
  private readonly items: readonly PlanItem[]
  private readonly ahead: Lookahead
  private readonly steps: StepHeadings
  private counts: ReadonlyMap<string, HeadCount> | null = null

  constructor(items: readonly PlanItem[], ahead: Lookahead) {
    this.items = items
    this.ahead = ahead
    this.asides = asides(items, ahead)
    this.steps = new StepHeadings(items, ahead)
  }

  /**
   * Whether a heading leads to measures: they continue its number, or the text between only says
   * how its achievement is measured.
   */
  private leadsOn(heading: HeadingItem, at: number): boolean {
    let measured = true
    for (let index = at + 1; index < this.items.length; index++) {
      const item = this.items[index]
      const below = heading.number !== null && numberOf(item)?.startsWith(`${heading.number}.`)
      // The steps of a measure are numbered below it as well, without fields of their own.
      const leads = () =>
        heading.rank !== null ||
        item?.type === "measure" ||
        this.ahead.labelsFrom(index + 1) >= 2 ||
        (item?.type === "heading" && this.steps.has(item))
      if (below && leads()) return true
      if (!item || item.type === "heading") return false
      if (item.type === "measure") return measured && !item.prose
      const fields = this.ahead.pureLine(item)?.fields ?? []
      measured &&= fields.every(({ role }) => measuringRoles.has(role))
    }
    return false
  }

  /**
   * Whether a heading that may be a measure is an objective, with the fields of its outcome below:
   * it leads to measures, or most others of its kind do and it has neither time nor money.
   */
  isAim(heading: HeadingItem, at: number): boolean {
    if (this.leadsOn(heading, at)) return true
    this.counts ??= this.countHeads()
    const { all, leading } = this.counts.get(headKind(heading)) ?? { all: 0, leading: 0 }
    if (leading < 2 || leading < all / 2) return false
    for (let index = at + 1; index < at + reach; index++) {
      const fields = this.ahead.pureLine(this.items[index])?.fields
      if (!fields) return true
      if (fields.some(({ role }) => ofMeasuresAlone.has(role))) return false
    }
    return true
  }

  /**
   * Whether a heading, the sentences below it and the fields after those are one measure: its
   * number continues an objective's, or most headings of its kind have such fields directly below.
   */
  isToldAsOne(heading: HeadingItem, at: number): boolean {
    if (this.steps.has(heading)) return true
    if (!this.items.slice(at + 1, at + 4).some((item) => item.type === "text")) return false
    let first = at + 1
    while (first < at + 4 && this.ahead.labelsFrom(first) < 2) {
      const item = this.items[first]
      if (item?.type !== "text" || item.block.type !== "paragraph" || this.ahead.isNumbered(item))
        return false
      first += 1
    }
    if (this.ahead.labelsFrom(first) < 2) return false
    const like = this.items.flatMap((item, place) =>
      item.type === "heading" && headKind(item) === headKind(heading) ? [place] : [],
    )
    const filled = like.filter((place) => this.ahead.labelsFrom(place + 1) >= 2).length
    return filled > 1 && filled > like.length / 2
  }

  /** The number of headings of each kind, and of those that lead to measures. */
  private countHeads(): ReadonlyMap<string, HeadCount> {
    const counts = new Map<string, HeadCount>()
    this.items.forEach((item, at) => {
      if (item.type !== "heading") return
      const count = counts.get(headKind(item)) ?? { all: 0, leading: 0 }
      counts.set(headKind(item), count)
      count.all += 1
      if (this.leadsOn(item, at)) count.leading += 1
    })
    return counts
  }
}
