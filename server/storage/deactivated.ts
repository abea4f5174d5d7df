import type { Kysely } from "kysely"
import type { Stance } from "../../shared/agreement/standing.ts"
import type { RestsInAgency, RestsInPlan } from "../../shared/api/people.ts"
import type { Tables } from "./tables/tables.ts"

/** The last position of each agency on each measure that a person gave who is deactivated now. */
function positions(db: Kysely<Tables>, plan?: string) {
  const last = db
    .selectFrom("positions")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .$if(plan !== undefined, (query) => query.where("plan_id", "=", plan ?? ""))
    .groupBy(["plan_id", "measure_id", "agency_id"])
  return db
    .selectFrom("positions as p")
    .innerJoin("user", "user.id", "p.user_id")
    .where("p.seq", "in", last)
    .where("p.act", "=", "give")
    .where("user.deactivatedAt", "is not", null)
}

/** Active accounts that somebody invited who is deactivated now. */
function accounts(db: Kysely<Tables>) {
  return db
    .selectFrom("invitations as i")
    .innerJoin("user as inviter", "inviter.id", "i.created_by")
    .innerJoin("agencies as home", "home.id", "inviter.agencyId")
    .innerJoin("user as person", "person.id", "i.accepted_user")
    .innerJoin("agencies as agency", "agency.id", "person.agencyId")
    .select([
      "person.id",
      "person.name",
      "agency.id as agency",
      "agency.name as agencyName",
      "agency.short",
      "agency.colour",
      "inviter.name as byName",
      "home.id as home",
      "home.name as homeName",
      "home.short as homeShort",
      "home.colour as homeColour",
      "i.accepted_at",
    ])
    .where("inviter.deactivatedAt", "is not", null)
    .where("person.deactivatedAt", "is", null)
    .orderBy("person.name")
    .orderBy("i.id")
}

type Row = Awaited<ReturnType<ReturnType<typeof accounts>["execute"]>>[number]

const toAccount = (row: Row): RestsInPlan["accounts"][number] => ({
  id: row.id,
  name: row.name,
  agency: { id: row.agency, name: row.agencyName, short: row.short, colour: row.colour },
  by: {
    name: row.byName,
    agency: { id: row.home, name: row.homeName, short: row.homeShort, colour: row.homeColour },
  },
  at: row.accepted_at ?? "",
})

/**
 * The parts of a plan that depend on deactivated people: positions they gave, and people here whom
 * they invited.
 */
export async function restsInPlan(db: Kysely<Tables>, plan: string): Promise<RestsInPlan> {
  const given = await positions(db, plan)
    .select(["p.measure_id", "p.agency_id", "p.stance", "p.at", "user.name"])
    .where("p.plan_id", "=", plan)
    .orderBy("p.seq")
    .execute()
  const here = db.selectFrom("plan_rights").select("user_id").where("plan_id", "=", plan)
  const invited = await accounts(db).where("person.id", "in", here).execute()
  return {
    positions: given.map((row) => ({
      measureId: row.measure_id,
      agency: row.agency_id,
      stance: row.stance as Stance,
      by: row.name,
      at: row.at,
    })),
    accounts: invited.map(toAccount),
  }
}

/**
 * The parts that depend on an agency's deactivated people (null: on everybody's): the number of
 * positions they gave, and accounts they invited.
 */
export async function restsInAgency(
  db: Kysely<Tables>,
  agency: string | null,
): Promise<RestsInAgency> {
  const given = await positions(db)
    .innerJoin("agencies as a", "a.id", "p.agency_id")
    .select(["user.id", "user.name", "p.plan_id", "a.id as agency", "a.name as agencyName"])
    .select(["a.short", "a.colour"])
    .$if(agency !== null, (query) => query.where("p.agency_id", "=", agency ?? ""))
    .orderBy("user.name")
    .execute()
  const people = new Map<string, RestsInAgency["people"][number] & { in: Set<string> }>()
  for (const row of given) {
    const key = `${row.id} ${row.agency}`
    const known = people.get(key) ?? {
      ...{ id: row.id, name: row.name, positions: 0, plans: 0, in: new Set<string>() },
      agency: { id: row.agency, name: row.agencyName, short: row.short, colour: row.colour },
    }
    known.positions += 1
    people.set(key, { ...known, plans: known.in.add(row.plan_id).size })
  }
  const invited = await accounts(db)
    .$if(agency !== null, (query) => query.where("person.agencyId", "=", agency ?? ""))
    .execute()
  return {
    people: [...people.values()].map(({ in: _, ...person }) => person),
    accounts: invited.map(toAccount),
  }
}
