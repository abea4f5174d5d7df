/**
 * Nouns for money where no code or sign gives the currency, in English, Russian and Azerbaijani:
 * lower case, a pattern for one word. Currencies that `currencyIn` knows are not repeated here.
 */
export const currencyNouns = String.raw`crowns?|kron\p{L}*|koruna|t(?:h)?aler\p{L}*|dollars?|dinar\p{L}*|dirhəm\p{L}*|lei|leu|ro?ubles?|francs?|pounds?|kuna|marks?|florins?|guilders?|ducats?|shillings?|pesos?|rupees?|lira\p{L}*|lires|lirə\p{L}*|xan|som|manat\p{L}*|tenge\p{L}*|rubl\p{L}*|руб\p{L}*|ле[йяюе]\p{L}?|крон\p{L}*|тал(?:ов|ер\p{L}*|мар\p{L}*)|марок|франк\p{L}*|динар\p{L}*|лир\p{L}?|сом(?:ов|а|ы)?|доллар\p{L}*|манат\p{L}*|тенге|злот\p{L}*|гульден\p{L}*|дукат\p{L}*`

const whole = new RegExp(`^(?:${currencyNouns})$`, "u")

/** Whether a folded word is what a currency is called. */
export function isCurrencyNoun(word: string): boolean {
  return whole.test(word)
}
