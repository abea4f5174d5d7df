import { AsyncLocalStorage } from "node:async_hooks"
import { type BetterAuthPlugin, betterAuth } from "better-auth"
import {
  APIError,
  createAuthEndpoint,
  createAuthMiddleware,
  getSessionFromCtx,
} from "better-auth/api"
import { setSessionCookie } from "better-auth/cookies"
import { twoFactor } from "better-auth/plugins/two-factor"
import type { Logger } from "pino"
import { z } from "zod"
import type { Config } from "../config/config.ts"
import type { RecordEvent } from "../record/securityRecord.ts"
import type { Database } from "../storage/database/database.ts"
import { now } from "../storage/database/id.ts"
import { accountOptions } from "../storage/tables/accountTables.ts"
import { revokeTokens } from "../storage/tokens.ts"
import { findPerson, findPersonByEmail } from "../storage/users.ts"
import type { Limiter } from "./limiter.ts"
import { passwordFault } from "./passwords.ts"

/**
 * The header that carries the caller's address to better-auth; app.ts overwrites any value from the
 * caller.
 */
export const addressHeader = "x-concord-address"

/** Fields of a session beside better-auth's own columns, as ISO times; see `signInTables.ts`. */
const sessionFields = {
  startedAt: { type: "string", required: false, input: false },
  authenticatedAt: { type: "string", required: false, input: false },
  elevatedAt: { type: "string", required: false, input: false },
  signedInBy: { type: "string", required: false, input: false },
} as const

type Marks = Partial<Record<keyof typeof sessionFields, string | null>>

/** Opens sessions for people who authenticated without a password; not reachable by HTTP. */
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

const leastPassword = 10
const day = 24 * 60 * 60
const captured = new AsyncLocalStorage<{ token: string | null }>()

/**
 * Sign-in by e-mail and password. There is no public sign-up: accounts are created by set-up and by
 * accepted invitations. `onSignedOut` is called for every session that ended, and for every person
 * whose password changed.
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
  const https = config.publicUrl.startsWith("https:")
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
      minPasswordLength: leastPassword,
      maxPasswordLength: 200,
      resetPasswordTokenExpiresIn: day,
      revokeSessionsOnPasswordReset: true,
      // There is no mail: an administrator requests the link and passes it on.
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
    databaseHooks: {
      session: {
        create: {
          // After the right password, the reason for the refusal may be told.
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
            // A changed password gives this browser another session, which is still the same
            // sign-in.
            const before = context?.path === "/change-password" ? context.context.session : null
            const { startedAt, elevatedAt, signedInBy } = (before?.session ?? {}) as Marks
            const goesOn = { ...begun, startedAt, elevatedAt, signedInBy }
            return {
              data: {
                ...(startedAt ? goesOn : session.startedAt ? {} : begun),
                ...(elevated ? { elevatedAt: at } : {}),
              },
            }
          },
          after: async ({ id, userId, ipAddress, signedInBy }, context) => {
            const path = context?.path ?? ""
            // Setting up a second factor or changing the password is no new sign-in, and a password
            // before a second factor is not a complete one.
            if (/^\/(change-password|two-factor)/.test(path) && context?.context.session) return
            if (context && path === "/sign-in/email") {
              const user = await context.context.internalAdapter.findUserById(userId)
              if (user && "twoFactorEnabled" in user && user.twoFactorEnabled) return
            }
            const by = { user: { id: userId }, sessionId: id }
            const details = { by: String(signedInBy) }
            await record({ act: "sign-in", by, address: ipAddress ?? undefined, details })
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
        const { path, body } = context
        // No device may skip the second factor: the token for that could be copied.
        if (path.startsWith("/two-factor/verify-"))
          return { context: { body: { ...body, trustDevice: false } } }
        if (path === "/reset-password" || path === "/change-password") {
          const { internalAdapter } = context.context
          const user =
            path === "/change-password"
              ? (await getSessionFromCtx(context))?.user.id
              : (await internalAdapter.findVerificationValue(`reset-password:${body?.token}`))
                  ?.value
          const person = user === undefined ? null : await findPerson(database.db, user)
          const fault = person && (await passwordFault(String(body?.newPassword), person))
          // better-auth itself refuses a password that is too short.
          if (fault && String(body?.newPassword).length >= leastPassword)
            throw new APIError("BAD_REQUEST", { message: fault, code: "WEAK_PASSWORD" })
        }
        if (path !== "/change-password") return
        return { context: { body: { ...body, revokeOtherSessions: true } } }
      }),
      after: createAuthMiddleware(async ({ path, body, headers, context }) => {
        const address = headers?.get(addressHeader) ?? undefined
        const failed = context.returned instanceof APIError
        const session = context.newSession ?? context.session
        const by = session && { user: session.user, sessionId: session.session.id }
        if (path === "/sign-in/email") {
          if (!failed) return
          // An unknown address is not recorded: a password may have been typed into its field.
          const email = typeof body?.email === "string" ? body.email : ""
          const tried = await findPersonByEmail(database.db, email)
          const subject = tried && { kind: "person" as const, id: tried.id }
          return record({ act: "sign-in-failed", address, ...(subject && { subject }) })
        }
        if (failed && by && path === "/change-password") {
          const { code } = (context.returned as APIError).body ?? {}
          if (code === "INVALID_PASSWORD") await record({ act: "identity-failed", by, address })
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
      // A browser takes a cookie of this name only from this very host, for all of it, and over
      // https: no neighbour under the same domain can set one. better-auth's own prefix promises less.
      useSecureCookies: false,
      cookiePrefix: `${https ? "__Host-" : ""}concord`,
      defaultCookieAttributes: { secure: https },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    logger: {
      level: "warn",
      log: (level, message) => log[level === "error" ? "error" : "warn"]({ from: "auth" }, message),
    },
  })
}

/** The sign-in service that {@link createAuth} returns. */
export type Auth = ReturnType<typeof createAuth>

/**
 * The secret of a link by which the person with this e-mail can set a new password; valid for a
 * day, once.
 */
export async function newResetToken(auth: Auth, email: string): Promise<string> {
  const place: { token: string | null } = { token: null }
  await captured.run(place, () => auth.api.requestPasswordReset({ body: { email } }))
  if (place.token === null) throw new Error("The reset link was not made.")
  return place.token
}
