import type { Generated, Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

interface Said {
  agency_id: string
  acting_as: string | null
  user_id: string
  at: string
}

/** The tables of {@link recommendationTables}. */
export interface RecommendationTables {
  /**
   * The entries that plans have received; `kind` is recommendation or measure (of the previous
   * plan).
   */
  recommendations: Said & {
    seq: Generated<number>
    id: string
    plan_id: string
    kind: string
    source: string
    year: number | null
    number: string
    text: string
    result: string | null
    note: string
    removed_at: string | null
    removed_by: string | null
  }
  /** Which measures answer it; a row that was taken back stays. */
  recommendation_links: Said & {
    seq: Generated<number>
    plan_id: string
    recommendation_id: string
    measure_id: string
    removed_at: string | null
    removed_by: string | null
  }
  /** Why it is not taken up; a row that was taken back stays. */
  recommendation_refusals: Said & {
    seq: Generated<number>
    plan_id: string
    recommendation_id: string
    reason: string
    taken_back_at: string | null
    taken_back_by: string | null
  }
}

/**
 * The tables of received entries, of the measures that answer them, and of reasons for not taking
 * them up.
 */
export function recommendationTables(dialect: Dialect): Migration {
  return {
    async up(db) {
      const said = { agency_id: "text", acting_as: "text?", user_id: "text", at: "text" } as const
      const index = (table: string) =>
        db.schema.createIndex(`${table}_plan`).on(table).columns(["plan_id"]).execute()
      await createTable(db, dialect, "recommendations", {
        seq: "seq",
        id: "text",
        plan_id: "text",
        kind: "text",
        source: "text",
        year: "int?",
        number: "text",
        text: "text",
        result: "text?",
        note: "text",
        ...said,
        removed_at: "text?",
        removed_by: "text?",
      }).execute()
      await index("recommendations")
      await createTable(db, dialect, "recommendation_links", {
        seq: "seq",
        plan_id: "text",
        recommendation_id: "text",
        measure_id: "text",
        ...said,
        removed_at: "text?",
        removed_by: "text?",
      }).execute()
      await index("recommendation_links")
      await createTable(db, dialect, "recommendation_refusals", {
        seq: "seq",
        plan_id: "text",
        recommendation_id: "text",
        reason: "text",
        ...said,
        taken_back_at: "text?",
        taken_back_by: "text?",
      }).execute()
      await index("recommendation_refusals")
    },
  }
}
