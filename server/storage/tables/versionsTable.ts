import { type Migration, sql } from "kysely"
import { now } from "../database/id.ts"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

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

/**
 * Two versions of one name never have the same words, however many people save at once. Of two that
 * are stored already, the first saved stays.
 */
export const versionsOnce: Migration = {
  async up(db) {
    await sql`
      update versions set removed_at = ${now()} where removed_at is null and exists (
        select 1 from versions as other
        where other.plan_id = versions.plan_id and other.seq = versions.seq
          and other.name = versions.name and other.removed_at is null
          and (other.at < versions.at or (other.at = versions.at and other.id < versions.id)))
    `.execute(db)
    await db.schema
      .createIndex("versions_once")
      .unique()
      .on("versions")
      .columns(["plan_id", "seq", "name"])
      .where(sql.ref("removed_at"), "is", null)
      .execute()
  },
}

/**
 * Why a version was saved, and what the list says of it: its digest, who was at work, what its words
 * cover and how they stood. Null until it was reckoned; for a version that people saved before, too.
 */
export const versionSummaries: Migration = {
  async up(db) {
    await db.schema
      .alterTable("versions")
      .addColumn("cause", "text", (column) => column.notNull().defaultTo("person"))
      .execute()
    await db.schema.alterTable("versions").addColumn("summary", "text").execute()
  },
}
