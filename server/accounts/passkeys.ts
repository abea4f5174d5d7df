import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server"
import type { Request } from "express"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { findPasskey, insertPasskey, listPasskeys, notePasskeyUse } from "../storage/passkeys.ts"
import { linkTo } from "./link.ts"
import { keepStep, takeStep } from "./signInSteps.ts"

type Accounts = Pick<Services, "auth" | "database" | "config">

/** The purpose of a challenge; `user` is null where anybody may answer it. */
interface Challenge {
  challenge: string
  user: string | null
}

/** The relying party of passkeys: the host of PUBLIC_URL, else that of the request. */
function site(config: Services["config"], request: Request) {
  const { origin, hostname } = new URL(linkTo("/", config, request))
  return { origin, id: hostname }
}

const refused = () =>
  new Problem("invalid", "This passkey was not accepted here. Try again, or sign in another way.")

/**
 * A challenge for a new passkey of a person. A device that has one of theirs already makes no
 * second.
 */
export async function challengeNewPasskey(
  { auth, database, config }: Accounts,
  user: { id: string; name: string; email: string },
  request: Request,
) {
  const known = await listPasskeys(database.db, user.id)
  const options = await generateRegistrationOptions({
    rpName: "Concord",
    rpID: site(config, request).id,
    userID: new Uint8Array(Buffer.from(user.id)),
    userName: user.email,
    userDisplayName: user.name,
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    // A passkey is two factors in one: the device, and the fingerprint or number that unlocks it.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  })
  const kept: Challenge = { challenge: options.challenge, user: user.id }
  return { ceremony: await keepStep(auth, "new-passkey", kept), options }
}

/**
 * Stores the passkey that a device created for {@link challengeNewPasskey}. Throws `invalid` or
 * `conflict`.
 */
export async function addPasskey(
  { auth, database, config }: Accounts,
  user: string,
  given: { ceremony: string; name: string; response: unknown },
  request: Request,
): Promise<void> {
  const kept = await takeStep<Challenge>(auth, "new-passkey", given.ceremony)
  if (kept?.user !== user) throw refused()
  const { origin, id } = site(config, request)
  const response = given.response as RegistrationResponseJSON
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: kept.challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(() => {
    throw refused()
  })
  if (!verified || !registrationInfo) throw refused()
  const { credential } = registrationInfo
  const passkey = {
    user,
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: (credential.transports ?? []).map(String),
    name: given.name,
  }
  if (!(await insertPasskey(database.db, passkey)))
    throw new Problem("conflict", "This passkey is known already.")
}

/** A challenge for signing in by passkey: for any passkey of `user`, or of anybody if null. */
export async function challengePasskey(
  { auth, database, config }: Accounts,
  user: string | null,
  request: Request,
) {
  const known = user === null ? [] : await listPasskeys(database.db, user)
  const options = await generateAuthenticationOptions({
    rpID: site(config, request).id,
    userVerification: "required",
    allowCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
  })
  const kept: Challenge = { challenge: options.challenge, user }
  return { ceremony: await keepStep(auth, "passkey", kept), options }
}

/**
 * The person whose passkey answered a challenge of {@link challengePasskey}, which is thereby used
 * up; with `asked` it must be that person's and the challenge made for them. Throws `invalid` for
 * an unknown passkey, a false signature, a device that did not verify its user, or another person's
 * passkey.
 */
export async function personOfPasskey(
  { auth, database, config }: Accounts,
  given: { ceremony: string; response: unknown },
  request: Request,
  asked: string | null = null,
): Promise<string> {
  const kept = await takeStep<Challenge>(auth, "passkey", given.ceremony)
  const response = given.response as AuthenticationResponseJSON
  const passkey = kept && (await findPasskey(database.db, String(response.id)))
  if (!passkey || kept.user !== asked || passkey.user !== (asked ?? passkey.user)) throw refused()
  const { origin, id } = site(config, request)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: kept.challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: passkey.publicKey,
      counter: passkey.counter,
    },
  }).catch(() => {
    throw refused()
  })
  if (!verified) throw refused()
  await notePasskeyUse(database.db, passkey.id, authenticationInfo.newCounter)
  return passkey.user
}
