import { latinAndCyrillic } from "./latinAndCyrillic.ts"

/** "Additional measures", «Прочие вопросы», "Digər məsələlər": what found no place under a goal. */
const leftOver = latinAndCyrillic(
  new RegExp(
    `^[^\\p{L}]*(?:(?:annex|appendix|приложение|əlavə)\\s*\\S{0,3}[.:]\\s*)?(?:${[
      "(?:(?:some|any) )?(?:additional|other|further|miscellaneous|remaining|supplementary|separate|stand-?alone|late|extra|various|new(?:ly added)?)\\s+(?:\\p{L}+\\s+)?(?:measures?|actions?|activit(?:y|ies)|matters?|issues?|items?|provisions?|undertakings?|points?|business|tasks?)(?!\\p{L})",
      "miscellaneous(?!\\p{L})|(?:measures?|actions?|activit(?:y|ies)) (?:added|included|inserted|taken up|outside|beyond|not (?:linked|tied|assigned|attached|allocated|belonging)|without|proposed (?:late|during))",
      "(?:дополнительн|проч|ин|друг|отдельн|разн|остальн|внеочередн)\\p{L}{1,4}\\s+(?:\\p{L}+\\s+)?(?:мероприят|мер[аы]?(?!\\p{L})|вопрос|действи|пункт|положени|задани)|(?:разное|прочее|иное)(?!\\p{L})",
      "(?:мероприят\\p{L}+|мер[аы]|действи[еяй])(?:\\s+|,\\s*)(?:вне(?!\\p{L})|внес[её]н|добавлен|включ[её]нн|дополненн|предложенн|не (?:вошедш|отнес[её]н|относящ|связанн))",
      "(?:digər|başqa|əlavə|qalan|sair|ayr[ıi]ca|müxtəlif)\\s+(?:\\p{L}+\\s+)?(?:tədbir|məsələ|fəaliyyət|bənd|add[ıi]m|təklif|müddəa|iş(?:lər)?(?!\\p{L}))|müxtəlif(?!\\p{L})",
      "(?:sonradan|raz[ıi]laşd[ıi]rma\\p{L}*|son) (?:\\p{L}+ )?(?:əlavə edil|daxil edil|əlavə olun|edil|olun)|məqsəd\\p{L}*(?: və \\p{L}+)? (?:aid olmayan|kənar)",
    ].join("|")})`,
    "iu",
  ),
)

/** Whether a title says that what stands below it found no place under a goal. */
export function isLeftOver(words: string): boolean {
  return words.length < 200 && leftOver.test(words.replaceAll("İ", "i"))
}
