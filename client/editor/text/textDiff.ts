/** One replacement that turns one text into another. */
export interface TextDiff {
  /** Where it begins. */
  at: number
  /** How many UTF-16 units go. */
  remove: number
  insert: string
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

/**
 * The smallest replacement that turns `before` into `after`, or null when they are equal. A field's
 * words are changed by it, so that what another person typed beside it meanwhile stays. It never
 * cuts a surrogate pair.
 */
export function textDiff(before: string, after: string): TextDiff | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before[at] === after[at]) at++
  if (at > 0 && isHigh(before.charCodeAt(at - 1))) at--
  let tail = 0
  while (tail < shorter - at && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail--
  return {
    at,
    remove: before.length - at - tail,
    insert: after.slice(at, after.length - tail),
  }
}

/** Where a caret at `offset` in `before` belongs in `after`. */
export function carryOffset(before: string, after: string, offset: number): number {
  const diff = textDiff(before, after)
  if (!diff || offset <= diff.at) return offset
  if (offset >= diff.at + diff.remove) return offset + diff.insert.length - diff.remove
  return diff.at + diff.insert.length
}
