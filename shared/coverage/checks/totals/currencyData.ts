import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

/** The currency after a number, by name or sign. */
export const currencyBehind = latinAndCyrillic(
  /^\.?\s*([€$£₼₸₽₴₾]|(?:(?:\p{L}+(?:an|ian|ish)|US|\p{L}+ск(?:их|ого)|ABŞ) )?(?:crowns?|kron(?:a|or|er?|ur)|euros?|eur|dollars?|usd|gbp|pounds?|manats?|azn|laris?|gel|drams?|amd|soms?|somoni|tenges?|kzt|roubles?|rubles?|rub|hryvnias?|uah|le[iuv]|leva|denars?|dinars?|dirhams?|liras?|francs?|chf|zlotys?|forints?|florins?|th?alers?|pesos?|marks|rupees?|leks?|rials?|riyals?|крон|евро|доллар(?:ов|а)|манат(?:ов|а)?|лари|драм(?:ов|а)?|сом(?:ов|а|они)?|сум(?:ов|а)?|тенге|руб(?:лей|ля)?|гривен|гривны|лей|леев|левов|динар(?:ов|а)|денар(?:ов|а)|дирхам(?:ов|а)|лир|франков|злотых|форинтов|флорин(?:ов|а)?|фунтов|талер(?:ов|а)|песо|марок|рупий|kron|avro|dollar[ıi]?|manat|tenge|rubl|qrivna|dinar|denar|lirə|florin|frank|funt sterlinq|taler))(?=(?:d[ıiuü]r|y?[aə]|l[ıi]q)?(?!\p{L}))/iu,
)
/** The currency before a number. */
export const currencyBefore = /(?<![a-z])(EUR|USD|GBP|CHF|AZN|GEL|AMD|KZT|RUB|UAH|[€$£₼₸₽₴₾])\s*$/iu

/** A word that ends the phrase after "million" can hardly be anything but a currency. */
export const anyCurrency =
  /^\.?\s+(?!\p{L}*(?:ly|но|всего|ежегодно|altogether|total|cəmi|illik)(?!\p{L}))(\p{Ll}{3,12}?)(?=(?:d[ıiuü]r)?\s*(?:[.,;:()–—]|$))/u
