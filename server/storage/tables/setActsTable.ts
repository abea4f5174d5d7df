import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/** The table of administrators' acts on sets. */
export function setActsTable(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "set_acts", {
        seq: "seq",
        set_id: "text",
        version: "text",
        act: "text",
        user_id: "text",
        at: "text",
      }).execute()
    },
  }
}
