import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { openDatabase } from "../server/storage/database/database.ts"

/**
 * Makes one database with tables for each dialect, before any test; `test/databases.ts` copies them.
 * Vitest runs it, and what it returns once all tests are done.
 */
export default async function makeTemplates(): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "concord-template-"))
  const make = async (databaseUrl: string | null) => {
    const database = await openDatabase({ dataDir, databaseUrl })
    await database.close()
  }
  await make(null)
  process.env.SQLITE_TEMPLATE = join(dataDir, "concord.db")
  const server = process.env.DATABASE_URL
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  const name = `concord_template_${randomBytes(6).toString("hex")}`
  if (server) {
    await run(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    await make(url.href)
    process.env.POSTGRES_TEMPLATE = name
  }
  return async () => {
    rmSync(dataDir, { recursive: true, force: true })
    if (server) await run(`drop database ${name} with (force)`)
  }
}
