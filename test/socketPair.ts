import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { readSyncMessage } from "y-protocols/sync"
import * as Y from "yjs"
import type { Session } from "../server/accounts/session.ts"
import { readConfig } from "../server/config/config.ts"
import { Connection } from "../server/sync/gateway/connection.ts"
import { askFrame, presenceFrame, updateFrame } from "../server/sync/gateway/frames.ts"
import type { Socket } from "../server/sync/gateway/socket.ts"
import type { Room } from "../server/sync/room/room.ts"
import type { Right } from "../shared/access.ts"
import { decodeRecord, decodeSaved, messageType, type ServerRecord } from "../shared/protocol.ts"

const config = readConfig({})

/** The server's end of a socket without a network: frames wait until the test takes them. */
export class TestSocket implements Socket {
  frames: Uint8Array[] = []
  closed: { code: number; reason: string } | null = null
  terminated = false
  held = false
  pings = 0
  /** Pings are queued among the frames; the page answers one when it reaches it. */
  readonly payloads = new Map<Uint8Array, Uint8Array>()
  /** The bytes that a slow reader has not received yet, as the test sets them. */
  bufferedAmount = 0

  send(frame: Uint8Array): void {
    if (!this.closed) this.frames.push(frame)
  }
  close(code: number, reason: string): void {
    this.closed ??= { code, reason }
  }
  terminate(): void {
    this.terminated = true
  }
  ping(payload: Uint8Array): void {
    this.pings += 1
    const frame = new Uint8Array()
    this.payloads.set(frame, payload)
    this.frames.push(frame)
  }
  pause(): void {
    this.held = true
  }
  resume(): void {
    this.held = false
  }
}

/**
 * A person's page and its connection to a room, with the frames of both directions in queues that
 * the test moves by hand; a cut loses what is in them, as a network does.
 */
export class SocketPair {
  readonly doc: Y.Doc
  readonly session: Session
  readonly records: ServerRecord[] = []
  saved = 0
  /** Frames on their way to the server. */
  up: Uint8Array[] = []
  socket: TestSocket | null = null
  connection: Connection | null = null
  #right: Right

  constructor(session: Session, right: Right = "drafter", doc = new Y.Doc({ gc: false })) {
    this.session = session
    this.#right = right
    this.doc = doc
    doc.on("update", (update, origin) => {
      if (origin !== this && this.socket) this.up.push(updateFrame(update))
    })
  }

  /** Enters a room with a new socket. */
  connect(room: Room): void {
    this.cut()
    this.socket = new TestSocket()
    this.connection = new Connection(this.socket, room, this.session, this.#right, config)
    this.connection.start()
    const here = { client: this.doc.clientID, clock: 1, state: "{}" }
    this.up = [askFrame(Y.encodeStateVector(this.doc)), presenceFrame([here])]
  }

  /** Breaks the connection; frames in both queues are lost. */
  cut(): void {
    this.connection?.left()
    this.connection = this.socket = null
    this.up = []
  }

  /** Moves the oldest frame to the server; false when there is none. */
  sendUp(): boolean {
    const frame = this.up.shift()
    if (!frame || !this.connection) return false
    const payload = this.socket?.payloads.get(frame)
    if (payload) {
      this.connection.pong(payload)
      return true
    }
    this.connection.receive(frame, true)
    return true
  }

  /** Moves the oldest frame to the page; false when there is none. */
  takeDown(): boolean {
    const frame = this.socket?.frames.shift()
    if (!frame) return false
    if (this.socket?.payloads.has(frame)) {
      this.up.push(frame)
      return true
    }
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === messageType.record) this.records.push(decodeRecord(decoder))
    else if (type === messageType.saved) this.saved = decodeSaved(decoder)
    else if (type === messageType.sync) {
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, messageType.sync)
      readSyncMessage(decoder, encoder, this.doc, this)
      if (encoding.length(encoder) > 1) this.up.push(encoding.toUint8Array(encoder))
    }
    return true
  }
}

/** Moves all waiting frames until nothing more comes, commits included. */
export async function settle(room: Room, pairs: readonly SocketPair[]): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    let moved = false
    for (const pair of pairs) {
      while (pair.sendUp()) moved = true
      while (pair.takeDown()) moved = true
    }
    await room.settled()
    quiet = moved ? 0 : quiet + 1
  }
}
