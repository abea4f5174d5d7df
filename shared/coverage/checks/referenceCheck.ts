import type { Passage } from "../passage.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import type { Place, PlacedRemark } from "./remark.ts"

const number = "(?:No\\.?\\s*|№\\s*)?(\\d+(?:\\.\\d+)+)"
/** What a plan's own parts are called, with a number of at least two levels behind. */
const before = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:(?:see|cf\\.?|under|in|to|of|and|by) )?(?:measures?|items?|points?|objectives?|actions?|activit(?:y|ies)|мероприяти\\p{L}*|мер[аеуы]|задач\\p{L}*|пункт\\p{L}*|п\\.|tədbir\\p{L}*|bənd\\p{L}*|məqsəd\\p{L}*)\\s+${number}((?:\\s*(?:,|and|и|və)\\s*\\d+(?:\\.\\d+)+)*)`,
    "giu",
  ),
)
const after = latinAndCyrillic(
  /(\d+(?:\.\d+)+)(?:-?\p{L}{1,4})?\s+(?:nömrəli\s+)?(?:tədbir|bənd|məqsəd)/giu,
)
/** "(see 3.2.9)": without a noun a number of three levels is a measure's. */
const bare = latinAndCyrillic(
  /(?<!\p{L})(?:see|cf\.|см\.)\s+(\d+(?:\.\d+){2,})|(\d+(?:\.\d+){2,})\s*-?\p{L}{0,4}\s*bax(?!\p{L})/giu,
)
/** A number of another document is none of this plan's. */
const elsewhere = latinAndCyrillic(
  /^\p{L}*[\s,)]*(?:of|in|to) (?:the )?(?:law|act|code|decision|decree|regulation|resolution|convention|protocol|directive|statute|order|previous|last|former|earlier)|^[\s,)]*(?:закона|кодекса|постановлени|распоряжени|указа|приказа|конвенции|протокола|положени|предыдущ|прошл)/iu,
)
const elsewhereBefore = latinAndCyrillic(
  /(?:previous|last|former|earlier|предыдущ\p{L}*|прошл\p{L}*|qanunun|qərarın|fərmanın|sərəncamın|konvensiyanın|əvvəlki|ötən)[^.;]{0,30}$/iu,
)

/** References to parts of the plan in one passage, each with the words it stands in. */
export interface References {
  readonly place: Place
  readonly named: readonly { readonly number: string; readonly quote: string }[]
}

/** References to parts of the plan; null where there are none. */
export function referencesIn({ kind, text }: Passage, place: Place): References | null {
  // Most passages have no number of two levels, and need no closer look.
  if (kind === "title" || !/\d\.\d/.test(text)) return null
  const found = new Map<string, string>()
  for (const match of [...text.matchAll(before), ...text.matchAll(after), ...text.matchAll(bare)]) {
    const end = match.index + match[0].length
    if (elsewhere.test(text.slice(end, end + 40))) continue
    if (elsewhereBefore.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    // Of a row, and of the second pattern's other order, the numbers stand in the second group.
    const more = match[2]?.match(/\d+(?:\.\d+)+/g) ?? []
    for (const each of [match[1] ?? "", ...more]) if (each) found.set(each, match[0].trim())
  }
  if (found.size === 0) return null
  return { place, named: [...found].map(([each, quote]) => ({ number: each, quote })) }
}

/** References that lead nowhere, given every number the plan has. */
export function referenceRemarks(
  { place, named }: References,
  numbers: ReadonlySet<string>,
): PlacedRemark[] {
  return named.flatMap(({ number: each, quote }) => {
    if (numbers.has(each)) return []
    const remark = { check: "broken-reference", words: each, about: `${each} ${quote}`, quote }
    return [{ place, remark }]
  })
}
