import * as Y from "yjs"
import { fragmentName } from "../../shared/document/readDocument.ts"

/** A run of characters of one client number, and the place in the log of the row it comes from. */
export interface LetterRun {
  from: number
  to: number
  row: number
}

/** Which row named a character first: an update may say again what an earlier one said. */
class FirstRows {
  readonly #byClient = new Map<number, LetterRun[]>()

  #runsOf(client: number): LetterRun[] {
    let runs = this.#byClient.get(client)
    if (!runs) {
      runs = []
      this.#byClient.set(client, runs)
    }
    return runs
  }

  /** The place of the first run that ends behind `clock`. */
  #place(runs: readonly LetterRun[], clock: number): number {
    let [low, high] = [0, runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle]?.to ?? 0) <= clock) low = middle + 1
      else high = middle
    }
    return low
  }

  add(client: number, from: number, to: number, row: number): void {
    const runs = this.#runsOf(client)
    let at = this.#place(runs, from)
    let start = from
    while (start < to) {
      const next = runs[at]
      const end = Math.min(to, Math.max(start, next?.from ?? to))
      if (end > start) {
        const before = runs[at - 1]
        if (before && before.to === start && before.row === row) before.to = end
        else {
          runs.splice(at, 0, { from: start, to: end, row })
          at++
        }
      }
      start = Math.max(end, next?.to ?? to)
      at++
    }
  }

  /** The runs between `from` and `to`, cut to them. */
  *within(client: number, from: number, to: number): Generator<LetterRun> {
    const runs = this.#byClient.get(client) ?? []
    for (let at = this.#place(runs, from); at < runs.length; at++) {
      const run = runs[at]
      if (!run || run.from >= to) return
      yield { from: Math.max(from, run.from), to: Math.min(to, run.to), row: run.row }
    }
  }

  at(client: number, clock: number): number | null {
    for (const { row } of this.within(client, clock, clock + 1)) return row
    return null
  }
}

/** Letters of a text that follow on each other, with one history. */
interface Piece {
  client: number
  from: number
  to: number
  words: string
  /** The rows that brought and that took them; null while they stand. */
  written: number
  deleted: number | null
}

/** Fewer letters than these may be the same by chance. */
const fewest = 10

/**
 * Where every letter of a plan comes from, by the rows of its log: which row wrote it and which took it
 * away. Words that are moved, split off, joined on, undone or brought back stay whose they were: a run of
 * letters that a row writes, word for word as they had stood before and were deleted, is of the row that
 * wrote them first.
 */
export class TextProvenance {
  readonly doc = new Y.Doc({ gc: false })
  readonly #written = new FirstRows()
  readonly #deleted = new FirstRows()
  readonly #origin = new FirstRows()
  #row = 0

  /** Takes the next rows of the log. */
  add(updates: Iterable<Uint8Array>): void {
    const { doc } = this
    doc.transact(() => {
      for (const update of updates) {
        const row = this.#row++
        const { structs, ds } = Y.decodeUpdate(update)
        for (const struct of structs) {
          if (struct instanceof Y.Skip) continue
          const { id, length } = struct
          this.#written.add(id.client, id.clock, id.clock + length, row)
        }
        for (const [client, items] of ds.clients)
          for (const { clock, len } of items) this.#deleted.add(client, clock, clock + len, row)
        Y.applyUpdate(doc, update)
      }
    })
  }

  /** Finds out what was moved. After the last row, before `writtenBy`. */
  settle(): void {
    const inserted: { row: number; words: string; pieces: Piece[] }[] = []
    const taken = new Map<string, { row: number; pieces: Piece[] }[]>()
    for (const text of textsIn(this.doc.getXmlFragment(fragmentName))) {
      const byRow = { written: new Map<number, Piece[]>(), deleted: new Map<number, Piece[]>() }
      for (const piece of this.#pieces(text))
        for (const way of ["written", "deleted"] as const) {
          const row = piece[way]
          if (row === null) continue
          const list = byRow[way].get(row)
          if (list) list.push(piece)
          else byRow[way].set(row, [piece])
        }
      const wordsOf = (pieces: readonly Piece[]) => pieces.map(({ words }) => words).join("")
      for (const [row, pieces] of byRow.written) {
        const words = wordsOf(pieces)
        if (words.length >= fewest) inserted.push({ row, words, pieces })
      }
      for (const [row, pieces] of byRow.deleted) {
        const words = wordsOf(pieces)
        if (words.length < fewest) continue
        const list = taken.get(words)
        if (list) list.push({ row, pieces })
        else taken.set(words, [{ row, pieces }])
      }
    }
    for (const { row, words, pieces } of inserted.sort((a, b) => a.row - b.row)) {
      const [first] = pieces
      // The last that were taken away before these were written, or with them.
      const source = (taken.get(words) ?? [])
        .filter((one) => one.row <= row && one.pieces[0] !== first)
        .sort((a, b) => b.row - a.row)[0]
      if (source) this.#inherit(pieces, source.pieces)
    }
  }

  /** The rows that wrote characters of a client number, cut to these. */
  *writtenBy(client: number, from: number, to: number): Generator<LetterRun> {
    let at = from
    for (const run of this.#origin.within(client, from, to)) {
      if (run.from > at) yield* this.#written.within(client, at, run.from)
      yield run
      at = run.to
    }
    if (at < to) yield* this.#written.within(client, at, to)
  }

  /** How many rows were taken. */
  get count(): number {
    return this.#row
  }

  /**
   * Of a part of the plan the letters that stood before row `start`, each with the row since that took
   * it away, and those that stand now, each with the row since that wrote it (or, of words that were
   * moved, put it there); null where there is none.
   */
  lettersSince(
    part: Y.XmlFragment,
    start: number,
  ): { before: (number | null)[]; after: (number | null)[] } {
    const before: (number | null)[] = []
    const after: (number | null)[] = []
    for (const text of textsIn(part))
      for (const { client, from, to, written, deleted } of this.#pieces(text)) {
        const fill = (list: (number | null)[], row: number | null) => {
          for (let at = from; at < to; at++) list.push(row)
        }
        if (written < start && (deleted === null || deleted >= start)) fill(before, deleted)
        if (deleted !== null) continue
        if (written < start) fill(after, null)
        else
          for (const run of this.writtenBy(client, from, to))
            for (let at = run.from; at < run.to; at++)
              after.push(run.row < start ? written : run.row)
      }
    return { before, after }
  }

  /** As {@link lettersSince}, of the pictures in a part of the plan. */
  picturesSince(
    part: Y.XmlFragment,
    start: number,
  ): { before: (number | null)[]; after: (number | null)[] } {
    const before: (number | null)[] = []
    const after: (number | null)[] = []
    for (const { client, clock } of picturesIn(part)) {
      const [written, deleted] = [this.#written, this.#deleted].map((rows) =>
        rows.at(client, clock),
      )
      const stood = written !== null && written !== undefined && written < start
      if (stood && (deleted === null || deleted === undefined || deleted >= start))
        before.push(deleted ?? null)
      if (deleted === null) after.push(stood ? null : (written ?? null))
    }
    return { before, after }
  }

  /** The last row, of those from `start` on, that changed anything in a part of the plan. */
  lastChange(part: Y.XmlElement, start: number): number | null {
    let last: number | null = null
    const look = (type: Pick<Y.AbstractType<never>, "_start" | "_map">) => {
      const heads = [type._start, ...type._map.values()]
      for (const head of heads)
        for (let item: Y.Item | null = head; item; item = item.right) {
          const { client, clock } = item.id
          for (const rows of [this.#written, this.#deleted])
            for (const { row } of rows.within(client, clock, clock + item.length))
              if (row >= start && row > (last ?? -1)) last = row
          if (item.content instanceof Y.ContentType) look(item.content.type)
        }
    }
    look(part as never)
    return last
  }

  /** The row that took the whole of a part away; null while it stands. */
  takenBy(part: Y.XmlElement): number | null {
    const id = part._item?.id
    return id ? this.#deleted.at(id.client, id.clock) : null
  }

  #inherit(pieces: readonly Piece[], source: readonly Piece[]): void {
    const rows = source.flatMap(({ client, from, to }) => [...this.writtenBy(client, from, to)])
    let [at, used] = [0, 0]
    for (const { client, from, to } of pieces)
      for (let clock = from; clock < to; ) {
        const run = rows[at]
        if (!run) return
        const length = Math.min(to - clock, run.to - run.from - used)
        this.#origin.add(client, clock, clock + length, run.row)
        clock += length
        used += length
        if (used === run.to - run.from) {
          at++
          used = 0
        }
      }
  }

  *#pieces(text: Y.XmlText): Generator<Piece> {
    for (let item = text._start; item; item = item.right) {
      const { content, id, length } = item
      if (!(content instanceof Y.ContentString)) continue
      const end = id.clock + length
      for (const run of this.#written.within(id.client, id.clock, end)) {
        const piece = (from: number, to: number, deleted: number | null): Piece => {
          const words = content.str.slice(from - id.clock, to - id.clock)
          return { client: id.client, from, to, words, written: run.row, deleted }
        }
        let at = run.from
        if (item.deleted)
          for (const gone of this.#deleted.within(id.client, run.from, run.to)) {
            if (gone.from > at) yield piece(at, gone.from, null)
            yield piece(gone.from, gone.to, gone.row)
            at = gone.to
          }
        if (at < run.to) yield piece(at, run.to, null)
      }
    }
  }
}

/** Every text in a part of the plan, in reading order, with those that were deleted. */
function* textsIn(type: Y.XmlFragment | Y.XmlText): Generator<Y.XmlText> {
  if (type instanceof Y.XmlText) yield type
  for (let item = type._start; item; item = item.right) {
    if (!(item.content instanceof Y.ContentType)) continue
    const inner: unknown = item.content.type
    if (inner instanceof Y.XmlText || inner instanceof Y.XmlFragment) yield* textsIn(inner)
  }
}

/** The places in the history of every picture in a part of the plan, in reading order, with those that were deleted. */
function* picturesIn(
  type: Y.XmlFragment | Y.XmlText,
): Generator<{ client: number; clock: number }> {
  for (let item = type._start; item; item = item.right) {
    if (!(item.content instanceof Y.ContentType)) continue
    const inner: unknown = item.content.type
    if (inner instanceof Y.XmlElement && inner.nodeName === "picture") yield item.id
    else if (inner instanceof Y.XmlText || inner instanceof Y.XmlFragment) yield* picturesIn(inner)
  }
}

/** The letters of the plan that stand, in reading order, with the rows that wrote them. */
export function* standingLetters(
  rows: TextProvenance,
): Generator<{ client: number; clock: number; length: number; row: number }> {
  for (const text of textsIn(rows.doc.getXmlFragment(fragmentName)))
    for (let item = text._start; item; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue
      const { client, clock } = item.id
      for (const { from, to, row } of rows.writtenBy(client, clock, clock + item.length))
        yield { client, clock: from, length: to - from, row }
    }
}
