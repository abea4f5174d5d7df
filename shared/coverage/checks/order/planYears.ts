import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

/** First and last year of a plan. */
export interface Period {
  readonly from: number
  readonly to: number
}

const span =
  /(?<!\d)((?:19|20|21)\d\d)\s*(?:[-–—/]|to|and|until|(?:год[ау]?\s+|г\.\s*)?(?:по|до)|-c[iıuü]\p{L}*\s+il\p{L}*)\s*((?:19|20|21)\d\d)(?!\d)/giu

// Before the years of another plan: "replaces the programme for 2023–2026", «вместо плана на
// 2023–2026 годы».
const otherBefore = latinAndCyrillic(
  /(?<!\p{L})(?:(?:replac(?:es?|ing)|supersed(?:es?|ing)|succeeds?|instead of|previous|preceding|former|earlier|expired|continu(?:es?|ing|ation of)|сменя\p{L}+|сменил\p{L}*|заменя\p{L}+|замен[аеуы]|взамен|вместо|прежн\p{L}+|предыдущ\p{L}+|предшеств\p{L}+|прошл\p{L}+|истекш\p{L}+|продолж\p{L}+|əvvəlki|ötən|ötmüş|keçmiş|keçən)(?!\p{L})|(?:(?:builds?|built|building|based) (?:up)?on|follow(?:s|ed)(?: on)?|after|last|past|(?:results?|lessons|evaluation|review|achievements|experience) (?:of|from)) (?:the )?(?:\p{L}+ ){0,3}(?:plan|program|strateg)|(?:после|итог\p{L}*|результат\p{L}*|опыт\p{L}*|оценк\p{L}) (?:\p{L}+ ){0,2}(?:план|программ|стратеги))/iu,
)
// After the years of another plan: "the plan for 2023–2026 has ended", "2023–2026-cı illərin
// planını əvəz edir".
const otherBehind = latinAndCyrillic(
  /(?<!\p{L})(?:is (?:replaced|superseded)|(?:was|were|has been|have been) (?:replaced|superseded|completed|carried out|implemented|evaluated)|expire[sd]|ended|(?:ист[её]к|завершил|утратил)\p{L}*|(?:завершен|выполнен|реализован|заменен)[аоы]?|əvəz|davamı\p{L}*|yekun\p{L}*|qüvvədən|başa çat\p{L}*|görülmüş|görülən|bitmiş\p{L}*|sonra)(?!\p{L})/iu,
)
// Words that begin a new clause: another plan mentioned before them does not own the years after
// them.
const covers = latinAndCyrillic(
  /(?<!\p{L})(?:covers?|runs|spans|рассчитан\p{L}*|охватыва\p{L}*|действует|əhatə)(?!\p{L})/iu,
)
const sentenceEnd = /[.!?;]\s|\n/gu

/**
 * The first span of years in a text that is not said to be of another plan, which this plan
 * replaces, continues or looks back on; null where there is none.
 */
export function ownYears(text: string): Period | null {
  // With /i, a pattern does not match İ as a capital i.
  const plain = text.replaceAll("İ", "i")
  const spans = [...plain.matchAll(span)]
  for (const [at, found] of spans.entries()) {
    const [from, to] = [Number(found[1]), Number(found[2])]
    const end = found.index + found[0].length
    const before = spans[at - 1]
    const start = before ? before.index + before[0].length : 0
    const sentence = plain.slice(start, found.index).split(sentenceEnd).at(-1) ?? ""
    const led = sentence.split(covers).at(-1) ?? ""
    const rest = plain.slice(end, spans[at + 1]?.index).split(sentenceEnd)[0] ?? ""
    const behind = rest.split(covers)[0] ?? ""
    if (from < to && !otherBefore.test(led) && !otherBehind.test(behind)) return { from, to }
  }
  return null
}
