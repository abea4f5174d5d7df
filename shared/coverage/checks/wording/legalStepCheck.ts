import { byScript } from "../../../text/scriptPattern.ts"
import type { Remark } from "../remark.ts"

type ByLanguage = Readonly<Record<string, RegExp>>

/** Work on legislation as such. */
const changesLaws: ByLanguage = {
  en: /^\W*(?:continue (?:to )?)?(?:amend|improv|harmoni[sz]|bring|align|revis|review(?: and [a-z]+)?|refin|upgrad|updat|strengthen|perfect|chang|enhanc|adapt|modif|(?:prepare|draft|elaborate|develop) (?:proposals for )?(?:amendments|changes))[a-z]*\s[^.;]{0,60}?(?:legislation|legal framework|legal base|legislative framework|regulatory framework|(?:national|relevant|existing|current|applicable|domestic) laws)(?![a-z])/iu,
  ru: /^[^а-яё]*(?:дальнейш[а-яё]+ )?(?:совершенствова|усовершенствова|внес|приве|гармониз|доработ|обновл|измен|развити|адапт|подготов[а-яё]* (?:предложени[а-яё]+ по |проект[а-яё]* )?(?:изменени|поправ|совершенствован))[а-яё]*\s[^.;]{0,60}?(?:законодательств|нормативн[а-яё]+[ -](?:правов[а-яё]+ )?(?:баз|акт))/iu,
  az: /(?<![a-zəğışçöü])(?:qanunvericili|normativ[ -](?:hüquqi|baza))[a-zəğışçöü]*[^.;]{0,60}?(?:təkmilləşdir|uyğunlaşdır|dəyişiklik|harmonizasiya|inkişaf etdir)/iu,
}
/** Legislation that something else merely complies with. */
const keptTo = byScript(
  /(?:in (?:accordance|line|compliance) with|under|required by|provided (?:for )?by|arising from)\s+(?:[a-zа-яёəğışçöü]+\s+){0,3}?(?:legislation|legal framework)|(?:в соответствии с|согласно|предусмотренн[a-zа-яёəğışçöü]+)\s+(?:[a-zа-яёəğışçöü]+\s+){0,2}?законодательств[a-zа-яёəğışçöü]+|qanunvericili[a-zа-яёəğışçöü]*\s+(?:uyğun|əsasən|ilə (?:müəyyən|nəzərdə))/giu,
)
/** A law, an article, or the content of the change. */
const named: ByLanguage = {
  en: /(?:law|act|code)s? (?:on|of|for|no)|\p{Lu}[a-z]+ (?:code|law|act)(?![a-z])|articles?(?![a-z])|no\. ?\d|["“«]|\d|so that|by (?:introducing|adding|defining|criminali)|to (?:criminali|introduce|allow|add|define|prohibit|ban|provide|exempt)/iu,
  ru: /кодекс|закон[а-яё]{0,2} [«"“о]|стать|№|[«"“]|\d|в части|предусматрива|с целью введени|криминализ|чтобы/iu,
  az: /məcəllə|haqqında|maddə|№|["“«]|\d|hissəsində|ilə bağlı|nəzərdə tutan/iu,
}

/** A remark on a measure that changes legislation and says neither which law nor how. */
export function legalStepRemarks(printed: string, lang: string): Remark[] {
  // With /i, a pattern does not match İ as a capital i.
  const text = printed.replaceAll("İ", "i").replaceAll(keptTo, "")
  if (!changesLaws[lang]?.test(text) || named[lang]?.test(text)) return []
  return [{ check: "law-unnamed", words: "", about: printed }]
}
