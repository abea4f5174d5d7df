import { moneyHead, saysSource, saysSum } from "./cellMoney.ts"
import { type CellRole, half, hasValues, roleOfCells } from "./cellRoles.ts"
import { type ColumnRole, headRole, isField, isWho } from "./columns.ts"
import { namesBody } from "./fieldValue.ts"
import { isBlank } from "./measureDraft.ts"

/** What a field is called as its cells show it. */
const shownAs = (role: ColumnRole): CellRole | null => {
  if (isWho(role)) return "who"
  if (role === "time" || role === "budget" || role === "number") return role
  return null
}

/** Whether a table has a column for what the cells of another show. */
function has(roles: readonly ColumnRole[], shown: CellRole): boolean {
  if (shown === "time") return roles.some((role) => role === "time" || role === "year")
  if (shown === "indicator") return roles.includes("indicator") || roles.includes("target")
  return roles.some((role) => shownAs(role) === shown)
}

/** The first column of bodies leads, unless another does; the second takes part. */
function whoIs(roles: readonly ColumnRole[]): ColumnRole | null {
  const leads = roles.includes("lead") || roles.includes("responsible")
  if (!leads) return "responsible"
  return roles.includes("partners") ? null : "partners"
}

/**
 * Whether cells that show another field than their known head names leave no doubt: bodies have
 * words of money and of time in their names, so only sums are money, and no bodies are among them.
 */
function contradicts(own: CellRole, shown: CellRole, head: string, cells: readonly string[]) {
  const money = moneyHead(head, cells)
  const sums = half(cells, (cell) => saysSum(cell, money))
  if (shown === "budget" && !sums) return false
  if (own === "who" && half(cells, (cell) => namesBody(cell) && !saysSum(cell, money))) return false
  return own !== "budget" || !cells.some((cell) => saysSum(cell, money) || saysSource(cell))
}

/**
 * A column of the acts that complete measures is of indicators where its head says so or half of
 * its cells have values to reach, and no other column is: a column as a whole, not cell by cell.
 */
function formsMeasured(
  settled: ColumnRole[],
  heads: readonly string[],
  cells: readonly (readonly string[])[],
) {
  const at = settled.indexOf("form")
  if (at < 0 || has(settled, "indicator")) return
  const said = (heads[at] ?? "").split(/[/(]/u).some((head) => headRole(head) === "indicator")
  if (said || half(cells[at] ?? [], hasValues)) settled[at] = "indicator"
}

/**
 * The roles of columns where those whose heads say nothing known, or what their cells clearly
 * contradict, have that of their cells: only a field that no other column is. `cells` are those of each
 * column below the head.
 */
export function columnsByCells(
  roles: readonly ColumnRole[],
  heads: readonly string[],
  cells: readonly (readonly string[])[],
): ColumnRole[] {
  const settled = [...roles]
  const shown = cells.map((column, at) => roleOfCells(column, heads[at] ?? ""))
  // A head that names partners over sums of money: where none of its cells is what it says.
  settled.forEach((role, at) => {
    const own = shownAs(role)
    const other = shown[at]
    if (own === null || own === "number" || !other || other === own || other === "number") return
    if (has(settled, other) || !contradicts(own, other, heads[at] ?? "", cells[at] ?? [])) return
    settled[at] = other === "who" ? (whoIs(settled) ?? role) : other
  })
  formsMeasured(settled, heads, cells)
  // "Milestone" over nothing but times, beside a column of values from one to another.
  const times = settled.findIndex((role, at) => role === "indicator" && shown[at] === "time")
  if (times >= 0 && shown.includes("indicator") && !has(settled, "time")) settled[times] = "time"
  settled.forEach((role, at) => {
    const cell = shown[at]
    if (role !== "other" || !cell || headRole(heads[at] ?? "") !== null) return
    if (cell === "who") settled[at] = whoIs(settled) ?? role
    else if (!has(settled, cell)) settled[at] = cell
  })
  return settled
}

/** Which column of a table without a known head for it holds the measures: the one with the longest cells. */
export function longestColumn(
  roles: readonly ColumnRole[],
  cells: readonly (readonly string[])[],
): number | null {
  const length = (at: number) => {
    const filled = (cells[at] ?? []).filter((cell) => !isBlank(cell))
    if (filled.length < (cells[at]?.length ?? 0) * 0.8) return 0
    return filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length)
  }
  const open = roles.flatMap((role, at) => (isField(role) || role === "number" ? [] : [at]))
  const [longest] = open.sort((a, b) => length(b) - length(a))
  return longest !== undefined && length(longest) >= 15 ? longest : null
}
