import { z } from "zod"
import { can } from "../../../shared/access.ts"
import {
  agencyRoleChange,
  mandateChange,
  newMandate,
  planPeople,
  restsInPlan as restsShape,
  rightChange,
} from "../../../shared/api/people.ts"
import { Problem } from "../../../shared/problem.ts"
import { standsFor } from "../../accounts/invite.ts"
import { readPlanPeople } from "../../plans/people.ts"
import { findAgency, findOpenAgency } from "../../storage/agencies.ts"
import { restsInPlan } from "../../storage/deactivated.ts"
import { endMandate, findMandate, insertMandate } from "../../storage/mandates.ts"
import { findRight, setAgencyRole, setRight } from "../../storage/rights.ts"
import { findPerson } from "../../storage/users.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

const wrong = (path: string, message: string) =>
  new Problem("invalid", message, { issues: [{ path: [path], message }] })

function changed({ services, plan }: Pick<PlanCall, "services" | "plan">): void {
  services.rooms.announce(plan, { type: "changed", what: "people" })
}

async function agencyOf({ services, param }: Pick<PlanCall, "services" | "param">) {
  const agency = await findAgency(services.database.db, param("agencyId"))
  if (!agency) throw new Problem("not-found", "There is no such agency.")
  return agency
}

/**
 * A person whom the secretariat may name by their id: one in the plan, a colleague, or somebody for
 * whose agency the caller stands. Others are answered like ids that do not exist.
 */
async function nameable({ services, session, plan }: PlanCall<unknown>, user: string) {
  const { db } = services.database
  const person = await findPerson(db, user)
  if (!person) return null
  if (person.agency.id === session.agency.id || (await findRight(db, plan, user))) return person
  return (await standsFor(db, session, person.agency.id)) ? person : null
}

const mandate = planPeople.shape.mandates.element.omit({ name: true })

/** People and agencies of a plan: parties and opinions, rights, mandates. */
export const planPeopleRoutes: readonly Route[] = [
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/people",
    summary: "People and agencies of the plan; names as far as you may see them.",
    answer: planPeople,
    handle: ({ services, session, plan, right }) =>
      readPlanPeople(services.database.db, plan, session, right),
  }),
  planRoute("manage", {
    method: "get",
    path: "/api/plans/{id}/deactivated",
    summary:
      "What rests on people who are deactivated: positions they gave, and people here whom they invited.",
    answer: restsShape,
    handle: ({ services, plan }) => restsInPlan(services.database.db, plan),
  }),
  planRoute("manage", {
    method: "put",
    path: "/api/plans/{id}/agencies/{agencyId}",
    summary: "Makes an agency a party or an opinion of the plan.",
    body: agencyRoleChange,
    answer: null,
    async handle(call) {
      const { id } = await agencyOf(call)
      const { services, session, plan, body } = call
      if (!(await findOpenAgency(services.database.db, id)))
        throw new Problem("conflict", "This agency is closed.")
      await setAgencyRole(services.database.db, plan, id, body.role)
      const subject = { kind: "agency", id } as const
      const details = { role: body.role }
      await services.record({ act: "agency-joined", by: session, plan, subject, details })
      changed(call)
    },
  }),
  planRoute("manage", {
    method: "delete",
    path: "/api/plans/{id}/agencies/{agencyId}",
    summary: "Takes an agency out of the plan; its comments and positions stay on record.",
    answer: null,
    async handle(call) {
      const { id } = await agencyOf(call)
      const { services, session, plan } = call
      await setAgencyRole(services.database.db, plan, id, null)
      const subject = { kind: "agency", id } as const
      await services.record({ act: "agency-left", by: session, plan, subject })
      changed(call)
    },
  }),
  planRoute("manage", {
    method: "put",
    path: "/api/plans/{id}/rights/{userId}",
    summary: "Gives a person a right in the plan. It holds at once, on open sockets too.",
    body: rightChange,
    answer: null,
    recentSignIn: "unless-token",
    async handle(call) {
      const { services, session, plan, body, param } = call
      const user = param("userId")
      const person = await nameable(call, user)
      if (!person) throw new Problem("not-found", "There is no such person.")
      if (!person.active) throw new Problem("conflict", "This person's account is deactivated.")
      await setRight(services.database.db, plan, user, body.right)
      const subject = { kind: "person", id: user } as const
      const details = { right: body.right }
      await services.record({ act: "right-given", by: session, plan, subject, details })
      services.rooms.rightsChanged({ planId: plan, userId: user })
      changed(call)
    },
  }),
  planRoute("manage", {
    method: "delete",
    path: "/api/plans/{id}/rights/{userId}",
    summary: "Takes a person's right in the plan away. It holds at once, on open sockets too.",
    answer: null,
    recentSignIn: "unless-token",
    async handle(call) {
      const { services, session, plan, param } = call
      const user = param("userId")
      if ((await findRight(services.database.db, plan, user)) === null)
        throw new Problem("not-found", "This person has no right in the plan.")
      await setRight(services.database.db, plan, user, null)
      const subject = { kind: "person", id: user } as const
      await services.record({ act: "right-ended", by: session, plan, subject })
      services.rooms.rightsChanged({ planId: plan, userId: user })
      changed(call)
    },
  }),
  planRoute("manage", {
    method: "post",
    path: "/api/plans/{id}/mandates",
    summary: "Enters who speaks for an agency, from which day to which (both included).",
    body: newMandate,
    answer: z.object({ mandate }),
    status: 201,
    async handle(call) {
      const { services, session, plan, body } = call
      const { db } = services.database
      const person = await nameable(call, body.user)
      if (!person) throw wrong("user", "There is no person with this id.")
      if (!person.active) throw wrong("user", "This person's account is deactivated.")
      if (person.agency.id !== body.agency)
        throw wrong("user", "A mandate is held by a person of the agency itself.")
      if (can(await findRight(db, plan, person.id), "report"))
        throw wrong("user", "An expert reads and reports, and speaks for no agency.")
      if (body.to !== null && body.to < body.from)
        throw wrong("to", "The mandate ends before it begins.")
      const entered = await insertMandate(db, plan, body, session.user.id)
      await services.record({
        ...{ act: "mandate-given", by: session, plan },
        subject: { kind: "mandate", id: entered.id },
        details: { agency: body.agency, from: body.from, ...(body.to ? { to: body.to } : {}) },
      })
      changed(call)
      return { mandate: entered }
    },
  }),
  planRoute("manage", {
    method: "patch",
    path: "/api/plans/{id}/mandates/{mandateId}",
    summary: "Sets the last day of a mandate; null leaves it open.",
    body: mandateChange,
    answer: z.object({ mandate }),
    async handle(call) {
      const { services, session, plan, body, param } = call
      const { db } = services.database
      const found = await findMandate(db, plan, param("mandateId"))
      if (!found) throw new Problem("not-found", "There is no such mandate.")
      // A last day before the first cancels a mandate that was entered by mistake; it stays on
      // record.
      await endMandate(db, found.id, body.to)
      await services.record({
        ...{ act: "mandate-changed", by: session, plan },
        subject: { kind: "mandate", id: found.id },
        details: { to: body.to ?? "open" },
      })
      changed(call)
      return { mandate: { ...found, to: body.to } }
    },
  }),
]
