import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { hasCapitals, isLetter } from "../../../text/letter.ts"
import type { Passage } from "../../passages/passage.ts"
import type { PlacedRemark, RemarkPlace } from "../remark.ts"

/** The abbreviations in a passage. */
export interface Abbreviations {
  readonly place: RemarkPlace
  readonly used: readonly string[]
  /** Abbreviations with their meaning beside them. */
  readonly explained: readonly string[]
  /**
   * The text of a table cell that is an abbreviation or may be the meaning of one, and the table
   * row it is in.
   */
  readonly row?: string
  readonly meaning?: string
}

/** The initials of a passage's words: those of "Ministry of the Interior" spell MI. */
export interface Initials {
  readonly letters: string
}

/** Abbreviations that need no explanation: international bodies, currencies, office equipment. */
const known = new Set(
  "UNO UNODC UNICEF UNHCR UNDP UNFPA UNESCO UNTOC UNGA OSCE ODIHR IOM ILO WHO NATO OECD ICMPD INTERPOL EUROPOL FRONTEX EUROJUST GRETA CEDAW CRC CIS GUAM USA USAID NGO NGOS EUR USD GBP AZN KZT KGS UZS TJS TMT RUB BYN UAH MDL GEL AMD TRY PLN RON BGN RSD BAM MKD ALL CZK HUF SEK NOK DKK CHF CAD AUD JPY CNY GDP COVID SMS PDF HTML GPS DNA HIV AIDS STI CEO VIP FAQ OWN МВД МИД МЧС ФСБ МОМ МОТ ООН ОБСЕ БДИПЧ ЮНИСЕФ УВКБ УВД УНП ПРООН ЮНФПА ЮНЕСКО ВОЗ СНГ ЕАЭС ОДКБ ШОС США НПО НКО ННО МОО РОО АНО ОО ООО ОФ БФ СМИ ВУЗ ГРЕТА ЮНОДК УВКПЧ ОЭСР ИНТЕРПОЛ ЕВРОПОЛ ВИЧ СПИД НДС ТВ QHT BMT ATƏT BMQT BƏT AŞPA İB UNİCEF YUNİSEF QRETA MDB ABŞ KİV İİV QİÇS İNTERPOL".split(
    " ",
  ),
)
const capitals = /(?<![\p{L}\p{N}.'’-])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu
const roman = /^[IVXLCМХ]+$/u
/** Words that an abbreviation skips, and the length of the longest. */
const longest = 4
const small = new Set("of and the for on in to и по в на с о об для və üzrə ilə".split(" "))

/** The code units that such a word can begin with. */
const firsts = new Set(
  [...small].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
)

/** The number of code units that are turned into a string in one call. */
const most = 4096

/** The initials of the words; capitals are kept. */
function initialsOf(lines: readonly string[]): string {
  let found = ""
  const units: number[] = []
  for (const line of lines) {
    let start = -1
    for (let at = 0; at <= line.length; at++) {
      if (at < line.length && isLetter(line.charCodeAt(at))) {
        if (start < 0) start = at
      } else if (start >= 0) {
        if (!isSmall(line, start, at) && !isEnding(line, start, at))
          units.push(line.charCodeAt(start))
        start = -1
      }
      if (units.length === most) found += String.fromCharCode(...units.splice(0))
    }
  }
  return found + String.fromCharCode(...units)
}

/**
 * Whether an abbreviation skips a word; few words are short enough and begin like one of {@link
 * small}.
 */
function isSmall(line: string, start: number, end: number): boolean {
  if (end - start > longest || !firsts.has(line.charCodeAt(start))) return false
  return small.has(line.slice(start, end).toLowerCase())
}

/** Whether it is the letter after an apostrophe, as in "General's Office", which is no word. */
function isEnding(line: string, start: number, end: number): boolean {
  return end - start === 1 && start > 0 && (line[start - 1] === "'" || line[start - 1] === "’")
}

const opened = latinAndCyrillic(
  /\p{L}[^()]*\(\s*(?:(?:hereinafter|далее|bundan sonra)[^()]{0,30})?$/iu,
)
const meaning = /^\s*(?:\(|[=–—:-]\s|\t)\s*(?:(?:the|это)\s)?["“«„]?\p{L}[\p{L}'’-]*\s+\p{L}/u
/** In an entry of a list, one word is enough for a meaning: "NIHA — Nihaya". */
const oneWord = /^\s*[=–—:-]\s+\p{L}{4,}\s*[.;,]?$/u
/** The meaning is searched for at most this many characters before and after an abbreviation. */
const near = 60

/** The words of a passage and of a measure's fields. */
function linesOf({ text, fields }: Passage): string[] {
  return fields
    ? [
        text,
        ...fields.lead,
        ...(fields.parts?.partners.map(({ name }) => name) ?? []),
        ...fields.indicators,
        fields.budget,
      ]
    : [text]
}

/** The initials of the words of a passage; null where it has none. */
export function initialsIn(passage: Passage): Initials | null {
  const letters = initialsOf(linesOf(passage))
  return letters === "" ? null : { letters }
}

/** The abbreviations in a passage and in the fields of a measure; null where there are none. */
export function abbreviationsIn(passage: Passage, place: RemarkPlace): Abbreviations | null {
  const { kind } = passage
  const used = new Set<string>()
  const explained = new Set<string>()
  for (const line of linesOf(passage)) {
    if (!hasCapitals(line, 3)) continue
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
      const isEntry = before.trim() === "" && oneWord.test(behind)
      if (isEntry || opened.test(before) || meaning.test(behind)) explained.add(word)
    }
  }
  const found = { place, used: [...used], explained: [...explained] }
  const { cell, text } = passage
  if (cell && (text.trim() === found.used[0] || mayBeMeaning(text)))
    return { ...found, row: `${cell.table} ${cell.row}`, meaning: text }
  return used.size === 0 ? null : found
}

/** The longest name of a body. */
const longestName = 120

/** Whether a cell may be the meaning of an abbreviation beside it. */
function mayBeMeaning(text: string): boolean {
  return text.length <= longestName && /\p{L}\s+\p{L}/u.test(text)
}

/**
 * Whether words contain the letters of an abbreviation in order, and a word begins with the first.
 */
function hasLettersOf(abbreviation: string, words: string): boolean {
  const text = withoutCase(words)
  const [first = "", ...others] = withoutCase(abbreviation)
  const start = text.search(new RegExp(`(?<!\\p{L})${first}`, "u"))
  let at = start
  for (const letter of others) if (at >= 0) at = text.indexOf(letter, at + 1)
  return at >= 0
}

/**
 * Abbreviations whose meaning is in the next cell of a table: "PGO | Prosecutor General's Office".
 */
function explainedInTables(all: readonly Abbreviations[]): string[] {
  const meanings = new Map<string, string[]>()
  for (const { row, meaning: words = "" } of all) {
    const others = row && meanings.get(row)
    if (others) others.push(words)
    else if (row) meanings.set(row, [words])
  }
  return all.flatMap(({ row, used: [word = ""], meaning: own = "" }) => {
    if (!row || own.trim() !== word) return []
    const others = meanings.get(row) ?? []
    return others.some((words) => words !== own && hasLettersOf(word, words)) ? word : []
  })
}

/** An abbreviation, and where the plan uses it first. */
export interface FirstUse {
  readonly word: string
  readonly place: RemarkPlace
}

/** The abbreviations that have no meaning beside them anywhere in the plan. */
export function unexplained(all: readonly Abbreviations[]): FirstUse[] {
  const found = new Set<string>(explainedInTables(all))
  const first = new Map<string, RemarkPlace>()
  for (const { place, used, explained } of all) {
    for (const word of explained) found.add(word)
    for (const word of used) if (!first.has(word)) first.set(word, place)
  }
  return [...first].flatMap(([word, place]) => (found.has(word) ? [] : [{ word, place }]))
}

/** A search for an abbreviation among initials. */
export interface Spelling {
  readonly word: string
  /** Its letters without case: where they do not occur, the pattern need not be tried. */
  readonly letters: string
  readonly pattern: RegExp
}

/** The combining dot is left when İ is lowercased; ς is the final form of σ. */
const withoutCase = (letters: string) =>
  letters.toLowerCase().replaceAll("\u0307", "").replaceAll("ς", "σ")

/** The search for each abbreviation: a capital, then the other letters in either case. */
export function spellingsOf(open: readonly FirstUse[]): Spelling[] {
  return open.map(({ word }) => {
    const letters = [...word].map((letter, i) =>
      i === 0 ? letter : `[${letter}${letter.toLowerCase()}]`,
    )
    return { word, letters: withoutCase(word), pattern: new RegExp(letters.join(""), "u") }
  })
}

/** The abbreviations that the words of one passage spell out. */
export function spelledIn({ letters }: Initials, spellings: readonly Spelling[]): string[] {
  const plain = withoutCase(letters)
  const found: string[] = []
  for (const spelling of spellings)
    if (plain.includes(spelling.letters) && spelling.pattern.test(letters))
      found.push(spelling.word)
  return found
}

/** Abbreviations that the plan neither explains nor spells out anywhere. */
export function abbreviationRemarks(
  open: readonly FirstUse[],
  spelled: readonly string[],
): PlacedRemark[] {
  const known = new Set(spelled)
  return open.flatMap(({ word, place }) =>
    known.has(word)
      ? []
      : { place, remark: { check: "unexplained", words: word, about: word, quote: word } },
  )
}
