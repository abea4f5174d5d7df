import type { Passage } from "./passage.ts"

/** Cache of split numbers; bounded, because a server reads plans for months. */
const parted = new Map<string, readonly number[]>()
const mostParted = 10_000

function partsOf(number: string): readonly number[] {
  const known = parted.get(number)
  if (known) return known
  const parts = number.split(".").map(Number)
  if (parted.size >= mostParted) parted.clear()
  parted.set(number, parts)
  return parts
}

/** Numbers in natural order: 3.2 before 3.10, letters after, null last. */
function numeric(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const left = partsOf(a)
  const right = partsOf(b)
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = compared(left[i] ?? -1, right[i] ?? -1)
    if (difference) return difference
  }
  return inLetters(a, b)
}

/** Parts that are no numbers come after all numbers. */
const compared = (a: number, b: number) =>
  Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : a - b

const inLetters = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const rank = { measure: 0, narrative: 1, title: 2 } as const

/**
 * Measures before narrative before titles, each by number and by words, so that the order does not
 * depend on the order of arrival, nor on ids, which differ at each import.
 */
export function inPlanOrder(a: Passage, b: Passage): number {
  return (
    rank[a.kind] - rank[b.kind] ||
    numeric(a.number, b.number) ||
    inLetters(a.text, b.text) ||
    inLetters(a.headings.join("\n"), b.headings.join("\n")) ||
    inLetters(a.id, b.id)
  )
}

interface OrderedEntry {
  readonly passage: Passage
}

/**
 * Replaces an entry in an ordered array, at the same index or where it now belongs; returns whether
 * that is elsewhere.
 */
export function replaceInOrder<One extends OrderedEntry>(
  row: One[],
  before: One,
  now: One,
): boolean {
  const at = row.indexOf(before)
  const follows = (one: One | undefined, other: One | undefined) =>
    !one || !other || inPlanOrder(one.passage, other.passage) <= 0
  if (follows(row[at - 1], now) && follows(now, row[at + 1])) {
    row[at] = now
    return false
  }
  row.splice(at, 1)
  let [from, to] = [0, row.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (follows(row[middle], now)) from = middle + 1
    else to = middle
  }
  row.splice(from, 0, now)
  return true
}
