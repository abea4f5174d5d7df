import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"

/** Many updates as one run of bytes, which goes to another process as fast as one. */
export function packUpdates(updates: Iterable<Uint8Array>): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const update of updates) encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

/** The updates of {@link packUpdates}, in order. */
export function* unpackUpdates(bytes: Uint8Array): Generator<Uint8Array> {
  const decoder = decoding.createDecoder(bytes)
  while (decoding.hasContent(decoder)) yield decoding.readVarUint8Array(decoder)
}
