import type { BetterAuthOptions } from "better-auth"
import { getMigrations } from "better-auth/db/migration"
import type { Kysely, Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import type { Tables } from "./tables.ts"

/** Fields of a person beside better-auth's own columns; never written from outside. */
const userFields = {
  agencyId: { type: "string", required: true, input: false },
  administrator: { type: "boolean", required: true, input: false, defaultValue: false },
} as const

/** The part of better-auth's options that decides its tables; the server and the migration share it. */
export function accountOptions(db: Kysely<Tables>, dialect: Dialect) {
  return {
    database: { db, type: dialect },
    user: { additionalFields: userFields },
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions
}

/** The step that makes better-auth's tables (user, session, account, verification) with its own migrator. */
export function accountTables(dialect: Dialect): Migration {
  return {
    async up(db) {
      const options = accountOptions(db as Kysely<Tables>, dialect)
      const { runMigrations } = await getMigrations(options)
      await runMigrations()
      await db.schema
        .createIndex("agencies_short")
        .unique()
        .on("agencies")
        .columns(["short"])
        .execute()
    },
  }
}
