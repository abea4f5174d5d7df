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

/** The label of a line: "Money, thousand som from where: SB". */
const labelled = /^[\s*•–—-]*(\p{L}[^:;!?\n]{0,80}?)\s*:\s+(\S.*)$/u
/** A value that is a code or an answer and says nothing by itself. */
const code =
  /^(?:\p{Lu}{1,5}(?:[\s,;/+]+\p{Lu}{1,5})*|[Yy]es|[Nn]o|[Дд]а|[Нн]ет|[Bb]əli|[Xx]eyr|[Yy]oxdur)[\s.;]*$/u

/** What a label is made of that names money, a time, a body, a value, or a remark beside the measure, and nothing else. */
const labelWords: Readonly<Record<string, RegExp>> = {
  en: /^(?:money|costs?|budgets?|fund(?:s|ing)|financ(?:e|ing)|amounts?|sums?|total|payers?|who|pays|sources?|from|to|where|starts?|ends?|dates?|deadlines?|when|lead|responsible|partners?|units?|indicators?|base(?:line)?|values?|status|progress|notes?|comments?|remarks?|legal|basis|risks?|assumptions?|of|the|and|in|by|thousands?|millions?|mln)$/iu,
  ru: latinAndCyrillic(
    /^(?:деньги|средства|стоимость|расходы|бюджет|финансировани[ея]|сумма|всего|итого|кто|платит|откуда|источники?|начал[оа]|окончани[ея]|завершени[ея]|дата|сроки?|когда|ответственн(?:ый|ые)|исполнител[ьи]|партн[её]ры?|показател[ьи]|результата|единица|измерения|ед|изм|исходн\p{L}+|базов\p{L}+|база|целев(?:ое|ой)|значени[ея]|статус|состояние|исполнения|ход|примечани[ея]|комментари[ий]|правов(?:ое|ая)|основани[ея]|основа|риски?|допущения|из|и|в|по|тыс|млн|тысяч|миллионов)$/iu,
  ),
  az: latinAndCyrillic(
    /^(?:pul|vəsait\p{L}*|xərc\p{L}*|büdcə\p{L}*|maliyyə\p{L}*|məbləğ\p{L}*|cəmi|kim|ödəyir|haradan\p{L}*|mənbə\p{L}*|başlanğıc\p{L}*|başlama\p{L}*|son|bitmə\p{L}*|tarix\p{L}*|müddət\p{L}*|məsul|icraçı\p{L}*|tərəfdaş\p{L}*|göstərici\p{L}*|ölçü|vahidi?|ilkin|baza|dəyər\p{L}*|status\p{L}?|vəziyyəti?|qeyd\p{L}*|şərh\p{L}*|hüquqi|əsası?|risk\p{L}*|və|min|mln|milyon)$/iu,
  ),
}
const currency = /^(?:\p{Lu}{2,4}|[€$£₼₸₽₴]|som|сом\p{L}*|manat\p{L}*|manats?|руб\p{L}*|тенге|тг)$/u

/** Of them, what goes with others and makes no such label by itself: "Legal: free counsel". */
const joining = latinAndCyrillic(
  /^(?:of|the|and|in|by|to|legal|total|who|from|where|progress|и|в|по|из|правов\p{L}+|всего|итого|кто|ход|исполнения|və|hüquqi|cəmi|kim|vəziyyəti?)$/iu,
)

/**
 * Whether a line below the words of a measure is what stood in a cell beside them and no field took: its
 * label names nothing but money, times, bodies, values or remarks, or its value is a code.
 */
export function isRestOfCell(line: string, lang: string): boolean {
  const [, label = "", value = ""] = labelled.exec(line.replaceAll("İ", "i")) ?? []
  if (label === "") return false
  if (code.test(value)) return true
  const known = labelWords[lang]
  const words = label.split(/[^\p{L}€$£₼₸₽₴]+/u).filter(Boolean)
  return (
    known !== undefined &&
    words.every((word) => known.test(word) || currency.test(word)) &&
    words.some((word) => known.test(word) && !joining.test(word))
  )
}

/**
 * Whether a line of a text is a field of a measure that stands among its words: an indicator is what
 * is counted, and no collection of data. False in a language that nothing is known of.
 */
export function isFieldLine(line: string, lang: string): boolean {
  const plain = line.replaceAll("İ", "i")
  if (labels[lang]?.test(plain)) return true
  return ends[lang]?.test(plain) === false ? false : (counts[lang]?.test(plain) ?? false)
}
