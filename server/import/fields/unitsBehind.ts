import { readBodyNames, type Units } from "../../../shared/document/fields/bodyNames.ts"
import { isMinistry, mayBeUnit } from "../../../shared/document/fields/bodyUnits.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import type { PlanItem } from "../build/planItem.ts"

// The number and share of cells with a unit after a comma from which it is the file's habit.
const least = 5
const share = 0.7
// Lower thresholds after a ministry, where hardly anything else follows.
const leastOfMinistries = 3
const shareOfMinistries = 0.5

/** Whether nearly all cells of leads that have a comma name a body and its unit. */
function isHabit(leads: readonly string[]): boolean {
  const cells = leads.filter((cell) => cell.length < 200 && /^[^,;\n]+,\s[^,;\n]+$/u.test(cell))
  const units = (some: readonly string[]) =>
    some.filter((cell) => readBodyNames(cell).length === 1).length
  const withUnit = units(cells)
  if (withUnit >= least && withUnit >= cells.length * share) return true
  const ofMinistries = cells.filter((cell) => {
    const [over = "", name = ""] = cell.split(/,\s/u)
    return isMinistry(over) && mayBeUnit(name)
  })
  const known = units(ofMinistries)
  return known >= leastOfMinistries && known >= ofMinistries.length * shareOfMinistries
}

/**
 * Records in the measures of a file how it writes units. Where nearly all leads have one ("Ministry
 * of Health, Nursing Department"), any name after a comma is a unit; and a name that begins a cell
 * is a body of its own everywhere.
 */
export function markUnits(items: readonly PlanItem[]): void {
  const measures = items.flatMap((item) => (item.type === "measure" ? [item.measure] : []))
  const leads = measures.flatMap(({ fields }) => fields.lead ?? fields.responsible ?? [])
  const all = measures.flatMap(({ fields }) => [
    ...(fields.lead ?? []),
    ...(fields.responsible ?? []),
    ...(fields.partners ?? []),
  ])
  const own = new Set(
    all.flatMap((cell) => cell.split(/[;\n]/u).map((part) => foldCase(firstName(part)))),
  )
  own.delete("")
  const units: Units = { behind: isHabit(leads), own }
  for (const measure of measures) measure.units = units
}

const firstName = (part: string) => (part.length < 300 ? (part.split(/,\s/u)[0] ?? "").trim() : "")
