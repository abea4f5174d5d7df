import type { Migration } from "kysely"

/**
 * Files that come back into a plan wait beside those that are to become one; of comments that came in
 * with a file who wrote them there, when, in which file, and with which act they came.
 */
export const writtenElsewhere: Migration = {
  async up(db) {
    await db.schema.alterTable("staged_files").addColumn("plan_id", "text").execute()
    for (const table of ["threads", "replies"]) {
      for (const column of ["said_by", "said_at", "said_in", "batch"])
        await db.schema.alterTable(table).addColumn(column, "text").execute()
      await db.schema
        .createIndex(`${table}_batch`)
        .on(table)
        .columns(["plan_id", "batch"])
        .execute()
    }
  },
}
