import type Sqlite from "better-sqlite3"
import type { SqliteDatabase } from "kysely"

// Lists of any length make as many texts; the one that was not asked for longest goes first.
const most = 200

// Statements on rows, which leave the schema as it is.
const ofRows = /^(?:select|insert|update|delete|with|begin|commit|rollback)\b/i

/**
 * A SQLite file whose statements are prepared once and kept. One that is prepared anew for every
 * query costs more than most queries do, and takes memory that is given back only when the garbage
 * collector, which does not see it, comes by.
 */
export class KeptStatements implements SqliteDatabase {
  #file: Sqlite.Database
  #kept = new Map<string, Sqlite.Statement>()

  constructor(file: Sqlite.Database) {
    this.#file = file
  }

  /** How many are kept. */
  get size(): number {
    return this.#kept.size
  }

  /** The statement of a text. Throws what SQLite says of one that it does not take. */
  prepare(text: string): Sqlite.Statement {
    const kept = this.#kept.get(text)
    const statement = kept ?? this.#file.prepare(text)
    if (!ofRows.test(text)) {
      // It may change the tables: what was prepared for them as they were is not kept.
      this.#kept.clear()
      return statement
    }
    this.#kept.delete(text)
    this.#kept.set(text, statement)
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined && this.#kept.size > most) this.#kept.delete(oldest)
    return statement
  }

  /** Closes the file. */
  close(): void {
    this.#kept.clear()
    this.#file.close()
  }
}
