import type { Migration } from "kysely"
import type { Dialect } from "../migrations.ts"
import { createTable } from "./createTable.ts"

/**
 * Tables of signing in beside passwords: how a session came about and when it was last confirmed,
 * the second factor (the tables of better-auth's plugin, in its names), passkeys, and one account
 * for each subject of a provider.
 */
export function signInTables(dialect: Dialect): Migration {
  const sqlite = dialect === "sqlite"
  return {
    async up(db) {
      for (const column of ["startedAt", "authenticatedAt", "elevatedAt", "signedInBy"])
        await db.schema.alterTable("session").addColumn(column, "text").execute()
      const truth = sqlite ? "integer" : "boolean"
      await db.schema.alterTable("user").addColumn("twoFactorEnabled", truth).execute()
      await db.schema
        .createTable("twoFactor")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("secret", "text", (column) => column.notNull())
        .addColumn("backupCodes", "text", (column) => column.notNull())
        .addColumn("userId", "text", (column) =>
          column.notNull().references("user.id").onDelete("cascade"),
        )
        .addColumn("verified", truth)
        .addColumn("failedVerificationCount", "integer")
        .addColumn("lockedUntil", sqlite ? "date" : "timestamptz")
        .execute()
      await createTable(db, dialect, "passkeys", {
        id: "key",
        user_id: "text",
        credential_id: "text",
        public_key: "text",
        counter: "int",
        transports: "text",
        name: "text",
        created_at: "text",
        last_used_at: "text?",
      }).execute()
      for (const [name, on, columns] of [
        ["two_factor_user", "twoFactor", ["userId"]],
        ["passkeys_credential", "passkeys", ["credential_id"]],
        ["account_subject", "account", ["providerId", "accountId"]],
      ] as const)
        await db.schema
          .createIndex(name)
          .unique()
          .on(on)
          .columns([...columns])
          .execute()
      await db.schema.createIndex("passkeys_user").on("passkeys").columns(["user_id"]).execute()
    },
  }
}
