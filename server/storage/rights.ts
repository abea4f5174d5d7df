import type { Kysely } from "kysely"
import type { Right } from "../../shared/access.ts"
import type { Agency, AgencyRole } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import type { Tables } from "./tables/tables.ts"

/** The right of a person in a plan, or null. */
export async function findRight(
  db: Kysely<Tables>,
  plan: string,
  user: string,
): Promise<Right | null> {
  const row = await db
    .selectFrom("plan_rights")
    .select("right")
    .where("plan_id", "=", plan)
    .where("user_id", "=", user)
    .executeTakeFirst()
  return (row?.right as Right | undefined) ?? null
}

/** Every person's right in a plan. */
export async function listRights(
  db: Kysely<Tables>,
  plan: string,
): Promise<{ user: string; right: Right }[]> {
  const rows = await db
    .selectFrom("plan_rights")
    .select(["user_id", "right"])
    .where("plan_id", "=", plan)
    .execute()
  return rows.map((row) => ({ user: row.user_id, right: row.right as Right }))
}

/**
 * Gives a person a right in a plan, or takes it away (null). `conflict` when nobody would be left
 * to hold the secretariat's function.
 */
export async function setRight(
  db: Kysely<Tables>,
  plan: string,
  user: string,
  right: Right | null,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // The write comes first: it makes two such changes at once follow each other in both dialects.
    await trx.updateTable("plans").set({ id: plan }).where("id", "=", plan).execute()
    if (right === null) {
      await trx
        .deleteFrom("plan_rights")
        .where("plan_id", "=", plan)
        .where("user_id", "=", user)
        .execute()
    } else {
      await trx
        .insertInto("plan_rights")
        .values({ plan_id: plan, user_id: user, right })
        .onConflict((same) => same.columns(["plan_id", "user_id"]).doUpdateSet({ right }))
        .execute()
    }
    const left = await trx
      .selectFrom("plan_rights")
      .innerJoin("user", "user.id", "plan_rights.user_id")
      .select("user_id")
      .where("user.deactivatedAt", "is", null)
      .where("plan_id", "=", plan)
      .where("right", "=", "secretariat")
      .limit(1)
      .executeTakeFirst()
    if (!left)
      throw new Problem("conflict", "Somebody must hold the secretariat's function in the plan.")
  })
}

/** In how many plans a person is the only one who holds the secretariat's function and can sign in. */
export async function countAlone(db: Kysely<Tables>, user: string): Promise<number> {
  const held = await db
    .selectFrom("plan_rights")
    .innerJoin("user", "user.id", "plan_rights.user_id")
    .select(["plan_id", "user_id"])
    .where("right", "=", "secretariat")
    .where((eb) => eb.or([eb("user_id", "=", user), eb("user.deactivatedAt", "is", null)]))
    .where("plan_id", "in", (eb) =>
      eb
        .selectFrom("plan_rights as own")
        .select("own.plan_id")
        .where("own.user_id", "=", user)
        .where("own.right", "=", "secretariat"),
    )
    .execute()
  const others = new Set(held.flatMap((one) => (one.user_id === user ? [] : one.plan_id)))
  return held.filter((one) => one.user_id === user && !others.has(one.plan_id)).length
}

/** The agencies that are a party or an opinion of a plan, parties first, by name. */
export async function listPlanAgencies(
  db: Kysely<Tables>,
  plan: string,
): Promise<{ agency: Agency; role: AgencyRole; closed: boolean }[]> {
  const rows = await db
    .selectFrom("plan_agencies")
    .innerJoin("agencies", "agencies.id", "plan_agencies.agency_id")
    .select([
      "agencies.id",
      "agencies.name",
      "agencies.short",
      "agencies.colour",
      "agencies.closed_at",
      "role",
    ])
    .where("plan_id", "=", plan)
    .orderBy("role", "desc")
    .orderBy("agencies.name")
    .execute()
  return rows.map(({ role, closed_at, ...agency }) => ({
    agency,
    role: role as AgencyRole,
    closed: closed_at !== null,
  }))
}

/** Makes an agency a party or an opinion of a plan, or takes it out (null). */
export async function setAgencyRole(
  db: Kysely<Tables>,
  plan: string,
  agency: string,
  role: AgencyRole | null,
): Promise<void> {
  if (role === null) {
    await db
      .deleteFrom("plan_agencies")
      .where("plan_id", "=", plan)
      .where("agency_id", "=", agency)
      .execute()
    return
  }
  await db
    .insertInto("plan_agencies")
    .values({ plan_id: plan, agency_id: agency, role })
    .onConflict((same) => same.columns(["plan_id", "agency_id"]).doUpdateSet({ role }))
    .execute()
}

/**
 * Every agency that may stand beside an act in a plan: its parties and opinions, those of its
 * people, and those that once commented or took a position.
 */
export async function listActingAgencies(db: Kysely<Tables>, plan: string): Promise<Agency[]> {
  return await db
    .selectFrom("agencies")
    .select(["id", "name", "short", "colour"])
    .where((eb) =>
      eb.or([
        eb(
          "id",
          "in",
          eb.selectFrom("plan_agencies").select("agency_id").where("plan_id", "=", plan),
        ),
        eb(
          "id",
          "in",
          eb
            .selectFrom("plan_rights")
            .innerJoin("user", "user.id", "plan_rights.user_id")
            .select("user.agencyId")
            .where("plan_id", "=", plan),
        ),
        eb("id", "in", eb.selectFrom("threads").select("agency_id").where("plan_id", "=", plan)),
        eb("id", "in", eb.selectFrom("replies").select("agency_id").where("plan_id", "=", plan)),
        eb("id", "in", eb.selectFrom("positions").select("agency_id").where("plan_id", "=", plan)),
      ]),
    )
    .orderBy("name")
    .execute()
}
