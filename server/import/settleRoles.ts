import type { ColumnRole } from "./columns.ts"
import type { TableGrid } from "./tableGrid.ts"
import type { TableHead } from "./tableHead.ts"

/**
 * The roles of columns beside each other. "Responsible" beside "Partners" is who leads; beside
 * "Lead" it is who joins. Of two columns of measures the first groups those of the second where it
 * is merged over rows of it.
 */
export function settleRoles(grid: TableGrid, { roles: printed, body }: TableHead): ColumnRole[] {
  const lead = printed.includes("lead")
  const partners = printed.includes("partners")
  const roles = printed.map((role) =>
    role !== "responsible" ? role : lead ? "partners" : partners ? "lead" : role,
  )
  const columns = roles.flatMap((role, at) => (role === "measure" ? [at] : []))
  const [outer, ...inner] = columns
  if (outer === undefined || inner.length === 0) return roles
  const merged = grid.slice(body).some((row) => {
    const place = row[outer]
    return place && place.cell.rowspan > 1 && inner.some((at) => row[at]?.cell.rowspan === 1)
  })
  return merged ? roles.map((role, at) => (at === outer ? "group" : role)) : roles
}
