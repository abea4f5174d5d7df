import type { IncomingMessage } from "node:http"
import { Duplex } from "node:stream"
import { type WebSocket, WebSocketServer } from "ws"
import { PageSocket } from "../../../server/sync/pageSocket.ts"

/** The bytes that a message may have in these tests. */
const largest = 100_000

/** What came of some bytes: what was heard, pings left out, and the code with which the server closed, if it did. */
export interface Told {
  heard: string[]
  code: number | null
  /** The codes with which it was said to have closed: one. */
  closed: number[]
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
 * piece waits unread until the stream goes. Adds to `arrived` what was said of messages that had not
 * ended.
 */
export async function tell(
  pieces: readonly Buffer[],
  {
    past,
    early = false,
    paused = false,
    arrived = [],
  }: {
    past: boolean
    early?: boolean
    paused?: boolean
    arrived?: number[]
  },
): Promise<Told> {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: largest,
    clientTracking: false,
    ...(past ? { WebSocket: PageSocket as never } : {}),
  })
  const line = new Line()
  const heard: string[] = []
  const closed: number[] = []
  const [first = Buffer.alloc(0), ...rest] = pieces
  let pause = () => {}
  const hear = (what: string) => (bytes: Uint8Array) => heard.push(`${what} ${words(bytes)}`)
  server.handleUpgrade(request, line, early ? Buffer.from(first) : Buffer.alloc(0), (made) => {
    if (past) {
      const socket = made as unknown as PageSocket
      socket.listen({
        largest,
        receive: (data, binary = true) => hear(binary ? "bytes" : "text")(data),
        count() {},
        pong: hear("pong"),
        arrives: (bytes) => arrived.push(bytes),
        refuse: (code) => socket.close(code, ""),
        failed() {},
        closed: (code) => closed.push(code),
      })
      pause = () => socket.pause()
      return
    }
    const socket: WebSocket = made
    socket.on("message", (bytes: Buffer, binary) => hear(binary ? "bytes" : "text")(bytes))
    socket.on("pong", hear("pong"))
    socket.on("error", () => {})
    socket.on("close", (code) => closed.push(code))
    pause = () => socket.pause()
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
  return { heard, code: goodbyeIn(line.sent), closed }
}
