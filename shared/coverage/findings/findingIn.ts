import { checkWords } from "../checks/checkWordsData.ts"
import { comparedIn } from "../checks/numbers/comparedNumbers.ts"
import { ownEvaluationSay } from "../checks/provisions/ownEvaluation.ts"
import { provisions } from "../checks/provisions/provisionsData.ts"
import { type Finding, type FindingPlace, findingAt } from "./finding.ts"

type ByLanguage = Readonly<Record<string, string>>

/**
 * Translates `words` from a sentence of one language to that of another; null where it has none
 * there.
 */
function translated(
  words: string,
  variants: readonly (ByLanguage | undefined)[],
  from: string,
  to: string,
): string | null {
  const own = variants.find((each) => each && (each[from] ?? each.en) === words)
  return own?.[to] ?? null
}

/** The text of a check on one place, in another language; the plan's own words stay. */
function placeIn(place: FindingPlace, from: string, to: string): FindingPlace {
  const { words } = place
  if (words === "") return place
  const name = provisions.find((one) => (one.name[from] ?? one.name.en) === words)
  const said = name ? name.name[to] : comparedIn(words, from, to)
  return said ? { ...place, words: said } : place
}

/** The advice of a finding in another language; null where the check has none. */
export function adviceIn({ check, mend }: Finding, from: string, to: string): string | null {
  if (from === to) return mend
  const words = checkWords[check]
  return words ? translated(mend, [words.mend, words.manyMend], from, to) : null
}

/**
 * A finding translated from the language `from` to `to`. Quotations of the plan are kept. Null
 * where the check has no sentence in `to`.
 */
export function findingIn(finding: Finding, from: string, to: string): Finding | null {
  if (from === to) return finding
  const words = checkWords[finding.check]
  if (!words) return null
  const say = translated(
    finding.say,
    [words.say, words.every, words.many, ownEvaluationSay],
    from,
    to,
  )
  const mend = adviceIn(finding, from, to)
  if (say === null || mend === null) return null
  const { check, criterion } = finding
  const places = finding.places.map((place) => placeIn(place, from, to))
  return findingAt(places, { check, criterion, say, mend })
}
