import { z } from "zod"
import {
  agencyChange,
  agencyRow,
  newAgency,
  type Person,
  person,
  personChange,
  restsInAgency as restsShape,
} from "../../../shared/api/people.ts"
import { agency } from "../../../shared/api/plans.ts"
import type { RecordedAct } from "../../../shared/api/record.ts"
import { Problem } from "../../../shared/problem.ts"
import { newResetToken } from "../../accounts/auth.ts"
import { endAccess } from "../../accounts/endAccess.ts"
import { linkTo } from "../../accounts/link.ts"
import { today } from "../../plans/today.ts"
import {
  findAgency,
  findOpenAgency,
  insertAgency,
  listAgencies,
  renameAgency,
  setClosed,
} from "../../storage/agencies.ts"
import { restsInAgency } from "../../storage/deactivated.ts"
import { movePerson } from "../../storage/moving.ts"
import { countAlone } from "../../storage/rights.ts"
import {
  findPerson,
  listPeople,
  renamePerson,
  setActive,
  setAdministrator,
  setFunctions,
} from "../../storage/users.ts"
import {
  administratorRoute,
  agencyAdministratorRoute,
  type PersonCall,
  personRoute,
  type Route,
} from "../route.ts"

type Change = z.infer<typeof personChange>

/**
 * The person of an administrator's request: of their agency, or, for the installation's, anybody.
 */
async function reached({ services, session, param }: PersonCall<unknown>): Promise<Person> {
  const found = await findPerson(services.database.db, param("userId"))
  if (!found || !(session.administrator || found.agency.id === session.agency.id))
    throw new Problem("not-found", "There is no such person.")
  // Otherwise an agency's administrator could take over an administrator of the installation by a
  // reset link.
  if (found.administrator && !session.administrator)
    throw new Problem("no-right", "This person administers the installation.")
  return found
}

/** Refuses changes that an administrator may not make, before anything is changed. */
async function demandMayChange(call: PersonCall<Change>, before: Person): Promise<void> {
  const { services, session, body } = call
  const { name: _, active, ...functions } = body
  if (Object.keys(functions).length > 0 && !session.administrator)
    throw new Problem("no-right", "Only an administrator of the installation may do this.")
  const own = before.id === session.user.id
  if (own && active === false)
    throw new Problem("conflict", "Nobody deactivates their own account.")
  if (own && Object.keys(functions).length > 0)
    throw new Problem("conflict", "Nobody changes their own agency or administration.")
  const { db } = services.database
  const wrong = (path: string, message: string) =>
    new Problem("invalid", message, { issues: [{ path: [path], message }] })
  if (body.agency !== undefined && !(await findOpenAgency(db, body.agency)))
    throw wrong("agency", "There is no agency with this id, or it is closed.")
  if (active && !before.active && !(await findOpenAgency(db, body.agency ?? before.agency.id)))
    throw new Problem("conflict", "This person's agency is closed. Move them to another first.")
}

/**
 * Moves a person to another agency, informs their open pages, and records the rights that ended in
 * each plan.
 */
async function move({ services, session }: PersonCall<unknown>, user: string, to: string) {
  const { database, rooms, record } = services
  const ended = await movePerson(database.db, user, to, today())
  rooms.signedOut({ userId: user })
  const subject = { kind: "person", id: user } as const
  for (const { plan, right } of ended.rights) {
    await record({ act: "right-ended", by: session, plan, subject, details: { right } })
    rooms.announce(plan, { type: "changed", what: "people" })
  }
  for (const { plan, id } of ended.mandates)
    await record({ act: "mandate-changed", by: session, plan, subject: { kind: "mandate", id } })
}

async function change(call: PersonCall<Change>, before: Person): Promise<void> {
  const { services, session, body } = call
  const { database } = services
  const { id } = before
  const record = (act: RecordedAct, details: Record<string, string> = {}) =>
    services.record({ act, by: session, subject: { kind: "person", id }, details })
  if (body.name !== undefined && body.name !== before.name) {
    await renamePerson(database.db, id, body.name)
    await record("account-renamed")
  }
  if (body.agency !== undefined && body.agency !== before.agency.id) {
    await move(call, id, body.agency)
    await record("account-moved", { from: before.agency.id, to: body.agency })
  }
  if (body.active !== undefined && body.active !== before.active) {
    await setActive(database, id, body.active)
    // On reactivation too: nothing that was open before opens again.
    await endAccess(services, id)
    await record(body.active ? "account-activated" : "account-deactivated")
  }
  const { administrator, agencyAdministrator, makesPlans } = body
  if (administrator !== undefined && administrator !== before.administrator) {
    await setAdministrator(database, id, administrator)
    await record(administrator ? "administrator-made" : "administrator-ended")
  }
  if (agencyAdministrator !== undefined && agencyAdministrator !== before.agencyAdministrator) {
    await setFunctions(database.db, id, { agencyAdministrator })
    await record(agencyAdministrator ? "agency-administrator-made" : "agency-administrator-ended")
  }
  if (makesPlans !== undefined) {
    await setFunctions(database.db, id, { makesPlans })
    await record(makesPlans ? "plan-maker-made" : "plan-maker-ended")
  }
}

/** The agencies and people of the installation. */
export const peopleRoutes: readonly Route[] = [
  personRoute({
    method: "get",
    path: "/api/agencies",
    summary: "Every agency of the installation.",
    answer: z.object({ agencies: z.array(agencyRow) }),
    handle: async ({ services }) => ({ agencies: await listAgencies(services.database.db) }),
  }),
  administratorRoute({
    method: "post",
    path: "/api/agencies",
    summary: "Makes an agency; its colour is chosen by the server.",
    body: newAgency,
    answer: z.object({ agency }),
    status: 201,
    async handle({ services, session, body }) {
      const made = await insertAgency(services.database.db, body)
      const subject = { kind: "agency", id: made.id } as const
      await services.record({ act: "agency-made", by: session, subject })
      return { agency: made }
    },
  }),
  administratorRoute({
    method: "patch",
    path: "/api/agencies/{agencyId}",
    summary: "Gives an agency another name or short name, or closes it; what it has done stays.",
    body: agencyChange,
    answer: z.object({ agency }),
    async handle({ services, session, param, body }) {
      const { db } = services.database
      const found = await findAgency(db, param("agencyId"))
      if (!found) throw new Problem("not-found", "There is no such agency.")
      const { closed, ...names } = body
      const told = (act: RecordedAct) =>
        services.record({ act, by: session, subject: { kind: "agency", id: found.id } })
      if (closed !== undefined) {
        await setClosed(db, found.id, closed)
        await told(closed ? "agency-closed" : "agency-reopened")
      }
      if (Object.keys(names).length === 0) return { agency: found }
      const renamed = await renameAgency(db, found, names)
      await told("agency-changed")
      return { agency: renamed }
    },
  }),
  agencyAdministratorRoute({
    method: "get",
    path: "/api/people",
    summary: "Everybody who has an account; for an agency's administrator, its people.",
    answer: z.object({ people: z.array(person) }),
    handle: async ({ services, session }) => ({
      people: await listPeople(
        services.database.db,
        session.administrator ? undefined : session.agency.id,
      ),
    }),
  }),
  agencyAdministratorRoute({
    method: "get",
    path: "/api/deactivated",
    summary:
      "What rests on deactivated people: positions they gave for your agency, or any, and accounts they invited.",
    answer: restsShape,
    handle: ({ services, session }) =>
      restsInAgency(services.database.db, session.administrator ? null : session.agency.id),
  }),
  agencyAdministratorRoute({
    method: "patch",
    path: "/api/people/{userId}",
    summary:
      "Gives a person another name, or lets them sign in or no more; by the installation's administrators also functions and another agency. Their acts stay.",
    body: personChange,
    /**
     * `alone` is the number of plans in which nobody else holds the secretariat's function and can
     * sign in.
     */
    answer: z.object({ person, alone: z.number().int() }),
    recentSignIn: true,
    async handle(call) {
      const { db } = call.services.database
      const before = await reached(call)
      await demandMayChange(call, before)
      await change(call, before)
      return { person: await findPerson(db, before.id), alone: await countAlone(db, before.id) }
    },
  }),
  agencyAdministratorRoute({
    method: "post",
    path: "/api/people/{userId}/reset-link",
    summary: "Makes a link by which the person can set a new password; holds a day, works once.",
    answer: z.object({ url: z.string() }),
    recentSignIn: true,
    async handle(call) {
      const { services, session, request } = call
      const found = await reached(call)
      if (!found.active) throw new Problem("conflict", "This person's account is deactivated.")
      const token = await newResetToken(services.auth, found.email)
      const subject = { kind: "person", id: found.id } as const
      await services.record({ act: "reset-link-made", by: session, subject })
      const path = `/reset-password?token=${encodeURIComponent(token)}`
      return { url: linkTo(path, services.config, request) }
    },
  }),
]
