import * as encoding from "lib0/encoding"
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync"
import { messageType } from "../../shared/protocol.ts"

function syncFrame(kind: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

/** "This is what I have" (a state vector): asks the other side for what is missing here. */
export const askFrame = (stateVector: Uint8Array) => syncFrame(messageYjsSyncStep1, stateVector)

/** The answer to the other side's {@link askFrame}: what it lacks. */
export const answerFrame = (update: Uint8Array) => syncFrame(messageYjsSyncStep2, update)

/** An update as it happens. */
export const updateFrame = (update: Uint8Array) => syncFrame(messageYjsUpdate, update)

/** What is known of one client number: its clock and its state (JSON; "null" when they left). */
export interface PresenceEntry {
  client: number
  clock: number
  state: string
}

/** Who is here. */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const body = encoding.createEncoder()
  encoding.writeVarUint(body, entries.length)
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(body, client)
    encoding.writeVarUint(body, clock)
    encoding.writeVarString(body, state)
  }
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.awareness)
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body))
  return encoding.toUint8Array(encoder)
}
