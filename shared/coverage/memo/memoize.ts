import { shareEqual, shareEqualItems } from "./structuralSharing.ts"

/**
 * Memoizes a pure function of values by its last call: it runs again only when one of them is
 * another. The result, or its items, keep their identity where they are equal, so that dependent
 * functions do not run again either.
 *
 * Everything that is computed over a whole plan at each keystroke is such a function of a few
 * columns, and needs no invalidation: it cannot see anything but its arguments.
 */
export function memoizeLast<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { given: Given; made: Made } | undefined
  return (...given) => {
    if (last && areOne(last.given, given)) return last.made
    const made = shareEqual(last?.made, make(...given))
    last = { given, made }
    return made
  }
}

/** {@link memoizeLast} for a function that returns a list; equal items keep their identity. */
export function memoizeList<Given extends readonly unknown[], Made>(
  make: (...given: Given) => readonly Made[],
): (...given: Given) => readonly Made[] {
  let last: readonly Made[] | undefined
  return memoizeLast((...given: Given) => {
    last = shareEqualItems(last, make(...given))
    return last
  })
}

/**
 * {@link memoizeList} for the lists of each part, made with some values common to all: it runs
 * again for a new part, and for all parts when one of those values changes.
 */
export function memoizeEach<Part extends object, Beside extends unknown[], Made>(
  make: (part: Part, ...beside: Beside) => readonly Made[],
): (parts: readonly Part[], ...beside: Beside) => readonly Made[] {
  let known = new WeakMap<Part, readonly Made[]>()
  let last: Beside | undefined
  return memoizeList((parts: readonly Part[], ...beside: Beside) => {
    if (!last || !areOne(last, beside)) known = new WeakMap()
    last = beside
    const all: Made[] = []
    for (const part of parts) {
      const own = known.get(part) ?? make(part, ...beside)
      known.set(part, own)
      for (const one of own) all.push(one)
    }
    return all
  })
}

function areOne(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => Object.is(one, others[at]))
}
