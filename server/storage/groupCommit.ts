import type Sqlite from "better-sqlite3"
import type { Database } from "./database.ts"
import { now } from "./id.ts"
import type { NewRecovery } from "./recoveries.ts"
import { appendUpdates, type NewUpdate } from "./updates.ts"

interface Append {
  planId: string
  updates: readonly NewUpdate[]
  done(seq: number): void
  failed(error: unknown): void
}

// How old the time of a plan's last change may be in the list of plans.
const touchEvery = 5_000

/** The statements of a commit, prepared once. */
class Statements {
  #file: Sqlite.Database
  #begin: Sqlite.Statement
  #insert: Sqlite.Statement
  #touch: Sqlite.Statement
  #commit: Sqlite.Statement
  #rollback: Sqlite.Statement
  #touched = new Map<string, number>()

  constructor(file: Sqlite.Database) {
    this.#file = file
    this.#begin = file.prepare("begin immediate")
    this.#insert = file.prepare(
      "insert into updates (plan_id, bytes, user_id, agency_id, at) values (?, ?, ?, ?, ?)",
    )
    this.#touch = file.prepare("update plans set updated_at = ? where id = ?")
    this.#commit = file.prepare("commit")
    this.#rollback = file.prepare("rollback")
  }

  /** Stores all or nothing; returns the number of the last update of each. Throws when nothing is stored. */
  store(appends: readonly Append[]): number[] {
    const at = now()
    const time = Date.now()
    const touched: string[] = []
    this.#begin.run()
    try {
      const numbers = appends.map(({ planId, updates }) => {
        let seq = 0
        for (const { bytes, author } of updates) {
          // A Buffer over the same memory.
          const blob = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
          const [user, agency] = [author?.userId ?? null, author?.agencyId ?? null]
          seq = Number(this.#insert.run(planId, blob, user, agency, at).lastInsertRowid)
        }
        if (time - (this.#touched.get(planId) ?? 0) > touchEvery) {
          this.#touch.run(at, planId)
          touched.push(planId)
        }
        return seq
      })
      this.#commit.run()
      if (this.#touched.size > 10_000) this.#touched.clear()
      for (const planId of touched) this.#touched.set(planId, time)
      return numbers
    } catch (error) {
      if (this.#file.inTransaction) this.#rollback.run()
      throw error
    }
  }
}

/**
 * Appends to the logs of many plans in one transaction: what comes within a turn of the event loop
 * shares one wait for the disk. SQLite only.
 */
export class GroupCommit {
  #database: Database
  #statements: Statements
  #waiting: Append[] = []
  #scheduled = false

  constructor(database: Database, file: Sqlite.Database) {
    this.#database = database
    this.#statements = new Statements(file)
  }

  /**
   * Stores updates of one plan, in order, and that it changed; resolves with the number of the
   * last. When it rejects, nothing of them is stored; another plan's failure is not this one's.
   */
  append(
    planId: string,
    updates: readonly NewUpdate[],
    recoveries: readonly NewRecovery[],
  ): Promise<number> {
    if (recoveries.length > 0) return appendUpdates(this.#database.db, planId, updates, recoveries)
    return new Promise((done, failed) => {
      this.#waiting.push({ planId, updates, done, failed })
      if (this.#scheduled) return
      this.#scheduled = true
      setImmediate(() => this.#flush())
    })
  }

  #flush(): void {
    this.#scheduled = false
    const appends = this.#waiting.splice(0)
    // The connection is one; whoever has a transaction open on it is waited for.
    this.#database.db
      .connection()
      .execute(async () => this.#store(appends))
      .catch((error) => {
        for (const { failed } of appends) failed(error)
      })
  }

  #store(appends: readonly Append[]): void {
    try {
      const numbers = this.#statements.store(appends)
      for (const [index, { done }] of appends.entries()) done(numbers[index] ?? 0)
    } catch (error) {
      // Nothing of it is stored. One plan's trouble must not be the others'.
      const [only] = appends
      if (only && appends.length === 1) only.failed(error)
      else for (const append of appends) this.#store([append])
    }
  }
}
