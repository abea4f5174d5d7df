import type { WordOfAct } from "./orderedAct.ts"
import { criminal, criminalPolice } from "./sameActsData.ts"

/** The words with those who investigate crimes for one word where two name them. */
export function withInvestigators(all: readonly WordOfAct[]): readonly WordOfAct[] {
  const isPair = (at: number) =>
    criminal.test(all[at]?.word ?? "") && criminalPolice.test(all[at + 1]?.word ?? "")
  if (!all.some((_, at) => isPair(at))) return all
  return all.flatMap((one, at) => {
    if (isPair(at)) return []
    if (at === 0 || !isPair(at - 1)) return one
    return { ...one, act: { ...one.act, group: "investigator", weak: false, beside: false } }
  })
}

const year = /^(?:19|20)\d\d$/

/** The numbers of three digits and more before people, or before one more word and people. */
export function countedIn(words: readonly WordOfAct[]): string[] {
  return words.flatMap(({ word, digit }, at) => {
    if (!digit || !/^\d{3,}$/.test(word) || year.test(word)) return []
    const group = words[at + 1]?.act.group ?? words[at + 2]?.act.group ?? null
    return group === null ? [] : `${word} ${group}`
  })
}
