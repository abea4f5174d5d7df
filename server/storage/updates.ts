import { type Kysely, type Selectable, sql, type Transaction } from "kysely"
import type { Author } from "./author.ts"
import type { Database } from "./database/database.ts"
import { now } from "./database/id.ts"
import { type NewRecovery, saveRecoveries } from "./recoveries.ts"
import type { Tables } from "./tables/tables.ts"

/** An update on its way into the log; null is the server itself. */
export interface NewUpdate {
  bytes: Uint8Array
  author: Author | null
}

/** An update of the log. */
export interface StoredUpdate extends NewUpdate {
  seq: number
  at: string
}

/** The update of a row of the log. */
export function toUpdate(row: Selectable<Tables["updates"]>): StoredUpdate {
  const { seq, bytes, user_id, agency_id, at } = row
  const author =
    user_id !== null && agency_id !== null ? { userId: user_id, agencyId: agency_id } : null
  return { seq, bytes: new Uint8Array(bytes), author, at }
}

// SQLite binds at most 32,766 values to a statement; a row takes five.
const rowsAtOnce = 500

/**
 * Writes updates of one plan, in order, and what was found lost on the way, in one transaction.
 * Returns the number of the last one. When it rejects, nothing is known to be stored: the caller
 * forgets what it had in memory and loads again.
 */
export async function appendUpdates(
  db: Kysely<Tables>,
  planId: string,
  updates: readonly NewUpdate[],
  recoveries: readonly NewRecovery[] = [],
): Promise<number> {
  return await db.transaction().execute((step) => addUpdates(step, planId, updates, recoveries))
}

/** Writes updates as {@link appendUpdates} does, with whatever else its caller's transaction writes. */
export async function addUpdates(
  step: Transaction<Tables>,
  planId: string,
  updates: readonly NewUpdate[],
  recoveries: readonly NewRecovery[] = [],
): Promise<number> {
  const at = now()
  let last = 0
  for (let from = 0; from < updates.length; from += rowsAtOnce) {
    const rows = await step
      .insertInto("updates")
      .values(
        updates.slice(from, from + rowsAtOnce).map(({ bytes, author }) => ({
          plan_id: planId,
          // A Buffer over the same memory: the drivers store a bare Uint8Array differently.
          bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
          user_id: author?.userId ?? null,
          agency_id: author?.agencyId ?? null,
          at,
        })),
      )
      .returning("seq")
      .execute()
    for (const row of rows) last = Math.max(last, row.seq)
  }
  if (recoveries.length > 0) await saveRecoveries(step, planId, recoveries)
  return last
}

/** The number of the last update of each plan that has any. PostgreSQL only. */
export async function lastNumbers(
  db: Kysely<Tables>,
  planIds: readonly string[],
): Promise<{ plan: string; seq: number }[]> {
  const { rows } = await sql<{ plan: string; seq: number | null }>`
    select plan, (select max(seq) from updates where plan_id = plan) as seq
    from unnest(${[...planIds]}::text[]) as plan`.execute(db)
  return rows.flatMap(({ plan, seq }) => (seq === null ? [] : [{ plan, seq }]))
}

/** The number of the last update of a plan; 0 before the first. */
export async function lastSeq(db: Kysely<Tables>, planId: string): Promise<number> {
  const { rows } = await sql<{ seq: number | null }>`
    select max(seq) as seq from updates where plan_id = ${planId}`.execute(db)
  return Number(rows[0]?.seq ?? 0)
}

/** How many bytes are read when a plan is: its snapshot and what was stored after it. */
export async function storedSize(db: Kysely<Tables>, planId: string): Promise<number> {
  const { rows } = await sql<{ bytes: number | null }>`
    select coalesce((select length(bytes) from snapshots where plan_id = ${planId}), 0)
      + coalesce((select sum(length(bytes)) from updates where plan_id = ${planId} and seq >
        coalesce((select seq from snapshots where plan_id = ${planId}), 0)), 0) as bytes`.execute(
    db,
  )
  return Number(rows[0]?.bytes ?? 0)
}

/** Says that the words of a plan changed now, for the list of plans. */
export async function touchPlan(db: Kysely<Tables>, planId: string): Promise<void> {
  await db.updateTable("plans").set({ updated_at: now() }).where("id", "=", planId).execute()
}

/** The updates of a plan after number `after`, in order. */
export async function loadUpdates(
  db: Kysely<Tables>,
  planId: string,
  after = 0,
): Promise<StoredUpdate[]> {
  const rows = await db
    .selectFrom("updates")
    .selectAll()
    .where("plan_id", "=", planId)
    .where("seq", ">", after)
    .orderBy("seq")
    .execute()
  return rows.map(toUpdate)
}

/** The updates of a plan from number `last` back, newest first, read a part at a time. */
export async function* updatesBackwards(
  db: Kysely<Tables>,
  planId: string,
  last: number,
): AsyncGenerator<StoredUpdate> {
  for (let end = last + 1; ; ) {
    const rows = await db
      .selectFrom("updates")
      .selectAll()
      .where("plan_id", "=", planId)
      .where("seq", "<", end)
      .orderBy("seq", "desc")
      .limit(rowsAtOnce)
      .execute()
    for (const row of rows) {
      yield toUpdate(row)
      end = row.seq
    }
    if (rows.length < rowsAtOnce) return
  }
}

/** The state of a plan kept ready, and the number of the last update in it; null before the first. */
export async function loadSnapshot(
  db: Kysely<Tables>,
  planId: string,
): Promise<{ seq: number; bytes: Uint8Array } | null> {
  const row = await db
    .selectFrom("snapshots")
    .select(["seq", "bytes"])
    .where("plan_id", "=", planId)
    .executeTakeFirst()
  return row ? { seq: row.seq, bytes: new Uint8Array(row.bytes) } : null
}

/**
 * Keeps the state of a plan up to `seq` ready, so that opening it reads one row and a short tail.
 * An older state never replaces a newer one, and where another process is at it, nothing is done.
 * The log itself stays whole.
 */
export async function saveSnapshot(
  { db, dialect }: Database,
  planId: string,
  seq: number,
  bytes: Uint8Array,
): Promise<void> {
  const state = { seq, bytes: Buffer.from(bytes), at: now() }
  await db.transaction().execute(async (trx) => {
    if (dialect === "postgres") {
      const lock = `snapshot ${planId}`
      const { rows } = await sql<{ mine: boolean }>`
        select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as mine`.execute(trx)
      if (!rows[0]?.mine) return
    }
    await trx
      .insertInto("snapshots")
      .values({ plan_id: planId, ...state })
      .onConflict((same) =>
        same.column("plan_id").doUpdateSet(state).where("snapshots.seq", "<", seq),
      )
      .execute()
  })
}
