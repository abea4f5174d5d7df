import {
  type BodyName,
  looksLikeBody,
  noUnits,
  readBodyNames,
} from "../../../shared/document/fields/bodyNames.ts"
import type { MoneyLegend } from "../../../shared/document/fields/budgetWords.ts"
import { readIndicatorWords } from "../../../shared/document/fields/indicatorWords.ts"
import { readTimeWords } from "../../../shared/document/fields/timeWords.ts"
import type { MeasureFields, MeasureParticipant } from "../../../shared/document/planMeasure.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { isBlank, type MeasureDraft } from "../build/measureDraft.ts"
import { printedBodies } from "./printedBodies.ts"
import { readMoney } from "./readMoney.ts"

// "jointly responsible", «несут равную ответственность», "bərabər cavabdehdirlər".
const answering = [
  "(?:(?:are|both|all|being|acting|with|in) )*(?:jointly|equally|together|both|collectively) (?:and severally )?(?:responsible|accountable|answerable|in charge|leading|lead|answer|bear responsibility)",
  "(?:(?:with|in|bear|share|under) )*(?:joint|shared|equal|collective) (?:responsibility|accountability|lead|leadership|standing|terms|rank)",
  "(?:both|all) (?:(?:bear|share|are|take|have) )?(?:(?:the|full|equal|joint) )?(?:responsibility|responsible|accountable|answerable|lead|answer)",
  "(?:(?:both|each|all) )?(?:(?:answering|answers?|responsible|leading|leads?) )?(?:(?:as|on) (?:equals?|(?:an )?equal (?:footing|terms|basis))|in equal (?:parts|shares|measure))|half and half|with equal rights|share(?:d)? (?:the )?lead",
  "(?:(?:оба|обе|все) )?(?:(?:отвечают|ответственны|руководят|возглавляют|исполняют|несут ответственность) )?(?:совместно|солидарно|сообща|вместе|в равной (?:мере|степени)|(?:в )?равных (?:долях|частях)|равными (?:долями|частями)|наравне|на равных(?: (?:правах|основаниях|началах|условиях))?|поровну|одинаково)(?: (?:отвечают|ответственны\\p{L}*|руководят|возглавляют|исполняют|несут ответственность))?",
  "кажд(?:ый|ая|ое) (?:в части, (?:его|её|ее) касающейся|в касающейся (?:его|её|ее) части|(?:в|по) (?:пределах )?сво\\p{L}+ (?:част|компетенци|полномочи|направлени|сфер)\\p{L}*)|each (?:for its (?:own )?part|in its own (?:part|field|area)|within its (?:own )?(?:remit|competence|mandate|powers))|hər biri öz (?:səlahiyyət|sahə|hissə)\\p{L}*(?: (?:daxilində|üzrə|çərçivəsində))?",
  "(?:(?:оба|обе|несут|при|с) )*(?:равн|совместн|солидарн|общ)\\p{L}+ ответственност\\p{L}+|оба ответственн\\p{L}+|равноправн\\p{L}+ (?:соисполнител|исполнител)\\p{L}+",
  "(?:(?:hər ikisi|hamısı|hər üçü) )?(?:birgə|birlikdə|bərabər|müştərək|eyni dərəcədə|bərabər səviyyədə|bərabər şəkildə) (?:cavabdeh|məsul|icraçı|rəhbər|cavab ver)\\p{L}*|(?:birgə|bərabər|müştərək|ortaq) məsuliyyət\\p{L}*(?: daşıyır\\p{L}*)?|bərabər (?:əsaslarla|pay(?:lar)?la|hissələrlə|hissələrdə|dərəcədə)|hər ikisi (?:cavabdeh|məsul)\\p{L}*",
].join("|")
const notes = `${answering}|(?:acting |working )?jointly|in (?:joint|shared) (?:lead|responsibility|charge)|joint (?:lead|leads|leadership|responsibility)|(?:as )?co-?leads?|on an equal footing|совместно|солидарно|сообща|на равных(?: правах)?|совместная ответственность|birgə|müştərək(?:ən)?|bərabər(?:hüquqlu)?`
const together = `${notes}|together|both|вместе|birlikdə`
// Words after the last name: "A and B, jointly", "A və B birgə". "Living Together" is a name.
const behind = new RegExp(
  `(?:\\s*[,;]+\\s*(?:${together})|\\s*[–—-]+\\s*(?!(?:вместе|together|both|birlikdə)\\s*(?:[.;\\n]|$))(?:${notes})|\\s(?:jointly|совместно|солидарно|на равных(?: (?:правах|основаниях|началах|условиях))?|наравне|поровну|(?:as|on) (?:equals|(?:an )?equal (?:footing|terms))|in equal (?:parts|shares|measure)|half and half|в (?:равных (?:долях|частях)|равной (?:мере|степени))|birgə|birlikdə|bərabər (?:əsaslarla|hüquqlarla|səviyyədə|pay(?:lar)?la|hissələrlə|dərəcədə)))(?=\\s*(?:[.;\\n]|$))`,
  "giu",
)
const inBrackets = new RegExp(`\\s*[([]\\s*(?:${together})\\s*[)\\]]`, "giu")
// Before the first name with a colon or comma, or before several names: "Together Against
// Trafficking" is one name.
const before = new RegExp(
  `^\\s*(?:(?:${together})\\s*[:,–—]\\s*|(?:jointly|совместно|солидарно)\\s(?=[^;\\n]{3,200}(?:;|\\s(?:and|и)\\s)))`,
  "iu",
)
// "Ministry of Health jointly with the Ministry of Labour": both lead.
const joined = /\s*,?\s+(?:jointly|together|in partnership) with (?:the )?(?=\p{L})/giu
const may =
  /joint|together|shared|lead|footing|both|equal|responsib|совместн|солидарн|сообща|вместе|на равных|равн|оба|касающ|кажд|each|hər biri|birgə|birlikdə|müştərək|bərabər|dərəcədə|hər ikisi|ortaq/iu
const answer = new RegExp(`(?:[([,;–—-]\\s*|^|\\s)(?:${answering})(?=\\s*(?:[)\\].;:\\n]|$))`, "iu")

/**
 * The words of a cell of leads without the note that they act together: "Ministry of Health and
 * Ministry of Labour, jointly" names two bodies.
 */
function withoutJointly(words: string): string {
  if (words.length > 1000 || !may.test(words)) return words
  return words
    .replace(joined, "; ")
    .replace(inBrackets, "")
    .replace(behind, "")
    .replace(before, "")
    .trim()
}

/**
 * Whether the bodies in a cell are said to answer equally: then all of them lead, not the first
 * alone.
 */
function answerTogether(words: string): boolean {
  return words.length <= 1000 && may.test(words) && answer.test(words)
}

/** The fields of a measure as the plan holds them. */
export interface ReadFields {
  participants: Omit<MeasureParticipant, "body">[]
  time: MeasureFields["time"]
  indicators: MeasureFields["indicators"]
  budget: MeasureFields["budget"]
}

const oneLine = (words: string) => words.replace(/\s*\n\s*/gu, " ").trim()

/**
 * Joins a name that was broken over two lines: the second one begins in lower case and is no body
 * itself.
 */
function unbreak(words: string): string {
  return words.split("\n").reduce((text, line) => {
    const goesOn = /^\p{Ll}/u.test(line) && /[^;,.)\s]\s*$/u.test(text) && !looksLikeBody(line)
    return text === "" ? line : text + (goesOn ? " " : "\n") + line
  }, "")
}

/**
 * The number of bodies in a cell of those responsible that lead because they are said to answer
 * equally.
 */
function equals(cells: readonly string[] = []): number {
  const [first = ""] = cells
  if (!answerTogether(first)) return 0
  // "A and B (jointly responsible); C": it is said of the names that it stands with, or of all before it.
  const parts = first.split(/[;\n]/u)
  const said = parts.findIndex(answerTogether)
  const names = readBodyNames(withoutJointly(parts.slice(0, said + 1).join(";")))
  return names.length > 1 ? names.length : readBodyNames(withoutJointly(first)).length
}

function participants(measure: MeasureDraft): ReadFields["participants"] {
  const { fields } = measure
  const { units = noUnits } = measure
  const read = (words: readonly string[] = [], own = units) =>
    words
      .flatMap((part) => printedBodies(unbreak(withoutJointly(part)), own))
      // A body's task follows a colon, and its mark comes before it: «НПО «Мост» (с): перевод».
      .map((body) => ({ ...body, name: body.name.replace(/\s+:/u, ":") }))
  const leads = read(fields.lead)
  const partners = read(fields.partners, { ...units, behind: false })
  const responsible = read(fields.responsible)
  const equal = equals(fields.responsible)
  // The body named first answers for the result; with partners named separately all the others lead
  // too, as they do under a label for one body or where they answer equally, except for those that
  // only agreed to take part.
  const leadsToo = ({ byAgreement }: BodyName, at: number) =>
    leads.length === 0 &&
    (at === 0 || partners.length > 0 || ((measure.oneLeads === true || at < equal) && !byAgreement))
  const role = (list: typeof leads, as: "lead" | "partner") =>
    list.map((body) => ({ ...body, role: as }))
  const all = [
    ...role(leads, "lead"),
    ...role(responsible.filter(leadsToo), "lead"),
    ...role(
      responsible.filter((body, at) => !leadsToo(body, at)),
      "partner",
    ),
    ...role(partners, "partner"),
  ]
  return all.filter(
    ({ name }, at) => all.findIndex((other) => foldCase(other.name) === foldCase(name)) === at,
  )
}

/** "Official Gazette; minutes" beside two indicators belongs to one each; anything else to all of them. */
function shareVerification(words: string, count: number): string[] {
  const lines = words
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length === count) return lines.map((line) => (isBlank(line) ? "" : line))
  const parts = oneLine(words)
    .split(/\s*;\s*/u)
    .filter(Boolean)
  if (parts.length === count) return parts
  return new Array<string>(count).fill(oneLine(words))
}

function lined(words: readonly string[] = []): string {
  return words.filter((part) => !isBlank(part)).join("\n")
}

// "Share who know it (2026: 12 %; target: 60 %)": the label of the target cut the bracket in two.
const cutBracket = /^(.*\S)\s*\(([^()]*\d[^()]*)$/su

function indicators({ fields }: MeasureDraft): ReadFields["indicators"] {
  const list = readIndicatorWords(lined(fields.indicator)).map((each) => {
    const cut = fields.target && !fields.baseline && !each.baseline && cutBracket.exec(each.words)
    const [, words = each.words, baseline = each.baseline] = cut || []
    return { ...each, words, baseline }
  })
  const spread = (role: "baseline" | "target") => {
    const lines = lined(fields[role]).split("\n").filter(Boolean)
    if (lines.length === 0) return
    if (list.length === 0) list.push({ words: "", baseline: "", target: "", verification: "" })
    list.forEach((each, at) => {
      const value =
        lines.length === list.length ? (lines[at] ?? "") : at === 0 ? lines.join("; ") : ""
      each[role] = [each[role], value].filter(Boolean).join("; ")
    })
  }
  spread("baseline")
  spread("target")
  const verified = [lined(fields.verification), lined(fields.form)].filter(Boolean).join("\n")
  if (verified) {
    if (list.length === 0) list.push({ words: "", baseline: "", target: "", verification: "" })
    const shares = shareVerification(verified, list.length)
    list.forEach((each, at) => {
      each.verification = [each.verification, shares[at]].filter(Boolean).join("; ")
    })
  }
  return list
}

/**
 * Converts the printed words of a measure's fields to the plan's fields; `legend` has the file's
 * conventions for money.
 */
export function readFields(measure: MeasureDraft, legend: MoneyLegend): ReadFields {
  const { fields } = measure
  const time = oneLine((fields.time ?? []).join("; "))
  const budget = readMoney((fields.budget ?? []).map(oneLine), legend)
  return {
    participants: participants(measure),
    time: time ? { from: null, to: null, ...readTimeWords(time), words: time } : null,
    indicators: indicators(measure),
    budget,
  }
}
