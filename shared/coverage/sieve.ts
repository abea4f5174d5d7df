/**
 * Five bits for each UTF-16 unit, the same for all that are one letter in either case; 32 more than
 * that once it has been found out. Different letters of one alphabet mostly have different ones.
 */
const codes = new Uint8Array(0x10000)
const known = 32

function codeOf(unit: number): number {
  const letter = String.fromCharCode(unit)
  const upper = letter.toUpperCase()
  const lower = (upper.length === 1 ? upper : letter).toLowerCase()
  const code = ((lower.length === 1 ? lower.charCodeAt(0) : unit) & 31) | known
  codes[unit] = code
  return code
}

const rowBits = 15
const noRow = (1 << rowBits) - 1

/** The rows of three units in a stretch of units, as numbers. */
function eachRow(text: string, take: (row: number) => void): void {
  let row = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    row = ((row << 5) | ((codes[unit] || codeOf(unit)) & 31)) & noRow
    if (i >= 2) take(row)
  }
}

/** What must stand in a text for a pattern to match: rows of three units, and one of some choices each. */
interface Sought {
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
  alternatives(): Sought[] {
    const all = [this.#alternative()]
    while (this.#source[this.#at] === "|") {
      this.#at++
      all.push(this.#alternative())
    }
    return all
  }

  #alternative(): Sought {
    const rows = new Set<number>()
    const choices: Choice[] = []
    let run = ""
    const close = () => {
      eachRow(run, (row) => rows.add(row))
      run = ""
    }
    while (this.#at < this.#source.length) {
      const next = this.#source[this.#at]
      if (next === "|" || next === ")") break
      if (next === "(") {
        close()
        const group = this.#group()
        if (this.#times() > 0 && group) choices.push(choiceOf(group))
        continue
      }
      const unit = this.#unit()
      const end = this.#at
      const least = this.#times()
      if (unit === null || least === 0) {
        close()
        continue
      }
      run += unit
      // What may stand several times is no longer followed by what comes behind it.
      if (this.#at > end) close()
    }
    close()
    return { rows: [...rows], choices }
  }

  /** What one of must stand where a group does; null for what looks around or asks for nothing. */
  #group(): readonly Sought[] | null {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at))?.[0] ?? "("
    this.#at += opening.length
    const group = this.alternatives()
    this.#at++
    const looks = opening.endsWith("=") || opening.endsWith("!")
    return looks || group.some(asksNothing) ? null : group
  }

  /** The next unit where it stands for itself alone; null for anything else, which is passed. */
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

function asksNothing({ rows, choices }: Sought): boolean {
  return rows.length === 0 && choices.length === 0
}

/** A pattern that is tried only on texts in which it can stand at all. */
export class SievedPattern {
  readonly #pattern: RegExp
  readonly #sought: Sought

  /** A pattern without the flags `g` and `y`. */
  constructor(pattern: RegExp) {
    this.#pattern = pattern
    const all = new SourceReader(pattern.source).alternatives()
    this.#sought = all.some(asksNothing) ? nothing : { rows: [], choices: [choiceOf(all)] }
  }

  /** Whether it matches in the text that the sieve has, or in a stretch of it, given as `text`. */
  test(text: string, sieve: Sieve): boolean {
    return sieve.lets(this.#sought) && this.#pattern.test(text)
  }
}

/**
 * The rows of three letters that stand in a text. A pattern asks for some of them, and most
 * patterns for some that are not there: to see that takes much less time than to try them.
 */
export class Sieve {
  readonly #rows = new Int32Array(1 << (rowBits - 5))

  /** Takes a text instead of the last one. */
  take(text: string): this {
    const rows = this.#rows
    rows.fill(0)
    let row = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      row = ((row << 5) | ((codes[unit] || codeOf(unit)) & 31)) & noRow
      rows[row >>> 5] = (rows[row >>> 5] ?? 0) | (1 << (row & 31))
    }
    return this
  }

  /** Whether all that is sought stands in the text; true also where letters only look like it. */
  lets({ rows, choices }: Sought): boolean {
    for (let i = 0; i < rows.length; i++) if (!this.#has(rows[i] ?? 0)) return false
    for (let i = 0; i < choices.length; i++) if (!this.#letsAny(choices[i])) return false
    return true
  }

  #letsAny(choice: Choice | undefined): boolean {
    if (!choice) return true
    const { ways, firsts } = choice
    for (let i = 0; i < firsts.length; i++) {
      const first = firsts[i] ?? -1
      if ((first < 0 || this.#has(first)) && this.lets(ways[i] ?? nothing)) return true
    }
    return false
  }

  #has(row: number): boolean {
    return (((this.#rows[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
  }
}
