import { toNodeHandler } from "better-auth/node"
import type {
  Request as ExpressRequest,
  Response as ExpressResponse,
  RequestHandler,
} from "express"
import type { Language } from "../../shared/languages.ts"
import { Problem, type ProblemCode, problemStatus } from "../../shared/problem.ts"
import type { Config } from "../config/config.ts"
import { notStored, problemJson } from "../http/onProblem.ts"
import type { Database } from "../storage/database/database.ts"
import type { WriteProbe } from "../storage/database/health.ts"
import { languageOf } from "../words/inLanguage.ts"
import { type Auth, addressHeader } from "./auth.ts"
import { authCalls } from "./authCalls.ts"
import { rememberDevice } from "./knownDevice.ts"
import type { Limiter } from "./limiter.ts"
import { countSignInAttempt } from "./signInAttempts.ts"
import { readSignIn } from "./signInState.ts"

interface Exchange {
  request: ExpressRequest
  response: ExpressResponse
}

const sessionPath = "/api/auth/get-session"
const signInPath = "/api/auth/sign-in/email"
const signOutPath = "/api/auth/sign-out"

/** The codes of refusals of a new password, by better-auth or by our own check within it. */
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
  // better-auth does not say why it failed.
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

/** The e-mail address in a sign-in that was sent; null where it has none. */
function emailOf(body: unknown): string | null {
  try {
    const { email } = JSON.parse(String(body))
    return typeof email === "string" ? email : null
  } catch {
    return null
  }
}

/** Adds what was set on an answer of ours to one of better-auth's, which takes its place. */
function withCookies(answer: Response, given: number | string | string[] | undefined): Response {
  const headers = new Headers(answer.headers)
  for (const line of [given ?? []].flat()) headers.append("set-cookie", String(line))
  return new Response(answer.body, { status: answer.status, headers })
}

function answerOf(problem: Problem, headers: Headers, language: Language): Response {
  const { retryAfter } = problem.extra
  headers.set("content-type", "application/problem+json")
  if (typeof retryAfter === "number") headers.set("retry-after", String(retryAfter))
  const body = JSON.stringify(problemJson(problem, language))
  return new Response(body, { status: problemStatus[problem.code], headers })
}

/**
 * Serves only those of better-auth's addresses that are described in the API; its refusals are
 * worded like ours. A session without its second factor counts as signed out. The body must have
 * been read as text.
 */
export function authHandler(
  services: { auth: Auth; config: Config; database: Database; limiter: Limiter },
  probe: WriteProbe,
): RequestHandler {
  const { auth, config } = services
  const { origin } = new URL(config.publicUrl)
  async function answerTo(request: Request): Promise<Response> {
    const answer = await auth.handler(request)
    return answer.status >= 400
      ? toProblem(answer, probe, languageOf(Object.fromEntries(request.headers)))
      : answer
  }
  /**
   * {@link answerTo} for a sign-in by password, which counts as a guess at its account until the
   * password proves right.
   */
  async function answerToSignIn(asked: Request, exchange: Exchange): Promise<Response> {
    const email = emailOf(exchange.request.body)
    if (email === null) return answerTo(asked)
    const takeBack = await countSignInAttempt(services, email, exchange.request)
    const answer = await answerTo(asked)
    if (answer.status !== 401) await takeBack()
    if (!answer.ok) return answer
    const said = (await answer.clone().json()) as { twoFactorRedirect?: boolean }
    if (said.twoFactorRedirect) return answer
    await rememberDevice(services, email, exchange)
    return withCookies(answer, exchange.response.getHeader("set-cookie"))
  }
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
    // Sign-ins are counted by the address that Express trusts, not by one from the caller.
    request.headers[addressHeader] = request.ip ?? "unknown"
    // A browser sends the page's origin with every changing request; a cookie without one comes
    // from a program, which no other site can control.
    request.headers.origin ??= origin
    const handle = toNodeHandler((asked: Request) =>
      path === signInPath ? answerToSignIn(asked, { request, response }) : answerTo(asked),
    )
    await handle(request, response)
  }
}
