import { Fragment, type Node, Slice } from "@tiptap/pm/model"
import type { Transaction } from "@tiptap/pm/state"
import { ReplaceStep } from "@tiptap/pm/transform"

/** A run of parts that differ: indexes in the old and the new row. */
interface Gap {
  from: number
  to: number
  newFrom: number
  newTo: number
}

/** The runs between the parts that are the same node in both rows, in order. */
function gaps(before: readonly Node[], after: readonly Node[]): Gap[] {
  const places = new Map(before.map((node, index) => [node, index]))
  const list: Gap[] = []
  let from = 0
  let newFrom = 0
  const close = (to: number, newTo: number) => {
    if (from < to || newFrom < newTo) list.push({ from, to, newFrom, newTo })
  }
  after.forEach((node, index) => {
    const place = places.get(node)
    // A part that stands further up than the one before was moved: it is drawn anew.
    if (place === undefined || place < from) return
    close(place, index)
    from = place + 1
    newFrom = index + 1
  })
  close(before.length, after.length)
  return list
}

const whole = (from: number, to: number, nodes: readonly Node[]) =>
  new ReplaceStep(from, to, new Slice(Fragment.from(nodes), 0, 0))

/** Replaces within one part what differs, so that all that is drawn beside its other words stays. */
function replaceWithin(tr: Transaction, pos: number, before: Node, after: Node): void {
  const end = pos + before.nodeSize
  const start = before.sameMarkup(after) ? before.content.findDiffStart(after.content) : -1
  if (start === null) return
  const tail = before.content.findDiffEnd(after.content)
  if (start < 0 || !tail) {
    tr.step(whole(pos, end, [after]))
    return
  }
  // Where letters repeat, the ends found from both sides overlap.
  const overlap = Math.max(0, start - Math.min(tail.a, tail.b))
  const slice = after.slice(start, tail.b + overlap)
  const step = new ReplaceStep(pos + 1 + start, pos + 1 + tail.a + overlap, slice)
  const failed = tr.maybeStep(step).failed !== null
  const now = tr.doc.nodeAt(pos)
  if (failed || !now?.eq(after))
    tr.step(whole(pos, failed ? end : pos + (now?.nodeSize ?? 0), [after]))
}

/** Makes the document of `tr` hold these parts, by the smallest replacements. */
export function replaceParts(tr: Transaction, parts: readonly Node[]): void {
  const before = tr.doc.content.content
  const starts: number[] = [0]
  for (const node of before) starts.push((starts.at(-1) ?? 0) + node.nodeSize)
  const at = (index: number) => starts[index] ?? 0
  // From the end, so that the places of what is still to come hold.
  for (const { from, to, newFrom, newTo } of gaps(before, parts).reverse()) {
    const next = parts.slice(newFrom, newTo)
    if (to - from !== next.length) {
      tr.step(whole(at(from), at(to), next))
      continue
    }
    for (let index = to - 1; index >= from; index--) {
      const [old, node] = [before[index], next[index - from]]
      if (old && node) replaceWithin(tr, at(index), old, node)
    }
  }
}
