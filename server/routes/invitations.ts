import { z } from "zod"
import { can } from "../../shared/access.ts"
import {
  acceptInvitation as acceptance,
  invitationView,
  me,
  newInvitation,
  openInvitation,
} from "../../shared/api/people.ts"
import { Problem } from "../../shared/problem.ts"
import { acceptInvitation } from "../accounts/acceptInvitation.ts"
import { linkTo } from "../accounts/link.ts"
import { signIn } from "../accounts/signIn.ts"
import { findAgency } from "../storage/agencies.ts"
import {
  findInvitation,
  insertInvitation,
  listInvitations,
  withdrawInvitation,
} from "../storage/invitations.ts"
import { findPlan } from "../storage/plans.ts"
import { findPerson, findPersonByEmail } from "../storage/users.ts"
import {
  openRoute,
  type PersonCall,
  personRoute,
  planRoute,
  type Route,
  type Services,
} from "./route.ts"

async function demandMayInvite(
  { services, session }: PersonCall<unknown>,
  plan: string | undefined,
): Promise<void> {
  if (plan === undefined) {
    if (session.administrator) return
    throw new Problem("no-right", "Only an administrator may invite outside a plan.")
  }
  // An administrator gains no power in a plan by inviting somebody into it.
  const right = await services.sessions.rightIn(plan, session.user.id)
  if (right === null) throw new Problem("not-found", "There is no such plan.")
  if (!can(right, "manage"))
    throw new Problem("no-right", "Only the plan's secretariat may invite into it.")
}

const wrong = (path: string, message: string) =>
  new Problem("invalid", message, { issues: [{ path: [path], message }] })

async function open(services: Services, request: { ip?: string | undefined }, secret: string) {
  await services.limiter.demand(`invitation:${request.ip}`, { max: 60, seconds: 60 })
  const invitation = await findInvitation(services.database.db, secret)
  if (!invitation)
    throw new Problem("not-found", "This invitation is unknown, has been used or has run out.")
  return invitation
}

/** Invitations by link: made by an administrator or a plan's secretariat, accepted once within 14 days. */
export const invitationRoutes: readonly Route[] = [
  personRoute({
    method: "post",
    path: "/api/invitations",
    summary: "Invites a person by a link that you pass on; with a plan, they get a right in it.",
    body: newInvitation,
    answer: z.object({ url: z.string() }),
    status: 201,
    async handle(call) {
      const { services, session, body, request } = call
      const { db } = services.database
      await demandMayInvite(call, body.plan)
      if ((body.plan === undefined) !== (body.right === undefined))
        throw wrong("right", "Give a plan and a right in it together, or neither.")
      if (!(await findAgency(db, body.agency)))
        throw wrong("agency", "There is no agency with this id.")
      if (await findPersonByEmail(db, body.email))
        throw new Problem("conflict", "A person with this e-mail address has an account already.")
      const { email, agency, plan = null, right = null } = body
      const secret = await insertInvitation(db, { email, agency, plan, right }, session.user.id)
      return { url: linkTo(`/invitation/${secret}`, services.config, request) }
    },
  }),
  planRoute("manage", {
    method: "get",
    path: "/api/plans/{id}/open-invitations",
    summary: "The invitations into the plan that can still be accepted, without their links.",
    answer: z.object({ invitations: z.array(openInvitation) }),
    handle: async ({ services, plan }) => ({
      invitations: await listInvitations(services.database.db, plan),
    }),
  }),
  planRoute("manage", {
    method: "delete",
    path: "/api/plans/{id}/open-invitations/{invitationId}",
    summary: "Withdraws an invitation into the plan; its link leads nowhere from then on.",
    answer: null,
    async handle({ services, plan, param }) {
      if (!(await withdrawInvitation(services.database.db, param("invitationId"), plan)))
        throw new Problem("not-found", "There is no such open invitation into this plan.")
    },
  }),
  openRoute({
    method: "get",
    path: "/api/invitations/{token}",
    summary: "What an invitation is for.",
    answer: invitationView,
    async handle({ services, param, request }) {
      const { db } = services.database
      const invitation = await open(services, request, param("token"))
      const plan = invitation.plan === null ? null : await findPlan(db, invitation.plan)
      return {
        email: invitation.email,
        agency: await findAgency(db, invitation.agency),
        plan: plan?.settings.title ?? null,
      }
    },
  }),
  openRoute({
    method: "post",
    path: "/api/invitations/{token}/accept",
    summary: "Makes the account an invitation is for, and signs in.",
    body: acceptance,
    answer: me,
    status: 201,
    async handle({ services, param, body, request, response }) {
      const { database, auth } = services
      const secret = param("token")
      const { email } = await open(services, request, secret)
      const user = await acceptInvitation(services, secret, body)
      await signIn(auth, { email, password: body.password }, { request, response })
      return { user: await findPerson(database.db, user) }
    },
  }),
]
