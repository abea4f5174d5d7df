import { readBudgetWords, unitIn } from "../../../shared/document/fields/budgetWords.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { isBlank } from "../build/measureDraft.ts"
import { namesBody } from "../fields/fieldValue.ts"
import { isDescribing } from "../prose/describingLines.ts"
import { moneyHead, saysSource, saysSum } from "./cellMoney.ts"
import { cellParts } from "./cellParts.ts"
import { type CellRole, cellRole, half, hasValues, roleOfCells } from "./cellRoles.ts"
import { type ColumnRole, headRole, isField, isProof, isWho } from "./columns.ts"
import { isVagueBelowMoney } from "./groupedHeads.ts"
import { isBare, isOfMoney, isOfWhole } from "./shareLabel.ts"

// "To be done by" may be said of a body or of a date: one cell is enough to tell.
const ofTwo =
  /^(?:(?:(?:to be|is|are) )?(?:done|carried out|completed?|delivered|finished|prepared|implemented|fulfilled|performed|achieved|adopted|executed) by|by(?: (?:whom|when))?|until|execution|implementation|fulfilment|delivery|(?:исполнени|выполнени|реализаци|проведени|осуществлени|завершени)\p{L}|(?:исполняется|выполняется|проводится|делается|готовится)|(?:icra|yerinə yetir|həyata keçir)\p{L}*(?: (?:olunur|edilir|edilmə\p{L}*))?)$/u

/** The kind of the only filled cell of a column whose header fits a body as well as a time. */
function roleOfOne(cells: readonly string[], head: string): CellRole | null {
  const [only, other] = cells.map((cell) => cell.trim()).filter((cell) => !isBlank(cell))
  return only && other === undefined && ofTwo.test(foldCase(head.trim())) ? cellRole(only) : null
}

/** The kind of value in the cells of a field. */
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
 * A column of values from one to another is of indicators whatever its head says: one of proofs beside it,
 * which was taken for that, is of proofs again.
 */
function valuesMeasured(
  settled: ColumnRole[],
  heads: readonly string[],
  cells: readonly (readonly string[])[],
  shown: readonly (CellRole | null)[],
) {
  const open: ReadonlySet<ColumnRole> = new Set(["other", "verification"])
  const at = settled.findIndex((role, column) => open.has(role) && shown[column] === "indicator")
  const proofs = settled.flatMap((role, column) => (role === "indicator" ? [column] : []))
  const isOfProofs = (column: number) =>
    isProof(heads[column] ?? "") && !half(cells[column] ?? [], hasValues)
  if (at < 0 || settled.includes("target") || !proofs.every(isOfProofs)) return
  for (const column of proofs) settled[column] = "verification"
  settled[at] = "indicator"
}

// So many cells tell which names stand in a column.
const most = 300
const nameOf = (words: string) => foldCase(words.replace(/\([^()]*\)/gu, " "))

/** Whether half of the cells of a column hold nothing but names that stand in the columns of bodies too. */
function namesKnown(
  roles: readonly ColumnRole[],
  cells: readonly (readonly string[])[],
  column: number,
): boolean {
  const own = cells[column] ?? []
  if (roles[column] !== "other" || own.filter((cell) => !isBlank(cell)).length < 2) return false
  const known = new Set(
    cells.flatMap((list, at) =>
      isWho(roles[at] ?? "other")
        ? list.slice(0, most).flatMap((cell) => cellParts(cell).map(({ words }) => nameOf(words)))
        : [],
    ),
  )
  return half(own, (cell) => cellParts(cell).every(({ words }) => known.has(nameOf(words))))
}

/** The number that a cell of money has, without what it counts. */
function numberIn(cell: string): number | null {
  const { amount } = readBudgetWords(cell)
  return amount === null ? null : amount / (unitIn(foldCase(cell)) ?? 1)
}

/**
 * Whether a column headed "Total" holds the sums of the columns of money beside it: never less, and mostly
 * as much. Beside a single cost it is of something else, or says the cost again.
 */
function sumsUp(
  roles: readonly ColumnRole[],
  heads: readonly string[],
  cells: readonly (readonly string[])[],
  column: number,
): boolean {
  const others = cells.flatMap((list, at) => {
    if (at === column || roles[at] !== "budget" || isOfWhole(heads[at] ?? "")) return []
    const numbers = list.map(numberIn)
    return numbers.some((number) => number !== null) ? [{ numbers, head: heads[at] ?? "" }] : []
  })
  const [only, second] = others
  if (!only) return true
  if (!second && !isOfMoney(only.head)) return false
  const rows = (cells[column] ?? []).flatMap((cell, row) => {
    const total = numberIn(cell)
    const sum = others.reduce((all, { numbers }) => all + (numbers[row] ?? 0), 0)
    return total === null || sum === 0 ? [] : [total / sum]
  })
  const equal = rows.filter((ratio) => Math.abs(ratio - 1) < 0.01).length
  return rows.every((ratio) => ratio > 0.99) && equal >= rows.length / 2
}

/**
 * Beside a column of money, one of bare numbers is of money too where its head is of the whole of it, or of
 * one who pays ("Total", "Donors", «РБ»), and one whose cells name sources of it.
 */
function moneyBeside(
  settled: ColumnRole[],
  heads: readonly string[],
  cells: readonly (readonly string[])[],
) {
  const open = settled.flatMap((role, at) => {
    const head = heads[at] ?? ""
    const own = cells[at] ?? []
    if (role !== "other" || headRole(head) !== null || own.every(isBlank)) return []
    return (isOfMoney(head) && half(own, isBare)) || half(own, saysSource) ? [at] : []
  })
  const beside = (at: number) => settled[at - 1] === "budget" || settled[at + 1] === "budget"
  for (const at of [...open, ...open.toReversed()]) if (beside(at)) settled[at] = "budget"
  for (const at of open)
    if (isOfWhole(heads[at] ?? "") && !sumsUp(settled, heads, cells, at)) settled[at] = "other"
}

const year = /^20(?:1[5-9]|[2-4]\d)(?: ?[-–—] ?20\d{2})?(?: ?г{1,2}\.?)?$/u

/** Whether the cells of a column have nothing but years, which a sum of that size would hardly be throughout. */
function areYears(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  return filled.length > 1 && filled.every((cell) => year.test(cell.trim()))
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
  const shown = cells.map((column, at) => {
    const head = heads[at] ?? ""
    return roleOfCells(column, head) ?? roleOfOne(column, head)
  })
  valuesMeasured(settled, heads, cells, shown)
  // A head that names partners over sums of money: where none of its cells is what it says.
  settled.forEach((role, at) => {
    const own = shownAs(role)
    const other = shown[at]
    if (own === null || own === "number" || !other || other === own || other === "number") return
    if (has(settled, other) || !contradicts(own, other, heads[at] ?? "", cells[at] ?? [])) return
    settled[at] = other === "who" ? (whoIs(settled) ?? role) : other
  })
  // "Available" below money over nothing but years.
  settled.forEach((role, at) => {
    const dated = shown[at] === "time" || areYears(cells[at] ?? [])
    if (role === "budget" && dated && isVagueBelowMoney(heads, at, headRole)) settled[at] = "other"
  })
  formsMeasured(settled, heads, cells)
  // "Milestone" or "Target" over nothing but times.
  const times = settled.findIndex((role, at) => role === "indicator" && shown[at] === "time")
  if (times >= 0 && !has(settled, "time")) settled[times] = "time"
  settled.forEach((role, at) => {
    const cell = shown[at] ?? (namesKnown(settled, cells, at) ? "who" : null)
    const head = heads[at] ?? ""
    if (role !== "other" || !cell || headRole(head) !== null || isDescribing(head)) return
    if (cell === "who") settled[at] = whoIs(settled) ?? role
    else if (!has(settled, cell)) settled[at] = cell
  })
  moneyBeside(settled, heads, cells)
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
