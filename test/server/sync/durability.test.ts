import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { sql } from "kysely"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readConfig } from "../../../server/config/config.ts"
import { type Database, openDatabase } from "../../../server/storage/database/database.ts"
import { insertPlan } from "../../../server/storage/plans.ts"
import { loadSnapshot, loadUpdates } from "../../../server/storage/updates.ts"
import { limits } from "../../../server/sync/limits.ts"
import { PlanState } from "../../../server/sync/room/planState.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { type Client, openClient, SyncServer } from "./syncServer.ts"

function type(doc: Y.Doc, typed: string): void {
  const block = new Y.XmlElement("block")
  block.insert(0, [new Y.XmlText(typed)])
  doc.getXmlFragment(fragmentName).push([block])
}

/** Makes storage fail as a full disk would, in the database itself. */
async function breakStorage(database: Database): Promise<() => Promise<void>> {
  const { db } = database
  if (database.dialect === "sqlite") {
    await sql`create trigger full_disk before insert on updates begin select raise(abort, 'disk full'); end`.execute(
      db,
    )
    return async () => void (await sql`drop trigger full_disk`.execute(db))
  }
  await sql`alter table updates add constraint full_disk check (false) not valid`.execute(db)
  return async () => void (await sql`alter table updates drop constraint full_disk`.execute(db))
}

describe.each(dialects)("durability on $name", (dialect) => {
  let place: Place
  let database: Database
  let server: SyncServer

  beforeEach(async () => {
    place = await dialect.place()
    database = await place.open()
    server = await new SyncServer(database).listen()
  })
  afterEach(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  it("[S14] tells nobody of words that could not be stored, sends all away, and loses nothing", async () => {
    const id = await server.plan({ ana: "drafter", bek: "drafter" })
    const [ana, bek] = [server.client(id, "ana"), server.client(id, "bek")]
    await waitFor(() => expect(ana.provider.synced && bek.provider.synced).toBe(true))
    const mend = await breakStorage(database)
    type(ana.doc, "at the wrong moment")
    await waitFor(() => {
      expect(ana.closes).toContain(4503)
      expect(bek.closes).toContain(4503)
    })
    expect(bek.text()).not.toContain("wrong moment")
    await expect(
      server.rooms.write(id, writeDocument(plan(paragraph("x"))), null),
    ).rejects.toMatchObject({ code: "unavailable" })
    expect((await server.rooms.read(id)).doc.textContent).toBe("")
    await mend()
    await waitFor(() => expect(bek.text()).toContain("at the wrong moment"))
    await waitFor(() => expect(ana.saved()).toBe(ana.sent()))
    expect((await server.rooms.read(id)).doc.textContent).toBe("at the wrong moment")
  })

  it("[S15] opens a plan from its snapshot and what came after, the same as from the whole log", async () => {
    const id = await server.plan({ ana: "drafter" })
    const doc = new Y.Doc()
    const writes: Promise<number>[] = []
    doc.on("update", (update: Uint8Array) => writes.push(server.rooms.write(id, update, null)))
    for (let i = 0; i < limits.snapshot.after + 20; i++) type(doc, `line ${i}`)
    await Promise.all(writes)
    for (let i = 0; i < 20; i++) type(doc, `tail ${i}`)
    await Promise.all(writes)
    await waitFor(async () => expect(await loadSnapshot(database.db, id)).not.toBeNull())
    const whole = new Y.Doc()
    for (const { bytes } of await loadUpdates(database.db, id)) Y.applyUpdate(whole, bytes)
    const opened = await PlanState.load(database, id)
    expect(opened.doc.getXmlFragment(fragmentName).toString()).toBe(
      whole.getXmlFragment(fragmentName).toString(),
    )
    expect(opened.node().textContent).toBe((await server.rooms.read(id)).doc.textContent)
  })

  it("[S16] stores what it has taken before it closes, and says come back", async () => {
    const id = await server.plan({ ana: "drafter" })
    const ana = server.client(id, "ana")
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    const accepted = server.rooms.write(id, writeDocument(plan(paragraph("Last words"))), null)
    await new Promise((taken) => setImmediate(taken))
    await server.rooms.close()
    await accepted
    await waitFor(() => expect(ana.closes).toContain(1001))
    await expect(server.rooms.open(id)).rejects.toMatchObject({ code: "unavailable" })
    expect((await PlanState.load(database, id)).node().textContent).toBe("Last words")
  })
})

describe("kill -9", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url))
  let dataDir: string
  let child: ChildProcess
  let clients: Client[]

  const start = async (port: number): Promise<number> => {
    child = spawn(process.execPath, ["--import", "tsx", "test/syncProcess.ts"], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, PORT: String(port) },
      stdio: ["ignore", "pipe", "inherit"],
    })
    const [line] = (await once(child.stdout ?? child, "data")) as [Buffer]
    return Number(line.toString())
  }

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "concord-kill-"))
    clients = []
  })
  afterEach(async () => {
    for (const client of clients) client.leave()
    child.kill("SIGKILL")
    rmSync(dataDir, { recursive: true, force: true })
  })

  it("[S13] loses nothing that another client had seen", { timeout: 60_000 }, async () => {
    const database = await openDatabase({ dataDir, databaseUrl: null })
    const id = await insertPlan(database.db, { title: "A plan" }, "u-ana")
    await database.db
      .insertInto("plan_rights")
      .values({ plan_id: id, user_id: "u-bek", right: "drafter" })
      .execute()
    await database.close()
    const port = await start(0)
    const open = (name: string, doc = new Y.Doc()) => {
      const client = openClient(`ws://127.0.0.1:${port}/sync`, id, name, doc)
      clients.push(client)
      return client
    }
    const [ana, bek] = [open("ana"), open("bek")]
    await waitFor(() => expect(ana.provider.synced && bek.provider.synced).toBe(true))
    for (let round = 0; round < 3; round++) {
      let count = 0
      const typing = setInterval(() => {
        type(ana.doc, `[a${round}-${count}]`)
        type(bek.doc, `[b${round}-${count}]`)
        // Now and then somebody pastes much.
        if (count % 20 === 9)
          ana.doc.transact(() => {
            for (let i = 0; i < 1_000; i++) type(ana.doc, `[a${round}-${count}-${i}]`)
          })
        count += 1
      }, 2)
      await waitFor(() => expect(bek.text()).toContain(`[a${round}-60]`))
      child.kill("SIGKILL")
      await once(child, "exit")
      clearInterval(typing)
      const seen = [
        ...(bek.text().match(/\[a[\d-]+\]/g) ?? []),
        ...(ana.text().match(/\[b[\d-]+\]/g) ?? []),
      ]
      expect(seen.length).toBeGreaterThan(60)
      const stored = await openDatabase({ dataDir, databaseUrl: null })
      const rooms = new Rooms({
        database: stored,
        config: readConfig({}),
        log: { info() {}, warn() {}, error() {} },
      })
      const words = (await rooms.read(id)).doc.textContent
      await rooms.close()
      await stored.close()
      expect(seen.filter((word) => !words.includes(word))).toEqual([])
      await start(port)
      await waitFor(() => {
        expect(ana.provider.synced && bek.provider.synced).toBe(true)
        expect(ana.text()).toBe(bek.text())
        expect(ana.text()).toContain(`[b${round}-${count - 1}]`)
      })
    }
  })
})
