import { foldCase } from "../../../shared/text/foldCase.ts"
import { addField, type FieldRole, type MeasureDraft } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { blocksText } from "../draft.ts"
import type { TableGrid } from "../formats/tableGrid.ts"
import { normalNumber } from "../prose/printedNumber.ts"
import { type ColumnRole, columnRole } from "../tables/columns.ts"
import { readMeasureTable } from "../tables/measureTable.ts"
import { fieldKind } from "../tables/placedTable.ts"
import type { TableHead } from "../tables/tableHead.ts"
import { fieldLabel } from "./fieldLabels.ts"

/** Fields that an annex may give to measures; lead and time are given at the measure itself. */
const given: ReadonlySet<string> = new Set(["indicator", "budget"])

const total = /^(?:total|sum|in all|всего|итого|сумма|cəmi|yekun|məbləğ)(?!\p{L})/u

/**
 * The header of a table that gives only money or indicators to measures, by their numbers ("Measure
 * | 2027 | 2028 | Total"), and so is no table of measures; null for any other.
 */
export function annexHead(grid: TableGrid): TableHead | null {
  const heads = (grid[0] ?? []).map((place) => place?.text.replace(/\n/gu, " ") ?? "")
  if (grid.length < 2 || heads.length < 2 || heads.some((head) => head.length > 80)) return null
  const roles = heads.map((head): ColumnRole => {
    if (total.test(foldCase(head))) return "budget"
    const role = columnRole(head)
    return role === "year" ? "other" : role
  })
  // "Source" is of money beside a sum, and of data without one.
  const source = roles.includes("budget") ? "budget" : "verification"
  heads.forEach((head, at) => {
    if (roles[at] === "other" && fieldLabel(head)?.role === "source") roles[at] = source
  })
  if (!roles.includes("measure")) {
    // A number of one figure counts the rows of any table.
    const number = roles.indexOf("number")
    const deep = grid.slice(1).filter((row) => /\d\.\d/u.test(row[number]?.text ?? ""))
    if (number < 0 || deep.length * 2 < grid.length) return null
    roles[number] = "measure"
  }
  return roles.some((role) => given.has(fieldKind(role as FieldRole)))
    ? { first: 0, body: 1, roles, heads }
    : null
}

/**
 * Adds fields to measures from a later table that refers to them by number: "Annex 2. Money by
 * measure". Only fields that no measure has at its own place are added, since elsewhere a missing
 * one is really missing.
 */
export function addFieldsAgain(
  items: readonly PlanItem[],
  tables: readonly { grid: TableGrid; head: TableHead }[],
): void {
  if (tables.length === 0) return
  const byNumber = new Map<string, MeasureDraft>()
  const known = new Set<string>()
  for (const item of items) {
    if (item.type !== "measure") continue
    const { measure } = item
    if (measure.number && !byNumber.has(measure.number)) byNumber.set(measure.number, measure)
    for (const role of Object.keys(measure.fields)) known.add(fieldKind(role as FieldRole))
  }
  for (const { grid, head } of tables)
    for (const item of readMeasureTable(grid, head)) {
      if (item.type !== "measure") continue
      const number = item.measure.number ?? normalNumber(blocksText(item.measure.words.slice(0, 1)))
      const measure = number ? byNumber.get(number) : undefined
      if (!measure) continue
      for (const [role, words = []] of Object.entries(item.measure.fields)) {
        const kind = fieldKind(role as FieldRole)
        if (!given.has(kind) || known.has(kind)) continue
        for (const each of words) addField(measure, role as FieldRole, each)
      }
    }
}
