import type { Duplex } from "node:stream"
import type { WebSocket } from "ws"
import { closeCode } from "../../shared/protocol.ts"
import { limits } from "./limits.ts"

// The first byte of a frame: whether it ends its message, and what it is.
const whole = 0x82
const start = 0x02
const part = 0x00
const lastPart = 0x80
const text = 0x01
const ping = 0x89
const pong = 0x8a
const final = 0x80
const masked = 0x80

/** What is done with what a socket sends. */
export interface Incoming {
  /** The bytes that a message may have. */
  readonly largest: number
  /** Takes a whole message. */
  receive(data: Uint8Array): void
  /** Something else has come that the websocket reads itself: a ping, a pong, a part of a message. */
  count(bytes: number): void
  /** So many bytes of a message have come that has not ended; 0 when there is none. */
  arrives(bytes: number): void
  /** Closes the socket: what comes is nothing that is taken here. */
  refuse(code: number, reason: string): void
}

/** A frame's head: where its words begin, how many they are, and where they end. */
interface Head {
  from: number
  length: number
  to: number
}

/** The head of the masked frame at `at`; null while a part of it has not come. */
function headAt(bytes: Buffer, at: number): Head | null {
  const short = (bytes[at + 1] ?? 0) & 0x7f
  const from = at + 6 + (short < 126 ? 0 : short === 126 ? 2 : 8)
  if (from > bytes.length) return null
  const length =
    short < 126
      ? short
      : short === 126
        ? bytes.readUInt16BE(at + 2)
        : Number(bytes.readBigUInt64BE(at + 2))
  return { from, length, to: from + length }
}

/** Takes the mask, which stands before them, off a frame's words. */
function unmask(bytes: Buffer, { from, to }: Head): Buffer {
  const words = bytes.subarray(from, to)
  for (let i = 0; i < words.length; i++)
    words[i] = (words[i] ?? 0) ^ (bytes[from - 4 + (i & 3)] ?? 0)
  return words
}

class FrameReader {
  #socket: WebSocket
  #stream: Duplex
  #theirs: (bytes: Buffer) => void
  #incoming: Incoming
  /** Bytes still to come of a frame that the websocket reads, or nobody. */
  #rest = 0
  #skips = false
  /** Whether the websocket has said that it has read what it was given. */
  #answered = true
  /** The beginning of a head. */
  #begun: Buffer | null = null
  /** The size so far of a message that comes in parts; null between messages. */
  #parts: number | null = null
  /** The size of the message of which a frame is being read, up to that frame's end; 0 for a ping or a pong. */
  #size = 0
  /** What was said last of how much has come of it. */
  #said = 0

  constructor(
    socket: WebSocket,
    stream: Duplex,
    theirs: (bytes: Buffer) => void,
    incoming: Incoming,
  ) {
    this.#socket = socket
    this.#stream = stream
    this.#theirs = theirs
    this.#incoming = incoming
    const answered = () => {
      this.#answered = true
    }
    for (const event of ["message", "ping", "pong"]) socket.prependListener(event, answered)
    stream.off("data", theirs)
    stream.on("data", this.#read)
    // The websocket wants to hear nothing more.
    socket.on("error", () => stream.off("data", this.#read))
    // Of a stream that closes the websocket reads the rest itself, and must find it whole.
    stream.prependListener("close", () => {
      stream.off("data", this.#read)
      if (this.#begun && stream.readableLength > 0) theirs.call(stream, this.#begun)
    })
  }

  /** From here on the websocket reads everything. */
  #handBack(bytes: Buffer): void {
    this.#stream.off("data", this.#read)
    this.#stream.on("data", this.#theirs)
    // It ends with that, and until then would keep whatever comes.
    let after = 0
    this.#stream.on("data", ({ length }: Buffer) => {
      after += length
      const isOpen = this.#socket.readyState === this.#socket.OPEN
      if (after > limits.arrival.afterwards && !isOpen) this.#stream.destroy()
    })
    if (bytes.length > 0) this.#theirs.call(this.#stream, bytes)
  }

  #read = (chunk: Buffer): void => {
    this.#readAll(chunk)
    const here = this.#unfinished()
    if (here === this.#said) return
    this.#said = here
    this.#incoming.arrives(here)
  }

  /** What has come of a message that has not ended. */
  #unfinished(): number {
    if (this.#skips) return 0
    if (this.#rest > 0 && this.#size > 0) return Math.max(0, this.#size - this.#rest)
    return this.#parts ?? 0
  }

  #readAll(chunk: Buffer): void {
    const bytes = this.#begun ? Buffer.concat([this.#begun, chunk]) : chunk
    this.#begun = null
    const isOpen = this.#socket.readyState === this.#socket.OPEN
    if (!isOpen && !this.#skips) {
      this.#handBack(bytes)
      return
    }
    let at = 0
    while (at < bytes.length) {
      if (this.#rest === 0) {
        const from = at
        const head = this.#socket.readyState === this.#socket.OPEN ? this.#take(bytes, at) : null
        if (!head) {
          if (!this.#begun) this.#handBack(bytes.subarray(from))
          return
        }
        if (head.to <= bytes.length && this.#rest === 0) {
          at = head.to
          continue
        }
      }
      const end = Math.min(at + this.#rest, bytes.length)
      this.#rest -= end - at
      if (!this.#skips) this.#theirs.call(this.#stream, bytes.subarray(at, end))
      at = end
      // It did not read what is sound by all that is known here: it goes on alone.
      if (this.#rest === 0 && !this.#answered) {
        this.#handBack(bytes.subarray(at))
        return
      }
    }
  }

  /**
   * Looks at the frame at `at` and takes it when it is a whole message; else leaves in `#rest` how
   * much the websocket reads. Null when the head is not there, or the websocket is to go on alone.
   */
  #take(bytes: Buffer, at: number): Head | null {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1]
    if (second !== undefined && !this.#isTaken(first, second)) return null
    const head = second === undefined ? null : headAt(bytes, at)
    if (!head) {
      this.#begun = Buffer.from(bytes.subarray(at))
      return null
    }
    const { length } = head
    if (length > Number.MAX_SAFE_INTEGER) return null
    const size = (this.#parts ?? 0) + length
    this.#skips = (first & 0x0f) < 8 && size > this.#incoming.largest
    if (this.#skips) {
      const most = `A frame may have ${this.#incoming.largest} bytes.`
      this.#incoming.refuse(closeCode.tooLarge, most)
    } else if (first === whole && head.to <= bytes.length) {
      this.#incoming.receive(unmask(bytes, head))
      return head
    }
    this.#rest = head.to - at
    this.#note(first, length, size)
    return head
  }

  /** Whether a frame is one of those that pages send, where it stands, by its first two bytes. */
  #isTaken(first: number, second: number): boolean {
    if ((second & masked) === 0) return false
    if ((first & 0x7f) === text)
      this.#incoming.refuse(closeCode.malformed, "Text is not read here.")
    if (first === ping || first === pong) return (second & 0x7f) < 126
    if (this.#parts === null) return first === whole || first === start
    return first === part || first === lastPart
  }

  #note(first: number, length: number, size: number): void {
    const isControl = first === ping || first === pong
    if (first !== whole) this.#incoming.count(isControl ? length : 0)
    this.#size = isControl ? 0 : size
    if (!isControl && first !== whole) this.#parts = first === lastPart ? null : size
    // Of a part that is not the last the websocket says nothing.
    this.#answered = this.#skips || (first & final) === 0
  }
}

/**
 * Reads what nearly every frame is, a whole message of bytes that has arrived whole, past the
 * websocket's own parser, which costs several times as much. Pings, parts and what arrives in
 * pieces the websocket reads itself, in the order in which they come; from the first frame on that
 * no page sends, everything. A message that is too large is refused as soon as it says so. To be
 * called before anything has been read; false when the websocket is not as it is known here, and
 * reads everything itself.
 */
export function readFrames(socket: WebSocket, stream: Duplex, incoming: Incoming): boolean {
  const [listener, another] = stream.listeners("data")
  if (!listener || another) return false
  new FrameReader(socket, stream, listener as (bytes: Buffer) => void, incoming)
  return true
}
