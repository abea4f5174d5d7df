import * as encoding from "lib0/encoding"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readConfig } from "../../../server/config/config.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { listRecoveries } from "../../../server/storage/recoveries.ts"
import { appendUpdates } from "../../../server/storage/updates.ts"
import { answerFrame, updateFrame } from "../../../server/sync/gateway/frames.ts"
import { limits } from "../../../server/sync/limits.ts"
import type { Room } from "../../../server/sync/room/room.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import { fragmentName, readDocument } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { writeSeen } from "../../../shared/protocol.ts"
import { dialects, type Place } from "../../databases.ts"
import {
  block,
  budget,
  dependency,
  indicator,
  lead,
  measure,
  paragraph,
  plan,
  table,
  time,
} from "../../plan.ts"
import { SocketPair, settle } from "../../socketPair.ts"
import { unfitKinds } from "../../unfitLinks.ts"
import { person } from "./syncServer.ts"

const config = readConfig({})
const log = { info() {}, warn() {}, error() {} }
const words = (doc: Y.Doc) => doc.getXmlFragment(fragmentName).toString()

function type(doc: Y.Doc, typed: string): void {
  const block = new Y.XmlElement("block")
  block.insert(0, [new Y.XmlText(typed)])
  doc.getXmlFragment(fragmentName).push([block])
}

/** The updates a document makes while something is done to it. */
function updatesOf(doc: Y.Doc, act: () => void): Uint8Array[] {
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array) => updates.push(update)
  doc.on("update", keep)
  act()
  doc.off("update", keep)
  return updates
}

/** An element that is not yet in a document, with words or elements in it. */
function make(name: string, attrs: Record<string, unknown> = {}, inside?: string | Y.XmlElement) {
  const element = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attrs)) element.setAttribute(key, value as never)
  if (inside) element.insert(0, [typeof inside === "string" ? new Y.XmlText(inside) : inside])
  return element
}

function elementIn(parent: Y.XmlFragment): Y.XmlElement {
  const first = parent.get(0)
  if (!(first instanceof Y.XmlElement)) throw new Error("there is no element")
  return first
}

/** An update of elements each of which stands in the one before; a document would take long to make it. */
function nested(name: string, depth: number): Uint8Array {
  const encoder = encoding.createEncoder()
  const numbers = (...all: number[]) => {
    for (const number of all) encoding.writeVarUint(encoder, number)
  }
  numbers(1, depth, 5, 0)
  for (let clock = 0; clock < depth; clock++) {
    encoding.writeUint8(encoder, 7)
    numbers(clock === 0 ? 1 : 0)
    if (clock === 0) encoding.writeVarString(encoder, fragmentName)
    else numbers(5, clock - 1)
    numbers(3)
    encoding.writeVarString(encoder, name)
  }
  numbers(0)
  return encoding.toUint8Array(encoder)
}

function add(doc: Y.Doc, element: Y.XmlElement): void {
  doc.getXmlFragment(fragmentName).push([element])
}

function mark(doc: Y.Doc, name: string, marks: Record<string, unknown>): void {
  const text = new Y.XmlText()
  const element = make(name)
  element.insert(0, [text])
  add(doc, name === "block" ? element : make("measure", { id: "m" }, element))
  text.insert(0, "words", marks)
}

describe("a connection", () => {
  let place: Place
  let database: Database
  let rooms: Rooms
  let room: Room
  let ana: SocketPair
  let bek: SocketPair
  const all = () => settle(room, [ana, bek])

  beforeEach(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    rooms = new Rooms({ database, config, log })
    room = await rooms.open("p1")
    ;[ana, bek] = [new SocketPair(person("ana")), new SocketPair(person("bek"))]
    ana.connect(room)
    bek.connect(room)
    await all()
  })
  afterEach(async () => {
    await rooms.close()
    await database.close()
    await place.remove()
  })

  it("[S8] hears hello, then the question, and the plan only after its own words are stored", async () => {
    await rooms.write("p1", writeDocument(plan(paragraph("Before"))), null)
    const cem = new SocketPair(person("cem"))
    type(cem.doc, "Written offline")
    cem.connect(room)
    const kinds = () => cem.socket?.frames.map((frame) => [...frame.slice(0, 2)].join(" "))
    // Their question waits; who they are does not.
    while (cem.sendUp());
    await room.settled()
    expect(kinds()?.map((kind) => kind.split(" ")[0])).toEqual(["4", "0"])
    expect(kinds()?.[1]).toBe("0 0")
    while (cem.takeDown());
    while (cem.sendUp());
    await room.settled()
    expect(kinds()).toContain("0 1")
    await settle(room, [ana, cem])
    expect(words(cem.doc)).toBe(words(ana.doc))
    expect(words(ana.doc)).toContain("Written offline")
  })

  it("[S4] answers an update with saved, not before it is stored", async () => {
    const before = ana.saved
    type(ana.doc, "One")
    ana.sendUp()
    expect(ana.socket?.frames).toEqual([])
    await room.settled()
    while (ana.takeDown());
    expect(ana.saved).toBe(before + 1)
    const rows = await database.db.selectFrom("updates").selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ user_id: "u-ana", agency_id: ana.session.agency.id })
  })

  it("[S4] stores what waits in one transaction and sends it as one frame", async () => {
    for (let i = 0; i < 10; i++) type(ana.doc, `line ${i}`)
    while (ana.sendUp());
    await room.settled()
    expect(bek.socket?.frames.filter((frame) => frame[0] === 0)).toHaveLength(1)
    await all()
    expect(words(bek.doc)).toBe(words(ana.doc))
    expect(await database.db.selectFrom("updates").select("seq").execute()).toHaveLength(10)
  })

  it("[S10] asks again for words that an update builds on and nobody has sent; saved waits for them", async () => {
    const before = ana.saved
    type(ana.doc, "First")
    type(ana.doc, "Second")
    ana.up.shift()
    ana.sendUp()
    await room.settled()
    expect((await room.read()).doc.textContent).toBe("")
    while (ana.takeDown());
    expect(ana.saved).toBe(before)
    await all()
    expect(ana.saved).toBe(before + 2)
    expect(words(bek.doc)).toContain("First")
    expect(words(bek.doc)).toBe(words(ana.doc))
  })

  it("[S10] gives up on somebody who keeps building on nothing", async () => {
    const stranger = new Y.Doc()
    type(stranger, "never sent")
    for (let i = 0; i < limits.gaps + 2; i++) {
      const [update] = updatesOf(stranger, () => type(stranger, `on it ${i}`))
      if (update) ana.connection?.receive(updateFrame(update), true)
    }
    await room.settled()
    expect(ana.socket?.closed?.code).toBe(4400)
    expect(bek.socket?.closed).toBeNull()
  })

  it("[S6] refuses other words under a number that the plan knows", async () => {
    const one = new Y.Doc()
    one.clientID = 4242
    const other = new Y.Doc()
    other.clientID = 4242
    const [first] = updatesOf(one, () => type(one, "said so"))
    const [second] = updatesOf(other, () => type(other, "not so."))
    if (!first || !second) throw new Error("nothing was typed")
    ana.connection?.receive(updateFrame(first), true)
    await all()
    bek.connection?.receive(updateFrame(second), true)
    await all()
    expect(bek.socket?.closed?.code).toBe(4400)
    expect(ana.socket?.closed).toBeNull()
    expect((await room.read()).doc.textContent).toBe("said so")
    // A repeated update brings nothing new.
    ana.connection?.receive(updateFrame(first), true)
    await room.settled()
    expect(ana.socket?.closed).toBeNull()
    expect(await database.db.selectFrom("updates").select("seq").execute()).toHaveLength(1)
  })

  const shapes: Record<string, (doc: Y.Doc) => unknown> = {
    "words at the root": (doc) => doc.get("document", Y.Text).insert(0, "loose"),
    "another root": (doc) => doc.getText("aside").insert(0, "hidden"),
    "a map in an element": (doc) => {
      const block = new Y.XmlElement("block")
      doc.getXmlFragment(fragmentName).push([block])
      block.setAttribute("id", new Y.Map() as never)
    },
    "an object among words": (doc) => {
      const text = new Y.XmlText()
      const block = new Y.XmlElement("block")
      block.insert(0, [text])
      doc.getXmlFragment(fragmentName).push([block])
      text.insertEmbed(0, { image: "x" })
    },
    "a document in the document": (doc) => {
      doc.getMap("document").set("sub", new Y.Doc())
    },
    "an element that the schema does not know": (doc) => add(doc, make("milestone", {}, "x")),
    "an element named as what every object has": (doc) => add(doc, make("constructor", {}, "x")),
    "the root inside the root": (doc) => add(doc, make("doc", {}, make("block", {}, "x"))),
    "a text at the root": (doc) => doc.getXmlFragment(fragmentName).push([new Y.XmlText("x")]),
    "words straight in a measure": (doc) => add(doc, make("measure", { id: "m" }, "x")),
    "a measure in a measure": (doc) =>
      add(doc, make("measure", { id: "m" }, make("measure", { id: "n" }))),
    "a block in a block": (doc) => add(doc, make("block", {}, make("block", {}, "x"))),
    "a footnote outside a block": (doc) => add(doc, make("footnote", {}, "x")),
    "a table in a cell": (doc) =>
      add(doc, make("table", {}, make("tableRow", {}, make("tableCell", {}, make("table"))))),
    "ten thousand elements in each other": () => nested("block", 10_000),
    "an attribute that no block has": (doc) => add(doc, make("block", { colour: "red" })),
    "a kind that no block is of": (doc) => add(doc, make("block", { kind: 42 })),
    "an indent that would fill the memory": (doc) =>
      add(doc, make("block", { kind: "ordered", indent: 3e9 })),
    "a level below the first": (doc) => add(doc, make("block", { kind: "section", level: -5 })),
    "a cell across a billion columns": (doc) =>
      add(doc, make("table", {}, make("tableRow", {}, make("tableCell", { colspan: 1e9 })))),
    "an object for an id": (doc) => add(doc, make("block", { id: { toString: 1 } })),
    "a whole number beyond numbers": (doc) => add(doc, make("block", { level: 3n })),
    "bytes in an attribute": (doc) => add(doc, make("block", { id: new Uint8Array(3) })),
    "a mark that the schema does not know": (doc) => mark(doc, "block", { highlight: true }),
    "a mark in a field": (doc) => mark(doc, "timeFrame", { bold: {} }),
    "a mark of nested values": (doc) => mark(doc, "block", { link: { href: { a: 1 } } }),
    ...Object.fromEntries(
      unfitKinds.map((href) => [
        `[D12] a link to ${JSON.stringify(href)}`,
        (doc: Y.Doc) => mark(doc, "block", { link: { href } }),
      ]),
    ),
  }
  it.each(Object.keys(shapes))(
    "[S6] refuses %s, and keeps what others sent with it",
    async (shape) => {
      type(ana.doc, "Good words")
      ana.sendUp()
      const bad = new Y.Doc()
      const made = shapes[shape]?.(bad)
      const update = made instanceof Uint8Array ? made : Y.encodeStateAsUpdate(bad)
      bek.connection?.receive(updateFrame(update), true)
      await settle(room, [ana])
      expect(bek.socket?.closed?.code).toBe(4400)
      const { doc } = await room.read()
      expect(doc.textContent).toBe("Good words")
      type(ana.doc, "and more")
      await settle(room, [ana])
      expect((await rooms.read("p1")).doc.textContent).toBe("Good wordsand more")
    },
  )

  it("[S6] refuses what comes later into an element that is there: a part, or a value", async () => {
    add(ana.doc, make("measure", { id: "m" }, make("block", { id: "b" }, "Words")))
    await all()
    elementIn(bek.doc.getXmlFragment(fragmentName)).push([new Y.XmlText("hidden")])
    await settle(room, [bek])
    expect(bek.socket?.closed?.code).toBe(4400)
    elementIn(elementIn(ana.doc.getXmlFragment(fragmentName))).setAttribute("indent", 3e9 as never)
    await settle(room, [ana])
    expect(ana.socket?.closed?.code).toBe(4400)
    expect((await rooms.read("p1")).doc.textContent).toBe("Words")
  })

  it.each(unfitKinds)(
    "[S6] [D12] refuses a link to %j that is laid on words that are there",
    async (href) => {
      type(ana.doc, "Good words")
      await all()
      const text = elementIn(bek.doc.getXmlFragment(fragmentName)).get(0) as Y.XmlText
      text.format(0, 4, { link: { href: "https://example.org" } })
      await all()
      text.format(5, 5, { link: { href } })
      await settle(room, [bek])
      expect(bek.socket?.closed?.code).toBe(4400)
      const kept = JSON.stringify((await room.read()).doc.toJSON())
      expect(kept).toContain("https://example.org")
      expect(kept.match(/href/g)).toHaveLength(1)
    },
  )

  it("[S6] takes everything that a plan may hold, marks and all", async () => {
    const whole = plan(
      block("section", "Chapter", { level: 4 }),
      block("ordered", "Deep", { indent: 5 }),
      table(["Head"], ["Cell"]),
      measure(
        "m1",
        "Train inspectors",
        lead("Interior", true),
        time("By 2027", "2027-12-31"),
        indicator("Trained", "0", "200", "Register"),
        budget("From the state", { kind: "state", amount: 5_000, currency: "EUR", source: "X" }),
        dependency("m0"),
        table(["Only"]),
      ),
    )
    Y.applyUpdate(ana.doc, writeDocument(whole))
    const words = elementIn(ana.doc.getXmlFragment(fragmentName)).get(0)
    if (!(words instanceof Y.XmlText)) throw new Error("the heading has no words")
    words.format(0, 3, { bold: {}, link: { href: "https://example.org", title: 7, class: null } })
    words.format(1, 1, { bold: null })
    await all()
    expect(ana.socket?.closed).toBeNull()
    expect((await rooms.read("p1")).doc.textContent).toBe(whole.textContent)
  })

  it("[S21] takes out what an older version let in, with the first write, and keeps its words", async () => {
    const older = new Y.Doc()
    Y.applyUpdate(older, writeDocument(plan(measure("m1", "Open a shelter"))))
    elementIn(older.getXmlFragment(fragmentName)).insert(0, [new Y.XmlText("stray words")])
    const author = { userId: "u-ana", agencyId: "a-ana" }
    await appendUpdates(database.db, "p2", [{ bytes: Y.encodeStateAsUpdate(older), author }])
    const later = await rooms.open("p2")
    const cem = new SocketPair(person("cem"))
    cem.connect(later)
    await settle(later, [cem])
    type(cem.doc, "More")
    await settle(later, [cem])
    const changed = expect.objectContaining({ type: "changed", what: "recoveries" })
    expect(cem.records).toContainEqual(changed)
    expect((await rooms.read("p2")).doc.textContent).toBe("Open a shelterMore")
    expect(readDocument(cem.doc).textContent).toBe("Open a shelterMore")
    expect(await listRecoveries(database.db, "p2")).toEqual([
      expect.objectContaining({ author, measureId: "m1", words: "stray words", restored: false }),
    ])
  })

  it("[S39] tells a slow reader later what changed, once for each kind, and goes on counting", async () => {
    const told = () => ana.records.splice(0).filter(({ type }) => type === "changed")
    room.announce({ type: "changed", what: "people" })
    if (ana.socket) ana.socket.bufferedAmount = config.maxSendQueueBytes
    for (const what of ["people", "bodies", "people"] as const)
      room.announce({ type: "changed", what })
    ana.connection?.check()
    await settle(room, [ana])
    expect(told()).toEqual([{ type: "changed", what: "people", number: 1 }])
    if (ana.socket) ana.socket.bufferedAmount = 0
    ana.connection?.check()
    room.announce({ type: "changed", what: "settings" })
    await settle(room, [ana])
    expect(told()).toEqual([
      { type: "changed", what: "people", number: 2 },
      { type: "changed", what: "bodies", number: 3 },
      { type: "changed", what: "settings", number: 4 },
    ])
  })

  it("[S5] refuses what a reader sends, though it cannot be compared; nobody is sent away", async () => {
    const known = new Y.Doc()
    known.clientID = 77
    add(known, make("block", { id: "b" }, "Words"))
    ana.connection?.receive(updateFrame(Y.encodeStateAsUpdate(known)), true)
    await settle(room, [ana])
    const cem = new SocketPair(person("cem"), "observer")
    cem.connect(room)
    await settle(room, [cem])
    const other = new Y.Doc()
    other.clientID = 77
    const element = make("block")
    add(other, element)
    for (let i = 0; i < 20; i++) element.setAttribute(`a${i}`, 1n as never)
    cem.connection?.receive(updateFrame(Y.encodeStateAsUpdate(other)), true)
    await settle(room, [ana, cem])
    expect(cem.records).toContainEqual(expect.objectContaining({ type: "refused" }))
    expect(cem.socket?.closed).toBeNull()
    expect(ana.socket?.closed).toBeNull()
    expect(bek.socket?.closed).toBeNull()
  })

  it("[S11] closes a reader who takes nothing, so that they come back", async () => {
    if (bek.socket) bek.socket.bufferedAmount = config.maxSendQueueBytes + 1
    type(ana.doc, "More")
    await settle(room, [ana])
    expect(bek.socket?.closed?.code).toBe(4213)
    expect(ana.socket?.closed).toBeNull()
  })

  it("[S11] closes a flood", async () => {
    const query = new Uint8Array([3])
    for (let i = 0; i < config.maxFramesPerSecond * limits.burst * 3 && !bek.socket?.closed; i++)
      bek.connection?.receive(query, true)
    expect(bek.socket?.closed?.code).toBe(4290)
  })

  it("[S11] ends a socket that answers no ping and keeps a silent one warm", () => {
    if (bek.socket) bek.socket.frames = []
    bek.connection?.heartbeat()
    bek.connection?.pong(new Uint8Array())
    bek.connection?.heartbeat()
    const nobody = [1, 1, 0]
    const warm = bek.socket?.frames.filter((frame) => String([...frame]) === String(nobody))
    expect(warm).toHaveLength(1)
    expect(bek.socket?.terminated).toBe(false)
    bek.connection?.heartbeat()
    expect(bek.socket?.terminated).toBe(true)
  })

  describe("somebody who removes words and loses the connection before that is sent", () => {
    const removeFirst = (pair: SocketPair) => pair.doc.getXmlFragment(fragmentName).delete(0, 1)

    beforeEach(async () => {
      await rooms.write("p1", writeDocument(plan(paragraph("Both know this.", "p1"))), null)
      await all()
      // Nothing goes out that could carry the question: it goes at the second time.
      ana.connection?.check()
      ana.connection?.check()
      await all()
      const text = (bek.doc.getXmlFragment(fragmentName).get(0) as Y.XmlElement).get(0)
      ;(text as Y.XmlText).insert(5, "may ")
    })

    it("[S12] has deleted what they are known to have received", async () => {
      await all()
      // Nothing goes out that could carry the question: it goes at the second time.
      ana.connection?.check()
      ana.connection?.check()
      await all()
      ana.cut()
      removeFirst(ana)
      ana.connect(room)
      await all()
      expect(await listRecoveries(database.db, "p1")).toEqual([])
    })

    it("[S12] has not deleted what reached them after; it is offered", async () => {
      removeFirst(ana)
      await settle(room, [bek])
      while (ana.takeDown());
      ana.cut()
      ana.connect(room)
      await all()
      expect(words(ana.doc)).toBe("")
      expect(await listRecoveries(database.db, "p1")).toEqual([
        expect.objectContaining({ words: "may ", restored: false }),
      ])
    })
  })

  describe("an answer that says what its writer had seen", () => {
    const first = (doc: Y.Doc) => doc.getXmlFragment(fragmentName).get(0) as Y.XmlElement
    const offered = async () =>
      (await listRecoveries(database.db, "p1")).map(({ words, author }) => [words, author?.userId])

    /** A removal of the first block that also names what Bek wrote into it, though its writer removed it before. */
    let removal: Uint8Array
    let seenThen: Uint8Array

    beforeEach(async () => {
      await rooms.write("p1", writeDocument(plan(paragraph("Both know this.", "p1"))), null)
      await all()
      const gone = new Y.Doc({ gc: false })
      Y.applyUpdate(gone, Y.encodeStateAsUpdate(ana.doc))
      seenThen = Y.encodeStateVector(gone)
      gone.getXmlFragment(fragmentName).delete(0, 1)
      ;(first(bek.doc).get(0) as Y.XmlText).insert(5, "may ")
      await all()
      Y.applyUpdate(gone, Y.encodeStateAsUpdate(bek.doc))
      removal = Y.encodeStateAsUpdate(gone, Y.encodeStateVector(bek.doc))
    })

    const send = async (seen: Uint8Array) => {
      const encoder = encoding.createEncoder()
      encoding.writeUint8Array(encoder, answerFrame(removal))
      writeSeen(encoder, seen)
      // Ana has seen it: what she sends was written by a tab of hers that is gone.
      ana.connection?.receive(encoding.toUint8Array(encoder), true)
      await all()
    }

    it("[S12] has not deleted what its writer had not seen, whatever reached the page that sends it", async () => {
      await send(seenThen)
      expect(words(bek.doc)).toBe("")
      expect(await offered()).toEqual([["may ", "u-bek"]])
    })

    it("[S12] has deleted what its writer had seen", async () => {
      await send(Y.encodeStateVector(bek.doc))
      expect(words(bek.doc)).toBe("")
      expect(await offered()).toEqual([])
    })

    it("[S12] which was less than it was has words offered, and nothing else", async () => {
      await send(Uint8Array.of(0))
      expect(words(bek.doc)).toBe("")
      expect((await offered()).map(([said]) => said).join("")).toContain("may ")
    })

    it("[S12] is counted as any other, and judged by the same right", async () => {
      const cem = new SocketPair(person("cem"), "observer")
      cem.connect(room)
      await settle(room, [cem])
      const before = cem.saved
      ana = cem
      await send(Uint8Array.of(0))
      await settle(room, [cem])
      expect(cem.saved).toBe(before + 1)
      expect(cem.records).toContainEqual(expect.objectContaining({ code: "no-right" }))
      expect(words(bek.doc)).toContain("Both may know this.")
    })

    it.each([
      ["no state vector", Uint8Array.of(200)],
      ["larger than any state vector", new Uint8Array(limits.vector + 1)],
    ])("[S6] is refused when that is %s", async (_, seen) => {
      await send(seen)
      expect(ana.socket?.closed?.code).toBe(4400)
      expect(words(bek.doc)).toContain("Both may know this.")
    })

    it.each([
      ["of somebody who may only read", "observer", () => removal],
      ["of an answer that brings nothing", "drafter", () => new Uint8Array([0, 0])],
    ] as const)("[S12] is not even read %s", async (_, right, update) => {
      const cem = new SocketPair(person("cem"), right)
      cem.connect(room)
      await settle(room, [cem])
      ana = cem
      removal = update()
      await send(Uint8Array.of(200))
      expect(cem.socket?.closed).toBeFalsy()
      expect(words(bek.doc)).toContain("Both may know this.")
    })
  })
})
