import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync"
import { messageType } from "../../../shared/protocol.ts"

// Frames are many and live until they are sent: each is allocated in Node's buffer pool with its
// exact length, in the encoding of lib0.

/** The length of a variable-length number in bytes. */
function lengthOf(number: number): number {
  let length = 1
  for (let left = number; left > 127; left = Math.floor(left / 128)) length += 1
  return length
}

/** Writes a variable-length number; returns the offset after it. */
function write(into: Buffer, at: number, number: number): number {
  let end = at
  let left = number
  for (; left > 127; left = Math.floor(left / 128)) into[end++] = 128 | (left % 128)
  into[end++] = left
  return end
}

function syncFrame(kind: number, bytes: Uint8Array): Uint8Array {
  const frame = Buffer.allocUnsafe(2 + lengthOf(bytes.length) + bytes.length)
  frame[0] = messageType.sync
  frame[1] = kind
  frame.set(bytes, write(frame, 2, bytes.length))
  return frame
}

/** Sync step 1 with a state vector: requests the updates missing here. */
export const askFrame = (stateVector: Uint8Array) => syncFrame(messageYjsSyncStep1, stateVector)

/** Sync step 2, the answer to {@link askFrame}: the missing updates. */
export const answerFrame = (update: Uint8Array) => syncFrame(messageYjsSyncStep2, update)

/** A frame with a new update. */
export const updateFrame = (update: Uint8Array) => syncFrame(messageYjsUpdate, update)

/** The presence of one client number: its clock and its state (JSON; "null" when they left). */
export interface PresenceEntry {
  client: number
  clock: number
  state: string
}

/** The frame of presence. */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  let body = lengthOf(entries.length)
  for (const { client, clock, state } of entries) {
    const words = Buffer.byteLength(state)
    body += lengthOf(client) + lengthOf(clock) + lengthOf(words) + words
  }
  const frame = Buffer.allocUnsafe(1 + lengthOf(body) + body)
  frame[0] = messageType.awareness
  let at = write(frame, write(frame, 1, body), entries.length)
  for (const { client, clock, state } of entries) {
    at = write(frame, write(frame, at, client), clock)
    at = write(frame, at, Buffer.byteLength(state))
    at += frame.write(state, at)
  }
  return frame
}

/** The number of document frames of a connection that are stored or refused, see `encodeSaved`. */
export function savedFrame(frames: number): Uint8Array {
  const frame = Buffer.allocUnsafe(1 + lengthOf(frames))
  frame[0] = messageType.saved
  write(frame, 1, frames)
  return frame
}
