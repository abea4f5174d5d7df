import type { Units } from "../../../shared/document/fields/bodyNames.ts"
import { type DraftText, draftText, runsText, tidyRuns } from "../draft.ts"
import { labelBefore, namedSoFar } from "../fields/namedLater.ts"

/** A field of a measure as a file prints it; `form` is the act or paper that completes it. */
export type FieldRole =
  | "lead"
  | "responsible"
  | "partners"
  | "time"
  | "indicator"
  | "baseline"
  | "target"
  | "verification"
  | "budget"
  | "form"

/** The fields that say how one knows that something is reached. */
export const measuringRoles: ReadonlySet<string> = new Set<FieldRole>([
  "indicator",
  "baseline",
  "target",
  "verification",
])

/** A measure found in a file: its printed number, its words, and the printed words of its fields. */
export interface MeasureDraft {
  number: string | null
  /** What stands in print where others have a number: "C-1". */
  code?: string | undefined
  /** Letters and figures of which its number was read: "X.1", which may be a code. */
  letters?: string | undefined
  words: DraftText[]
  /** What fields say of bodies that are not named yet: lines below its words. */
  openLines?: DraftText[]
  fields: Partial<Record<FieldRole, string[]>>
  /** Those responsible stand under a label for one body: several there lead together. */
  oneLeads?: boolean
  /** What the plan calls the act or paper that completes it. */
  formHead?: string
  /** How the file writes the units of bodies. */
  units?: Units
  /** Printed numbers of the measures that must come first. */
  dependsOn?: string[]
}

/** Whether the words of a cell say nothing: empty, or a dash for empty. */
export function isBlank(words: string): boolean {
  return /^[\s\u00A0–—−_.…-]*$/u.test(words)
}

// Said of a body it names none; of a baseline or of money it is an answer.
const nobody =
  /^\s*(?:n\s?\/\s?a|n\.\s?a\.?|none|nil|н\s?\/\s?[дпо]|нет|yoxdur|yox|m\s?\/\s?d|t\s?\/\s?o)\.?\s*$/iu
const ofBodies: ReadonlySet<FieldRole> = new Set(["lead", "responsible", "partners"])

/** Keeps what a field says of bodies that are not named yet, as a line below the words of the measure. */
function keepOpen(measure: MeasureDraft, words: string, label: string) {
  const text = words.replace(/\s*\n\s*/gu, " ")
  if (measure.words.some(({ runs }) => runsText(runs).includes(text))) return
  const own = (label.includes(words) ? labelBefore(label, words) : label).replace(/[\s:：]+$/u, "")
  const line = draftText("paragraph", tidyRuns([{ text: own ? `${own}: ${text}` : text }]))
  measure.openLines = [...(measure.openLines ?? []), line]
}

/** Adds the printed words of a field, unless they say nothing or were said already; `label` is what the file calls it, or the line it stands in. */
export function addField(
  measure: MeasureDraft,
  role: FieldRole,
  printed: string,
  label = "",
): void {
  if (isBlank(printed)) return
  if (ofBodies.has(role) && nobody.test(printed)) return
  const soFar = ofBodies.has(role) ? namedSoFar(printed) : null
  if (soFar) keepOpen(measure, soFar.open, label)
  const words = soFar ? soFar.named : printed
  const said = measure.fields[role] ?? []
  if (words !== "" && !said.includes(words)) measure.fields[role] = [...said, words]
}
