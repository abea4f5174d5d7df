const words: Readonly<Record<string, ReadonlySet<string>>> = {
  az: new Set(
    "və ilə üzrə üçün olan bu bir daha ya tərəfindən qarşı barədə haqqında kimi olaraq həmin isə da də".split(
      " ",
    ),
  ),
  en: new Set("the of and to in for a by on with is are shall be at from that as".split(" ")),
}

/**
 * The language a passage is written in, out of English, Russian and Azerbaijani. Letters decide
 * where they can; words that carry grammar decide the rest, so that a line of names and numbers
 * falls to `otherwise`, the language of the text around it.
 */
export function languageOf(text: string, otherwise = "en"): string {
  let cyrillic = 0
  let latin = 0
  let azerbaijani = 0
  for (const letter of text) {
    if (/[а-яё]/iu.test(letter)) cyrillic++
    else if (/[əğışçöüİ]/iu.test(letter) && letter !== "i" && letter !== "I") azerbaijani++
    else if (/[a-z]/iu.test(letter)) latin++
  }
  if (cyrillic + latin + azerbaijani === 0) return otherwise
  if (cyrillic > latin + azerbaijani) return "ru"
  if (azerbaijani * 25 > latin) return "az"
  let en = 0
  let az = 0
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    if (words.en?.has(word)) en++
    if (words.az?.has(word)) az++
  }
  if (en === az) return otherwise === "ru" ? "en" : otherwise
  return en > az ? "en" : "az"
}
