import { z } from "zod"

const password = z.string().max(200)
const code = z.string().trim().min(6).max(10)
const ceremony = z.string().min(1).max(200)
// What a browser's WebAuthn gives; the server's library reads it.
const response = z.object({ id: z.string().max(2000) }).loose()
const factors = z.object({ totp: z.boolean(), passkey: z.boolean() })

/**
 * `GET /api/sign-in`: how far this browser has come. `second-factor`: the first is given, one of
 * `factors` must be; `set-up`: the installation requires one and the person has none yet.
 */
export const signInView = z.object({
  state: z.enum(["out", "second-factor", "set-up", "in"]),
  /** Who is signing in; null for nobody. */
  person: z.object({ name: z.string(), email: z.string() }).nullable(),
  factors,
  /** What the organisation's sign-in service is called; null where there is none. */
  provider: z.string().nullable(),
})
/** How far a browser has come in signing in. */
export type SignInView = z.infer<typeof signInView>

/** `POST /api/sign-in/second-factor`: the code of the application, or a recovery code. */
export const secondFactor = z.union([
  z.object({ code }).strict(),
  z.object({ recoveryCode: z.string().trim().min(1).max(40) }).strict(),
])
/** `POST /api/second-factor/confirm`: the first code. */
export const firstCode = z.object({ code }).strict()
/** The recovery codes, shown once. */
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

/** A challenge for a passkey: `options` are for the browser's WebAuthn, `ceremony` comes back with its answer. */
export const passkeyChallenge = z.object({ ceremony, options: z.unknown() })
/** What the browser answered to a challenge. */
export const passkeyAnswer = z.object({ ceremony, response }).strict()
/** `POST /api/passkeys`. */
export const newPasskey = z
  .object({ ceremony, response, name: z.string().trim().min(1).max(100) })
  .strict()
/** `PATCH /api/passkeys/{passkeyId}`. */
export const passkeyChange = z.object({ name: z.string().trim().min(1).max(100) }).strict()

/** `POST /api/reauthenticate`: the password, or the answer of a passkey. */
export const reauthentication = z.union([z.object({ password }).strict(), passkeyAnswer])

/**
 * `POST /api/sign-in/provider` → `{url}`: where to go. `link` adds the service to one's account,
 * `confirm` shows that it is still oneself, `invitation` makes the account of an invitation.
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

/** `GET /api/me/sign-in`: by what a person signs in. */
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
/** By what a person signs in, and where they are signed in. */
export type OwnSignIn = z.infer<typeof ownSignIn>

/** `GET` and `PUT /api/sign-in-rules`: whether everybody needs a second factor from their next sign-in on. */
export const signInRules = z.object({ secondFactorRequired: z.boolean() }).strict()
