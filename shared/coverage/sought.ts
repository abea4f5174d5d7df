import { digitRow, eachRow } from "./letterRows.ts"

/** What must stand in a text for a pattern to match: rows of three units, and one of some choices each. */
export interface Sought {
  readonly rows: readonly number[]
  readonly choices: readonly Choice[]
}

/** Things of which one must stand in a text. */
interface Choice {
  readonly ways: readonly Sought[]
  /** A row of each, of which most are not there; -1 where it has none of its own. */
  readonly firsts: readonly number[]
}

const nothing: Sought = { rows: [], choices: [] }

function choiceOf(ways: readonly Sought[]): Choice {
  return { ways, firsts: ways.map(({ rows }) => rows[0] ?? -1) }
}

/** An alternative with the units that it surely begins with, and those that it ends with. */
interface Alternative {
  readonly rows: Set<number>
  readonly choices: Choice[]
  head: string
  tail: string
  /** It is nothing but these units. */
  bare: boolean
}

/** A group that stands exactly once, with the units before it: those behind it are not read yet. */
interface OpenGroup {
  readonly ways: readonly Alternative[]
  readonly before: string
}

/**
 * Reads what a pattern cannot do without. What it does not understand it takes for nothing, so that
 * it asks for too little and never for too much.
 */
class SourceReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** The alternatives up to the end of a group or of the pattern. */
  alternatives(): Alternative[] {
    const all = [this.#alternative()]
    while (this.#source[this.#at] === "|") {
      this.#at++
      all.push(this.#alternative())
    }
    return all
  }

  #alternative(): Alternative {
    const read: Alternative = { rows: new Set(), choices: [], head: "", tail: "", bare: true }
    let run = ""
    let group: OpenGroup | null = null
    const close = () => {
      if (group) addGroup(read, group, run)
      else if (read.bare) read.head = run
      group = null
      addRows(read, run)
      read.bare = false
      run = ""
    }
    while (this.#at < this.#source.length) {
      const next = this.#source[this.#at]
      if (next === "|" || next === ")") break
      const few = this.#few()
      if (few || next === "(") {
        const before = run
        close()
        const ways = few ?? this.#group()
        const end = this.#at
        const least = this.#times()
        if (!ways || least === 0) continue
        if (this.#at === end) group = { ways, before }
        else addGroup(read, { ways, before: "" }, "")
        continue
      }
      const unit = this.#unit()
      const end = this.#at
      const least = this.#times()
      if (unit === null || unit === anyDigit || least === 0) {
        close()
        if (unit === anyDigit && least > 0) read.rows.add(digitRow)
        continue
      }
      run += unit
      // What may stand several times is no longer followed by what comes behind it.
      if (this.#at > end) close()
    }
    const { bare } = read
    const last = run
    close()
    read.bare = bare
    read.tail = last
    return read
  }

  /** The ways in which a group may stand; null for what looks around. */
  #group(): readonly Alternative[] | null {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at))?.[0] ?? "("
    this.#at += opening.length
    const group = this.alternatives()
    this.#at++
    return opening.endsWith("=") || opening.endsWith("!") ? null : group
  }

  /** One of a few units, which is the same as a group of them; null for anything else. */
  #few(): readonly Alternative[] | null {
    const found = /^\[([^\]\\^\ud800-\udfff-]{1,8})\]/.exec(
      this.#source.slice(this.#at, this.#at + 10),
    )
    if (!found) return null
    this.#at += found[0].length
    return [...(found[1] ?? "")].map((unit) => {
      return { rows: new Set(), choices: [], head: unit, tail: unit, bare: true }
    })
  }

  /** The next unit where it stands for itself alone, or any digit; null for anything else, which is passed. */
  #unit(): string | null {
    const rest = this.#source.slice(this.#at)
    const special =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}|\\P\{[^}]*\}|\\u\{[^}]*\}|\\[ux][\da-f]*|\\k<\w+>|\\.|[.^$])/iu
    const found = special.exec(rest)?.[0]
    if (found === undefined) {
      this.#at++
      const [unit = ""] = rest
      return unit >= "\ud800" && unit <= "\udfff" ? null : unit
    }
    this.#at += found.length
    if (found === anyDigit) return found
    // An escaped sign stands for itself, an escaped letter or digit for many or for a place.
    return /^\\[^\p{L}\p{N}]$/u.test(found) ? (found[1] ?? null) : null
  }

  /** How often at least what went before must stand. */
  #times(): number {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))
    if (!found) return 1
    this.#at += found[0].length
    if (found[1] !== undefined) return Number(found[1])
    return found[0].startsWith("+") ? 1 : 0
  }
}

/** As a pattern has it. */
const anyDigit = "\\d"

function addRows({ rows }: Alternative, run: string): void {
  eachRow(run, (row) => rows.add(row))
}

/** Adds a group to what it stands in, each of its ways with the units on either side of it. */
function addGroup({ choices }: Alternative, { ways, before }: OpenGroup, behind: string): void {
  const first = before.slice(-2)
  const last = behind.slice(0, 2)
  for (const way of ways) {
    if (way.bare) addRows(way, first + way.head + last)
    else {
      addRows(way, first + way.head)
      addRows(way, way.tail + last)
    }
  }
  const sought = ways.map(soughtBy)
  if (!sought.some(asksNothing)) choices.push(choiceOf(sought))
}

/** Of the rows of a long word so many are asked for, from its front and its end: the others hardly tell more. */
const mostRows = 5

function soughtBy({ rows, choices }: Alternative): Sought {
  const all = [...rows]
  return {
    rows: all.length > mostRows ? [...all.slice(0, 3), ...all.slice(3 - mostRows)] : all,
    // First what few things will do for: it is missing oftener. Most have none, and share that.
    choices:
      choices.length === 0
        ? nothing.choices
        : choices.toSorted((one, other) => one.ways.length - other.ways.length),
  }
}

function asksNothing({ rows, choices }: Sought): boolean {
  return rows.length === 0 && choices.length === 0
}

/** What a pattern cannot do without. */
export function soughtIn(pattern: RegExp): Sought {
  const all = new SourceReader(pattern.source).alternatives().map(soughtBy)
  return all.some(asksNothing) ? nothing : { rows: [], choices: [choiceOf(all)] }
}

/** The same with what is less common first, because it is missing oftener. */
export function rarestFirst({ rows, choices }: Sought, common: (row: number) => number): Sought {
  const sum = ({ firsts }: Choice) =>
    firsts.reduce((all, row) => all + (row < 0 ? Number.POSITIVE_INFINITY : common(row)), 0)
  return {
    rows: rows.toSorted((one, other) => common(one) - common(other)),
    choices:
      choices.length === 0
        ? nothing.choices
        : choices
            .map(({ ways }) => choiceOf(ways.map((way) => rarestFirst(way, common))))
            .sort((one, other) => sum(one) - sum(other)),
  }
}

/** Rows of which one stands wherever the thing does, the least common ones; null where it needs none. */
export function anyRowOf(
  { rows, choices }: Sought,
  common: (row: number) => number,
): readonly number[] | null {
  const sum = (all: readonly number[]) => all.reduce((whole, row) => whole + common(row), 0)
  const own = rows.map((row) => [row])
  const others = choices.flatMap(({ ways }) => {
    const each = ways.map((way) => anyRowOf(way, common))
    return each.includes(null) ? [] : [[...new Set(each.flatMap((some) => some ?? []))]]
  })
  const [first, ...more] = [...own, ...others]
  if (!first) return null
  return more.reduce((least, one) => (sum(one) < sum(least) ? one : least), first)
}
