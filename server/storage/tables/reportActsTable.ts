import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/** The table of acts on the findings of a plan's feedback report. */
export function reportActsTable(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "report_acts", {
        seq: "seq",
        plan_id: "text",
        act: "text",
        section: "text?",
        finding_key: "text?",
        says: "text",
        advice: "text",
        content: "text?",
        agency_id: "text",
        user_id: "text",
        at: "text",
      }).execute()
      await db.schema
        .createIndex("report_acts_plan")
        .on("report_acts")
        .columns(["plan_id", "seq"])
        .execute()
    },
  }
}
