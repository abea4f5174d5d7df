import * as encoding from "lib0/encoding"
import { allClients, type ByClient, noClients, ofClient, withClient } from "./byClient.ts"
import type { Place, PlainEdit, TakenBack, Typed } from "./plainEdit.ts"

const same = (a: Place | null, b: Place | null) =>
  a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock)

// Letters put behind each other one by one take forty times their size; above so many they are
// written down.
const lettersAtMost = 32

function writePiece(encoder: encoding.Encoder, { left, right, words }: Typed): void {
  encoding.writeUint8(encoder, 4 | (left ? 0x80 : 0) | (right ? 0x40 : 0))
  for (const place of [left, right]) {
    if (!place) continue
    encoding.writeVarUint(encoder, place.client)
    encoding.writeVarUint(encoder, place.clock)
  }
  encoding.writeVarString(encoder, words)
}

/** What one client typed: pieces that follow on each other, the last of which may still grow. */
class Column {
  readonly client: number
  readonly clock: number
  pieces = 1
  /** The last piece; the others are written down in as little memory as they take. */
  #last: Typed
  #written: Uint8Array | null = null
  #length = 0

  constructor(first: Typed) {
    this.client = first.client
    this.clock = first.clock
    this.#last = { ...first }
  }

  /** The client's last character in it, plus one. */
  get end(): number {
    return this.#last.clock + this.#last.words.length
  }

  /** Adds words that follow on the others; false when they are a piece of their own. */
  add(typed: Typed): boolean {
    const last = this.#last
    const follows =
      typed.left?.client === typed.client &&
      typed.left.clock === this.end - 1 &&
      same(last.right, typed.right)
    if (follows && last.words.length < lettersAtMost) {
      last.words += typed.words
      return true
    }
    this.#writeLast()
    this.#last = { ...typed }
    this.pieces += 1
    return false
  }

  #writeLast(): void {
    const piece = encoding.encode((encoder) => writePiece(encoder, this.#last))
    const length = this.#length + piece.length
    if (!this.#written || this.#written.length < length) {
      const larger = new Uint8Array(Math.ceil(length * 1.25))
      if (this.#written) larger.set(this.#written)
      this.#written = larger
    }
    this.#written.set(piece, this.#length)
    this.#length = length
  }

  /** Writes its pieces. */
  write(encoder: encoding.Encoder): void {
    if (this.#written) encoding.writeUint8Array(encoder, this.#written.subarray(0, this.#length))
    writePiece(encoder, this.#last)
  }
}

/** What was taken back of one client's: clocks and lengths in turn. */
interface Ranges {
  readonly client: number
  readonly ranges: number[]
}

/**
 * Plain edits that follow on each other, as one update: what one person types letter by letter is
 * one piece in it, or few. Much cheaper than merging any updates, since it needs no look at the
 * letters before.
 */
export class PlainRun {
  #typed: ByClient<Column> = noClients
  #taken: ByClient<Ranges> = noClients
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
    const column = ofClient(this.#typed, typed.client)
    if (!column) this.#typed = withClient(this.#typed, new Column(typed))
    else if (column.add(typed)) return
    this.pieces += 1
  }

  #addTaken({ client, clock, length }: TakenBack): void {
    const taken = ofClient(this.#taken, client)
    if (taken) taken.ranges.push(clock, length)
    else this.#taken = withClient(this.#taken, { client, ranges: [clock, length] })
    this.pieces += 1
  }

  /** The client number's last character in it, plus one; undefined when it wrote nothing here. */
  endOf(client: number): number | undefined {
    return ofClient(this.#typed, client)?.end
  }

  /** Whether any of these characters is taken back in it. */
  takes({ client, clock, length }: TakenBack): boolean {
    const ranges = ofClient(this.#taken, client)?.ranges ?? []
    for (let i = 0; i < ranges.length; i += 2) {
      const from = ranges[i] ?? 0
      if (from < clock + length && clock < from + (ranges[i + 1] ?? 0)) return true
    }
    return false
  }

  /** All of it as one update. */
  encoded(): Uint8Array {
    return PlainRun.encodedTogether([this])
  }

  /** Runs that follow on each other, as one update; each rests only on those before it. */
  static encodedTogether(runs: readonly PlainRun[]): Uint8Array {
    const columns = new Map<number, Column[]>()
    const taken = new Map<number, number[]>()
    for (const run of runs) {
      for (const column of allClients(run.#typed)) append(columns, column.client, [column])
      for (const { client, ranges } of allClients(run.#taken)) append(taken, client, ranges)
    }
    const encoder = encoding.createEncoder()
    const write = (...numbers: number[]) => {
      for (const number of numbers) encoding.writeVarUint(encoder, number)
    }
    write(columns.size)
    // Highest client number first, as Yjs writes them.
    for (const [client, own] of [...columns].sort(([a], [b]) => b - a)) {
      const pieces = own.reduce((sum, column) => sum + column.pieces, 0)
      write(pieces, client, own[0]?.clock ?? 0)
      for (const column of own) column.write(encoder)
    }
    write(taken.size)
    for (const [client, ranges] of [...taken].sort(([a], [b]) => b - a)) {
      const joined = join(ranges)
      write(client, joined.length)
      for (const { clock, end } of joined) write(clock, end - clock)
    }
    return encoding.toUint8Array(encoder)
  }
}

function append<T>(to: Map<number, T[]>, client: number, more: readonly T[]): void {
  const list = to.get(client)
  if (list) list.push(...more)
  else to.set(client, [...more])
}

function join(ranges: readonly number[]): { clock: number; end: number }[] {
  const all: { clock: number; end: number }[] = []
  for (let i = 0; i < ranges.length; i += 2) {
    const clock = ranges[i] ?? 0
    all.push({ clock, end: clock + (ranges[i + 1] ?? 0) })
  }
  const joined: typeof all = []
  for (const range of all.sort((a, b) => a.clock - b.clock)) {
    const last = joined[joined.length - 1]
    if (last && last.end >= range.clock) last.end = Math.max(last.end, range.end)
    else joined.push(range)
  }
  return joined
}
