/**
 * Whether two values are deeply equal, including order; functions and regular expressions are
 * compared by identity.
 */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false
  const kind = Object.getPrototypeOf(one)
  if (kind !== Object.getPrototypeOf(other)) return false
  if (Array.isArray(one)) return Array.isArray(other) && sameItems(one, other)
  if (one instanceof Set) return other instanceof Set && sameItems([...one], [...other])
  if (kind !== Object.prototype) return false
  const theirs = new Map(Object.entries(other))
  const mine = Object.entries(one)
  return (
    mine.length === theirs.size &&
    mine.every(([key, said]) => theirs.has(key) && isSame(said, theirs.get(key)))
  )
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => isSame(one, others[at]))
}

/** Returns `before` where it equals `now`, so that dependent values can be compared by identity. */
export function shareEqual<T>(before: T | undefined, now: T): T {
  return before !== undefined && isSame(before, now) ? before : now
}

/** An array in which each item that equals the previous one at its index is replaced by it. */
export function shareEqualItems<T>(
  before: readonly T[] | undefined,
  now: readonly T[],
): readonly T[] {
  if (!before) return now
  const kept = now.map((one, at) => shareEqual(before[at], one))
  const same = kept.length === before.length && kept.every((one, at) => one === before[at])
  return same ? before : kept
}

/** A record in which each field that equals the previous one is replaced by it. */
export function shareEqualFields<T extends object>(before: T | undefined, now: T): T {
  if (!before) return now
  const kept = { ...now }
  for (const key in kept) kept[key] = shareEqual(before[key], kept[key])
  return kept
}
