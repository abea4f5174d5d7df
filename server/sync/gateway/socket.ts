import type { Duplex } from "node:stream"
import { WebSocket } from "ws"
import { closeCode } from "../../../shared/protocol.ts"
import { limits } from "../limits.ts"

/** The part of a websocket that a connection uses. */
export interface Socket {
  readonly bufferedAmount: number
  send(frame: Uint8Array): void
  close(code: number, reason: string): void
  terminate(): void
  ping(payload: Uint8Array): void
  pause(): void
  resume(): void
}

// The codes with which `ws` closes by itself. After these y-websocket would reconnect and send the
// same again.
const tooLarge = 1009
const tooManyParts = 1008

/** The server's end of a websocket, made by the server of `ws` as its option `WebSocket` says. */
export class SyncSocket extends WebSocket implements Socket {
  #stream: Duplex | null = null
  #isCorked = false
  #maxFrameBytes = 0

  /** To be called before anything has been read: the stream below, and what a message may have. */
  attach(stream: Duplex, maxFrameBytes: number): void {
    this.#stream = stream
    this.#maxFrameBytes = maxFrameBytes
  }

  /** Sends a frame; all that is sent in one turn of the event loop is one write to the stream. */
  override send(frame: Uint8Array): void {
    const stream = this.#stream
    if (stream && !this.#isCorked) {
      this.#isCorked = true
      stream.cork()
      process.nextTick(() => {
        this.#isCorked = false
        stream.uncork()
      })
    }
    super.send(frame)
  }

  /** Sends a close frame with a code; ends the socket when the other side does not answer. */
  override close(code?: number, reason: string | Buffer = ""): void {
    if (code === tooLarge)
      super.close(closeCode.tooLarge, `A frame may have ${this.#maxFrameBytes} bytes.`)
    else if (code === tooManyParts) super.close(closeCode.tooMany, "Too many parts of one message.")
    else super.close(code, reason)
    setTimeout(() => this.terminate(), limits.goodbye).unref()
  }
}
