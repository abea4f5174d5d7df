import type { ErrorRequestHandler, Response } from "express"
import type { Logger } from "pino"
import type { Language } from "../../shared/languages.ts"
import { Problem, problemStatus } from "../../shared/problem.ts"
import { isOutOfService } from "../storage/database/health.ts"
import { inLanguage, languageOf } from "../words/inLanguage.ts"

const titles: Record<Problem["code"], string> = {
  "signed-out": "Not signed in",
  "no-right": "No right",
  "no-mandate": "No mandate",
  "not-found": "Not found",
  "stale-digest": "The words have changed",
  conflict: "Conflict",
  "too-large": "Too large",
  "wrong-host": "Not the address of this server",
  invalid: "Not valid",
  "unreadable-file": "The file cannot be read",
  "too-many": "Too many attempts",
  internal: "A fault of the server",
  unavailable: "Not available now",
}

/** The `application/problem+json` object of a refusal. */
export function problemJson(
  { code, detail, extra }: Problem,
  language: Language,
): Record<string, unknown> {
  const status = problemStatus[code]
  return {
    // The code identifies it; there is no page about it.
    type: "about:blank",
    title: inLanguage(titles[code], language),
    status,
    code,
    detail: inLanguage(detail, language),
    ...worded(extra, language),
  }
}

/** The extra members of a refusal, with the messages of its issues in the caller's language. */
function worded(extra: Problem["extra"], language: Language): Problem["extra"] {
  if (!Array.isArray(extra.issues)) return extra
  const issues = extra.issues.map((issue: Record<string, unknown>) => ({
    ...issue,
    ...(typeof issue.message === "string" ? { message: inLanguage(issue.message, language) } : {}),
  }))
  return { ...extra, issues }
}

/** Answers a request with a refusal. */
function sendProblem(response: Response, problem: Problem): void {
  const { retryAfter } = problem.extra
  if (typeof retryAfter === "number") response.set("retry-after", String(retryAfter))
  response
    .status(problemStatus[problem.code])
    .type("application/problem+json")
    .send(JSON.stringify(problemJson(problem, languageOf(response.req.headers))))
}

/** The Problem for an error of Express and its parsers; null for a fault of our own. */
function fromParser(error: unknown): Problem | null {
  if (typeof error !== "object" || error === null) return null
  const { status, type, code } = error as { status?: unknown; type?: unknown; code?: unknown }
  if (type === "entity.too.large" || code === "LIMIT_FILE_SIZE")
    return new Problem("too-large", "The request is larger than this server takes.")
  if (type === "entity.parse.failed")
    return new Problem("invalid", "The request is not valid JSON.")
  if (typeof code === "string" && code.startsWith("LIMIT_"))
    return new Problem("invalid", "The form has more parts than were asked for.")
  if (typeof status === "number" && status >= 400 && status < 500)
    return new Problem("invalid", "The request cannot be read.")
  return null
}

/** The refusal while nothing can be stored. */
export const notStored = (): Problem =>
  new Problem("unavailable", "Nothing can be stored or read now. Try again soon.", {
    retryAfter: 5,
  })

/**
 * The one error handler: a Problem becomes its answer, an unavailable database 503, anything else
 * 500; both are logged.
 */
export function onProblem(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const problem = error instanceof Problem ? error : fromParser(error)
    if (!problem) log.error({ err: error, route: request.route?.path }, "A request failed.")
    // Half an answer cannot be replaced; Express then ends the connection.
    if (response.headersSent) return next(error)
    const fault = isOutOfService(error)
      ? notStored()
      : new Problem("internal", "Something went wrong here. It has been noted.")
    sendProblem(response, problem ?? fault)
  }
}
