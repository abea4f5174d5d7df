import { join } from "node:path"
import Sqlite from "better-sqlite3"
import { Kysely, Migrator, PostgresDialect, SqliteDialect } from "kysely"
import pg from "pg"
import { WrongSettings } from "../../config/wrongSettings.ts"
import { KeptStatements } from "../keptStatements.ts"
import { type Dialect, migrations } from "../migrations.ts"
import type { Tables } from "../tables/tables.ts"
import { folderFault, makeDataFolder, makeOwnFile } from "./dataFolder.ts"
import { postgresFault } from "./postgresFault.ts"

/** The open database of an installation. */
export interface Database {
  db: Kysely<Tables>
  dialect: Dialect
  /** The file behind `db`, for statements that are prepared once; null in PostgreSQL. To be used within `db.connection()` only, which keeps others' transactions apart. */
  sqlite: Sqlite.Database | null
  /** The connections behind `db`, for what goes in one message; null in SQLite. */
  postgres: pg.Pool | null
  close(): Promise<void>
}

function openSqlite(dataDir: string): Database {
  makeDataFolder(dataDir)
  const path = join(dataDir, "concord.db")
  makeOwnFile(path)
  const file = new Sqlite(path, { timeout: 5000 })
  file.pragma("journal_mode = WAL")
  // The build's default in WAL is NORMAL, which may lose acknowledged commits when the power goes.
  file.pragma("synchronous = FULL")
  file.pragma("foreign_keys = ON")
  // Kilobytes of pages kept in the process. The driver's own 16 MB fill with the log of what was
  // typed, which is not read again; the system keeps the same pages for all processes.
  file.pragma("cache_size = -500")
  const dialect = new SqliteDialect({ database: new KeptStatements(file) })
  const db = new Kysely<Tables>({ dialect })
  return { db, dialect: "sqlite", sqlite: file, postgres: null, close: () => db.destroy() }
}

function openPostgres(url: string): Database {
  // bigint columns hold sequence numbers and counts, which fit a double.
  const types = {
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      oid === 20
        ? Number
        : (pg.types.getTypeParser(oid, format as "text") as (v: string) => unknown),
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: types as never,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    // A process that is cut off in the middle of a transaction would keep the others waiting.
    idle_in_transaction_session_timeout: 10_000,
  })
  // Without a listener a connection that breaks would end the process, idle or in somebody's hands.
  pool.on("error", () => {})
  pool.on("connect", (client) => client.on("error", () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, dialect: "postgres", sqlite: null, postgres: pool, close: () => db.destroy() }
}

async function migrated(database: Database): Promise<Database> {
  try {
    const migrator = new Migrator({
      db: database.db,
      provider: { getMigrations: async () => migrations(database.dialect) },
    })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

// The migrator says by words alone that the database had a step which this version does not know.
const isOfNewer = (error: unknown) =>
  error instanceof Error && /^corrupted migrations: .* is missing$/.test(error.message)

/**
 * Opens SQLite in `dataDir`, or PostgreSQL when a URL is given, and brings the tables up to date.
 * Throws `WrongSettings` where one of the two cannot be used.
 */
export async function openDatabase(options: {
  dataDir: string
  databaseUrl: string | null
}): Promise<Database> {
  const { dataDir, databaseUrl } = options
  try {
    return await migrated(databaseUrl ? openPostgres(databaseUrl) : openSqlite(dataDir))
  } catch (error) {
    if (isOfNewer(error))
      throw new WrongSettings(
        [
          {
            name: databaseUrl ? "DATABASE_URL" : "DATA_DIR",
            reason: "The database is of a newer Concord than this one.",
          },
        ],
        error,
      )
    throw databaseUrl ? postgresFault(databaseUrl, error) : folderFault(dataDir, error)
  }
}
