import type { Result } from "./result.ts"

/** The fields that identify a received entry: its source, its number and its words. */
interface Identified {
  kind: string
  source: string
  year: number | null
  number: string
  text: string
}

/** A key that is equal for two entries with equal words, whatever their results. */
export function identityOf({ kind, source, year, number, text }: Identified): string {
  return JSON.stringify([kind, source, year, number, text])
}

/** The result and note of an entry; absent or empty values say nothing. */
interface StatedResult {
  result?: Result | null
  note?: string
}

/**
 * The change that an entry makes to the stored one: a different result, also where its words now
 * name none, and a note. Null where there is none.
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
