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

// better-auth's plugin checks codes and keeps the secret; it would ask for the password each time,
// where here somebody confirms who they are in whatever way they have.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

/** Bytes in the letters of authenticator applications (RFC 4648, base32). */
function base32(bytes: Uint8Array): string {
  let bits = ""
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0")
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("")
}

// No letters that are read for one another.
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

/** What better-auth's refusal of a code is called here. */
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
 * Passes the second factor of somebody who has given the first: by the code of their authenticator
 * application, or by a recovery code, which is then used up. Throws `invalid` for a wrong one or
 * one used before, `too-many` after too many, `signed-out` without the first factor. Returns the
 * person's id.
 */
export async function passSecondFactor(
  services: Accounts,
  given: { code: string } | { recoveryCode: string },
  { request, response }: { request: Request; response: Response },
): Promise<string> {
  const { auth, database, limiter } = services
  const state = await readSignIn(services, request.headers)
  // In a session that was open before, better-auth counts no wrong codes.
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
 * The id of who is about to pass their second factor: of an open session, or of a first factor that
 * was given just now; null for nobody.
 */
export async function personAtSecondFactor(
  services: Pick<Services, "auth" | "database" | "config">,
  request: Request,
): Promise<string | null> {
  const state = await readSignIn(services, request.headers)
  if (state.state !== "out") return state.person.id
  const { createAuthCookie, internalAdapter } = await services.auth.$context
  // Its name in the database, which nobody can guess, and a signature.
  const cookie = cookieOf(request, createAuthCookie("two_factor").name) ?? ""
  const pending = cookie.slice(0, cookie.lastIndexOf("."))
  if (!pending.startsWith("2fa-")) return null
  const found = await internalAdapter.findVerificationValue(pending)
  return found && ((await findPerson(services.database.db, found.value))?.id ?? null)
}

/** Uses a code up: whoever saw it typed cannot use it again while it holds. */
async function spendCode({ limiter }: Accounts, user: string, code: string): Promise<boolean> {
  const key = `used-code:${user}:${code.replace(/\s/g, "")}`
  return (await limiter.count(key, { max: 1, seconds: 120 })) === null
}

/**
 * Begins to set up an authenticator application: the secret for it, and the same as the address
 * that a QR code holds. Nothing changes until {@link confirmSecondFactor}. Throws `conflict` while
 * one is set up already.
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
    // The plugin's own mark of a secret in base32.
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
 * Ends setting up: the first code shows that the application has the secret. From then on it is
 * asked for. Returns the recovery codes. Throws `invalid` for a wrong code.
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

/** Makes ten new recovery codes for a person; those of before open nothing any more. */
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

/** How many recovery codes a person has left; null while they have no authenticator application. */
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
 * Takes a person's authenticator application and recovery codes away; with `passkeys`, these too.
 * Returns whether there was one, and how many passkeys there were.
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
