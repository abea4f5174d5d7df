const words = {
  en: "the of and to in for a by on with is are shall be at from that as".split(" "),
  az: "və ilə üzrə üçün olan bu bir daha ya tərəfindən qarşı barədə haqqında kimi olaraq həmin isə da də".split(
    " ",
  ),
}
const grammar = {
  en: new Set(words.en),
  az: new Set(words.az),
}

// The script of each UTF-16 unit, cached on first use: a plan has the same few hundred thousand
// times.
const scripts = { unknown: 0, none: 1, latin: 2, azerbaijani: 3, cyrillic: 4 } as const
const scriptOf = new Uint8Array(0x10000)

function lookAt(unit: number): number {
  const letter = String.fromCharCode(unit)
  const script = /[а-яё]/iu.test(letter)
    ? scripts.cyrillic
    : /[əğışçöüİ]/iu.test(letter) && letter !== "i" && letter !== "I"
      ? scripts.azerbaijani
      : /[a-z]/iu.test(letter)
        ? scripts.latin
        : scripts.none
  scriptOf[unit] = script
  return script
}

/** The number of grammatical words of each language in a text. */
function grammarIn(text: string): { en: number; az: number } {
  const counts = { en: 0, az: 0 }
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (grammar.en.has(word)) counts.en++
    if (grammar.az.has(word)) counts.az++
  }
  return counts
}

/**
 * The language of a passage: English, Russian or Azerbaijani. Letters decide where they can;
 * grammatical words decide the rest. A line of names and numbers gets `otherwise`, the language of
 * the text around it.
 */
export function languageOf(text: string, otherwise = "en"): string {
  let cyrillic = 0
  let latin = 0
  let azerbaijani = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const known = scriptOf[unit] ?? scripts.none
    const script = known === scripts.unknown ? lookAt(unit) : known
    if (script === scripts.latin) latin++
    else if (script === scripts.cyrillic) cyrillic++
    else if (script === scripts.azerbaijani) azerbaijani++
  }
  if (cyrillic + latin + azerbaijani === 0) return otherwise
  if (cyrillic > latin + azerbaijani) return "ru"
  if (azerbaijani * 25 > latin) return "az"
  const { en, az } = grammarIn(text)
  if (en === az) return otherwise === "ru" ? "en" : otherwise
  return en > az ? "en" : "az"
}
