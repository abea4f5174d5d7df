import type { IncomingHttpHeaders, IncomingMessage } from "node:http"
import type { Duplex } from "node:stream"
import type { RawData } from "ws"
import { closeCode } from "../../../shared/protocol.ts"
import type { SyncLog } from "../context.ts"
import { limits } from "../limits.ts"
import type { Connection } from "./connection.ts"
import type { SyncSocket } from "./socket.ts"
import type { Growth, UnfinishedMessage, UnfinishedMessages } from "./unfinishedMessages.ts"

/** The endpoint of a pending connection. */
export interface Endpoint {
  readonly maxFrameBytes: number
  readonly unfinished: UnfinishedMessages
  readonly log: SyncLog
  /** A socket has closed, with a code. */
  closed(pending: PendingConnection, code: number): void
}

/** A message, and whether it is bytes or text. */
interface Message {
  data: Uint8Array
  binary: boolean
}

// The memory of a message beside its bytes.
const messageOverhead = 100

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}

/** The bytes of a frame from a client, whose payload is masked. */
function frameLength(payload: number): number {
  return payload + 6 + (payload < 126 ? 0 : payload < 65_536 ? 2 : 8)
}

/**
 * One socket from its handshake to its close. Its messages go to its connection. Until its person
 * is admitted, a bounded part of them is buffered, and the socket is paused beyond it.
 */
export class PendingConnection {
  /** Null until its person is admitted. */
  connection: Connection | null = null
  /** The person and the plan that it counts for. */
  counted: { userId: string; planId: string } | null = null
  /** The session that the request named. */
  headers: IncomingHttpHeaders | null = null
  readonly socket: SyncSocket
  #endpoint: Endpoint
  /** The message that is on its way; null before one came in several chunks. */
  #message: UnfinishedMessage | null = null
  /** The frames that came before its person was let in; null from then on. */
  #early: Message[] | null = []
  #earlyBytes = 0
  /** The part of a message that has not ended, and how much of the next chunk was of whole frames. */
  #unfinished = 0
  #whole = 0
  #hasEnded = false
  #afterGoodbye = 0

  /** To be made before anything has been read from the socket. */
  constructor(socket: SyncSocket, stream: Duplex, endpoint: Endpoint) {
    this.socket = socket
    this.#endpoint = endpoint
    socket.attach(stream, endpoint.maxFrameBytes)
    socket.on("message", (data, binary) => this.#receive(bytesOf(data), binary))
    socket.on("ping", (payload) => {
      this.#whole += frameLength(payload.length)
      this.connection?.count(payload.length)
    })
    socket.on("pong", (payload) => {
      this.#whole += frameLength(payload.length)
      this.connection?.count(payload.length)
      this.connection?.pong(payload)
    })
    socket.on("error", (error) => endpoint.log.info({ err: error }, "a socket failed"))
    socket.on("close", (code) => this.#closed(code))
    // This listener runs after that of `ws`, which has then emitted every message that a chunk
    // completes.
    stream.on("data", (chunk: Buffer) => this.#read(chunk.length))
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN
  }

  /** The person who connects is known: the socket counts for them and for the plan. */
  belongsTo(userId: string, planId: string): void {
    this.counted = { userId, planId }
    this.#message?.belongsTo(userId)
  }

  /** How the message that is on its way has grown since the last look. */
  look(): Growth {
    return this.#message?.look() ?? "none"
  }

  #receive(data: Uint8Array, binary: boolean): void {
    this.#whole += frameLength(data.length)
    this.#hasEnded = true
    if (this.connection) this.connection.receive(data, binary)
    else if (this.#early) {
      this.#early.push({ data, binary })
      this.#earlyBytes += data.length + messageOverhead
      if (this.#earlyBytes > limits.early) this.socket.pause()
    }
  }

  // `ws` does not say how much it holds of a message that has not ended: it is what has come less
  // the frames that were whole. The heads of a message's parts are not known and count as the next
  // message's, until a chunk ends that one.
  #read(bytes: number): void {
    if (!this.isOpen) {
      // `ws` would read another message until the other side has answered the close frame.
      this.#afterGoodbye += bytes
      if (this.#afterGoodbye > limits.unfinished.afterGoodbye) this.socket.terminate()
      return
    }
    const before = this.#unfinished
    let left = before + bytes - this.#whole
    if (this.#hasEnded) {
      left = Math.min(left, bytes)
      if (this.#whole <= bytes) left = Math.min(left, bytes - this.#whole)
    }
    this.#unfinished = Math.max(0, left)
    this.#whole = 0
    this.#hasEnded = false
    if (this.#unfinished === 0 && before === 0) return
    this.#open().hold(this.#unfinished)
    if (this.#early && this.#earlyBytes + this.#unfinished > limits.early) this.socket.pause()
  }

  #open(): UnfinishedMessage {
    if (this.#message) return this.#message
    const message = this.#endpoint.unfinished.open((why) => this.#refuse(closeCode.tooMany, why))
    if (this.counted) message.belongsTo(this.counted.userId)
    this.#message = message
    return message
  }

  #refuse(code: number, reason: string): void {
    if (this.connection) this.connection.close(code, reason)
    else this.turnAway(code, reason)
  }

  /** Closes the socket of somebody who is not admitted. */
  turnAway(code: number, reason: string): void {
    this.#takeEarly()
    this.socket.close(code, reason)
  }

  #takeEarly(): readonly Message[] {
    const early = this.#early ?? []
    this.#early = null
    this.socket.resume()
    return early
  }

  /** Admits its person. */
  admit(connection: Connection, request: IncomingMessage): void {
    this.connection = connection
    // The request itself would be kept in memory as long as the socket.
    const { cookie, authorization } = request.headers
    this.headers = {
      ...(cookie !== undefined && { cookie }),
      ...(authorization !== undefined && { authorization }),
    }
    connection.start()
    for (const { data, binary } of this.#takeEarly()) connection.receive(data, binary)
  }

  #closed(code: number): void {
    this.#endpoint.closed(this, code)
    // Data that still arrives is discarded.
    this.#open().close()
    this.connection?.left()
  }
}
