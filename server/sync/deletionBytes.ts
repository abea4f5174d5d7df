import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { columnPlaces } from "./column.ts"

/** Deleted characters of a client, from one count up to another. */
export interface Deleted {
  clock: number
  end: number
}

/** The deletions of an update, which stand in it from `at` on, in its order. Throws when they cannot be read. */
export function* deletionsAt(
  update: Uint8Array,
  at: number,
): Generator<[client: number, clock: number, length: number], void> {
  const from = decoding.createDecoder(update)
  from.pos = at
  for (let clients = decoding.readVarUint(from); clients > 0; clients--) {
    const client = decoding.readVarUint(from)
    for (let ranges = decoding.readVarUint(from); ranges > 0; ranges--) {
      const clock = decoding.readVarUint(from)
      yield [client, clock, decoding.readVarUint(from)]
    }
  }
}

/** How many characters an update deletes. Throws when it cannot be read. */
export function deletedLength(update: Uint8Array): number {
  const reading = columnPlaces(update)
  let read = reading.next()
  while (!read.done) read = reading.next()
  let all = 0
  for (const [, , length] of deletionsAt(update, read.value.end)) all += length
  return all
}

function coalesced(ranges: readonly Deleted[]): Deleted[] {
  const all: Deleted[] = []
  for (const range of ranges.toSorted((a, b) => a.clock - b.clock)) {
    const last = all[all.length - 1]
    if (last && range.clock <= last.end) last.end = Math.max(last.end, range.end)
    else all.push({ ...range })
  }
  return all
}

/** Writes deletions by client number, in any order, as they stand in an update: each once, as Yjs would. */
export function writeDeletions(
  encoder: encoding.Encoder,
  deletions: ReadonlyMap<number, readonly Deleted[]>,
): void {
  const write = (...numbers: number[]) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  }
  write(deletions.size)
  // Highest client number first.
  for (const [client, ranges] of [...deletions].sort(([a], [b]) => b - a)) {
    const own = coalesced(ranges)
    write(client, own.length)
    for (const { clock, end } of own) write(clock, end - clock)
  }
}
