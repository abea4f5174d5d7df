import type { IncomingMessage } from "node:http"
import { Duplex } from "node:stream"
import { WebSocketServer } from "ws"
import { readFrames } from "../../../server/sync/incoming.ts"

/** The bytes that a message may have in these tests. */
export const largest = 100_000

/** What came of some bytes: what was heard, and the code with which the server closed, if it did. */
export interface Told {
  heard: string[]
  code: number | null
}

/** The stream under a websocket, in memory. */
class Line extends Duplex {
  readonly sent: Buffer[] = []

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.sent.push(bytes)
    done()
  }
}

const request = {
  method: "GET",
  url: "/",
  headers: {
    upgrade: "websocket",
    connection: "Upgrade",
    "sec-websocket-key": Buffer.alloc(16).toString("base64"),
    "sec-websocket-version": "13",
  },
} as IncomingMessage

const turn = () => new Promise((next) => setImmediate(next))
const words = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex")

function goodbyeIn(sent: readonly Buffer[]): number | null {
  // Small frames, each written in one piece or as its head and its words.
  const bytes = Buffer.concat(sent)
  for (let at = bytes.indexOf("\r\n\r\n") + 4; at + 2 <= bytes.length; ) {
    const length = bytes[at + 1] ?? 0
    if (bytes[at] === 0x88) return length > 1 ? bytes.readUInt16BE(at + 2) : 1005
    at += 2 + length
  }
  return null
}

/**
 * Gives the server these pieces of bytes, the first of them with the request itself when `early`,
 * and reads them past the websocket's parser, or by that alone. When `paused`, all after the first
 * piece waits unread until the stream goes. Adds to `own` how many messages that parser
 * read, and to `arrived` what was said of messages that had not ended.
 */
export async function tell(
  pieces: readonly Buffer[],
  {
    past,
    early = false,
    paused = false,
    own = { messages: 0 },
    arrived = [],
  }: {
    past: boolean
    early?: boolean
    paused?: boolean
    own?: { messages: number }
    arrived?: number[]
  },
): Promise<Told> {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: largest,
  })
  const line = new Line()
  const heard: string[] = []
  const [first = Buffer.alloc(0), ...rest] = pieces
  let pause = () => {}
  server.handleUpgrade(request, line, early ? Buffer.from(first) : Buffer.alloc(0), (socket) => {
    const hear = (what: string) => (bytes: Buffer) => heard.push(`${what} ${words(bytes)}`)
    socket.on("message", (bytes: Buffer, binary) => {
      own.messages += 1
      hear(binary ? "bytes" : "text")(bytes)
    })
    socket.on("ping", hear("ping"))
    socket.on("pong", hear("pong"))
    socket.on("error", () => {})
    pause = () => socket.pause()
    if (!past) return
    const isRead = readFrames(socket, line, {
      largest,
      receive: (data) => hear("bytes")(Buffer.from(data)),
      count() {},
      arrives: (bytes) => arrived.push(bytes),
      refuse: (code) => socket.close(code),
    })
    if (!isRead) throw new Error("the websocket reads everything itself")
  })
  for (const [i, piece] of (early ? rest : pieces).entries()) {
    if (line.destroyed) break
    if (paused && i > 0) pause()
    // A copy: masks are taken off in place.
    line.push(Buffer.from(piece))
    await turn()
  }
  await turn()
  if (paused) line.destroy()
  else line.push(null)
  await turn()
  await turn()
  return { heard, code: goodbyeIn(line.sent) }
}
