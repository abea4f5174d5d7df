const together =
  "(?:acting |working )?jointly|together|in (?:joint|shared) (?:lead|responsibility|charge)|joint (?:lead|leads|leadership|responsibility)|(?:as )?co-?leads?|on an equal footing|both|совместно|солидарно|сообща|вместе|на равных(?: правах)?|совместная ответственность|birgə|birlikdə|müştərək(?:ən)?|bərabər(?:hüquqlu)?"
// What stands behind the last name: "A and B, jointly", "A və B birgə". "Living Together" is a name.
const behind = new RegExp(
  `(?:\\s*[,;–—-]+\\s*(?:${together})|\\s(?:jointly|совместно|солидарно|birgə|birlikdə))(?=\\s*(?:[.;\\n]|$))`,
  "giu",
)
const inBrackets = new RegExp(`\\s*[([]\\s*(?:${together})\\s*[)\\]]`, "giu")
// Before the first name a colon or comma follows, or several names do.
const before = new RegExp(
  `^\\s*(?:${together})\\s*(?:[:,–—]\\s*|\\s(?=[^;\\n]{3,200}(?:;|\\s(?:and|и)\\s)))`,
  "iu",
)
// "Ministry of Health jointly with the Ministry of Labour": both lead.
const joined = /\s*,?\s+(?:jointly|together|in partnership) with (?:the )?(?=\p{Lu})/gu
const may =
  /joint|together|shared|lead|footing|both|совместн|солидарн|сообща|вместе|на равных|birgə|birlikdə|müştərək|bərabər/iu

/**
 * The words of a cell of those who lead without the note that they do so together: "Ministry of Health
 * and Ministry of Labour, jointly" names two bodies and no third word of either.
 */
export function withoutJointly(words: string): string {
  if (words.length > 1000 || !may.test(words)) return words
  return words
    .replace(joined, "; ")
    .replace(inBrackets, "")
    .replace(behind, "")
    .replace(before, "")
    .trim()
}
