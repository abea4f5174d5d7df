import { type Sieve, SievedPattern } from "./sieve.ts"
import { SievedThings } from "./sievedThings.ts"

/** Patterns of which one is enough: of most texts one look tells that none of them can stand there. */
export class SievedAny {
  readonly patterns: readonly SievedPattern[]
  readonly #things: SievedThings

  /** Patterns without the flags `g` and `y`. */
  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns.map((pattern) => new SievedPattern(pattern))
    this.#things = new SievedThings(this.patterns.map((pattern) => [pattern]))
  }

  /** Whether any of them matches in the text that the sieve has. */
  test(text: string, sieve: Sieve): boolean {
    const open = this.#things.openIn(sieve)
    for (let i = 0; i < open.length; i++) {
      if (this.patterns[open[i] ?? 0]?.test(text, sieve)) return true
    }
    return false
  }

  /** The first place at which any of them matches; null where none does. */
  exec(text: string, sieve: Sieve): RegExpExecArray | null {
    let first: RegExpExecArray | null = null
    for (const at of this.#things.openIn(sieve)) {
      const found = this.patterns[at]?.exec(text, sieve) ?? null
      if (found && (!first || found.index < first.index)) first = found
    }
    return first
  }
}
