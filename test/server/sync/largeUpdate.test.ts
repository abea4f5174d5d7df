import fc from "fast-check"
import * as encoding from "lib0/encoding"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readConfig } from "../../../server/config/config.ts"
import { planWords } from "../../../server/plans/words.ts"
import { largePlan } from "../../../server/seed/largePlan.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { appendUpdates, loadUpdates } from "../../../server/storage/updates.ts"
import { type Emitted, UpdateApplier } from "../../../server/sync/commit/applyUpdate.ts"
import { mergeAll } from "../../../server/sync/commit/mergeUpdates.ts"
import { updateParts } from "../../../server/sync/commit/updateParts.ts"
import { MalformedUpdate } from "../../../server/sync/commit/validation.ts"
import { updateFrame } from "../../../server/sync/gateway/frames.ts"
import { limits } from "../../../server/sync/limits.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { SyncServer } from "./syncServer.ts"

const silent = { info() {}, warn() {}, error() {} }
const root = (doc: Y.Doc) => doc.getXmlFragment(fragmentName)

function texts(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? texts(child) : []
  })
}

const words = (doc: Y.Doc) => root(doc).toString()
const vector = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc))

/** A document of the server's, and what takes updates into it. */
function serverWith(...updates: Uint8Array[]) {
  const doc = new Y.Doc({ gc: false })
  root(doc)
  for (const update of updates) Y.applyUpdate(doc, update)
  const emitted: Emitted[] = []
  doc.on("update", (update, _origin, _doc, transaction) => emitted.push({ update, transaction }))
  return { doc, taking: new UpdateApplier(doc, { emitted: () => emitted.splice(0) }) }
}

const ranges = (set: Y.Doc | ReturnType<typeof Y.createDeleteSet>) =>
  [...(set as ReturnType<typeof Y.createDeleteSet>).clients]
    .map(([client, own]) => [client, own.map(({ clock, len }) => [clock, len])] as const)
    .filter(([, own]) => own.length > 0)
    .sort(([a], [b]) => a - b)

/** Numbers as an update has them. */
const bytes = (...numbers: number[]) => {
  const encoder = encoding.createEncoder()
  for (const number of numbers) encoding.writeVarUint(encoder, number)
  return encoding.toUint8Array(encoder)
}

const step = fc.record({
  does: fc.constantFrom("types", "types", "types", "deletes", "adds", "removes", "marks", "meets"),
  who: fc.nat(2),
  where: fc.nat(30),
  at: fc.nat(30),
})

function act(docs: readonly Y.Doc[], { does, who, where, at }: Record<string, unknown>): void {
  const doc = docs[who as number]
  if (!doc) return
  const found = texts(root(doc))
  const text = found[(where as number) % Math.max(1, found.length)]
  const place = text ? (at as number) % (text.length + 1) : 0
  if (does === "meets") for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  else if (does === "adds") {
    const block = new Y.XmlElement("block")
    block.insert(0, [new Y.XmlText("New words")])
    block.setAttribute("id", `b${where}`)
    root(doc).insert((where as number) % (root(doc).length + 1), [block])
  } else if (does === "removes") {
    if (root(doc).length > 1) root(doc).delete((where as number) % root(doc).length, 1)
  } else if (!text) return
  else if (does === "types") text.insert(place, "ab😀")
  else if (does === "deletes") text.delete(place, Math.min(4, text.length - place))
  else if (text.length > 0) text.format(0, Math.min(text.length, 3), { bold: true })
}

describe("a large update, taken in a part at a time", () => {
  const start = writeDocument(plan(paragraph("One block.", "p1"), paragraph("Another.", "p2")))

  it("[S36] does what it would do taken in at once, whatever the plan has of it and whatever it lacks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        async (steps, had, from, most) => {
          const docs = [0, 1, 2].map((who) => {
            const doc = new Y.Doc({ gc: false })
            Y.applyUpdate(doc, start)
            doc.clientID = 100 + who
            return doc
          })
          const [first] = docs
          if (!first) return
          const known = [start]
          const vectors = [Y.encodeStateVector(first)]
          first.on("update", (update: Uint8Array) => {
            known.push(update)
            vectors.push(Y.encodeStateVector(first))
          })
          for (const one of steps) act(docs, one)
          for (const doc of docs) Y.applyUpdate(first, Y.encodeStateAsUpdate(doc))
          const base = known.slice(0, 1 + Math.floor(had * (known.length - 1)))
          // The update for somebody who has less than the server, as much, or more.
          const update = Y.encodeStateAsUpdate(
            first,
            vectors[Math.floor(from * (vectors.length - 1))],
          )
          const [whole, parted] = [serverWith(...base), serverWith(...base)]
          const replica = serverWith(...base)
          const expected = whole.taking.take(update)
          if (!expected) throw new Error("it is small")
          const taken = await parted.taking.takeInParts(update, most)
          // Applied in at once, what deletes unknown words alone counts as nothing.
          if (expected.gap || expected.updates.length > 0) expect(taken.gap).toBe(expected.gap)
          expect(vector(parted.doc)).toEqual(vector(whole.doc))
          expect(parted.taking.spoilt).toBe(false)
          for (const one of taken.updates) Y.applyUpdate(replica.doc, one)
          expect(replica.doc.store.pendingStructs).toBeNull()
          expect(words(replica.doc)).toBe(words(parted.doc))
          const joined = serverWith(...base, mergeAll([...base, ...taken.updates]))
          expect(words(joined.doc)).toBe(words(parted.doc))
          if (expected.updates.length === 0) {
            expect(taken.updates).toEqual([])
            return
          }
          expect(
            texts(root(parted.doc)).map((text) => text.toString().replace(/<[^>]*>/g, "")),
          ).toEqual(texts(root(whole.doc)).map((text) => text.toString().replace(/<[^>]*>/g, "")))
          expect([...taken.clients].sort()).toEqual([...expected.clients].sort())
          expect(ranges(taken.asked)).toEqual(ranges(expected.asked))
        },
      ),
      { seed: 20263, numRuns: 400 },
    )
  })

  it("[S36] has parts of bounded size, whatever it is made of", () => {
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, planWords(largePlan("A large plan")).update)
    doc.clientID = 7
    for (const text of texts(root(doc)).slice(0, 300)) text.insert(0, "word ")
    const everything = Y.encodeStateAsUpdate(doc)
    root(doc).delete(0, root(doc).length)
    const removal = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc))
    const server = serverWith()
    for (const update of [everything, removal]) {
      let parts = 0
      for (const part of updateParts(server.doc, update)) {
        if (!part) continue
        parts += 1
        const { structs, ds } = Y.decodeUpdate(part)
        expect(structs.length).toBeLessThanOrEqual(limits.slice)
        expect(part.length).toBeLessThan(limits.large.part * 2)
        for (const [client, own] of ds.clients)
          for (const { clock, len } of own) {
            const found = server.doc.store.clients.get(client) ?? []
            const within = found.filter(
              ({ id, length }) => id.clock < clock + len && id.clock + length > clock,
            )
            expect(within.length).toBeLessThanOrEqual(limits.slice)
          }
        Y.applyUpdate(server.doc, part)
        expect(server.doc.store.pendingStructs).toBeNull()
      }
      expect(parts).toBeGreaterThan(4)
    }
    expect(words(server.doc)).toBe("")
  })

  it("[S36] takes down no more with a part where it names an element alone, with all that stands in it", () => {
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, start)
    const table = new Y.XmlElement("table")
    root(doc).push([table])
    for (let i = 0; i < 50; i++) {
      const row = new Y.XmlElement("tableRow")
      row.insert(0, [new Y.XmlText(`Row ${i}`), new Y.XmlElement("tableCell")])
      row.setAttribute("id", `${i}`)
      table.push([row])
    }
    const server = serverWith(Y.encodeStateAsUpdate(doc)).doc
    const { client, clock } = table._item?.id ?? Y.createID(0, 0)
    const removal = bytes(0, 1, client, 1, clock, 1)
    const standing = () =>
      [...server.store.clients.values()].flat().filter(({ deleted }) => !deleted).length
    const fell: number[] = []
    for (const part of updateParts(server, removal, 7)) {
      if (!part) continue
      const before = standing()
      Y.applyUpdate(server, part)
      fell.push(before - standing())
    }
    expect(fell.length).toBeGreaterThan(20)
    expect(Math.max(...fell)).toBeLessThanOrEqual(7)
    root(doc).delete(2, 1)
    expect(words(server)).toBe(words(doc))
  })

  it("[S36] is one that takes down much, however few bytes that takes to say", async () => {
    const doc = new Y.Doc({ gc: false })
    root(doc).push(
      Array.from({ length: limits.large.deletions }, () => {
        const block = new Y.XmlElement("block")
        block.insert(0, [new Y.XmlText("A paragraph.")])
        return block
      }),
    )
    const everything = Y.encodeStateAsUpdate(doc)
    const removalOf = (count: number) => {
      const before = Y.encodeStateVector(doc)
      root(doc).delete(0, count)
      return Y.encodeStateAsUpdate(doc, before)
    }
    const { taking } = serverWith(everything)
    const small = removalOf(5)
    expect(taking.take(small)?.updates).toHaveLength(1)
    const removal = removalOf(root(doc).length)
    expect(removal.length).toBeLessThan(100)
    expect(taking.take(removal)).toBeNull()
    expect(taking.spoilt).toBe(false)
    const { updates } = await taking.takeInParts(removal)
    expect(updates.length).toBeGreaterThan(1)
    expect(words(serverWith(everything, small, ...updates).doc)).toBe(words(doc))
    expect(taking.take(removal)?.updates).toEqual([])
  })

  it("[S36] is parted where a text is too long, between two characters", async () => {
    const base = serverWith(start).doc
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, start)
    const [first, second] = texts(root(doc))
    // Each of its characters has two units, behind one that has one.
    first?.insert(4, `a${"😀".repeat(550_000)}`)
    second?.insert(0, "é".repeat(1_100_000))
    const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(base))
    for (const part of updateParts(base, update)) {
      if (!part) continue
      expect(part.length).toBeLessThanOrEqual(limits.large.text * 2 + 100)
      expect(part.length).toBeGreaterThan(20)
    }
    const { doc: taken, taking } = serverWith(start)
    const { updates, gap } = await taking.takeInParts(update)
    expect(gap).toBe(false)
    expect(updates.length).toBeGreaterThan(3)
    expect(words(taken) === words(doc)).toBe(true)
    const replica = serverWith(start, ...updates).doc
    expect(words(replica) === words(doc)).toBe(true)
    // And says the same to whoever has the text in one piece.
    Y.applyUpdate(taken, Y.encodeStateAsUpdate(doc))
    expect(words(taken) === words(doc)).toBe(true)
    expect(taking.take(Y.encodeStateAsUpdate(doc))?.updates).toEqual([])
  })

  it.each<[string, Uint8Array]>([
    ["names a client twice", bytes(2, 1, 7, 0, 0, 1, 1, 7, 1, 0, 1, 0)],
    ["names the same deletions twice", bytes(0, 1, 7, 2, 0, 5, 3, 5)],
    ["ends in its middle", bytes(1, 5, 7, 0, 0, 1)],
    ["has a content of no kind", Uint8Array.of(1, 1, 7, 0, 0x9e, 7, 1, 0)],
    ["says that it has more clients than there are pages", bytes(2_000_000)],
    ["has more parts than anybody writes", bytes(1, 2_000_001, 7, 0)],
    ["counts nothing", bytes(1, 1, 7, 0, 0, 0, 0)],
    ["counts beyond reason", bytes(1, 1, 7, 0, 0, 2 ** 50, 0)],
  ])("[S6] is refused when it %s", async (_what, update) => {
    const { taking } = serverWith(start)
    await expect(taking.takeInParts(update)).rejects.toBeInstanceOf(MalformedUpdate)
    expect(taking.spoilt).toBe(false)
  })

  it("[S6] leaves out what stands on each other in a ring, as on what nobody has sent", async () => {
    // A letter of client 7 beside one of client 8, and the other way round; and one of client 9 that stands.
    const letter = (client: number, left: number, at = 0) => [1, client, 0, 0x84, left, at, 1, 97]
    const ring = [...letter(8, 7), ...letter(7, 8)]
    const update = Uint8Array.of(3, ...letter(9, 5, 2), ...ring, 0)
    const { doc, taking } = serverWith()
    const five = new Y.Doc()
    five.clientID = 5
    root(five).push([new Y.XmlElement("block")])
    const text = new Y.XmlText()
    ;(root(five).get(0) as Y.XmlElement).push([text])
    text.insert(0, "x")
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(five))
    const taken = await taking.takeInParts(update)
    expect(taken.gap).toBe(true)
    expect(vector(doc)).toEqual(
      new Map([
        [9, 1],
        [5, 3],
      ]),
    )
    expect(root(doc).toString()).toBe("<block>xa</block>")
  })
})

describe("a large update on its way into a plan", () => {
  let place: Place
  let database: Database
  let server: SyncServer

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    server = await new SyncServer(database).listen()
  })
  afterAll(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  /** How many turns the event loop takes while something is done. */
  async function turnsOf(work: () => Promise<unknown>): Promise<number> {
    let turns = 0
    let over = false
    const turn = () => {
      turns += 1
      if (!over) setImmediate(turn)
    }
    turn()
    await work()
    over = true
    return turns
  }

  /** So many paragraphs, as one update of a page's. */
  function paragraphs(count: number): Uint8Array {
    const doc = new Y.Doc({ gc: false })
    const blocks = Array.from({ length: count }, (_, i) => {
      const block = new Y.XmlElement("block")
      block.setAttribute("id", `large-${i}`)
      block.insert(0, [new Y.XmlText(`Paragraph ${i} of a plan that somebody pasted.`)])
      return block
    })
    root(doc).push(blocks)
    return Y.encodeStateAsUpdate(doc)
  }

  it("[S36] is taken whole, stored in rows that are soon read, and leaves time for others in between", async () => {
    const id = await server.plan({ ana: "drafter", bek: "drafter" })
    const bek = server.client(id, "bek")
    await waitFor(() => expect(bek.provider.synced).toBe(true))
    const update = paragraphs(20_000)
    // At once it would be a handful.
    expect(await turnsOf(() => server.rooms.write(id, update, null))).toBeGreaterThan(5)
    const rows = await loadUpdates(database.db, id, 0)
    expect(Math.max(...rows.map(({ bytes }) => bytes.length))).toBeLessThan(limits.large.row * 2)
    await waitFor(() => expect(root(bek.doc).length).toBe(20_000))
    expect((await server.rooms.read(id)).doc.childCount).toBe(20_000)
  }, 30_000)

  it("[S36] is read from the log, and taken over from another process, with time for others in between", async () => {
    const id = await server.plan({})
    await server.rooms.write(id, paragraphs(10_000), null)
    const rows = await loadUpdates(database.db, id, 0)
    // Somebody has the same open elsewhere, and another process stores these rows.
    const other = await server.plan({ bek: "drafter" })
    const bek = server.client(other, "bek")
    await waitFor(() => expect(bek.provider.synced).toBe(true))
    const room = await server.rooms.open(other)
    await appendUpdates(database.db, other, rows)
    expect(await turnsOf(() => room.catchUp())).toBeGreaterThanOrEqual(rows.length / 2)
    await waitFor(() => expect(root(bek.doc).length).toBe(10_000))
    expect((await room.read()).doc.childCount).toBe(10_000)
    // Nothing of it is in memory, and no snapshot was made of it.
    const rooms = new Rooms({ database, config: readConfig({}), log: silent })
    let count = 0
    const turns = await turnsOf(async () => {
      count = (await rooms.read(other)).doc.childCount
    })
    expect(count).toBe(10_000)
    expect(turns).toBeGreaterThan(6)
    await rooms.close()
  }, 30_000)

  it("[S36] removes a great deal in a few bytes: at once for all who see it, with time for others in between, also for who reads it from the log", async () => {
    const id = await server.plan({ ana: "drafter", bek: "drafter" })
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, paragraphs(10_000))
    await server.rooms.write(id, Y.encodeStateAsUpdate(doc), null)
    const [ana, bek] = ["ana", "bek"].map((name) => server.client(id, name))
    if (!ana || !bek) return
    await waitFor(() => expect(root(bek.doc).length).toBe(10_000))
    await waitFor(() => expect(root(ana.doc).length).toBe(10_000))
    const counts = new Set<number>()
    bek.doc.on("update", () => counts.add(root(bek.doc).length))
    const before = Y.encodeStateVector(doc)
    root(doc).delete(0, 10_000)
    const removal = Y.encodeStateAsUpdate(doc, before)
    expect(removal.length).toBeLessThan(100)
    const stored = (await loadUpdates(database.db, id, 0)).length
    const block = new Y.XmlElement("block")
    block.insert(0, [new Y.XmlText("Words of mine")])
    root(ana.doc).push([block])
    // A turn for each of its parts at least.
    expect(await turnsOf(() => server.rooms.write(id, removal, null))).toBeGreaterThan(5)
    await waitFor(() => expect(root(bek.doc).length).toBe(1))
    expect(bek.text()).toContain("Words of mine")
    expect([...counts].every((count) => count <= 1 || count >= 10_000)).toBe(true)
    // In the log each row is soon taken in again, and so is what was kept of them.
    const rows = (await loadUpdates(database.db, id, 0)).slice(stored)
    expect(rows.length).toBeGreaterThan(5)
    const elsewhere = await server.plan({})
    const room = await server.rooms.open(elsewhere)
    await appendUpdates(
      database.db,
      elsewhere,
      (await loadUpdates(database.db, id, 0)).slice(0, stored),
    )
    expect((await room.read()).doc.childCount).toBe(0)
    await room.catchUp()
    expect((await room.read()).doc.childCount).toBe(10_000)
    await appendUpdates(database.db, elsewhere, rows)
    expect(await turnsOf(() => room.catchUp())).toBeGreaterThan(5)
    expect((await room.read()).doc.childCount).toBeLessThan(2)
    for (let times = 0; times < 2; times++) {
      const rooms = new Rooms({ database, config: readConfig({}), log: silent })
      expect(await turnsOf(() => rooms.read(id))).toBeGreaterThan(5)
      expect((await rooms.read(id)).doc.textContent).toBe("Words of mine")
      await rooms.close()
    }
  }, 30_000)

  it("[S19] leaves one of each block when it brings what is there once more, with time for others", async () => {
    const id = await server.plan({})
    await server.rooms.write(id, paragraphs(6_000), null)
    const turns = await turnsOf(() => server.rooms.write(id, paragraphs(6_000), null))
    expect(turns).toBeGreaterThan(5)
    const { doc } = await server.rooms.read(id)
    expect(doc.childCount).toBe(6_000)
    const ids = new Set<unknown>()
    doc.forEach((block) => {
      ids.add(block.attrs.id)
    })
    expect(ids.size).toBe(6_000)
  }, 30_000)

  it("[S14] is taken whole the second time when the disk was full in its middle", async () => {
    const { sqlite } = database
    if (!sqlite) throw new Error("SQLite is always there")
    const id = await server.plan({ ana: "drafter" })
    const update = paragraphs(25_000)
    sqlite.exec(`create trigger full before insert on updates
      when (select count(*) from updates where plan_id = '${id}') >= 30
      begin select raise(abort, 'disk full'); end`)
    await expect(server.rooms.write(id, update, null)).rejects.toMatchObject({
      code: "unavailable",
    })
    sqlite.exec("drop trigger full")
    const left = (await server.rooms.read(id)).doc.childCount
    expect(left).toBeLessThan(25_000)
    await server.rooms.write(id, update, null)
    const { doc } = await server.rooms.read(id)
    expect(doc.childCount).toBe(25_000)
    expect(doc.lastChild?.textContent).toContain("Paragraph 24999")
    // And so it is read by whoever reads the log.
    const rooms = new Rooms({ database, config: readConfig({}), log: silent })
    expect((await rooms.read(id)).doc.eq(doc)).toBe(true)
    await rooms.close()
  }, 30_000)

  it("[S6] leaves nothing when its last part is refused, and what others sent with it is kept", async () => {
    const id = await server.plan({ ana: "drafter", bek: "drafter", cem: "drafter" })
    const [ana, bek, cem] = ["ana", "bek", "cem"].map((name) => server.client(id, name))
    if (!ana || !bek || !cem) return
    await waitFor(() => expect([ana, bek, cem].every(({ provider }) => provider.synced)).toBe(true))
    const doc = new Y.Doc({ gc: false })
    Y.applyUpdate(doc, paragraphs(2_000))
    doc.clientID = 1
    const stranger = new Y.XmlElement("stranger")
    root(doc).push([stranger])
    bek.provider.ws?.send(Buffer.from(updateFrame(Y.encodeStateAsUpdate(doc))))
    const block = new Y.XmlElement("block")
    block.insert(0, [new Y.XmlText("Words of mine")])
    root(ana.doc).push([block])
    await waitFor(() => expect(bek.closes).toContain(4400))
    await waitFor(() => expect(cem.text()).toContain("Words of mine"))
    expect(cem.text()).not.toContain("Paragraph")
    expect((await server.rooms.read(id)).doc.textContent).toBe("Words of mine")
  }, 30_000)

  it("[S11] is refused when it would make the plan larger than plans may be", async () => {
    const small = await new SyncServer(database, { MAX_PLAN_BYTES: "100000" }).listen()
    const id = await small.plan({ ana: "drafter" })
    await expect(small.rooms.write(id, paragraphs(2_000), null)).rejects.toMatchObject({
      code: "too-large",
    })
    expect((await small.rooms.read(id)).doc.childCount).toBe(0)
    await small.stop()
  })
})
