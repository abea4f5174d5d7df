import { readBodyNames, type Units } from "../../../shared/document/fields/bodyNames.ts"
import { isMinistry, mayBeUnit } from "../../../shared/document/fields/bodyUnits.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import type { PlanItem } from "../build/planItem.ts"

// So many cells with a unit behind a comma are a habit, if so large a share of those with a comma.
const least = 5
const share = 0.7
// Behind a ministry hardly anything else stands: there fewer show it.
const leastOfMinistries = 3
const shareOfMinistries = 0.5

/** Whether nearly all cells of who leads that have a comma name a body and its unit. */
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
 * Tells the measures of a file how it writes units behind their bodies. Where nearly all who lead
 * have one ("Ministry of Health, Nursing Department"), what stands behind a comma is one whatever it
 * is called; and what begins a cell is a body of its own wherever else it stands.
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
