import { isDescribing } from "../prose/describingLines.ts"
import { roleOfCells } from "../tables/cellRoles.ts"
import { columnRole, isField } from "../tables/columns.ts"
import { type FieldLabel, fieldLabel } from "./fieldLabels.ts"

/** A label with the words of its value; `name` is the folded label, for comparison. */
export interface LabelledValue {
  name: string
  printed: string
  words: string
}

/**
 * The labels of one measure; `hasWords`: whether the words of a measure are above them or among
 * their values.
 */
export interface LabelledValues<T extends LabelledValue> {
  lines: T[]
  hasWords: boolean
}

/** The fields of a measure that its labels name, and how often. */
export type Covered = ReadonlyMap<FieldLabel["role"], number>

/** The fields of unknown labels that recur, inferred by their values; `unknown` are labels that show none. */
export interface InferredLabels<T> {
  inferred: { lines: T[]; role: FieldLabel["role"] }[]
  unknown: T[][]
  covered: Covered
}

/** The field of a known label. */
function knownRole(printed: string): FieldLabel["role"] | null {
  const label = fieldLabel(printed)
  if (label) return label.role
  const role = columnRole(printed)
  return isField(role) ? (role as FieldLabel["role"]) : null
}

/** Whether a field is of the body that answers. */
export const leads = (role: FieldLabel["role"]) => role === "lead" || role === "responsible"

/** Whether the known labels make most groups measures: they name fields of two kinds. */
function areMeasures(groups: readonly LabelledValues<LabelledValue>[]): boolean {
  const sure = groups.filter(({ lines }) => {
    const roles = lines.flatMap(({ printed }) => knownRole(printed) ?? [])
    return (
      new Set(roles.map((role) => (leads(role) || role === "partners" ? "who" : role))).size > 1
    )
  })
  return sure.length > groups.length / 2
}

/** The field of a recurring label, by its values: one that no known label has. */
function roleOf(lines: readonly LabelledValue[], covered: Covered): FieldLabel["role"] | null {
  const has = (...roles: FieldLabel["role"][]) =>
    roles.reduce((sum, role) => sum + (covered.get(role) ?? 0), 0) >= lines.length / 2
  const shown = roleOfCells(
    lines.map(({ words }) => words),
    lines[0]?.printed ?? "",
  )
  if (shown === null || shown === "number") return null
  if (shown === "who") {
    if (!has("lead", "responsible")) return "responsible"
    return has("partners") ? null : "partners"
  }
  const taken = shown === "indicator" ? has("indicator", "target") : has(shown)
  return taken ? null : shown
}

/**
 * Infers the fields of unknown labels from their values, where they recur beside others in a third
 * of the groups: each gets the field that its values show and no known label names. Each of its
 * groups must have the words of a measure, or the known labels must make most groups measures.
 */
export function inferLabels<T extends LabelledValue>(
  found: readonly LabelledValues<T>[],
): InferredLabels<T> {
  const sure = areMeasures(found)
  const wordless = new Set(found.flatMap(({ lines, hasWords }) => (hasWords ? [] : lines)))
  const byName = new Map<string, T[]>()
  const covered = new Map<FieldLabel["role"], number>()
  for (const line of found.flatMap(({ lines }) => lines)) {
    const role = knownRole(line.printed)
    if (role) covered.set(role, (covered.get(role) ?? 0) + 1)
    else if (!isDescribing(line.printed))
      byName.set(line.name, [...(byName.get(line.name) ?? []), line])
  }
  const inferred: InferredLabels<T>["inferred"] = []
  const unknown: T[][] = []
  for (const lines of byName.values()) {
    if (lines.length < 3 || lines.length < found.length / 3) continue
    if (!sure && lines.some((line) => wordless.has(line))) continue
    const role = roleOf(lines, covered)
    if (role) {
      covered.set(role, (covered.get(role) ?? 0) + lines.length)
      inferred.push({ lines, role })
    } else unknown.push(lines)
  }
  return { inferred, unknown, covered }
}
