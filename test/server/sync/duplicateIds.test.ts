import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Database } from "../../../server/storage/database/database.ts"
import { listRecoveries } from "../../../server/storage/recoveries.ts"
import { measuresOf } from "../../../shared/document/outline.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { lead, measure, paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { type Client, SyncServer } from "./syncServer.ts"

const root = (doc: Y.Doc) => doc.getXmlFragment(fragmentName)

function move(doc: Y.Doc, from: number, to: number): void {
  doc.transact(() => {
    const copy = (root(doc).get(from) as Y.XmlElement).clone()
    root(doc).delete(from, 1)
    root(doc).insert(to, [copy])
  })
}

/** The first text at a path of child numbers. */
function textAt(doc: Y.Doc, ...path: number[]): Y.XmlText {
  let at: unknown = root(doc)
  for (const index of path) at = (at as Y.XmlFragment).get(index)
  return at as Y.XmlText
}

describe.each(dialects)("two people at one structure, over the socket and $name", (dialect) => {
  let place: Place
  let database: Database
  let server: SyncServer
  let planId: string
  let ana: Client
  let bek: Client

  const together = () =>
    waitFor(() => {
      expect(ana.provider.synced && bek.provider.synced).toBe(true)
      expect(ana.saved()).toBe(ana.sent())
      expect(bek.saved()).toBe(bek.sent())
      expect(ana.text()).toBe(bek.text())
    })

  beforeEach(async () => {
    place = await dialect.place()
    database = await place.open()
    server = await new SyncServer(database).listen()
    planId = await server.plan({ ana: "drafter", bek: "drafter" })
    const start = plan(
      paragraph("Opening words.", "p1"),
      measure("m1", "Train the inspectors", lead("Ministry of Labour")),
      measure("m2", "Open a shelter"),
      paragraph("Closing words.", "p2"),
    )
    await server.rooms.write(planId, writeDocument(start), null)
    ana = server.client(planId, "ana")
    bek = server.client(planId, "bek")
    await together()
  })
  afterEach(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  const measures = async () =>
    measuresOf((await server.rooms.read(planId)).doc).map(({ measure: one }) => [one.id, one.text])

  it("[S19] keeps one copy of a measure that both moved", async () => {
    ana.provider.disconnect()
    bek.provider.disconnect()
    move(ana.doc, 1, 3)
    move(bek.doc, 1, 0)
    ana.provider.connect()
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    bek.provider.connect()
    await together()
    expect(await measures()).toEqual([
      ["m2", "Open a shelter"],
      ["m1", "Train the inspectors"],
    ])
  })

  it("[S19] brings what one of them wrote into the copy that stays", async () => {
    ana.provider.disconnect()
    bek.provider.disconnect()
    move(ana.doc, 1, 3)
    textAt(bek.doc, 1, 0, 0).insert(0, "Gladly: ")
    textAt(bek.doc, 1, 1, 0).insert(18, " and Family")
    move(bek.doc, 1, 0)
    ana.provider.connect()
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    bek.provider.connect()
    await together()
    expect(await measures()).toEqual([
      ["m2", "Open a shelter"],
      ["m1", "Gladly: Train the inspectors"],
    ])
    expect(ana.text()).toContain("Ministry of Labour and Family")
  })

  it("[S19] keeps both when they say different things, under ids of their own", async () => {
    ana.provider.disconnect()
    bek.provider.disconnect()
    textAt(ana.doc, 1, 0, 0).insert(20, " twice")
    move(ana.doc, 1, 3)
    textAt(bek.doc, 1, 0, 0).insert(0, "Gladly: ")
    move(bek.doc, 1, 0)
    ana.provider.connect()
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    bek.provider.connect()
    await together()
    const [first, second, third] = await measures()
    expect(first?.[1]).toBe("Gladly: Train the inspectors")
    expect(first?.[0]).not.toBe("m1")
    expect([second, third]).toEqual([
      ["m2", "Open a shelter"],
      ["m1", "Train the inspectors twice"],
    ])
  })

  it("[S12] puts words back that were typed offline in a measure that was moved, under their author", async () => {
    bek.provider.disconnect()
    move(ana.doc, 1, 0)
    await waitFor(() => expect(ana.saved()).toBe(ana.sent()))
    textAt(bek.doc, 1, 0, 0).insert(9, " labour")
    textAt(bek.doc, 1, 1, 0).insert(11, " Social")
    bek.provider.connect()
    await together()
    expect((await measures())[0]).toEqual(["m1", "Train the labour inspectors"])
    expect(ana.text()).toContain("Ministry of Social Labour")
    const recoveries = await listRecoveries(database.db, planId)
    expect(recoveries.map((one) => [one.words, one.restored, one.author?.userId])).toEqual(
      expect.arrayContaining([
        [" labour", true, "u-bek"],
        [" Social", true, "u-bek"],
      ]),
    )
  })

  it("[S12] offers words back that were typed offline in a measure that was deleted", async () => {
    bek.provider.disconnect()
    root(ana.doc).delete(1, 1)
    await waitFor(() => expect(ana.saved()).toBe(ana.sent()))
    textAt(bek.doc, 1, 0, 0).insert(20, " of labour")
    bek.provider.connect()
    await together()
    expect(ana.records).toContainEqual({ type: "changed", what: "recoveries", number: 1 })
    expect(await listRecoveries(database.db, planId)).toEqual([
      expect.objectContaining({
        words: " of labour",
        restored: false,
        measureId: "m1",
        author: expect.objectContaining({ userId: "u-bek" }),
      }),
    ])
  })

  it("[S12] takes what a person deleted knowingly for deleted", async () => {
    textAt(bek.doc, 1, 0, 0).insert(0, "Words of Bek. ")
    await together()
    root(ana.doc).delete(1, 1)
    await together()
    expect(await measures()).toEqual([["m2", "Open a shelter"]])
    expect(await listRecoveries(database.db, planId)).toEqual([])
  })

  it("[S12] puts offered words back when the measure comes back", async () => {
    const history = new Y.UndoManager(root(ana.doc))
    bek.provider.disconnect()
    root(ana.doc).delete(1, 1)
    await waitFor(() => expect(ana.saved()).toBe(ana.sent()))
    textAt(bek.doc, 1, 0, 0).insert(20, " of labour")
    bek.provider.connect()
    await together()
    history.undo()
    await waitFor(async () =>
      expect(await measures()).toContainEqual(["m1", "Train the inspectors of labour"]),
    )
    await together()
    const [recovery] = await listRecoveries(database.db, planId)
    expect(recovery?.restored).toBe(true)
  })
})
