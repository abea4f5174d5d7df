import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Database } from "../../../server/storage/database/database.ts"
import { appendUpdates, loadSnapshot, loadUpdates } from "../../../server/storage/updates.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { waitFor } from "../../waitFor.ts"
import { SyncServer } from "./syncServer.ts"

function type(doc: Y.Doc, typed: string): void {
  const block = new Y.XmlElement("block")
  block.insert(0, [new Y.XmlText(typed)])
  doc.getXmlFragment(fragmentName).push([block])
}

function written(typed: string): Uint8Array {
  const doc = new Y.Doc()
  type(doc, typed)
  return Y.encodeStateAsUpdate(doc)
}

const words = (doc: Y.Doc) => doc.getXmlFragment(fragmentName).toString()

// As a command does that fills the database of a server that runs.
describe.each(dialects)("another process that writes a plan's words ($name)", (dialect) => {
  let place: Place
  let database: Database
  let elsewhere: Database
  let server: SyncServer
  beforeEach(async () => {
    place = await dialect.place()
    database = await place.open()
    elsewhere = await place.open()
    server = await new SyncServer(database).listen()
  })
  afterEach(async () => {
    await server.stop()
    await database.close()
    await elsewhere.close()
    await place.remove()
  })

  it("[S15] is seen with the next words, and no snapshot hides what it wrote", async () => {
    const id = await server.plan({ ana: "drafter" })
    const ana = server.client(id, "ana")
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    type(ana.doc, "before")
    await waitFor(() => expect(ana.saved()).toBe(ana.sent()))
    const update = written("from elsewhere")
    await appendUpdates(elsewhere.db, id, [{ bytes: update, author: null }])
    type(ana.doc, "after")
    await waitFor(() => expect(ana.text()).toContain("from elsewhere"))
    for (const typed of ["before", "after"]) expect(ana.text()).toContain(typed)
    await waitFor(() => expect(ana.saved()).toBe(ana.sent()))
    // Closing keeps a snapshot.
    await server.stop()
    const snapshot = await loadSnapshot(elsewhere.db, id)
    const [opened, whole] = [new Y.Doc(), new Y.Doc()]
    if (snapshot) Y.applyUpdate(opened, snapshot.bytes)
    for (const { bytes } of await loadUpdates(elsewhere.db, id, snapshot?.seq ?? 0))
      Y.applyUpdate(opened, bytes)
    for (const { bytes } of await loadUpdates(elsewhere.db, id)) Y.applyUpdate(whole, bytes)
    expect(words(whole)).toContain("from elsewhere")
    expect(words(opened)).toBe(words(whole))
  })
})
