import * as Y from "yjs"

/** Ranges of characters by the id of the client that wrote them. */
export type Deletions = ReturnType<typeof Y.createDeleteSet>

/** Words that were deleted with an element that somebody else removed, moved or joined. */
export interface LostRun {
  /** The deleted text that contains them; its parents are still readable. */
  text: Y.XmlText
  words: string
  /** The id of their first character. */
  id: Y.ID
  /** The text before and after them at the time of the deletion. */
  left: string
  right: string
  /**
   * Whether the person who removed the text may have seen them, so that a copy may contain them.
   */
  doubtful: boolean
}

/** The deletions of a change, and the facts that tell intended ones from lost words. */
export interface DeletionFacts {
  /** Everything that is deleted because of it. */
  deleted: Deletions
  /** Everything that it deletes itself. */
  asked: Deletions
  /** The words of others that its writer is not known to have seen. */
  unseen: Deletions
  /** The state vector of the plan before the change. */
  before: Map<number, number>
}

const contextLength = 60

/** The value of an attribute of an element, deleted or not. */
export function attributeOf(element: Y.XmlElement, name: string): unknown {
  const item = element._map.get(name)
  const values = item?.content.getContent() ?? []
  return values[values.length - 1]
}

/** The element around a text or an element, deleted or not; null at the root. */
export function parentOf(type: Y.XmlText | Y.XmlElement): Y.XmlElement | null {
  const parent: unknown = type._item?.parent
  return parent instanceof Y.XmlElement ? parent : null
}

/** The nearest element of that name around a text, deleted or not. */
export function ancestor(type: Y.XmlText | Y.XmlElement, name: string): Y.XmlElement | null {
  let element = parentOf(type)
  while (element && element.nodeName !== name) element = parentOf(element)
  return element
}

/**
 * Whether a deleted character was lost rather than deleted on purpose. A reconnecting client sends
 * its own deletions and those that came with texts others removed in one list; two signs tell them
 * apart: its writer had not seen the character when it removed the text, or the character is new
 * and its text was removed by somebody else before.
 */
function judge(
  loss: DeletionFacts,
  text: Y.XmlText,
  client: number,
  clock: number,
): "lost" | "perhaps" | "no" {
  const { deleted, asked, unseen, before } = loss
  if (!isIn(deleted, client, clock)) return "no"
  if (!isIn(asked, client, clock)) return "lost"
  const id = text._item?.id
  if (!text._item?.deleted || !id || !Y.isDeleted(asked, id)) return "no"
  const fallsNow = Y.isDeleted(deleted, id)
  if (fallsNow) return isIn(unseen, client, clock) ? "perhaps" : "no"
  return clock >= (before.get(client) ?? 0) ? "perhaps" : "no"
}

// Reading the clock has a cost as well.
const betweenSteps = 256

/**
 * Finds the texts with words that a change deleted though nobody meant to: an element around them
 * was removed by somebody who did not know them, either before or after they were written. Yields
 * after a little work. The document must not be garbage-collected.
 */
export function* findLostTexts(doc: Y.Doc, loss: DeletionFacts): Generator<void, Set<Y.XmlText>> {
  const texts = new Set<Y.XmlText>()
  let steps = 0
  for (const [client, ranges] of loss.deleted.clients) {
    const structs = doc.store.clients.get(client)
    if (!structs) continue
    for (const { clock, len } of ranges) {
      for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
        const item = structs[i]
        if (!item || item.id.clock >= clock + len) break
        if (++steps % betweenSteps === 0) yield
        if (!(item instanceof Y.Item) || !(item.content instanceof Y.ContentString)) continue
        const { parent } = item
        if (item.parentSub !== null || !(parent instanceof Y.XmlText) || texts.has(parent)) continue
        const from = Math.max(clock, item.id.clock)
        const to = Math.min(clock + len, item.id.clock + item.length)
        if (isPlain(loss, parent) && covers(loss.asked, client, from, to)) continue
        for (let at = from; at < to; at++) {
          if (judge(loss, parent, client, at) === "no") continue
          texts.add(parent)
          break
        }
      }
    }
  }
  return texts
}

/**
 * Whether everything that a change itself deletes in a text is intended: a fast path for the common
 * case.
 */
function isPlain({ deleted, unseen }: DeletionFacts, text: Y.XmlText): boolean {
  const id = text._item?.id
  if (!text._item?.deleted || !id) return true
  return unseen.clients.size === 0 && Y.isDeleted(deleted, id)
}

/** Whether a set with merged ranges contains all of a range. */
function covers(set: Deletions, client: number, from: number, to: number): boolean {
  const ranges = set.clients.get(client) ?? []
  let [low, high] = [0, ranges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (!range) return false
    if (range.clock > from) high = middle - 1
    else if (range.clock + range.len <= from) low = middle + 1
    else return to <= range.clock + range.len
  }
  return false
}

const isIn = (set: Deletions, client: number, clock: number) =>
  Y.isDeleted(set, Y.createID(client, clock))

/**
 * The lost words of a deleted text, in order, with the text around them. `deleted` is everything
 * deleted since the deletion of the text: what was deleted before is no context.
 */
export function lostRuns(text: Y.XmlText, loss: DeletionFacts, deleted: Deletions): LostRun[] {
  const runs: (LostRun & { at: number })[] = []
  // The text before the change without the words that were lost; the runs know their offsets in it.
  let stood = ""
  let open: (LostRun & { at: number }) | null = null
  for (let item = text._start; item; item = item.right) {
    if (!(item.content instanceof Y.ContentString)) continue
    const { client, clock } = item.id
    for (let i = 0; i < item.length; i++) {
      const char = item.content.str[i] ?? ""
      const number = clock + i
      const verdict = judge(loss, text, client, number)
      if (verdict === "no") {
        if (!isIn(deleted, client, number)) continue
        stood += char
        open = null
        continue
      }
      const doubtful = verdict === "perhaps"
      if (!open || open.doubtful !== doubtful) {
        const id = Y.createID(client, number)
        open = { text, words: "", id, left: "", right: "", doubtful, at: stood.length }
        runs.push(open)
      }
      open.words += char
    }
  }
  return runs.map(({ at, ...run }) => ({
    ...run,
    left: stood.slice(Math.max(0, at - contextLength), at),
    right: stood.slice(at, at + contextLength),
  }))
}
