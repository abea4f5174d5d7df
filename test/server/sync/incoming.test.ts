import { once } from "node:events"
import { createServer, type Server } from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { WebSocketServer } from "ws"
import { readFrames } from "../../../server/sync/incoming.ts"

/** A frame as a browser sends it. */
function frame(payload: Uint8Array, first = 0x82, masked = true): Buffer {
  const mask = Buffer.from([0x11, 0xa2, 0x33, 0xf4])
  const { length } = payload
  const head =
    length < 126
      ? [first, length]
      : length < 65_536
        ? [first, 126, length >> 8, length & 255]
        : [first, 127, 0, 0, 0, 0, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length]
  if (!masked) return Buffer.concat([Buffer.from(head), payload])
  head[1] = (head[1] ?? 0) | 0x80
  const words = payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0))
  return Buffer.concat([Buffer.from(head), mask, words])
}

const filled = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, i) => (i * 7 + seed) & 255)

describe("the frames of a socket, read past the websocket's parser", () => {
  let http: Server
  /** What each connection was told, in order, and how it ended. */
  const ends: { heard: Uint8Array[]; code: Promise<number> }[] = []

  beforeAll(async () => {
    http = createServer().listen(0, "127.0.0.1")
    await once(http, "listening")
    const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
    http.on("upgrade", (request, stream, head) =>
      sockets.handleUpgrade(request, stream, head, (socket) => {
        const heard: Uint8Array[] = []
        const code = new Promise<number>((done) => socket.on("close", done))
        ends.push({ heard, code })
        socket.on("message", (data: Buffer) => heard.push(Uint8Array.from(data)))
        socket.on("error", () => {})
        readFrames(socket, stream, (data) => heard.push(Uint8Array.from(data)))
      }),
    )
  })
  afterAll(() => http.close())

  async function open(): Promise<Socket> {
    const { port } = http.address() as AddressInfo
    const socket = connect(port, "127.0.0.1").setNoDelay(true)
    socket.write(
      "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
        `Sec-WebSocket-Key: ${Buffer.alloc(16).toString("base64")}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    )
    await once(socket, "data")
    return socket
  }

  const words = [3, 125, 126, 300, 0, 65_535, 65_536, 90_000, 7].map((length, i) =>
    filled(length, i),
  )
  const goodbye = frame(Buffer.from([0x03, 0xe8]), 0x88)
  /** Whole messages, one in three parts with a ping in between, a text, and the goodbye. */
  const everything = Buffer.concat([
    ...words.map((one) => frame(one)),
    frame(Uint8Array.of(1, 2), 0x02),
    frame(Uint8Array.of(9), 0x89),
    frame(Uint8Array.of(3), 0x00),
    frame(Uint8Array.of(4, 5), 0x80),
    frame(Buffer.from("text"), 0x81),
    frame(Uint8Array.of(6)),
    goodbye,
  ])
  const expected = [...words, [1, 2, 3, 4, 5], Buffer.from("text"), [6]].map((one) => [...one])

  for (const size of [1, 2, 3, 5, 7, 13, 1000, 65_537, everything.length]) {
    it(`[S1] are the same in pieces of ${size} bytes, in the order in which they were sent`, async () => {
      const socket = await open()
      const end = ends[ends.length - 1]
      // The smallest pieces only at the ends: of 300,000 bytes one by one each would be a write.
      const inner = size < 1000 ? 5_000 : size
      for (let at = 0; at < everything.length; ) {
        const small = at < 2_000 || at > everything.length - 200
        const to = at + (small ? size : inner)
        const written = socket.write(everything.subarray(at, to))
        at = to
        if (!written) await once(socket, "drain")
        else if (small) await new Promise((next) => setImmediate(next))
      }
      expect(await end?.code).toBe(1000)
      expect(end?.heard.map((one) => [...one])).toEqual(expected)
    })
  }

  it("[S7] end with the close code for a broken protocol when they are not masked", async () => {
    const socket = await open()
    const end = ends[ends.length - 1]
    socket.write(Buffer.concat([frame(Uint8Array.of(1)), frame(Uint8Array.of(2), 0x82, false)]))
    const answer = new Promise<Buffer>((done) => socket.on("data", done))
    expect((await answer).readUInt16BE(2)).toBe(1002)
    socket.write(frame(Uint8Array.of(3)))
    socket.end()
    await end?.code
    expect(end?.heard.map((one) => [...one])).toEqual([[1]])
  })
})
