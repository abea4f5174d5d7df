import { checkWords } from "./checks/checkWordsData.ts"
import { at, type Finding } from "./finding.ts"

type ByLanguage = Readonly<Record<string, string>>

/** The sentence that reads `words` in one language, in another; null where it has none there. */
function told(
  words: string,
  variants: readonly (ByLanguage | undefined)[],
  from: string,
  to: string,
): string | null {
  const own = variants.find((each) => each && (each[from] ?? each.en) === words)
  return own?.[to] ?? null
}

/**
 * A finding that was made in the language `from`, said in the language `to`. What only the plan's
 * own words can say stays as the plan has it. Null where the check has no sentence in `to`.
 */
export function findingIn(finding: Finding, from: string, to: string): Finding | null {
  if (from === to) return finding
  const words = checkWords[finding.check]
  if (!words) return null
  const say = told(finding.say, [words.say, words.every, words.many], from, to)
  const mend = told(finding.mend, [words.mend, words.manyMend], from, to)
  if (say === null || mend === null) return null
  const { check, criterion, places } = finding
  return at(places, { check, criterion, say, mend })
}
