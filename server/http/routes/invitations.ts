import { z } from "zod"
import { can } from "../../../shared/access.ts"
import {
  acceptInvitation as acceptance,
  type InvitationOutcome,
  invitationOutcome,
  invitationView,
  me,
  newInvitation,
  openInvitation,
} from "../../../shared/api/people.ts"
import { Problem } from "../../../shared/problem.ts"
import { acceptInvitation } from "../../accounts/acceptInvitation.ts"
import { acceptForAgency, standsFor } from "../../accounts/invite.ts"
import { linkTo } from "../../accounts/link.ts"
import { signIn } from "../../accounts/signIn.ts"
import { findAgency, findOpenAgency } from "../../storage/agencies.ts"
import {
  findInvitation,
  findOpenInvitation,
  type Invitation,
  insertInvitation,
  listInvitations,
  withdrawInvitation,
} from "../../storage/invitations.ts"
import { findPlan } from "../../storage/plans.ts"
import { setAgencyRole } from "../../storage/rights.ts"
import { findPerson, findPersonByEmail } from "../../storage/users.ts"
import {
  agencyAdministratorRoute,
  openRoute,
  type PersonCall,
  personRoute,
  planRoute,
  type Route,
  type Services,
} from "../route.ts"

const wrong = (path: string, message: string) =>
  new Problem("invalid", message, { issues: [{ path: [path], message }] })

const gone = () => new Problem("not-found", "There is no such open invitation.")

type Asked = z.infer<typeof newInvitation>

async function demandMayInvite(
  { services, session }: PersonCall<unknown>,
  { plan, agency }: Asked,
): Promise<void> {
  if (plan === undefined) {
    if (session.administrator) return
    if (session.agencyAdministrator && session.agency.id === agency) return
    throw new Problem(
      "no-right",
      "An account is made by the administrator of the agency or of the installation.",
    )
  }
  if (session.token?.plan && session.token.plan !== plan)
    throw new Problem("no-right", "This token was made for one plan and opens nothing else.")
  // An administrator gains no right in a plan by inviting somebody into it.
  const right = await services.sessions.rightIn(plan, session.user.id)
  if (right === null) throw new Problem("not-found", "There is no such plan.")
  if (!can(right, "manage"))
    throw new Problem("no-right", "Only the plan's secretariat may invite into it.")
}

/**
 * Refuses invalid invitations. Except for colleagues, the answer does not reveal whether the
 * address has an account.
 */
async function demandInOrder(call: PersonCall<Asked>): Promise<void> {
  const { services, session, body } = call
  const { db } = services.database
  const { plan, right, role, mandate, agency, email } = body
  if ((plan === undefined) !== (right === undefined))
    throw wrong("right", "Give a plan and a right in it together, or neither.")
  if (plan === undefined && (role !== undefined || mandate))
    throw wrong("role", "An agency has a role, and a mandate, in a plan only.")
  if (can(right ?? null, "report") && mandate)
    throw wrong("mandate", "An expert reads and reports, and speaks for no agency.")
  if (!(await findAgency(db, agency))) throw wrong("agency", "There is no agency with this id.")
  if (!(await findOpenAgency(db, agency))) throw wrong("agency", "This agency is closed.")
  const known = await findPersonByEmail(db, email)
  // People whom the caller sees in a list anyway.
  const seen = known && (known.agency.id === session.agency.id || (session.administrator && !plan))
  if (seen && known.agency.id === agency && plan && known.active)
    throw new Problem("conflict", "Your colleague has an account: add them as a person.")
  if (seen && !plan)
    throw new Problem("conflict", "A person with this e-mail address has an account already.")
}

/** Takes an invitation for its agency, announces it, and returns the result. */
async function take(call: PersonCall<unknown>, invitation: Invitation): Promise<InvitationOutcome> {
  const { services, session, request } = call
  const { database, rooms, config, record } = services
  const { id, plan } = invitation
  const taken = await acceptForAgency(database, session, invitation)
  if (invitation.by !== session.user.id)
    await record({
      ...{ act: "invitation-confirmed", by: session, plan },
      subject: { kind: "invitation", id },
    })
  if ("secret" in taken) {
    const url = linkTo(`/invitation/${taken.secret}`, config, request)
    return { state: "link", url }
  }
  if (plan !== null) {
    await record({
      ...{ act: "invitation-accepted", by: session, plan },
      subject: { kind: "person", id: taken.user },
      details: { right: taken.right ?? "" },
    })
    rooms.announce(plan, { type: "changed", what: "people" })
  }
  return { state: "added", url: null }
}

async function open(services: Services, request: { ip?: string | undefined }, secret: string) {
  await services.limiter.demand(`invitation:${request.ip}`, { max: 60, seconds: 60 })
  const invitation = await findInvitation(services.database.db, secret)
  if (!invitation)
    throw new Problem("not-found", "This invitation is unknown, has been used or has expired.")
  return invitation
}

/** An open invitation within the caller's reach as an administrator. */
async function reached({ services, session, param }: PersonCall<unknown>): Promise<Invitation> {
  const found = await findOpenInvitation(services.database.db, param("invitationId"))
  const own = session.agencyAdministrator && found?.agency === session.agency.id
  if (!found || !(session.administrator || own)) throw gone()
  return found
}

async function withdraw(
  { services, session }: PersonCall<unknown>,
  { id, plan }: Invitation,
  act: "invitation-withdrawn" | "invitation-declined",
) {
  if (!(await withdrawInvitation(services.database.db, id))) throw gone()
  await services.record({
    ...{ act, by: session, plan },
    subject: { kind: "invitation", id },
  })
}

/**
 * Invitations: into an agency by its administrator or the installation's, into a plan by its
 * secretariat. An invitation into a plan for somebody of another agency, or for a new account,
 * takes effect only when the administrator of the agency takes it, and gets its link.
 */
export const invitationRoutes: readonly Route[] = [
  personRoute({
    method: "post",
    path: "/api/invitations",
    summary:
      "Invites a person by their exact address, into an agency or into a plan; the answer is the same whether or not somebody has the address.",
    body: newInvitation,
    answer: invitationOutcome,
    status: 201,
    recentSignIn: "unless-token",
    async handle(call) {
      const { services, session, body } = call
      const { db } = services.database
      await services.limiter.demand(`invite:${session.user.id}`, { max: 100, seconds: 3600 })
      await demandMayInvite(call, body)
      await demandInOrder(call)
      const { email, agency, plan = null, right = null, role = null, mandate = false } = body
      // Evaluated before the insert, which may change the answer.
      const own =
        (await standsFor(db, session, agency)) ||
        (session.administrator && (plan === null || session.agency.id === agency))
      const by = session.user.id
      const made = await insertInvitation(db, { email, agency, plan, right, role, mandate, by })
      await services.record({
        ...{ act: "invitation-made", by: session, plan },
        subject: { kind: "invitation", id: made.id },
        details: { agency, ...(right ? { right } : {}), ...(mandate ? { mandate: "yes" } : {}) },
      })
      if (plan !== null && role !== null) {
        await setAgencyRole(db, plan, agency, role)
        await services.record({
          ...{ act: "agency-joined", by: session, plan },
          subject: { kind: "agency", id: agency },
          details: { role },
        })
        services.rooms.announce(plan, { type: "changed", what: "people" })
      }
      return own ? take(call, made) : { state: "waits", url: null }
    },
  }),
  agencyAdministratorRoute({
    method: "get",
    path: "/api/open-invitations",
    summary: "The open invitations of your agency, or of all, without their links.",
    answer: z.object({ invitations: z.array(openInvitation) }),
    async handle({ services, session }) {
      const { db } = services.database
      const all = await listInvitations(
        db,
        session.administrator ? {} : { agency: session.agency.id },
      )
      const yours = new Map<string, boolean>()
      for (const { agency } of all)
        if (!yours.has(agency.id)) yours.set(agency.id, await standsFor(db, session, agency.id))
      return {
        invitations: all.map((each) => ({ ...each, yours: yours.get(each.agency.id) ?? false })),
      }
    },
  }),
  agencyAdministratorRoute({
    method: "post",
    path: "/api/open-invitations/{invitationId}/take",
    summary:
      "Takes an invitation for the agency: who has an account there comes in at once, for others you get the link.",
    answer: invitationOutcome,
    recentSignIn: true,
    async handle(call) {
      const { services, session } = call
      const invitation = await reached(call)
      if (!(await standsFor(services.database.db, session, invitation.agency)))
        throw new Problem(
          "no-right",
          "Only the administrator of that agency can confirm this invitation.",
        )
      if (!invitation.waits)
        throw new Problem("conflict", "This invitation has been confirmed already.")
      return take(call, invitation)
    },
  }),
  agencyAdministratorRoute({
    method: "delete",
    path: "/api/open-invitations/{invitationId}",
    summary: "Withdraws or declines an invitation; its link leads nowhere from then on.",
    answer: null,
    async handle(call) {
      const invitation = await reached(call)
      // Removing another person's waiting invitation declines it.
      const declined = invitation.waits && invitation.by !== call.session.user.id
      await withdraw(call, invitation, declined ? "invitation-declined" : "invitation-withdrawn")
    },
  }),
  planRoute("manage", {
    method: "get",
    path: "/api/plans/{id}/open-invitations",
    summary: "The invitations into the plan that are open, without their links.",
    answer: z.object({ invitations: z.array(openInvitation) }),
    handle: async ({ services, plan }) => ({
      invitations: (await listInvitations(services.database.db, { plan })).map((each) => ({
        ...each,
        yours: false,
      })),
    }),
  }),
  planRoute("manage", {
    method: "delete",
    path: "/api/plans/{id}/open-invitations/{invitationId}",
    summary: "Withdraws an invitation into the plan; its link leads nowhere from then on.",
    answer: null,
    async handle(call) {
      const found = await findOpenInvitation(call.services.database.db, call.param("invitationId"))
      if (found?.plan !== call.plan) throw gone()
      await withdraw(call, found, "invitation-withdrawn")
    },
  }),
  openRoute({
    method: "get",
    path: "/api/invitations/{token}",
    summary: "What an invitation is for, and who made it.",
    answer: invitationView,
    async handle({ services, param, request }) {
      const { db } = services.database
      const invitation = await open(services, request, param("token"))
      const plan = invitation.plan === null ? null : await findPlan(db, invitation.plan)
      const by = await findPerson(db, invitation.by)
      return {
        email: invitation.email,
        agency: await findAgency(db, invitation.agency),
        plan: plan?.settings.title ?? null,
        by: by && { name: by.name, agency: by.agency },
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
