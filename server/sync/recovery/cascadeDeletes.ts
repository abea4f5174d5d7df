import * as Y from "yjs"
import type { Deletions } from "../../../shared/document/recovery/lostText.ts"
import { structsIn } from "../../../shared/document/recovery/structsIn.ts"

/** Updates from the newest back. */
type Backwards = AsyncIterator<{ bytes: Uint8Array }>

/**
 * The deletions from the moment on at which a text was itself deleted. However many texts are asked
 * about, the log is read once, as far back as the oldest of these moments.
 */
export class DeletionHistory {
  #sets: Deletions[]
  #merged: Deletions[] = []
  #earlier: Backwards

  /** `now` is what the change deletes, `earlier` the updates before it. */
  constructor(now: Deletions, earlier: Backwards) {
    this.#sets = [now]
    this.#earlier = earlier
  }

  /**
   * Everything deleted since the text was deleted; all known deletions when that moment is unknown.
   */
  async since(text: Y.XmlText): Promise<Deletions> {
    const id = text._item?.id
    for (let back = 0; ; back++) {
      const set = await this.#at(back)
      if (!set) return this.#until(this.#sets.length - 1)
      if (!id || Y.isDeleted(set, id)) return this.#until(back)
    }
  }

  async #at(back: number): Promise<Deletions | null> {
    const known = this.#sets[back]
    if (known) return known
    const { value, done } = await this.#earlier.next()
    if (done) return null
    const set = Y.decodeUpdate(value.bytes).ds
    this.#sets.push(set)
    return set
  }

  #until(back: number): Deletions {
    this.#merged[back] ??= Y.mergeDeleteSets(this.#sets.slice(0, back + 1))
    return this.#merged[back]
  }
}

function* standingIn({ content }: Y.Item): Generator<Y.Item> {
  if (!(content instanceof Y.ContentType)) return
  const { type } = content
  for (let item = type._start; item; item = item.right) if (!item.deleted) yield item
  for (const item of type._map.values()) if (!item.deleted) yield item
}

/**
 * The items that are deleted with a live item: all live items in it, the innermost first, then the
 * item itself. The caller may delete each before it asks for the next.
 */
export function* deletedWith(item: Y.Item): Generator<Y.Item> {
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

/** Whether ranges of deletions delete more than so many live items. */
export function deletesMoreThan(
  most: number,
  doc: Y.Doc,
  { clients }: ReturnType<typeof Y.createDeleteSet>,
): boolean {
  let left = most
  for (const [client, ranges] of clients) {
    for (const { clock, len } of ranges) {
      for (const struct of structsIn(doc, client, clock, clock + len)) {
        if (struct.deleted || !(struct instanceof Y.Item)) continue
        for (const _ of deletedWith(struct)) if (--left < 0) return true
      }
    }
  }
  return false
}
