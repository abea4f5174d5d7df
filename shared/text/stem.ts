import { stemmer as english } from "@orama/stemmers/english"
import { stemmer as russian } from "@orama/stemmers/russian"
import { detached } from "./detached.ts"

/** What stands for itself in either case: English and Russian letters, and the signs around them. */
const plain = /^[ -~А-Яа-я–—’‘“”«»…№]*$/

/** Letters and signs that stand for themselves in every spelling, a bit each: most words have no others. */
const settled = new Uint8Array(0x500)
for (let unit = 0x20; unit < 0x7f; unit++) settled[unit] = unit < 0x41 || unit > 0x5a ? 1 : 0
for (const letter of "абвгдежзийклмнопрстуфхцчшщъыьэюяəşçöü") settled[letter.charCodeAt(0)] = 1

function isSettled(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (settled[word.charCodeAt(i)] !== 1) return false
  return true
}

/**
 * A word in the form in which two spellings of it are the same: lower case, one code point a
 * letter, no difference between ı and i, ğ and q, ё and е. The pairs are merged because they
 * alternate within one word (uşaq, uşağın) or depend on the keyboard, and because lower-casing
 * by the rules of Azerbaijani would spoil the Latin abbreviations in the same text.
 */
export function fold(word: string): string {
  // Most words have nothing to fold, or nothing but their case.
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
 * Azerbaijani inflection from the right: case, then possessive, then plural, each at most once,
 * and never below three letters with a vowel among them. Persons of speech that a plan does not
 * use are left alone, because their endings are those of too many bare words (hakim).
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
/** Stems by word, by language. */
const known = new Map<string, Map<string, string>>()

/** The stem of a folded word, for one who keeps it; in a language without a stemmer the word itself. */
export function stemmed(word: string, lang: string): string {
  return stemmers[lang]?.(word) ?? word
}

/** The same, kept here for whoever asks again. */
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
  // A bound, because a server reads plans for months.
  if (stems.size > 50_000) stems.clear()
  stems.set(own, stem)
  return stem
}
