import { createHmac, timingSafeEqual } from "node:crypto"
import type { Request, Response } from "express"
import type { Services } from "../http/route.ts"
import { newSecret } from "../storage/database/id.ts"
import { cookieOf } from "./cookies.ts"

// Guesses at one account can come from many addresses, so they are counted by account too. Alone,
// this would let anybody lock a person out; so devices on which somebody has signed in to the
// account are counted separately (OWASP, "device cookies").

const day = 86_400_000
const days = 180
/** The number of accounts that a browser remembers. */
const accounts = 5

type Needs = Pick<Services, "auth" | "config">

function cookie({ config }: Needs) {
  const secure = config.publicUrl.startsWith("https:")
  const options = { httpOnly: true, sameSite: "strict", secure, path: "/" } as const
  return { name: `${secure ? "__Host-" : ""}concord.device`, options }
}

const accountOf = (email: string) => email.trim().toLowerCase()

async function sealOf({ auth }: Needs, email: string, device: string): Promise<string> {
  const { secret } = await auth.$context
  return createHmac("sha256", secret)
    .update(`known device ${device} ${accountOf(email)}`)
    .digest("base64url")
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * The entries of the cookie, each `made.name.seal`: the time, a random name, and a signature that
 * includes the account.
 */
function entries(services: Needs, request: Request): string[] {
  const kept = cookieOf(request, cookie(services).name)
  return kept ? kept.split("~").slice(0, accounts) : []
}

/**
 * The name of the device that a request comes from, if somebody has signed in on it to this
 * account; else null.
 */
export async function knownDevice(
  services: Needs,
  request: Request,
  email: string,
): Promise<string | null> {
  for (const entry of entries(services, request)) {
    const [made = "", name = "", seal = ""] = entry.split(".")
    const age = Date.now() - Number.parseInt(made, 36)
    if (!(age < days * day)) continue
    if (isEqual(seal, await sealOf(services, email, `${made}.${name}`))) return name
  }
  return null
}

/**
 * Remembers in the browser that this account has signed in there, without revealing which account.
 */
export async function rememberDevice(
  services: Needs,
  email: string,
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  if ((await knownDevice(services, request, email)) !== null) return
  const device = `${Date.now().toString(36)}.${newSecret()}`
  const entry = `${device}.${await sealOf(services, email, device)}`
  const { name, options } = cookie(services)
  const kept = [entry, ...entries(services, request)].slice(0, accounts).join("~")
  response.cookie(name, kept, { ...options, maxAge: days * day })
}
