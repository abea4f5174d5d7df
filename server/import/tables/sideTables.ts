import { foldCase } from "../../../shared/text/foldCase.ts"
import { distinct, type TableGrid } from "../formats/tableGrid.ts"
import { depthOf } from "../prose/printedNumber.ts"
import { columnRole } from "./columns.ts"
import { headingOver, isEarlier, lastYear } from "./overTable.ts"
import { isDeep, isOwed, type PlacedTable, pointsElsewhere } from "./placedTable.ts"
import {
  actHead,
  ofItself,
  ofProgrammeAlone,
  ofProgrammeMostly,
  recommendationHead,
  riskHead,
  riskMark,
  sideChapter,
} from "./sideWords.ts"

/**
 * The kinds of tables that only look like tables of measures: of `other` things, or of measures
 * `again`.
 */
export type SideKind = "other" | "again"

const numbersOf = ({ numbered }: PlacedTable) => numbered.map(({ number }) => number)

/** Whether most rows carry a number as measures below goals do. */
function isNumberedDeep(table: PlacedTable): boolean {
  return isDeep(numbersOf(table)) && table.numbered.length >= table.rows / 2
}

/** A head that says "measure"; steps, tasks and activities may be anything's. */
const plainly = /^(?:\p{L}+ )?(?:measures?|мероприяти[еяй]|мер[аы]?|tədbir\p{L}*)(?: \p{L}+)?$/u

const namesMeasures = (head: string) => ["measure", "task"].includes(columnRole(head))

/** Whether heads are those of risks: what may go wrong, or how likely and how heavy, stands before what is done about it. */
function areOfRisks(heads: readonly string[]): boolean {
  const marks = heads.flatMap((head, at) => (riskMark.test(head) ? [at] : []))
  const risk = heads.findIndex((head) => riskHead.test(head))
  const measure = heads.findIndex(
    (head, at) => at !== risk && !marks.includes(at) && namesMeasures(head),
  )
  const first = risk >= 0 ? risk : marks.length > 1 || measure < 0 ? (marks[0] ?? -1) : -1
  return first >= 0 && (measure < 0 || first < measure)
}

/** Whether the first row of a table of several columns has the heads of a table of risks. */
export function isRiskTable(grid: TableGrid): boolean {
  const heads = distinct(grid[0] ?? []).map(({ text }) =>
    foldCase(text.replace(/\s+/gu, " ")).trim(),
  )
  return heads.length > 2 && heads.every((head) => head.length < 80) && areOfRisks(heads)
}

/** So many matters of its own a programme names at least in the table before its text. */
const fewestMatters = 4
/** In a table of nothing but matters and what is said of them fewer do. */
const fewestOfTwo = 3

/** Whether a table is what a programme says of itself: its name, its basis, its goal, its term, a row each. */
function isOfProgramme({ grid, head, above }: PlacedTable): boolean {
  const rows = grid.map((row) => distinct(row).map(({ text }) => foldCase(text).trim()))
  const told = rows.filter(([matter = ""]) => matter.length < 60 && ofItself.test(matter))
  const alone = head.roles.length === 2 && !above.some(({ ranked }) => ranked)
  const least = Math.max(alone ? fewestOfTwo : fewestMatters, (rows.length - 1) / 2)
  return !head.roles.includes("number") && told.length >= least
}

/** Whether a table of labels with what they say is of a programme, though its labels are those of a measure's card as well. */
export function isProgrammeCard(grid: TableGrid): boolean {
  if (grid[0]?.length !== 2) return false
  const labels = grid.map((row) => foldCase(row[0]?.text ?? "").trim())
  if (labels.some((label) => plainly.test(label))) return false
  const told = labels.filter((label) => label.length < 60 && ofItself.test(label)).length
  const sure = labels.some((label) => ofProgrammeAlone.test(label))
  const mostly = labels.filter((label) => ofProgrammeMostly.test(label)).length
  return told >= Math.max(fewestOfTwo, (labels.length - 1) / 2) && (sure || mostly > 1)
}

/** Whether all columns of measures of a table only point to them. */
function isOfReferences(table: PlacedTable): boolean {
  const columns = table.head.roles.flatMap((role, at) => (role === "measure" ? [at] : []))
  return columns.length > 0 && columns.every((column) => pointsElsewhere(table, column))
}

/** Whether no head of a table names measures, though it has heads: one column was only taken for theirs. */
function namesNone({ heads }: PlacedTable): boolean {
  const named = heads.filter(Boolean)
  return named.length > 1 && !named.some(namesMeasures)
}

/** Whether a table plainly has measures with who answers for each and until when, wherever it stands. */
function isOfMeasures(table: PlacedTable): boolean {
  return isOwed(table) && table.heads.some((head) => plainly.test(head))
}

/** Whether a table stands in a chapter of other things; a sentence tells that only of rows that nobody owes. */
const isInSideChapter = (table: PlacedTable) =>
  headingOver(table, sideChapter, !isOwed(table)) !== null

/** Whether a table answers recommendations or lists acts, or says which measures its rows lead to. */
function isWithAnswers(table: PlacedTable): boolean {
  const first = table.heads.find(Boolean) ?? ""
  return (
    recommendationHead.test(first) ||
    actHead.test(first) ||
    table.head.roles.some((role, at) => role !== "number" && pointsElsewhere(table, at))
  )
}

/** The numbers of the measures that stand elsewhere in the file, and how many figures they have at most. */
interface Others {
  numbers: ReadonlySet<string>
  depth: number
}

function othersOf(tables: readonly PlacedTable[], called: readonly string[]): Others {
  const numbers = new Set([...tables.flatMap(numbersOf), ...called])
  return { numbers, depth: [...numbers].reduce((most, one) => Math.max(most, depthOf(one)), 0) }
}

/** Whether the rows of a table carry numbers of their own, as the other measures of the plan do. */
function isNumbered(table: PlacedTable, { numbers, depth }: Others): boolean {
  const own = numbersOf(table).filter((number) => !numbers.has(number))
  return own.length > 0 && own.length >= table.rows / 2 && (depth === 1 || isDeep(own))
}

/** How surely measures stand where a table does: among the goals, elsewhere, or in a chapter of other things. */
function placeOf(table: PlacedTable): number {
  if (table.above.some(({ ranked }) => ranked)) return 2
  return isInSideChapter(table) ? 0 : 1
}

/**
 * Whether a table speaks again of measures that stand elsewhere under the same numbers and, where it
 * has words for them, in the same words: among the goals, in more fields, or before.
 */
function isRepeated(table: PlacedTable, tables: readonly PlacedTable[]): boolean {
  if (table.numbered.length < 2 || !isNumberedDeep(table)) return false
  const said = new Map(table.numbered.map(({ number, begins }) => [number, begins]))
  return tables.some((other) => {
    if (other === table || other.form === table.form) return false
    const same = other.numbered.filter(({ number, begins }) => {
      const own = said.get(number)
      return own !== undefined && (own === "" || begins === "" || own === begins)
    })
    if (same.length < 2) return false
    const more = placeOf(other) - placeOf(table) || other.fields - table.fields
    return more > 0 || (more === 0 && tables.indexOf(other) < tables.indexOf(table))
  })
}

/**
 * Of the tables of a file that look like tables of measures, those that are none: of risks, of laws to
 * be changed, of answers to recommendations, of money, staff, reports and members, of the earlier plan.
 * `called` are the numbers of measures that stand outside tables, `begins` is the first year of the plan,
 * where it is named. Where a plan has no other measures, only risks and mere references are none: better
 * a measure too many than one lost.
 */
export function sideTables(
  found: readonly PlacedTable[],
  called: readonly string[],
  begins: number | null,
): ReadonlyMap<PlacedTable, SideKind> {
  const sides = new Map<PlacedTable, SideKind>()
  const rests = found.filter((table) => !isOfReferences(table) && !areOfRisks(table.heads))
  const hasOthers = rests.length > 0 || called.length > 2
  for (const table of found)
    if (isOfProgramme(table)) sides.set(table, "other")
    else if (isOfReferences(table)) sides.set(table, pointsElsewhere(table, 0) ? "again" : "other")
    else if (areOfRisks(table.heads) && !isNumberedDeep(table)) {
      // Risks may be what the measures of a plan answer, each in its row.
      if (hasOthers || !table.heads.some(namesMeasures)) sides.set(table, "other")
    }
  const open = found.filter((table) => !sides.has(table))
  const loose = looseTables(open, called, begins)
  // One table at least is of the measures that there are.
  if (loose.size < open.length || called.length > 2)
    for (const [table, kind] of loose) sides.set(table, kind)
  return sides
}

/** The tables that are none of measures in a plan that has others, which show how its measures look. */
function looseTables(
  open: readonly PlacedTable[],
  called: readonly string[],
  begins: number | null,
) {
  const loose = new Map<PlacedTable, SideKind>()
  const weak = new Set(open.filter((table) => namesNone(table) || isWithAnswers(table)))
  const apart = new Set(open.filter((table) => isInSideChapter(table) && !isOfMeasures(table)))
  const sure = open.filter((table) => !weak.has(table) && !apart.has(table))
  if (sure.length === 0 && called.length < 3) return loose
  const forms = new Set(sure.map(({ form }) => form))
  const others = othersOf(sure, called)
  const last = lastYear(sure)
  for (const table of open) {
    const earlier = isEarlier(table, open, last, begins)
    // Numbers tell measures from other things only where the other measures of the plan have some.
    const signs = Number(weak.has(table)) + Number(apart.has(table))
    const none =
      !forms.has(table.form) &&
      (others.depth > 0 ? signs > 0 && !isNumbered(table, others) : signs === 2)
    if (isRepeated(table, open)) loose.set(table, earlier ? "other" : "again")
    else if (earlier || none) loose.set(table, "other")
  }
  return loose
}
