import type { Author } from "../storage/author.ts"
import type { NewUpdate } from "../storage/updates.ts"
import { mergeAll } from "./merge.ts"
import type { PlainEdit } from "./plainEdit.ts"
import { PlainRun } from "./plainRun.ts"

/** An update that was taken in and is not stored yet; a plain one with what it says. */
export interface FreshUpdate extends NewUpdate {
  edit?: PlainEdit
}

const sameAuthor = (a: Author | null, b: Author | null) =>
  a?.userId === b?.userId && a?.agencyId === b?.agencyId

/** Plain edits in a row: the bytes of the only one, or all as one. */
class Row {
  #run = new PlainRun()
  #first: Uint8Array
  readonly author: Author | null

  constructor({ bytes, author }: FreshUpdate) {
    this.#first = bytes
    this.author = author
  }

  add(edit: PlainEdit): void {
    this.#run.add(edit)
  }

  bytes(): Uint8Array {
    return this.#run.edits === 1 ? this.#first : this.#run.encoded()
  }
}

/**
 * What one commit stores and what it tells. What one person typed in a row becomes one row of the
 * log, under its author and at its time; all of it together is one update.
 */
export function pack(updates: readonly FreshUpdate[]): { rows: NewUpdate[]; update: Uint8Array } {
  const rows: NewUpdate[] = []
  const parts: Uint8Array[] = []
  let row: Row | null = null
  let part: Row | null = null
  const endRow = () => {
    if (row) rows.push({ bytes: row.bytes(), author: row.author })
    row = null
  }
  const endPart = () => {
    if (part) parts.push(part.bytes())
    part = null
  }
  for (const fresh of updates) {
    const { edit, author, bytes } = fresh
    if (!edit) {
      endRow()
      endPart()
      rows.push({ bytes, author })
      parts.push(bytes)
      continue
    }
    if (row && !sameAuthor((row as Row).author, author)) endRow()
    row ??= new Row(fresh)
    part ??= new Row(fresh)
    row.add(edit)
    part.add(edit)
  }
  endRow()
  endPart()
  const [only] = parts
  return { rows, update: only && parts.length === 1 ? only : mergeAll(parts) }
}
