import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/** The tables of the secretariat's decisions on areas, and of agencies' contests. */
export function decisionTables(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "area_decisions", {
        seq: "seq",
        id: "text",
        plan_id: "text",
        area_id: "text",
        act: "text",
        decided: "text?",
        reason: "text?",
        level: "text",
        set_id: "text",
        set_version: "text",
        text_seq: "int",
        text_digest: "text",
        evidence: "text",
        agency_id: "text",
        user_id: "text",
        at: "text",
      }).execute()
      await createTable(db, dialect, "area_contests", {
        seq: "seq",
        id: "text",
        plan_id: "text",
        decision_id: "text",
        area_id: "text",
        words: "text",
        agency_id: "text",
        user_id: "text",
        at: "text",
        withdrawn_at: "text?",
        withdrawn_by: "text?",
      }).execute()
      for (const table of ["area_decisions", "area_contests"])
        await db.schema.createIndex(`${table}_plan`).on(table).columns(["plan_id", "seq"]).execute()
    },
  }
}
