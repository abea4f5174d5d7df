import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync"
import { messageType } from "../../../shared/protocol.ts"

// Frames live as long as they wait to be sent, and are many: they are made in Node's pool of bytes,
// each in one piece of known length, as lib0 would write them.

/** How many bytes a number takes. */
function lengthOf(number: number): number {
  let length = 1
  for (let left = number; left > 127; left = Math.floor(left / 128)) length += 1
  return length
}

/** Writes a number; returns where it ends. */
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

/** "This is what I have" (a state vector): asks the other side for what is missing here. */
export const askFrame = (stateVector: Uint8Array) => syncFrame(messageYjsSyncStep1, stateVector)

/** The answer to the other side's {@link askFrame}: what it lacks. */
export const answerFrame = (update: Uint8Array) => syncFrame(messageYjsSyncStep2, update)

/** An update as it happens. */
export const updateFrame = (update: Uint8Array) => syncFrame(messageYjsUpdate, update)

/** The presence of one client number: its clock and its state (JSON; "null" when they left). */
export interface PresenceEntry {
  client: number
  clock: number
  state: string
}

/** Who is here. */
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

/** How many document frames of a connection are stored or refused, see `encodeSaved`. */
export function savedFrame(frames: number): Uint8Array {
  const frame = Buffer.allocUnsafe(1 + lengthOf(frames))
  frame[0] = messageType.saved
  write(frame, 1, frames)
  return frame
}
