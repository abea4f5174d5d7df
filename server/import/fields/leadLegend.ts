import { blocksText, type DraftBlock, type DraftTable, runsText } from "../draft.ts"
import { markKey } from "./agreementMarks.ts"

/** The formatting by which a file marks leads. */
export type LeadLook = "bold" | "underline" | "italic"

/** A file's own way of marking leads. */
export interface LeadLegend {
  /** Whether a mark (by its key) is explained as that of a lead. */
  means(key: string): boolean
  /** Whether it is explained as that of a partner. */
  meansPart(key: string): boolean
  look: LeadLook | null
}

const leads =
  /(?<!\p{L})(?:lead(?:s|ing|ers?)?(?!\p{L})|responsib\p{L}+|answers?(?!\p{L})|answerable|accountable|in charge|main (?:body|implementer|executor)|principal|coordinat\p{L}+|convenes?|ответственн\p{L}+|отвеча[ею]т|отвечающ\p{L}+|головн\p{L}+|ведущ\p{L}+|(?:основн|главн)\p{L}+ (?:исполнител|орган|ведомств)\p{L}*|координ\p{L}+|свод(?:ит|ящ\p{L}+)|созыва\p{L}+|məsul\p{L}*|cavabdeh\p{L}*|cavab ver\p{L}*|aparıcı|(?:əsas|baş) (?:icraçı|qurum|orqan)\p{L}*|rəhbər\p{L}*|əlaqələndir\p{L}*)/iu
const takesPart =
  /(?<!\p{L})(?:partners?|support\p{L}*|assist\p{L}*|contribut\p{L}*|participat\p{L}*|takes? part|taking part|involved|consult\p{L}*|co-?(?:executor|implementer)\p{L}*|соисполн\p{L}*|участ\p{L}*|партн[её]р\p{L}*|содейств\p{L}*|помога\p{L}*|привлека\p{L}*|iştirak\p{L}*|birgə|həmicraçı\p{L}*|digər icraçı\p{L}*|tərəfdaş\p{L}*|dəstək\p{L}*|köməkçi\p{L}*|yardım\p{L}*)/iu
const agrees = /agree|consent|volunt|соглас|соглаш|доброволь|razılı|razılaş|könüllü/iu
const marking =
  /mark|(?<!\p{L})signs?(?!\p{L})|symbol|letter|denot|indicat|shown|printed|пометк|помеч|знак|символ|букв|означ|обознач|отмеч|выдел|скобк|указан|işarə|hərf|bildir|göstər|qeyd ol|yazıl/iu
// Words that introduce a mark directly after them: "… with (L)", "lead body – (L)".
const leadsOver = /(?:(?<!\p{L})(?:with|by|in|as)\s*|[–—:=-]\s*)[«„“"'([]?\s*$/iu
const means = /^\s*(?:[–—=:-]|\p{L})/u
const meansSo =
  /^\s*(?:is|are|means?|denotes?|marks?|stands?|indicates?|shows?|означа|обознача|указыва|отмеча|bildir|deməkdir|işarə|hərf|göstər)/iu
const clauseBegins = /(?:^|[:;,.–—(/\n]|(?<!\p{L})(?:and|и|və))\s*$/iu
/** The beginning of the next mark, which ends the explanation of this one. */
const next = /;|,\s*(?:[«„“"'([*†‡]|\p{L}{1,10}\.?\s*[–—=:])/u

const lookWords: readonly (readonly [LeadLook, RegExp])[] = [
  ["bold", /(?<!\p{L})(?:bold|полужирн|жирн|qalın (?:şrift|hərf|yazı))/iu],
  ["underline", /underlin|подч[её]ркн|alt(?:ı|ından) (?:xət|cız)/iu],
  ["italic", /italic|курсив|kursiv/iu],
]

/** Marks in a sentence: in brackets or quotation marks, before a dash, as a star or its name. */
const marks =
  /[«„“"'([]\s?(\p{L}[\p{L}. -]{0,24}?|[*†‡]{1,3})\s?[»”"')\]]{1,2}|(?<![\p{L}\d(])(?!asterisk|зв[её]здочк|ulduz)(\p{L}[\p{L}.-]{0,11}|\p{L}{1,8}\.\s\p{L}{1,5}\.)(?=\s*[–—=:]\s|\s+(?:(?:is|are) (?:the )?(?:sign|mark)|stands? for|means?|denotes?|indicates?|marks?|указыва|означа|обознача|bildir|deməkdir|işarə|hərf))|([*†‡]{1,3})|(?<!\p{L})(asterisk|зв[её]здочк\p{L}*|ulduz\p{L}*)/giu

/**
 * Whether the text after a mark explains it: in a sentence, letters after a name are its
 * abbreviation.
 */
function tells(before: string, said: string): boolean {
  if (!means.test(said) || /^\s*(?:and|or|и|или|və)(?!\p{L})/iu.test(said)) return false
  return meansSo.test(said) || clauseBegins.test(before) || marking.test(before)
}

// Words that a name of a role is made of, beside those of leading and of taking part.
const ofRole =
  /^(?:(?:main|chief|first|overall|primary|executive|the|a|an|is|or|and|bod(?:y|ies)|agenc\p{L}+|institution\p{L}*|organi[sz]ation\p{L}*|entit\p{L}+|ministr(?:y|ies)|authorit\p{L}+|department\p{L}*|executors?|implement\p{L}+|actors?|one|those|person\p{L}*|party|owner)|(?:основн|главн|перв|государственн)\p{L}+|орган\p{L}*|ведомств\p{L}*|исполнител\p{L}*|учреждени\p{L}*|министерств\p{L}{0,2}|лиц\p{L}+|и|или|(?:əsas|baş|birinci)|qurum\p{L}*|orqan\p{L}*|icra\p{L}*|nazirlik\p{L}*|təşkilat\p{L}*|idarə|tədbir\p{L}*|nəticə\p{L}*|və|üzrə|görə|üçün)$/iu
const phraseEnds =
  /[,.;()–—:]|\s(?:who|which|that|for|of (?:the )?(?:measure|action|activity|result|task)|in charge|за|которы\p{L}+|olan)(?!\p{L})/iu

/** Whether words are the name of a body, as an abbreviation stands for: "Ministry of the Interior, lead agency". */
function isName(words: string): boolean {
  const from = words.search(/\p{Lu}/u)
  const roles = [words.search(leads), words.search(takesPart)].filter((at) => at >= 0)
  if (from < 0 || from > Math.min(...roles)) return false
  const rest = words.slice(from)
  const [phrase = ""] = rest.split(phraseEnds)
  return !phrase
    .split(/\s+/u)
    .every((word) => word === "" || ofRole.test(word) || leads.test(word) || takesPart.test(word))
}

/** Whether the words describe a lead, and not first a partner. */
function namesLead(words: string): boolean {
  const at = words.search(leads)
  const part = words.search(takesPart)
  return at >= 0 && at < 90 && (part < 0 || at < part) && !agrees.test(words)
}

/** Whether the words describe a partner, and not first a lead. */
function namesPartner(words: string): boolean {
  const at = words.search(takesPart)
  const lead = words.search(leads)
  return at >= 0 && at < 40 && (lead < 0 || at < lead) && !agrees.test(words)
}

/** Whether the words around a mark say that leads are marked with it. */
function endsWithLead(words: string, behind: string): boolean {
  const own = words.split(/;|[)\]»”"]\s*,/u).at(-1) ?? ""
  if (own.length > 120 || agrees.test(own)) return false
  if (!marking.test(own) && !leadsOver.test(own) && !marking.test(behind.slice(0, 60))) return false
  return own.search(leads) >= 0 && own.search(takesPart) < 0
}

// "MoI", «МВД»: an abbreviation of a name rather than of a role, unless it is called a mark.
const abbreviation = /^\p{Lu}\p{L}*\p{Lu}/u

interface Mark {
  key: string
  /** Whether it marks leads, or else partners. */
  leads: boolean
}

/** The marks of leads and partners that a sentence explains. */
function marksIn(sentence: string): Mark[] {
  return [...sentence.matchAll(marks)].flatMap((match): Mark[] => {
    const [whole, enclosed, bare, star, named] = match
    const printed = enclosed ?? bare ?? ""
    const found = named || star ? "*" : markKey(printed)
    const key = found.startsWith("*") ? "*" : found
    const rest = sentence.slice(match.index + whole.length)
    const said = rest.slice(0, rest.search(next) >>> 0)
    const before = sentence.slice(0, match.index)
    if (key === "" || isName(said)) return []
    // The text after a mark explains it, or else the text before it.
    if (tells(before, said) && (leads.test(said) || takesPart.test(said) || agrees.test(said))) {
      if (namesLead(said)) return [{ key, leads: true }]
      return namesPartner(said) && key !== "*" ? [{ key, leads: false }] : []
    }
    const isLetters = abbreviation.test(printed) && !marking.test(sentence)
    return !isLetters && endsWithLead(before, said) ? [{ key, leads: true }] : []
  })
}

/** Two-cell rows that explain marks, and headers and notes within the table they are about. */
function noted({ rows, columns }: DraftTable): string[] {
  return rows.flatMap(({ cells }, at) => {
    const words = cells.map(({ blocks }) => blocksText(blocks))
    if (columns < 4 && cells.length > 1) return [words.slice(-2).join(" – ")]
    return words.filter((_, of) => at < 2 || (cells[of]?.colspan ?? 1) > 2)
  })
}

const sentences = /(?<=[\p{L}\d)»”*][.!])\s+(?=[\p{Lu}([«„“"*])|\n/u
const longest = 4000

/** Reads a file's legend of marks for leads, from its text and its tables. */
export function readLeadLegend(blocks: readonly DraftBlock[]): LeadLegend {
  const known = new Set<string>()
  const parts = new Set<string>()
  let look: LeadLook | null = null
  const texts = blocks.flatMap((block) => {
    if (block.type === "table") return noted(block)
    const text = runsText(block.runs)
    // In plain text the star of "* – lead body" is parsed as that of a list.
    return block.type === "item" &&
      /^\s*(?:[–—=-]\s|(?:marks?|means?|denotes?|indicates?|означа|обознача|отмеч|işarə)\p{L}*\s)/u.test(
        text,
      )
      ? [`* ${text}`]
      : [text]
  })
  for (const text of texts) {
    if (text.length > longest || !leads.test(text)) continue
    for (const sentence of text.split(sentences)) {
      if (!leads.test(sentence)) continue
      for (const mark of marksIn(sentence)) (mark.leads ? known : parts).add(mark.key)
      if (look || !(marking.test(sentence) || /[–—:=]/u.test(sentence))) continue
      const clauses = sentence.split(/[,;]/u)
      look =
        lookWords.find(([, words]) =>
          clauses.some((clause) => words.test(clause) && namesLead(clause)),
        )?.[0] ?? null
    }
  }
  return {
    means: (key) => known.has(key),
    meansPart: (key) => parts.has(key) && !known.has(key),
    look,
  }
}
