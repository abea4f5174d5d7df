import { foldCase } from "../../../shared/text/foldCase.ts"
import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { type DraftBlock, type DraftTable, draftText, runsText } from "../draft.ts"
import { tableGrid } from "../formats/tableGrid.ts"
import { readHeading } from "../prose/headings.ts"
import { measureNumber } from "../prose/measureNumber.ts"
import { depthOf, leadingNumber, normalNumber } from "../prose/printedNumber.ts"
import { callsMeasure } from "./cardLabels.ts"
import { readCards } from "./cards.ts"
import { lookOf } from "./foundTables.ts"
import { sideChapter } from "./sideWords.ts"

/**
 * The place of what names the measure of a card: the heading over it, or the numbered line, with
 * some words about it between; -1 when nothing does.
 */
export function nameAbove(before: readonly PlanItem[]): number {
  for (let at = before.length - 1; at >= 0 && at > before.length - 8; at--) {
    const item = before[at]
    if (item?.type === "heading") {
      const last = at === before.length - 1
      // Words under a heading without a number introduce what follows; the nearest names the card.
      return last || item.number || measureNumber(runsText(item.runs)) ? at : before.length - 1
    }
    if (item?.type === "measure") return item.prose ? at : before.length - 1
    if (item?.type !== "text") break
    const text = runsText(item.block.runs)
    if (measureNumber(text) || item.block.number || leadingNumber(text)) return at
  }
  return before.at(-1)?.type === "text" ? before.length - 1 : -1
}

/** Whether what stands above a card calls itself a measure, or has the number of one. */
export function callsItself(above: PlanItem | undefined): boolean {
  if (!above || above.type === "table") return false
  if (above.type === "measure") return true
  if (above.type === "text") return callsMeasure(above.block)
  const { number, runs, printed } = above
  return callsMeasure(printed ?? draftText("heading", runs, { number }))
}

// So many headings of one look stand over cards at least that are names of measures without saying so.
const fewest = 2
// So many parts stand at most between a heading and its card.
const between = 3

const isSide = ({ runs }: HeadingItem) => sideChapter.test(foldCase(runsText(runs)))
// A measure that no objective has is counted one step higher than the others.
const lookKey = (level: number, number: string | null) =>
  `${level} ${number === null ? 0 : Math.min(depthOf(number), 2)}`

function hasDeepNumber(above: PlanItem | undefined): boolean {
  if (above?.type !== "text") return false
  const { number, runs } = above.block
  const own = normalNumber(number ?? "") ?? leadingNumber(runsText(runs))?.number
  return own !== undefined && depthOf(own) > 1
}

/** Which headings over the cards of a file name measures, though nothing in them says so. */
export class CardNames {
  private readonly times = new Map<string, number>()

  constructor(blocks: readonly DraftBlock[], isFree: (table: DraftTable) => boolean, most: number) {
    blocks.forEach((block, at) => {
      if (block.type !== "table" || !isFree(block) || !readCards(tableGrid(block), most)) return
      const key = this.keyAbove(blocks.slice(Math.max(0, at - between), at))
      if (key !== null) this.times.set(key, (this.times.get(key) ?? 0) + 1)
    })
  }

  private keyAbove(above: readonly DraftBlock[]): string | null {
    for (const block of above.toReversed()) {
      if (block.type === "table") return null
      const look = lookOf(block, false)
      if (block.type === "heading" || look)
        return lookKey(
          look ? 90 + look.weight : block.level,
          readHeading(block.runs, block.number).number,
        )
    }
    return null
  }

  /**
   * Whether what stands at a place may name the measure of the card below it: it stands under a goal or an
   * objective, or several of the file stand alike over cards, in no chapter that speaks of the plan.
   */
  mayName(items: readonly PlanItem[], place: number): boolean {
    const above = items[place]
    const headings: HeadingItem[] = []
    let level = Number.POSITIVE_INFINITY
    for (const item of items.slice(0, place + 1).toReversed())
      if (item.type === "heading" && item.level < level) {
        headings.push(item)
        level = item.level
      }
    const own = above?.type === "heading" ? headings.shift() : undefined
    if (headings.some(({ rank }) => rank !== null)) return true
    // The first heading of a file is its title, which may speak of anything.
    const title = items.find((item) => item.type === "heading")
    if (headings.some((heading) => heading !== title && isSide(heading))) return false
    if (!own) return hasDeepNumber(above) || !headings[0]?.number
    const wide = own.number !== null && depthOf(own.number) < 2
    return !(wide && isSide(own)) && (this.times.get(lookKey(own.level, own.number)) ?? 0) >= fewest
  }
}
