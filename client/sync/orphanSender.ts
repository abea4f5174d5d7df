import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { messageYjsSyncStep2, writeSyncStep1 } from "y-protocols/sync"
import type { WebsocketProvider } from "y-websocket"
import type * as Y from "yjs"
import { messageType, writeSeen } from "../../shared/protocol.ts"
import type { LocalCopy } from "./localCopy.ts"
import type { OrphanedEdits } from "./openCopy.ts"
import { encodeSeen, type SeenVector } from "./seenVector.ts"

/** Milliseconds before the copy is looked into: what open tabs send by themselves is there by then. */
const patience = 1_000

/** The tab and the socket of an {@link OrphanSender}. */
interface OrphanSenderHost {
  doc: Y.Doc
  copy: LocalCopy
  provider: WebsocketProvider
  /** Whether the server's words are here. */
  live: () => boolean
  /** Document frames sent on the socket that is open now, and how many of them the server has. */
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
  /** How many frames of it the server must have. */
  frames: number
  left: OrphanedEdits
  /** The server has all that, and was asked what it has taken of it. */
  asked: boolean
}

/**
 * An update as an answer to the server's question, with what its writer had seen: this tab has seen
 * more than the one that removed words.
 */
const answerOf = (update: Uint8Array, seen: SeenVector | null) =>
  frameOf((encoder) => {
    encoding.writeVarUint(encoder, messageYjsSyncStep2)
    encoding.writeVarUint8Array(encoder, update)
    if (seen) writeSeen(encoder, encodeSeen(seen))
  })

/**
 * Sends to the server what other tabs left in the copy on this device, as they wrote it, and asks
 * for it when the server has it: so nothing is shown here that is not durable, and what was deleted
 * elsewhere can be told from what had not been seen there. What the server has already is not sent,
 * and does nothing if another tab sends it too.
 */
export class OrphanSender {
  readonly #way: OrphanSenderHost
  #timer: ReturnType<typeof setTimeout> | null = null
  #reading = false
  #again = false
  #closed = false
  #sent: Sent | null = null
  /** The socket on which something was sent last. */
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

  /** There may be something in the copy. */
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

  /** The server may have more than before. */
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
   * The server has closed the socket for what came on it. Gives whether that may be for what others
   * left: then none of it is sent any more by this tab, which goes on without.
   */
  blamed(): boolean {
    if (this.#closed || !this.#sent?.left.updates.length || this.#sent.asked) return false
    this.close()
    return true
  }

  /** Looks no more. */
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
    // A connection that comes later looks by itself.
    if (!socket || !live()) return
    this.#reading = true
    // A new connection tries again what an earlier one left out.
    const left = await copy.leftOver(socket !== this.#last).catch(() => null)
    this.#reading = false
    if (left && !this.#closed && live() && provider.ws === socket) {
      for (const update of left.updates) socket.send(answerOf(update, left.seen))
      // The first frame of a socket is its answer to the server: what the document has is sent with it.
      this.#sent = { socket, frames: Math.max(1, frames().sent), left, asked: false }
      this.#last = socket
      this.read()
      return
    }
    this.#next()
  }

  #settle({ left }: Sent): void {
    this.#sent = null
    // A mark that is not cleared only counts too much.
    left.settle().catch(() => {})
    this.#next()
  }

  #next(): void {
    if (!this.#again) return
    this.#again = false
    this.look()
  }
}
