import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Database } from "../../../server/storage/database/database.ts"
import { fragmentName, readDocument } from "../../../shared/document/readDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { SyncServer } from "./syncServer.ts"

function block(id: string, words: string): Y.XmlElement {
  const element = new Y.XmlElement("block")
  element.setAttribute("id", id)
  element.insert(0, [new Y.XmlText(words)])
  return element
}

describe("the words that are read of an open plan", () => {
  let place: Place
  let database: Database
  let server: SyncServer

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    server = new SyncServer(database)
  })
  afterAll(async () => {
    await server.rooms.close()
    await database.close()
    await place.remove()
  })

  /** The words as they are given, and as the state says that is given with them. */
  async function read(id: string) {
    const { doc, state } = await server.rooms.read(id)
    const again = new Y.Doc()
    for (const update of state) Y.applyUpdate(again, update)
    return { given: doc.toJSON(), said: readDocument(again).toJSON(), first: doc.firstChild }
  }

  it("[S17] are those of the stored state after every kind of change", async () => {
    const id = await server.plan({})
    const doc = new Y.Doc()
    const root = doc.getXmlFragment(fragmentName)
    const text = (at: number) => (root.get(at) as Y.XmlElement).get(0) as Y.XmlText
    const changes = [
      () => root.push([block("b1", "One"), block("b2", "Two"), block("b3", "Three")]),
      () => text(0).insert(3, " and a half"),
      () => text(1).format(0, 2, { bold: true }),
      () => (root.get(2) as Y.XmlElement).setAttribute("kind", "heading"),
      () => root.insert(1, [block("b4", "Between")]),
      () => text(1).delete(0, 3),
      () => root.delete(0, 1),
      () => text(2).insert(0, "Again "),
      () => root.delete(0, 3),
    ]
    for (const change of changes) {
      const vector = Y.encodeStateVector(doc)
      doc.transact(change)
      await server.rooms.write(id, Y.encodeStateAsUpdate(doc, vector), null)
      const { given, said } = await read(id)
      expect(given).toEqual(said)
      expect(given).toEqual(readDocument(doc).toJSON())
    }
  })

  it("[S23] are read again where they changed, and nowhere else", async () => {
    const id = await server.plan({})
    const doc = new Y.Doc()
    const root = doc.getXmlFragment(fragmentName)
    root.push([block("b1", "One"), block("b2", "Two")])
    await server.rooms.write(id, Y.encodeStateAsUpdate(doc), null)
    const before = await read(id)
    const vector = Y.encodeStateVector(doc)
    ;((root.get(1) as Y.XmlElement).get(0) as Y.XmlText).insert(0, "Twenty-")
    await server.rooms.write(id, Y.encodeStateAsUpdate(doc, vector), null)
    const after = await read(id)
    expect(after.first).toBe(before.first)
    expect(after.given).not.toEqual(before.given)
  })

  it("[S17] are those of the stored state when much was written since it was put together", async () => {
    const id = await server.plan({})
    const doc = new Y.Doc()
    const root = doc.getXmlFragment(fragmentName)
    root.push([block("b0", "x".repeat(40_000))])
    await server.rooms.write(id, Y.encodeStateAsUpdate(doc), null)
    for (let round = 1; round <= 60; round++) {
      const vector = Y.encodeStateVector(doc)
      root.push([block(`b${round}`, `Round ${round} ${"y".repeat(round * 20)}`)])
      if (round % 7 === 0) root.delete(1, 1)
      const written = server.rooms.write(id, Y.encodeStateAsUpdate(doc, vector), null)
      // While it is put together, more is written.
      if (round % 5 === 0) void server.rooms.read(id)
      await written
    }
    const { given, said } = await read(id)
    expect(given).toEqual(said)
    expect(given).toEqual(readDocument(doc).toJSON())
  })
})
