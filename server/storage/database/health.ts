import { sql } from "kysely"
import type { Queries } from "../tables/tables.ts"
import type { Database } from "./database.ts"

// Of SQLite's and the system's codes, and of PostgreSQL's classes, those that say that nothing can
// be stored now and that the request is not to blame.
const codes =
  /^(?:SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|BUSY|CORRUPT|NOTADB)|ENOSPC|EDQUOT|EROFS|EIO|EMFILE|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08|53|57P|58)/

/** Whether an error says that the database can store or read nothing now: a full disk, a server that is away. */
export function isOutOfService(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  if (typeof code === "string" && codes.test(code)) return true
  if (error instanceof AggregateError) return error.errors.some(isOutOfService)
  // Errors that pg identifies only by their message.
  return /^(?:Connection terminated|timeout (?:exceeded|expired)|Client has encountered)/.test(
    error.message,
  )
}

// Larger than what SQLite may find free in its pages.
const weight = "x".repeat(64_000)
const rest = 2_000
const patience = 3_000

/**
 * Asks whether the database takes words, by writing some. Whoever asks again within two seconds of
 * a good answer is given that one.
 */
export class WriteProbe {
  readonly #database: Database
  #good = 0
  #asking: Promise<string | null> | null = null

  constructor(database: Database) {
    this.#database = database
  }

  /** Null, or a sentence that says what is amiss; after three seconds at the latest. `anew` wants no earlier answer. */
  check(anew = false): Promise<string | null> {
    if (!anew && Date.now() - this.#good < rest) return Promise.resolve(null)
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null
    })
    return this.#asking
  }

  async #ask(): Promise<string | null> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<"late">((answer) => {
      timer = setTimeout(() => answer("late"), patience)
    })
    try {
      const first = await Promise.race([this.#store(), late])
      if (first === "late") return "The database does not answer."
      this.#good = Date.now()
      return null
    } catch (error) {
      const { code } = error as { code?: unknown }
      // Five characters are PostgreSQL's own answer; those of class 57P say that it is going away.
      const answered = typeof code === "string" && /^(?:SQLITE_|(?!57P|08|E)\w{5}$)/.test(code)
      return answered ? "The database stores nothing now." : "The database does not answer."
    } finally {
      clearTimeout(timer)
    }
  }

  async #store(): Promise<void> {
    // The row stays small: what was written is taken back in the same transaction.
    await this.#database.db.transaction().execute(async (trx) => {
      await sql`insert into installation (key, value) values ('probe', ${weight})
        on conflict (key) do update set value = excluded.value`.execute(trx)
      await sql`update installation set value = '' where key = 'probe'`.execute(trx)
    })
  }
}

/**
 * The number of pages that PostgreSQL has read with a wrong checksum in this database; null where
 * its cluster was made without checksums.
 */
export async function checksumFailures(db: Queries): Promise<number | null> {
  const { rows } = await sql<{ failures: number | null }>`
    select checksum_failures as failures from pg_stat_database
    where datname = current_database()`.execute(db)
  return rows[0]?.failures ?? null
}
