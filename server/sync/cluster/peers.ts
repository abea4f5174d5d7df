import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { z } from "zod"
import { changeable } from "../../../shared/api/announcements.ts"
import type { Stored } from "../commit/entry.ts"
import { weightOf } from "../commit/mergeUpdates.ts"
import { limits } from "../limits.ts"
import { aloneRelay, type Relay } from "./relay.ts"

const number = z.int().min(0)

/** The messages in JSON. */
const messageShape = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("record"),
    record: z.object({
      type: z.literal("changed"),
      what: z.enum(changeable),
      /** Each process reads the records and cuts them for its own readers. */
      ids: z.array(z.string().max(limits.announced.id)).max(limits.announced.ids).optional(),
    }),
  }),
  z.object({
    type: z.literal("presence"),
    entries: z
      .array(
        z.object({ client: number, clock: number, state: z.string().max(limits.presence * 2) }),
      )
      .max(10_000),
  }),
  z.object({ type: z.literal("reached"), client: number, seq: number }),
  z.object({ type: z.literal("who") }),
  z.object({ type: z.literal("kept") }),
])

/** A message of one process to the others that have the same plan open. */
export type PlanMessage = { type: "stored"; stored: Stored } | z.infer<typeof messageShape>

// A larger update is not sent: the message only names its number, and the others read it from the
// log.
const largest = 100_000

/** The bytes of a message. */
function encode(message: PlanMessage): Uint8Array {
  const encoder = encoding.createEncoder()
  if (message.type !== "stored") {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, JSON.stringify(message))
    return encoding.toUint8Array(encoder)
  }
  const { after, seq, rows, update } = message.stored
  const isLarge = weightOf(update) > largest
  encoding.writeVarUint(encoder, 0)
  // A process without the preceding rows will read the log.
  encoding.writeVarUint(encoder, isLarge ? seq : after)
  encoding.writeVarUint(encoder, seq)
  encoding.writeVarUint(encoder, rows)
  encoding.writeVarUint8Array(encoder, isLarge ? new Uint8Array() : update)
  return encoding.toUint8Array(encoder)
}

/** Parses a message. Throws where the bytes are not one. */
function decode(bytes: Uint8Array): PlanMessage {
  const decoder = decoding.createDecoder(bytes)
  if (decoding.readVarUint(decoder) === 1)
    return messageShape.parse(JSON.parse(decoding.readVarString(decoder)))
  const after = decoding.readVarUint(decoder)
  const seq = decoding.readVarUint(decoder)
  const rows = decoding.readVarUint(decoder)
  // A copy: the log's bytes outlive the message.
  const update = decoding.readVarUint8Array(decoder).slice()
  return { type: "stored", stored: { after, seq, rows, update } }
}

/** Tells the other processes about a plan, whether it is open here or not. */
export function notifyPeers(relay: Relay, planId: string, message: PlanMessage): void {
  if (relay.ready && relay !== aloneRelay) relay.publish(planId, encode(message))
}

/** Listens to the other processes about a plan until the returned function is called. */
export function subscribeToPeers(
  relay: Relay,
  planId: string,
  hear: (message: PlanMessage, process: string) => void,
): Promise<() => void> {
  return relay.subscribe(planId, (bytes, process) => hear(decode(bytes), process))
}
