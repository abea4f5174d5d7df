import { Socket } from "node:net"
import type { Duplex } from "node:stream"
import { type RawData, type ServerOptions, WebSocket } from "ws"
import { FrameReader, type Incoming } from "./incoming.ts"
import { limits } from "./limits.ts"

/** The websocket of the package, which can be put on a stream that is open. */
interface Whole extends WebSocket {
  setSocket(stream: Duplex, head: Buffer, options: ServerOptions): void
}
const Whole = WebSocket as unknown as new (
  address: null,
  protocols: undefined,
  options: ServerOptions,
) => Whole

type Listener = (this: Duplex, bytes: Buffer) => void

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}

// There are many streams: functions of its own for each would take more memory than what it says.
const socketOf = Symbol("the socket on a stream")
type Stream = Duplex & { [socketOf]?: PageSocket }

function onData(this: Stream, bytes: Buffer): void {
  this[socketOf]?.read(bytes)
}

function onEnd(this: Stream): void {
  this[socketOf]?.ended()
}

function onError(this: Stream): void {
  this.off("error", onError)
  this.on("error", () => {})
  this[socketOf]?.terminate()
}

function onClose(this: Stream): void {
  this[socketOf]?.gone()
}

const nothing = Buffer.alloc(0)

/**
 * The server's end of one page's websocket. A whole websocket takes several times the time and the
 * memory of what nearly all of them ever need, so that one is made only when something comes that is
 * neither a message of bytes, whole as it arrives, nor the answer to a ping: a goodbye at the latest.
 *
 * `ws` makes one of these after its handshake, and nothing else of it is called by `ws`.
 */
export class PageSocket extends FrameReader {
  #options: ServerOptions
  #stream!: Stream
  #isOpen = true
  /** The whole websocket and how it reads the stream; null until there is need of it. */
  #websocket: Whole | null = null
  #theirs: Listener | null = null
  /** Called by `ws`; the options are those of its server. */
  constructor(_address: null, _protocols: undefined, options: ServerOptions) {
    super()
    this.#options = options
  }

  /** Called by `ws` when the handshake is done; `head` has come with it. */
  setSocket(stream: Duplex, head: Buffer): void {
    this.#stream = stream
    if (stream instanceof Socket) stream.setTimeout(0).setNoDelay()
    if (head.length > 0) stream.unshift(head)
  }

  /** Begins to read. */
  listen(incoming: Incoming): void {
    this.incoming = incoming
    const stream = this.#stream
    stream[socketOf] = this
    stream.on("close", onClose).on("data", onData).on("end", onEnd).on("error", onError)
  }

  override get isOpen(): boolean {
    const websocket = this.#websocket
    return websocket ? websocket.readyState === websocket.OPEN : this.#isOpen
  }

  /** Says goodbye with a code. */
  close(code: number, reason: string): void {
    if (this.#websocket || this.#isOpen) this.#whole().close(code, reason)
  }

  /** Ends it without a word. */
  terminate(): void {
    this.#isOpen = false
    if (this.#websocket) this.#websocket.terminate()
    else this.#stream.destroy()
  }

  /** Reads nothing more until {@link resume}. */
  pause(): void {
    if (this.#websocket) this.#websocket.pause()
    else this.#stream.pause()
  }

  /** Reads on. */
  resume(): void {
    if (this.#websocket) this.#websocket.resume()
    else this.#stream.resume()
  }

  /** The page has said all it will without a goodbye. */
  ended(): void {
    this.#isOpen = false
    this.#stream.end()
  }

  /** The stream has closed. */
  gone(): void {
    const stream = this.#stream
    const had = this.#websocket !== null
    stream.off("data", onData)
    // What has come and was not read the websocket reads, and must find it whole.
    const isLeft = stream.readableLength > 0
    if (isLeft && this.begun) this.give(this.begun)
    if (had) return
    if (isLeft) {
      this.#whole()
      stream.listeners("close").at(-1)?.call(stream)
      return
    }
    this.#isOpen = false
    this.incoming.closed(1006)
  }

  /** The whole websocket, which from now on hears how the stream ends. */
  #whole(): Whole {
    if (this.#websocket) return this.#websocket
    const [stream, incoming] = [this.#stream, this.incoming]
    const websocket = new Whole(null, undefined, this.#options)
    websocket.on("message", (data, binary) => {
      this.answered = true
      incoming.receive(bytesOf(data), binary)
    })
    websocket.on("ping", () => {
      this.answered = true
    })
    websocket.on("pong", (payload) => {
      this.answered = true
      incoming.pong(payload)
    })
    websocket.on("error", (error) => {
      // It wants to hear nothing more.
      stream.off("data", onData)
      incoming.failed(error)
    })
    websocket.on("close", (code) => incoming.closed(code))
    stream.off("end", onEnd).off("error", onError)
    const isPaused = stream.isPaused()
    websocket.setSocket(stream, nothing, this.#options)
    if (isPaused) websocket.pause()
    const theirs = stream.listeners("data").at(-1) as Listener | undefined
    // Another version of the package might listen in another way: what comes would be lost unseen.
    if (!theirs || theirs === onData) throw new Error("ws does not listen to the stream")
    stream.off("data", theirs)
    this.#theirs = theirs
    this.#websocket = websocket
    return websocket
  }

  protected override give(bytes: Buffer): void {
    this.#whole()
    this.#theirs?.call(this.#stream, bytes)
  }

  /** From here on the websocket reads everything. */
  protected override handBack(bytes: Buffer): void {
    this.#whole()
    const stream = this.#stream
    stream.off("data", onData)
    if (this.#theirs) stream.on("data", this.#theirs)
    // It ends with that, and until then would keep whatever comes.
    let after = 0
    stream.on("data", ({ length }: Buffer) => {
      after += length
      if (after > limits.arrival.afterwards && !this.isOpen) stream.destroy()
    })
    if (bytes.length > 0) this.give(bytes)
  }
}
