import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"
import { foldCase } from "../../shared/document/foldCase.ts"

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

/**
 * What a plan's text says of the plan itself: title, language, years of the title, a mark of
 * classification at its head, and `currency` cut to the length a setting may have.
 */
export function settingsOf(
  doc: Node,
  title: string,
  currency: string | null,
): Partial<PlanSettings> {
  const text = doc.textBetween(0, Math.min(doc.content.size, 20_000), "\n")
  const head = foldCase(text.slice(0, 2000))
  const years = /(?<!\d)((?:19|20|21)\d{2})\s?[-–—/]\s?((?:19|20|21)\d{2})(?!\d)/.exec(
    `${title} ${text.slice(0, 500)}`,
  )
  const classification = classificationOf(head)
  return {
    title,
    language: languageOf(text),
    ...(currency ? { currency: currency.slice(0, 10) } : {}),
    ...(classification ? { classification } : {}),
    ...(years ? { periodFrom: Number(years[1]), periodTo: Number(years[2]) } : {}),
  }
}
