import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/**
 * The table of the outlines of stored sets: the parts that people see, without those used for
 * reading texts.
 */
export function setOutlinesTable(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "set_outlines", {
        set_id: "text",
        version: "text",
        said: "text",
      }).execute()
      await db.schema
        .createIndex("set_outlines_one")
        .unique()
        .on("set_outlines")
        .columns(["set_id", "version"])
        .execute()
    },
  }
}
