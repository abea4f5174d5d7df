import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../../shared/api/plans.ts"
import { ownYears, type Period } from "../../../shared/coverage/checks/order/planYears.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"

function languageOf(text: string): PlanSettings["language"] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const russian = text.match(/[а-яё]/giu)?.length ?? 0
  const azerbaijani = text.match(/ə/giu)?.length ?? 0
  if (russian > letters / 2) return "ru"
  return azerbaijani > letters / 100 ? "az" : "en"
}

function classificationOf(folded: string): PlanSettings["classification"] | null {
  if (/(?<!\p{L})(?:restricted|confidential|секретно|məxfi)(?!\p{L})/u.test(folded))
    return "restricted"
  return /for official use|служебного пользования|xidməti istifadə/u.test(folded)
    ? "official"
    : null
}

/** Words beside the years on a cover: «на 2027–2030 годы», "2027–2030-cu illər üçün". */
const besideYears =
  /^(?:for|from|to|the|years?|period|на|с|по|период|год[ыа]?|гг|г|c[iıuü]|il\p{L}*|üçün|)$/iu
const namesPlan = /(?<!\p{L})(?:plan|program|strateg|roadmap|план|программ|стратеги|proqram)/iu

/**
 * The years of a plan: those of its title, else of the first line of its head that names a plan or
 * only years. Lines about another plan or the past are ignored.
 */
function periodOf(doc: Node, title: string): Period | null {
  const lines = doc.textBetween(0, Math.min(doc.content.size, 500), "\n").split("\n")
  return ownYears(title) ?? periodIn(lines)
}

/** The years of a plan that the lines of its head name. */
export function periodIn(lines: readonly string[]): Period | null {
  for (const line of lines) {
    const bare = line.split(/\P{L}+/u).every((word) => besideYears.test(word))
    const period = bare || namesPlan.test(line) ? ownYears(line) : null
    if (period) return period
  }
  return null
}

/**
 * Settings read from a plan's text: title, language, years, a classification mark at its head, and
 * `currency` cut to the allowed length.
 */
export function settingsOf(
  doc: Node,
  title: string,
  currency: string | null,
): Partial<PlanSettings> {
  const text = doc.textBetween(0, Math.min(doc.content.size, 20_000), "\n")
  const head = foldCase(text.slice(0, 2000))
  const period = periodOf(doc, title)
  const classification = classificationOf(head)
  return {
    title,
    language: languageOf(text),
    ...(currency ? { currency: currency.slice(0, 10) } : {}),
    ...(classification ? { classification } : {}),
    ...(period ? { periodFrom: period.from, periodTo: period.to } : {}),
  }
}
