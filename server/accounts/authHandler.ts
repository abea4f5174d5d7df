import { toNodeHandler } from "better-auth/node"
import type { RequestHandler } from "express"
import { Problem, type ProblemCode, problemStatus } from "../../shared/problem.ts"
import { problemJson } from "../onProblem.ts"
import { type Auth, addressHeader } from "./auth.ts"

const codes: Record<number, ProblemCode> = {
  401: "signed-out",
  403: "no-right",
  404: "not-found",
  429: "too-many",
}

async function toProblem(refused: Response): Promise<Response> {
  const said: unknown = await refused.json().catch(() => null)
  const { message, code: reason } = (said ?? {}) as { message?: unknown; code?: unknown }
  const code = codes[refused.status] ?? (refused.status < 500 ? "invalid" : "internal")
  const wait = Number(refused.headers.get("x-retry-after")) || null
  const detail = wait
    ? `Too many attempts. Try again in ${wait} seconds.`
    : typeof message === "string"
      ? message
      : "The request was refused."
  const extra = {
    ...(typeof reason === "string" ? { reason } : {}),
    ...(wait && { retryAfter: wait }),
  }
  const headers = new Headers({ "content-type": "application/problem+json" })
  if (wait) headers.set("retry-after", String(wait))
  for (const cookie of refused.headers.getSetCookie()) headers.append("set-cookie", cookie)
  const body = JSON.stringify(problemJson(new Problem(code, detail, extra)))
  return new Response(body, { status: problemStatus[code], headers })
}

/** Serves better-auth's own addresses; its refusals are worded as ours are. The body must have been read as text. */
export function authHandler(auth: Auth, publicUrl: string): RequestHandler {
  const { origin } = new URL(publicUrl)
  const handle = toNodeHandler(async (request: Request) => {
    const answer = await auth.handler(request)
    return answer.status >= 400 ? toProblem(answer) : answer
  })
  return async (request, response) => {
    // The address that sign-ins are counted by is the one Express trusts, not one the caller wrote.
    request.headers[addressHeader] = request.ip ?? "unknown"
    // A browser names the page's origin in every request that changes something; who sends a cookie
    // without one is a program, which no other site can make do anything.
    request.headers.origin ??= origin
    await handle(request, response)
  }
}
