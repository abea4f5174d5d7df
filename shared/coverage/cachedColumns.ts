/** What rows say under one name, in their order; a row that says nothing (null) is left out. */
type Column<Row, Name extends keyof Row> = readonly NonNullable<Row[Name]>[]

/**
 * Rows of one kind, read by column. A column is the same array for as long as what stands in it is
 * the same and in the same order, whatever else changed in the rows, or which came, went or moved:
 * so whoever works on a few columns can see at once that there is nothing to do.
 */
export class CachedColumns<Row extends object> {
  #rows: readonly Row[] = []
  readonly #columns: { [Name in keyof Row]?: Column<Row, Name> } = {}

  /** Takes the rows as they are now, all of them. */
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

  /** What the rows say under this name. */
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

/** Whether these rows say the same under a name, where nulls say nothing. */
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
