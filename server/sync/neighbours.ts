import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import type { ServerRecord } from "../../shared/protocol.ts"
import type { Stored } from "./entry.ts"
import type { PresenceEntry } from "./frame.ts"
import { aloneRelay, type Relay } from "./relay.ts"

/** What one process tells the others who have the same plan open. */
export type PlanMessage =
  | { type: "stored"; stored: Stored }
  | { type: "record"; record: ServerRecord }
  | { type: "presence"; entries: PresenceEntry[] }
  | { type: "reached"; client: number; seq: number }
  | { type: "who" }
  | { type: "kept" }

// Above this the others are only told that there is something, and read it from the log.
const largest = 1_000_000

/** The bytes of a message. */
function encode(message: PlanMessage): Uint8Array {
  const encoder = encoding.createEncoder()
  if (message.type !== "stored") {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, JSON.stringify(message))
    return encoding.toUint8Array(encoder)
  }
  const { after, seq, rows, update } = message.stored
  encoding.writeVarUint(encoder, 0)
  // Who knows nothing before it will read the log.
  encoding.writeVarUint(encoder, update.length > largest ? seq : after)
  encoding.writeVarUint(encoder, seq)
  encoding.writeVarUint(encoder, rows)
  encoding.writeVarUint8Array(encoder, update.length > largest ? new Uint8Array() : update)
  return encoding.toUint8Array(encoder)
}

/** The message of some bytes. Throws when they are none. */
function decode(bytes: Uint8Array): PlanMessage {
  const decoder = decoding.createDecoder(bytes)
  if (decoding.readVarUint(decoder) === 1) return JSON.parse(decoding.readVarString(decoder))
  const after = decoding.readVarUint(decoder)
  const seq = decoding.readVarUint(decoder)
  const rows = decoding.readVarUint(decoder)
  // A copy: the log's bytes outlive the message.
  const update = decoding.readVarUint8Array(decoder).slice()
  return { type: "stored", stored: { after, seq, rows, update } }
}

/** Tells the other processes about a plan, whether it is open here or not. */
export function tellNeighbours(relay: Relay, planId: string, message: PlanMessage): void {
  if (relay.ready && relay !== aloneRelay) relay.publish(planId, encode(message))
}

/** Hears from the other processes about a plan until the returned function is called. */
export function hearNeighbours(
  relay: Relay,
  planId: string,
  hear: (message: PlanMessage, process: string) => void,
): Promise<() => void> {
  return relay.subscribe(planId, (bytes, process) => hear(decode(bytes), process))
}
