import { describe, expect, it } from "vitest"
import * as Y from "yjs"
import { planWords } from "../../../server/plans/words.ts"
import { largePlan } from "../../../server/seed/largePlan.ts"
import { limits } from "../../../server/sync/limits.ts"
import {
  encodeSnapshot,
  readSnapshot,
  type Snapshot,
  slicesOf,
} from "../../../server/sync/room/snapshot.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"

const words = (doc: Y.Doc) => doc.getXmlFragment(fragmentName).toString()

function texts(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? texts(child) : []
  })
}

/** A plan that several people wrote in one another's words. */
function written(letters = ["😀", "word"]): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, planWords(largePlan("A large plan")).update)
  const all = texts(doc.getXmlFragment(fragmentName)).slice(0, 40)
  for (let i = 0; i < 3_000; i++) {
    doc.clientID = 1_000 + ((i * 7) % 12)
    const text = all[(i * 31) % all.length]
    if (!text) continue
    if (i % 9 === 0 && text.length > 3) text.delete((i * 13) % (text.length - 1), 2)
    else if (i % 11 === 0)
      text.format(0, Math.min(4, text.length), { bold: i % 2 === 0 ? true : null })
    else text.insert((i * 17) % (text.length + 1), letters[i % 5 === 0 ? 0 : 1] ?? "")
  }
  return doc
}

const deletedItems = (doc: Y.Doc) =>
  [...doc.store.clients.values()].flat().filter(({ deleted }) => deleted).length

/** Takes a snapshot in by slices, as the server does; returns how many there were. */
function takeIn(doc: Y.Doc, snapshot: Snapshot): number {
  let slices = 0
  for (const slice of slicesOf(snapshot, doc)) {
    doc.transact((transaction) => {
      Y.applyUpdate(doc, slice)
      // Marks that seem too many before all is there are not to be tidied up.
      transaction.local = true
    })
    expect(doc.store.pendingStructs).toBeNull()
    expect(doc.store.pendingDs).toBeNull()
    slices += 1
  }
  return slices
}

describe("a snapshot", () => {
  const doc = written()

  it("[S15] is one update that says what the plan says", async () => {
    const { update, vector } = readSnapshot(await encodeSnapshot(doc))
    const read = new Y.Doc({ gc: false })
    Y.applyUpdate(read, update)
    expect(words(read) === words(doc)).toBe(true)
    expect(vector).toEqual(Y.decodeStateVector(Y.encodeStateVector(doc)))
    expect(Buffer.compare(Y.encodeStateAsUpdate(read), Y.encodeStateAsUpdate(doc))).toBe(0)
  })

  it("[S23] can be taken in a slice at a time, each of which needs only those before", async () => {
    const snapshot = readSnapshot(await encodeSnapshot(doc))
    const read = new Y.Doc({ gc: false })
    expect(takeIn(read, snapshot)).toBeGreaterThan(5)
    expect(words(read) === words(doc)).toBe(true)
    expect(Buffer.compare(Y.encodeStateAsUpdate(read), Y.encodeStateAsUpdate(doc))).toBe(0)
  })

  it("[S23] is taken in by slices of bounded size also where most of it is deleted", async () => {
    const emptied = written()
    const root = emptied.getXmlFragment(fragmentName)
    root.delete(0, root.length - 1)
    const snapshot = readSnapshot(await encodeSnapshot(emptied))
    const read = new Y.Doc({ gc: false })
    const deleted: number[] = []
    for (const slice of slicesOf(snapshot, read)) {
      const before = deletedItems(read)
      Y.applyUpdate(read, slice)
      deleted.push(deletedItems(read) - before)
    }
    expect(Math.max(...deleted)).toBeLessThanOrEqual(limits.large.deletions)
    expect(words(read) === words(emptied)).toBe(true)
  })

  it("[S23] holds what was there when it was begun, whatever is written meanwhile", async () => {
    // A character that is cut in two later has lost its halves in the document itself.
    const changing = written(["e", "word"])
    const before = words(changing)
    const state = Y.encodeStateVector(changing)
    const encoding = encodeSnapshot(changing)
    changing.clientID = 1_000
    const [first, second] = texts(changing.getXmlFragment(fragmentName))
    // Goes on where that client stopped, cuts words in two, and removes a block.
    first?.insert(3, "later")
    second?.delete(0, 3)
    changing.getXmlFragment(fragmentName).delete(5, 1)
    const snapshot = readSnapshot(await encoding)
    expect(words(changing) === before).toBe(false)
    const read = new Y.Doc({ gc: false })
    takeIn(read, snapshot)
    expect(Y.encodeStateVector(read)).toEqual(state)
    expect(words(read) === before).toBe(true)
    // Later updates apply to it.
    Y.applyUpdate(read, Y.encodeStateAsUpdate(changing, state))
    expect(words(read) === words(changing)).toBe(true)
  })

  it("reads a state that was kept without slices", () => {
    const update = Y.encodeStateAsUpdate(doc)
    const snapshot = readSnapshot(update)
    expect(snapshot.vector).toBeNull()
    expect([...slicesOf(snapshot, new Y.Doc())]).toEqual([update])
  })
})
