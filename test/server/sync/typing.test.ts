import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Author } from "../../../server/storage/author.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import type { NewUpdate } from "../../../server/storage/updates.ts"
import type { Applied } from "../../../server/sync/commit/applyUpdate.ts"
import { Batch, type Entry, emptyEntry, type Outcome } from "../../../server/sync/commit/entry.ts"
import { Intake } from "../../../server/sync/commit/intake.ts"
import { readTyping } from "../../../server/sync/commit/typing.ts"
import { MalformedUpdate } from "../../../server/sync/commit/validation.ts"
import { PlanState } from "../../../server/sync/room/planState.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"

// Typing is judged by a short way. Here the same histories, some of their bytes turned, are judged
// both ways: what the short way takes the long way takes too, and alike.

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

function atOnce(state: PlanState, update: Uint8Array): Applied {
  const taken = state.take(update)
  if (!taken) throw new Error("it is small")
  return taken
}

/** Takes in what is typing of these updates; what is told of all together. */
function takeTyped(state: PlanState, updates: readonly Uint8Array[]): Uint8Array | null {
  let taken = 0
  return state.takeTyping(
    () => updates[taken] ?? null,
    () => {
      taken += 1
    },
  )
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

  it("[S22] is judged alike by the short way and by the long one", {
    timeout: 240_000,
  }, async () => {
    let typed = 0
    const run = async (steps: (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) => {
      const short = await PlanState.load(database, "none")
      const long = await PlanState.load(database, "none")
      for (const state of [short, long]) state.take(start)
      const docs = Array.from({ length: people }, () => new Y.Doc({ gc: false }))
      const batch = new Batch()
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
          const together = takeTyped(short, [update])
          if (together) {
            typed += 1
            // Does not throw: it would be refused.
            const taken = atOnce(long, update)
            expect(taken.gap).toBe(false)
            expect(taken.updates).toHaveLength(1)
            // Nothing goes but what it says itself.
            for (const [client, ranges] of taken.deleted.clients)
              for (const { clock, len } of ranges)
                for (let at = clock; at < clock + len; at++)
                  expect(Y.isDeleted(taken.asked, Y.createID(client, at))).toBe(true)
            batch.addTyping([{ bytes: update, author }], together)
            continue
          }
          try {
            const taken = atOnce(short, update)
            const same = atOnce(long, update)
            expect(same.gap).toBe(taken.gap)
            for (const bytes of taken.updates) batch.add(bytes, author)
          } catch (error) {
            expect(error).toBeInstanceOf(MalformedUpdate)
            // The journal discards the spoilt document; here the history ends.
            if (short.spoilt) return
            expect(() => long.take(update)).toThrow(MalformedUpdate)
          }
        }
      }
      expect(whole(short.doc)).toEqual(whole(long.doc))
      expect(short.doc.store.pendingStructs).toBeNull()
      for (const updates of [batch.updates, batch.rows.map(({ bytes }) => bytes)]) {
        const read = new Y.Doc({ gc: false })
        for (const update of [start, ...updates]) {
          Y.applyUpdate(read, update)
          // Each rests on those before it.
          expect(read.store.pendingStructs).toBeNull()
          expect(read.store.pendingDs).toBeNull()
        }
        expect(root(read).toString()).toBe(root(long.doc).toString())
      }
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 60 }), run), {
      numRuns: Number(process.env.PLAIN_RUNS ?? 300),
      seed: 20261125,
    })
    // Most of what people do is typing; else nothing was looked at here.
    expect(typed).toBeGreaterThan(1000)
  })

  it("[S22] is taken in together as one by one, however long one types in several places", async () => {
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, start)
    const [first, second] = texts(root(doc))
    if (!first || !second) throw new Error("the plan has two texts")
    const made: Uint8Array[] = []
    doc.on("update", (bytes: Uint8Array) => made.push(bytes))
    for (let i = 0; i < 400; i++) {
      const text = i % 90 < 70 ? first : second
      text.insert(text.length, i % 7 === 0 ? "😀é" : ("abcdefg "[i % 8] ?? ""))
      if (i % 29 === 0) text.delete(text.length - 1, 1)
    }
    const [begin = start, ...rest] = made
    const state = await PlanState.load(database, "none")
    for (const update of [start, begin]) state.take(update)
    const together = takeTyped(state, rest)
    const told = new Y.Doc({ gc: false })
    for (const update of [start, begin, together ?? start]) Y.applyUpdate(told, update)
    for (const one of [state.doc, told]) expect(whole(one)).toEqual(whole(doc))
  })

  it("[S22] is taken in up to the first that is more than typing", async () => {
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, start)
    const [text] = texts(root(doc))
    if (!text) throw new Error("the plan has texts")
    const made: Uint8Array[] = []
    doc.on("update", (bytes: Uint8Array) => made.push(bytes))
    for (const letter of "heard") text.insert(text.length, letter)
    text.format(0, 2, { bold: true })
    text.insert(text.length, "!")
    const [begin = start, ...rest] = made
    const state = await PlanState.load(database, "none")
    for (const update of [start, begin]) state.take(update)
    takeTyped(state, rest)
    expect(texts(root(state.doc))[0]?.toString()).toBe("One block.heard")
  })

  it("[S11] is stored up to the last letter that a plan has room for, whoever typed it", async () => {
    const state = await PlanState.load(database, "none")
    state.take(start)
    const made: { update: Uint8Array; author: Author }[] = []
    for (const name of ["ana", "bek"]) {
      const doc = new Y.Doc({ gc: false })
      Y.applyUpdate(doc, start)
      const author = { userId: `u-${name}`, agencyId: "a" }
      doc.on("update", (update: Uint8Array) => made.push({ update, author }))
      for (const letter of "one") texts(root(doc))[0]?.insert(0, letter)
    }
    const [ana, anaNext, , bek, bekNext, last] = made
    if (!ana || !anaNext || !bek || !bekNext || !last) throw new Error("each typed three letters")
    for (const { update } of [ana, bek]) state.take(update)
    const maxPlanBytes = state.size + anaNext.update.length + bekNext.update.length
    const log = { info() {}, warn() {}, error() {} }
    const intake = new Intake({ database, log, maxPlanBytes }, "none", state)
    const entries = [anaNext, bekNext, last].map((one) => ({ ...emptyEntry, ...one }))
    const told: (Outcome | undefined)[] = []
    const rows: NewUpdate[] = []
    // A machine with other work may leave some of them to the next commit.
    for (let left: Entry[] = entries; left.length > 0; ) {
      const { batch, outcomes, rest } = await intake.takeAll(left)
      told.push(...outcomes.values())
      rows.push(...batch.rows)
      left = rest
    }
    expect(told).toEqual(["stored", "stored", "full"])
    expect(rows).toEqual(
      [anaNext, bekNext].map(({ update, author }) => ({ bytes: update, author })),
    )
  })

  it("[S4] is one row of the log where it is one person's, under its author", () => {
    const ana = { userId: "u-ana", agencyId: "a" }
    const bek = { userId: "u-bek", agencyId: "b" }
    const [one, two, together] = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)]
    const batch = new Batch()
    batch.addTyping(
      [
        { bytes: one, author: ana },
        { bytes: two, author: { ...ana } },
      ],
      together,
    )
    batch.addTyping(
      [
        { bytes: one, author: ana },
        { bytes: two, author: bek },
      ],
      together,
    )
    expect(batch.rows).toEqual([
      { bytes: together, author: ana },
      { bytes: one, author: ana },
      { bytes: two, author: bek },
    ])
    expect(batch.updates).toEqual([together, together])
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
    for (const update of updates) expect(readTyping(update)).toBeNull()
  })
})
