import { rowNumbers } from "./letterRows.ts"
import type { Sieve, SievedPattern } from "./sieve.ts"
import { anyRowOf, type Sought } from "./sought.ts"

const none = new Int32Array(0)

/** So many texts show which rows are common. */
const shown = 64

/** Which rows to look at, and which things each of them opens. */
interface Index {
  /** Each once. */
  readonly rows: Int32Array
  readonly opens: readonly Int32Array[]
  /** Things that need no row. */
  readonly always: readonly number[]
  /** For each thing the number of the look that last opened it. */
  readonly opened: Int32Array
}

/**
 * Many things of which each takes some patterns to match. One look at a few rows of a text tells
 * which of them can stand in it at all: those that are least common in the texts looked at first.
 * Which rows these are decides only how much is tried in vain.
 */
export class SievedThings {
  readonly #things: readonly (readonly SievedPattern[])[]
  readonly #all: readonly number[]
  #common: Uint16Array | null = new Uint16Array(rowNumbers * 32)
  #index: Index | null = null
  #looks = 0

  /** The patterns of each thing, all of which must match. */
  constructor(things: readonly (readonly SievedPattern[])[]) {
    this.#things = things
    this.#all = things.map((_, at) => at)
  }

  /** The things that can stand in the text that the sieve has, by their places, in their order. */
  openIn(sieve: Sieve): readonly number[] {
    this.#looks++
    const index = this.#index ?? this.#learn(sieve)
    if (!index) return this.#all
    const { rows, opens, always, opened } = index
    const now = this.#looks
    let some = false
    for (let i = 0; i < rows.length; i++) {
      if (!sieve.has(rows[i] ?? 0)) continue
      some = true
      for (const at of opens[i] ?? none) opened[at] = now
    }
    if (!some) return always
    for (const at of always) opened[at] = now
    return this.#all.filter((at) => opened[at] === now)
  }

  /** Counts the rows of a text; gives the index as soon as it has seen enough. */
  #learn(sieve: Sieve): Index | null {
    const common = this.#common
    if (!common) return null
    if (this.#looks <= shown) {
      sieve.each((row) => {
        common[row] = (common[row] ?? 0) + 1
      })
      return null
    }
    this.#common = null
    const commonness = (row: number) => common[row] ?? 0
    const learnt = this.#things.map((all) => all.map((pattern) => pattern.learn(commonness)))
    this.#index = indexOf(learnt, commonness)
    return this.#index
  }
}

/** `things` are what each cannot do without. */
function indexOf(things: readonly (readonly Sought[])[], common: (row: number) => number): Index {
  const opens = new Map<number, number[]>()
  const always: number[] = []
  const often = (rows: readonly number[]) => rows.reduce((all, row) => all + common(row), 0)
  for (const [at, all] of things.entries()) {
    const needs = all.flatMap((sought) => {
      const rows = anyRowOf(sought, common)
      return rows ? [rows] : []
    })
    const [rarest] = needs.sort((one, other) => often(one) - often(other))
    if (!rarest) always.push(at)
    for (const row of rarest ?? []) opens.set(row, [...(opens.get(row) ?? []), at])
  }
  return {
    rows: Int32Array.from(opens.keys()),
    opens: [...opens.values()].map((all) => Int32Array.from(all)),
    always,
    opened: new Int32Array(things.length),
  }
}
