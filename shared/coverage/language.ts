import { PrintedWords } from "./printedWords.ts"

const words = {
  en: "the of and to in for a by on with is are shall be at from that as".split(" "),
  az: "və ilə üzrə üçün olan bu bir daha ya tərəfindən qarşı barədə haqqında kimi olaraq həmin isə da də".split(
    " ",
  ),
}
const grammar = new PrintedWords<"en" | "az">(words.en.length + words.az.length)
for (const word of words.en) grammar.add(word, "en")
for (const word of words.az) grammar.add(word, "az")
const longest = Math.max(
  ...Object.values(words).flatMap((list) => list.map(({ length }) => length)),
)
/** By the unit that a word begins with: the lengths that a word of grammar so begun may have, a bit each. */
const lengths = new Uint16Array(0x10000)
for (const word of Object.values(words).flat()) {
  const first = word.charCodeAt(0)
  lengths[first] = (lengths[first] ?? 0) | (1 << word.length)
}

// What each UTF-16 unit says of a language, found out when one is first met: a plan asks for the
// same few hundred thousand times.
const scripts = { unknown: 0, none: 1, latin: 2, azerbaijani: 3, cyrillic: 4 } as const
const scriptOf = new Uint8Array(0x10000)
const letters = new Uint8Array(0x10000)

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
  letters[unit] = /\p{L}/u.test(letter) ? 1 : 0
  return script
}

/** Whether two halves at a place make one letter. */
function isLetter(text: string, at: number): boolean {
  return /^\p{L}$/u.test(text.slice(at, at + 2))
}

/** How many words of each list stand in a text. */
function grammarIn(text: string): { en: number; az: number } {
  const lower = text.toLowerCase()
  const counts = { en: 0, az: 0 }
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0
    if (scriptOf[unit] === scripts.unknown) lookAt(unit)
    const letter = unit >= 0xd800 && unit <= 0xdbff ? isLetter(lower, i) : letters[unit] === 1
    if (letter) {
      if (start < 0) start = i
      if (unit >= 0xd800 && unit <= 0xdbff) i++
      continue
    }
    // Most words are told from words of grammar by how they begin and how long they are.
    const length = i - start
    if (start >= 0 && length <= longest) {
      const may = ((lengths[lower.charCodeAt(start)] ?? 0) >>> length) & 1
      const lang = may === 1 ? grammar.get(lower, start, i) : undefined
      if (lang) counts[lang]++
    }
    start = -1
  }
  return counts
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
