import type { Database } from "../storage/database/database.ts"
import type { Relay } from "./cluster/relay.ts"
import type { CommitScheduler } from "./commit/commitScheduler.ts"
import type { PlanLocks } from "./commit/planLock.ts"
import type { ReadChange } from "./room/announcements.ts"

/** The services that every open plan uses. */
export interface SyncContext {
  database: Database
  log: SyncLog
  /** The size above which nothing is added to a plan. */
  maxPlanBytes: number
  /** When what waits is stored. */
  scheduler: CommitScheduler
  /** The locks by which processes take turns in writing. */
  locks: PlanLocks
  /** The other processes. */
  relay: Relay
  /** Reads records that changed, for those who are told them; without it it is only said what changed. */
  readChange?: ReadChange | undefined
}

/** Where the sync server reports; a pino logger is one. */
export interface SyncLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
