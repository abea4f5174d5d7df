import * as encoding from "lib0/encoding"
import { columnPlaces } from "./column.ts"
import { type Deleted, deletionsAt, writeDeletions } from "./deletionBytes.ts"
import { merging } from "./merge.ts"

/** What updates say of one client, one after the other. */
interface Run {
  clock: number
  end: number
  structs: number
  pieces: Uint8Array[]
}

// Looking at the time costs something as well.
const betweenSteps = 64

function encoded(runs: Map<number, Run>, deletions: Map<number, Deleted[]>): Uint8Array {
  const encoder = encoding.createEncoder()
  const write = (...numbers: number[]) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  }
  write(runs.size)
  // Highest client number first, as Yjs writes them.
  for (const [client, { clock, structs, pieces }] of [...runs].sort(([a], [b]) => b - a)) {
    write(structs, client, clock)
    for (const piece of pieces) encoding.writeUint8Array(encoder, piece)
  }
  writeDeletions(encoder, deletions)
  return encoding.toUint8Array(encoder)
}

/**
 * Updates that follow on each other as one, their bytes put behind each other: what Yjs merges it
 * writes anew. Each step does a little. Gives what Yjs makes of them when something is missing
 * between them or said twice.
 */
export function* joining(updates: readonly Uint8Array[]): Generator<void, Uint8Array> {
  const [only] = updates
  if (only && updates.length === 1) return only
  const runs = new Map<number, Run>()
  const deletions = new Map<number, Deleted[]>()
  let steps = 0
  for (const update of updates) {
    const reading = columnPlaces(update)
    let read = reading.next()
    for (; !read.done; read = reading.next()) if (++steps % betweenSteps === 0) yield
    for (const { client, clock, structs, from, to, end, isWhole } of read.value.places) {
      const run = runs.get(client)
      if (!isWhole || (run && run.end !== clock)) return yield* merging(updates)
      const bytes = update.subarray(from, to)
      if (!run) runs.set(client, { clock, end, structs, pieces: [bytes] })
      else {
        run.end = end
        run.structs += structs
        run.pieces.push(bytes)
      }
    }
    for (const [client, clock, length] of deletionsAt(update, read.value.end)) {
      const range = { clock, end: clock + length }
      const own = deletions.get(client)
      if (own) own.push(range)
      else deletions.set(client, [range])
      if (++steps % betweenSteps === 0) yield
    }
    yield
  }
  return encoded(runs, deletions)
}
