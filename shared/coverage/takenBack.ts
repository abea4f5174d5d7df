import { latinAndCyrillic } from "./checks/latinAndCyrillic.ts"
import { leavesOut } from "./leftOut.ts"
import { refuses } from "./statedGap.ts"

/** Tells that something was asked, talked of or proposed, or is over: by itself it provides nothing. */
const raised: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /(?<!\p{L})(?:(?:question|matter|issue|possibility|idea|proposal|suggestion|option|creation|introduction|establishment)s?(?!\p{L})[^.;]{0,140}?(?:was|were|has been|have been|had been) (?:\p{L}+ly )?(?:raised|discussed|considered|examined|debated|mooted|made|put forward|put|tabled|proposed|suggested|weighed|brought up|looked at|rejected)|(?:discussed|considered|debated|examined|asked|weighed) (?:the (?:question|idea|possibility|proposal) |whether )|^\W*whether (?!or not)[^.;]{0,140}?(?:was|were|has been|have been) (?:\p{L}+ly )?(?:discussed|considered|examined|debated|raised)|(?:was|were|has been|have been) (?:proposed|suggested|mooted) (?:to|that)|(?:came|has come|had come|come) to an end|(?:was|were|has been|have been) (?:ended|discontinued|closed|wound up)|(?:ended|ran out|expired|lapsed) (?:in|on|at|with) )/iu,
  ),
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:(?:вопрос|иде[яи]|предложени|возможност|тем[аы])\p{L}*(?!\p{L})[^.;]{0,140}?(?:поднимал|ставил|поставлен|обсужд|рассматривал|рассмотрен|звучал|высказ|выдвин|вносил|внесен|изучал|поступ|прозвучал)\p{L}*|(?:поднимал|ставил|обсуждал|рассматривал|предлагал|высказывал|звучал|выдвигал)(?:ся|ась|ось|ись|[аоию]?)(?!\p{L})|(?:проект|программ)\p{L}* [^.;]{0,100}?(?:заверш[её]н|заверш(?:ил|ен)|законч(?:ил|ен)|прекращ[её]н|истек|окончен)\p{L}*)/iu,
  ),
  az: latinAndCyrillic(
    /(?:(?:məsələsi|təklifi|ideyası|imkanı|məsələ|təklif|sual)(?!\p{L})[^.;]{0,80}?(?:qaldırıl|müzakirə|baxıl|nəzərdən keçiril|irəli sürül|səsləndiril|edil|verildi|verilmiş|verilib)\p{L}*|(?:təklif olun|təklif edil|müzakirə olun|müzakirə edil|qaldırıl)(?:du|di|dı|dü|muş|miş|mış|müş|ub|ib|ıb|üb)\p{L}*|layihə\p{L}* [^.;]{0,80}?(?:başa çat|bit|sona çat|dayandırıl)\p{L}*)/iu,
  ),
}

/** Begins by pointing to what stood before it. */
const pointing: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /^[\s(]*(?:it|this|that|these|those|such|the (?:matter|question|proposal|suggestion|idea|issue|subject|decision|possibility|project|programme|point|fund|office|topic)|neither|nor|no such|in view of|for (?:reasons|want|lack))(?!\p{L})/iu,
  ),
  ru: latinAndCyrillic(
    /^[\s(]*(?:он|она|оно|они|это|эт(?:от|а|и|у)|данн\p{L}+|так(?:ой|ая|ое|ие)|вопрос|предложение|решение|иде[яю]|тем[ау]|проект|программ[ау]|его|е[её]|их|при этом|ввиду|в связи|по соображениям)(?!\p{L})/iu,
  ),
  az: latinAndCyrillic(
    /^[\s(]*(?:o(?:,| )|onlar|bu(?!\p{L})|bunlar|həmin|belə|məsələ|təklif|qərar|layihə|ideya|onun|bunun|müvafiq)/iu,
  ),
}

/** The patterns of a language; none where nothing is known of it. */
export function takenBackPatterns(lang: string): readonly RegExp[] {
  return [raised, pointing].flatMap((patterns) => patterns[lang] ?? [])
}

/** Whether a sentence only tells that something was asked, discussed or proposed, or came to an end. */
export function onlyRaises(sentence: string, lang: string): boolean {
  return raised[lang]?.test(sentence.replaceAll("İ", "i")) ?? false
}

/**
 * Whether a sentence is taken back by the next: "the question of … was raised. It is left to the next
 * plan". False in a language that nothing is known of.
 */
export function takenBack(sentence: string, next: string, lang: string): boolean {
  if (!pointing[lang]?.test(next.replaceAll("İ", "i"))) return false
  return onlyRaises(sentence, lang) && (leavesOut(next, lang) || refuses(next, lang))
}
