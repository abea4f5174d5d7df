import { sql } from "kysely"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Database } from "../../../server/storage/database/database.ts"
import { loadSnapshot, loadUpdates } from "../../../server/storage/updates.ts"
import { limits } from "../../../server/sync/limits.ts"
import { PlanState } from "../../../server/sync/room/planState.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { type Client, SyncServer } from "./syncServer.ts"

function type(doc: Y.Doc, typed: string): void {
  const block = new Y.XmlElement("block")
  block.insert(0, [new Y.XmlText(typed)])
  doc.getXmlFragment(fragmentName).push([block])
}

describe("a plan that nobody has open", () => {
  let place: Place
  let database: Database
  let server: SyncServer

  beforeEach(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    server = await new SyncServer(database).listen()
  })
  afterEach(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  const synced = (...clients: Client[]) =>
    waitFor(() => expect(clients.every(({ provider }) => provider.synced)).toBe(true))

  /** A plan with a snapshot, rows after it, and nobody in it; and its words. */
  async function written(): Promise<{ id: string; words: string }> {
    const id = await server.plan({ ana: "drafter", bek: "drafter" })
    const doc = new Y.Doc()
    const writes: Promise<number>[] = []
    doc.on("update", (update: Uint8Array) => writes.push(server.rooms.write(id, update, null)))
    for (let i = 0; i < limits.snapshot.after; i++) type(doc, `line ${i}`)
    await Promise.all(writes)
    await waitFor(async () => expect(await loadSnapshot(database.db, id)).not.toBeNull())
    for (let i = 0; i < 20; i++) type(doc, `tail ${i}`)
    doc.getXmlFragment(fragmentName).delete(3, 1)
    await Promise.all(writes)
    return { id, words: doc.getXmlFragment(fragmentName).toString() }
  }

  it("[S23] is given to a newcomer from what is kept ready, and taken up where it stood", async () => {
    const { id, words } = await written()
    await server.stop()
    server = await new SyncServer(database).listen()
    const ana = server.client(id, "ana")
    await synced(ana)
    expect(ana.text() === words).toBe(true)
    const bek = server.client(id, "bek")
    await synced(bek)
    type(ana.doc, "First words after the restart")
    await waitFor(() => expect(bek.text()).toContain("First words after the restart"))
    const cem = server.client(id, "ana")
    await synced(cem)
    expect(cem.text() === ana.text()).toBe(true)
    expect((await server.rooms.read(id)).doc.textContent).toContain("First words after")
    const whole = new Y.Doc()
    for (const { bytes } of await loadUpdates(database.db, id)) Y.applyUpdate(whole, bytes)
    expect(whole.getXmlFragment(fragmentName).toString() === ana.text()).toBe(true)
  })

  it("[S8] takes in what somebody wrote while they were away, and gives them the rest", async () => {
    const { id } = await written()
    const away = new Y.Doc()
    const ana = server.client(id, "ana", away)
    await synced(ana)
    ana.leave()
    await server.stop()
    server = await new SyncServer(database).listen()
    type(away, "Written on the train")
    await server.rooms.write(id, writeDocument(plan(paragraph("Meanwhile", "m1"))), null)
    const [back, bek] = [server.client(id, "ana", away), server.client(id, "bek")]
    await synced(back, bek)
    await waitFor(() => {
      expect(bek.text()).toContain("Written on the train")
      expect(back.text()).toContain("Meanwhile")
      expect(back.text() === bek.text()).toBe(true)
    })
  })

  it("[S15] is the same when its snapshot is of a kind that knows no slices", async () => {
    const { id, words } = await written()
    const kept = await loadSnapshot(database.db, id)
    const state = await PlanState.load(database, id)
    const bytes = Buffer.from(Y.encodeStateAsUpdate(state.doc))
    await database.db.updateTable("snapshots").set({ bytes }).where("plan_id", "=", id).execute()
    expect(kept).not.toBeNull()
    await server.stop()
    server = await new SyncServer(database).listen()
    const ana = server.client(id, "ana")
    await synced(ana)
    expect(ana.text() === words).toBe(true)
  })

  it("[S14] one plan's trouble with storage is not another's, though they share a commit", async () => {
    const [good, bad] = [await server.plan({}), await server.plan({})]
    await sql
      .raw(
        `create trigger full_disk before insert on updates when new.plan_id = '${bad}'
         begin select raise(abort, 'disk full'); end`,
      )
      .execute(database.db)
    const words = writeDocument(plan(paragraph("Words", "w1")))
    const [first, second] = await Promise.allSettled([
      server.rooms.write(bad, words, null),
      server.rooms.write(good, words, null),
    ])
    expect(first).toMatchObject({ status: "rejected", reason: { code: "unavailable" } })
    expect(second.status).toBe("fulfilled")
    expect((await server.rooms.read(good)).doc.textContent).toBe("Words")
    expect((await server.rooms.read(bad)).doc.textContent).toBe("")
    await sql.raw("drop trigger full_disk").execute(database.db)
    await server.rooms.write(bad, words, null)
    expect((await server.rooms.read(bad)).doc.textContent).toBe("Words")
  })
})
