import { Problem } from "../../shared/problem.ts"
import { findPlan } from "../storage/plans.ts"
import type { PlanCall, Route } from "./route.ts"

/** The code of a refusal that belongs in the record of security events; null for any other fault. */
function reasonOf(route: Route, call: Partial<PlanCall<never>>, error: unknown): string | null {
  if (!(error instanceof Problem)) return null
  const { code, extra } = error
  switch (code) {
    case "no-right":
      // Who is asked to confirm who they are was refused nothing yet.
      return extra.reason === "recent-sign-in" ? null : code
    case "no-mandate":
      return code
    case "not-found":
      // A plan without a right in it answers as one that is not there; another thing that is missing is no refusal.
      return call.session && call.right === undefined && route.path.startsWith("/api/plans/{id}")
        ? code
        : null
    case "signed-out":
      // A token that is not valid; a session that has ended is told of where it ended.
      return call.request?.headers.authorization === undefined ? null : code
    default:
      return null
  }
}

/**
 * Adds to the record of security events that a request was refused for want of a right: to the
 * plan's where there is that plan, else to the installation's. What failed otherwise adds nothing.
 * Never rejects.
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
      // A token that nobody has says nothing to a plan's secretariat.
      plan: session ? plan : null,
      address: request.ip,
      details: { reason, request: `${route.method.toUpperCase()} ${route.path}` },
    })
  } catch (failure) {
    services.log.error({ err: failure }, "a refusal could not be recorded")
  }
}
