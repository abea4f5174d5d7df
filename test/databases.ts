import { randomBytes } from "node:crypto"
import { copyFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { type Database, openDatabase } from "../server/storage/database/database.ts"

/** A place where a database is, that can be opened more than once, and is removed at the end. */
export interface Place {
  /** The settings of a server for this database. */
  where: { dataDir: string; databaseUrl: string | null }
  open(): Promise<Database>
  remove(): Promise<void>
}

/** A dialect that is available here. */
export interface TestDialect {
  name: "SQLite" | "PostgreSQL"
  /** A new database with its tables and nothing in them. */
  place(): Promise<Place>
}

// Made once for all tests, by test/databaseTemplates.ts: a copy takes a tenth of the time that
// twenty steps of migration take.
const { SQLITE_TEMPLATE, POSTGRES_TEMPLATE } = process.env

/** SQLite, for what does not depend on the database. */
export const sqlite: TestDialect = {
  name: "SQLite",
  async place() {
    const dataDir = mkdtempSync(join(tmpdir(), "concord-test-"))
    if (SQLITE_TEMPLATE) copyFileSync(SQLITE_TEMPLATE, join(dataDir, "concord.db"))
    const where = { dataDir, databaseUrl: null }
    return {
      where,
      open: () => openDatabase(where),
      remove: async () => rmSync(dataDir, { recursive: true, force: true }),
    }
  },
}

const postgres = (server: string): TestDialect => ({
  name: "PostgreSQL",
  async place() {
    const name = `concord_test_${randomBytes(6).toString("hex")}`
    const run = async (statement: string) => {
      const client = new pg.Client({ connectionString: server })
      await client.connect()
      try {
        await client.query(statement)
      } finally {
        await client.end()
      }
    }
    await run(`create database ${name} ${POSTGRES_TEMPLATE ? `template ${POSTGRES_TEMPLATE}` : ""}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    // The secrets of an installation are files in any case.
    const dataDir = mkdtempSync(join(tmpdir(), "concord-test-"))
    const where = { dataDir, databaseUrl: url.href }
    return {
      where,
      open: () => openDatabase(where),
      remove: async () => {
        rmSync(dataDir, { recursive: true, force: true })
        await run(`drop database ${name} with (force)`)
      },
    }
  },
})

/**
 * Every dialect that can be tried here, for what depends on the database: SQLite always, PostgreSQL
 * when `DATABASE_URL` names a server.
 */
export const dialects: readonly TestDialect[] = process.env.DATABASE_URL
  ? [sqlite, postgres(process.env.DATABASE_URL)]
  : [sqlite]

/**
 * The dialects for what asks nothing special of a database: PostgreSQL where there is one, since the
 * browser tests go over SQLite, and all of them in `npm run test:long`.
 */
export const usualDialects = process.env.LONG_TESTS ? dialects : dialects.slice(-1)
