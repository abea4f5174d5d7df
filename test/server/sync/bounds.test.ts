import { once } from "node:events"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { WebSocket } from "ws"
import * as Y from "yjs"
import type { Database } from "../../../server/storage/database/database.ts"
import { updateFrame } from "../../../server/sync/gateway/frames.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { waitFor } from "../../waitFor.ts"
import { closeOf, SyncServer } from "./syncServer.ts"

function type(doc: Y.Doc, typed: string): void {
  const block = new Y.XmlElement("block")
  block.insert(0, [new Y.XmlText(typed)])
  doc.getXmlFragment(fragmentName).push([block])
}

describe("the limits of an installation", () => {
  let place: Place
  let database: Database
  let server: SyncServer
  const start = async (environment: Record<string, string>) => {
    server = await new SyncServer(database, environment).listen()
    return await server.plan({ ana: "drafter", bek: "drafter" })
  }

  beforeEach(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
  })
  afterEach(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  /** Resolves when the server has let the socket in. */
  const enter = async (socket: WebSocket) => {
    await once(socket, "message")
    return socket
  }

  it("[S11] lets a person in so many times at once, and again after one page is closed", async () => {
    const id = await start({ MAX_CONNECTIONS_PER_PERSON: "2" })
    const first = await enter(server.socket(id, "ana"))
    await enter(server.socket(id, "ana"))
    const { code, reason } = await closeOf(server.socket(id, "ana"))
    expect(code).toBe(4290)
    expect(reason).toContain("2 plans and pages")
    await enter(server.socket(id, "bek"))
    first.close()
    await once(first, "close")
    await waitFor(() => enter(server.socket(id, "ana")))
  })

  it("[S11] lets so many into a plan, and others into another", async () => {
    const id = await start({ MAX_CONNECTIONS_PER_PLAN: "1" })
    await enter(server.socket(id, "ana"))
    expect(await closeOf(server.socket(id, "bek"))).toMatchObject({ code: 4290 })
    await enter(server.socket(await server.plan({ bek: "drafter" }), "bek"))
  })

  it("[S11] lets so many in at all", async () => {
    const id = await start({ MAX_CONNECTIONS: "1" })
    await enter(server.socket(id, "ana"))
    const { code, reason } = await closeOf(server.socket(id, "bek"))
    expect(code).toBe(4290)
    expect(reason).toContain("come back")
  })

  it("[S11] counts nobody whom it did not let in", async () => {
    const id = await start({ MAX_CONNECTIONS: "1" })
    expect(await closeOf(server.socket(id, "nobody"))).toMatchObject({ code: 4404 })
    await enter(server.socket(id, "ana"))
  })

  it("[S11] closes who sends more frames than it takes", async () => {
    const id = await start({ MAX_FRAMES_PER_SECOND: "10" })
    const socket = await enter(server.socket(id, "ana"))
    for (let i = 0; i < 200; i++) socket.send(new Uint8Array([3]))
    expect(await closeOf(socket)).toEqual({ code: 4290, reason: "Too many frames a second." })
  })

  it("[S11] closes who sends more bytes than it takes, in however few frames", async () => {
    const id = await start({ MAX_BYTES_PER_SECOND: "1000", MAX_FRAME_BYTES: "5000" })
    const socket = await enter(server.socket(id, "ana"))
    // As many as may come at once, then one more.
    for (let i = 0; i < 3; i++) socket.send(new Uint8Array(4000).fill(3))
    expect(await closeOf(socket)).toEqual({ code: 4290, reason: "Too many bytes a second." })
  })

  it("[S7] closes who sends a larger frame than it takes", async () => {
    const id = await start({ MAX_FRAME_BYTES: "2000" })
    const socket = await enter(server.socket(id, "ana"))
    socket.send(new Uint8Array(2001))
    expect(await closeOf(socket)).toEqual({ code: 4413, reason: "A frame may have 2000 bytes." })
  })

  it("[S11] refuses what makes a plan larger than plans may be, and takes deletions", async () => {
    const id = await start({ MAX_PLAN_BYTES: "10000" })
    const [ana, bek] = [server.client(id, "ana"), server.client(id, "bek")]
    await waitFor(() => expect(ana.provider.synced && bek.provider.synced).toBe(true))
    type(ana.doc, "x".repeat(9_000))
    await waitFor(() => expect(bek.text().length).toBeGreaterThan(9_000))
    const much = new Y.Doc()
    type(much, "y".repeat(2_000))
    ana.provider.ws?.send(Buffer.from(updateFrame(Y.encodeStateAsUpdate(much))))
    await waitFor(() =>
      expect(ana.records).toContainEqual({
        type: "refused",
        code: "too-large",
        detail: expect.stringContaining("as large as a plan may be"),
      }),
    )
    await expect(server.rooms.write(id, Y.encodeStateAsUpdate(much), null)).rejects.toMatchObject({
      code: "too-large",
    })
    expect(bek.text()).not.toContain("y")
    ana.doc.getXmlFragment(fragmentName).delete(0, 1)
    await waitFor(() => expect(bek.text()).toBe(""))
    expect((await server.rooms.read(id)).doc.textContent).toBe("")
    expect(ana.closes).toEqual([])
  })

  it("[S5] does not let others wait for what somebody without the right to write sends", async () => {
    const id = await start({})
    await server.give(id, "obs", "observer")
    const large = new Y.Doc()
    for (let i = 0; i < 3_000; i++) type(large, `paragraph ${i}`)
    const whole = Y.encodeStateAsUpdate(large)
    await server.rooms.write(id, whole, null)
    const [ana, bek] = [server.client(id, "ana"), server.client(id, "bek")]
    const obs = server.client(id, "obs")
    await waitFor(() => expect([ana, bek, obs].every(({ provider }) => provider.synced)).toBe(true))
    const before = obs.saved()
    // All of it is known, so that all of it has to be looked at.
    for (let i = 0; i < 40; i++) obs.provider.ws?.send(Buffer.from(updateFrame(whole)))
    let looked = -1
    const heard = new Promise<void>((done) =>
      bek.doc.on("update", () => {
        looked = obs.saved() - before
        done()
      }),
    )
    type(ana.doc, "one more")
    await heard
    expect(bek.text()).toContain("one more")
    expect(looked).toBeLessThan(20)
    await waitFor(() => expect(obs.saved() - before).toBe(40))
    expect(obs.records.filter(({ type }) => type === "refused")).toEqual([])
    type(large, "of somebody who may not")
    obs.provider.ws?.send(Buffer.from(updateFrame(Y.encodeStateAsUpdate(large))))
    await waitFor(() =>
      expect(obs.records).toContainEqual(expect.objectContaining({ code: "no-right" })),
    )
    expect(bek.text()).not.toContain("of somebody who may not")
    expect(obs.closes).toEqual([])
  })
})
