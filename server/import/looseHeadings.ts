import { foldCase } from "../../shared/document/foldCase.ts"
import { runsText } from "./draft.ts"
import type { HeadingItem, PlanItem } from "./planItem.ts"

/** "Additional measures", «Прочие вопросы», "Digər məsələlər": what found no place under a goal. */
const leftOver = new RegExp(
  `^(?:${[
    "(?:(?:some|any) )?(?:additional|other|further|miscellaneous|remaining|supplementary|separate|late|extra|various) (?:measures?|actions?|activit(?:y|ies)|matters?|issues?|items?|provisions?|undertakings?|points?|tasks?)(?!\\p{L})",
    "miscellaneous(?!\\p{L})|(?:measures?|actions?|activit(?:y|ies)) (?:added|included|inserted|taken up|outside|not (?:linked|tied|assigned|allocated|belonging)|without (?:a |an )?(?:goal|objective)|proposed (?:late|during))",
    "(?:дополнительн|проч|ин|други|отдельн|разн|остальн)\\p{L}+ (?:мер|мероприяти|вопрос|действи|пункт|положени)\\p{L}*|(?:разное|прочее|иное)(?!\\p{L})",
    "(?:мер[аы]|мероприяти[еяй]|действи[еяй]),? (?:внесенн|добавленн|включенн|дополненн|предложенн|не (?:вошедш|отнесенн|относящ)|вне )\\p{L}*",
    "(?:digər|əlavə|sair|başqa|qalan|müxtəlif) (?:məsələ|tədbir|fəaliyyət|bənd|addim|təklif)\\p{L}*|müxtəlif məsələlər",
    "(?:sonradan|razilaşdirma\\p{L}*|son) (?:\\p{L}+ )?(?:əlavə edil|daxil edil|əlavə olun)\\p{L}+|məqsəd\\p{L}*(?: və \\p{L}+)? (?:aid olmayan|kənar)",
  ].join("|")})`,
  "u",
)

/** Whether words say that the measures below them found no place under a goal. */
export function isLeftOver(words: string): boolean {
  return words.length < 200 && leftOver.test(foldCase(words).trim())
}

/** A heading over measures, with those above it and the numbers that the measures carry. */
interface Over {
  heading: HeadingItem
  above: readonly HeadingItem[]
  numbers: readonly string[]
}

const isGoal = ({ rank }: HeadingItem) => rank !== null

/** Whether numbers begin with that of a goal or objective, which is then the one they belong to. */
function namesOne(numbers: readonly string[], ranked: readonly HeadingItem[]): boolean {
  return numbers.some((number) =>
    ranked.some((heading) => heading.number && number.startsWith(`${heading.number}.`)),
  )
}

/**
 * The headings over measures that are no goal and no objective although measures stand under them: in a
 * plan that calls its goals by that word and numbers them, one without such a word or a number, over
 * measures that are left over by its words, or whose numbers name no goal or objective that there is.
 */
export function looseHeadings(
  items: readonly PlanItem[],
  over: readonly Over[],
): ReadonlySet<HeadingItem> {
  const ranked = items.flatMap((item) =>
    item.type === "heading" && item.kind !== "title" && isGoal(item) ? [item] : [],
  )
  const counted = ranked.filter(({ number }) => number !== null)
  if (counted.length < 2) return new Set()
  const found = over.filter(({ heading, above, numbers }) => {
    if (heading.rank !== null || heading.number !== null) return false
    const nested = numbers.filter((number) => number.includes("."))
    const belongs = namesOne(nested, counted)
    const stray = nested.length > 0 && nested.length === numbers.length && !belongs
    const left = !above.some(isGoal) && isLeftOver(runsText(heading.runs))
    return stray || (left && !belongs)
  })
  return new Set(found.map(({ heading }) => heading))
}
