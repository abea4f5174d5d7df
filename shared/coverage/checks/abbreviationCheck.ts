import type { Passage } from "../passage.ts"
import type { Placed } from "./structureCheck.ts"

/** What a passage has of abbreviations; the same for as long as its words are. */
export interface Abbreviations {
  readonly used: readonly string[]
  /** Those with their meaning beside them. */
  readonly explained: readonly string[]
  /** Whether its words spell out an abbreviation: "Ministry of the Interior" spells out MI. */
  readonly spells: (abbreviation: string) => boolean
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

/** The first letters of the words, capitals as they are. */
function initialsOf(lines: readonly string[]): string {
  return lines
    .join(" ")
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !small.test(word))
    .map((word) => word.slice(0, 1))
    .join("")
}

/** Asks of the words only when somebody asks, and keeps the answers: it is asked on every keystroke. */
function spelling(lines: readonly string[]): Abbreviations["spells"] {
  let initials: string | null = null
  const answers = new Map<string, boolean>()
  return (abbreviation) => {
    const known = answers.get(abbreviation)
    if (known !== undefined) return known
    initials ??= initialsOf(lines)
    // A capital, then the others in either case.
    const letters = [...abbreviation].map((letter, i) =>
      i === 0 ? letter : `[${letter}${letter.toLowerCase()}]`,
    )
    const answer = new RegExp(letters.join(""), "u").test(initials)
    answers.set(abbreviation, answer)
    return answer
  }
}

const opened = /\p{L}[^()]*\(\s*(?:(?:hereinafter|далее|bundan sonra)[^()]{0,30})?$/iu
const meaning = /^\s*(?:\(\s*\p{L}+\s+\p{L}|[=–—:-]\s+\p{L}+\s+\p{L})/u
/** So far before and behind an abbreviation its meaning may stand. */
const near = 60

/** The abbreviations in a passage and in the fields of a measure. */
export function abbreviationsIn({ kind, text, fields }: Passage): Abbreviations {
  const lines = fields
    ? [
        text,
        ...fields.lead,
        ...(fields.parts?.partners.map(({ name }) => name) ?? []),
        ...fields.indicators,
        fields.budget,
      ]
    : [text]
  const used = new Set<string>()
  const explained = new Set<string>()
  for (const line of lines) {
    if (!/\p{Lu}{3}/u.test(line)) continue
    // A title in capitals, or a name in quotation marks, is no abbreviation.
    if ((kind === "title" || /\s/.test(line.trim())) && !/\p{Ll}/u.test(line)) continue
    for (const match of line.matchAll(capitals)) {
      const [word] = match
      if (known.has(word) || roman.test(word)) continue
      const end = match.index + word.length
      const before = line.slice(Math.max(0, match.index - near), match.index)
      const behind = line.slice(end, end + near)
      if (/["“«„][^"”»“]*$/u.test(before) || /\p{Lu}{3,}\s$/u.test(before)) continue
      if (/^\s\p{Lu}{3,}/u.test(behind)) continue
      used.add(word)
      if (opened.test(before) || meaning.test(behind)) explained.add(word)
    }
  }
  return { used: [...used], explained: [...explained], spells: spelling(lines) }
}

/** Abbreviations that the plan neither explains nor spells out anywhere; one remark for all. */
export function abbreviationRemarks(
  all: readonly { passage: Passage; abbreviations: Abbreviations }[],
): Placed[] {
  const explained = new Set<string>()
  const first = new Map<string, Passage>()
  for (const { passage, abbreviations } of all) {
    for (const word of abbreviations.explained) explained.add(word)
    for (const word of abbreviations.used) if (!first.has(word)) first.set(word, passage)
  }
  const found: Placed[] = []
  for (const [word, passage] of first) {
    if (explained.has(word) || all.some(({ abbreviations }) => abbreviations.spells(word))) continue
    const remark = { check: "unexplained", words: word, about: word, quote: word }
    found.push({ passage, remark })
  }
  return found
}
