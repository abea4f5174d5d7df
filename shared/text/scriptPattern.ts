/** A text in another script has fewer consecutive letters of this one. */
const run = 3
const letterOf = { latin: /[a-zəışçöüğ]/iu, cyrillic: /[а-яё]/iu } as const
const runOf = { latin: /[a-zəışçöüğ]{3}/iu, cyrillic: /[а-яё]{3}/iu } as const
type Script = keyof typeof letterOf

const never = "[^\\s\\S]"
const piece =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\k<\w+>|\\.|\[(?:\\.|[^\]\\])*\]|./isuy
const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y
const howOften = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y
const fewLetters = /^\[[^\\^-]+\]$/u

/** An alternative of a pattern, or a group of them. */
interface Way {
  readonly source: string
  /** Whether it can match in a text without the script. */
  readonly canStand: boolean
  /** The openings of the capturing groups in it. */
  readonly captures: readonly string[]
}

/** Rewrites a pattern without the alternatives that need letters of a script. */
class Rewriter {
  readonly #source: string
  readonly #letter: RegExp
  #at = 0

  constructor(source: string, script: Script) {
    this.#source = source
    this.#letter = letterOf[script]
  }

  /** The alternatives up to the end of a group, or of the pattern. */
  ways(): Way {
    const all: Way[] = []
    do {
      if (all.length > 0) this.#at++
      all.push(this.#way())
    } while (this.#source[this.#at] === "|")
    const left = all.filter(({ canStand }) => canStand)
    // Groups are referred to by number, so those of removed alternatives must still be counted.
    const kept = all.map(({ source, canStand, captures }) =>
      canStand ? source : captures.length > 0 ? standIn(captures) : null,
    )
    return {
      source: kept.filter((one) => one !== null).join("|"),
      canStand: left.length > 0,
      captures: all.flatMap(({ captures }) => captures),
    }
  }

  #way(): Way {
    let source = ""
    let letters = 0
    let canStand = true
    const captures: string[] = []
    while (this.#at < this.#source.length) {
      const next = this.#source[this.#at] ?? ""
      if (next === "|" || next === ")") break
      if (next === "(") {
        const open = this.#take(opening)
        const inner = this.ways()
        this.#at++
        const own = open === "(" || /^\(\?<\w/.test(open) ? [open] : []
        const isDenied = open === "(?!" || open === "(?<!"
        const times = this.#take(howOften)
        letters = 0
        if (inner.canStand) source += `${open}${inner.source})${times}`
        else {
          if (!isDenied && leastOf(times) > 0) canStand = false
          const lost = [...own, ...inner.captures]
          if (lost.length > 0) source += `(?:${standIn(lost)})?`
        }
        captures.push(...own, ...inner.captures)
        continue
      }
      const one = this.#take(piece)
      const times = this.#take(howOften)
      source += one + times
      if (leastOf(times) === 0 || !this.#isLetter(one)) letters = 0
      else if (++letters >= run) canStand = false
      // The letters of a repeated part are followed directly by the next part only once.
      if (times !== "" && letters > 0) letters = 1
    }
    return { source, canStand, captures }
  }

  /** Whether a piece is a letter of the script, or a class of such letters. */
  #isLetter(one: string): boolean {
    if (one.length === 1) return this.#letter.test(one)
    return fewLetters.test(one) && [...one.slice(1, -1)].every((unit) => this.#letter.test(unit))
  }

  #take(what: RegExp): string {
    what.lastIndex = this.#at
    const found = what.exec(this.#source)?.[0] ?? ""
    this.#at += found.length
    return found
  }
}

function leastOf(times: string): number {
  const [, counted] = /^\{(\d+)/.exec(times) ?? []
  return counted === undefined ? (/^[*?]/.test(times) ? 0 : 1) : Number(counted)
}

/** A pattern that never matches, with as many groups as the one it replaces. */
function standIn(captures: readonly string[]): string {
  return never + captures.map((open) => `${open})`).join("")
}

/**
 * A pattern that matches as `pattern` does, in texts without three consecutive letters of a script.
 */
export function patternWithout(script: Script, { source, flags }: RegExp): RegExp {
  const all = new Rewriter(source, script).ways()
  return new RegExp(all.canStand ? all.source : standIn(all.captures), flags)
}

/** The scripts of the last text: consecutive patterns are mostly tried on one text. */
const last = { text: "", latin: false, cyrillic: false }

function scriptsOf(text: string): typeof last {
  if (text === last.text) return last
  last.text = text
  last.latin = runOf.latin.test(text)
  last.cyrillic = runOf.cyrillic.test(text)
  return last
}

/**
 * Matches as its source; for a text in one script, only the alternatives of that script are
 * compiled.
 */
class ScriptPattern extends RegExp {
  /** Whether a match begins where the last one ended. */
  readonly #goesOn = this.global || this.sticky
  #whole: RegExp | null = null
  #withoutLatin: RegExp | null = null
  #withoutCyrillic: RegExp | null = null

  static override get [Symbol.species]() {
    return RegExp
  }

  #for(text: string): RegExp {
    const { latin, cyrillic } = scriptsOf(text)
    if (!cyrillic) {
      this.#withoutCyrillic ??= patternWithout("cyrillic", this)
      return this.#withoutCyrillic
    }
    if (!latin) {
      this.#withoutLatin ??= patternWithout("latin", this)
      return this.#withoutLatin
    }
    this.#whole ??= new RegExp(this.source, this.flags)
    return this.#whole
  }

  override test(text: string): boolean {
    return this.#goesOn ? this.exec(text) !== null : this.#for(text).test(text)
  }

  override exec(text: string): RegExpExecArray | null {
    const pattern = this.#for(text)
    pattern.lastIndex = this.lastIndex
    const found = pattern.exec(text)
    this.lastIndex = pattern.lastIndex
    return found
  }

  override [Symbol.matchAll](text: string) {
    const pattern = this.#for(text)
    pattern.lastIndex = this.lastIndex
    return pattern[Symbol.matchAll](text)
  }

  override [Symbol.replace](text: string, ...by: [never]) {
    return this.#for(text)[Symbol.replace](text, ...by)
  }

  override [Symbol.split](text: string, limit?: number) {
    return this.#for(text)[Symbol.split](text, limit)
  }
}

/**
 * An equivalent pattern of which only the alternatives that fit the script of a text are compiled:
 * a pattern with the words of several languages takes two to four times the memory of one with
 * those of a single one.
 */
export function byScript(pattern: RegExp): RegExp {
  if (pattern instanceof ScriptPattern) return pattern
  const { source, flags } = pattern
  const isInBoth = runOf.latin.test(source) && runOf.cyrillic.test(source)
  return isInBoth ? new ScriptPattern(source, flags) : pattern
}
