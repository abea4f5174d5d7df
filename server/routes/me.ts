import { fromNodeHeaders } from "better-auth/node"
import { z } from "zod"
import { me, meChange, newToken } from "../../shared/api/people.ts"
import { Problem } from "../../shared/problem.ts"
import { insertToken, listTokens, revokeToken } from "../storage/tokens.ts"
import { findLanguage, setLanguage } from "../storage/users.ts"
import { personRoute, type Route } from "./route.ts"

/** The person who asks, and their personal access tokens. */
export const meRoutes: readonly Route[] = [
  personRoute({
    method: "get",
    path: "/api/me",
    summary: "Who is signed in.",
    answer: me,
    async handle({ session, services, request, response }) {
      if (request.headers.authorization === undefined) {
        // Every page asks this first, so here the cookie of a session in use is prolonged.
        const headers = fromNodeHeaders(request.headers)
        const read = await services.auth.api.getSession({ headers, returnHeaders: true })
        for (const cookie of read.headers.getSetCookie()) response.append("set-cookie", cookie)
      }
      const { user, agency, administrator } = session
      const language = await findLanguage(services.database.db, user.id)
      return { user: { ...user, agency, administrator, language } }
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
    path: "/api/tokens",
    summary: "Your personal access tokens, without their secrets.",
    answer: z.object({
      tokens: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          createdAt: z.string(),
          lastUsedAt: z.string().nullable(),
        }),
      ),
    }),
    handle: async ({ session, services }) => ({
      tokens: await listTokens(services.database.db, session.user.id),
    }),
  }),
  personRoute({
    method: "post",
    path: "/api/tokens",
    summary: "Makes a personal access token; it is shown this once.",
    body: newToken,
    answer: z.object({ id: z.string(), token: z.string() }),
    status: 201,
    recentSignIn: true,
    handle: ({ session, services, body }) =>
      insertToken(services.database.db, session.user.id, body.name),
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
    },
  }),
]
