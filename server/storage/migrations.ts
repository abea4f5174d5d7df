import type { ColumnDefinitionBuilder, Migration } from "kysely"
import { accountRights, securityEventsTable } from "./tables/accountRightsTables.ts"
import { accountTables } from "./tables/accountTables.ts"
import { type Columns, createTable } from "./tables/createTable.ts"
import { decisionTables } from "./tables/decisionTables.ts"
import { dismissalsTable } from "./tables/dismissalsTable.ts"
import { picturesTables } from "./tables/picturesTables.ts"
import { recommendationTables } from "./tables/recommendationTables.ts"
import { reportActsTable } from "./tables/reportActsTable.ts"
import { expertReports } from "./tables/reportTables.ts"
import { firstStepsHidden, searchTables } from "./tables/searchTables.ts"
import { setActsTable } from "./tables/setActsTable.ts"
import { setOutlinesTable } from "./tables/setOutlinesTable.ts"
import { signInTables } from "./tables/signInTables.ts"
import { stagedFilesTable } from "./tables/stagedFilesTable.ts"
import { versionSummaries, versionsOnce, versionsTable } from "./tables/versionsTable.ts"
import { writtenElsewhere } from "./tables/writtenElsewhere.ts"

/** SQLite or PostgreSQL. */
export type Dialect = "sqlite" | "postgres"

function first(dialect: Dialect): Migration {
  return {
    async up(db) {
      const table = (name: string, columns: Columns) =>
        createTable(db, dialect, name, columns).execute()
      const unique = (name: string, on: string, columns: string[]) =>
        db.schema.createIndex(name).unique().on(on).columns(columns).execute()
      const index = (name: string, on: string, columns: string[]) =>
        db.schema.createIndex(name).on(on).columns(columns).execute()

      await table("installation", { key: "key", value: "text" })
      await table("agencies", {
        id: "key",
        name: "text",
        short: "text",
        colour: "text",
        created_at: "text",
      })
      await table("plans", {
        id: "key",
        title: "text",
        country: "text",
        instruments: "text",
        language: "text",
        classification: "text",
        currency: "text",
        period_from: "int?",
        period_to: "int?",
        schema_version: "int",
        created_at: "text",
        updated_at: "text",
      })
      await table("updates", {
        seq: "seq",
        plan_id: "text",
        bytes: "bytes",
        user_id: "text?",
        agency_id: "text?",
        at: "text",
      })
      await index("updates_plan", "updates", ["plan_id", "seq"])
      await table("snapshots", { plan_id: "key", seq: "int", bytes: "bytes", at: "text" })
      await table("plan_agencies", { plan_id: "text", agency_id: "text", role: "text" })
      await unique("plan_agencies_one", "plan_agencies", ["plan_id", "agency_id"])
      await table("plan_rights", { plan_id: "text", user_id: "text", right: "text" })
      await unique("plan_rights_one", "plan_rights", ["plan_id", "user_id"])
      await index("plan_rights_user", "plan_rights", ["user_id"])
      await table("mandates", {
        id: "key",
        plan_id: "text",
        agency_id: "text",
        user_id: "text",
        from_day: "text",
        to_day: "text?",
        created_by: "text",
        created_at: "text",
      })
      await index("mandates_plan", "mandates", ["plan_id"])
      await table("bodies", { id: "key", plan_id: "text", name: "text", agency_id: "text?" })
      await unique("bodies_one", "bodies", ["plan_id", "name"])
      await table("threads", {
        seq: "seq",
        id: "text",
        plan_id: "text",
        measure_id: "text?",
        block_id: "text?",
        quote: "text?",
        anchor_from: "text?",
        anchor_to: "text?",
        weight: "text",
        visibility: "text",
        agency_id: "text",
        user_id: "text",
        body: "text",
        at: "text",
        resolved: "int",
        resolved_by: "text?",
        resolved_at: "text?",
      })
      await unique("threads_id", "threads", ["id"])
      await index("threads_plan", "threads", ["plan_id"])
      await table("replies", {
        seq: "seq",
        id: "text",
        thread_id: "text",
        plan_id: "text",
        agency_id: "text",
        user_id: "text",
        body: "text",
        at: "text",
      })
      await index("replies_plan", "replies", ["plan_id"])
      await table("positions", {
        seq: "seq",
        id: "text",
        plan_id: "text",
        measure_id: "text",
        agency_id: "text",
        user_id: "text",
        act: "text",
        stance: "text?",
        digest: "text?",
        reason: "text?",
        words: "text?",
        at: "text",
      })
      await index("positions_plan", "positions", ["plan_id", "measure_id"])
      await table("invitations", {
        id: "key",
        token_hash: "text",
        email: "text",
        agency_id: "text",
        plan_id: "text?",
        right: "text?",
        created_by: "text",
        created_at: "text",
        expires_at: "text",
        accepted_at: "text?",
      })
      await unique("invitations_token", "invitations", ["token_hash"])
      await table("tokens", {
        id: "key",
        token_hash: "text",
        user_id: "text",
        name: "text",
        created_at: "text",
        last_used_at: "text?",
        revoked_at: "text?",
      })
      await unique("tokens_hash", "tokens", ["token_hash"])
      await table("recoveries", {
        id: "key",
        plan_id: "text",
        agency_id: "text?",
        user_id: "text?",
        measure_id: "text?",
        block_id: "text?",
        words: "text",
        restored: "int",
        at: "text",
        dismissed_at: "text?",
      })
      await index("recoveries_plan", "recoveries", ["plan_id"])
    },
  }
}

/** For whom a comment speaks, plans put away, names at carets, and accounts and invitations that ended. */
function functions(dialect: Dialect): Migration {
  return {
    async up(db) {
      const text = (table: string, column: string) =>
        db.schema.alterTable(table).addColumn(column, "text").execute()
      await text("threads", "acting_as")
      await text("replies", "acting_as")
      await text("plans", "archived_at")
      await text("invitations", "withdrawn_at")
      // Named as better-auth names its columns, which does not know this one and leaves it alone.
      await text("user", "deactivatedAt")
      await db.schema
        .alterTable("plans")
        .addColumn("caret_names", dialect === "sqlite" ? "integer" : "bigint", (column) =>
          column.notNull().defaultTo(0),
        )
        .execute()
    },
  }
}

/** Which standards a plan is read against, the copies of sets that were, and practices put away. */
function standards(dialect: Dialect): Migration {
  return {
    async up(db) {
      const text = (column: ColumnDefinitionBuilder, value: string) =>
        column.notNull().defaultTo(value)
      // Plans of before were read against the one set there was, in whatever version.
      for (const [column, value] of [
        ["standards_id", "anti-trafficking"],
        ["standards_version", ""],
      ] as const)
        await db.schema
          .alterTable("plans")
          .addColumn(column, "text", (made) => text(made, value))
          .execute()
      const unique = (name: string, on: string, columns: string[]) =>
        db.schema.createIndex(name).unique().on(on).columns(columns).execute()
      await createTable(db, dialect, "standards", {
        set_id: "text",
        version: "text",
        digest: "text",
        content: "text",
        at: "text",
      }).execute()
      await unique("standards_one", "standards", ["set_id", "version"])
      await createTable(db, dialect, "hidden_practices", {
        set_id: "text",
        practice_id: "text",
        hidden_by: "text",
        at: "text",
      }).execute()
      await unique("hidden_practices_one", "hidden_practices", ["set_id", "practice_id"])
    },
  }
}

/** Provisions that a plan's country has reserved against. */
const reservations: Migration = {
  async up(db) {
    await db.schema
      .alterTable("plans")
      .addColumn("reservations", "text", (column) => column.notNull().defaultTo("[]"))
      .execute()
  },
}

/** The language in which a person reads the interface. */
const personLanguage: Migration = {
  async up(db) {
    await db.schema.alterTable("user").addColumn("language", "text").execute()
  },
}

/** The numbered steps, run once each, in order. A step that has landed is never changed. */
export function migrations(dialect: Dialect): Record<string, Migration> {
  return {
    "0001-first": first(dialect),
    "0002-accounts": accountTables(dialect),
    "0003-functions": functions(dialect),
    "0004-standards": standards(dialect),
    "0005-dismissals": dismissalsTable(dialect),
    "0006-versions": versionsTable(dialect),
    "0007-decisions": decisionTables(dialect),
    "0008-recommendations": recommendationTables(dialect),
    "0009-reservations": reservations,
    "0010-set-acts": setActsTable(dialect),
    "0011-versions-once": versionsOnce,
    "0012-set-outlines": setOutlinesTable(dialect),
    "0014a-security-events": securityEventsTable(dialect),
    "0014b-account-rights": accountRights(dialect),
    "0015-sign-in": signInTables(dialect),
    "0016-report-acts": reportActsTable(dialect),
    "0017-version-summaries": versionSummaries,
    "0018-language": personLanguage,
    "0019a-search": searchTables(dialect),
    "0019b-first-steps": firstStepsHidden,
    "0020-expert-reports": expertReports(dialect),
    "0023-staged-files": stagedFilesTable(dialect),
    "0024-written-elsewhere": writtenElsewhere,
    "0025-pictures": picturesTables(dialect),
  }
}
