import { Fragment, type ResolvedPos, Slice } from "@tiptap/pm/model"
import { Selection, TextSelection, type Transaction } from "@tiptap/pm/state"

/**
 * The measures that a selection across a measure's border covers. A measure whose words are all selected
 * is meant whole, with the fields one does not see selected; of a part that is only touched at its
 * first or last letter nothing is, and where two parts are only touched the stretch is empty.
 */
export interface MeasureRange {
  from: number
  to: number
  $from: ResolvedPos
  $to: ResolvedPos
}

/** Where the words of the part around a place begin. */
export const firstLetter = ($pos: ResolvedPos) =>
  Selection.findFrom($pos.doc.resolve($pos.start(1)), 1, true)?.from ?? $pos.pos
/** Where they end; the fields behind them are not in sight. */
export const lastLetter = ($pos: ResolvedPos) =>
  Selection.findFrom($pos.doc.resolve($pos.end(1)), -1, true)?.to ?? $pos.pos

const isPartial = ($pos: ResolvedPos, place: number) =>
  place > $pos.before(1) && place < $pos.after(1)

/** Whether a measure is among the parts of `content`. */
export function hasMeasure(content: Fragment): boolean {
  return content.content.some((part) => part.type.name === "measure")
}

const isInMeasure = ($pos: ResolvedPos) => $pos.depth > 1 && $pos.node(1).type.name === "measure"

/**
 * An end of a selection; the words beside it where it stands in a field or a footnote, of which one
 * sees nothing here: those on its `side`, or on the other where none follow.
 */
function inWords($pos: ResolvedPos, side: 1 | -1): ResolvedPos {
  let depth = 1
  while (depth <= $pos.depth && !$pos.node(depth).isAtom) depth++
  if (depth > $pos.depth) return $pos
  const beside = (towards: 1 | -1) => {
    const place = towards > 0 ? $pos.after(depth) : $pos.before(depth)
    return Selection.findFrom($pos.doc.resolve(place), towards, true)?.$from
  }
  return beside(side) ?? beside(-side as 1 | -1) ?? $pos
}

/** Whether between two places in the words of one measure there are fields. */
function isOverFields($from: ResolvedPos, $to: ResolvedPos): boolean {
  if (!isInMeasure($from) || !isInMeasure($to)) return false
  const { content } = $from.node(1).content
  return content.slice($from.index(1), $to.index(1)).some((part) => part.isAtom)
}

/**
 * The stretch that a selection means, empty where there are no words in it; null where it crosses no
 * border of a measure, and no field.
 */
export function measureRange(selection: Selection): MeasureRange | null {
  if (!(selection instanceof TextSelection)) return null
  const $from = inWords(selection.$from, 1)
  const $to = inWords(selection.$to, -1)
  const isOwn = $from === selection.$from && $to === selection.$to
  if ($from.depth === 0 || $to.depth === 0) return null
  if ($from.pos >= $to.pos) {
    if (isOwn) return null
    const isBegun = $from.index(0) === selection.$from.index(0)
    const $at = isBegun || $to.index(0) !== selection.$from.index(0) ? $from : $to
    return { from: $at.pos, to: $at.pos, $from: $at, $to: $at }
  }
  if ($from.index(0) === $to.index(0)) {
    if (isOwn && !isOverFields($from, $to)) return null
    return { from: $from.pos, to: $to.pos, $from, $to }
  }
  const parts = $from.doc.content.content.slice($from.index(0), $to.index(0) + 1)
  if (isOwn && !hasMeasure(Fragment.from(parts))) return null
  let from = $from.pos
  let to = $to.pos
  if (from === firstLetter($from)) from = $from.before(1)
  else if (from === lastLetter($from)) from = $from.after(1)
  if (to === firstLetter($to)) to = $to.before(1)
  else if (to === lastLetter($to)) to = $to.after(1)
  // Words of one part alone go without its fields.
  if (isPartial($from, from) && to === $from.after(1)) to = lastLetter($from)
  if (isPartial($to, to) && from === $to.before(1)) from = firstLetter($to)
  // Two halves of paragraphs close up as anywhere.
  const isCut = ($pos: ResolvedPos, place: number) =>
    isPartial($pos, place) && $pos.node(1).type.name === "block"
  return isOwn && isCut($from, from) && isCut($to, to) ? null : { from, to, $from, $to }
}

/** The slice that is copied of a range: measures whole, of a measure that is cut its words alone. */
export function sliceOf({ from, to, $from }: MeasureRange): Slice {
  const { doc } = $from
  const slice = doc.slice(from, to)
  if (slice.openStart === 0 && slice.openEnd === 0 && !hasMeasure(slice.content)) {
    // Headings and paragraphs alone are pasted as words selected within them.
    const words = TextSelection.between(doc.resolve(from), doc.resolve(to))
    return words.content()
  }
  const first = slice.content.firstChild
  if (slice.openStart === 0 || first?.type.name !== "measure") return slice
  const words = first.copy(Fragment.from(first.content.content.filter((part) => !part.isAtom)))
  return new Slice(slice.content.replaceChild(0, words), slice.openStart, slice.openEnd)
}

/** Takes words out of one part of the plan; its fields and the cells of its tables stay. */
function deleteWords(tr: Transaction, from: number, to: number): void {
  const words: [number, number][] = []
  tr.doc.nodesBetween(from, to, (node, pos, parent) => {
    const isWhole = pos >= from && pos + node.nodeSize <= to
    if (isWhole && !node.isAtom && parent?.type.name === "measure")
      words.push([pos, pos + node.nodeSize])
    else if (node.isTextblock && !node.isAtom)
      words.push([Math.max(from, pos + 1), Math.min(to, pos + 1 + node.content.size)])
    else return !node.isAtom
    return false
  })
  for (const [start, end] of words.reverse()) if (start < end) tr.delete(start, end)
}

/**
 * Takes a stretch out. Parts that keep words stay apart, each with its own fields; with `keepsFirst`
 * the block in which the stretch begins stays too.
 */
export function deleteMeasureRange(
  tr: Transaction,
  stretch: MeasureRange,
  keepsFirst = false,
): Transaction {
  const { from, to, $from, $to } = stretch
  if (from === to) return tr
  const head = isPartial($from, from)
  const tail = isPartial($to, to)
  if ($from.index(0) === $to.index(0)) {
    // Of blocks that lose all their words one stays at the most.
    const isWhole = $from.depth === 2 && $from.parentOffset === 0 && !$from.sameParent($to)
    const isFirst = isWhole && !keepsFirst
    const isLast = $to.depth === 2 && $to.pos === $to.end() && !isFirst
    deleteWords(tr, isFirst ? $from.before() : from, isLast ? $to.after() : to)
    return tr
  }
  if (tail) deleteWords(tr, $to.start(1), to)
  const start = head ? $from.after(1) : from
  const end = tail ? $to.before(1) : to
  if (start < end) tr.delete(start, end)
  if (head) deleteWords(tr, from, $from.end(1))
  return tr
}

/** Takes a stretch out, with the caret at words on that side of the gap. */
export function closeMeasureRange(
  tr: Transaction,
  stretch: MeasureRange,
  side: 1 | -1,
): Transaction {
  deleteMeasureRange(tr, stretch)
  const $at = tr.doc.resolve(tr.mapping.map(stretch.from, -1))
  // Before the first block of a measure are the words of another part.
  const isWithin = $at.parent.type.name === "measure"
  return tr.setSelection(Selection.near($at, isWithin ? 1 : side))
}

/** Takes a stretch out, with the caret where words left of it begin. */
export function removeMeasureRange(tr: Transaction, stretch: MeasureRange): Transaction {
  const { from, to, $from, $to } = stretch
  const isRestBehind = from === $from.before(1) && isPartial($to, to)
  return closeMeasureRange(tr, stretch, isRestBehind ? 1 : -1)
}

/** Takes the words of a stretch out; the block in which it begins stays, with the caret for new ones. */
export function openMeasureRange(tr: Transaction, stretch: MeasureRange): Transaction {
  const { from, $from } = stretch
  const at = $from.pos
  deleteMeasureRange(tr, from === $from.before(1) ? { ...stretch, from: at } : stretch, true)
  return tr.setSelection(TextSelection.create(tr.doc, at))
}
