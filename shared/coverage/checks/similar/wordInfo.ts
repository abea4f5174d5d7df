import { fold } from "../../../text/stem.ts"
import { type Token, tokensOf } from "../../../text/tokens.ts"
import { PrefixMap } from "../../patterns/prefixMap.ts"
import { actionKindsOf } from "./actionKindsData.ts"
import type { ActionWord } from "./requiredAction.ts"
import { actWord } from "./sameActionsData.ts"
import { isSmallWord, thingOf } from "./sameThingsData.ts"

/** Prefixes of words for doing, teaching and holding, which distinguish no measures. */
const doing =
  "train teach course semin works organi conduc hold held carry provid introd develo prepar establ set run regular annual yearly new natio obuch обуч курс семин трен провед провес орган разраб подгот созда внедр повыш квалиф ежегод регул новы keçiril təşkil hazırl təlim kurs semin yarad tətbiq müntəz yeni apar edil olun həyat lesson урок занят dərs məşğələ"
    .split(" ")
    .map(fold)
const beginsDoing = new PrefixMap()
for (const beginning of doing) beginsDoing.addOnce(beginning, 1)

/** Russian "employment" has the prefix of "lessons". */
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

/**
 * The classes of a folded word, independent of the measure; cached, because plans repeat their
 * words.
 */
export interface WordInfo extends ActionWord {
  readonly doing: boolean
  readonly teaches: boolean
  /** The kinds of acts that it may name, one bit each. */
  readonly actionKinds: number
}

const infos = new Map<string, WordInfo>()

/** The classes of a folded word. */
function wordInfoOf(word: string): WordInfo {
  const known = infos.get(word)
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
    actionKinds: actionKindsOf(word),
  }
  // Bounds the cache, because a server reads plans for months.
  if (infos.size > 20_000) infos.clear()
  infos.set(word, now)
  return now
}

/** A token of a text with the classes of its word. */
export interface AnnotatedToken extends Token {
  readonly info: WordInfo
}

let last: { readonly text: string; readonly words: readonly AnnotatedToken[] } | null = null

/**
 * The annotated tokens of a text; the last result is cached, because each measure is read twice.
 */
export function annotatedTokens(text: string): readonly AnnotatedToken[] {
  if (last?.text === text) return last.words
  const words = tokensOf(text).map(({ word, start, end }) => ({
    word,
    start,
    end,
    info: wordInfoOf(word),
  }))
  last = { text, words }
  return words
}
