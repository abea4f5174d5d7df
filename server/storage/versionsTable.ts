import type { Migration } from "kysely"
import { createTable } from "./createTable.ts"
import type { Dialect } from "./migrations.ts"

/** Versions of plans that people saved. */
export function versionsTable(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "versions", {
        id: "key",
        plan_id: "text",
        seq: "int",
        name: "text",
        agency_id: "text",
        acting_as: "text?",
        user_id: "text",
        at: "text",
        written_at: "text",
        removed_at: "text?",
        removed_by: "text?",
      }).execute()
      await db.schema
        .createIndex("versions_plan")
        .on("versions")
        .columns(["plan_id", "seq"])
        .execute()
    },
  }
}
