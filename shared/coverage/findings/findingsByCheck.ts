import { type CheckWords, checkWords } from "../checks/checkWordsData.ts"
import type { PlacedRemark } from "../checks/remark.ts"
import { memoizeLast, memoizeList } from "../memo/memoize.ts"
import { type Finding, findingAt, placeOf } from "./finding.ts"

const inLanguage = (words: Readonly<Record<string, string>>, lang: string) =>
  words[lang] ?? words.en ?? ""

/** The number of single findings of one check from which they become one with as many places. */
const crowd = 6
/** From this share of the measures on, the finding is on the plan. */
const nearlyAll = 0.8

function grouped(
  words: CheckWords,
  remarks: readonly PlacedRemark[],
): readonly (readonly PlacedRemark[])[] {
  if (words.group === "check" || (words.many && remarks.length > crowd)) return [remarks]
  if (words.group !== "words") return remarks.map((remark) => [remark])
  const same = new Map<string, PlacedRemark[]>()
  for (const one of remarks) {
    const key = one.remark.words.toLowerCase()
    const row = same.get(key)
    if (row) row.push(one)
    else same.set(key, [one])
  }
  return [...same.values()]
}

function findingOf(row: readonly PlacedRemark[], measures: number, lang: string): Finding | null {
  const [first] = row
  const words = first && checkWords[first.remark.check]
  if (!first || !words) return null
  const { check } = first.remark
  const several = row.length > 1
  const every = words.every && measures > 4 && row.length >= measures * nearlyAll
  const say = (every && words.every) || (several && words.many) || first.own?.say || words.say
  const places = every
    ? [placeOf({ place: null, remark: { check, words: "", about: "every" } })]
    : row.map(placeOf)
  const sentence = inLanguage(say, lang)
  const criterion = first.own?.criterion ?? words.criterion
  const mend = inLanguage((several && words.manyMend) || words.mend, lang)
  return findingAt(places, { check, criterion, say: sentence, mend })
}

/** The findings of one check, for the known criteria. */
function findingsOf(
  known: ReadonlySet<string>,
  remarks: readonly PlacedRemark[],
  words: CheckWords,
  measures: number,
  lang: string,
): Finding[] {
  const own = remarks.filter(
    ({ remark: { criterion } }) => criterion === undefined || known.has(criterion),
  )
  return grouped(words, own).flatMap((row) => {
    const finding = findingOf(row, measures, lang)
    return finding && known.has(finding.criterion) ? finding : []
  })
}

interface Checked {
  readonly words: CheckWords
  readonly remarks: (all: readonly PlacedRemark[]) => readonly PlacedRemark[]
  readonly findings: typeof findingsOf extends (...given: infer Given) => unknown
    ? (...given: Given) => readonly Finding[]
    : never
}

/**
 * Turns remarks into findings, check by check; those of a check keep their identity while its
 * remarks do.
 */
export class FindingsByCheck {
  readonly #known: ReadonlySet<string>
  readonly #checks: ReadonlyMap<string, Checked>
  readonly #all = memoizeLast(
    (measures: number, lang: string, ...lists: readonly (readonly PlacedRemark[])[]) =>
      this.#of(lists, measures, lang),
  )

  /** `known` are the criteria of the set. */
  constructor(known: ReadonlySet<string>) {
    this.#known = known
    this.#checks = new Map(
      Object.entries(checkWords).map(([check, words]) => [
        check,
        {
          words,
          remarks: memoizeList((all: readonly PlacedRemark[]) => all),
          findings: memoizeLast(findingsOf),
        },
      ]),
    )
  }

  /**
   * The findings in the plan's language, given the number of measures, in the order of the checks.
   */
  of(
    lists: readonly (readonly PlacedRemark[])[],
    measures: number,
    lang: string,
  ): readonly Finding[] {
    return this.#all(measures, lang, ...lists)
  }

  #of(lists: readonly (readonly PlacedRemark[])[], measures: number, lang: string): Finding[] {
    const byCheck = new Map<string, PlacedRemark[]>()
    for (const list of lists) {
      for (const one of list) {
        const row = byCheck.get(one.remark.check)
        if (row) row.push(one)
        else byCheck.set(one.remark.check, [one])
      }
    }
    const found: Finding[] = []
    for (const [check, { words, remarks, findings }] of this.#checks) {
      const row = byCheck.get(check)
      if (!row) continue
      // The number of measures is used only where it changes the sentence, so that the cache holds.
      const among = words.every ? measures : 0
      for (const one of findings(this.#known, remarks(row), words, among, lang)) found.push(one)
    }
    return found
  }
}
