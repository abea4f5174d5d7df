const none: readonly never[] = []

function isSame(row: readonly number[], other: readonly number[]): boolean {
  if (row.length !== other.length) return false
  for (let i = 0; i < row.length; i++) if (row[i] !== other[i]) return false
  return true
}

/** Rows of numbers, most of them of one number or none, of which the same is kept once where that is quickly seen. */
export class SharedRows {
  readonly #ones = new Map<number, readonly number[]>()

  /** The same row in no more room than it needs: `other` where that is the same. */
  of(row: readonly number[], other: readonly number[] = none): readonly number[] {
    const [first] = row
    if (first === undefined) return none
    // One that things were added to has room for many more.
    if (row.length > 1) return isSame(row, other) ? other : row.slice()
    const known = this.#ones.get(first)
    if (known) return known
    const made = [first]
    this.#ones.set(first, made)
    return made
  }
}
