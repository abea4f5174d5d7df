import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import Sqlite from "better-sqlite3"
import pg from "pg"
import { type SettingFault, WrongSettings } from "../../config/wrongSettings.ts"
import { folderFault, makeDataFolder, makeOwnFile } from "./dataFolder.ts"
import { postgresFault } from "./postgresFault.ts"

/** A hold on the database by this server. */
export interface Hold {
  /** Lets the next server in. */
  release(): Promise<void>
}

/** How long a server that is about to end is waited for, in milliseconds. */
const patience = 3_000

// Two numbers of PostgreSQL's second kind of advisory locks; those of plans are of the first.
const lock = [0x0c0c0d, 1] as const

const thisServer = () => `process ${process.pid} on ${hostname()}`

/**
 * Sees to it that this server is the only one on its database, until it ends in whatever way: of
 * two that do not know of each other, each would tell its people only what it stored itself.
 * Servers with a Redis may share PostgreSQL with each other. Throws {@link WrongSettings} that name
 * the other one, or what is wrong with the database. `onLost` is called when another has come in
 * while PostgreSQL was away.
 */
export async function holdDatabase(
  where: { dataDir: string; databaseUrl: string | null; redisUrl: string | null },
  onLost: () => void,
): Promise<Hold> {
  const { dataDir, databaseUrl, redisUrl } = where
  try {
    return databaseUrl
      ? await PostgresHold.take(databaseUrl, redisUrl !== null, onLost)
      : await holdFolder(dataDir)
  } catch (error) {
    throw databaseUrl ? postgresFault(databaseUrl, error) : folderFault(dataDir, error)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")
}

// Strong references, since garbage collection would close the file and release the lock.
const heldFiles = new Set<Sqlite.Database>()

// A lock of the operating system, which ends with the process: a file that merely exists would
// outlive a server that was killed. Whoever holds it cannot be read out of it, so that stands beside.
async function holdFolder(dataDir: string): Promise<Hold> {
  makeDataFolder(dataDir)
  const name = join(dataDir, "server.txt")
  const held = join(dataDir, "server.lock")
  makeOwnFile(held)
  const file = new Sqlite(held, { timeout: 0 })
  for (let waited = 0; ; waited += 100) {
    try {
      file.exec("begin exclusive")
      break
    } catch (error) {
      if (!isBusy(error) || waited >= patience) {
        file.close()
        throw isBusy(error) ? refusal("DATA_DIR", `The data folder ${dataDir}`, other(name)) : error
      }
      await sleep(100)
    }
  }
  heldFiles.add(file)
  writeFileSync(name, thisServer(), { mode: 0o600 })
  return {
    async release() {
      rmSync(name, { force: true })
      heldFiles.delete(file)
      file.close()
    },
  }
}

function other(name: string): string {
  try {
    return readFileSync(name, "utf8")
  } catch {
    return ""
  }
}

function refusal(name: SettingFault["name"], what: string, who: string, more = ""): WrongSettings {
  const reason = `${what} is used by another Concord server${who && ` (${who})`}. Stop that one first, or give this one another.${more}`
  return new WrongSettings([{ name, reason }])
}

class PostgresHold implements Hold {
  readonly #url: string
  readonly #shared: boolean
  readonly #onLost: () => void
  #client: pg.Client | null = null
  #released = false

  private constructor(url: string, shared: boolean, onLost: () => void) {
    this.#url = url
    this.#shared = shared
    this.#onLost = onLost
  }

  static async take(url: string, shared: boolean, onLost: () => void): Promise<PostgresHold> {
    const hold = new PostgresHold(url, shared, onLost)
    for (let waited = 0; ; waited += 200) {
      const who = await hold.#try()
      if (who === null) return hold
      if (waited >= patience)
        throw refusal(
          "DATABASE_URL",
          "The PostgreSQL database",
          who,
          " Several servers on one database need REDIS_URL, all of them.",
        )
      await sleep(200)
    }
  }

  /** Takes the lock; null, or who has it. */
  async #try(): Promise<string | null> {
    const client = new pg.Client({
      connectionString: this.#url,
      application_name: `Concord, ${thisServer()}`,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    })
    client.on("error", () => {})
    try {
      await client.connect()
      // A machine that went away without a word is noticed within a minute.
      await client.query("set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10")
      const take = this.#shared ? "pg_try_advisory_lock_shared" : "pg_try_advisory_lock"
      const { rows } = await client.query(`select ${take}($1, $2) as mine`, [...lock])
      if (rows[0]?.mine) {
        this.#client = client
        client.on("end", () => void this.#again())
        return null
      }
      const holders = await client.query(
        `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
         where l.locktype = 'advisory' and l.classid = $1 and l.objid = $2 and l.granted
         and l.database = (select oid from pg_database where datname = current_database())`,
        [...lock],
      )
      await client.end()
      return holders.rows.map(({ name }) => String(name ?? "").replace("Concord, ", "")).join(", ")
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
  }

  /** PostgreSQL ended the connection, and with it the lock: takes it again, unless another has it. */
  async #again(): Promise<void> {
    this.#client = null
    while (!this.#released) {
      const who = await this.#try().catch(() => undefined)
      if (who === null) break
      if (who !== undefined) {
        this.#onLost()
        return
      }
      await sleep(500)
    }
    if (this.#released) await this.release()
  }

  async release(): Promise<void> {
    this.#released = true
    const client = this.#client
    this.#client = null
    client?.removeAllListeners("end")
    await client?.end().catch(() => {})
  }
}
