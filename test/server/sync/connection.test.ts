import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readConfig } from "../../../server/config.ts"
import type { Database } from "../../../server/storage/database.ts"
import { listRecoveries } from "../../../server/storage/recoveries.ts"
import { updateFrame } from "../../../server/sync/frame.ts"
import { limits } from "../../../server/sync/limits.ts"
import type { Room } from "../../../server/sync/room.ts"
import { Rooms } from "../../../server/sync/rooms.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"
import { SocketPair, settle } from "../../socketPair.ts"
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
    // The same update once more is nothing new.
    ana.connection?.receive(updateFrame(first), true)
    await room.settled()
    expect(ana.socket?.closed).toBeNull()
    expect(await database.db.selectFrom("updates").select("seq").execute()).toHaveLength(1)
  })

  const shapes: Record<string, (doc: Y.Doc) => void> = {
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
  }
  it.each(Object.keys(shapes))(
    "[S6] refuses %s, and keeps what others sent with it",
    async (shape) => {
      type(ana.doc, "Good words")
      ana.sendUp()
      const bad = new Y.Doc()
      shapes[shape]?.(bad)
      bek.connection?.receive(updateFrame(Y.encodeStateAsUpdate(bad)), true)
      await settle(room, [ana])
      expect(bek.socket?.closed?.code).toBe(4400)
      const { doc } = await room.read()
      expect(doc.textContent).toBe("Good words")
      type(ana.doc, "and more")
      await settle(room, [ana])
      expect((await rooms.read("p1")).doc.textContent).toBe("Good wordsand more")
    },
  )

  it("takes an element of a newer version of the plan and reads its words", async () => {
    const block = new Y.XmlElement("milestone")
    block.insert(0, [new Y.XmlText("From the future")])
    ana.doc.getXmlFragment(fragmentName).push([block])
    await all()
    expect((await rooms.read("p1")).doc.textContent).toBe("From the future")
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
    bek.connection?.beat()
    bek.connection?.pong(new Uint8Array())
    bek.connection?.beat()
    const nobody = [1, 1, 0]
    const warm = bek.socket?.frames.filter((frame) => String([...frame]) === String(nobody))
    expect(warm).toHaveLength(1)
    expect(bek.socket?.terminated).toBe(false)
    bek.connection?.beat()
    expect(bek.socket?.terminated).toBe(true)
  })

  describe("somebody who removes words and loses the connection before that is sent", () => {
    const removeFirst = (pair: SocketPair) => pair.doc.getXmlFragment(fragmentName).delete(0, 1)

    beforeEach(async () => {
      await rooms.write("p1", writeDocument(plan(paragraph("Both know this.", "p1"))), null)
      await all()
      ana.connection?.check()
      await all()
      const text = (bek.doc.getXmlFragment(fragmentName).get(0) as Y.XmlElement).get(0)
      ;(text as Y.XmlText).insert(5, "may ")
    })

    it("[S12] has deleted what they are known to have received", async () => {
      await all()
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
})
