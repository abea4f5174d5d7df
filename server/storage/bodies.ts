import type { Kysely } from "kysely"
import { agencyOfBody } from "./agencies.ts"
import { newId } from "./database/id.ts"
import { withoutNul } from "./database/withoutNul.ts"
import type { Tables } from "./tables/tables.ts"

/** A body of a plan: a printed name that leads or joins measures, perhaps an agency of the installation. */
export interface PlanBody {
  id: string
  name: string
  agency: string | null
}

/** The bodies of a plan by name. */
export async function listBodies(db: Kysely<Tables>, plan: string): Promise<PlanBody[]> {
  const rows = await db
    .selectFrom("bodies")
    .select(["id", "name", "agency_id"])
    .where("plan_id", "=", plan)
    .orderBy("name")
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, agency: row.agency_id }))
}

/** Makes a body of a plan, or links an existing one to another agency (null: to none). */
export async function linkBody(
  db: Kysely<Tables>,
  plan: string,
  name: string,
  agency: string | null,
): Promise<void> {
  await db
    .insertInto("bodies")
    .values({ id: newId(), plan_id: plan, name, agency_id: agency })
    .onConflict((same) => same.columns(["plan_id", "name"]).doUpdateSet({ agency_id: agency }))
    .execute()
}

/**
 * Makes bodies of printed names that the plan does not have yet; one that reads like an agency of
 * the installation is linked to it.
 */
export async function addBodies(
  db: Kysely<Tables>,
  plan: string,
  names: readonly string[],
): Promise<void> {
  const agencies = await db.selectFrom("agencies").select(["id", "name", "short"]).execute()
  const rows = [...new Set(names.map(withoutNul))].map((name) => ({
    id: newId(),
    plan_id: plan,
    name,
    agency_id: agencyOfBody(agencies, name)?.agency.id ?? null,
  }))
  if (rows.length === 0) return
  await db
    .insertInto("bodies")
    .values(rows)
    .onConflict((taken) => taken.columns(["plan_id", "name"]).doNothing())
    .execute()
}
