import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type * as Y from "yjs"
import { readConfig } from "../../../server/config/config.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { listRecoveries } from "../../../server/storage/recoveries.ts"
import type { Room } from "../../../server/sync/room/room.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { LiveElements } from "../../../shared/document/recovery/liveElements.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"
import { SocketPair, settle } from "../../socketPair.ts"
import { person } from "./syncServer.ts"

const root = (doc: Y.Doc) => doc.getXmlFragment(fragmentName)

describe("conflict recovery", () => {
  let place: Place
  let database: Database
  let rooms: Rooms
  let room: Room
  let ana: SocketPair
  let bek: SocketPair
  const errors: unknown[] = []
  const log = { info() {}, warn() {}, error: (...said: unknown[]) => void errors.push(said) }

  beforeEach(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    errors.length = 0
    rooms = new Rooms({ database, config: readConfig({}), log })
    room = await rooms.open("p1")
    ;[ana, bek] = [new SocketPair(person("ana")), new SocketPair(person("bek"))]
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await rooms.close()
    await database.close()
    await place.remove()
  })

  /** Unlike those beside them. */
  const wordsOf = (i: number) => `${"abcdefgh".charAt(i % 8).repeat(30)} ${i}.`

  /** Of so many blocks, Bek removes every second one, and Ana had written in each of those meanwhile. */
  async function lose(blocks: number): Promise<void> {
    const parts = Array.from({ length: blocks }, (_, i) => paragraph(wordsOf(i), `b${i}`))
    await rooms.write("p1", writeDocument(plan(...parts)), null)
    for (const one of [ana, bek]) one.connect(room)
    await settle(room, [ana, bek])
    ana.cut()
    ana.doc.transact(() => {
      for (let i = 1; i < blocks; i += 2) {
        const text = (root(ana.doc).get(i) as Y.XmlElement).get(0)
        ;(text as Y.XmlText).insert(12, `+${i}+`)
      }
    })
    bek.doc.transact(() => {
      for (let i = blocks - 1; i > 0; i -= 2) root(bek.doc).delete(i, 1)
    })
    await settle(room, [bek])
    ana.connect(room)
    await settle(room, [ana, bek])
  }

  it("[S12] keeps more lost runs than are looked for a place as one recovery of their author", async () => {
    await lose(500)
    const recoveries = await listRecoveries(database.db, "p1")
    expect(recoveries).toHaveLength(201)
    const kept = recoveries.map(({ words }) => words).join(" ")
    for (let i = 1; i < 500; i += 2) expect(kept).toContain(`+${i}+`)
    for (const { author } of recoveries) expect(author?.userId).toBe("u-ana")
  })

  it("[S12] keeps what was written in several places of one text in the order in which it is read", async () => {
    await rooms.write("p1", writeDocument(plan(paragraph("Who, when, where.", "b"))), null)
    for (const one of [ana, bek]) one.connect(room)
    await settle(room, [ana, bek])
    ana.cut()
    const text = (root(ana.doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
    ana.doc.transact(() => {
      for (const [at, words] of [
        [16, "third"],
        [9, "second "],
        [3, " first"],
      ] as const)
        text.insert(at, words)
    })
    root(bek.doc).delete(0, 1)
    await settle(room, [bek])
    ana.connect(room)
    await settle(room, [ana, bek])
    const [kept] = await listRecoveries(database.db, "p1")
    expect(kept?.words).toBe(" first … second  … third")
  })

  it("[S12] that fails is logged; the commit stands, and the words are kept", async () => {
    vi.spyOn(LiveElements.prototype, "narrativeWith").mockImplementation(() => {
      throw new RangeError("the words are in no place")
    })
    await lose(4)
    expect(errors).toContainEqual([expect.objectContaining({ plan: "p1" }), "recovery failed"])
    expect([ana.socket?.closed, bek.socket?.closed]).toEqual([null, null])
    expect((await rooms.read("p1")).doc.textContent).toBe(wordsOf(0) + wordsOf(2))
    const recoveries = await listRecoveries(database.db, "p1")
    expect(recoveries.map(({ words }) => words).sort()).toEqual(["+1+", "+3+"])
  })
})
