import { toNodeHandler } from "better-auth/node"
import type { RequestHandler } from "express"
import type { Language } from "../../shared/languages.ts"
import { Problem, type ProblemCode, problemStatus } from "../../shared/problem.ts"
import type { Config } from "../config.ts"
import { notStored, problemJson } from "../onProblem.ts"
import type { Database } from "../storage/database.ts"
import type { WriteProbe } from "../storage/health.ts"
import { languageOf } from "../words/inLanguage.ts"
import { type Auth, addressHeader } from "./auth.ts"
import { authCalls } from "./authCalls.ts"
import { readSignIn } from "./signInState.ts"

const sessionPath = "/api/auth/get-session"
const signOutPath = "/api/auth/sign-out"

/** What better-auth, or our own check within it, finds wrong with a new password. */
const passwordFaults = ["WEAK_PASSWORD", "PASSWORD_TOO_SHORT", "PASSWORD_TOO_LONG"]

const codes: Record<number, ProblemCode> = {
  401: "signed-out",
  403: "no-right",
  404: "not-found",
  429: "too-many",
}

async function toProblem(
  refused: Response,
  probe: WriteProbe,
  language: Language,
): Promise<Response> {
  // Why better-auth failed it does not say.
  if (refused.status >= 500 && (await probe.check(true)) !== null)
    return answerOf(notStored(), new Headers(), language)
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
    ...(passwordFaults.includes(String(reason))
      ? { issues: [{ path: ["newPassword"], message: detail }] }
      : {}),
    ...(wait && { retryAfter: wait }),
  }
  const headers = new Headers()
  for (const cookie of refused.headers.getSetCookie()) headers.append("set-cookie", cookie)
  return answerOf(new Problem(code, detail, extra), headers, language)
}

function answerOf(problem: Problem, headers: Headers, language: Language): Response {
  const { retryAfter } = problem.extra
  headers.set("content-type", "application/problem+json")
  if (typeof retryAfter === "number") headers.set("retry-after", String(retryAfter))
  const body = JSON.stringify(problemJson(problem, language))
  return new Response(body, { status: problemStatus[problem.code], headers })
}

/**
 * Serves those of better-auth's addresses that are described, and no others; its refusals are worded
 * as ours are. Whoever still has a second factor to pass is nobody here too. The body must have been
 * read as text.
 */
export function authHandler(
  services: { auth: Auth; config: Config; database: Database },
  probe: WriteProbe,
): RequestHandler {
  const { auth, config } = services
  const { origin } = new URL(config.publicUrl)
  const handle = toNodeHandler(async (request: Request) => {
    const answer = await auth.handler(request)
    return answer.status >= 400
      ? toProblem(answer, probe, languageOf(Object.fromEntries(request.headers)))
      : answer
  })
  return async (request, response) => {
    const { method, path } = request
    const call = authCalls.find((one) => one.path === path && one.method === method.toLowerCase())
    if (!call) throw new Problem("not-found", "There is no such address in the API.")
    if (path === sessionPath || (call.signedIn && path !== signOutPath)) {
      const { state } = await readSignIn(services, request.headers)
      if (state !== "in" && path === sessionPath) {
        response.json(null)
        return
      }
      if (state !== "in") throw new Problem("signed-out", "Sign in first.")
    }
    // The address that sign-ins are counted by is the one Express trusts, not one the caller wrote.
    request.headers[addressHeader] = request.ip ?? "unknown"
    // A browser names the page's origin in every request that changes something; who sends a cookie
    // without one is a program, which no other site can make do anything.
    request.headers.origin ??= origin
    await handle(request, response)
  }
}
