import { fromNodeHeaders } from "better-auth/node"
import type { Request, Response } from "express"
import { type Auth, addressHeader } from "./auth.ts"

/** Signs a person in within another request and puts the session's cookie on its answer. */
export async function signIn(
  auth: Auth,
  credentials: { email: string; password: string },
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  const headers = fromNodeHeaders(request.headers)
  headers.set(addressHeader, request.ip ?? "")
  const signedIn = await auth.api.signInEmail({ body: credentials, headers, returnHeaders: true })
  for (const cookie of signedIn.headers.getSetCookie()) response.append("set-cookie", cookie)
}
