import type { Author } from "../storage/author.ts"
import type { Database } from "../storage/database.ts"
import type { NewRecovery } from "../storage/recoveries.ts"
import type { NewUpdate } from "../storage/updates.ts"
import type { PlanState, Taken } from "./planState.ts"

export async function mendLosses(
  _database: Database,
  _planId: string,
  _state: PlanState,
  _taken: Taken,
  _authors: Map<number, Author | null>,
): Promise<{ updates: NewUpdate[]; recoveries: NewRecovery[] }> {
  return { updates: [], recoveries: [] }
}
