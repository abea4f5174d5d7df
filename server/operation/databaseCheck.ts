import type { Logger } from "pino"
import { Problem } from "../../shared/problem.ts"
import { WorkerProcess } from "../jobs/workerProcess.ts"
import type { Database } from "../storage/database/database.ts"
import { checksumFailures } from "../storage/database/health.ts"
import type { OperatorNotices } from "./operatorNotices.ts"

const hour = 3_600_000

/**
 * Looks for damage in the database at start and daily, while it is used. SQLite reads its file from
 * end to end (`PRAGMA quick_check`) in a process of its own. PostgreSQL checks the pages by itself
 * whenever it reads one, where its cluster was made with checksums, and is asked for its count.
 */
export class DatabaseCheck {
  readonly #database: Database
  readonly #entry: string
  readonly #notices: OperatorNotices
  readonly #log: Pick<Logger, "error" | "warn" | "info">
  #timer: NodeJS.Timeout | null = null
  #process: WorkerProcess | null = null
  #closed = false
  #damaged = false

  /** `entry` is the path of server/main, built or not, which checks a file when it is run with `check`. */
  constructor(given: {
    database: Database
    entry: string
    notices: OperatorNotices
    log: Pick<Logger, "error" | "warn" | "info">
  }) {
    this.#database = given.database
    this.#entry = given.entry
    this.#notices = given.notices
    this.#log = given.log
  }

  /** Null, or a sentence for `/readyz`: what is written into a damaged file may be lost. */
  get fault(): string | null {
    return this.#damaged && this.#database.sqlite ? "The database file is damaged." : null
  }

  /** Begins to look, now and daily. */
  start(): void {
    void this.check()
    this.#timer = setInterval(() => void this.check(), 24 * hour).unref()
  }

  /** Looks once. Never rejects: that it could not look is no damage, and is said in the log. */
  async check(): Promise<void> {
    try {
      const found = await (this.#database.sqlite ? this.#checkFile() : this.#askPostgres())
      this.#damaged = found.length > 0
      if (this.#damaged) {
        this.#notices.notice("database-damaged")
        this.#log.error({ found }, "The database is damaged. Stop the server and restore a copy.")
      } else this.#notices.over("database-damaged")
    } catch (error) {
      if (!this.#closed) this.#log.warn({ err: error }, "The database could not be checked.")
    }
  }

  async #checkFile(): Promise<string[]> {
    const path = this.#database.sqlite?.name
    const child = new WorkerProcess(this.#entry, "check", 256)
    this.#process = child
    const unfinished = () => new Problem("internal", "The check of the database did not end.")
    try {
      return (await child.ask({ path }, 6 * hour, unfinished)) as string[]
    } finally {
      child.end()
      this.#process = null
    }
  }

  async #askPostgres(): Promise<string[]> {
    const failures = await checksumFailures(this.#database.db)
    if (failures === null)
      this.#log.info(
        "PostgreSQL keeps no checksums of its pages, so damage to them goes unnoticed.",
      )
    return failures ? [`PostgreSQL counts ${failures} pages with a wrong checksum.`] : []
  }

  /** Ends the looking. */
  close(): void {
    this.#closed = true
    if (this.#timer) clearInterval(this.#timer)
    this.#process?.end()
  }
}
