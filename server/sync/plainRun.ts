import * as encoding from "lib0/encoding"
import type { Place, PlainEdit, TakenBack, Typed } from "./plainEdit.ts"

const same = (a: Place | null, b: Place | null) =>
  a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock)

/**
 * Plain edits that follow on each other, as one update: what one person types letter by letter is
 * one piece in it. Much cheaper than merging any updates, since it needs no look at the letters
 * before.
 */
export class PlainRun {
  #typed = new Map<number, Typed[]>()
  #taken = new Map<number, TakenBack[]>()
  /** How many edits there are in it, and how many pieces of words. */
  edits = 0
  pieces = 0

  /** Adds an edit; its client's words must follow on those that are in it. */
  add({ typed, taken }: PlainEdit): void {
    this.edits += 1
    if (typed) this.#addTyped(typed)
    for (const range of taken) this.#addTaken(range)
  }

  #addTyped(typed: Typed): void {
    let pieces = this.#typed.get(typed.client)
    if (!pieces) {
      pieces = []
      this.#typed.set(typed.client, pieces)
    }
    const last = pieces[pieces.length - 1]
    const follows =
      last !== undefined &&
      typed.left?.client === typed.client &&
      typed.left.clock === last.clock + last.words.length - 1 &&
      same(last.right, typed.right)
    if (follows) last.words += typed.words
    else {
      pieces.push({ ...typed })
      this.pieces += 1
    }
  }

  #addTaken(range: TakenBack): void {
    const ranges = this.#taken.get(range.client)
    if (!ranges) this.#taken.set(range.client, [{ ...range }])
    else ranges.push({ ...range })
    this.pieces += 1
  }

  /** Runs that follow on each other, as one; each rests only on those before it. */
  static of(runs: readonly PlainRun[]): PlainRun {
    const all = new PlainRun()
    for (const run of runs) {
      all.edits += run.edits
      all.pieces += run.pieces
      append(all.#typed, run.#typed)
      append(all.#taken, run.#taken)
    }
    return all
  }

  /** The client number's last character in it, plus one; undefined when it wrote nothing here. */
  endOf(client: number): number | undefined {
    const pieces = this.#typed.get(client)
    const last = pieces?.[pieces.length - 1]
    return last && last.clock + last.words.length
  }

  /** Whether any of these characters is taken back in it. */
  takes({ client, clock, length }: TakenBack): boolean {
    const ranges = this.#taken.get(client) ?? []
    return ranges.some((one) => one.clock < clock + length && clock < one.clock + one.length)
  }

  /** All of it as one update. */
  encoded(): Uint8Array {
    const encoder = encoding.createEncoder()
    const write = (...numbers: number[]) => {
      for (const number of numbers) encoding.writeVarUint(encoder, number)
    }
    write(this.#typed.size)
    // Highest client number first, as Yjs writes them.
    for (const [client, pieces] of [...this.#typed].sort(([a], [b]) => b - a)) {
      write(pieces.length, client, pieces[0]?.clock ?? 0)
      for (const { left, right, words } of pieces) {
        encoding.writeUint8(encoder, 4 | (left ? 0x80 : 0) | (right ? 0x40 : 0))
        if (left) write(left.client, left.clock)
        if (right) write(right.client, right.clock)
        encoding.writeVarString(encoder, words)
      }
    }
    write(this.#taken.size)
    for (const [client, ranges] of [...this.#taken].sort(([a], [b]) => b - a)) {
      const joined = join(ranges)
      write(client, joined.length)
      for (const { clock, length } of joined) write(clock, length)
    }
    return encoding.toUint8Array(encoder)
  }
}

function append<T>(to: Map<number, T[]>, more: ReadonlyMap<number, readonly T[]>): void {
  for (const [client, list] of more) to.set(client, [...(to.get(client) ?? []), ...list])
}

function join(ranges: TakenBack[]): TakenBack[] {
  const joined: TakenBack[] = []
  for (const range of ranges.toSorted((a, b) => a.clock - b.clock)) {
    const last = joined[joined.length - 1]
    if (last && last.clock + last.length >= range.clock)
      last.length = Math.max(last.length, range.clock + range.length - last.clock)
    else joined.push({ ...range })
  }
  return joined
}
