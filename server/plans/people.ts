import { can, type Right } from "../../shared/access.ts"
import type { Person, PlanPeople } from "../../shared/api/people.ts"
import type { Session, Viewer } from "../accounts/session.ts"
import { listAgencies } from "../storage/agencies.ts"
import { listMandates } from "../storage/mandates.ts"
import { listPlanAgencies, listRights } from "../storage/rights.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { listHolders, listPeople } from "../storage/users.ts"

/**
 * Whether a caller may read the names of an agency's people: their own, and every agency's for the
 * plan's secretariat and administrators. Others see the agency.
 */
export function mayName(session: Viewer, right: Right, agency: string): boolean {
  return session.agency.id === agency || session.administrator || can(right, "manage")
}

/**
 * The holders of the secretariat's function who can sign in: by name where the caller may read it,
 * else by agency.
 */
export async function namedSecretariat(
  db: Queries,
  plan: string,
  session: Session,
  right: Right,
): Promise<string[]> {
  const holders = await listHolders(db, plan, "secretariat")
  const words = holders.map(({ name, agency }) =>
    mayName(session, right, agency.id) ? name : agency.name,
  )
  return [...new Set(words)]
}

/** People and agencies of a plan as the caller may see them. */
export async function readPlanPeople(
  db: Queries,
  plan: string,
  session: Session,
  right: Right,
): Promise<PlanPeople> {
  const everybody = new Map((await listPeople(db)).map((person) => [person.id, person]))
  const agencies = await listPlanAgencies(db, plan)
  const rights = await listRights(db, plan)
  const mandates = await listMandates(db, plan)
  const shown = (person: Person) => {
    const named = mayName(session, right, person.agency.id)
    return {
      name: named ? person.name : person.agency.name,
      email: named ? person.email : null,
    }
  }
  const people = rights.flatMap((entry) => {
    const person = everybody.get(entry.user)
    if (!person) return []
    return [
      {
        id: person.id,
        ...shown(person),
        agency: person.agency,
        right: entry.right,
        active: person.active,
      },
    ]
  })
  const others: PlanPeople["others"] = { agencies: [], people: [] }
  if (can(right, "manage")) {
    const inPlan = new Set(agencies.map(({ agency }) => agency.id))
    others.agencies = (await listAgencies(db))
      .filter(({ id, closed }) => !closed && !inPlan.has(id))
      .map(({ closed: _, ...agency }) => agency)
    // People of other agencies are named by their exact address, and never listed.
    others.people = [...everybody.values()]
      .filter(({ agency }) => agency.id === session.agency.id)
      .filter(({ id, active }) => active && !rights.some(({ user }) => user === id))
      .map(({ id, name, email, agency }) => ({ id, name, email, agency }))
  }
  return {
    agencies,
    people: people.sort((a, b) => a.name.localeCompare(b.name)),
    mandates: mandates.map((mandate) => {
      const person = everybody.get(mandate.user)
      return { ...mandate, name: person ? shown(person).name : "" }
    }),
    others,
  }
}
