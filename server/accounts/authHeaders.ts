import { fromNodeHeaders } from "better-auth/node"
import type { Request, Response } from "express"
import { addressHeader } from "./auth.ts"

/** The headers of a request as better-auth reads them, with the address that Express trusts. */
export function authHeaders(request: Request): Headers {
  const headers = fromNodeHeaders(request.headers)
  headers.set(addressHeader, request.ip ?? "")
  return headers
}

/** Copies the cookies that better-auth sets to our answer. */
export function passCookies(from: Headers, response: Response): void {
  for (const cookie of from.getSetCookie()) response.append("set-cookie", cookie)
}
