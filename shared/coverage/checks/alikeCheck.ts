import { fold, stemOf } from "../stem.ts"
import { tokensOf } from "../tokens.ts"

/** Beginnings of words for doing, teaching and holding, by which two measures do not differ. */
const doing =
  "train teach course semin works organi conduc hold held carry provid introd develo prepar establ set run regular annual yearly new natio obuch обуч курс семин трен провед провес орган разраб подгот созда внедр повыш квалиф ежегод регул новы keçiril təşkil hazırl təlim kurs semin yarad tətbiq müntəz yeni apar edil olun həyat lesson урок занят dərs"
    .split(" ")
    .map(fold)

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
    if (doing.some((beginning) => word.startsWith(beginning))) done.add(stem)
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
export function sayTheSame(mine: Said, theirs: Said): boolean {
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
