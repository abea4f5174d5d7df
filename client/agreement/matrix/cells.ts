import { isAgreed, type Stance } from "../../../shared/agreement/standing.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import type { MeasureView } from "../../../shared/api/positions.ts"

/** A cell of the matrix: the agency's stance, or that it lapsed or was not given. */
type CellStance = Stance | "lapsed" | "open"

/** An agency's last position on a measure, if it gave one. */
type GivenPosition = MeasureView["positions"][number]

/** One agency's cell of a measure. */
export interface Cell {
  agency: Agency
  stance: CellStance
  position: GivenPosition | null
}

/** The cells of a measure, one for each agency asked, in their order. */
export function cellsOf(measure: MeasureView, asked: readonly Agency[]): Cell[] {
  return asked.map((agency) => {
    const position = measure.positions.find((p) => p.agency === agency.id) ?? null
    const stance = !position
      ? "open"
      : position.lapsed && position.stance !== "awaiting"
        ? "lapsed"
        : position.stance
    return { agency, stance, position }
  })
}

/** Whether the agency's last word is an objection, also one that lapsed with the words. */
export function objects({ position }: Cell): boolean {
  return position?.stance === "object"
}

/** Whether an agency still owes an answer: none yet, or none on these words. */
export function owes({ stance }: Cell): boolean {
  return stance === "open" || stance === "awaiting" || stance === "lapsed"
}

/** The filters of the matrix. */
export const filters = ["all", "objected", "lapsed", "open", "mine"] as const
/** One of {@link filters}. */
export type MatrixFilter = (typeof filters)[number]

/** Whether a filter lets a measure through; what was objected to stays contested until the agency says otherwise; `mine` are those on which the agency `own` owes an answer. */
export function passes(cells: readonly Cell[], filter: MatrixFilter, own: string | null): boolean {
  if (filter === "all") return true
  if (filter === "mine") return cells.some((cell) => cell.agency.id === own && owes(cell))
  if (filter === "objected") return cells.some(objects)
  if (filter === "lapsed") return cells.some(({ stance }) => stance === "lapsed")
  return cells.some(({ stance }) => stance === "open" || stance === "awaiting")
}

/** The obstacles to agreement, counted over the measures. */
export function obstacles(measures: readonly MeasureView[], asked: readonly Agency[]) {
  const rows = measures.map((measure) => ({ cells: cellsOf(measure, asked) }))
  const having = (filter: MatrixFilter) =>
    rows.filter(({ cells }) => passes(cells, filter, null)).length
  return {
    agreed: measures.filter(({ standing }) => isAgreed(standing)).length,
    objected: having("objected"),
    /** A lapsed objection is counted above. */
    lapsed: rows.filter(({ cells }) => cells.some((c) => c.stance === "lapsed" && !objects(c)))
      .length,
    open: having("open"),
    withoutLead: measures.filter(({ fields }) => fields.lead.length === 0).length,
    /** Of each agency, on how many measures it owes an answer; those that owe most first. */
    owing: asked
      .map((agency) => ({
        agency,
        count: rows.filter(({ cells }) => cells.some((c) => c.agency.id === agency.id && owes(c)))
          .length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  }
}
