import type { Remark } from "./remark.ts"

type ByLanguage = Readonly<Record<string, RegExp>>

/** Work on laws as such. */
const changesLaws: ByLanguage = {
  en: /^\W*(?:continue (?:to )?)?(?:amend|improv|harmoni[sz]|bring|align|revis|updat|strengthen|perfect|chang|enhanc|adapt|modif)\p{L}*\s[^.;]{0,60}?(?:legislation|legal framework|legal base|legislative framework|regulatory framework|national laws)(?!\p{L})/iu,
  ru: /^\P{L}*(?:дальнейш\p{L}+ )?(?:совершенствова|усовершенствова|внес|приве|гармониз|доработ|обновл|измен|развити|адапт)\p{L}*\s[^.;]{0,60}?(?:законодательств|нормативн\p{L}+[ -](?:правов\p{L}+ )?(?:баз|акт))/iu,
  az: /(?<!\p{L})(?:qanunvericili|normativ[ -]hüquqi)\p{L}*[^.;]{0,60}?(?:təkmilləşdir|uyğunlaşdır|dəyişiklik|harmonizasiya|inkişaf etdir)/iu,
}
/** Legislation that is only what something else keeps to. */
const keptTo =
  /(?:in (?:accordance|line|compliance) with|under|required by|provided (?:for )?by|arising from)\s+(?:\p{L}+\s+){0,3}?(?:legislation|legal framework)|(?:в соответствии с|согласно|предусмотренн\p{L}+)\s+(?:\p{L}+\s+){0,2}?законодательств\p{L}+|qanunvericili\p{L}*\s+(?:uyğun|əsasən|ilə (?:müəyyən|nəzərdə))/giu
/** A law, an article, or what the change is to say. */
const named: ByLanguage = {
  en: /(?:law|act|code)s? (?:on|of|for|no)|\p{Lu}\p{L}+ (?:code|law|act)(?!\p{L})|articles?(?!\p{L})|no\. ?\d|["“«]|\d|so that|by (?:introducing|adding|defining|criminali)|to (?:criminali|introduce|allow|add|define|prohibit|ban|provide|exempt)/iu,
  ru: /кодекс|закон\p{L}{0,2} [«"“о]|стать|№|[«"“]|\d|в части|предусматрива|с целью введени|криминализ|чтобы/iu,
  az: /məcəllə|haqqında|maddə|№|["“«]|\d|hissəsində|ilə bağlı|nəzərdə tutan/iu,
}

/** Whether a measure that changes legislation says which law, or what is to stand in it. */
export function legalStepRemarks(printed: string, lang: string): Remark[] {
  // A pattern takes İ for no capital of i.
  const text = printed.replaceAll("İ", "i").replaceAll(keptTo, "")
  if (!changesLaws[lang]?.test(text) || named[lang]?.test(text)) return []
  return [{ check: "law-unnamed", words: "", about: printed }]
}
