import { readIndicatorWords } from "../../../shared/document/fields/indicatorWords.ts"
import { isBlank, type MeasureDraft } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { draftText, tidyRuns } from "../draft.ts"
import { hasValues } from "../tables/cellRoles.ts"

/** So many of a plan's indicators name a source of their own where its forms are none. */
const share = 2 / 3
const least = 3

function namesSource({ fields }: MeasureDraft): boolean {
  if ((fields.verification ?? []).some((words) => !isBlank(words))) return true
  const indicators = (fields.indicator ?? []).join("\n")
  return readIndicatorWords(indicators).some(({ verification }) => verification !== "")
}

/**
 * The act or paper that completes a measure shows by itself that it was done, unless the plan names sources
 * beside it: then a measure without one has none, and its form goes with its words.
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
    // What has no values to be checked lacks more than a source.
    if (!form || !measure.formHead || !fields.indicator?.some(hasValues)) continue
    const words = `${measure.formHead}: ${form.join("; ").replace(/\s*\n\s*/gu, " ")}`
    measure.words.push(draftText("paragraph", tidyRuns([{ text: words }])))
    measure.fields = fields
  }
}
