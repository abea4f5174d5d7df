import { z } from "zod"

const password = z.string().max(200)
const code = z.string().trim().min(6).max(10)
const ceremony = z.string().min(1).max(200)
// The response of the browser's WebAuthn; a library of the server parses it.
const response = z.object({ id: z.string().max(2000) }).loose()
const factors = z.object({ totp: z.boolean(), passkey: z.boolean() })

/**
 * `GET /api/sign-in`: how far this browser has come. `second-factor`: the first factor is given,
 * and one of `factors` is needed; `set-up`: the installation requires a second factor and the
 * person has none yet.
 */
export const signInView = z.object({
  state: z.enum(["out", "second-factor", "set-up", "in"]),
  /** The person who is signing in; null for nobody. */
  person: z.object({ name: z.string(), email: z.string() }).nullable(),
  factors,
  /** The name of the organisation's sign-in service; null where there is none. */
  provider: z.string().nullable(),
})
/** How far a browser has come in signing in. */
export type SignInView = z.infer<typeof signInView>

/** `POST /api/sign-in/second-factor`: the code of the application, or a recovery code. */
export const secondFactor = z.union([
  z.object({ code }).strict(),
  z.object({ recoveryCode: z.string().trim().min(1).max(40) }).strict(),
])
/**
 * `POST /api/second-factor/confirm`: the first code, which shows that the application is set up.
 */
export const firstCode = z.object({ code }).strict()
/** The recovery codes, shown once. */
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

/**
 * A challenge for a passkey: `options` are for the browser's WebAuthn, `ceremony` is sent back with
 * its response.
 */
export const passkeyChallenge = z.object({ ceremony, options: z.unknown() })
/** The browser's response to a challenge. */
export const passkeyAnswer = z.object({ ceremony, response }).strict()
/** `POST /api/passkeys`. */
export const newPasskey = z
  .object({ ceremony, response, name: z.string().trim().min(1).max(100) })
  .strict()
/** `PATCH /api/passkeys/{passkeyId}`. */
export const passkeyChange = z.object({ name: z.string().trim().min(1).max(100) }).strict()

/** `POST /api/reauthenticate`: the password, or the response of a passkey. */
export const reauthentication = z.union([z.object({ password }).strict(), passkeyAnswer])

/**
 * `POST /api/sign-in/provider` → `{url}`: the address to go to. `link` adds the service to the
 * caller's account, `confirm` reauthenticates the caller, `invitation` creates the account of an
 * invitation.
 */
export const providerQuestion = z.union([
  z.object({ for: z.literal("sign-in"), next: z.string().max(2000).optional() }).strict(),
  z.object({ for: z.enum(["link", "confirm"]) }).strict(),
  z
    .object({
      for: z.literal("invitation"),
      invitation: z.string().max(200),
      name: z.string().trim().min(1).max(200),
    })
    .strict(),
])

/** `GET /api/me/sign-in`: the ways in which the caller can sign in. */
export const ownSignIn = z.object({
  password: z.boolean(),
  /** Null without an authenticator application. */
  recoveryCodesLeft: z.number().int().nullable(),
  /** Whether the installation requires a second factor. */
  required: z.boolean(),
  passkeys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      createdAt: z.string(),
      lastUsedAt: z.string().nullable(),
    }),
  ),
  provider: z.object({ name: z.string(), linked: z.boolean() }).nullable(),
  sessions: z.array(
    z.object({
      id: z.string(),
      current: z.boolean(),
      startedAt: z.string(),
      lastUsedAt: z.string(),
      address: z.string().nullable(),
      userAgent: z.string().nullable(),
      by: z.string().nullable(),
    }),
  ),
})
/** The caller's ways to sign in, and their sessions. */
export type OwnSignIn = z.infer<typeof ownSignIn>

/**
 * `GET` and `PUT /api/sign-in-rules`: whether everybody needs a second factor from their next
 * sign-in on.
 */
export const signInRules = z.object({ secondFactorRequired: z.boolean() }).strict()
