import { randomBytes, randomInt } from "node:crypto"
import { APIError } from "better-auth/api"
import { symmetricEncrypt } from "better-auth/crypto"
import type { Request, Response } from "express"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { deletePasskeys } from "../storage/passkeys.ts"
import { markElevated } from "../storage/signIns.ts"
import { findPerson } from "../storage/users.ts"
import { authHeaders, passCookies } from "./authHeaders.ts"
import { cookieOf } from "./cookies.ts"
import { rememberDevice } from "./knownDevice.ts"
import { readSignIn } from "./signInState.ts"

// better-auth's plugin checks codes and stores the secret; but it would ask for the password each
// time, where we accept any way of reauthentication.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** Base32 (RFC 4648), the alphabet of authenticator applications. */
function base32(bytes: Uint8Array): string {
  let bits = ""
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0")
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("")
}

// No characters that look alike.
const letters = "abcdefghjkmnpqrstuvwxyz23456789"
const tenLetters = () =>
  Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join("")

function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => tenLetters().replace(/^.{5}/, "$&-"))
}

type Accounts = Pick<Services, "auth" | "database" | "limiter" | "config">

const wrongCode = (path: "code" | "recoveryCode") => {
  const message =
    path === "code"
      ? "This code is not right. Take the newest one that the application shows, and see that the clock of the telephone is right."
      : "This recovery code is not right, or it has been used."
  return new Problem("invalid", message, { issues: [{ path: [path], message }] })
}

/** Our refusal for better-auth's refusal of a code. */
function refusal(error: unknown, path: "code" | "recoveryCode"): unknown {
  if (!(error instanceof APIError)) return error
  switch (error.body?.code) {
    case "INVALID_CODE":
    case "INVALID_BACKUP_CODE":
    case "TOTP_NOT_ENABLED":
    case "BACKUP_CODES_NOT_ENABLED":
      return wrongCode(path)
    case "ACCOUNT_TEMPORARILY_LOCKED":
      return new Problem("too-many", "Too many wrong codes. Try again in a quarter of an hour.")
    case "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE":
      return new Problem("too-many", "Too many wrong codes. Sign in again.")
    default:
      return new Problem("signed-out", "The time to enter the code has expired. Sign in again.")
  }
}

/**
 * Verifies the second factor of a person who has given the first: by a code of their authenticator
 * application, or by a recovery code, which is then used up. Throws `invalid` for a wrong or used
 * one, `too-many` after too many, `signed-out` without the first factor. Returns the person's id.
 */
export async function passSecondFactor(
  services: Accounts,
  given: { code: string } | { recoveryCode: string },
  { request, response }: { request: Request; response: Response },
): Promise<string> {
  const { auth, database, limiter } = services
  const state = await readSignIn(services, request.headers)
  // In a session that is open already, better-auth does not count wrong codes.
  if (state.state !== "out")
    await limiter.demand(`second-factor:${state.person.id}`, { max: 10, seconds: 900 })
  const headers = authHeaders(request)
  const path = "code" in given ? "code" : "recoveryCode"
  const passed = await ("code" in given
    ? auth.api.verifyTOTP({
        body: { code: given.code.replace(/\s/g, "") },
        headers,
        returnHeaders: true,
      })
    : auth.api.verifyBackupCode({
        body: { code: given.recoveryCode.trim().toLowerCase() },
        headers,
        returnHeaders: true,
      })
  ).catch((error) => {
    throw refusal(error, path)
  })
  const { token, user } = passed.response as { token: string; user: { id: string; email: string } }
  if ("code" in given && !(await spendCode(services, user.id, given.code))) {
    if (state.state === "out") await (await auth.$context).internalAdapter.deleteSession(token)
    throw wrongCode("code")
  }
  if (state.state !== "out") await markElevated(database.db, state.session.id)
  passCookies(passed.headers, response)
  await rememberDevice(services, user.email, { request, response })
  return user.id
}

/**
 * The id of the person at the second factor: of an open session, or of a first factor that was just
 * given; null for nobody.
 */
export async function personAtSecondFactor(
  services: Pick<Services, "auth" | "database" | "config">,
  request: Request,
): Promise<string | null> {
  const state = await readSignIn(services, request.headers)
  if (state.state !== "out") return state.person.id
  const { createAuthCookie, internalAdapter } = await services.auth.$context
  // The cookie holds its random key in the database, and a signature.
  const cookie = cookieOf(request, createAuthCookie("two_factor").name) ?? ""
  const pending = cookie.slice(0, cookie.lastIndexOf("."))
  if (!pending.startsWith("2fa-")) return null
  const found = await internalAdapter.findVerificationValue(pending)
  return found && ((await findPerson(services.database.db, found.value))?.id ?? null)
}

/** Uses a code up, so that nobody who saw it typed can use it again while it is valid. */
async function spendCode({ limiter }: Accounts, user: string, code: string): Promise<boolean> {
  const key = `used-code:${user}:${code.replace(/\s/g, "")}`
  return (await limiter.count(key, { max: 1, seconds: 120 })) === null
}

/**
 * Begins to set up an authenticator application: returns its secret, and the address for a QR code.
 * Nothing changes until {@link confirmSecondFactor}. Throws `conflict` while one is set up already.
 */
export async function beginSecondFactor(
  { auth, database }: Accounts,
  user: { id: string; email: string },
): Promise<{ secret: string; uri: string }> {
  const { adapter, secretConfig } = await auth.$context
  const before = await database.db
    .selectFrom("twoFactor")
    .select(["id", "verified"])
    .where("userId", "=", user.id)
    .executeTakeFirst()
  if (before?.verified)
    throw new Problem("conflict", "An authenticator application is set up already.")
  const secret = base32(randomBytes(20))
  const encrypt = (data: string) => symmetricEncrypt({ key: secretConfig, data })
  const kept = {
    // The plugin's own prefix for a secret in base32.
    secret: await encrypt(`base32:${secret}`),
    backupCodes: await encrypt("[]"),
    verified: false,
  }
  const where = [{ field: "id", value: before?.id ?? "" }]
  if (before) await adapter.update({ model: "twoFactor", where, update: kept })
  else await adapter.create({ model: "twoFactor", data: { ...kept, userId: user.id } })
  const label = encodeURIComponent(`Concord:${user.email}`)
  const uri = `otpauth://totp/${label}?secret=${secret}&issuer=Concord&digits=6&period=30`
  return { secret, uri }
}

/**
 * Completes the set-up: the first code shows that the application has the secret. From then on it
 * is required. Returns the recovery codes. Throws `invalid` for a wrong code.
 */
export async function confirmSecondFactor(
  services: Accounts,
  user: { id: string },
  code: string,
  { request, response }: { request: Request; response: Response },
): Promise<string[]> {
  const { auth, limiter } = services
  await limiter.demand(`second-factor-set-up:${user.id}`, { max: 10, seconds: 900 })
  const passed = await auth.api
    .verifyTOTP({
      body: { code: code.replace(/\s/g, "") },
      headers: authHeaders(request),
      returnHeaders: true,
    })
    .catch((error) => {
      throw refusal(error, "code")
    })
  await spendCode(services, user.id, code)
  passCookies(passed.headers, response)
  return renewRecoveryCodes(services, user.id)
}

/** Creates ten new recovery codes for a person; the earlier ones become invalid. */
export async function renewRecoveryCodes(
  { auth, database }: Accounts,
  user: string,
): Promise<string[]> {
  const { secretConfig } = await auth.$context
  const codes = newRecoveryCodes()
  const backupCodes = await symmetricEncrypt({ key: secretConfig, data: JSON.stringify(codes) })
  const { numUpdatedRows } = await database.db
    .updateTable("twoFactor")
    .set({ backupCodes })
    .where("userId", "=", user)
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    throw new Problem("conflict", "Set up an authenticator application first.")
  return codes
}

/** The number of a person's unused recovery codes; null without an authenticator application. */
export async function countRecoveryCodes(
  { auth, database }: Pick<Accounts, "auth" | "database">,
  user: string,
): Promise<number | null> {
  const found = await database.db
    .selectFrom("twoFactor")
    .select("verified")
    .where("userId", "=", user)
    .executeTakeFirst()
  if (!found?.verified) return null
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: user } })
  return backupCodes.length
}

/**
 * Removes a person's authenticator application and recovery codes; with `passkeys`, these too.
 * Returns whether there was an application, and the number of passkeys.
 */
export async function removeSecondFactor(
  { auth, database }: Accounts,
  user: string,
  { passkeys = false } = {},
): Promise<{ application: boolean; passkeys: number }> {
  const application = (await countRecoveryCodes({ auth, database }, user)) !== null
  await database.db.deleteFrom("twoFactor").where("userId", "=", user).execute()
  await (await auth.$context).internalAdapter.updateUser(user, { twoFactorEnabled: false })
  return { application, passkeys: passkeys ? await deletePasskeys(database.db, user) : 0 }
}
