import * as Y from "yjs"

/** Ranges of numbered characters by the client that wrote them. */
export type Deletions = ReturnType<typeof Y.createDeleteSet>

/** Words that went down with an element somebody else removed, moved or joined. */
export interface LostRun {
  /** The fallen text they stand in; its parents are still readable. */
  text: Y.XmlText
  words: string
  /** The number of their first character. */
  id: Y.ID
  /** What stood before and after them when the text fell. */
  left: string
  right: string
}

const contextLength = 60

/** The value of an attribute of an element, fallen or not. */
export function attributeOf(element: Y.XmlElement, name: string): unknown {
  const item = element._map.get(name)
  const values = item?.content.getContent() ?? []
  return values[values.length - 1]
}

/** The element around a text or an element, fallen or not; null at the root. */
export function parentOf(type: Y.XmlText | Y.XmlElement): Y.XmlElement | null {
  const parent: unknown = type._item?.parent
  return parent instanceof Y.XmlElement ? parent : null
}

/** The nearest element of that name around a text, fallen or not. */
export function ancestor(type: Y.XmlText | Y.XmlElement, name: string): Y.XmlElement | null {
  let element = parentOf(type)
  while (element && element.nodeName !== name) element = parentOf(element)
  return element
}

/**
 * The texts that hold words which a change deleted without asking for it: an element around them
 * was removed by somebody who did not know them. Either the removal came after the words or the
 * words came after the removal. `asked` is what the change itself deletes, `deleted` what is
 * deleted because of it. The document must not be garbage-collected.
 */
export function lostTexts(doc: Y.Doc, deleted: Deletions, asked: Deletions): Set<Y.XmlText> {
  const texts = new Set<Y.XmlText>()
  for (const [client, ranges] of deleted.clients) {
    const structs = doc.store.clients.get(client)
    if (!structs) continue
    for (const { clock, len } of ranges) {
      for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
        const item = structs[i]
        if (!item || item.id.clock >= clock + len) break
        if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentString)) continue
        if (item.parentSub !== null || !(item.parent instanceof Y.XmlText)) continue
        const from = Math.max(clock, item.id.clock)
        const to = Math.min(clock + len, item.id.clock + item.length)
        if (!covers(asked, client, from, to)) texts.add(item.parent)
      }
    }
  }
  return texts
}

function covers(set: Deletions, client: number, from: number, to: number): boolean {
  for (let clock = from; clock < to; ) {
    const range = set.clients.get(client)?.find((r) => r.clock <= clock && clock < r.clock + r.len)
    if (!range) return false
    clock = range.clock + range.len
  }
  return true
}

const isIn = (set: Deletions, client: number, clock: number) =>
  Y.isDeleted(set, Y.createID(client, clock))

/**
 * The lost words of a fallen text, in order, with what stood around them. `fallen` is all that was
 * deleted from the fall of the text on: what was deleted before is no context.
 */
export function lostRuns(
  text: Y.XmlText,
  deleted: Deletions,
  asked: Deletions,
  fallen: Deletions,
): LostRun[] {
  const runs: (LostRun & { at: number })[] = []
  // The text as it stood, without the words that were lost now; the runs know their place in it.
  let stood = ""
  let open: (LostRun & { at: number }) | null = null
  for (let item = text._start; item; item = item.right) {
    if (!(item.content instanceof Y.ContentString)) continue
    const { client, clock } = item.id
    for (let i = 0; i < item.length; i++) {
      const char = item.content.str[i] ?? ""
      const number = clock + i
      const lost = isIn(deleted, client, number) && !isIn(asked, client, number)
      if (lost) {
        if (!open) {
          open = {
            text,
            words: "",
            id: Y.createID(client, number),
            left: "",
            right: "",
            at: stood.length,
          }
          runs.push(open)
        }
        open.words += char
      } else if (isIn(fallen, client, number)) {
        stood += char
        open = null
      }
    }
  }
  return runs.map(({ at, ...run }) => ({
    ...run,
    left: stood.slice(Math.max(0, at - contextLength), at),
    right: stood.slice(at, at + contextLength),
  }))
}
