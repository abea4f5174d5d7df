import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/** Feedback reports that experts work on, each on the words of one version, and what was released of them. */
export function expertReports(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "reports", {
        id: "key",
        plan_id: "text",
        version: "int",
        digest: "text",
        view: "text",
        agency_id: "text",
        user_id: "text",
        at: "text",
        released_at: "text?",
        released_by: "text?",
      }).execute()
      await db.schema
        .createIndex("reports_plan")
        .on("reports")
        .columns(["plan_id", "version"])
        .execute()
      await createTable(db, dialect, "report_releases", {
        report_id: "text",
        lang: "text",
        content: "bytes",
      }).execute()
      await db.schema
        .createIndex("report_releases_one")
        .unique()
        .on("report_releases")
        .columns(["report_id", "lang"])
        .execute()
      for (const column of ["report_id", "about"])
        await db.schema.alterTable("report_acts").addColumn(column, "text").execute()
      await db.schema
        .createIndex("report_acts_report")
        .on("report_acts")
        .columns(["report_id", "seq"])
        .execute()
    },
  }
}
