import { readIndicatorWords } from "../../../shared/document/fields/indicatorWords.ts"
import { isBlank, type MeasureDraft } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { draftText, tidyRuns } from "../draft.ts"
import { hasValues } from "../tables/cellRoles.ts"

/** The share and number of indicators with a source from which forms are no sources. */
const share = 2 / 3
const least = 3

function namesSource({ fields }: MeasureDraft): boolean {
  if ((fields.verification ?? []).some((words) => !isBlank(words))) return true
  const indicators = (fields.indicator ?? []).join("\n")
  return readIndicatorWords(indicators).some(({ verification }) => verification !== "")
}

/**
 * Moves the act or document that completes a measure from sources to its words, if the plan names
 * other sources: a measure without one then has none.
 */
export function setFormsAside(items: readonly PlanItem[]): void {
  const measured = items.flatMap((item) =>
    item.type === "measure" && item.measure.fields.indicator ? [item.measure] : [],
  )
  if (!measured.some(({ fields }) => fields.form)) return
  const open = measured.filter((measure) => !namesSource(measure))
  const named = measured.length - open.length
  if (named < least || named < measured.length * share) return
  for (const measure of open) {
    const { form, ...fields } = measure.fields
    // An indicator without values lacks more than a source.
    if (!form || !measure.formHead || !fields.indicator?.some(hasValues)) continue
    const words = `${measure.formHead}: ${form.join("; ").replace(/\s*\n\s*/gu, " ")}`
    measure.words.push(draftText("paragraph", tidyRuns([{ text: words }])))
    measure.fields = fields
  }
}
