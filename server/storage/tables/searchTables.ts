import { type Migration, sql } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/** Since when a person does not want to be shown the first steps; null while they are. */
export const firstStepsHidden: Migration = {
  async up(db) {
    await db.schema.alterTable("user").addColumn("firstStepsHiddenAt", "text").execute()
  },
}

/**
 * The index of the search: copies of what plans and comments say, cut into entries, and the stems
 * of their words. All of it can be made again from the log and the comments.
 */
export function searchTables(dialect: Dialect): Migration {
  return {
    async up(db) {
      await createTable(db, dialect, "search_entries", {
        seq: "seq",
        plan_id: "text",
        kind: "text",
        ref: "text",
        number: "text",
        title: "text",
        body: "text",
        place: "text",
        digest: "text",
      }).execute()
      await db.schema
        .createIndex("search_entries_one")
        .unique()
        .on("search_entries")
        .columns(["plan_id", "kind", "ref"])
        .execute()
      await db.schema
        .createIndex("search_entries_number")
        .on("search_entries")
        .columns(["number"])
        .execute()
      await createTable(db, dialect, "search_plans", {
        plan_id: "key",
        made_by: "text",
        text_seq: "int",
        threads_seq: "int",
        replies_seq: "int",
      }).execute()
      if (dialect === "sqlite")
        // The words themselves stand in the entries: only what they are found by is kept here.
        await sql`create virtual table search_stems using fts5(
          title, body, content = '', contentless_delete = 1,
          tokenize = 'unicode61 remove_diacritics 0')`.execute(db)
      else {
        await sql`alter table search_entries add column stems tsvector`.execute(db)
        await sql`create index search_entries_stems on search_entries using gin (stems)`.execute(db)
      }
    },
  }
}
