import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/** Files that wait for the word of who brought them before they become plans. */
export function stagedFilesTable(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "staged_files", {
        id: "key",
        user_id: "text",
        name: "text",
        bytes: "bytes",
        choices: "text",
        review: "text",
        at: "text",
      }).execute()
      await db.schema
        .createIndex("staged_files_user")
        .on("staged_files")
        .columns(["user_id", "at"])
        .execute()
      await db.schema.createIndex("staged_files_at").on("staged_files").columns(["at"]).execute()
    },
  }
}
