import { type Kysely, sql } from "kysely"
import type { FirstStep, FirstSteps } from "../../shared/api/firstSteps.ts"
import { now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/**
 * How far a person has come with the plans of which they hold the secretariat's function, computed
 * from what is there; `hidden` alone is kept, and is theirs.
 */
export async function readFirstSteps(
  db: Kysely<Tables>,
  user: { id: string; makesPlans: boolean },
): Promise<FirstSteps> {
  const person = await db
    .selectFrom("user")
    .select("firstStepsHiddenAt")
    .where("id", "=", user.id)
    .executeTakeFirst()
  const { rows } = await sql<Record<FirstStep, unknown> & { id: string }>`
    select plans.id,
      exists (select 1 from updates where updates.plan_id = plans.id) as "plan",
      exists (select 1 from plan_rights as others
        where others.plan_id = plans.id and others.user_id <> ${user.id})
      or exists (select 1 from invitations where invitations.plan_id = plans.id
        and withdrawn_at is null) as "people",
      plans.instruments <> '[]' as "standards",
      exists (select 1 from search_entries where search_entries.plan_id = plans.id
        and kind = 'measure') as "measure",
      exists (select 1 from positions where positions.plan_id = plans.id
        and stance = 'agree' and act = 'give') as "agreement"
    from plans inner join plan_rights on plan_rights.plan_id = plans.id
    where plan_rights.user_id = ${user.id} and plan_rights."right" = 'secretariat'
      and plans.archived_at is null
    order by plans.updated_at desc, plans.id limit 50`.execute(db)
  const isTrue = (value: unknown) => value === true || Number(value) === 1
  const names = ["plan", "people", "standards", "measure", "agreement"] as const
  const steps = names.map((step) => ({
    step,
    done: rows.some((row) => isTrue(row[step])),
  }))
  return {
    hidden: person?.firstStepsHiddenAt != null || (rows.length === 0 && !user.makesPlans),
    plan: rows[0]?.id ?? null,
    steps,
  }
}

/** Puts the first steps away for a person, or shows them again. */
export async function hideFirstSteps(
  db: Kysely<Tables>,
  user: string,
  hidden: boolean,
): Promise<void> {
  await db
    .updateTable("user")
    .set({ firstStepsHiddenAt: hidden ? now() : null })
    .where("id", "=", user)
    .execute()
}
