import { toNodeHandler } from "better-auth/node"
import type { RequestHandler } from "express"
import { Problem, type ProblemCode, problemStatus } from "../../shared/problem.ts"
import { notStored, problemJson } from "../onProblem.ts"
import type { WriteProbe } from "../storage/health.ts"
import { type Auth, addressHeader } from "./auth.ts"

const codes: Record<number, ProblemCode> = {
  401: "signed-out",
  403: "no-right",
  404: "not-found",
  429: "too-many",
}

async function toProblem(refused: Response, probe: WriteProbe): Promise<Response> {
  // Why better-auth failed it does not say.
  if (refused.status >= 500 && (await probe.check(true)) !== null)
    return answerOf(notStored(), new Headers())
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
  const headers = new Headers()
  for (const cookie of refused.headers.getSetCookie()) headers.append("set-cookie", cookie)
  return answerOf(new Problem(code, detail, extra), headers)
}

function answerOf(problem: Problem, headers: Headers): Response {
  const { retryAfter } = problem.extra
  headers.set("content-type", "application/problem+json")
  if (typeof retryAfter === "number") headers.set("retry-after", String(retryAfter))
  const body = JSON.stringify(problemJson(problem))
  return new Response(body, { status: problemStatus[problem.code], headers })
}

/** Serves better-auth's own addresses; its refusals are worded as ours are. The body must have been read as text. */
export function authHandler(auth: Auth, publicUrl: string, probe: WriteProbe): RequestHandler {
  const { origin } = new URL(publicUrl)
  const handle = toNodeHandler(async (request: Request) => {
    const answer = await auth.handler(request)
    return answer.status >= 400 ? toProblem(answer, probe) : answer
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
