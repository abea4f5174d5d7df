import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"

/**
 * Sentences on the document itself: the one it follows, its legal basis, its parts and its years.
 */
const telling: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /^[\s\d.)*–—-]*(?:(?:the|this|our|present) (?:(?:present|new|current|national|state|action|draft) )*(?:plan|programme|program|strategy|document)(?: of action)?(?: (?:against|to|for|on) [^,;.]{0,60}?)?|it) (?:(?:is|was|has been|have been) )?(?:(?:follows?|succeeds?|replaces?|continues?|builds? on) (?:(?:the|its|an?) )?(?:(?:previous|earlier|former|first|second|third|last|national|action) )*(?:plan|programme|program|strategy|one)(?!\p{L})|(?:consists? of|comprises?|contains?|includes?|(?:is )?(?:divided|structured|organi[sz]ed|arranged) (?:into|in)) (?:[\p{L}-]+ ){0,2}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?) (?:[\p{L}-]+ ){0,2}(?:pillars?|parts?|sections?|chapters?|goals?|objectives?|activities|actions|measures|areas|priorities|annex)|(?:runs?|applies|is valid|is in force|lasts) (?:from|until|till|to|for) |covers? (?:the )?(?:years?|period|\d{4})|(?:(?:was|is|been|were) )?(?:developed|prepared|drafted|drawn up|elaborated|made|adopted|approved) (?:in (?:accordance|line|pursuance|conformity|fulfil)|pursuant|under|on the basis of))/iu,
  ),
  ru: latinAndCyrillic(
    /^[\s\d.)*–—-]*(?:(?:настоящ|данн|национальн|новы|государственн|эт|нов)\p{L}* ){0,3}(?:план|программа|стратегия|документ|он|она)(?!\p{L})(?: (?:мероприятий|действий))?(?: (?:по|на|о) [^,;.]{0,80}?)? (?:(?:был[аи]? )?(?:разработан|подготовлен|составлен|принят|утвержд[её]н)[ао]?(?!\p{L}) (?:во исполнение|в соответствии|на основани|на основе|в целях (?:реализации|исполнения)|согласно|постановлением|указом|распоряжением)|(?:состоит из|содержит|включает(?: в себя)?|делится на|объединяет) (?:\p{L}+ )?(?:\d+|дв[ае]|тр[иё]х?|четыр\p{L}+|пят\p{L}+|шест\p{L}+|сем[иь]|восьм\p{L}+|восемь|девят\p{L}+|десят\p{L}+|\p{L}+надцат\p{L}|\p{L}+дцат\p{L}(?: \p{L}+)?) (?:\p{L}+ ){0,2}(?:раздел|част|глав|цел|задач|мероприяти|мер(?!\p{L})|направлени|приложени|блок)|(?:рассчитан[ао]?|охватывает|действует|реализуется)(?!\p{L})[^.;]{0,20}\d{4}|(?:следует за|продолжает|сменяет|заменяет|приходит на смену|является продолжением) (?:\p{L}+ )?(?:план|программ|стратеги))/iu,
  ),
  az: latinAndCyrillic(
    /^[\s\d.)*–—-]*(?:(?:bu|hazırkı|milli|yeni|dövlət|fəaliyyət) ){0,4}(?:plan|proqram|strategiya|sənəd|fəaliyyət planı|o)(?!\p{L})[^.;]{0,120}?(?:(?:əsasən|uyğun olaraq|əsasında|icrası (?:məqsədilə|üçün)|icrasını təmin etmək (?:üçün|məqsədilə)) (?:[\p{L}-]+ ){0,2}(?:hazırlan|tərtib|işlən|qəbul|təsdiq)|(?:hissə|bölmə|fəsil|məqsəd|tədbir|istiqamət|sütun)\p{L}* ibarətdir|(?:illəri|illər|ilədək|dövrü|dövrünü)(?: olan müddəti| müddəti)? (?:əhatə ed|nəzərdə tut)|(?:davamıdır|əvəz edir))/iu,
  ),
}

/** Whether a sentence is only about the document itself. False in an unknown language. */
export function isSelfReference(sentence: string, lang: string): boolean {
  return telling[lang]?.test(sentence.replaceAll("İ", "i")) ?? false
}

/** Headings that ask for results. */
const asking: Readonly<Record<string, RegExp>> = {
  en: latinAndCyrillic(
    /^[\s\d.)*–—-]*(?:what|how (?:far|much|well)|where) (?:has|have|had|was|were|did|went|is (?:still )?(?:missing|left|lacking)|remains?|we (?:have )?(?:did|done|achieved|reached|stand))(?!\p{L})/iu,
  ),
  ru: latinAndCyrillic(
    /^[\s\d.)*–—-]*(?:что|чего|насколько) (?:уже |пока |ещ[её] |не |было |и что ){0,2}(?:сделан|достигнут|удалось|изменил|исполнен|выполнен|остал|предстоит|получилось)\p{L}*/iu,
  ),
  az: latinAndCyrillic(
    /^[\s\d.)*–—-]*(?:nə(?:lər|yə|yi)?) (?:\p{L}+ )?(?:nail|edil|görül|olun|dəyiş|qal|həyata|icra)\p{L}*/iu,
  ),
}

/** Words after a colon or dash: "What remains: …" names the results. */
const answered = /\p{L}.*?(?::|[–—]| -)\s*\p{L}/u

/** Whether a heading asks for results and names none. False in an unknown language. */
export function asksForResults(heading: string, lang: string): boolean {
  return (asking[lang]?.test(heading.replaceAll("İ", "i")) ?? false) && !answered.test(heading)
}
