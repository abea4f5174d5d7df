import { once } from "node:events"
import { connect, type Socket } from "node:net"

/** A frame as a browser sends it; `first` holds its bits and kind, and `length` can be a lie or longer than it need be. */
export function frame(
  payload: Uint8Array,
  first = 0x82,
  { masked = true, length = shortest(payload.length) } = {},
): Buffer {
  const head = Buffer.concat([Buffer.of(first), length])
  if (!masked) return Buffer.concat([head, payload])
  const mask = Buffer.from([0x11, 0xa2, 0x33, 0xf4])
  head[1] = (head[1] ?? 0) | 0x80
  return Buffer.concat([head, mask, payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0))])
}

/** A frame's length as a browser writes it. */
function shortest(length: number): Buffer {
  if (length < 126) return Buffer.of(length)
  return length < 65_536 ? length16(length) : length64(BigInt(length))
}

/** A length in the 16 bits after the head. */
export const length16 = (length: number) => Buffer.of(126, length >> 8, length & 255)

/** A length in the 64 bits after the head. */
export function length64(length: bigint): Buffer {
  const bytes = Buffer.alloc(9)
  bytes[0] = 127
  bytes.writeBigUInt64BE(length, 1)
  return bytes
}

/** The frames that a server sent, in order. */
function framesIn(bytes: Buffer): { kind: number; words: Buffer }[] {
  const frames: { kind: number; words: Buffer }[] = []
  for (let at = 0; at + 2 <= bytes.length; ) {
    const short = (bytes[at + 1] ?? 0) & 127
    const from = at + (short < 126 ? 2 : short === 126 ? 4 : 10)
    if (from > bytes.length) break
    const length =
      short < 126
        ? short
        : short === 126
          ? bytes.readUInt16BE(at + 2)
          : Number(bytes.readBigUInt64BE(at + 2))
    if (from + length > bytes.length) break
    frames.push({ kind: (bytes[at] ?? 0) & 15, words: bytes.subarray(from, from + length) })
    at = from + length
  }
  return frames
}

/** A client that sends bytes as they are, after a true request for a websocket. */
export class RawSocket {
  readonly socket: Socket
  #got: Buffer[] = []
  readonly #ended: Promise<unknown>

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on("data", (bytes: Buffer) => this.#got.push(bytes))
    socket.on("error", () => {})
    this.#ended = new Promise((done) => socket.once("close", done))
  }

  /** Connects; `early` goes out with the request itself. */
  static async open(
    port: number,
    path = "/",
    { name = null as string | null, early = Buffer.alloc(0) as Buffer } = {},
  ): Promise<RawSocket> {
    const socket = connect(port, "127.0.0.1").setNoDelay(true)
    const raw = new RawSocket(socket)
    await once(socket, "connect")
    const lines = [
      `GET ${path} HTTP/1.1`,
      "Host: localhost",
      "Upgrade: websocket",
      "Connection: Upgrade",
      ...(name === null ? [] : [`Authorization: Bearer ${name}`]),
      "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
      `Sec-WebSocket-Key: ${Buffer.alloc(16).toString("base64")}`,
      "Sec-WebSocket-Version: 13",
    ]
    socket.write(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), early]))
    await once(socket, "data")
    return raw
  }

  /** The answer to the request. */
  get head(): string {
    const bytes = Buffer.concat(this.#got)
    return bytes.subarray(0, bytes.indexOf("\r\n\r\n")).toString()
  }

  /** The frames that the server has sent so far. */
  frames(): { kind: number; words: Buffer }[] {
    const bytes = Buffer.concat(this.#got)
    return framesIn(bytes.subarray(bytes.indexOf("\r\n\r\n") + 4))
  }

  /** The code with which the server has closed; 1006 when it went without a goodbye, null while it has not gone. */
  code(): number | null {
    const goodbye = this.frames().find(({ kind }) => kind === 8)
    if (goodbye) return goodbye.words.length > 1 ? goodbye.words.readUInt16BE(0) : 1005
    return this.socket.closed ? 1006 : null
  }

  /** Sends bytes, and waits until the kernel has them. */
  async send(...pieces: Buffer[]): Promise<void> {
    for (const piece of pieces) {
      if (this.socket.destroyed) return
      await new Promise((done) => this.socket.write(piece, done))
      await new Promise((next) => setImmediate(next))
    }
  }

  /** Ends this side and waits for the other; gives the code. */
  async end(): Promise<number> {
    this.socket.end()
    await this.#ended
    return this.code() ?? 1006
  }
}
