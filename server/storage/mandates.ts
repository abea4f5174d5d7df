import type { Kysely } from "kysely"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/**
 * A mandate: the person who speaks for an agency in a plan, with first and last day (`to` null has
 * no end).
 */
export interface Mandate {
  id: string
  agency: string
  user: string
  from: string
  to: string | null
}

type Row = {
  id: string
  agency_id: string
  user_id: string
  from_day: string
  to_day: string | null
}

const columns = ["id", "agency_id", "user_id", "from_day", "to_day"] as const

const toMandate = (row: Row): Mandate => ({
  id: row.id,
  agency: row.agency_id,
  user: row.user_id,
  from: row.from_day,
  to: row.to_day,
})

/** Every mandate in a plan, past ones too, by their first day. */
export async function listMandates(db: Kysely<Tables>, plan: string): Promise<Mandate[]> {
  const rows = await db
    .selectFrom("mandates")
    .select(columns)
    .where("plan_id", "=", plan)
    .orderBy("from_day")
    .orderBy("created_at")
    .execute()
  return rows.map(toMandate)
}

/** One mandate of a plan, or null. */
export async function findMandate(
  db: Kysely<Tables>,
  plan: string,
  id: string,
): Promise<Mandate | null> {
  const row = await db
    .selectFrom("mandates")
    .select(columns)
    .where("plan_id", "=", plan)
    .where("id", "=", id)
    .executeTakeFirst()
  return row ? toMandate(row) : null
}

/** The mandate under which a person speaks for an agency in a plan on `day` (YYYY-MM-DD), or null. */
export async function mandateOn(
  db: Kysely<Tables>,
  plan: string,
  user: string,
  agency: string,
  day: string,
): Promise<Mandate | null> {
  const row = await db
    .selectFrom("mandates")
    .select(columns)
    .where("plan_id", "=", plan)
    .where("user_id", "=", user)
    .where("agency_id", "=", agency)
    .where("from_day", "<=", day)
    .where((eb) => eb.or([eb("to_day", "is", null), eb("to_day", ">=", day)]))
    .orderBy("from_day", "desc")
    .limit(1)
    .executeTakeFirst()
  return row ? toMandate(row) : null
}

/** Enters a mandate. Returns it. */
export async function insertMandate(
  db: Kysely<Tables>,
  plan: string,
  mandate: Omit<Mandate, "id">,
  by: string,
): Promise<Mandate> {
  const id = newId()
  await db
    .insertInto("mandates")
    .values({
      id,
      plan_id: plan,
      agency_id: mandate.agency,
      user_id: mandate.user,
      from_day: mandate.from,
      to_day: mandate.to,
      created_by: by,
      created_at: now(),
    })
    .execute()
  return { id, ...mandate }
}

/** Changes the last day of a mandate. */
export async function endMandate(db: Kysely<Tables>, id: string, to: string | null): Promise<void> {
  await db.updateTable("mandates").set({ to_day: to }).where("id", "=", id).execute()
}
