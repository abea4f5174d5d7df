import type { Author } from "../storage/author.ts"
import type { NewUpdate } from "../storage/updates.ts"
import { joining } from "./joining.ts"
import { mergeAll } from "./merge.ts"
import type { PlainEdit } from "./plainEdit.ts"
import { PlainRun } from "./plainRun.ts"
import { inSlices } from "./slices.ts"

/** An update that was taken in and is not stored yet; a plain one with what it says. */
export interface FreshUpdate extends NewUpdate {
  edit?: PlainEdit
}

/** Plain edits: the bytes of the only one, or all as one. */
class Row {
  readonly run = new PlainRun()
  readonly author: Author | null
  #first: Uint8Array
  #bytes: Uint8Array | null = null

  constructor({ bytes, author }: FreshUpdate) {
    this.#first = bytes
    this.author = author
  }

  add(edit: PlainEdit): void {
    this.run.add(edit)
  }

  /** To be asked for when nothing more is added. */
  get bytes(): Uint8Array {
    this.#bytes ??= this.run.edits === 1 ? this.#first : this.run.encoded()
    return this.#bytes
  }
}

/** Rows that follow on each other, as one update. */
function together(rows: readonly Row[]): Uint8Array {
  const [only] = rows
  if (only && rows.length === 1) return only.bytes
  return PlainRun.encodedTogether(rows.map(({ run }) => run))
}

/** Plain edits of which those of one person can be stored as one, since nobody's rest on another's. */
class SideBySide {
  #rows = new Map<string, Row>()
  /** What stands for each author; a text made anew for every letter would have to be compared. */
  #keys = new Map<Author | null, string>()
  /** Whose each client number is, and from which count on its characters are new here. */
  #clients = new Map<number, { key: string; from: number }>()

  /** Adds an edit; false when it rests on what another person has here. */
  add(fresh: FreshUpdate, edit: PlainEdit): boolean {
    const key = this.#keyOf(fresh.author)
    if (this.#restsOnOthers(edit, key)) return false
    const { typed } = edit
    if (typed && !this.#clients.has(typed.client))
      this.#clients.set(typed.client, { key, from: typed.clock })
    let row = this.#rows.get(key)
    if (!row) {
      row = new Row(fresh)
      this.#rows.set(key, row)
    }
    row.add(edit)
    return true
  }

  #restsOnOthers({ typed, taken }: PlainEdit, key: string): boolean {
    const others = (client: number, end: number) => {
      const here = this.#clients.get(client)
      return here !== undefined && here.key !== key && end > here.from
    }
    if (typed) {
      const { client, clock, left, right } = typed
      if (others(client, clock + 1)) return true
      if (left && others(left.client, left.clock + 1)) return true
      if (right && others(right.client, right.clock + 1)) return true
    }
    return taken.some(({ client, clock, length }) => others(client, clock + length))
  }

  #keyOf(author: Author | null): string {
    let key = this.#keys.get(author)
    if (key === undefined) {
      key = author ? `${author.userId} ${author.agencyId}` : ""
      this.#keys.set(author, key)
    }
    return key
  }

  get rows(): Row[] {
    return [...this.#rows.values()]
  }
}

/** {@link pack} for what is large: its rows are those that it came in, and it is put together a part at a time. */
export async function packLarge(
  updates: readonly FreshUpdate[],
): Promise<{ rows: NewUpdate[]; update: Uint8Array }> {
  const rows = updates.map(({ bytes, author }) => ({ bytes, author }))
  return { rows, update: await inSlices(joining(rows.map(({ bytes }) => bytes))) }
}

// Fewer bytes are merged in a moment.
const soonMerged = 128_000

/** Whether updates are so much that {@link packLarge} packs them, and not {@link pack}. */
export function areLarge(updates: readonly FreshUpdate[]): boolean {
  let bytes = 0
  for (const one of updates) if (!one.edit) bytes += one.bytes.length
  return bytes > soonMerged
}

/**
 * What one commit stores and what it tells. What one person typed becomes one row of the log,
 * under its author and at its time, as long as every row rests only on those before it; all of it
 * together is one update.
 */
export function pack(updates: readonly FreshUpdate[]): { rows: NewUpdate[]; update: Uint8Array } {
  const rows: NewUpdate[] = []
  const parts: Uint8Array[] = []
  let beside = new SideBySide()
  let part: Row[] = []
  const endRows = () => {
    for (const row of beside.rows) {
      part.push(row)
      rows.push({ bytes: row.bytes, author: row.author })
    }
    beside = new SideBySide()
  }
  const endPart = () => {
    endRows()
    if (part.length > 0) parts.push(together(part))
    part = []
  }
  for (const fresh of updates) {
    const { edit, author, bytes } = fresh
    if (!edit) {
      endPart()
      rows.push({ bytes, author })
      parts.push(bytes)
      continue
    }
    if (!beside.add(fresh, edit)) {
      endRows()
      beside.add(fresh, edit)
    }
  }
  endPart()
  const [only] = parts
  return { rows, update: only && parts.length === 1 ? only : mergeAll(parts) }
}
