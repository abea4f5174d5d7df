import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import type { Column, Next } from "./column.ts"
import { limits } from "./limits.ts"
import { hasKey, hasRight, passNeighbours, structKind } from "./structBytes.ts"

/** Whether the next struct of a column is a text so long that it is taken in by {@link textPieces}. */
export function isLongText(update: Uint8Array, { clock, reached }: Column, next: Next): boolean {
  if (next.kind !== structKind.text || next.to - next.from <= limits.large.text) return false
  // What is known in part is taken as it is, and so is what stands under a key.
  return clock >= reached && ((update[next.from] ?? 0) & hasKey) === 0
}

// A character of two units is not parted.
const isFirstHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00

/** A long text as updates of one piece of it each, as Yjs itself writes the rest of a text. */
export function* textPieces(
  update: Uint8Array,
  { client, clock }: Column,
  { from: begin }: Next,
): Generator<Uint8Array, void> {
  const from = decoding.createDecoder(update)
  from.pos = begin
  const info = decoding.readUint8(from)
  let right: [number, number] | null = null
  passNeighbours(from, info, (...place) => {
    if (info & hasRight) right = place
  })
  const head = update.subarray(begin, from.pos)
  const words = decoding.readVarString(from)
  for (let at = 0; at < words.length; ) {
    let to = Math.min(words.length, at + limits.large.text)
    if (to < words.length && isFirstHalf(words.charCodeAt(to - 1))) to -= 1
    const encoder = encoding.createEncoder()
    const write = (...numbers: number[]) => {
      for (const number of numbers) encoding.writeVarUint(encoder, number)
    }
    write(1, 1, client, clock + at)
    if (at === 0) encoding.writeUint8Array(encoder, head)
    else {
      encoding.writeUint8(encoder, structKind.text | 0x80 | (right ? hasRight : 0))
      write(client, clock + at - 1, ...(right ?? []))
    }
    encoding.writeVarString(encoder, words.slice(at, to))
    write(0)
    yield encoding.toUint8Array(encoder)
    at = to
  }
}
