import type { Result } from "./result.ts"

/** What makes something received the same as another: whose it is, its number and its words. */
interface Identified {
  kind: string
  source: string
  year: number | null
  number: string
  text: string
}

/** The same string for two entries that are the same, word for word, whatever is said to have come of them. */
export function identityOf({ kind, source, year, number, text }: Identified): string {
  return JSON.stringify([kind, source, year, number, text])
}

/** What an entry says of a measure's result, or beside it; what is absent or empty says nothing. */
interface StatedResult {
  result?: Result | null
  note?: string
}

/**
 * What an entry that is there already would change: a result that is another than the stored one,
 * also where its words now name none, and a note. Null where it says nothing else.
 */
export function changeBy(
  entry: StatedResult,
  stored: { result: Result | null; note: string },
): { result?: Result | null; note?: string } | null {
  const change: StatedResult = {}
  if (entry.result !== undefined && entry.result !== stored.result) change.result = entry.result
  if (entry.note && entry.note !== stored.note) change.note = entry.note
  return Object.keys(change).length > 0 ? change : null
}
