import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/** Pictures by the hash of their bytes, and which plan may show them. */
export function picturesTables(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "pictures", {
        hash: "key",
        type: "text",
        width: "int",
        height: "int",
        size: "int",
        at: "text",
        // The last: what stands behind large bytes is only reached by reading them.
        bytes: "bytes",
      }).execute()
      await createTable(db, dialect, "plan_pictures", {
        plan_id: "text",
        hash: "text",
        user_id: "text",
        at: "text",
      }).execute()
      await db.schema
        .createIndex("plan_pictures_one")
        .unique()
        .on("plan_pictures")
        .columns(["plan_id", "hash"])
        .execute()
      // All sizes are summed up for each picture that comes.
      await db.schema.createIndex("pictures_size").on("pictures").columns(["size"]).execute()
    },
  }
}
