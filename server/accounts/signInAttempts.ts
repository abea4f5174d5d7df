import { createHash } from "node:crypto"
import type { Request } from "express"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { knownDevice } from "./knownDevice.ts"

const quarter = 900

// A hundred wrong passwords an hour for an account, from any address (ASVS 2.2.1); fewer from one
// address, so that one stranger does not use up the limit. A known device has its own.
const rules = {
  device: { max: 10, seconds: quarter },
  address: { max: 10, seconds: quarter },
  account: { max: 25, seconds: quarter },
} as const

/**
 * Counts a sign-in by password as a guess at its account, whether or not the account exists, and
 * returns a function that uncounts it once the password proved right. Throws `too-many` above the
 * limits, with the reason `account`; on a device on which somebody signed in to the account before,
 * only its own guesses count, so that strangers lock nobody out.
 */
export async function countSignInAttempt(
  services: Pick<Services, "auth" | "config" | "limiter">,
  email: string,
  request: Request,
): Promise<() => Promise<void>> {
  const { limiter } = services
  // Hashed, so that keys have one length and no typed text is stored.
  const account = createHash("sha256").update(email.trim().toLowerCase()).digest("base64url")
  const device = await knownDevice(services, request, email)
  const counts =
    device !== null
      ? [{ key: `guess-device:${account}:${device}`, rule: rules.device }]
      : [
          { key: `guess-address:${account}:${request.ip}`, rule: rules.address },
          { key: `guess-account:${account}`, rule: rules.account },
        ]
  for (const { key, rule } of counts) {
    const wait = await limiter.count(key, rule)
    if (wait !== null)
      throw new Problem(
        "too-many",
        `Too many wrong passwords for this account. Try again in ${wait} seconds, with a passkey, or on a device on which you have signed in before.`,
        { retryAfter: wait, reason: "account" },
      )
  }
  return async () => {
    for (const { key, rule } of counts) await limiter.takeBack(key, rule)
  }
}
