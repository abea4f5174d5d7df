import { Problem } from "../../shared/problem.ts"
import { findPlan } from "../storage/plans.ts"
import type { PlanCall, Route } from "./route.ts"

/**
 * The code of a refusal that belongs in the record of security events; null for any other error.
 */
function reasonOf(route: Route, call: Partial<PlanCall<never>>, error: unknown): string | null {
  if (!(error instanceof Problem)) return null
  const { code, extra } = error
  switch (code) {
    case "no-right":
      // A request for reauthentication refuses nothing yet.
      return extra.reason === "recent-sign-in" ? null : code
    case "no-mandate":
      return code
    case "not-found":
      // A plan without a right in it answers like a missing one; other missing things are no
      // refusal.
      return call.session && call.right === undefined && route.path.startsWith("/api/plans/{id}")
        ? code
        : null
    case "signed-out":
      // An invalid token; the end of a session is recorded where it ended.
      return call.request?.headers.authorization === undefined ? null : code
    default:
      return null
  }
}

/**
 * Records that a request was refused for lack of a right: in the plan's record if the plan exists,
 * else in the installation's. Other errors are not recorded. Never rejects.
 */
export async function recordRefusedRequest(
  route: Route,
  call: PlanCall<never>,
  error: unknown,
): Promise<void> {
  const reason = reasonOf(route, call, error)
  if (reason === null) return
  const { services, session, request } = call
  try {
    const id = route.path.startsWith("/api/plans/{id}") ? call.param("id") : null
    const plan = id !== null && (await findPlan(services.database.db, id)) !== null ? id : null
    await services.record({
      act: "request-refused",
      by: session ?? null,
      // An unknown token says nothing to a plan's secretariat.
      plan: session ? plan : null,
      address: request.ip,
      details: { reason, request: `${route.method.toUpperCase()} ${route.path}` },
    })
  } catch (failure) {
    services.log.error({ err: failure }, "a refusal could not be recorded")
  }
}
