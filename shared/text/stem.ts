import { stemmer as english } from "@orama/stemmers/english"
import { stemmer as russian } from "@orama/stemmers/russian"
import { detached } from "./detached.ts"

/** Characters that only need lower-casing: English and Russian letters, and punctuation. */
const plain = /^[ -~А-Яа-я–—’‘“”«»…№]*$/

/** Characters that folding does not change, one flag each: most words have no others. */
const settled = new Uint8Array(0x500)
for (let unit = 0x20; unit < 0x7f; unit++) settled[unit] = unit < 0x41 || unit > 0x5a ? 1 : 0
for (const letter of "абвгдежзийклмнопрстуфхцчшщъыьэюяəşçöü") settled[letter.charCodeAt(0)] = 1

function isSettled(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (settled[word.charCodeAt(i)] !== 1) return false
  return true
}

/**
 * A word in a form that is equal for its spellings: lower case, one code point a letter, no
 * difference between ı and i, ğ and q, ё and е. The pairs are merged because they alternate within
 * one word (uşaq, uşağın) or depend on the keyboard, and because lower-casing by the rules of
 * Azerbaijani would spoil the Latin abbreviations in the same text.
 */
export function fold(word: string): string {
  // Fast path: most words need no folding, or only lower-casing.
  if (isSettled(word)) return word
  if (plain.test(word)) return word.toLowerCase()
  return word
    .normalize("NFC")
    .replaceAll("İ", "i")
    .toLowerCase()
    .replaceAll("\u0307", "")
    .replaceAll("ı", "i")
    .replaceAll("ğ", "q")
    .replaceAll("ё", "е")
}

const cases = "dan dən da də nda ndə ndan ndən in un ün ya yə na nə ni nu nü a ə i u ü la lə"
const endings: readonly (readonly string[])[] = [
  cases.split(" ").sort((a, b) => b.length - a.length),
  "imiz umuz ümüz lari ləri si su sü i u ü".split(" "),
  "lar lər".split(" "),
]

/**
 * Strips Azerbaijani inflection from the right: case, then possessive, then plural, each at most
 * once, and never to less than three letters with a vowel. Personal endings that plans do not use
 * are kept, because too many stems end alike (hakim).
 */
function azerbaijani(word: string): string {
  let stem = word
  for (const stage of endings) {
    for (const ending of stage) {
      const rest = stem.length - ending.length
      if (rest < 3 || !stem.endsWith(ending) || !/[aeəioöuü]/.test(stem.slice(0, rest))) continue
      stem = ending === "lari" || ending === "ləri" ? stem.slice(0, rest + 3) : stem.slice(0, rest)
      break
    }
  }
  return stem
}

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  ru: russian,
  az: azerbaijani,
}
/** Cache of stems by word, by language. */
const known = new Map<string, Map<string, string>>()

/**
 * The stem of a folded word, for callers with a cache of their own; in a language without a stemmer
 * the word itself.
 */
export function stemmed(word: string, lang: string): string {
  return stemmers[lang]?.(word) ?? word
}

/** {@link stemmed}, cached. */
export function stemOf(word: string, lang: string): string {
  let stems = known.get(lang)
  if (!stems) {
    stems = new Map()
    known.set(lang, stems)
  }
  const found = stems.get(word)
  if (found !== undefined) return found
  const own = detached(word)
  const stem = stemmed(own, lang)
  // Bounds the cache, because a server reads plans for months.
  if (stems.size > 50_000) stems.clear()
  stems.set(own, stem)
  return stem
}
