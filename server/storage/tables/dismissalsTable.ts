import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/** The table of dismissed findings. */
export function dismissalsTable(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "dismissals", {
        seq: "seq",
        id: "text",
        plan_id: "text",
        finding_key: "text",
        check_id: "text",
        criterion: "text",
        measure_id: "text?",
        message: "text",
        reason: "text",
        agency_id: "text",
        acting_as: "text?",
        user_id: "text",
        at: "text",
        taken_back_at: "text?",
        taken_back_by: "text?",
      }).execute()
      await db.schema
        .createIndex("dismissals_plan")
        .on("dismissals")
        .columns(["plan_id", "finding_key"])
        .execute()
    },
  }
}
