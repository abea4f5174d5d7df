import * as Y from "yjs"
import type { Wording } from "../../shared/api/history.ts"
import { headingKinds } from "../../shared/document/block.ts"
import { measureDigest } from "../../shared/document/digest.ts"
import { fieldWords } from "../../shared/document/fields/fieldWords.ts"
import { readMeasure, textOf } from "../../shared/document/planMeasure.ts"
import { fragmentName, readElement } from "../../shared/document/readDocument.ts"
import { attributeOf } from "../../shared/document/recovery/lostText.ts"

/** A row of the log: when it was stored, in milliseconds, and by whom (any number), null for the server. */
export interface LogRow {
  update: Uint8Array
  at: number
  writer: number | null
}

/** A change of a measure in one burst of edits. */
export interface MeasureStep {
  kind: "written" | "reworded" | "moved" | "removed" | "returned"
  moved: boolean
  /** The places in the log of the first and the last row of it. */
  first: number
  last: number
  writers: number[]
  before: Wording | null
  after: Wording | null
}

/** One row of the log that changed the measure: how it stood before and after. */
interface Touch {
  row: number
  at: number
  writer: number | null
  before: Stand
  after: Stand
}

interface Stand {
  element: Y.XmlElement | null
  wording: Wording | null
}

/** Milliseconds: what one agency writes without a longer rest is one event. */
const rest = 10 * 60_000

const isMeasure = (part: unknown, id: string): part is Y.XmlElement =>
  part instanceof Y.XmlElement && part.nodeName === "measure" && attributeOf(part, "id") === id

function headingAbove(element: Y.XmlElement): string {
  for (let part = element.prevSibling; part; part = part.prevSibling) {
    if (!(part instanceof Y.XmlElement) || part.nodeName !== "block") continue
    if (!headingKinds.some((kind) => kind === attributeOf(part as Y.XmlElement, "kind"))) continue
    return readElement(part)
      .map((node) => textOf(node))
      .join("")
      .trim()
  }
  return ""
}

function wordingOf(element: Y.XmlElement, under: string): Wording | null {
  const [node] = readElement(element)
  if (!node) return null
  const measure = readMeasure(node)
  return {
    text: measure.text,
    fields: fieldWords(measure),
    digest: measureDigest(measure),
    under,
  }
}

/** Whether nothing that stands lies between two elements of which the first has been deleted. */
function isSamePlace(old: Y.XmlElement, now: Y.XmlElement): boolean {
  const [from, to] = [old._item, now._item]
  for (const way of ["left", "right"] as const)
    for (let item = to?.[way] ?? null; item; item = item[way]) {
      if (item === from) return true
      if (!item.deleted) break
    }
  return false
}

/** Every row that changed the words, the fields or the place of a measure, in order. */
function touchesOf(measure: string, rows: Iterable<LogRow>): Touch[] {
  // Without garbage collection, so that a returned measure is found at its former position.
  const doc = new Y.Doc({ gc: false })
  const fragment = doc.getXmlFragment(fragmentName)
  const touches: Touch[] = []
  let stand: Stand = { element: null, wording: null }
  let row = -1
  let current: LogRow | null = null
  const stands = ({ element }: Stand) => element?._item?.deleted === false
  doc.on("afterTransaction", ({ changed, changedParentTypes }: Y.Transaction) => {
    if (!current) return
    const { element } = stand
    const isListed = changed.has(fragment as never)
    const isNamed = [...changed.values()].some((keys) => keys.has("id"))
    const isTouched = element !== null && changedParentTypes.has(element as never)
    if (!isListed && !isNamed && !isTouched) return
    let next: Stand
    if (element && stands(stand) && isMeasure(element, measure)) {
      if (!isTouched) return
      next = { element, wording: wordingOf(element, stand.wording?.under ?? "") }
    } else {
      const found = fragment.toArray().find((part) => isMeasure(part, measure))
      const there = found instanceof Y.XmlElement ? found : null
      next = { element: there, wording: there && wordingOf(there, headingAbove(there)) }
    }
    const same = next.wording?.digest === stand.wording?.digest && next.element === element
    if (!same) {
      // Where it is gone, where it stood is kept in mind.
      const { at, writer } = current
      touches.push({ row, at, writer, before: stand, after: next })
    }
    stand = next
  })
  for (const each of rows) {
    row++
    current = each
    Y.applyUpdate(doc, each.update)
  }
  return touches
}

/** Touches without a longer rest between them, and without one of the times in `splits` between two. */
function stretches(touches: readonly Touch[], splits: readonly number[]): Touch[][] {
  const all: Touch[][] = []
  for (const touch of touches) {
    const open = all.at(-1)
    const last = open?.at(-1)
    const parted = last && splits.some((time) => time >= last.at && time < touch.at)
    if (open && last && !parted && touch.at - last.at <= rest) open.push(touch)
    else all.push([touch])
  }
  return all
}

/** Of a stretch with more turns between writers than these nobody could say whose words came of which. */
const mostTurns = 6

/** The touches of a stretch by writer in turn; all together where several wrote at the same time. */
function byWriter(stretch: readonly Touch[]): Touch[][] {
  const turns: Touch[][] = []
  for (const touch of stretch) {
    const open = turns.at(-1)
    if (open && open[0]?.writer === touch.writer) open.push(touch)
    else turns.push([touch])
  }
  return turns.length > mostTurns ? [[...stretch]] : turns
}

/**
 * The changes of a measure in the course of the update log, in order: what one agency
 * wrote without a long rest is one step, as is what several wrote at the same time. No step reaches over one of
 * the times in `splits` (milliseconds).
 */
export function measureSteps(
  measure: string,
  rows: Iterable<LogRow>,
  splits: readonly number[],
): MeasureStep[] {
  const steps: MeasureStep[] = []
  let known = false
  /** The element that stood last. */
  let stood: Y.XmlElement | null = null
  const groups = stretches(touchesOf(measure, rows), splits).flatMap(byWriter)
  for (const group of groups) {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) continue
    const { wording: before, element: was }: Stand = first.before
    const { wording: after, element: is }: Stand = last.after
    const old: Y.XmlElement | null = was ?? stood
    if (is) stood = is
    else stood = group.findLast((touch) => touch.before.element)?.before.element ?? old
    if (!before && !after) continue
    const moved =
      before !== null &&
      after !== null &&
      is !== null &&
      old !== null &&
      old !== is &&
      (before.under !== after.under || !isSamePlace(old, is))
    const same = before?.digest === after?.digest
    if (same && !moved) continue
    const kind = before
      ? after
        ? same
          ? "moved"
          : "reworded"
        : "removed"
      : known
        ? "returned"
        : "written"
    known = true
    const writers = [...new Set(group.flatMap(({ writer }) => writer ?? []))]
    steps.push({ kind, moved, first: first.row, last: last.row, writers, before, after })
  }
  return steps
}
