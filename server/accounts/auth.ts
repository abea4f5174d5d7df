import { AsyncLocalStorage } from "node:async_hooks"
import { type BetterAuthPlugin, betterAuth } from "better-auth"
import { APIError, createAuthEndpoint, createAuthMiddleware } from "better-auth/api"
import { setSessionCookie } from "better-auth/cookies"
import { twoFactor } from "better-auth/plugins/two-factor"
import type { Logger } from "pino"
import { z } from "zod"
import type { Config } from "../config.ts"
import type { RecordEvent } from "../record/securityRecord.ts"
import { accountOptions } from "../storage/accountTables.ts"
import type { Database } from "../storage/database.ts"
import { now } from "../storage/id.ts"
import { revokeTokens } from "../storage/tokens.ts"
import { findPerson, findPersonByEmail } from "../storage/users.ts"
import type { Limiter } from "./limiter.ts"

/** The header that carries the caller's address to better-auth; app.ts sets it, whatever the caller sent. */
export const addressHeader = "x-concord-address"

/** What a session says beside better-auth's own columns, ISO texts; see `signInTables.ts`. */
const sessionFields = {
  startedAt: { type: "string", required: false, input: false },
  authenticatedAt: { type: "string", required: false, input: false },
  elevatedAt: { type: "string", required: false, input: false },
  signedInBy: { type: "string", required: false, input: false },
} as const

/** Opens sessions for those who showed who they are without a password; no address leads here. */
const openingSessions = {
  id: "concord-sessions",
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      {
        method: "POST",
        body: z.object({
          userId: z.string(),
          by: z.enum(["passkey", "provider"]),
          /** Whether they passed a second factor with it. */
          factor: z.boolean(),
        }),
      },
      async (context) => {
        const { userId, by, factor } = context.body
        const { internalAdapter } = context.context
        const user = await internalAdapter.findUserById(userId)
        if (!user) throw new APIError("UNAUTHORIZED", { message: "This account is not here." })
        const at = now()
        const session = await internalAdapter.createSession(userId, false, {
          startedAt: at,
          authenticatedAt: at,
          signedInBy: by,
          ...(factor ? { elevatedAt: at } : {}),
        })
        await setSessionCookie(context, { session, user })
        return { sessionId: session.id }
      },
    ),
  },
} satisfies BetterAuthPlugin

const day = 24 * 60 * 60
const captured = new AsyncLocalStorage<{ token: string | null }>()

/**
 * Sign-in by e-mail and password. Nobody signs up from outside: accounts are made by set-up and by
 * accepted invitations. `onSignedOut` is told of every session that ended, and of every person whose
 * password changed.
 */
export function createAuth(options: {
  config: Config
  database: Database
  secret: string
  limiter: Limiter
  log: Logger
  onSignedOut: (who: { sessionId: string } | { userId: string }) => void
  record: RecordEvent
}) {
  const { config, database, secret, limiter, log, onSignedOut, record } = options
  const perMinute = (max: number) => ({ window: 60, max })
  return betterAuth({
    ...accountOptions(database.db, database.dialect),
    appName: "Concord",
    baseURL: config.publicUrl,
    basePath: "/api/auth",
    secret,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: day,
      revokeSessionsOnPasswordReset: true,
      // There is no mail: an administrator asks for the link and hands it over.
      sendResetPassword: async ({ token }) => {
        const place = captured.getStore()
        if (place) place.token = token
      },
      onPasswordReset: async ({ user }) => {
        await revokeTokens(database.db, user.id)
        onSignedOut({ userId: user.id })
        await record({ act: "password-reset", by: { user } })
      },
    },
    session: {
      expiresIn: Math.min(7, config.sessionDays) * day,
      updateAge: day / 24,
      cookieCache: { enabled: false },
      additionalFields: sessionFields,
    },
    plugins: [
      twoFactor({
        issuer: "Concord",
        totpOptions: { digits: 6, period: 30 },
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
      }),
      openingSessions,
    ],
    // Whoever can reach these could take over an account or leave one that nobody can read.
    disabledPaths: [
      "/sign-up/email",
      "/request-password-reset",
      "/update-user",
      "/change-email",
      "/delete-user",
    ],
    databaseHooks: {
      session: {
        create: {
          // Who gave the right password may know why it does not open.
          before: async (session, context) => {
            const person = await findPerson(database.db, session.userId)
            if (!person?.active)
              throw new APIError("FORBIDDEN", {
                message: "This account is deactivated. Your administrator can open it again.",
                code: "DEACTIVATED",
              })
            const at = now()
            const begun = { startedAt: at, authenticatedAt: at, signedInBy: "password" }
            const elevated = context?.path?.startsWith("/two-factor/verify-")
            return {
              data: {
                ...(session.startedAt ? {} : begun),
                ...(elevated ? { elevatedAt: at } : {}),
              },
            }
          },
          after: async ({ id, userId, ipAddress }) => {
            const by = { user: { id: userId }, sessionId: id }
            await record({ act: "sign-in", by, address: ipAddress ?? undefined })
          },
        },
        delete: {
          after: async (session, context) => {
            onSignedOut({ sessionId: session.id })
            const by = { user: { id: session.userId }, sessionId: session.id }
            if (context?.path === "/sign-out") await record({ act: "sign-out", by })
          },
        },
      },
    },
    hooks: {
      // A changed password ends every other session, whatever the caller asked for.
      before: createAuthMiddleware(async (context) => {
        if (context.path !== "/change-password") return
        return { context: { body: { ...context.body, revokeOtherSessions: true } } }
      }),
      after: createAuthMiddleware(async ({ path, body, headers, context }) => {
        const address = headers?.get(addressHeader) ?? undefined
        const failed = context.returned instanceof APIError
        const session = context.newSession ?? context.session
        const by = session && { user: session.user, sessionId: session.session.id }
        if (path === "/sign-in/email") {
          if (!failed) return
          // An address that nobody has is not kept: a password may have slipped into its field.
          const email = typeof body?.email === "string" ? body.email : ""
          const tried = await findPersonByEmail(database.db, email)
          const subject = tried && { kind: "person" as const, id: tried.id }
          return record({ act: "sign-in-failed", address, ...(subject && { subject }) })
        }
        if (failed || !by) return
        if (path === "/change-password") {
          await revokeTokens(database.db, by.user.id)
          onSignedOut({ userId: by.user.id })
          await record({ act: "password-changed", by, address })
        }
      }),
    },
    trustedOrigins: (request) => {
      const host = request?.headers.get("host")
      return [config.publicUrl, ...(host ? [`http://${host}`, `https://${host}`] : [])]
    },
    // Its own production rule allows three sign-ins in ten seconds from one address, and an agency
    // is one address; its memory store counts on as long as attempts keep coming.
    rateLimit: {
      enabled: true,
      ...perMinute(600),
      customRules: {
        "/sign-in/email": perMinute(config.signInsPerMinute),
        "/change-password": perMinute(10),
        "/verify-password": perMinute(10),
        "/reset-password": perMinute(10),
      },
      customStorage: {
        consume: async (key, { max, window }) => {
          const wait = await limiter.count(`auth:${key}`, { max, seconds: window })
          return { allowed: wait === null, retryAfter: wait }
        },
      },
    },
    advanced: {
      useSecureCookies: config.publicUrl.startsWith("https:"),
      cookiePrefix: "concord",
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    logger: {
      level: "warn",
      log: (level, message) => log[level === "error" ? "error" : "warn"]({ from: "auth" }, message),
    },
  })
}

/** What {@link createAuth} makes. */
export type Auth = ReturnType<typeof createAuth>

/** The secret of a link by which the person with this e-mail can set a new password; holds a day, works once. */
export async function newResetToken(auth: Auth, email: string): Promise<string> {
  const place: { token: string | null } = { token: null }
  await captured.run(place, () => auth.api.requestPasswordReset({ body: { email } }))
  if (place.token === null) throw new Error("The reset link was not made.")
  return place.token
}
