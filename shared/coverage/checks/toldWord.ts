import { Beginnings } from "../beginnings.ts"
import { fold } from "../stem.ts"
import { type Token, tokensOf } from "../tokens.ts"
import { deedsOf } from "./deedsData.ts"
import type { WordOfAct } from "./orderedAct.ts"
import { actWord } from "./sameActsData.ts"
import { isSmallWord, thingOf } from "./sameThingsData.ts"

/** Beginnings of words for doing, teaching and holding, by which two measures do not differ. */
const doing =
  "train teach course semin works organi conduc hold held carry provid introd develo prepar establ set run regular annual yearly new natio obuch обуч курс семин трен провед провес орган разраб подгот созда внедр повыш квалиф ежегод регул новы keçiril təşkil hazırl təlim kurs semin yarad tətbiq müntəz yeni apar edil olun həyat lesson урок занят dərs məşğələ"
    .split(" ")
    .map(fold)
const beginsDoing = new Beginnings()
for (const beginning of doing) beginsDoing.addOnce(beginning, 1)

/** Employment begins in Russian as lessons do. */
const noDoing = "занятост"

function isDoing(word: string): boolean {
  const found: number[] = []
  beginsDoing.addTo(found, word)
  return found.length > 0 && !word.startsWith(noDoing)
}

const teaching =
  "train teach course semin works lesson обуч курс семин трен урок занят квалиф təlim kurs semin dərs məşğələ öyrət öyrəd"
    .split(" ")
    .map(fold)
const isOfTeaching = (word: string) => teaching.some((beginning) => word.startsWith(beginning))

/** What a folded word is in any measure: told once, because plans repeat their words. */
export interface Told extends WordOfAct {
  readonly doing: boolean
  readonly teaches: boolean
  /** The kinds of deed that it may name, a bit each. */
  readonly deeds: number
}

const told = new Map<string, Told>()

/** What a folded word is in any measure. */
function toldOf(word: string): Told {
  const known = told.get(word)
  if (known) return known
  const doing = isDoing(word)
  const digit = /^\d/.test(word)
  const small = digit || doing || isSmallWord(word)
  const teaches = isOfTeaching(word) && !word.startsWith(noDoing)
  const thing = small ? null : thingOf(word)
  const now = {
    word,
    doing,
    teaches,
    small,
    thing,
    digit,
    act: actWord(word),
    deeds: deedsOf(word),
  }
  // A bound, because a server reads plans for months.
  if (told.size > 20_000) told.clear()
  told.set(word, now)
  return now
}

/** A word of a text, with what it is in any measure. */
export interface ToldToken extends Token {
  readonly told: Told
}

let last: { readonly text: string; readonly words: readonly ToldToken[] } | null = null

/** The words of a text, told; those of the last one are at hand, because a measure is asked about twice. */
export function toldIn(text: string): readonly ToldToken[] {
  if (last?.text === text) return last.words
  const words = tokensOf(text).map(({ word, start, end }) => ({
    word,
    start,
    end,
    told: toldOf(word),
  }))
  last = { text, words }
  return words
}
