import { Fragment, type ResolvedPos, Slice } from "@tiptap/pm/model"
import { Selection, TextSelection, type Transaction } from "@tiptap/pm/state"

/**
 * What a selection of words across a measure's border means. A measure whose words are all selected
 * is meant whole, with the fields one does not see selected; of a part that is only touched at its
 * first or last letter nothing is.
 */
interface MeasureStretch {
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

/** The stretch that a selection means; null where it crosses no border of a measure. */
export function measureStretch(selection: Selection): MeasureStretch | null {
  if (!(selection instanceof TextSelection)) return null
  const { $from, $to } = selection
  if ($from.depth === 0 || $to.depth === 0 || $from.index(0) === $to.index(0)) return null
  const parts = $from.doc.content.content.slice($from.index(0), $to.index(0) + 1)
  if (!hasMeasure(Fragment.from(parts))) return null
  let from = $from.pos
  let to = $to.pos
  if (from === firstLetter($from)) from = $from.before(1)
  else if (from === lastLetter($from)) from = $from.after(1)
  if (to === firstLetter($to)) to = $to.before(1)
  else if (to === lastLetter($to)) to = $to.after(1)
  // Words of one part alone go without its fields.
  if (isPartial($from, from) && to === $from.after(1)) to = lastLetter($from)
  if (isPartial($to, to) && from === $to.before(1)) from = firstLetter($to)
  if (from >= to) return null
  const cut = [
    ...(isPartial($from, from) ? [$from.node(1)] : []),
    ...(isPartial($to, to) ? [$to.node(1)] : []),
  ]
  // Two halves of paragraphs close up as anywhere; cells are the table's own matter.
  if (cut.length === 2 && cut.every((part) => part.type.name === "block")) return null
  return cut.some((part) => part.type.name === "table") ? null : { from, to, $from, $to }
}

/** What is copied of a stretch: measures whole, of a measure that is cut its words alone. */
export function sliceOf({ from, to, $from }: MeasureStretch): Slice {
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

/** Takes a stretch out. Parts that keep words stay apart, each with its own fields. */
export function deleteStretch(tr: Transaction, stretch: MeasureStretch): Transaction {
  const { from, to, $from, $to } = stretch
  const head = isPartial($from, from)
  const tail = isPartial($to, to)
  if (tail) tr.delete(Math.max(from, firstLetter($to)), to)
  const start = head ? $from.after(1) : from
  const end = tail ? $to.before(1) : to
  if (start < end) tr.delete(start, end)
  if (head) tr.delete(from, Math.min(to, lastLetter($from)))
  return tr
}
