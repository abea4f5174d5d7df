import type { Kysely } from "kysely"
import { Problem } from "../../shared/problem.ts"
import { holdOpen } from "./agencies.ts"
import { countAlone } from "./rights.ts"
import type { Tables } from "./tables/tables.ts"

/** The rights and mandates that ended when a person moved to another agency. */
interface Ended {
  rights: { plan: string; right: string }[]
  mandates: { id: string; plan: string }[]
}

/**
 * Moves a person to another agency: their rights in plans end, their mandates end with the day
 * before `today`, and so does their administration of the agency they leave. What they did stays
 * with the agency they did it for. `conflict` where they alone hold the secretariat's function of a
 * plan, or the agency is closed.
 */
export async function movePerson(
  db: Kysely<Tables>,
  user: string,
  agency: string,
  today: string,
): Promise<Ended> {
  return await db.transaction().execute(async (trx) => {
    await holdOpen(trx, agency)
    const held = trx.selectFrom("plan_rights").select("plan_id").where("user_id", "=", user)
    // The write comes first: it makes two changes of a plan's people follow each other in both dialects.
    await trx
      .updateTable("plans")
      .set((eb) => ({ id: eb.ref("id") }))
      .where("id", "in", held)
      .execute()
    const alone = await countAlone(trx, user)
    if (alone > 0)
      throw new Problem(
        "conflict",
        `This person alone holds the secretariat's function in ${alone} of the plans. Somebody else must hold it before they move.`,
        { alone },
      )
    const rights = await trx
      .deleteFrom("plan_rights")
      .where("user_id", "=", user)
      .returning(["plan_id", "right"])
      .execute()
    const eve = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
    const mandates = await trx
      .updateTable("mandates")
      .set({ to_day: eve })
      .where("user_id", "=", user)
      .where((eb) => eb.or([eb("to_day", "is", null), eb("to_day", ">=", today)]))
      .returning(["id", "plan_id"])
      .execute()
    await trx
      .updateTable("user")
      .set({ agencyId: agency, agencySince: null })
      .where("id", "=", user)
      .execute()
    return {
      rights: rights.map(({ plan_id, right }) => ({ plan: plan_id, right })),
      mandates: mandates.map(({ id, plan_id }) => ({ id, plan: plan_id })),
    }
  })
}
