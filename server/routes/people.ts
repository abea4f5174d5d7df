import { z } from "zod"
import {
  agencyChange,
  newAgency,
  openInvitation,
  person,
  personChange,
} from "../../shared/api/people.ts"
import { agency } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { newResetToken } from "../accounts/auth.ts"
import { endAccess } from "../accounts/endAccess.ts"
import { linkTo } from "../accounts/link.ts"
import { findAgency, insertAgency, listAgencies, renameAgency } from "../storage/agencies.ts"
import { listInvitations, withdrawInvitation } from "../storage/invitations.ts"
import { countAlone } from "../storage/rights.ts"
import { findPerson, listPeople, renamePerson, setActive } from "../storage/users.ts"
import { administratorRoute, personRoute, type Route } from "./route.ts"

/** The agencies and people of the installation. */
export const peopleRoutes: readonly Route[] = [
  personRoute({
    method: "get",
    path: "/api/agencies",
    summary: "Every agency of the installation.",
    answer: z.object({ agencies: z.array(agency) }),
    handle: async ({ services }) => ({ agencies: await listAgencies(services.database.db) }),
  }),
  administratorRoute({
    method: "post",
    path: "/api/agencies",
    summary: "Makes an agency; its colour is chosen by the server.",
    body: newAgency,
    answer: z.object({ agency }),
    status: 201,
    handle: async ({ services, body }) => ({
      agency: await insertAgency(services.database.db, body),
    }),
  }),
  administratorRoute({
    method: "patch",
    path: "/api/agencies/{agencyId}",
    summary: "Gives an agency another name or short name; what it has done stays.",
    body: agencyChange,
    answer: z.object({ agency }),
    async handle({ services, param, body }) {
      const { db } = services.database
      const found = await findAgency(db, param("agencyId"))
      if (!found) throw new Problem("not-found", "There is no such agency.")
      return { agency: await renameAgency(db, found, body) }
    },
  }),
  administratorRoute({
    method: "get",
    path: "/api/open-invitations",
    summary: "The invitations that can still be accepted, without their links.",
    answer: z.object({ invitations: z.array(openInvitation) }),
    handle: async ({ services }) => ({
      invitations: await listInvitations(services.database.db),
    }),
  }),
  administratorRoute({
    method: "delete",
    path: "/api/open-invitations/{invitationId}",
    summary: "Withdraws an invitation; its link leads nowhere from then on.",
    answer: null,
    async handle({ services, param }) {
      if (!(await withdrawInvitation(services.database.db, param("invitationId"))))
        throw new Problem("not-found", "There is no such open invitation.")
    },
  }),
  administratorRoute({
    method: "get",
    path: "/api/people",
    summary: "Everybody who has an account.",
    answer: z.object({ people: z.array(person) }),
    handle: async ({ services }) => ({ people: await listPeople(services.database.db) }),
  }),
  administratorRoute({
    method: "patch",
    path: "/api/people/{userId}",
    summary: "Gives a person another name, or lets them sign in or no more. Their acts stay.",
    body: personChange,
    /** In `alone` plans nobody else holds the secretariat's function and can sign in. */
    answer: z.object({ person, alone: z.number().int() }),
    async handle({ services, session, param, body }) {
      const { database } = services
      const user = param("userId")
      const before = await findPerson(database.db, user)
      if (!before) throw new Problem("not-found", "There is no such person.")
      if (body.active === false && user === session.user.id)
        throw new Problem("conflict", "Nobody deactivates their own account.")
      if (body.name !== undefined) await renamePerson(database.db, user, body.name)
      if (body.active !== undefined && body.active !== before.active) {
        await setActive(database, user, body.active)
        // When they come back too: nothing that was open before opens again.
        await endAccess(services, user)
      }
      const changed = await findPerson(database.db, user)
      return { person: changed, alone: await countAlone(database.db, user) }
    },
  }),
  administratorRoute({
    method: "post",
    path: "/api/people/{userId}/reset-link",
    summary: "Makes a link by which the person can set a new password; holds a day, works once.",
    answer: z.object({ url: z.string() }),
    recentSignIn: true,
    async handle({ services, param, request }) {
      const found = await findPerson(services.database.db, param("userId"))
      if (!found) throw new Problem("not-found", "There is no such person.")
      if (!found.active) throw new Problem("conflict", "This person's account is deactivated.")
      const token = await newResetToken(services.auth, found.email)
      const path = `/reset-password?token=${encodeURIComponent(token)}`
      return { url: linkTo(path, services.config, request) }
    },
  }),
]
