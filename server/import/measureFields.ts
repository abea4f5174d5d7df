import {
  type BodyName,
  looksLikeBody,
  noUnits,
  readBodyNames,
} from "../../shared/document/bodyNames.ts"
import type { MoneyLegend } from "../../shared/document/budgetWords.ts"
import { foldCase } from "../../shared/document/foldCase.ts"
import { readIndicatorWords } from "../../shared/document/indicatorWords.ts"
import type { MeasureFields, MeasureParticipant } from "../../shared/document/planMeasure.ts"
import { readTimeWords } from "../../shared/document/timeWords.ts"
import { answerTogether, withoutJointly } from "./jointLeads.ts"
import { isBlank, type MeasureDraft } from "./measureDraft.ts"
import { printedBodies } from "./printedBodies.ts"
import { readMoney } from "./readMoney.ts"

/** The fields of a measure as the plan holds them. */
export interface ReadFields {
  participants: Omit<MeasureParticipant, "body">[]
  time: MeasureFields["time"]
  indicators: MeasureFields["indicators"]
  budget: MeasureFields["budget"]
}

const oneLine = (words: string) => words.replace(/\s*\n\s*/gu, " ").trim()

/** A name that the layout broke over two lines is one name again: the next line goes on in lower case and is no body itself. */
function unbreak(words: string): string {
  return words.split("\n").reduce((text, line) => {
    const goesOn = /^\p{Ll}/u.test(line) && /[^;,.)\s]\s*$/u.test(text) && !looksLikeBody(line)
    return text === "" ? line : text + (goesOn ? " " : "\n") + line
  }, "")
}

/** How many of the bodies in a cell of those responsible lead because they are said to answer equally. */
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
      // What a body is to do stands behind a colon, and its mark before: «НПО «Мост» (с): перевод».
      .map((body) => ({ ...body, name: body.name.replace(/\s+:/u, ":") }))
  const leads = read(fields.lead)
  const partners = read(fields.partners, { ...units, behind: false })
  const responsible = read(fields.responsible)
  const equal = equals(fields.responsible)
  // The body named first answers for the result; with partners named apart all the others lead too, and
  // so they do under a label for one body or where they answer equally, but for those that only agreed
  // to take part.
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

/** Reads the printed words of a measure's fields into the plan's fields; `legend` says how the file writes money. */
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
