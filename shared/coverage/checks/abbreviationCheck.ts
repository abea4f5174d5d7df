import type { Passage } from "../passage.ts"
import type { Placed } from "./structureCheck.ts"

/** What a passage has of abbreviations; the same for as long as its words are. */
export interface Abbreviations {
  readonly used: readonly string[]
  /** Those with their meaning beside them. */
  readonly explained: readonly string[]
  /** The first letters of its words, capitals as they are. */
  readonly initials: string
  /** Whether the words spell out an abbreviation, for those that were asked. */
  readonly spells: Map<string, boolean>
}

/** Whether a passage spells it out; kept, because it is asked on every keystroke. */
function spellsOut({ initials, spells }: Abbreviations, word: string): boolean {
  const asked = spells.get(word)
  if (asked !== undefined) return asked
  // "Ministry of the Interior" spells out MI: a capital, then the others in either case.
  const letters = [...word].map((letter, i) =>
    i === 0 ? letter : `[${letter}${letter.toLowerCase()}]`,
  )
  const found = new RegExp(letters.join(""), "u").test(initials)
  spells.set(word, found)
  return found
}

/** Known without a list: bodies of the world, money, and what every office has. */
const known = new Set(
  "UNO UNODC UNICEF UNHCR UNDP UNFPA UNESCO UNTOC UNGA OSCE ODIHR IOM ILO WHO NATO OECD ICMPD INTERPOL EUROPOL FRONTEX EUROJUST GRETA CEDAW CRC CIS GUAM USA USAID NGO NGOS EUR USD GBP AZN KZT KGS UZS TJS TMT RUB BYN UAH MDL GEL AMD TRY PLN RON BGN RSD BAM MKD ALL CZK HUF SEK NOK DKK CHF CAD AUD JPY CNY GDP COVID SMS PDF HTML GPS DNA HIV AIDS STI CEO VIP FAQ OWN МВД МИД МЧС ФСБ МОМ МОТ ООН ОБСЕ БДИПЧ ЮНИСЕФ УВКБ УВД УНП ПРООН ЮНФПА ЮНЕСКО ВОЗ СНГ ЕАЭС ОДКБ ШОС США НПО НКО СМИ ВУЗ ГРЕТА ИНТЕРПОЛ ЕВРОПОЛ ВИЧ СПИД НДС ТВ QHT BMT ATƏT BMQT BƏT AŞPA UNİCEF MDB ABŞ KİV İİV QİÇS İNTERPOL".split(
    " ",
  ),
)
const capitals = /(?<![\p{L}\p{N}.'’-])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu
const roman = /^[IVXLCМХ]+$/u
const small = /^(?:of|and|the|for|on|in|to|against|и|по|в|на|с|о|об|для|və|üzrə|ilə)$/iu

/** The abbreviations in a passage and in the fields of a measure. */
export function abbreviationsIn({ kind, text, fields }: Passage): Abbreviations {
  const parts = fields?.parts
  const lines = [
    text,
    ...(fields?.lead ?? []),
    ...(parts?.partners.map(({ name }) => name) ?? []),
    ...(fields?.indicators ?? []),
    fields?.budget ?? "",
  ]
  const used = new Set<string>()
  const explained = new Set<string>()
  for (const line of lines) {
    // A title in capitals, or a name in quotation marks, is no abbreviation.
    if ((kind === "title" || /\s/.test(line.trim())) && !/\p{Ll}/u.test(line)) continue
    for (const match of line.matchAll(capitals)) {
      const [word] = match
      if (known.has(word) || roman.test(word)) continue
      const [before, behind] = [line.slice(0, match.index), line.slice(match.index + word.length)]
      if (/["“«„][^"”»“]*$/u.test(before) || /\p{Lu}{3,}\s$/u.test(before)) continue
      if (/^\s\p{Lu}{3,}/u.test(behind)) continue
      used.add(word)
      const opened = /\p{L}[^()]*\(\s*(?:(?:hereinafter|далее|bundan sonra)[^()]{0,30})?$/iu
      const meaning = /^\s*(?:\(\s*\p{L}+\s+\p{L}|[=–—:-]\s+\p{L}+\s+\p{L})/u
      if (opened.test(before) || meaning.test(behind)) explained.add(word)
    }
  }
  const initials = lines
    .join(" ")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !small.test(word))
    .map((word) => word.slice(0, 1))
    .join("")
  return { used: [...used], explained: [...explained], initials, spells: new Map() }
}

/** Abbreviations that the plan neither explains nor spells out anywhere; one remark for all. */
export function abbreviationRemarks(
  all: readonly { passage: Passage; abbreviations: Abbreviations }[],
): Placed[] {
  const explained = new Set(all.flatMap(({ abbreviations }) => abbreviations.explained))
  const first = new Map<string, Passage>()
  for (const { passage, abbreviations } of all)
    for (const word of abbreviations.used)
      if (!explained.has(word) && !first.has(word)) first.set(word, passage)
  return [...first].flatMap(([word, passage]) => {
    if (all.some(({ abbreviations }) => spellsOut(abbreviations, word))) return []
    const remark = { check: "unexplained", words: word, about: word, quote: word }
    return [{ passage, remark }]
  })
}
