import * as encoding from "lib0/encoding"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type { WebSocket } from "ws"
import * as Y from "yjs"
import type { Database } from "../../../server/storage/database/database.ts"
import { updateFrame } from "../../../server/sync/gateway/frames.ts"
import { limits } from "../../../server/sync/limits.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { schemaVersion } from "../../../shared/document/version.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { measure, paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { closeOf, SyncServer } from "./syncServer.ts"

const opened = (socket: WebSocket) => new Promise((done) => socket.once("open", done))

/** Types a paragraph at the end of a client's document. */
function type(doc: Y.Doc, words: string): void {
  doc.transact(() => {
    const block = new Y.XmlElement("block")
    const text = new Y.XmlText(words)
    block.insert(0, [text])
    const root = doc.getXmlFragment(fragmentName)
    root.insert(root.length, [block])
  })
}

describe.each(dialects)("the socket over $name", (dialect) => {
  let place: Place
  let database: Database
  let server: SyncServer
  let planId: string

  beforeAll(async () => {
    place = await dialect.place()
    database = await place.open()
    server = await new SyncServer(database, { MAX_FRAME_BYTES: "200000" }).listen()
    planId = await server.plan({ ana: "drafter", bek: "drafter", cem: "reviewer" })
  })
  afterAll(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  it("[S1] gives an unmodified y-websocket client the words, both ways", async () => {
    const id = await server.plan({ ana: "drafter", bek: "drafter" })
    await server.rooms.write(id, writeDocument(plan(paragraph("First words"))), null)
    const [ana, bek] = [server.client(id, "ana"), server.client(id, "bek")]
    await waitFor(() => expect(ana.text()).toContain("First words"))
    type(ana.doc, "of Ana")
    type(bek.doc, "of Bek")
    await waitFor(() => {
      expect(ana.text()).toContain("of Bek")
      expect(bek.text()).toBe(ana.text())
    })
    const { doc, seq } = await server.rooms.read(id)
    expect(doc.textContent).toContain("of Ana")
    expect(seq).toBeGreaterThan(0)
  })

  it("[S4] counts the document frames that are stored", async () => {
    const ana = server.client(planId, "ana")
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    for (let i = 0; i < 20; i++) type(ana.doc, `line ${i}`)
    await waitFor(() => {
      expect(ana.sent()).toBeGreaterThan(20)
      expect(ana.saved()).toBe(ana.sent())
    })
  })

  it("[S5] drops a reader's words, says so, and keeps the socket", async () => {
    const [ana, cem] = [server.client(planId, "ana"), server.client(planId, "cem")]
    await waitFor(() => expect(cem.provider.synced && ana.provider.synced).toBe(true))
    expect(cem.records).toContainEqual(
      expect.objectContaining({ type: "hello", user: "u-cem", right: "reviewer" }),
    )
    expect(cem.records).not.toContainEqual(expect.objectContaining({ type: "refused" }))
    type(cem.doc, "smuggled")
    await waitFor(() => expect(cem.saved()).toBe(cem.sent()))
    expect(cem.records).toContainEqual(
      expect.objectContaining({ type: "refused", code: "no-right" }),
    )
    type(ana.doc, "after the refusal")
    await waitFor(() => expect(cem.text()).toContain("after the refusal"))
    expect(ana.text()).not.toContain("smuggled")
    expect((await server.rooms.read(planId)).doc.textContent).not.toContain("smuggled")
  })

  it.each([
    ["nobody", null, {}, 4401],
    ["somebody without right", "eve", {}, 4404],
    ["an old page", "ana", { query: `?schema=${schemaVersion - 1}` }, 4426],
    ["a version that is no number", "ana", { query: "?schema=x" }, 4400],
  ] as const)(
    "[S2] [D6] completes the handshake and closes for %s",
    async (_who, name, options, code) => {
      const socket = server.socket(planId, name, options)
      await opened(socket)
      expect((await closeOf(socket)).code).toBe(code)
    },
  )

  it("[S2] closes with 4404 for a plan that does not exist", async () => {
    expect((await closeOf(server.socket("nothing", "ana"))).code).toBe(4404)
  })

  it.each([
    ["nothing", new Uint8Array()],
    ["an unknown message", new Uint8Array([99, 1, 2])],
    ["half a frame", new Uint8Array([0, 2, 200, 1])],
    ["an update of noise", updateFrame(new Uint8Array([3, 250, 12, 9, 9, 200, 4]))],
    ["an awareness state of noise", new Uint8Array([1, 5, 1, 7, 1, 1, 65])],
  ])("[S6] closes with 4400 on %s; the others are unharmed", async (_what, frame) => {
    const ana = server.client(planId, "ana")
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    const socket = server.socket(planId, "bek")
    await opened(socket)
    socket.send(frame)
    expect((await closeOf(socket)).code).toBe(4400)
    type(ana.doc, "still here")
    await waitFor(() => expect(ana.saved()).toBe(ana.sent()))
    expect(ana.closes).toEqual([])
  })

  it("[S7] closes with 4413 on a frame above the limit, also one far above it", async () => {
    for (const size of [200_001, 1_200_000]) {
      const socket = server.socket(planId, "ana")
      await opened(socket)
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarUint(encoder, 2)
      encoding.writeVarUint8Array(encoder, new Uint8Array(size))
      socket.send(encoding.toUint8Array(encoder))
      expect((await closeOf(socket)).code).toBe(4413)
    }
  })

  it("[S3] refuses the page of another site, not a program with a token", async () => {
    const foreign = server.socket(planId, null, { origin: "https://elsewhere.example" })
    expect((await closeOf(foreign)).code).toBe(4403)
    const program = server.socket(planId, "ana", { origin: "https://elsewhere.example" })
    await opened(program)
    program.close()
  })

  it("sends those away whose rights changed or who signed out", async () => {
    const id = await server.plan({ ana: "drafter", bek: "drafter" })
    const [ana, bek] = [server.client(id, "ana"), server.client(id, "bek")]
    await waitFor(() => expect(ana.provider.synced && bek.provider.synced).toBe(true))
    await server.give(id, "ana", "observer")
    server.rooms.rightsChanged({ planId: id, userId: "u-ana" })
    await waitFor(() => expect(ana.closes).toEqual([4205]))
    await waitFor(() =>
      expect(ana.records).toContainEqual(
        expect.objectContaining({ type: "hello", right: "observer" }),
      ),
    )
    server.rooms.signedOut({ sessionId: "s-bek" })
    await waitFor(() => expect(bek.closes).toEqual([4401]))
    expect(bek.provider.shouldConnect).toBe(false)
  })

  it("[S8] sends those away whose session ended or whose right changed without a word to this process", async () => {
    const intervals = vi.spyOn(globalThis, "setInterval")
    const other = await new SyncServer(database).listen()
    const sweep = intervals.mock.calls.find(([, every]) => every === limits.sweep)?.[0]
    intervals.mockRestore()
    try {
      const id = await other.plan({ ana: "drafter", bek: "drafter", cem: "drafter" })
      const [ana, bek, cem] = ["ana", "bek", "cem"].map((name) => other.client(id, name))
      const all = [ana, bek, cem]
      await waitFor(() => expect(all.every((one) => one?.provider.synced)).toBe(true))
      other.sessions.signedOut.add("ana")
      await other.give(id, "bek", "observer")
      sweep?.()
      await waitFor(() => expect([ana?.closes, bek?.closes]).toEqual([[4401], [4205]]))
      expect(cem?.closes).toEqual([])
    } finally {
      await other.stop()
    }
  })

  it("announces records to everybody who has the plan open", async () => {
    const [ana, cem] = [server.client(planId, "ana"), server.client(planId, "cem")]
    await waitFor(() => expect(ana.provider.synced && cem.provider.synced).toBe(true))
    server.rooms.announce(planId, { type: "changed", what: "comments" })
    for (const { records } of [ana, cem]) {
      await waitFor(() =>
        expect(records).toContainEqual({ type: "changed", what: "comments", number: 1 }),
      )
    }
  })

  it("reads a plan that nobody has open without opening it", async () => {
    const id = await server.plan({})
    await server.rooms.write(id, writeDocument(plan(measure("m1", "Train inspectors"))), null)
    expect((await server.rooms.read(id)).doc.textContent).toBe("Train inspectors")
    expect((await server.rooms.read("nothing")).doc.childCount).toBe(0)
  })
})
