import { once } from "node:events"
import { connect } from "node:net"
import * as encoding from "lib0/encoding"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Database } from "../../../server/storage/database/database.ts"
import { presenceFrame, updateFrame } from "../../../server/sync/gateway/frames.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { frame, length64, RawSocket } from "./rawSocket.ts"
import { SyncServer } from "./syncServer.ts"

const pong = 0x8a

/** A question for what somebody with this state vector lacks. */
const ask = (vector: Uint8Array) => frame(Buffer.from([0, 0, vector.length, ...vector]))

/** A question for who is here, which is answered. */
const who = frame(Buffer.of(3))

/** An update that deletes the same letters of a client many times. */
function sameAgain(client: number, length: number, times: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [0, 1, client, times]) encoding.writeVarUint(encoder, number)
  for (let i = 0; i < times; i++) {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, length)
  }
  return encoding.toUint8Array(encoder)
}

function write(doc: Y.Doc, words: string): void {
  const block = new Y.XmlElement("block")
  block.insert(0, [new Y.XmlText(words)])
  doc.getXmlFragment(fragmentName).push([block])
}
describe("somebody who sends what no page sends", () => {
  let place: Place
  let database: Database
  let server: SyncServer
  let planId: string

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    server = await new SyncServer(database, {
      MAX_FRAME_BYTES: "200000",
      MAX_FRAMES_PER_SECOND: "100",
    }).listen()
    planId = await server.plan({ ana: "drafter", bek: "drafter", cem: "reviewer" })
  })
  afterAll(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  /** Enters the plan as somebody, with bytes of one's own choice. */
  async function enter(name: string): Promise<RawSocket> {
    const raw = await RawSocket.open(server.port, `/sync/${planId}`, { name })
    await waitFor(() => expect(raw.frames().length).toBeGreaterThan(1))
    return raw
  }

  /** Somebody else can use the plan. */
  async function stillServes(): Promise<void> {
    const ana = server.client(planId, "ana")
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    ana.leave()
  }

  it.each([
    ["bytes that are no words", Buffer.of(0xff, 0xfe)],
    ["no number", Buffer.from("NaN")],
    ["a number nobody asked about", Buffer.from("9007199254740991")],
    ["nothing", Buffer.alloc(0)],
  ])("[S6] harms nobody by a pong with %s", async (_what, payload) => {
    const raw = await enter("cem")
    await raw.send(frame(payload, pong), who)
    await stillServes()
    expect(raw.code()).toBe(null)
    await raw.end()
  })

  it.each([
    ["half a state vector", Buffer.of(3, 5)],
    ["a state vector of nothing", Buffer.of()],
    ["a number that is too large", Buffer.of(1, 255, 255, 255, 255, 255, 255, 255, 255, 127)],
  ])(
    "[S6] is sent away for %s, also before the server's question is answered",
    async (_what, vector) => {
      const raw = await enter("cem")
      await raw.send(ask(vector))
      await waitFor(() => expect(raw.code()).toBe(4400))
      await raw.end()
      await stillServes()
    },
  )

  it("[S7] is sent away as soon as a frame says that it is too large, whatever comes of it", async () => {
    const raw = await enter("cem")
    await raw.send(frame(Buffer.alloc(1000), 0x82, { length: length64(1_000_000_000n) }))
    await waitFor(() => expect(raw.code()).toBe(4413))
    await raw.end()
  })

  it("[S7] cannot send more pings or parts a second than frames", async () => {
    for (const one of [frame(Buffer.of(1), pong), frame(Buffer.alloc(0), 0x00)]) {
      const raw = await enter("bek")
      await raw.send(frame(Buffer.of(0), 0x02))
      await raw.send(Buffer.concat(Array.from({ length: 1_200 }, () => one)))
      await waitFor(() => expect(raw.code()).toBe(4290))
      await raw.end()
    }
  })

  it("[S7] waits with what they send before they are let in", async () => {
    const early = Buffer.concat(Array.from({ length: 900 }, () => frame(Buffer.of(3))))
    const raw = await RawSocket.open(server.port, `/sync/${planId}`, { name: "ana", early })
    expect(raw.head).not.toContain("permessage-deflate")
    await waitFor(() => expect(raw.frames().length).toBeGreaterThan(900))
    expect(raw.code()).toBe(null)
    await raw.end()
    const nobody = await RawSocket.open(server.port, `/sync/${planId}`, { early })
    await waitFor(() => expect(nobody.code()).toBe(4401))
    await nobody.end()
  })

  it("[S5] changes nothing without the right, in a whole frame or in parts", async () => {
    const doc = new Y.Doc()
    write(doc, "smuggled")
    const update = updateFrame(Y.encodeStateAsUpdate(doc))
    const raw = await enter("cem")
    const half = Math.floor(update.length / 2)
    await raw.send(
      Buffer.concat([
        frame(update),
        frame(update.subarray(0, half), 0x02),
        frame(Buffer.of(1), 0x89),
      ]),
      Buffer.concat([frame(update.subarray(half), 0x80), who]),
    )
    const saved = () => raw.frames().filter(({ words }) => words[0] === 5)
    await waitFor(() => expect(saved().at(-1)?.words[1]).toBe(2))
    expect((await server.rooms.read(planId)).doc.textContent).not.toContain("smuggled")
    await raw.end()
  })

  it("[S8] speaks for nobody else, and counts no further than others can", async () => {
    const ana = server.client(planId, "ana")
    await waitFor(() => expect(ana.provider.synced).toBe(true))
    const { clientID } = ana.doc
    const said = JSON.stringify({ user: { id: "u-ana", name: "Ana" } })
    const raw = await enter("bek")
    await raw.send(
      frame(presenceFrame([{ client: 77, clock: 1, state: said }])),
      frame(presenceFrame([{ client: clientID, clock: 99, state: "null" }])),
    )
    await waitFor(() =>
      expect(ana.provider.awareness.getStates().get(77)).toMatchObject({ user: { id: "u-bek" } }),
    )
    expect(ana.provider.awareness.getLocalState()).not.toBe(null)
    await raw.send(frame(presenceFrame([{ client: 77, clock: 2 ** 53, state: said }])))
    await waitFor(() => expect(raw.code()).toBe(4400))
    await raw.end()
  })

  it.each(["cem", "bek"])(
    "[S6] is sent away for naming the same letters again and again: %s",
    async (name) => {
      const doc = new Y.Doc({ gc: false })
      const id = await server.plan({ ana: "drafter", bek: "drafter", cem: "reviewer" })
      await server.rooms.write(id, writeDocument(plan(paragraph("Words"))), null)
      for (const piece of (await server.rooms.read(id)).state) Y.applyUpdate(doc, piece)
      const [client] = doc.store.clients.keys()
      // Where nothing of it is there any more, all of an update is looked at.
      const root = doc.getXmlFragment(fragmentName)
      root.delete(0, root.length)
      await server.rooms.write(id, Y.encodeStateAsUpdate(doc), null)
      for (const times of [2, 20_000]) {
        const raw = await RawSocket.open(server.port, `/sync/${id}`, { name })
        await raw.send(frame(updateFrame(sameAgain(client ?? 0, 1, times))))
        await waitFor(() => expect(raw.code()).toBe(4400))
        await raw.end()
      }
    },
  )

  it("[S7] is given the plan once in a while, however often they ask", async () => {
    const id = await server.plan({ cem: "reviewer" })
    await server.rooms.write(id, writeDocument(plan(paragraph("x".repeat(50_000)))), null)
    const raw = await RawSocket.open(server.port, `/sync/${id}`, { name: "cem" })
    const large = () => raw.frames().filter(({ words }) => words.length > 50_000)
    // Their own words, which are none, and one question.
    await raw.send(frame(Buffer.of(0, 1, 2, 0, 0)), ask(Buffer.of(1, 1, 0)))
    await waitFor(() => expect(large()).toHaveLength(1))
    await raw.send(Buffer.concat(Array.from({ length: 300 }, () => ask(Buffer.of(1, 1, 0)))))
    await waitFor(() => expect(large()).toHaveLength(2))
    expect(raw.code()).toBe(null)
    await raw.end()
  })

  it("[S2] harms nobody by asking for a websocket where there is none and hanging up", async () => {
    const request =
      "GET /nothing HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
    for (let i = 0; i < 200; i++) {
      const socket = connect(server.port, "127.0.0.1").on("error", () => {})
      await once(socket, "connect")
      socket.write(request)
      if (i % 2 === 0) socket.resetAndDestroy()
      else setImmediate(() => socket.resetAndDestroy())
    }
    await stillServes()
    const socket = connect({ port: server.port, host: "127.0.0.1", allowHalfOpen: true })
    const said = once(socket, "data")
    socket.write(request)
    expect(String((await said)[0])).toContain("404")
    await once(socket, "end")
    socket.destroy()
  })
})
