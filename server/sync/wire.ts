import type { Duplex } from "node:stream"
import { limits } from "./limits.ts"
import type { PageSocket } from "./pageSocket.ts"
import type { Socket } from "./socket.ts"

// Above this a frame's words are not copied to stand behind their header.
const copiedAtMost = 16_384

/** A ping, of at most 125 bytes. */
const pingFrame = (payload: Uint8Array) => Buffer.from([0x89, payload.length, ...payload])

const headerLength = (length: number) => (length < 126 ? 2 : length < 65_536 ? 4 : 10)

/** Writes the websocket header of a binary frame from the server; returns where it ends. */
function writeHeader(into: Buffer, at: number, length: number): number {
  into[at] = 0x82
  if (length < 126) {
    into[at + 1] = length
    return at + 2
  }
  if (length < 65_536) {
    into[at + 1] = 126
    return into.writeUInt16BE(length, at + 2)
  }
  into[at + 1] = 127
  return into.writeBigUInt64BE(BigInt(length), at + 2)
}

function header(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(headerLength(length))
  writeHeader(bytes, 0, length)
  return bytes
}

const none: readonly Uint8Array[] = []
const nothing = Buffer.alloc(0)

// What is in it has nearly always left the process before it is full.
const poolBytes = 8_192

/** Memory for frames that are written at once, used again and again as long as nothing stays in it. */
class Pool {
  #bytes = Buffer.allocUnsafeSlow(poolBytes)
  #used = 0
  #isHeld = false

  /** So many bytes, to be written before more are asked for. */
  take(length: number): Buffer {
    if (length > poolBytes / 2) return Buffer.allocUnsafeSlow(length)
    if (this.#used + length > poolBytes) {
      // Somebody's stream still has a part of it.
      if (this.#isHeld) this.#bytes = Buffer.allocUnsafeSlow(poolBytes)
      this.#isHeld = false
      this.#used = 0
    }
    const from = this.#used
    this.#used += length
    return this.#bytes.subarray(from, this.#used)
  }

  /** Something of it was written to a stream, which may not have passed it on yet. */
  wrote({ writableLength }: Duplex): void {
    if (writableLength > 0) this.#isHeld = true
  }
}

function framed(payloads: readonly Uint8Array[], pool: Pool): Buffer {
  let length = 0
  for (const payload of payloads) length += headerLength(payload.length) + payload.length
  const bytes = pool.take(length)
  let at = 0
  for (const payload of payloads) {
    at = writeHeader(bytes, at, payload.length)
    bytes.set(payload, at)
    at += payload.length
  }
  return bytes
}

/**
 * What goes out of the process in one turn of the event loop, to all sockets: to each with one
 * write, whatever it is made of. What is the same for many is framed once.
 */
export class Outgoing {
  #wires: Wire[] = []
  /** Those with nothing but what may wait, and when they are written at the latest: all at once. */
  #patient = new Set<Wire>()
  #timer: NodeJS.Timeout | null = null
  #isBusy: () => boolean
  #payloads = none
  #framed: Buffer = nothing
  readonly pool = new Pool()

  /** `isBusy` says whether what may wait is to wait. */
  constructor(isBusy: () => boolean) {
    this.#isBusy = isBusy
  }

  /** A wire has something to write that may wait; false when it is not to. */
  addPatient(wire: Wire): boolean {
    if (!this.#isBusy()) return false
    this.#patient.add(wire)
    this.#timer ??= setTimeout(() => this.#flushPatient(), limits.patience).unref()
    return true
  }

  #flushPatient(): void {
    this.#timer = null
    const patient = this.#patient
    this.#patient = new Set()
    for (const wire of patient) wire.flush()
  }

  /** A wire has something to write when the turn ends. */
  add(wire: Wire): void {
    this.#wires.push(wire)
    if (this.#wires.length === 1) process.nextTick(() => this.#flush())
  }

  #flush(): void {
    const wires = this.#wires
    this.#wires = []
    for (const wire of wires) wire.flush()
    this.#payloads = none
    this.#framed = nothing
  }

  /** Payloads as frames in one piece; the same as for the last who asked for the same. */
  frame(payloads: readonly Uint8Array[]): Buffer {
    const last = this.#payloads
    if (last.length === payloads.length && last.every((one, i) => one === payloads[i]))
      return this.#framed
    this.#payloads = payloads
    this.#framed = framed(payloads, this.pool)
    return this.#framed
  }
}

/** What is not frames of the room is the socket's own. */
type Beneath = Pick<PageSocket, "isOpen" | "close" | "terminate" | "pause" | "resume">

/**
 * The server's side of a websocket, for what the room sends. Frames are written to the stream under
 * the websocket, past its own framing of each for each; everything else is the websocket's.
 */
export class Wire implements Socket {
  #socket: Beneath
  #stream: Duplex
  #outgoing: Outgoing
  /** {@link none} while there are none. */
  #waiting: readonly Uint8Array[] = none
  #waitingBytes = 0
  /** Whether what waits goes out when the turn ends. */
  #isDue = false
  /** Whether the stream has taken everything so far, so that it need not be asked. */
  #flowing = true
  /** The ping that goes out behind what waits. */
  #asking: Uint8Array | null = null

  constructor(socket: Beneath, stream: Duplex, outgoing: Outgoing) {
    this.#socket = socket
    this.#stream = stream
    this.#outgoing = outgoing
  }

  get bufferedAmount(): number {
    return this.#flowing ? this.#waitingBytes : this.#stream.writableLength + this.#waitingBytes
  }

  send(frame: Uint8Array, patient = false): void {
    if (patient && this.#replaces(frame)) return
    if (this.#waiting === none) this.#waiting = [frame]
    else (this.#waiting as Uint8Array[]).push(frame)
    this.#waitingBytes += frame.length
    if (!patient || !this.#outgoing.addPatient(this)) this.#goOut()
  }

  // While all that waits may wait, the next of a kind says all that the one before it did.
  #replaces(frame: Uint8Array): boolean {
    const at = this.#isDue ? -1 : this.#waiting.findIndex(([kind]) => kind === frame[0])
    const before = this.#waiting[at]
    if (!before) return false
    ;(this.#waiting as Uint8Array[])[at] = frame
    this.#waitingBytes += frame.length - before.length
    return true
  }

  #goOut(): void {
    if (this.#isDue) return
    this.#isDue = true
    this.#outgoing.add(this)
  }

  /** Writes what waits. */
  flush(): void {
    const [waiting, asking, bytes] = [this.#waiting, this.#asking, this.#waitingBytes]
    this.#isDue = false
    if (waiting.length === 0 && !asking) return
    this.#waiting = none
    this.#asking = null
    this.#waitingBytes = 0
    if (!this.#socket.isOpen) return
    const small = bytes <= copiedAtMost
    if (small && !asking) {
      this.#flowing = this.#stream.write(this.#outgoing.frame(waiting))
      this.#outgoing.pool.wrote(this.#stream)
      return
    }
    this.#flowing = false
    this.#stream.cork()
    if (small && waiting.length > 0) this.#stream.write(this.#outgoing.frame(waiting))
    else
      for (const payload of waiting) {
        this.#stream.write(header(payload.length))
        this.#stream.write(payload)
      }
    if (asking) this.#stream.write(pingFrame(asking))
    this.#stream.uncork()
    this.#outgoing.pool.wrote(this.#stream)
  }

  close(code: number, reason: string): void {
    this.flush()
    this.#socket.close(code, reason)
  }

  terminate(): void {
    this.#socket.terminate()
  }

  ping(payload: Uint8Array): void {
    this.#asking = payload
    this.#goOut()
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }
}
