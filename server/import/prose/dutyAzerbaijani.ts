import { bodyWords } from "../../../shared/coverage/sentences/datedDutyData.ts"
import { latinAndCyrillic } from "../../../shared/text/latinAndCyrillic.ts"
import { fold } from "../../../shared/text/stem.ts"
import type { Doers } from "./dutyEnglish.ts"

// A body that the lists of dated duties leave out, because it needs its place beside it there.
const body = latinAndCyrillic(
  new RegExp(`^(?:${bodyWords.az}|valil[aə]r[iı]?|vali|merl[aə]r[iı]?)$`, "u"),
)
const capitals = "\\p{Lu}[\\p{L}’'-]*"
const name = `${capitals}(?:\\s(?:və\\s)?${capitals})*`
const by = new RegExp(`(${name})(?:\\s\\(.*?\\))?\\stərəfindən`, "u")
const beside = new RegExp(
  `,?\\s?(${name}(?:,\\s${name})*)\\s?(?:-?l[aə]r)?(?:ilə\\s)?\\s?(?:birlikdə|birgə|əməkdaşlıqda|əməkdaşlıq şəraitində)(?!\\p{L})`,
  "u",
)
const time =
  /^(?:hər il\p{L}*|(?:\d{1,2}\s\p{L}+\s)?\d{4}(?:\s?[–-]\s?\d{4})?(?:-?c[iıuü])?\s?il\p{L}*(?:\s\d{1,2}\s\p{L}+|\s(?:son|əvvəl|yaz|payız|yay|qış|ikinci|birinci)\p{L}*)?(?:\s(?:qədər|kimi|başlayaraq|etibarən|ərzində|yarısınadək))?),?\s+/iu

// "Təhsil Nazirliyinə tapşırılsın": who is charged stands in the dative.
const charged = /^([^,.;:\d]{3,100}?)n[əa]\s(?:tapşır|həvalə)\p{L}*/u

/** The base form of a declined name such as "Baş Prokurorluqla". */
function unbent(bent: string): string {
  return bent.replace(/(?<=\p{L}{3})(?:yl[aə]|l[aə])$/u, "").replace(/\s?ilə$/u, "")
}

// A word in another case before a name is an object or a place, and not part of it.
const otherCase = /(?:[ıiuü]n[ıiuüaə]|[aə]s[ıi]n[ıia]|l[aə]r[ıiaə]|rliyi|d[aə]|d[aə]n)$/u

const participle = /m[ıiuü]ş,?$/u

/** The words of a name alone: from its first capital on, or after the last word in another case. */
function ownWords(words: readonly string[]): string {
  const capital = words.findLastIndex((word, at) => {
    const before = words[at - 1]
    return /^\p{Lu}/u.test(word) && (!before || /^\p{Ll}/u.test(before)) && before !== "və"
  })
  if (capital > 0) return words.slice(capital).join(" ")
  const bent = words.findLastIndex(
    (word, at) =>
      at < words.length - 1 &&
      (participle.test(word) || (otherCase.test(word) && words[at + 1] !== "qarşı")),
  )
  const lower = words.slice(0, -1).some((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  return words.slice(lower ? bent + 1 : 0).join(" ")
}

function nameAtStart(sentence: string): string | null {
  const words = sentence.replace(time, "").split(/\s+/u).slice(0, 16)
  let end = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ""
    if (/\d/.test(word) || at > end + 7) break
    // Behind a name another goes on only as a name does: "xidməti mənzillər" is what it owns.
    const own = /^\p{Lu}/u.test(word) && !/(?:yi|si|ği)$/u.test(words[at - 1] ?? "")
    const goesOn = end === 0 || own || words[at - 1] === "və"
    if (goesOn && body.test(fold(word.replace(/,$/u, "")))) end = at + 1
    // "Nazirlər Kabinetinin Aparatı": what belongs to a body may be another's name.
    else if (end > 0 && word !== "və" && !(own && /n[ıiuü]n$/u.test(word))) break
    // "Müsabiqə ilə seçilmiş, … universitet": what was done to a body stands before its name.
    if (word.endsWith(",") && end !== at + 1 && !participle.test(word)) break
  }
  return end > 0 ? ownWords(words.slice(0, end)).replace(/,$/u, "") : null
}

/**
 * The body that acts in an Azerbaijani sentence: "… Nazirliyi … hazırlayır", "… tərəfindən təqdim
 * olunur". Null where none is named.
 */
export function azerbaijaniDoers(sentence: string): Doers | null {
  const together = beside.exec(sentence)
  const [whole = "", printed = ""] = together ?? []
  // "Əmək Nazirliyi Polis İdarəsi ilə birlikdə": of two names side by side the first one leads.
  const first = together?.index === 0 ? nameAtStart(printed) : null
  const beforeIt = first && first.length < printed.length ? first : null
  const partner = unbent(printed.slice(beforeIt?.length ?? 0).trim())
  const partners = partner ? [partner] : []
  const rest = sentence.replace(whole, beforeIt ?? "")
  const lead = charged.exec(rest)?.[1] ?? by.exec(rest)?.[1] ?? nameAtStart(rest)
  return lead ? { lead, partners } : null
}
