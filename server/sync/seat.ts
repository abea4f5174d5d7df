import type { IncomingHttpHeaders, IncomingMessage } from "node:http"
import type { Duplex } from "node:stream"
import { type RawData, WebSocket } from "ws"
import { closeCode } from "../../shared/protocol.ts"
import type { Arrival, Arrivals } from "./arrivals.ts"
import type { Connection } from "./connection.ts"
import { Early } from "./early.ts"
import { type Incoming, readFrames } from "./incoming.ts"
import { limits } from "./limits.ts"
import type { SyncLog } from "./syncLog.ts"

/** What a seat is told of, and needs of, the door. */
export interface Seating {
  readonly maxFrameBytes: number
  readonly arrivals: Arrivals
  readonly log: SyncLog
  /** A socket has closed, with a code. */
  closed(seat: Seat, code: number): void
}

/** A websocket that knows its seat, so that those who listen to it are the same for all. */
export class SeatedSocket extends WebSocket {
  seat: Seat | null = null
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}

const seatOf = (socket: WebSocket) => (socket instanceof SeatedSocket ? socket.seat : null)

// There are many sockets: functions of its own for each would take more memory than what it says.
function onMessage(this: WebSocket, raw: RawData, binary: boolean): void {
  seatOf(this)?.receive(bytesOf(raw), binary)
}

function onPong(this: WebSocket, payload: Buffer): void {
  seatOf(this)?.connection?.pong(payload)
}

function onError(this: WebSocket, error: Error): void {
  seatOf(this)?.failed(error)
}

function onClose(this: WebSocket, code: number): void {
  seatOf(this)?.closed(code)
}

/**
 * One socket from its handshake to its close. What comes on it goes to its connection; until its
 * person is let in a little is kept.
 */
export class Seat implements Incoming {
  /** Null until its person is let in. */
  connection: Connection | null = null
  /** Who counts as sitting here, and in which plan. */
  counted: { userId: string; planId: string } | null = null
  /** What the request said of whose socket it is. */
  headers: IncomingHttpHeaders = {}
  readonly socket: SeatedSocket
  #seating: Seating
  #arrival: Arrival
  #early: Early | null

  /** To be made before anything has been read from `stream`, the one under the websocket. */
  constructor(socket: SeatedSocket, stream: Duplex, seating: Seating) {
    this.socket = socket
    this.#seating = seating
    this.#early = new Early(socket)
    this.#arrival = seating.arrivals.open((why) => this.refuse(closeCode.tooMany, why))
    socket.seat = this
    socket.on("message", onMessage)
    if (!readFrames(socket, stream, this))
      seating.log.warn({}, "the websocket reads its frames itself, which costs more")
    socket.on("pong", onPong)
    socket.on("error", onError)
    socket.on("close", onClose)
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN
  }

  /** The message that is on its way. */
  get arrival(): Arrival {
    return this.#arrival
  }

  get largest(): number {
    return this.#seating.maxFrameBytes
  }

  receive(data: Uint8Array, binary = true): void {
    if (this.connection) this.connection.receive(data, binary)
    else this.#early?.keep(data, binary)
  }

  count(bytes: number): void {
    this.connection?.count(bytes)
  }

  arrives(bytes: number): void {
    this.#arrival.hold(bytes)
    this.#early?.holds(bytes)
  }

  refuse(code: number, reason: string): void {
    if (this.connection) this.connection.close(code, reason)
    else this.turnAway(code, reason)
  }

  /** Closes the socket of somebody who is not let in. */
  turnAway(code: number, reason: string): void {
    this.#notEarly()
    this.socket.close(code, reason)
    setTimeout(() => this.socket.terminate(), limits.goodbye).unref()
  }

  #notEarly() {
    const kept = this.#early?.drop() ?? []
    this.#early = null
    return kept
  }

  /** Lets its person in. */
  admit(connection: Connection, request: IncomingMessage): void {
    this.connection = connection
    // The request itself would be kept in memory as long as the socket.
    const { cookie, authorization } = request.headers
    if (cookie !== undefined) this.headers.cookie = cookie
    if (authorization !== undefined) this.headers.authorization = authorization
    connection.start()
    for (const { data, binary } of this.#notEarly()) connection.receive(data, binary)
  }

  /** The websocket has failed. */
  failed(error: Error): void {
    this.#seating.log.info({ err: error }, "a socket failed")
  }

  /** The socket has closed. */
  closed(code: number): void {
    this.#seating.closed(this, code)
    this.#arrival.close()
    this.connection?.left()
  }
}
