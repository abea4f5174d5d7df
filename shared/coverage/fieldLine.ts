import { latinAndCyrillic } from "./checks/latinAndCyrillic.ts"

/** What a line begins with that says how, when, by whom or from what money a measure is done. */
const labels: Readonly<Record<string, RegExp>> = {
  en: /^[\s*•–—-]*(?:(?:key |main |performance |output |outcome |result )*indicators?|how (?:we|you|one|it|this)(?: (?:shall|will|can|would|is|are))?(?: be)? (?:know|tell|see|known|measured?)[^:]{0,30}|(?:expected|planned) (?:results?|outcomes?)|(?:means|sources?) of verification|base ?-?line|target(?: value)?|measured by|who (?:does it|leads|answers)|responsible(?: (?:body|bodies|agency|agencies))?|lead (?:body|agency)|partners?|time ?frame|deadline|by when|costs?|budget|funding(?: source)?|source of (?:funding|finance))\s*(?::|[–—-]\s)/iu,
  ru: latinAndCyrillic(
    /^[\s*•–—-]*(?:(?:ключев|основн)?\p{L}* ?(?:показател|индикатор)\p{L}*(?: (?:результата?|результативности|успеха|исполнения|достижения|выполнения|эффективности))?|как (?:мы )?(?:узнаем|узнать|поймем|увидим|измерим)[^:]{0,30}|ожидаем\p{L}+ результат\p{L}*|(?:базов|исходн|целев)\p{L}+ (?:значени|уровен|показател)\p{L}*|источник\p{L}* (?:проверки|данных|финансирования|средств)|ответственн\p{L}+(?: (?:орган|исполнител|ведомств)\p{L}*)?|исполнител\p{L}+|партнеры?|сроки?(?: (?:исполнения|реализации|выполнения))?|бюджет|стоимость|финансирование)\s*(?::|[–—-]\s)/iu,
  ),
  az: latinAndCyrillic(
    /^[\s*•–—-]*(?:(?:əsas |nəticə |icra )*(?:göstərici|indikator)\p{L}*|necə (?:biləcəyik|bilirik|bilinəcək|ölçülür)[^:]{0,30}|gözlənilən nəticə\p{L}*|ilkin (?:göstərici|səviyyə)|hədəf(?: göstərici\p{L}*)?|yoxlama mənbəyi|təsdiq mənbəyi|məsul(?: (?:qurum|orqan|icraçı)\p{L}*)?|icraçı\p{L}*|tərəfdaş\p{L}*|müddət\p{L}*|icra müddəti|büdcə|xərc\p{L}*|maliyyə mənbəyi)\s*(?::|[–—-]\s)/iu,
  ),
}

/** A count without a verb, as the column of indicators holds it. */
const counts: Readonly<Record<string, RegExp>> = {
  en: /^[\s*•–—-]*(?:the )?(?:number|no\.|share|percentage|per ?cent|proportion) of (?!.*\b(?:is|are|shall|will|must|be)\b)/iu,
  ru: latinAndCyrillic(
    /^[\s*•–—-]*(?:число|количество|доля|процент|удельный вес) \p{L}+(?!.*\p{L}(?:ется|ются|ится|ятся|ает|ают|яет|яют|ить|ать)(?!\p{L}))/iu,
  ),
  az: latinAndCyrillic(
    /^(?!.*\p{L}(?:[ıiuü]r|mal[ıi]d[ıi]r|məlidir|[ae]caq|əcək|maq|mək|sın|sin)(?!\p{L})).*\p{L}(?:ların|lərin|nın|nin|ın|in) (?:sayı|payı|faizi|nisbəti)[\s.;]*$/iu,
  ),
}

/** Where the noun of such a count stands last, what it ends with: that is seen much sooner. */
const ends: Readonly<Record<string, RegExp>> = { az: /(?:sayı|payı|faizi|nisbəti)[\s.;]*$/iu }

/**
 * Whether a line of a text is a field of a measure that stands among its words: an indicator is what
 * is counted, and no collection of data. False in a language that nothing is known of.
 */
export function isFieldLine(line: string, lang: string): boolean {
  const plain = line.replaceAll("İ", "i")
  if (labels[lang]?.test(plain)) return true
  return ends[lang]?.test(plain) === false ? false : (counts[lang]?.test(plain) ?? false)
}
