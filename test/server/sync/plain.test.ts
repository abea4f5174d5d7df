import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Database } from "../../../server/storage/database.ts"
import { Malformed } from "../../../server/sync/admission.ts"
import { type FreshUpdate, pack } from "../../../server/sync/freshUpdates.ts"
import { readPlainEdit } from "../../../server/sync/plainEdit.ts"
import { PlanState } from "../../../server/sync/planState.ts"
import type { Taken } from "../../../server/sync/taken.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"

// Typing is judged without taking it into the document. Here the same histories, some of their bytes
// turned, are judged both ways: what the short way takes the long way takes too, and alike.

const people = 3
const start = writeDocument(plan(paragraph("One block.", "p1"), paragraph("Another.", "p2")))

const step = fc.record({
  does: fc.oneof(
    { weight: 8, arbitrary: fc.constant("types" as const) },
    { weight: 3, arbitrary: fc.constant("takes back" as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("marks" as const, "adds" as const, "removes" as const),
    },
    { weight: 4, arbitrary: fc.constantFrom("hears" as const) },
  ),
  who: fc.nat(people - 1),
  where: fc.nat(20),
  at: fc.nat(40),
  words: fc.constantFrom("a", "b", "é", "😀", "word ", "ж"),
  // Which byte is turned, and how; most are left alone.
  turned: fc.oneof(
    { weight: 20, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({ byte: fc.nat(40), by: fc.integer({ min: 1, max: 255 }) }),
    },
  ),
})

const root = (doc: Y.Doc) => doc.getXmlFragment(fragmentName)

function texts(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? texts(child) : []
  })
}

function act(doc: Y.Doc, { does, where, at, words }: { does: string } & Act): void {
  const all = texts(root(doc))
  const text = all[where % Math.max(1, all.length)]
  if (does === "adds") {
    const block = new Y.XmlElement("block")
    block.insert(0, [new Y.XmlText(words)])
    root(doc).insert(where % (root(doc).length + 1), [block])
  } else if (does === "removes") {
    if (root(doc).length > 1) root(doc).delete(where % root(doc).length, 1)
  } else if (!text) return
  else if (does === "types") text.insert(at % (text.length + 1), words)
  else if (text.length === 0) return
  else if (does === "takes back") text.delete(at % text.length, 1)
  else text.format(at % text.length, 1, { bold: true })
}

interface Act {
  where: number
  at: number
  words: string
}

const whole = (doc: Y.Doc) => ({
  words: root(doc).toString(),
  known: [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b),
  deleted: [...Y.createDeleteSetFromStructStore(doc.store).clients]
    .map(([client, ranges]) => [client, Y.mergeDeleteSets([deletedOf(client, ranges)])])
    .sort(),
})

function deletedOf(client: number, ranges: { clock: number; len: number }[]) {
  const set = Y.createDeleteSet()
  set.clients.set(client, ranges as never)
  return set
}

function atOnce(state: PlanState, update: Uint8Array): Taken {
  const taken = state.take(update)
  if (!taken) throw new Error("it is small")
  return taken
}

describe("typing", () => {
  let place: Place
  let database: Database

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
  })
  afterAll(async () => {
    await database.close()
    await place.remove()
  })

  it("[S22] is judged alike with and without a look into the document", {
    timeout: 240_000,
  }, async () => {
    let plain = 0
    const run = async (steps: (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) => {
      const short = await PlanState.load(database, "none")
      const long = await PlanState.load(database, "none")
      for (const state of [short, long]) state.take(start)
      const docs = Array.from({ length: people }, () => new Y.Doc({ gc: false }))
      const fresh: FreshUpdate[] = []
      for (const doc of docs) Y.applyUpdate(doc, start)
      for (const one of steps) {
        const doc = docs[one.who]
        if (!doc) continue
        if (one.does === "hears") {
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(long.doc, Y.encodeStateVector(doc)), "heard")
          continue
        }
        const made: Uint8Array[] = []
        const keep = (update: Uint8Array, origin: unknown) =>
          origin === "heard" || made.push(update)
        doc.on("update", keep)
        act(doc, one)
        doc.off("update", keep)
        const author = { userId: `u-${one.who}`, agencyId: "a" }
        for (const original of made) {
          const update = original.slice()
          const { turned } = one
          if (turned) {
            const byte = turned.byte % update.length
            update[byte] = (update[byte] ?? 0) ^ turned.by
          }
          const edit = short.takePlain(update)
          if (edit) {
            plain += 1
            // Does not throw: it would be refused.
            const taken = atOnce(long, update)
            expect(taken.gap).toBe(false)
            expect(taken.updates).toHaveLength(1)
            // Nothing goes but what it says itself.
            for (const [client, ranges] of taken.deleted.clients)
              for (const { clock, len } of ranges)
                for (let at = clock; at < clock + len; at++)
                  expect(Y.isDeleted(taken.asked, Y.createID(client, at))).toBe(true)
            fresh.push({ bytes: update, author, edit })
            continue
          }
          try {
            const taken = atOnce(short, update)
            const same = atOnce(long, update)
            expect(same.gap).toBe(taken.gap)
            for (const bytes of taken.updates) fresh.push({ bytes, author })
          } catch (error) {
            expect(error).toBeInstanceOf(Malformed)
            // What a part of it left behind is given up by the journal; here the history ends.
            if (short.spoilt) return
            expect(() => long.take(update)).toThrow(Malformed)
          }
        }
      }
      expect(whole(short.doc)).toEqual(whole(long.doc))
      expect(short.doc.store.pendingStructs).toBeNull()
      const told = new Y.Doc({ gc: false })
      const reloaded = new Y.Doc({ gc: false })
      Y.applyUpdate(told, start)
      Y.applyUpdate(reloaded, start)
      if (fresh.length > 0) {
        const { rows, update } = pack(fresh)
        Y.applyUpdate(told, update)
        for (const { bytes } of rows) {
          Y.applyUpdate(reloaded, bytes)
          // Each row rests on those before it.
          expect(reloaded.store.pendingStructs).toBeNull()
          expect(reloaded.store.pendingDs).toBeNull()
        }
      }
      expect(root(told).toString()).toBe(root(long.doc).toString())
      expect(root(reloaded).toString()).toBe(root(long.doc).toString())
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 60 }), run), {
      numRuns: Number(process.env.PLAIN_RUNS ?? 300),
      seed: 20261125,
    })
    // Most of what people do is plain; else nothing was looked at here.
    expect(plain).toBeGreaterThan(1000)
  })

  it("[S4] makes one row of what each person types, though others type in between", () => {
    const docs = ["ana", "bek"].map((name) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, start)
      return { doc, author: { userId: `u-${name}`, agencyId: "a" } }
    })
    const fresh: FreshUpdate[] = []
    for (const { doc, author } of docs)
      doc.on("update", (bytes: Uint8Array, origin: unknown) => {
        const edit = readPlainEdit(bytes)
        if (origin !== "heard") fresh.push(edit ? { bytes, author, edit } : { bytes, author })
      })
    const [ana, bek] = docs.map(({ doc }) => texts(root(doc)))
    for (const letter of "hello") {
      ana?.[0]?.insert(ana[0].length, letter)
      bek?.[0]?.insert(0, letter)
    }
    const authors = () => pack(fresh).rows.map((row) => row.author?.userId)
    expect(authors()).toEqual(["u-ana", "u-bek"])
    // Now bek goes on after ana's last letter.
    const [first, second] = docs
    if (!first || !second) throw new Error("there are two people")
    Y.applyUpdate(second.doc, Y.encodeStateAsUpdate(first.doc), "heard")
    bek?.[0]?.insert(bek[0].length, "!")
    expect(authors()).toEqual(["u-ana", "u-bek", "u-bek"])
  })

  it("[S4] keeps apart what each person types when one's rests on the other's", () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, start)
    const [first, second] = texts(root(doc))
    if (!first || !second) throw new Error("the plan has two texts")
    const fresh: FreshUpdate[] = []
    let author = { userId: "u-ana", agencyId: "a" }
    doc.on("update", (bytes: Uint8Array) => {
      const edit = readPlainEdit(bytes)
      fresh.push(edit ? { bytes, author, edit } : { bytes, author })
    })
    for (const letter of "hello") first.insert(first.length, letter)
    author = { userId: "u-bek", agencyId: "b" }
    for (const letter of "there") second.insert(second.length, letter)
    second.delete(second.length - 1, 1)
    author = { userId: "u-ana", agencyId: "a" }
    first.insert(0, "!")
    const { rows, update } = pack(fresh)
    expect(rows.map((row) => row.author?.userId)).toEqual(["u-ana", "u-bek", "u-ana"])
    const told = new Y.Doc()
    Y.applyUpdate(told, start)
    Y.applyUpdate(told, update)
    expect(root(told).toString()).toBe(root(doc).toString())
  })

  it("[S22] waits for the document as it was typed, however long one types in one place", async () => {
    const state = await PlanState.load(database, "none")
    state.take(start)
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, start)
    const [first, second] = texts(root(doc))
    if (!first || !second) throw new Error("the plan has two texts")
    const fresh: FreshUpdate[] = []
    doc.on("update", (bytes: Uint8Array) => {
      const edit = state.takePlain(bytes)
      // Who is heard for the first time is looked at closely.
      if (!edit) state.take(bytes)
      fresh.push({ bytes, author: { userId: "u-ana", agencyId: "a" }, ...(edit && { edit }) })
    })
    for (let i = 0; i < 400; i++) {
      const text = i % 90 < 70 ? first : second
      text.insert(text.length, i % 7 === 0 ? "😀é" : ("abcdefg "[i % 8] ?? ""))
      if (i % 29 === 0) text.delete(text.length - 1, 1)
    }
    expect(fresh.filter(({ edit }) => edit).length).toBeGreaterThan(400)
    const { update } = pack(fresh)
    const told = new Y.Doc({ gc: false })
    Y.applyUpdate(told, start)
    Y.applyUpdate(told, update)
    for (const one of [state.doc, told]) expect(whole(one)).toEqual(whole(doc))
  })

  const none: Record<string, (text: Y.XmlText) => void> = {
    "a mark": (text) => text.format(0, 2, { bold: true }),
    "an element": (text) => {
      const block = new Y.XmlElement("block")
      root(text.doc as Y.Doc).push([block])
    },
    "an attribute": (text) => (text.parent as Y.XmlElement).setAttribute("kind", "goal"),
    "something embedded": (text) => text.insertEmbed(0, { image: "x" }),
  }
  it.each(Object.keys(none))("does not take %s for typing", (what) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, start)
    const [text] = texts(root(doc))
    if (!text) throw new Error("the plan has texts")
    const updates: Uint8Array[] = []
    doc.on("update", (update: Uint8Array) => updates.push(update))
    none[what]?.(text)
    expect(updates).toHaveLength(1)
    for (const update of updates) expect(readPlainEdit(update)).toBeNull()
  })
})
