import type { Request, Response } from "express"
import type { Services } from "../http/route.ts"
import { findPerson } from "../storage/users.ts"
import type { Auth } from "./auth.ts"
import { authHeaders, passCookies } from "./authHeaders.ts"
import { rememberDevice } from "./knownDevice.ts"
import { readSignIn } from "./signInState.ts"

interface Exchange {
  request: Request
  response: Response
}

/** Signs a person in within another request and adds the session's cookie to its answer. */
export async function signIn(
  auth: Auth,
  credentials: { email: string; password: string },
  { request, response }: Exchange,
): Promise<void> {
  const headers = authHeaders(request)
  const signedIn = await auth.api.signInEmail({ body: credentials, headers, returnHeaders: true })
  passCookies(signedIn.headers, response)
}

/**
 * Opens a session for a person who authenticated without a password, and ends the browser's
 * previous one. `factor`: whether a second factor was included.
 */
export async function openSession(
  services: Pick<Services, "auth" | "database" | "config">,
  { user, by, factor }: { user: string; by: "passkey" | "provider"; factor: boolean },
  { request, response }: Exchange,
): Promise<void> {
  const { auth } = services
  const before = await readSignIn(services, request.headers)
  const opened = await auth.api.openSession({
    body: { userId: user, by, factor },
    headers: authHeaders(request),
    returnHeaders: true,
  })
  if (before.state !== "out")
    await (await auth.$context).internalAdapter.deleteSession(before.session.token)
  passCookies(opened.headers, response)
  const person = await findPerson(services.database.db, user)
  if (person) await rememberDevice(services, person.email, { request, response })
}
