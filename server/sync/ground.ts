import type { Database } from "../storage/database.ts"
import type { Beat } from "./beat.ts"
import type { Relay } from "./relay.ts"
import type { SyncLog } from "./syncLog.ts"
import type { Turns } from "./turns.ts"

/** What every open plan stands on. */
export interface Ground {
  database: Database
  log: SyncLog
  /** The size above which nothing is added to a plan. */
  maxPlanBytes: number
  /** When what waits is stored. */
  beat: Beat
  /** Whose turn it is to write. */
  turns: Turns
  /** The other processes. */
  relay: Relay
}
