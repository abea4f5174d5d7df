import type Sqlite from "better-sqlite3"
import type { NewRecovery } from "../recoveries.ts"
import { appendUpdates, type NewUpdate } from "../updates.ts"
import type { Database } from "./database.ts"
import { now } from "./id.ts"

interface Append {
  planId: string
  after: number
  updates: readonly NewUpdate[]
  done(seq: number): void
  failed(error: unknown): void
}

// Milliseconds for which `updated_at` may lag behind a plan's last change.
const touchEvery = 5_000

// How many plans are kept in mind at most.
const plansAtMost = 10_000

// How many rows a plan has between two numbers, the first left out.
const countRows = "select count(*) from updates where plan_id = ? and seq > ? and seq <= ?"

/** The statements of a commit, prepared once. */
class Statements {
  #file: Sqlite.Database
  #begin: Sqlite.Statement
  #insert: Sqlite.Statement
  #touch: Sqlite.Statement
  #commit: Sqlite.Statement
  #rollback: Sqlite.Statement
  #version: Sqlite.Statement
  #count: Sqlite.Statement
  #touched = new Map<string, number>()
  /** How often another connection has written to the database. */
  #others = 0
  #lastVersion: unknown
  /** The value of `#others` when a plan's rows were last checked. */
  #alone = new Map<string, number>()

  constructor(file: Sqlite.Database) {
    this.#file = file
    this.#begin = file.prepare("begin immediate")
    this.#insert = file.prepare(
      "insert into updates (plan_id, bytes, user_id, agency_id, at) values (?, ?, ?, ?, ?)",
    )
    this.#touch = file.prepare("update plans set updated_at = ? where id = ?")
    this.#commit = file.prepare("commit")
    this.#rollback = file.prepare("rollback")
    this.#version = file.prepare("pragma data_version").pluck()
    this.#count = file.prepare(countRows).pluck()
  }

  /** Whether a transaction is open on the connection. */
  get busy(): boolean {
    return this.#file.inTransaction
  }

  #look(): void {
    const version = this.#version.get()
    if (version === this.#lastVersion) return
    this.#lastVersion = version
    this.#others += 1
  }

  /** Throws when others have written the plan's words since number `after`. */
  check({ planId, after, updates }: Omit<Append, "done" | "failed">, last: number): void {
    if (this.#alone.get(planId) === this.#others) return
    if (this.#count.get(planId, after, last) !== updates.length)
      throw new Error("Another process has written the plan's words too.")
    if (this.#alone.size > plansAtMost) this.#alone.clear()
    this.#alone.set(planId, this.#others)
  }

  /** Stores all or nothing; returns the number of the last update of each. Throws when nothing is stored. */
  store(appends: readonly Append[]): number[] {
    const at = now()
    const time = Date.now()
    const touched: string[] = []
    this.#begin.run()
    try {
      this.#look()
      const numbers = appends.map((append) => {
        const { planId, updates } = append
        let seq = 0
        for (const { bytes, author } of updates) {
          // A Buffer over the same memory.
          const blob = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
          const [user, agency] = [author?.userId ?? null, author?.agencyId ?? null]
          seq = Number(this.#insert.run(planId, blob, user, agency, at).lastInsertRowid)
        }
        this.check(append, seq)
        if (time - (this.#touched.get(planId) ?? 0) > touchEvery) {
          this.#touch.run(at, planId)
          touched.push(planId)
        }
        return seq
      })
      this.#commit.run()
      if (this.#touched.size > plansAtMost) this.#touched.clear()
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
   * last. `after` is the number of the last that the caller knows: with another one between, it
   * rejects. When it rejects, nothing is known to be stored; another plan's failure is not this
   * one's.
   */
  append(
    planId: string,
    after: number,
    updates: readonly NewUpdate[],
    recoveries: readonly NewRecovery[],
  ): Promise<number> {
    if (recoveries.length > 0) return this.#appendWith(recoveries, { planId, after, updates })
    return new Promise((done, failed) => {
      this.#waiting.push({ planId, after, updates, done, failed })
      if (this.#scheduled) return
      this.#scheduled = true
      // Every plan that commits in this turn has appended by the next tick.
      process.nextTick(() => this.#flush())
    })
  }

  async #appendWith(
    recoveries: readonly NewRecovery[],
    append: Pick<Append, "planId" | "after" | "updates">,
  ): Promise<number> {
    const { planId, updates } = append
    const last = await appendUpdates(this.#database.db, planId, updates, recoveries)
    this.#statements.check(append, last)
    return last
  }

  #flush(): void {
    this.#scheduled = false
    const appends = this.#waiting.splice(0)
    // This runs synchronously, so the connection is free unless somebody's transaction is open on
    // it, which is waited for.
    if (!this.#statements.busy) {
      this.#store(appends)
      return
    }
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
