import { foldCase } from "../../shared/document/foldCase.ts"
import type { ColumnRole } from "./columns.ts"
import { carryLabels } from "./learnedCellLabels.ts"
import type { TableGrid } from "./tableGrid.ts"
import type { TableHead } from "./tableHead.ts"

/** Who answers for the result, beside those who carry it out: «Ответственный» beside «Исполнители». */
const answers =
  /responsib|accountab|answer|in charge|ответствен|отвеча|məsul|cavabdeh|^(?:executor|implementer|исполнитель|icraçi)$/u
const carriesOut =
  /(?<!\p{L})(?:execut|implement|carri|perform|исполн|выполн|реализ|icraçi|icra ed)/u

/** The only column of two of bodies that is of who answers; -1 where both are, or none. */
function answering(heads: readonly string[], columns: readonly number[]): number {
  const [one = -1, other = -1] = columns
  if (columns.length !== 2) return -1
  const [a, b] = [foldCase(heads[one] ?? "").trim(), foldCase(heads[other] ?? "").trim()]
  if (answers.test(a) && !answers.test(b) && carriesOut.test(b)) return one
  return answers.test(b) && !answers.test(a) && carriesOut.test(a) ? other : -1
}

/**
 * The roles of columns beside each other. "Responsible" beside "Partners" is who leads; beside
 * "Lead" it is who joins; beside those who carry out it is who leads as well. Of two columns of measures the first groups those of the second where it
 * is merged over rows of it.
 */
export function settleRoles(grid: TableGrid, head: TableHead): ColumnRole[] {
  const roles = settled(grid, head)
  carryLabels(head.roles, roles)
  return roles
}

function settled(grid: TableGrid, { roles: printed, heads, body }: TableHead): ColumnRole[] {
  const lead = printed.includes("lead")
  const partners = printed.includes("partners")
  const bodies = printed.flatMap((role, at) => (role === "responsible" ? [at] : []))
  const first = lead || partners ? -1 : answering(heads, bodies)
  const roles = printed.map((role, at) => {
    if (role !== "responsible") return role
    if (first >= 0) return at === first ? "lead" : "partners"
    return lead ? "partners" : partners ? "lead" : role
  })
  const columns = roles.flatMap((role, at) => (role === "measure" ? [at] : []))
  const [outer, ...inner] = columns
  if (outer === undefined || inner.length === 0) return roles
  const merged = grid.slice(body).some((row) => {
    const place = row[outer]
    return place && place.cell.rowspan > 1 && inner.some((at) => row[at]?.cell.rowspan === 1)
  })
  return merged ? roles.map((role, at) => (at === outer ? "group" : role)) : roles
}
