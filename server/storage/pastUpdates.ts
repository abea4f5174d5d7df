import type { Kysely } from "kysely"
import type { Tables } from "./tables/tables.ts"
import { type StoredUpdate, toUpdate } from "./updates.ts"

/** The place of a stored update in time. */
export interface Moment {
  seq: number
  at: string
}

/** The stored update of a plan with this number, or the last one; null when there is none. */
export async function findMoment(
  db: Kysely<Tables>,
  plan: string,
  seq?: number,
): Promise<Moment | null> {
  let found = db.selectFrom("updates").select(["seq", "at"]).where("plan_id", "=", plan)
  found = seq === undefined ? found.orderBy("seq", "desc").limit(1) : found.where("seq", "=", seq)
  return (await found.executeTakeFirst()) ?? null
}

/** The first stored update of a plan after number `seq`; null when there is none. */
export async function findNext(
  db: Kysely<Tables>,
  plan: string,
  seq: number,
): Promise<Moment | null> {
  const found = await db
    .selectFrom("updates")
    .select(["seq", "at"])
    .where("plan_id", "=", plan)
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

const rowsAtOnce = 500

/** The updates of a plan after number `after` up to number `last` with their authors, in order, read a part at a time. */
export async function* updatesBetweenBy(
  db: Kysely<Tables>,
  plan: string,
  after: number,
  last: number,
): AsyncGenerator<StoredUpdate[]> {
  for (let from = after; ; ) {
    const rows = await db
      .selectFrom("updates")
      .selectAll()
      .where("plan_id", "=", plan)
      .where("seq", ">", from)
      .where("seq", "<=", last)
      .orderBy("seq")
      .limit(rowsAtOnce)
      .execute()
    if (rows.length > 0) yield rows.map(toUpdate)
    const end = rows.at(-1)
    if (!end || rows.length < rowsAtOnce) return
    from = end.seq
  }
}

/** The updates of {@link updatesBetweenBy} without their authors. */
export async function* updatesBetween(
  db: Kysely<Tables>,
  plan: string,
  after: number,
  last: number,
): AsyncGenerator<Uint8Array[]> {
  for await (const rows of updatesBetweenBy(db, plan, after, last))
    yield rows.map(({ bytes }) => bytes)
}

/** The agencies that wrote in a plan after number `after` up to number `last`. */
export async function writersBetween(
  db: Kysely<Tables>,
  plan: string,
  after: number,
  last: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom("updates")
    .select("agency_id")
    .distinct()
    .where("plan_id", "=", plan)
    .where("seq", ">", after)
    .where("seq", "<=", last)
    .where("agency_id", "is not", null)
    .execute()
  return rows.flatMap(({ agency_id }) => agency_id ?? [])
}
