import { type DraftText, dropText, type Run, runsText } from "../draft.ts"
import { leadingNumber, normalNumber, printedCode } from "./printedNumber.ts"

/** The words by which headings call themselves, from the highest to the lowest. */
export type HeadingRank = "pillar" | "goal" | "objective" | "activity"

/** A heading split into its own words, its number and its rank. */
export interface HeadingDraft {
  rank: HeadingRank | null
  number: string | null
  runs: Run[]
  /** The letter or code before its words in place of a number: "C.1 Steering", "Pillar A.". */
  code?: string
}

const ranks: [HeadingRank, string][] = [
  [
    "objective",
    "(?:specific|special|operational|particular|immediate|intermediate) (?:objectives?|goals?|aims?)|objectives?|sub-?goals?|outcomes?|tasks?|(?:конкретн|специфическ|операционн|частн)\\p{L}+ (?:цел|задач)\\p{L}*|задача|подцель|(?:konkret|xüsusi|operativ|alt|spesifik) (?:məqsəd|hədəf|vəzifə)\\p{L}*|vəzifə|операційна ціль|завдання|obiectiv(?:ul)? specific|(?:operativni|specifični|posebni) cilj",
  ],
  [
    "goal",
    "(?:strategic|general|overall|main|overarching) (?:goals?|objectives?|aims?)|goals?|aims?|(?:стратегическ|общ|главн|основн)\\p{L}+ цел\\p{L}+|цель|(?:strateji|əsas|ümumi) (?:məqsəd|hədəf)\\p{L}*|məqsəd|hədəf|стратегічна ціль|ціль|obiectiv(?:ul)? (?:general|strategic)|(?:strateški|opšti|opći) cilj",
  ],
  [
    "pillar",
    "pillars?|(?:strategic |thematic )?priorit(?:y|ies)(?: areas?| directions?)?|(?:strategic|thematic|priority|action) (?:directions?|areas?|pillars?|lines?)|directions?|components?|(?:(?:стратегическ|приоритетн|основн)\\p{L}+ )?направлени[ея]|приоритет|блок|компонент|(?:prioritet|strateji|əsas|fəaliyyət) istiqamət\\p{L}*|istiqamət|[iİ]stiqamət|prioritet|blok|komponent|напрям",
  ],
  ["activity", "activity|action|measure|мероприятие|мера|действие|tədbir|fəaliyyət|захід"],
]
const sectionWords =
  "chapter|section|part|раздел|глава|часть|bölmə|fəsil|hissə|розділ|capitolul|poglavlje"
// A number is taken whole or not at all: of "1.2 150 judges", "1" and "2 150 judges" would be another
// number and other words, and "1-3" is more than one.
const number =
  "(?:№|No\\.?|nr\\.?)?\\s*\\(?([A-ZА-Я]{1,2}-?\\d{1,3}(?:\\.\\d{1,3})*|[IVXLC]{1,7}(?:\\.\\d+)*|\\d{1,3}(?:\\.\\d{1,3})*|[A-ZА-Я](?:\\.\\d{1,3})*)(?!\\p{L}|[.–—-]?\\d)"
// After "1.2" the words may begin with a figure; after "3" alone it may belong to the number.
const ends = "(?:\\s*[.:)–—-]+\\s*|\\s*$|\\s+(?=\\p{Lu})|(?<=\\d\\.\\d+)\\s+(?=\\d))"
const ordinal = "(?:st|nd|rd|th|-?(?:й|я|е|ci|cı|cu|cü))?"

function patterns(words: string): RegExp[] {
  return [
    new RegExp(`^\\s*(?:${words})\\s+${number}${ends}`, "iu"),
    new RegExp(`^\\s*(\\d{1,3}|[IVX]{1,5})${ordinal}\\s+(?:${words})\\s*(?:[.:–—-]+\\s*|$)`, "iu"),
  ]
}
const rankPatterns = ranks.map(([rank, words]) => ({ rank, patterns: patterns(words) }))
const sectionPatterns = patterns(sectionWords)
const unnumbered = ranks
  .filter(([rank]) => rank !== "activity")
  .map(([rank, words]) => ({
    rank,
    pattern: new RegExp(`^\\s*(?:${words})\\s*:\\s*(?=\\p{L})`, "iu"),
  }))

// The patterns ignore case for the words' sake; the number itself must be printed as one.
function match(pattern: RegExp, text: string): RegExpExecArray | null {
  const found = pattern.exec(text)
  if (!found) return null
  const printed = /^(?:[IVXLC\d.]+|[A-ZА-Я]{1,2}-?[\d.]+|[A-ZА-Я](?:\.\d+)*)$/u.test(found[1] ?? "")
  if (!printed && !found[0].includes("(")) return null
  const next = text[found[0].length] ?? ""
  // Without a stop after the number, the words must begin as a title does.
  return !/[.:)–—-]$/u.test(found[0].trimEnd()) && /\p{Ll}/u.test(next) ? null : found
}

/** A printed label as the number it is, or else as a code. */
function labelled(label: string): Pick<HeadingDraft, "number" | "code"> {
  const code = printedCode(label)
  return { number: normalNumber(label), ...(code ? { code } : {}) }
}

/**
 * Splits a heading into its words, its number ("2.", "IV.", "Chapter 3.") and its rank ("Strategic
 * goal 1.", "Задача 2.1:", "1-ci məqsəd."). `label` is an automatic number, which may contain those
 * words too.
 */
export function readHeading(runs: readonly Run[], label: string | null): HeadingDraft {
  const text = runsText(runs)
  const shown = label ? `${label} ` : ""
  const whole = shown + text
  const cut = (length: number) => dropText(runs, Math.max(0, length - shown.length))
  for (const { rank, patterns: own } of rankPatterns)
    for (const pattern of own) {
      const found = match(pattern, whole)
      if (found) return { rank, ...labelled(found[1] ?? ""), runs: cut(found[0].length) }
    }
  for (const pattern of sectionPatterns) {
    const found = pattern.exec(whole)
    if (found) return { rank: null, ...labelled(found[1] ?? ""), runs: cut(found[0].length) }
  }
  const printed = leadingNumber(whole)
  const lettered = printed ? null : letterLabel.exec(whole)
  const rest = printed || lettered ? cut(printed?.length ?? lettered?.[0].length ?? 0) : [...runs]
  // "3. Goal A. Victims are found": the goal's letter tells it from others, the number is a chapter's.
  for (const { rank, patterns: own } of printed ? rankPatterns : []) {
    const found = own[0] && match(own[0], runsText(rest))
    if (found && rank !== "activity")
      return { rank, ...labelled(found[1] ?? ""), runs: dropText(rest, found[0].length) }
  }
  // "1.2. Objective: victims are found": the number stands before the word.
  for (const { rank, pattern } of unnumbered) {
    const found = pattern.exec(runsText(rest))
    if (found)
      return { rank, number: printed?.number ?? null, runs: dropText(rest, found[0].length) }
  }
  const plain = { rank: null, number: printed?.number ?? null, runs: rest }
  const code = printedCode(lettered?.[0] ?? "")
  return code ? { ...plain, code } : plain
}

/** "C.1 Steering", "A. Why": letters count parts as figures do, and the plan counts anew. */
const letterLabel = /^\s*[A-ZА-Я](?:[.)]|(?:\.\d{1,3})+[.)]?)[\s\u00A0]+(?=\p{Lu})/u

const isUpper = (text: string) => /\p{L}{3}/u.test(text) && text === text.toUpperCase()

/**
 * Whether a paragraph without a heading style looks like a heading: by its rank, or bold or centred
 * capitals in a short line. Returns null for ordinary text; `weight` orders the looks (1 is the
 * highest).
 */
export function looksLikeHeading(block: DraftText): { weight: number } | null {
  const text = runsText(block.runs).trim()
  if (text === "" || text.length > 250 || block.type === "quote") return null
  const words = block.runs.filter((run) => "text" in run && run.text.trim() !== "")
  const bold = words.every((run) => "text" in run && run.bold)
  const heading = readHeading(block.runs, block.number)
  if (heading.rank && heading.rank !== "activity" && heading.number && text.length > 12) {
    if (bold || !/[;,]$/.test(text)) return { weight: 4 }
  }
  if (block.type === "item" && !bold) return null
  if (/[;,]$/.test(text) || text.length > 200) return null
  const depth = heading.number ? heading.number.split(".").length : 0
  if (isUpper(text) && (bold || block.centred) && text.length > 3)
    return { weight: depth > 1 ? 2 : 1 }
  if (!bold || /:\s*\S/.test(text.slice(0, 40))) return null
  if (/[.]$/.test(text) && !heading.number && text.length > 80) return null
  return { weight: depth > 0 ? 1 + depth : block.centred ? 2 : 3 }
}
