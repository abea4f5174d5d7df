/** So many letters of one script running stand in no text that is written in another. */
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

/** A way through a pattern, or a group of ways. */
interface Way {
  readonly source: string
  /** Whether it can stand in a text without the script. */
  readonly canStand: boolean
  /** What opens each of the groups in it whose words are kept. */
  readonly captures: readonly string[]
}

/** Writes a pattern again without the ways that take letters of a script. */
class Rewriter {
  readonly #source: string
  readonly #letter: RegExp
  #at = 0

  constructor(source: string, script: Script) {
    this.#source = source
    this.#letter = letterOf[script]
  }

  /** What stands up to the end of a group, or of the pattern. */
  ways(): Way {
    const all: Way[] = []
    do {
      if (all.length > 0) this.#at++
      all.push(this.#way())
    } while (this.#source[this.#at] === "|")
    const left = all.filter(({ canStand }) => canStand)
    // Groups are known by their number: those of a way that is left out are counted all the same.
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
      // What stands several times is followed at once by what comes behind it only once.
      if (times !== "" && letters > 0) letters = 1
    }
    return { source, canStand, captures }
  }

  /** Whether a piece is a letter of the script, or any of a few of them. */
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

/** Stands nowhere, with as many groups as what it stands for. */
function standIn(captures: readonly string[]): string {
  return never + captures.map((open) => `${open})`).join("")
}

/** A pattern that matches as `pattern` does, in texts without so much as three letters of a script running. */
export function patternWithout(script: Script, { source, flags }: RegExp): RegExp {
  const all = new Rewriter(source, script).ways()
  return new RegExp(all.canStand ? all.source : standIn(all.captures), flags)
}

/** What is asked of one text after another is mostly asked of the same. */
const last = { text: "", latin: false, cyrillic: false }

function scriptsOf(text: string): typeof last {
  if (text === last.text) return last
  last.text = text
  last.latin = runOf.latin.test(text)
  last.cyrillic = runOf.cyrillic.test(text)
  return last
}

/** Matches as its source says; of the ways of a pattern those alone are made into code that the script of a text lets. */
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
 * The same pattern, of which a text in one script has only those ways made into code that it can
 * take: one with the words of several languages takes two to four times the room that those of one take.
 */
export function byScript(pattern: RegExp): RegExp {
  if (pattern instanceof ScriptPattern) return pattern
  const { source, flags } = pattern
  const isInBoth = runOf.latin.test(source) && runOf.cyrillic.test(source)
  return isInBoth ? new ScriptPattern(source, flags) : pattern
}
