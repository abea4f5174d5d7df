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
