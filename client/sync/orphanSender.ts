import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { messageYjsSyncStep2, writeSyncStep1 } from "y-protocols/sync"
import type { WebsocketProvider } from "y-websocket"
import type * as Y from "yjs"
import { messageType, writeSeen } from "../../shared/protocol.ts"
import type { LocalCopy } from "./localCopy.ts"
import type { OrphanedEdits } from "./openCopy.ts"
import { encodeSeen, type SeenVector } from "./seenVector.ts"

/** Milliseconds before the copy is checked, by when open tabs have sent their own edits. */
const patience = 1_000

/** The tab and the socket of an {@link OrphanSender}. */
interface OrphanSenderHost {
  doc: Y.Doc
  copy: LocalCopy
  provider: WebsocketProvider
  /** Whether the server's state has been received. */
  live: () => boolean
  /** The document frames sent on the open socket, and how many of them the server has. */
  frames: () => { sent: number; saved: number }
}

const frameOf = (write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.sync)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

/** The edits that are on their way to the server. */
interface Sent {
  socket: WebSocket
  /** The number of frames that the server must have. */
  frames: number
  left: OrphanedEdits
  /** Whether the server has them all and was asked which parts it accepted. */
  asked: boolean
}

/**
 * An update as sync step 2, with the state that its writer had seen: this tab has seen more than
 * the tab that wrote it.
 */
const answerOf = (update: Uint8Array, seen: SeenVector | null) =>
  frameOf((encoder) => {
    encoding.writeVarUint(encoder, messageYjsSyncStep2)
    encoding.writeVarUint8Array(encoder, update)
    if (seen) writeSeen(encoder, encodeSeen(seen))
  })

/**
 * Sends the edits that other tabs left in the copy on this device to the server, as they were
 * written, and requests them back when the server has them. So nothing is shown here that is not
 * durable, and deletions of another tab are told from text that it had not seen. Edits that the
 * server already has are not sent, and sending one twice has no effect.
 */
export class OrphanSender {
  readonly #way: OrphanSenderHost
  #timer: ReturnType<typeof setTimeout> | null = null
  #reading = false
  #again = false
  #closed = false
  #sent: Sent | null = null
  /** The socket of the last edits sent. */
  #last: WebSocket | null = null

  constructor(way: OrphanSenderHost) {
    this.#way = way
    const handlers = way.provider.messageHandlers
    const handle = handlers[messageType.sync]
    handlers[messageType.sync] = (encoder, decoder, ...rest) => {
      const isAnswer = decoding.peekVarUint(decoder) === messageYjsSyncStep2
      handle?.(encoder, decoder, ...rest)
      if (isAnswer && this.#onItsWay && this.#sent?.asked) this.#settle(this.#sent)
    }
  }

  /** Schedules a check of the copy. */
  look(): void {
    if (this.#closed || this.#timer !== null) return
    if (this.#reading || this.#onItsWay) {
      this.#again = true
      return
    }
    this.#timer = setTimeout(() => {
      this.#timer = null
      void this.#carry()
    }, patience)
  }

  /** Called when the server has confirmed frames. */
  read(): void {
    const sent = this.#sent
    if (!sent || sent.asked || !this.#onItsWay || this.#way.frames().saved < sent.frames) return
    if (sent.left.updates.length === 0) {
      this.#settle(sent)
      return
    }
    sent.asked = true
    sent.socket.send(frameOf((encoder) => writeSyncStep1(encoder, this.#way.doc)))
  }

  /**
   * Called when the server has closed the socket because of a frame. Returns whether the frame may
   * have been an edit left by another tab; this tab then sends no more of them.
   */
  blamed(): boolean {
    if (this.#closed || !this.#sent?.left.updates.length || this.#sent.asked) return false
    this.close()
    return true
  }

  /** Stops checking. */
  close(): void {
    this.#closed = true
    this.#sent = null
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  get #onItsWay(): boolean {
    return this.#sent !== null && this.#sent.socket === this.#way.provider.ws
  }

  async #carry(): Promise<void> {
    const { provider, copy, live, frames } = this.#way
    const socket = provider.ws
    // A later connection schedules a check by itself.
    if (!socket || !live()) return
    this.#reading = true
    // A new connection tries again the edits that the server ignored on an earlier one.
    const left = await copy.leftOver(socket !== this.#last).catch(() => null)
    this.#reading = false
    if (left && !this.#closed && live() && provider.ws === socket) {
      for (const update of left.updates) socket.send(answerOf(update, left.seen))
      // The first frame of a socket answers the server's sync request and holds the edits of the
      // document.
      this.#sent = { socket, frames: Math.max(1, frames().sent), left, asked: false }
      this.#last = socket
      this.read()
      return
    }
    this.#next()
  }

  #settle({ left }: Sent): void {
    this.#sent = null
    // A mark that is not cleared only makes the count too high.
    left.settle().catch(() => {})
    this.#next()
  }

  #next(): void {
    if (!this.#again) return
    this.#again = false
    this.look()
  }
}
