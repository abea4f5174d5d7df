import type { Kysely } from "kysely"
import type { Author } from "./author.ts"
import { now } from "./database/id.ts"
import { withoutNul } from "./database/withoutNul.ts"
import type { Tables } from "./tables/tables.ts"

/** Words that went down with a structure, and whether they were put back. */
export interface NewRecovery {
  id: string
  author: Author | null
  measureId: string | null
  blockId: string | null
  words: string
  restored: boolean
}

/** A recovery as it is kept. Times are ISO 8601 in UTC. */
export interface Recovery extends NewRecovery {
  at: string
  dismissedAt: string | null
}

/** Keeps found words; one of an id that is there already is replaced: more words were found beside it, or it found its place. */
export async function saveRecoveries(
  db: Kysely<Tables>,
  planId: string,
  recoveries: readonly NewRecovery[],
): Promise<void> {
  const at = now()
  for (const { id, author, measureId, blockId, restored, ...found } of recoveries) {
    const words = withoutNul(found.words)
    await db
      .insertInto("recoveries")
      .values({
        id,
        plan_id: planId,
        agency_id: author?.agencyId ?? null,
        user_id: author?.userId ?? null,
        measure_id: measureId && withoutNul(measureId),
        block_id: blockId && withoutNul(blockId),
        words,
        restored: restored ? 1 : 0,
        at,
        dismissed_at: null,
      })
      .onConflict((same) =>
        same.column("id").doUpdateSet({ words, restored: restored ? 1 : 0, dismissed_at: null }),
      )
      .execute()
  }
}

/** Every recovery of a plan, newest first, those put back and those dismissed too. */
export async function listRecoveries(db: Kysely<Tables>, planId: string): Promise<Recovery[]> {
  const rows = await db
    .selectFrom("recoveries")
    .selectAll()
    .where("plan_id", "=", planId)
    .orderBy("at", "desc")
    .orderBy("id")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    author:
      row.user_id !== null && row.agency_id !== null
        ? { userId: row.user_id, agencyId: row.agency_id }
        : null,
    measureId: row.measure_id,
    blockId: row.block_id,
    words: row.words,
    restored: row.restored === 1,
    at: row.at,
    dismissedAt: row.dismissed_at,
  }))
}

/** Notes that somebody has dealt with the words. Returns whether there was such an open one. */
export async function dismissRecovery(
  db: Kysely<Tables>,
  planId: string,
  id: string,
): Promise<boolean> {
  const done = await db
    .updateTable("recoveries")
    .set({ dismissed_at: now() })
    .where("plan_id", "=", planId)
    .where("id", "=", id)
    .where("dismissed_at", "is", null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}
