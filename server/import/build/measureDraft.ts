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

/** The fields by which achievement is measured. */
export const measuringRoles: ReadonlySet<string> = new Set<FieldRole>([
  "indicator",
  "baseline",
  "target",
  "verification",
])

/** A measure found in a file: its printed number, its words, and the printed words of its fields. */
export interface MeasureDraft {
  number: string | null
  /** A code instead of a printed number: "C-1". */
  code?: string | undefined
  /** The letters and figures that its number was parsed from: "X.1", which may be a code. */
  letters?: string | undefined
  words: DraftText[]
  /** Words of fields on bodies that are not named yet, kept as lines below its words. */
  openLines?: DraftText[]
  fields: Partial<Record<FieldRole, string[]>>
  /**
   * Whether those responsible are under a label for one body: several bodies then lead together.
   */
  oneLeads?: boolean
  /** The plan's name for the act or document that completes the measure. */
  formHead?: string
  /** How the file writes the units of bodies. */
  units?: Units
  /** Printed numbers of the measures that must come first. */
  dependsOn?: string[]
}

/** Whether a cell is empty, or has a dash for empty. */
export function isBlank(words: string): boolean {
  return /^[\s\u00A0–—−_.…-]*$/u.test(words)
}

// For a body this names none; for a baseline or money it is an answer.
const nobody =
  /^\s*(?:n\s?\/\s?a|n\.\s?a\.?|none|nil|н\s?\/\s?[дпо]|нет|yoxdur|yox|m\s?\/\s?d|t\s?\/\s?o)\.?\s*$/iu
const ofBodies: ReadonlySet<FieldRole> = new Set(["lead", "responsible", "partners"])

/** Keeps words on bodies that are not named yet, as a line below the words of the measure. */
function keepOpen(measure: MeasureDraft, words: string, label: string) {
  const text = words.replace(/\s*\n\s*/gu, " ")
  if (measure.words.some(({ runs }) => runsText(runs).includes(text))) return
  const own = (label.includes(words) ? labelBefore(label, words) : label).replace(/[\s:：]+$/u, "")
  const line = draftText("paragraph", tidyRuns([{ text: own ? `${own}: ${text}` : text }]))
  measure.openLines = [...(measure.openLines ?? []), line]
}

/**
 * Adds the printed words of a field, unless they are blank or repeated; `label` is the file's name
 * for it, or its whole line.
 */
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
