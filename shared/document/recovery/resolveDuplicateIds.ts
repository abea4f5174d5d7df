import * as Y from "yjs"
import { fragmentName } from "../readDocument.ts"
import { ancestor, attributeOf } from "./lostText.ts"
import { elementsIn, wordsOf } from "./recoveryPlace.ts"

const identified = ["block", "measure"]

/** The ids of the blocks and measures in a client's new structs from `before` on. */
export function insertedIds(
  doc: Y.Doc,
  clients: Iterable<number>,
  before: Map<number, number>,
): Set<string> {
  const ids = new Set<string>()
  for (const client of clients) {
    const structs = doc.store.clients.get(client) ?? []
    const from = before.get(client) ?? 0
    for (let i = structs.length - 1; i >= 0; i--) {
      const item = structs[i]
      if (!item || item.id.clock + item.length <= from) break
      if (!(item instanceof Y.Item) || item.parentSub !== "id" || item.deleted) continue
      for (const id of item.content.getContent()) if (typeof id === "string") ids.add(id)
    }
  }
  return ids
}

type Part = Y.XmlElement | Y.XmlText

const partsOf = (element: Y.XmlElement): Part[] =>
  element
    .toArray()
    .filter((one): one is Part => one instanceof Y.XmlElement || one instanceof Y.XmlText)

/** The attributes of a copy except its id, in a form that can be compared. */
function choices(element: Y.XmlElement): string {
  const attributes = Object.entries(element.getAttributes())
    .filter(([name, value]) => name !== "id" && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([element.nodeName, attributes])
}

/** The insertions that turn `shorter` into `longer`; null when `shorter` has other words. */
function lacking(shorter: string, longer: string): { at: number; words: string }[] | null {
  const gaps: { at: number; words: string }[] = []
  let read = 0
  for (let i = 0; i < longer.length; i++) {
    if (longer[i] === shorter[read]) {
      read += 1
      continue
    }
    const gap = gaps[gaps.length - 1]
    if (gap && gap.at + gap.words.length === i) gap.words += longer[i]
    else gaps.push({ at: i, words: longer[i] ?? "" })
  }
  return read === shorter.length ? gaps : null
}

/**
 * The edits of `first` that add everything that only `copy` has: none when they are equal; null
 * when one is not the other with words added, or their attributes or parts differ.
 */
function lackingIn(first: Part, copy: Part): (() => void)[] | null {
  if (first instanceof Y.XmlText && copy instanceof Y.XmlText) {
    const [ours, theirs] = [wordsOf(first), wordsOf(copy)]
    const gaps = lacking(ours, theirs)
    if (gaps)
      return gaps.map(
        ({ at, words }) =>
          () =>
            first.insert(at, words),
      )
    return lacking(theirs, ours) ? [] : null
  }
  if (!(first instanceof Y.XmlElement && copy instanceof Y.XmlElement)) return null
  const [ours, theirs] = [partsOf(first), partsOf(copy)]
  if (choices(first) !== choices(copy) || ours.length !== theirs.length) return null
  const writes: (() => void)[] = []
  for (const [index, part] of ours.entries()) {
    const other = theirs[index]
    const more = other ? lackingIn(part, other) : null
    if (!more) return null
    writes.push(...more)
  }
  return writes
}

function isNew(element: Y.XmlElement, before: Map<number, number>): boolean {
  const id = element._item?.id
  return id !== undefined && id.clock >= (before.get(id.client) ?? 0)
}

/**
 * The live blocks and measures of a document that share an id in `brought`, measures first;
 * yields after every element.
 */
export function* duplicateIdsIn(
  doc: Y.Doc,
  brought: ReadonlySet<string>,
): Generator<void, Y.XmlElement[][]> {
  const byId = new Map<string, Y.XmlElement[]>()
  for (const element of elementsIn(doc.getXmlFragment(fragmentName))) {
    yield
    if (!identified.includes(element.nodeName)) continue
    const id = attributeOf(element, "id")
    if (typeof id !== "string" || !brought.has(id)) continue
    const key = `${element.nodeName} ${id}`
    const copies = byId.get(key)
    if (copies) copies.push(element)
    else byId.set(key, [element])
  }
  const groups = [...byId].filter(([, copies]) => copies.length > 1)
  // Measures first: the blocks of one that stays beside its copy stay with it.
  return groups.sort(([a], [b]) => (a < b ? 1 : -1)).map(([, copies]) => copies)
}

/**
 * Mends duplicate ids, which arise when two people move one block or measure concurrently. Where
 * one copy equals the other, or has words added, the later one (after `before`) is removed and the
 * other gets all words; else the later one gets a new id, so that nothing is lost. `groups` come
 * from {@link duplicateIdsIn}; yields after each. Only the server may call this, each step inside a
 * transaction: two peers could each remove the other's copy.
 */
export function* resolveDuplicateIds(
  groups: readonly (readonly Y.XmlElement[])[],
  before: Map<number, number>,
  newId: () => string,
): Generator<void, void> {
  const renamed = new Set<Y.XmlElement>()
  for (const copies of groups) {
    const first = copies.find((one) => !isNew(one, before)) ?? copies[0]
    for (const copy of copies) {
      // A copy may have been removed with the measure around it, which was a copy itself.
      if (!first || copy === first || copy._item?.deleted || first._item?.deleted) continue
      const around = ancestor(copy, "measure")
      const stays = around !== null && renamed.has(around)
      const writes = stays || !isMovable(copy) ? null : lackingIn(first, copy)
      if (writes) {
        for (const write of writes) write()
        remove(copy)
      } else {
        copy.setAttribute("id", newId())
        renamed.add(copy)
      }
    }
    yield
  }
}

// A cell keeps its block: without one the table would differ.
function isMovable(element: Y.XmlElement): boolean {
  const parent = element.parent
  return parent instanceof Y.XmlFragment && !(parent instanceof Y.XmlElement && isCell(parent))
}

const isCell = (element: Y.XmlElement) => ["tableCell", "tableHeader"].includes(element.nodeName)

// By its item, since counting its index among thousands is slow.
function remove(element: Y.XmlElement): void {
  const { doc, _item: item } = element
  if (doc && item) doc.transact((transaction) => item.delete(transaction))
}
