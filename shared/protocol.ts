import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import type { Changed } from "./api/announcements.ts"

/** The first number of a frame. 0 to 3 are those of y-protocols; 4 and 5 are ours, and y-websocket clients ignore them. */
export const messageType = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  record: 4,
  saved: 5,
} as const

/** Close codes of `/sync`. 4400-4499 are final for y-websocket 3.1, the others mean "come back". */
export const closeCode = {
  malformed: 4400,
  signedOut: 4401,
  noRight: 4403,
  notFound: 4404,
  tooLarge: 4413,
  schemaTooOld: 4426,
  rightsChanged: 4205,
  tooSlow: 4213,
  tooMany: 4290,
  unavailable: 4503,
} as const

/**
 * The records that the server sends to an open plan beside its words: that data behind an address
 * changed, that a write was refused, and, first of all, who has connected.
 */
export type ServerRecord =
  | Changed
  | { type: "refused"; code: "no-right" | "too-large"; detail: string }
  | { type: "hello"; user: string; right: string; schema: number }

/**
 * Appends to an answer (sync step 2) the state vector of the words of others that its writer had
 * seen: `[0, 1, update, vector]`. Other clients read no further than the update.
 */
export function writeSeen(encoder: encoding.Encoder, vector: Uint8Array): void {
  encoding.writeVarUint8Array(encoder, vector)
}

/**
 * The vector that {@link writeSeen} appended, once the answer before it is read; null without one.
 * Throws on anything else.
 */
export function readSeen(decoder: decoding.Decoder): Uint8Array | null {
  return decoding.hasContent(decoder) ? decoding.readVarUint8Array(decoder) : null
}

/** A record frame: `[4, JSON]`. */
export function encodeRecord(record: ServerRecord): Uint8Array {
  return encodeRecordJson(JSON.stringify(record))
}

/** {@link encodeRecord} for a record that is serialised already. */
export function encodeRecordJson(json: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.record)
  encoding.writeVarString(encoder, json)
  return encoding.toUint8Array(encoder)
}

/** The record of a frame whose first number has been read. Throws on anything else. */
export function decodeRecord(decoder: decoding.Decoder): ServerRecord {
  return JSON.parse(decoding.readVarString(decoder)) as ServerRecord
}

/**
 * A saved frame: `[5, frames]`, the number of document frames (sync step 2 and update) of this
 * connection that are durable or refused, counted from its start.
 */
export function encodeSaved(frames: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.saved)
  encoding.writeVarUint(encoder, frames)
  return encoding.toUint8Array(encoder)
}

/** The count of a saved frame whose first number has been read. */
export function decodeSaved(decoder: decoding.Decoder): number {
  return decoding.readVarUint(decoder)
}
