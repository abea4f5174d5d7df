import { fromNodeHeaders } from "better-auth/node"
import { z } from "zod"
import { firstStepsAnswer, firstStepsChange } from "../../../shared/api/firstSteps.ts"
import { me, meChange, newToken, openToken, ownToken } from "../../../shared/api/people.ts"
import { Problem } from "../../../shared/problem.ts"
import { hideFirstSteps, readFirstSteps } from "../../storage/firstSteps.ts"
import {
  insertToken,
  listOpenTokens,
  listTokens,
  ownerOfToken,
  revokeToken,
} from "../../storage/tokens.ts"
import { findLanguage, setLanguage } from "../../storage/users.ts"
import { agencyAdministratorRoute, personRoute, type Route } from "../route.ts"

/** The caller's account, and their personal access tokens. */
export const meRoutes: readonly Route[] = [
  personRoute({
    method: "get",
    path: "/api/me",
    summary: "Who is signed in.",
    answer: me,
    async handle({ session, services, request, response }) {
      if (request.headers.authorization === undefined) {
        // Every page calls this first, so the cookie of a session in use is prolonged here.
        const headers = fromNodeHeaders(request.headers)
        const read = await services.auth.api.getSession({ headers, returnHeaders: true })
        for (const cookie of read.headers.getSetCookie()) response.append("set-cookie", cookie)
      }
      const { user, agency, administrator, agencyAdministrator, makesPlans } = session
      const may = { administrator, agencyAdministrator, makesPlans }
      const language = await findLanguage(services.database.db, user.id)
      const { readsOffice } = services.files
      return { user: { ...user, agency, ...may, language, readsOffice } }
    },
  }),
  personRoute({
    method: "patch",
    path: "/api/me",
    summary: "Chooses the language in which you read the interface.",
    body: meChange,
    answer: null,
    handle: ({ services, session, body }) =>
      setLanguage(services.database.db, session.user.id, body.language),
  }),
  personRoute({
    method: "get",
    path: "/api/first-steps",
    summary: "How far you have come with your first plan, and whether you are shown it.",
    answer: firstStepsAnswer,
    handle: ({ services, session }) =>
      readFirstSteps(services.database.db, {
        id: session.user.id,
        makesPlans: session.makesPlans,
      }),
  }),
  personRoute({
    method: "put",
    path: "/api/first-steps",
    summary: "Puts your first steps away, or shows them again.",
    body: firstStepsChange,
    answer: null,
    handle: ({ services, session, body }) =>
      hideFirstSteps(services.database.db, session.user.id, body.hidden),
  }),
  personRoute({
    method: "get",
    path: "/api/tokens",
    summary: "Your personal access tokens, without their secrets.",
    answer: z.object({ tokens: z.array(ownToken) }),
    handle: async ({ session, services }) => ({
      tokens: await listTokens(services.database.db, session.user.id),
    }),
  }),
  personRoute({
    method: "post",
    path: "/api/tokens",
    summary: "Makes a personal access token; it is shown this once.",
    body: newToken,
    answer: z.object({ id: z.string(), token: z.string(), expiresAt: z.string() }),
    status: 201,
    recentSignIn: true,
    async handle({ session, services, body }) {
      const user = session.user.id
      if (body.plan !== null && !(await services.sessions.rightIn(body.plan, user))) {
        const message = "You have no right in such a plan."
        throw new Problem("invalid", message, { issues: [{ path: ["plan"], message }] })
      }
      const made = await insertToken(services.database.db, user, body)
      await services.record({
        ...{ act: "token-made", by: session },
        subject: { kind: "token", id: made.id },
        // Only the plan's own people may know which plan.
        details: { scope: body.scope, plans: body.plan === null ? "all" : "one", days: body.days },
      })
      return made
    },
  }),
  personRoute({
    method: "delete",
    path: "/api/tokens/{tokenId}",
    summary: "Revokes one of your personal access tokens.",
    answer: null,
    async handle({ session, services, param }) {
      const token = param("tokenId")
      if (!(await revokeToken(services.database.db, session.user.id, token)))
        throw new Problem("not-found", "You have no such token.")
      services.rooms.signedOut({ sessionId: token })
      const subject = { kind: "token", id: token } as const
      await services.record({ act: "token-revoked", by: session, subject })
    },
  }),
  agencyAdministratorRoute({
    method: "get",
    path: "/api/open-tokens",
    summary: "The personal access tokens of your agency's people, or of everybody.",
    answer: z.object({ tokens: z.array(openToken) }),
    handle: async ({ session, services }) => ({
      tokens: await listOpenTokens(
        services.database.db,
        session.administrator ? null : session.agency.id,
      ),
    }),
  }),
  agencyAdministratorRoute({
    method: "delete",
    path: "/api/open-tokens/{tokenId}",
    summary: "Revokes a token of one of your agency's people, or of anybody.",
    answer: null,
    async handle({ session, services, param }) {
      const id = param("tokenId")
      const { db } = services.database
      const owner = await ownerOfToken(db, id)
      const mine = owner && (session.administrator || owner.agency === session.agency.id)
      if (!mine || !(await revokeToken(db, owner.user, id)))
        throw new Problem("not-found", "There is no such token.")
      services.rooms.signedOut({ sessionId: id })
      const subject = { kind: "token", id } as const
      await services.record({ act: "token-revoked", by: session, subject })
    },
  }),
]
