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

/** The values of one field over all rows, in order; rows where it is null are left out. */
type Column<Row, Name extends keyof Row> = readonly NonNullable<Row[Name]>[]

/**
 * Rows of one kind, read by column. A column stays the same array as long as its values and their
 * order do, whatever else changed in the rows, or which were added, removed or moved: whoever
 * depends on a few columns can compare by identity.
 */
export class CachedColumns<Row extends object> {
  #rows: readonly Row[] = []
  readonly #columns: { [Name in keyof Row]?: Column<Row, Name> } = {}

  /** Sets the present rows, all of them. */
  take(rows: readonly Row[]): void {
    const before = this.#rows
    let from = 0
    const least = Math.min(before.length, rows.length)
    while (from < least && before[from] === rows[from]) from++
    let behind = 0
    const atMost = least - from
    while (behind < atMost && before.at(-1 - behind) === rows.at(-1 - behind)) behind++
    const old = before.slice(from, before.length - behind)
    const fresh = rows.slice(from, rows.length - behind)
    for (const name in this.#columns) if (!saySame(name, old, fresh)) delete this.#columns[name]
    this.#rows = rows
  }

  /** The column of this field. */
  of<Name extends keyof Row>(name: Name): Column<Row, Name> {
    const known = this.#columns[name]
    if (known) return known
    const column: NonNullable<Row[Name]>[] = []
    for (const row of this.#rows) {
      const said = row[name]
      if (said !== null && said !== undefined) column.push(said)
    }
    this.#columns[name] = column
    return column
  }
}

/** Whether two lists of rows have equal values in a field, ignoring nulls. */
function saySame<Row>(name: keyof Row, some: readonly Row[], others: readonly Row[]): boolean {
  let at = 0
  for (const row of some) {
    const said = row[name]
    if (said === null) continue
    while (at < others.length && others[at]?.[name] === null) at++
    if (at === others.length || others[at]?.[name] !== said) return false
    at++
  }
  while (at < others.length && others[at]?.[name] === null) at++
  return at === others.length
}
