import type { Words } from "./i18n.ts"

// Accents on vowels: still readable, and seen at once to come from a catalogue.
const accented: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
}

/** Words in brackets, with accents, and 40 % longer; what `{{…}}` stands for is left alone. */
function pseudo(words: string): string {
  const parts = words.split(/(\{\{.*?\}\}|<.*?>)/)
  const said = parts.map((part, at) =>
    at % 2 === 1 ? part : part.replace(/[aeiouAEIOU]/g, (letter) => accented[letter] ?? letter),
  )
  const length = parts.reduce((sum, part, at) => sum + (at % 2 === 1 ? 0 : part.length), 0)
  // As words of ten letters at most: a longer one would break no line where a language's own would.
  const more = "·".repeat(Math.ceil(length * 0.4)).replace(/·{10}(?=·)/g, "········· ")
  return `⟦${said.join("")}${more}⟧`
}

/** A folder's words as the language of trials that finds what stands outside the catalogues. */
export function pseudoWords(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === "string" ? pseudo(value) : pseudoWords(value as Words),
    ]),
  )
}
