import type { IncomingHttpHeaders, IncomingMessage } from "node:http"
import { closeCode } from "../../shared/protocol.ts"
import type { Arrival, Arrivals, Progress } from "./arrivals.ts"
import type { Connection } from "./connection.ts"
import { Early } from "./early.ts"
import type { Incoming } from "./incoming.ts"
import { limits } from "./limits.ts"
import type { PageSocket } from "./pageSocket.ts"
import type { SyncLog } from "./syncLog.ts"

/** What a seat is told of, and needs of, the door. */
export interface Seating {
  readonly maxFrameBytes: number
  readonly arrivals: Arrivals
  readonly log: SyncLog
  /** A socket has closed, with a code. */
  closed(seat: Seat, code: number): void
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
  headers: IncomingHttpHeaders | null = null
  readonly socket: PageSocket
  #seating: Seating
  /** The message that is on its way; null before one came in pieces. */
  #arrival: Arrival | null = null
  #early: Early | null

  /** To be made before anything has been read from the socket. */
  constructor(socket: PageSocket, seating: Seating) {
    this.socket = socket
    this.#seating = seating
    this.#early = new Early(socket)
    socket.listen(this)
  }

  get isOpen(): boolean {
    return this.socket.isOpen
  }

  /** It is known who sits here, and counts so in which plan. */
  takenBy(userId: string, planId: string): void {
    this.counted = { userId, planId }
    this.#arrival?.belongsTo(userId)
  }

  /** What the message did that is on its way, since the last look. */
  look(): Progress {
    return this.#arrival?.look() ?? "none"
  }

  #arriving(): Arrival {
    if (this.#arrival) return this.#arrival
    const arrival = this.#seating.arrivals.open(this)
    if (this.counted) arrival.belongsTo(this.counted.userId)
    this.#arrival = arrival
    return arrival
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

  pong(payload: Uint8Array): void {
    this.connection?.pong(payload)
  }

  arrives(bytes: number): void {
    this.#arriving().hold(bytes)
    this.#early?.holds(bytes)
  }

  refuse(code: number, reason: string): void {
    if (this.connection) this.connection.close(code, reason)
    else this.turnAway(code, reason)
  }

  /** More is on its way than may be. */
  tooMuch(why: string): void {
    this.refuse(closeCode.tooMany, why)
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
    this.headers = {
      ...(cookie !== undefined && { cookie }),
      ...(authorization !== undefined && { authorization }),
    }
    connection.start()
    for (const { data, binary } of this.#notEarly()) connection.receive(data, binary)
  }

  failed(error: Error): void {
    this.#seating.log.info({ err: error }, "a socket failed")
  }

  closed(code: number): void {
    this.#seating.closed(this, code)
    // Made if there was none: what still comes is nobody's.
    this.#arriving().close()
    this.connection?.left()
  }
}
