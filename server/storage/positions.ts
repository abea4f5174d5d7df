import type { Kysely } from "kysely"
import type { Position, Stance } from "../../shared/agreement/standing.ts"
import { newId, now } from "./database/id.ts"
import { withoutNul } from "./database/withoutNul.ts"
import type { Tables } from "./tables/tables.ts"

/**
 * The last position of each agency on each measure of a plan (or on one `measure`), in the order
 * they were given; where `until` is a time, as they were then. An agency that has withdrawn is left out.
 */
export async function listPositions(
  db: Kysely<Tables>,
  plan: string,
  { measure, until }: { measure?: string; until?: string | null } = {},
): Promise<Position[]> {
  let last = db
    .selectFrom("positions")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .where("plan_id", "=", plan)
    .groupBy(["measure_id", "agency_id"])
  if (measure !== undefined) last = last.where("measure_id", "=", measure)
  if (until) last = last.where("at", "<=", until)
  const rows = await db
    .selectFrom("positions")
    .selectAll()
    .where("seq", "in", last)
    .where("act", "=", "give")
    .orderBy("seq")
    .execute()
  return rows.map((row) => ({
    measureId: row.measure_id,
    agency: row.agency_id,
    stance: row.stance as Stance,
    digest: row.digest ?? "",
    reason: row.reason,
    words: row.words ?? "",
    at: row.at,
  }))
}

/** Adds a position to the record; nothing is ever changed there. Returns it. */
export async function insertPosition(
  db: Kysely<Tables>,
  plan: string,
  user: string,
  position: Omit<Position, "at">,
): Promise<Position> {
  const at = now()
  await db
    .insertInto("positions")
    .values({
      id: newId(),
      plan_id: plan,
      measure_id: position.measureId,
      agency_id: position.agency,
      user_id: user,
      act: "give",
      stance: position.stance,
      digest: position.digest,
      reason: position.reason,
      words: withoutNul(position.words),
      at,
    })
    .execute()
  return { ...position, at }
}

/** Adds to the record that an agency withdraws its position on a measure. */
export async function withdrawPosition(
  db: Kysely<Tables>,
  plan: string,
  user: string,
  agency: string,
  measure: string,
): Promise<void> {
  await db
    .insertInto("positions")
    .values({
      id: newId(),
      plan_id: plan,
      measure_id: measure,
      agency_id: agency,
      user_id: user,
      act: "withdraw",
      at: now(),
    })
    .execute()
}
