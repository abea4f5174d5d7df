import * as Y from "yjs"
import { structsIn } from "../../shared/document/structsIn.ts"

function* standingIn({ content }: Y.Item): Generator<Y.Item> {
  if (!(content instanceof Y.ContentType)) return
  const { type } = content
  for (let item = type._start; item; item = item.right) if (!item.deleted) yield item
  for (const item of type._map.values()) if (!item.deleted) yield item
}

/**
 * What falls with an item that still stands: all that stands in it, the innermost first, then the
 * item itself. What was given may be deleted before the next is asked for.
 */
export function* fallingWith(item: Y.Item): Generator<Y.Item> {
  const open = [{ item, within: standingIn(item) }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.within.next()
    if (!next.done) open.push({ item: next.value, within: standingIn(next.value) })
    else {
      open.pop()
      yield top.item
    }
  }
}

/** Whether ranges of deletions take down more than so many items that still stand. */
export function fallMoreThan(
  most: number,
  doc: Y.Doc,
  { clients }: ReturnType<typeof Y.createDeleteSet>,
): boolean {
  let left = most
  for (const [client, ranges] of clients) {
    for (const { clock, len } of ranges) {
      for (const struct of structsIn(doc, client, clock, clock + len)) {
        if (struct.deleted || !(struct instanceof Y.Item)) continue
        for (const _ of fallingWith(struct)) if (--left < 0) return true
      }
    }
  }
  return false
}
