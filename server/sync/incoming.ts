import type { Duplex } from "node:stream"
import type { WebSocket } from "ws"

// A whole message of bytes, and the bit that says that it is masked.
const message = 0x82
const masked = 0x80
const goodbye = 8

/** A frame's head: where its words begin, and where they end. */
interface Head {
  from: number
  to: number
}

/** The head of the frame at `at`; null while a part of it has not come. */
function headAt(bytes: Buffer, at: number): Head | null {
  if (at + 2 > bytes.length) return null
  const second = bytes[at + 1] ?? 0
  const mask = second & masked ? 4 : 0
  const short = second & 0x7f
  const from = at + 2 + mask + (short < 126 ? 0 : short === 126 ? 2 : 8)
  if (from > bytes.length) return null
  if (short < 126) return { from, to: from + short }
  if (short === 126) return { from, to: from + bytes.readUInt16BE(at + 2) }
  return { from, to: from + Number(bytes.readBigUInt64BE(at + 2)) }
}

/** Takes the mask, which stands before them, off a frame's words. */
function unmask(bytes: Buffer, { from, to }: Head): Buffer {
  const words = bytes.subarray(from, to)
  for (let i = 0; i < words.length; i++)
    words[i] = (words[i] ?? 0) ^ (bytes[from - 4 + (i & 3)] ?? 0)
  return words
}

/**
 * Reads what nearly every frame is, a whole message of bytes that has arrived whole, past the
 * websocket's own parser, which costs several times as much, and calls `receive` with it. All
 * others (in parts, pings, text, the goodbye, what is no frame) the websocket reads itself, in the
 * order in which they come. To be called before anything has been read.
 */
export function readFrames(
  socket: WebSocket,
  stream: Duplex,
  receive: (data: Uint8Array) => void,
): void {
  const [listener, another] = stream.listeners("data")
  if (!listener || another) return
  const theirs = listener as (bytes: Buffer) => void
  /** Bytes still to come of a frame that the websocket reads. */
  let rest = 0
  /** The beginning of a head. */
  let begun: Buffer | null = null

  function handBack(bytes: Buffer): void {
    stream.off("data", read)
    stream.on("data", theirs)
    if (bytes.length > 0) theirs.call(stream, bytes)
  }

  function read(chunk: Buffer): void {
    const bytes = begun ? Buffer.concat([begun, chunk]) : chunk
    begun = null
    let at = 0
    while (at < bytes.length) {
      if (socket.readyState !== socket.OPEN) {
        handBack(bytes.subarray(at))
        return
      }
      if (rest === 0) {
        const head = headAt(bytes, at)
        if (!head) {
          begun = Buffer.from(bytes.subarray(at))
          return
        }
        const first = bytes[at] ?? 0
        if ((first & 15) === goodbye) {
          handBack(bytes.subarray(at))
          return
        }
        const isMasked = ((bytes[at + 1] ?? 0) & masked) !== 0
        if (first === message && isMasked && head.to <= bytes.length) {
          at = head.to
          receive(unmask(bytes, head))
          continue
        }
        rest = head.to - at
      }
      const end = Math.min(at + rest, bytes.length)
      rest -= end - at
      theirs.call(stream, bytes.subarray(at, end))
      at = end
    }
  }

  stream.off("data", theirs)
  stream.on("data", read)
  // The websocket wants to hear nothing more.
  socket.on("error", () => stream.off("data", read))
}
