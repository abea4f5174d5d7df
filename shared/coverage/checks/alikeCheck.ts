import { fold, stemOf } from "../stem.ts"
import { tokensOf } from "../tokens.ts"
import type { Place, PlacedRemark } from "./remark.ts"

/** Beginnings of words for doing, teaching and holding, by which two measures do not differ. */
const doing =
  "train teach course semin works organi conduc hold held carry provid introd develo prepar establ set run regular annual yearly new natio obuch обуч курс семин трен провед провес орган разраб подгот созда внедр повыш квалиф ежегод регул новы keçiril təşkil hazırl təlim kurs semin yarad tətbiq müntəz yeni apar edil olun həyat lesson урок занят dərs"
    .split(" ")
    .map(fold)

/** Employment begins in Russian as lessons do. */
const noDoing = "занятост"

const isDoing = (word: string) =>
  !word.startsWith(noDoing) && doing.some((beginning) => word.startsWith(beginning))

/** The stems of a measure's words that say what it is about, and those that say what is done. */
export interface Said {
  readonly about: ReadonlySet<string>
  readonly done: ReadonlySet<string>
}

/** What a measure says, for comparison with another. */
export function saidIn(text: string, lang: string): Said {
  const about = new Set<string>()
  const done = new Set<string>()
  for (const { word } of tokensOf(text)) {
    if (word.length <= 3) continue
    const stem = stemOf(word, lang)
    if (isDoing(word)) done.add(stem)
    else about.add(stem)
  }
  return { about, done }
}

const least = 3

/**
 * Whether two measures say much the same: nearly all that the shorter one is about stands in the
 * longer one too. "Train judges in evidence" and "Train prosecutors in evidence" do not: each has
 * a word of its own.
 */
function sayTheSame(mine: Said, theirs: Said): boolean {
  const [small, large] =
    mine.about.size <= theirs.about.size ? [mine.about, theirs.about] : [theirs.about, mine.about]
  if (small.size < least || small.size * 2 < large.size) return false
  let missing = 0
  // Most pairs are ruled out by their first words, and a plan of 300 measures has 45,000 of them.
  for (const stem of small) if (!large.has(stem) && ++missing > 1) return false
  const common = small.size - missing
  const more = large.size - common
  if (missing === 0) return more <= Math.max(1, small.size * 0.75)
  // A word of its own on each side is another object, unless both are long and nearly equal.
  return missing === 1 && more <= 2 && common >= 6
}

/** A measure's words. */
export interface Worded {
  readonly place: Place
  readonly text: string
}

/** The ids of the measures that say much the same as one; another function when that is another. */
export type AlikeTo = (id: string) => ReadonlySet<string>

const none: ReadonlySet<string> = new Set()

/** Which of the measures say much the same; found when one comes in, because there are many pairs. */
export class AlikeMeasures {
  readonly #said = new Map<string, Said>()
  readonly #alike = new Map<string, Set<string>>()
  #to: AlikeTo = (id) => this.#alike.get(id) ?? none

  /** Which measures say much the same as one. */
  get to(): AlikeTo {
    return this.#to
  }

  /** Takes in a measure that is new or says something else; null for one that is gone. */
  put(id: string, said: Said | null): void {
    const before = this.#alike.get(id) ?? none
    const now = new Set<string>()
    this.#said.delete(id)
    for (const [other, theirs] of said ? this.#said : [])
      if (said && sayTheSame(said, theirs)) now.add(other)
    if (said) this.#said.set(id, said)
    if (before.size === now.size && [...before].every((other) => now.has(other))) return
    for (const other of before) this.#alike.get(other)?.delete(id)
    for (const other of now) {
      const theirs = this.#alike.get(other)
      if (theirs) theirs.add(id)
      else this.#alike.set(other, new Set([id]))
    }
    if (said) this.#alike.set(id, now)
    else this.#alike.delete(id)
    this.#to = (one) => this.#alike.get(one) ?? none
  }
}

/** Measures that say much the same as one before them in the plan, whichever was read first. */
export function sameMeasureRemarks(measures: readonly Worded[], alikeTo: AlikeTo): PlacedRemark[] {
  const found: PlacedRemark[] = []
  const earlier: Worded[] = []
  for (const one of measures) {
    const { place, text } = one
    const alike = alikeTo(place.id)
    const twin = alike.size > 0 && earlier.find((other) => alike.has(other.place.id))
    if (twin) {
      const words = twin.place.number ?? twin.text
      const about = `${text}\n${twin.text}`
      found.push({ place, remark: { check: "same-measure", words, about } })
    }
    earlier.push(one)
  }
  return found
}
