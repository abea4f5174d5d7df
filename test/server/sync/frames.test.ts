import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Database } from "../../../server/storage/database/database.ts"
import { limits } from "../../../server/sync/limits.ts"
import { dialects, type Place } from "../../databases.ts"
import { waitFor } from "../../waitFor.ts"
import { frame, length16, length64, RawSocket } from "./rawSocket.ts"
import { SyncServer } from "./syncServer.ts"

const most = 100_000
const bytes = (length: number) => Buffer.alloc(length, 3)

/** Asks who is here; each is answered with a presence frame. */
const question = Buffer.of(3)
const ping = (payload = Buffer.of(9)) => frame(payload, 0x89)

describe("the frames of a socket", () => {
  let place: Place
  let database: Database
  let server: SyncServer
  let planId: string

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    server = await new SyncServer(database, { MAX_FRAME_BYTES: String(most) }).listen()
    planId = await server.plan({ ana: "drafter" })
  })
  afterAll(async () => {
    await server.stop()
    await database.close()
    await place.remove()
  })

  const enter = async () => {
    const raw = await RawSocket.open(server.port, `/sync/${planId}`, { name: "ana" })
    await waitFor(() => expect(raw.frames().length).toBeGreaterThan(1))
    return raw
  }
  const unfinished = () => server.gauges.get("concord_unfinished_bytes")?.() ?? Number.NaN
  const answers = (raw: RawSocket) => raw.frames().filter(({ words }) => words[0] === 1).length

  const inParts = [
    frame(question, 0x02),
    ping(),
    frame(Buffer.alloc(0), 0x00),
    frame(Buffer.of(), 0x8a),
    frame(Buffer.alloc(0), 0x80),
  ]
  it.each<[string, Buffer[]]>([
    ["one by one", [frame(question), frame(question), frame(question)]],
    ["in one piece", [Buffer.concat([frame(question), frame(question), frame(question)])]],
    [
      "byte by byte",
      [...Buffer.concat(Array(3).fill(frame(question)))].map((byte) => Buffer.of(byte)),
    ],
    ["in parts, with pings between them", [...inParts, ...inParts, Buffer.concat(inParts)]],
    [
      "with lengths that are longer than they need be",
      [
        frame(question, 0x82, { length: length16(1) }),
        frame(question, 0x82, { length: length64(1n) }),
        frame(question),
      ],
    ],
  ])("[S1] are read however they come: %s", async (_how, pieces) => {
    const raw = await enter()
    const before = answers(raw)
    await raw.send(...pieces)
    await waitFor(() => expect(answers(raw) - before).toBe(3))
    // A frame that comes by itself shows that nothing is thought to be on its way any more.
    await raw.send(frame(question))
    await waitFor(() => expect(answers(raw) - before).toBe(4))
    expect(unfinished()).toBe(0)
    await raw.end()
  })

  it.each<[string, Buffer[], number]>([
    ["a message above the limit", [frame(bytes(most + 1))], 4413],
    [
      "one that says so in its head and sends nothing",
      [frame(Buffer.alloc(0), 0x82, { length: length64(5_000_000_000n) })],
      4413,
    ],
    [
      "parts that are together above it",
      [frame(bytes(60_000), 0x02), frame(bytes(60_000), 0x80)],
      4413,
    ],
    ["text", [frame(Buffer.from("text"), 0x81)], 4400],
    ["text that is none", [frame(Buffer.of(0xff), 0x81)], 4400],
    [
      "a message in very many parts",
      [
        frame(question, 0x02),
        ...Array.from({ length: limits.parts }, () => frame(Buffer.alloc(0), 0x00)),
      ],
      4290,
    ],
    ["frames without a mask", [frame(question, 0x82, { masked: false })], 1002],
    ["a kind of frame that does not exist", [frame(question, 0x83)], 1002],
  ])("[S7] %s: refused, and nothing behind it is read", async (_what, frames, code) => {
    const raw = await enter()
    const before = answers(raw)
    await raw.send(Buffer.concat([frame(question), ...frames, frame(question)]))
    await waitFor(() => expect(raw.code()).toBe(code))
    expect(answers(raw) - before).toBeLessThanOrEqual(1)
    raw.socket.destroy()
    await waitFor(() => expect(unfinished()).toBe(0))
  })

  it("[S11] count while their message has not ended, and no longer", async () => {
    const raw = await enter()
    const head = 8
    const long = frame(bytes(1_000))
    const steps: [Buffer, number][] = [
      [frame(question), 0],
      [long.subarray(0, 3), 3],
      [long.subarray(3, head + 400), head + 400],
      [Buffer.concat([long.subarray(head + 400), frame(question)]), 0],
      // In parts, a ping between them that comes in pieces.
      [frame(bytes(50), 0x02), 56],
      [ping().subarray(0, 5), 61],
      [ping().subarray(5), 56],
      [Buffer.concat([frame(bytes(30), 0x00), frame(bytes(20), 0x80).subarray(0, 16)]), 108],
      [Buffer.concat([frame(bytes(20), 0x80).subarray(16), frame(question)]), 0],
    ]
    for (const [piece, wanted] of steps) {
      await raw.send(piece)
      // Memory above it is for the headers of a message's parts.
      await waitFor(() => {
        expect(unfinished()).toBeGreaterThanOrEqual(wanted)
        expect(unfinished()).toBeLessThanOrEqual(wanted === 0 ? 12 : wanted)
      })
    }
    await raw.send(frame(question))
    await waitFor(() => expect(unfinished()).toBe(0))
    await raw.end()
  })
})
