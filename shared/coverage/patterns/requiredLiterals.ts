import { digitTrigram, eachTrigram } from "./trigrams.ts"

/** The literals that every match of a pattern contains: trigrams, and one alternative of each choice. */
export interface RequiredLiterals {
  readonly trigrams: readonly number[]
  readonly choices: readonly Choice[]
}

/** Alternatives of which every match contains one. */
interface Choice {
  readonly alternatives: readonly RequiredLiterals[]
  /** The first trigram of each alternative; -1 where it has none of its own. */
  readonly firstTrigrams: readonly number[]
}

const nothing: RequiredLiterals = { trigrams: [], choices: [] }

function choiceOf(alternatives: readonly RequiredLiterals[]): Choice {
  return { alternatives, firstTrigrams: alternatives.map(({ trigrams }) => trigrams[0] ?? -1) }
}

/** One branch of an alternation with the literal prefix and suffix that all its matches share. */
interface Alternative {
  readonly trigrams: Set<number>
  readonly choices: Choice[]
  head: string
  tail: string
  /** Whether the branch is one literal and nothing else. */
  bare: boolean
}

/** A group without a quantifier, with the literal before it; what follows is not read yet. */
interface OpenGroup {
  readonly branches: readonly Alternative[]
  readonly before: string
}

/**
 * A parser of regular expressions for their required literals. Syntax that it does not know
 * requires nothing: it may require too little but never too much.
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
    const read: Alternative = { trigrams: new Set(), choices: [], head: "", tail: "", bare: true }
    let run = ""
    let group: OpenGroup | null = null
    const close = () => {
      if (group) addGroup(read, group, run)
      else if (read.bare) read.head = run
      group = null
      addTrigrams(read, run)
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
        const branches = few ?? this.#group()
        const end = this.#at
        const least = this.#times()
        if (!branches || least === 0) continue
        if (this.#at === end) group = { branches, before }
        else addGroup(read, { branches, before: "" }, "")
        continue
      }
      const unit = this.#unit()
      const end = this.#at
      const least = this.#times()
      if (unit === null || unit === anyDigit || least === 0) {
        close()
        if (unit === anyDigit && least > 0) read.trigrams.add(digitTrigram)
        continue
      }
      run += unit
      // A repeated part is not followed directly by what comes after it, so the literal ends here.
      if (this.#at > end) close()
    }
    const { bare } = read
    const last = run
    close()
    read.bare = bare
    read.tail = last
    return read
  }

  /** The branches of a group; null for a lookaround. */
  #group(): readonly Alternative[] | null {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at))?.[0] ?? "("
    this.#at += opening.length
    const group = this.alternatives()
    this.#at++
    return opening.endsWith("=") || opening.endsWith("!") ? null : group
  }

  /** A small character class as an alternation of its letters; null for anything else. */
  #few(): readonly Alternative[] | null {
    const found = /^\[([^\]\\^\ud800-\udfff-]{1,8})\]/.exec(
      this.#source.slice(this.#at, this.#at + 10),
    )
    if (!found) return null
    this.#at += found[0].length
    return [...(found[1] ?? "")].map((unit) => {
      return { trigrams: new Set(), choices: [], head: unit, tail: unit, bare: true }
    })
  }

  /**
   * The next unit where it is a literal, or any digit; null for anything else, which is skipped.
   */
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
    // An escaped sign is literal, an escaped letter or digit is a class or an assertion.
    return /^\\[^\p{L}\p{N}]$/u.test(found) ? (found[1] ?? null) : null
  }

  /** The least number of repetitions of what came before. */
  #times(): number {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))
    if (!found) return 1
    this.#at += found[0].length
    if (found[1] !== undefined) return Number(found[1])
    return found[0].startsWith("+") ? 1 : 0
  }
}

/** As written in a pattern. */
const anyDigit = "\\d"

function addTrigrams({ trigrams }: Alternative, run: string): void {
  eachTrigram(run, (trigram) => trigrams.add(trigram))
}

/** Adds a group to its branch, each alternative with the literals on either side of it. */
function addGroup({ choices }: Alternative, { branches, before }: OpenGroup, behind: string): void {
  const first = before.slice(-2)
  const last = behind.slice(0, 2)
  for (const branch of branches) {
    if (branch.bare) addTrigrams(branch, first + branch.head + last)
    else {
      addTrigrams(branch, first + branch.head)
      addTrigrams(branch, branch.tail + last)
    }
  }
  const literals = branches.map(literalsOf)
  if (!literals.some(asksNothing)) choices.push(choiceOf(literals))
}

/** The most trigrams required of a long literal, from its front and its end: more hardly help. */
const mostTrigrams = 5

function literalsOf({ trigrams, choices }: Alternative): RequiredLiterals {
  const all = [...trigrams]
  return {
    trigrams:
      all.length > mostTrigrams ? [...all.slice(0, 3), ...all.slice(3 - mostTrigrams)] : all,
    // Choices with few alternatives first: they fail more often. Most patterns have none, and share
    // one empty array.
    choices:
      choices.length === 0
        ? nothing.choices
        : choices.toSorted((one, other) => one.alternatives.length - other.alternatives.length),
  }
}

function asksNothing({ trigrams, choices }: RequiredLiterals): boolean {
  return trigrams.length === 0 && choices.length === 0
}

/** The literals that a pattern requires. */
export function requiredLiteralsOf(pattern: RegExp): RequiredLiterals {
  const all = new SourceReader(pattern.source).alternatives().map(literalsOf)
  return all.some(asksNothing) ? nothing : { trigrams: [], choices: [choiceOf(all)] }
}

/** Required literals with rare trigrams first, because they fail more often. */
export function rarestFirst(
  { trigrams, choices }: RequiredLiterals,
  common: (trigram: number) => number,
): RequiredLiterals {
  const sum = ({ firstTrigrams }: Choice) =>
    firstTrigrams.reduce(
      (all, trigram) => all + (trigram < 0 ? Number.POSITIVE_INFINITY : common(trigram)),
      0,
    )
  return {
    trigrams: trigrams.toSorted((one, other) => common(one) - common(other)),
    choices:
      choices.length === 0
        ? nothing.choices
        : choices
            .map(({ alternatives }) =>
              choiceOf(alternatives.map((branch) => rarestFirst(branch, common))),
            )
            .sort((one, other) => sum(one) - sum(other)),
  }
}

/** The rarest set of trigrams of which every match has one; null where nothing is required. */
export function rarestTrigramsOf(
  { trigrams, choices }: RequiredLiterals,
  common: (trigram: number) => number,
): readonly number[] | null {
  const sum = (all: readonly number[]) => all.reduce((whole, trigram) => whole + common(trigram), 0)
  const own = trigrams.map((trigram) => [trigram])
  const others = choices.flatMap(({ alternatives }) => {
    const each = alternatives.map((branch) => rarestTrigramsOf(branch, common))
    return each.includes(null) ? [] : [[...new Set(each.flatMap((some) => some ?? []))]]
  })
  const [first, ...more] = [...own, ...others]
  if (!first) return null
  return more.reduce((least, one) => (sum(one) < sum(least) ? one : least), first)
}

/** A compiled step: the required trigram in these bits, the jump target on failure above them. */
const trigramMask = 0xffff
const targetShift = 16
/** Instead of a trigram: an unconditional jump. */
const jump = 0xffff
/** The targets of success and of failure. */
const found = 0x3fff
const missing = 0x3ffe

const asksForNothing = [jump | (found << targetShift)]

/**
 * Compiles required literals into steps of one number each: a trigram, and the jump target where it
 * is missing. The steps run for every sentence, and take a tenth of the memory of the objects.
 */
export function compileSteps(literals: RequiredLiterals): readonly number[] {
  const steps: number[] = []
  /** Adds steps; returns those whose failure target is not known yet. */
  const add = ({ trigrams, choices }: RequiredLiterals): number[] => {
    const failing: number[] = []
    const ask = (trigram: number) => failing.push(steps.push(trigram) - 1)
    for (const trigram of trigrams) ask(trigram)
    for (const { alternatives } of choices) {
      const through: number[] = []
      let last: number[] = []
      for (const [at, branch] of alternatives.entries()) {
        go(last, steps.length)
        last = add(branch)
        if (at < alternatives.length - 1) through.push(steps.push(jump) - 1)
      }
      failing.push(...last)
      go(through, steps.length)
    }
    return failing
  }
  const go = (from: readonly number[], to: number) => {
    for (const at of from) steps[at] = ((steps[at] ?? 0) & trigramMask) | (to << targetShift)
  }
  go(add(literals), missing)
  steps.push(jump | (found << targetShift))
  // A copy without spare capacity.
  return steps.length < missing ? steps.slice() : asksForNothing
}

/** Whether a set of trigrams, a bit each, has all that compiled steps require. */
export function matchesSteps(bits: Int32Array, steps: readonly number[]): boolean {
  let at = 0
  while (at < missing) {
    const step = steps[at] ?? 0
    const trigram = step & trigramMask
    const stands = trigram !== jump && (((bits[trigram >>> 5] ?? 0) >>> (trigram & 31)) & 1) === 1
    at = stands ? at + 1 : step >>> targetShift
  }
  return at === found
}
