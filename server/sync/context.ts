import type { Database } from "../storage/database/database.ts"
import type { Relay } from "./cluster/relay.ts"
import type { CommitScheduler } from "./commit/commitScheduler.ts"
import type { PlanLocks } from "./commit/planLock.ts"
import type { ReadChange } from "./room/announcements.ts"

/** The services that every open plan uses. */
export interface SyncContext {
  database: Database
  log: SyncLog
  /** The size above which updates that add content are refused. */
  maxPlanBytes: number
  /** Decides when pending updates are committed. */
  scheduler: CommitScheduler
  /** The locks by which processes take turns in writing. */
  locks: PlanLocks
  /** The other processes. */
  relay: Relay
  /**
   * Reads changed records for announcements; without it an announcement says only what kind of
   * record changed.
   */
  readChange?: ReadChange | undefined
}

/** Where the sync server reports; a pino logger is one. */
export interface SyncLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
