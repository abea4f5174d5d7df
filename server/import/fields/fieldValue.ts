import { looksLikeBody } from "../../../shared/document/fields/bodyNames.ts"
import { currencyIn, sourceKinds } from "../../../shared/document/fields/budgetWords.ts"
import { readTimeWords } from "../../../shared/document/fields/timeWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import type { FieldRole } from "../build/measureDraft.ts"
import type { FieldLabel } from "./fieldLabels.ts"

const always =
  /(?<!\p{L})(?:ongoing|permanent(?:ly)?|continuous(?:ly)?|constant(?:ly)?|throughout|annual(?:ly)?|yearly|monthly|quarterly|weekly|each|every|once|twice|at once|immediately|regularly|as needed|постоянно|ежегодно|ежеквартально|ежемесячно|регулярно|сразу|немедленно|кажд\p{L}+|по мере|раз в|весь период|hər|daim\p{L}*|mütəmadi|müntəzəm|dərhal|ildə|mərhələli|davamlı|davamli)(?!\p{L})/u
const limits: Record<FieldLabel["role"], number> = {
  lead: 300,
  responsible: 300,
  partners: 500,
  time: 160,
  indicator: 700,
  baseline: 200,
  target: 200,
  verification: 400,
  budget: 300,
  source: 200,
  form: 200,
}

const isWho = (role: FieldLabel["role"]) =>
  role === "lead" || role === "responsible" || role === "partners"

/** Whether words give a time: a date, a year, or a frequency. */
export function saysTime(words: string): boolean {
  return readTimeWords(words) !== null || always.test(foldCase(words))
}

/** Whether one of the names in a list has the form of a body's. */
export function namesBody(words: string): boolean {
  return words.split(/[;,\n]/u).some((part) => looksLikeBody(part.trim().replace(/[.\s]+$/u, "")))
}

/** Whether words can be the value of a field of this role, beside other fields of the measure. */
export function mayFill(role: FieldLabel["role"], words: string): boolean {
  if (words.length > limits[role]) return false
  if (words === "") return true
  // A name has a capital somewhere, unless it is as short as "local councils".
  if (isWho(role))
    return /\p{Lu}/u.test(words) || words.split(/\s+/u).length <= 8 || namesBody(words)
  return true
}

/** Whether words can only be the value of a field of this role, even as the measure's only one. */
export function mustFill({ role, weak }: FieldLabel, words: string): boolean {
  if (!mayFill(role, words) || words === "") return false
  if (isWho(role)) return namesBody(words) || (!weak && /^\p{Lu}/u.test(words) && words.length < 90)
  if (role === "time") return saysTime(words) && words.length < 80
  if (role === "budget") return /\d/.test(words) || sourceKinds(foldCase(words)).length > 0
  if (role === "source") return sourceKinds(foldCase(words)).length > 0
  if (role === "baseline" || role === "target") return /\d/.test(words)
  if (role === "indicator" && weak) return /\d\s?%?\s*(?:→|->)/u.test(words)
  return !weak
}

/**
 * Whether a field is evidence that words beside it are a measure: an unambiguous body, date or
 * figure.
 */
export function isEvidence(label: FieldLabel, words: string): boolean {
  if (isWho(label.role)) return namesBody(words) || (mustFill(label, words) && words.length < 50)
  if (label.role === "indicator" || label.role === "verification") return /\d/.test(words)
  return mustFill(label, words)
}

/** The role of words without a label among fields ("2027", "€20 000", "donors"); null when they do not show it. */
export function roleOf(words: string): FieldRole | null {
  const folded = foldCase(words)
  if (folded.length > 60) return null
  const money = /\d/.test(folded) && currencyIn(folded) !== null
  if (money || (sourceKinds(folded).length > 0 && !saysTime(words))) return "budget"
  if (saysTime(words)) return "time"
  return null
}
