import { roleOfCells } from "./cellRoles.ts"
import { columnRole, isField } from "./columns.ts"
import { isDescribing } from "./describingLines.ts"
import { type DraftBlock, dropText } from "./draft.ts"
import { type FieldLabel, fieldLabel } from "./fieldLabels.ts"
import { type LabelledGroup, type LabelledLine, labelledGroups } from "./labelledGroups.ts"
import { isBlank } from "./measureDraft.ts"
import { learnLabel } from "./printedLabels.ts"

/** What the labels that are known name. */
function knownRole(printed: string): FieldLabel["role"] | null {
  const label = fieldLabel(printed)
  if (label) return label.role
  const role = columnRole(printed)
  return isField(role) ? (role as FieldLabel["role"]) : null
}

const leads = (role: FieldLabel["role"]) => role === "lead" || role === "responsible"

/** Whether the labels that are known make most groups measures: they name fields of two kinds. */
function areMeasures(groups: readonly LabelledGroup[]): boolean {
  const sure = groups.filter(({ lines }) => {
    const roles = lines.flatMap(({ printed }) => knownRole(printed) ?? [])
    return (
      new Set(roles.map((role) => (leads(role) || role === "partners" ? "who" : role))).size > 1
    )
  })
  return sure.length > groups.length / 2
}

/** What a label that recurs is of, by its values: a field that no known label is of. */
function roleOf(
  lines: readonly LabelledLine[],
  covered: ReadonlyMap<FieldLabel["role"], number>,
): FieldLabel["role"] | null {
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
 * Tells labels that nobody knows by their values over the whole file ("Charge", "To be seen by"),
 * where they recur beside others in most measures of a list: each names the field that its values show
 * it to be and no known label names, where each of its groups has the words of a measure or the labels
 * that are known make most of them measures. The one before all others, of long values, names the measure's
 * words and is left out of them. Answers the blocks, of which only those with such a label are new.
 */
export function labelsByValues(blocks: readonly DraftBlock[]): DraftBlock[] {
  const found = labelledGroups(blocks)
  if (found.length < 3) return [...blocks]
  const groups = found.map(({ lines }) => lines)
  const sure = areMeasures(found)
  const wordless = new Set(found.flatMap(({ lines, hasWords }) => (hasWords ? [] : lines)))
  const byName = new Map<string, LabelledLine[]>()
  const covered = new Map<FieldLabel["role"], number>()
  for (const line of groups.flat()) {
    const role = knownRole(line.printed)
    if (role) covered.set(role, (covered.get(role) ?? 0) + 1)
    else if (!isDescribing(line.printed))
      byName.set(line.name, [...(byName.get(line.name) ?? []), line])
  }
  const unknown: LabelledLine[][] = []
  const renewed = new Map<DraftBlock, DraftBlock>()
  for (const lines of byName.values()) {
    if (lines.length < 3 || lines.length < groups.length / 3) continue
    if (!sure && lines.some((line) => wordless.has(line))) continue
    const role = roleOf(lines, covered)
    if (!role) {
      unknown.push(lines)
      continue
    }
    covered.set(role, (covered.get(role) ?? 0) + lines.length)
    const label = { role, weak: false }
    for (const { block, start, value, printed } of lines)
      learnLabel(block.runs, { label, start, value, printed })
  }
  for (const lines of unknown.filter((each) => namesWords(each, groups, covered)))
    for (const { block, start, value } of lines)
      if (start === 0) renewed.set(block, { ...block, runs: dropText(block.runs, value) })
  return blocks.map((block) => renewed.get(block) ?? block)
}

/** Whether a label stands before all others of its measures and its values are sentences, not fields. */
function namesWords(
  lines: readonly LabelledLine[],
  groups: readonly LabelledLine[][],
  covered: ReadonlyMap<FieldLabel["role"], number>,
): boolean {
  const first = new Set(groups.map(([line]) => line))
  const length = lines.reduce((sum, { words }) => sum + words.length, 0) / lines.length
  const who = [...covered].some(([role, count]) => leads(role) && count >= lines.length / 2)
  return who && length > 40 && lines.every((line) => first.has(line) && !isBlank(line.words))
}
