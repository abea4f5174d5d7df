import { blocksText, type DraftBlock, type DraftTable, runsText } from "../draft.ts"
import { markKey } from "./agreementMarks.ts"

/** A look that a file gives to the names of those who lead. */
export type LeadLook = "bold" | "underline" | "italic"

/** What a file says of how it marks those who lead. */
export interface LeadLegend {
  /** Whether a mark, as it looks, is said to be that of who leads. */
  means(key: string): boolean
  /** Whether it is said to be that of who takes part. */
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
// What leads over to a mark right before it: "… with (L)", "lead body – (L)".
const leadsOver = /(?:(?<!\p{L})(?:with|by|in|as)\s*|[–—:=-]\s*)[«„“"'([]?\s*$/iu
const means = /^\s*(?:[–—=:-]|\p{L})/u
const meansSo =
  /^\s*(?:is|are|means?|denotes?|marks?|stands?|indicates?|shows?|означа|обознача|указыва|отмеча|bildir|deməkdir|işarə|hərf|göstər)/iu
const clauseBegins = /(?:^|[:;,.–—(/\n]|(?<!\p{L})(?:and|и|və))\s*$/iu
/** Where the next mark begins, what is said of this one ends. */
const next = /;|,\s*(?:[«„“"'([*†‡]|\p{L}{1,10}\.?\s*[–—=:])/u

const lookWords: readonly (readonly [LeadLook, RegExp])[] = [
  ["bold", /(?<!\p{L})(?:bold|полужирн|жирн|qalın (?:şrift|hərf|yazı))/iu],
  ["underline", /underlin|подч[её]ркн|alt(?:ı|ından) (?:xət|cız)/iu],
  ["italic", /italic|курсив|kursiv/iu],
]

/** Marks in a sentence: in brackets or quotation marks, before a dash, as a star or its name. */
const marks =
  /[«„“"'([]\s?(\p{L}[\p{L}. -]{0,24}?|[*†‡]{1,3})\s?[»”"')\]]{1,2}|(?<![\p{L}\d(])(?!asterisk|зв[её]здочк|ulduz)(\p{L}[\p{L}.-]{0,11}|\p{L}{1,8}\.\s\p{L}{1,5}\.)(?=\s*[–—=:]\s|\s+(?:(?:is|are) (?:the )?(?:sign|mark)|stands? for|means?|denotes?|indicates?|marks?|указыва|означа|обознача|bildir|deməkdir|işarə|hərf))|([*†‡]{1,3})|(?<!\p{L})(asterisk|зв[её]здочк\p{L}*|ulduz\p{L}*)/giu

/** Whether what stands behind a mark says what it is: in a sentence letters behind a name tell nothing of themselves. */
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

/** Whether the words tell of one who leads, and not first of one who takes part. */
function tellsOfLead(words: string): boolean {
  const at = words.search(leads)
  const part = words.search(takesPart)
  return at >= 0 && at < 90 && (part < 0 || at < part) && !agrees.test(words)
}

/** Whether the words tell of one who takes part, and not first of one who leads. */
function tellsOfPart(words: string): boolean {
  const at = words.search(takesPart)
  const lead = words.search(leads)
  return at >= 0 && at < 40 && (lead < 0 || at < lead) && !agrees.test(words)
}

/** Whether the words before a mark, with what is said behind, tell that who leads is marked so. */
function endsWithLead(words: string, behind: string): boolean {
  const own = words.split(/;|[)\]»”"]\s*,/u).at(-1) ?? ""
  if (own.length > 120 || agrees.test(own)) return false
  if (!marking.test(own) && !leadsOver.test(own) && !marking.test(behind.slice(0, 60))) return false
  return own.search(leads) >= 0 && own.search(takesPart) < 0
}

// "MoI", «МВД»: letters for a name rather than for a role, unless it is said that they are a mark.
const abbreviation = /^\p{Lu}\p{L}*\p{Lu}/u

interface Mark {
  key: string
  /** Of who leads, or of who takes part. */
  leads: boolean
}

/** The marks that a sentence gives to those who lead and to those who take part. */
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
    // What stands behind a mark tells what it is, or else what stands before it.
    if (tells(before, said) && (leads.test(said) || takesPart.test(said) || agrees.test(said))) {
      if (tellsOfLead(said)) return [{ key, leads: true }]
      return tellsOfPart(said) && key !== "*" ? [{ key, leads: false }] : []
    }
    const isLetters = abbreviation.test(printed) && !marking.test(sentence)
    return !isLetters && endsWithLead(before, said) ? [{ key, leads: true }] : []
  })
}

/** Rows of two cells that explain marks, and heads and notes that stand in the table they are on. */
function noted({ rows, columns }: DraftTable): string[] {
  return rows.flatMap(({ cells }, at) => {
    const words = cells.map(({ blocks }) => blocksText(blocks))
    if (columns < 4 && cells.length > 1) return [words.slice(-2).join(" – ")]
    return words.filter((_, of) => at < 2 || (cells[of]?.colspan ?? 1) > 2)
  })
}

const sentences = /(?<=[\p{L}\d)»”*][.!])\s+(?=[\p{Lu}([«„“"*])|\n/u
const longest = 4000

/** Reads what a file says of how it marks those who lead, in its text and in its tables. */
export function readLeadLegend(blocks: readonly DraftBlock[]): LeadLegend {
  const known = new Set<string>()
  const parts = new Set<string>()
  let look: LeadLook | null = null
  const texts = blocks.flatMap((block) => {
    if (block.type === "table") return noted(block)
    const text = runsText(block.runs)
    // In plain text the star of "* – lead body" is read as that of a list.
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
          clauses.some((clause) => words.test(clause) && tellsOfLead(clause)),
        )?.[0] ?? null
    }
  }
  return {
    means: (key) => known.has(key),
    meansPart: (key) => parts.has(key) && !known.has(key),
    look,
  }
}
