import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { connect, type Socket } from "node:net"

/** A websocket frame from a client; its mask is zero, so that the payload stays as it is. */
export function clientFrame(payload: Uint8Array, opcode = 2): Buffer {
  const { length } = payload
  const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8
  const frame = Buffer.alloc(2 + extended + 4 + length)
  frame[0] = 0x80 | opcode
  if (extended === 0) frame[1] = 0x80 | length
  else if (extended === 2) {
    frame[1] = 0x80 | 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 0x80 | 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(payload, 2 + extended + 4)
  return frame
}

/** Where the payload of the frame at `at` begins and ends; null while a part of it is missing. */
function frameAt(bytes: Buffer, at: number): { from: number; to: number } | null {
  if (at + 2 > bytes.length) return null
  let length = (bytes[at + 1] ?? 0) & 127
  let from = at + 2
  if (length === 126) {
    if (at + 4 > bytes.length) return null
    length = bytes.readUInt16BE(at + 2)
    from = at + 4
  } else if (length === 127) {
    if (at + 10 > bytes.length) return null
    length = Number(bytes.readBigUInt64BE(at + 2))
    from = at + 10
  }
  return from + length > bytes.length ? null : { from, to: from + length }
}

/**
 * A websocket client that costs next to nothing: it counts what comes, and looks into frames only
 * while `hear` is set. So that the load's own work is not what is measured.
 */
export class LightClient {
  bytes = 0
  frames = 0
  closed: number | null = null
  hear: ((payload: Uint8Array) => void) | null = null
  #socket: Socket
  #rest: Buffer = Buffer.alloc(0)

  private constructor(socket: Socket) {
    this.#socket = socket
  }

  /** Connects, and resolves when the handshake is done; `hear` gets every frame from the first. */
  static async open(
    port: number,
    path: string,
    token: string,
    hear: (payload: Uint8Array) => void,
  ): Promise<LightClient> {
    const socket = connect(port, "127.0.0.1").setNoDelay(true)
    const client = new LightClient(socket)
    client.hear = hear
    await once(socket, "connect")
    const key = randomBytes(16).toString("base64")
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\nAuthorization: Bearer ${token}\r\n\r\n`,
    )
    let head = Buffer.alloc(0)
    for (;;) {
      const [chunk] = (await once(socket, "data")) as [Buffer]
      head = Buffer.concat([head, chunk])
      const end = head.indexOf("\r\n\r\n")
      if (end < 0) continue
      if (!head.subarray(0, 12).toString().includes("101")) throw new Error(head.toString())
      socket.on("data", (more: Buffer) => client.#read(more))
      client.#read(head.subarray(end + 4))
      break
    }
    socket.on("close", () => {
      client.closed ??= 1006
    })
    socket.on("error", () => {})
    return client
  }

  #read(chunk: Buffer): void {
    this.bytes += chunk.length
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    let at = 0
    for (let frame = frameAt(bytes, at); frame; frame = frameAt(bytes, at)) {
      const opcode = (bytes[at] ?? 0) & 15
      const { from, to } = frame
      if (opcode === 2) {
        this.frames += 1
        this.hear?.(bytes.subarray(from, to))
      } else if (opcode === 9) this.#socket.write(clientFrame(bytes.subarray(from, to), 10))
      else if (opcode === 8) this.closed = to - from >= 2 ? bytes.readUInt16BE(from) : 1005
      at = to
    }
    this.#rest = at < bytes.length ? bytes.subarray(at) : Buffer.alloc(0)
  }

  /** Sends frames, one payload each, in one write. */
  send(payloads: readonly Uint8Array[]): void {
    const [only] = payloads
    if (only && payloads.length === 1) this.#socket.write(clientFrame(only))
    else if (payloads.length > 0)
      this.#socket.write(Buffer.concat(payloads.map((payload) => clientFrame(payload))))
  }

  close(): void {
    this.#socket.destroy()
  }
}
