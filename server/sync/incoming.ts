import { closeCode } from "../../shared/protocol.ts"
import {
  type Head,
  headAt,
  isControl,
  isFinal,
  isMasked,
  isText,
  kind,
  unmask,
} from "./frameHead.ts"

/** What is done with what a socket sends, and with its end. */
export interface Incoming {
  /** The bytes that a message may have. */
  readonly largest: number
  /** Takes a whole message. */
  receive(data: Uint8Array, binary?: boolean): void
  /** Something else has come: a ping, a pong, a part of a message. */
  count(bytes: number): void
  /** A ping was answered, with what it said. */
  pong(payload: Uint8Array): void
  /** So many bytes of a message have come that has not ended; 0 when there is none. */
  arrives(bytes: number): void
  /** Closes the socket: what comes is nothing that is taken here. */
  refuse(code: number, reason: string): void
  /** What came is no websocket's. */
  failed(error: Error): void
  /** The socket has closed, with a code. */
  closed(code: number): void
}

/**
 * Reads what nearly every frame of a page is: a whole message of bytes that has arrived whole, or the
 * answer to a ping. What else pages send, pings, parts and what arrives in pieces, it gives to a
 * whole websocket, in the order in which they come; from the first frame on that no page sends,
 * everything. A message that is too large is refused as soon as it says so.
 */
export abstract class FrameReader {
  protected incoming!: Incoming
  /** Bytes still to come of a frame that the websocket reads, or nobody. */
  #rest = 0
  #skips = false
  /** Whether the websocket has said that it has read what it was given. */
  protected answered = true
  /** The beginning of a head. */
  protected begun: Buffer | null = null
  /** The size so far of a message that comes in parts; null between messages. */
  #parts: number | null = null
  /** The size of the message of which a frame is being read, up to that frame's end; 0 for a ping or a pong. */
  #size = 0
  /** What was said last of how much has come of it. */
  #said = 0

  abstract get isOpen(): boolean

  /** Gives bytes to the websocket. */
  protected abstract give(bytes: Buffer): void

  /** The websocket reads these and everything after them. */
  protected abstract handBack(bytes: Buffer): void

  /** Something has come on the stream. */
  read(chunk: Buffer): void {
    this.#readAll(chunk)
    const here = this.#unfinished()
    if (here === this.#said) return
    this.#said = here
    this.incoming.arrives(here)
  }

  /** What has come of a message that has not ended. */
  #unfinished(): number {
    if (this.#skips) return 0
    if (this.#rest > 0 && this.#size > 0) return Math.max(0, this.#size - this.#rest)
    return this.#parts ?? 0
  }

  #readAll(chunk: Buffer): void {
    const bytes = this.begun ? Buffer.concat([this.begun, chunk]) : chunk
    this.begun = null
    if (!this.isOpen && !this.#skips) {
      this.handBack(bytes)
      return
    }
    let at = 0
    while (at < bytes.length) {
      if (this.#rest === 0) {
        const from = at
        const head = this.isOpen ? this.#take(bytes, at) : null
        if (!head) {
          if (!this.begun) this.handBack(bytes.subarray(from))
          return
        }
        if (head.to <= bytes.length && this.#rest === 0) {
          at = head.to
          continue
        }
      }
      const end = Math.min(at + this.#rest, bytes.length)
      this.#rest -= end - at
      if (!this.#skips) this.give(bytes.subarray(at, end))
      at = end
      // It did not read what is sound by all that is known here: it goes on alone.
      if (this.#rest === 0 && !this.answered) {
        this.handBack(bytes.subarray(at))
        return
      }
    }
  }

  /**
   * Looks at the frame at `at` and takes it when it is a whole message or a pong; else leaves in
   * `#rest` how much the websocket reads. Null when the head is not there, or the websocket is to go
   * on alone.
   */
  #take(bytes: Buffer, at: number): Head | null {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1]
    if (second !== undefined && !this.#isTaken(first, second)) return null
    const head = second === undefined ? null : headAt(bytes, at)
    if (!head) {
      this.begun = Buffer.from(bytes.subarray(at))
      return null
    }
    const { length } = head
    if (length > Number.MAX_SAFE_INTEGER) return null
    const size = (this.#parts ?? 0) + length
    const isHere = head.to <= bytes.length
    this.#skips = !isControl(first) && size > this.incoming.largest
    if (this.#skips) {
      const most = `A frame may have ${this.incoming.largest} bytes.`
      this.incoming.refuse(closeCode.tooLarge, most)
    } else if (first === kind.whole && isHere) {
      this.incoming.receive(unmask(bytes, head))
      return head
    } else if (first === kind.pong && isHere) {
      this.incoming.count(length)
      this.incoming.pong(unmask(bytes, head))
      return head
    }
    this.#rest = head.to - at
    this.#note(first, length, size)
    return head
  }

  /** Whether a frame is one of those that pages send, where it stands, by its first two bytes. */
  #isTaken(first: number, second: number): boolean {
    if (!isMasked(second)) return false
    if (isText(first)) this.incoming.refuse(closeCode.malformed, "Text is not read here.")
    if (first === kind.ping || first === kind.pong) return (second & 0x7f) < 126
    if (this.#parts === null) return first === kind.whole || first === kind.start
    return first === kind.part || first === kind.lastPart
  }

  #note(first: number, length: number, size: number): void {
    const control = isControl(first)
    if (first !== kind.whole) this.incoming.count(control ? length : 0)
    this.#size = control ? 0 : size
    if (!control && first !== kind.whole) this.#parts = first === kind.lastPart ? null : size
    // Of a part that is not the last the websocket says nothing.
    this.answered = this.#skips || !isFinal(first)
  }
}
