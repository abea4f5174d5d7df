import type { Passage } from "../passage.ts"
import { sentencesOf } from "../tokens.ts"
import { provisions } from "./provisionsData.ts"
import type { Remark } from "./remark.ts"

const negated: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:not (?:yet )?(?:provide|foresee|includ|contain|plan|envisage|cover|set|name)|there (?:is|are) no|(?:has|have|contains?|sets|names) no|no (?:independent|external|provision|evaluation|report|review|mid|coordinat|body)|without (?:an? )?(?:independent|external|evaluation|review|report)|lacks?(?!\p{L}))/iu,
  ru: /(?<!\p{L})(?:не (?:предусм|содерж|планиру|включ|провод|публику|определ|установ|назнач)|отсутств|нет(?!\p{L})|без (?:независим|внешн|оценк|отч))/iu,
  az: /deyil|yoxdur|tutulmur|tutulmayıb|tutulmamış|edilməyib|olunmur|aparılmır/iu,
}

/** The provisions that a passage makes, by id; what a sentence denies it does not make. */
export function provisionsIn({ text: printed, kind }: Passage, lang: string): string[] {
  // A pattern takes İ for no capital of i.
  const text = printed.replaceAll("İ", "i")
  const likely = provisions.filter(
    ({ id, shown }) =>
      // Figures in a measure are targets and no analysis.
      !(id === "analysis" && kind !== "narrative") &&
      (shown[lang] ?? []).length > 0 &&
      shown[lang]?.every((pattern) => pattern.test(text)),
  )
  if (likely.length === 0) return []
  const sentences = sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !negated[lang]?.test(sentence))
  return likely
    .filter(({ shown }) =>
      sentences.some((sentence) => shown[lang]?.every((pattern) => pattern.test(sentence))),
    )
    .map(({ id }) => id)
}

/** Whether what a set asks for by this name is looked for here, whatever the set. */
export function isProvision(element: string | null): boolean {
  return provisions.some(({ id }) => id === element)
}

/** Years after which a plan needs a look at it on the way. */
const longPlan = 4

/** What the plan does not say of itself: one remark for each, those that are no core to be grouped. */
export function provisionRemarks(
  found: ReadonlySet<string>,
  lang: string,
  years: number | null,
): Remark[] {
  return provisions.flatMap(({ id, core, name }) => {
    if (found.has(id) || (id === "mid-term-review" && years !== null && years < longPlan)) return []
    const words = name[lang] ?? name.en ?? id
    return [{ check: core ? `no-${id}` : "unsaid", words, about: id }]
  })
}
