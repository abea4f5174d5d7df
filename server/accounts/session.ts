import type { IncomingHttpHeaders } from "node:http"
import type { Right } from "../../shared/access.ts"
import type { Agency } from "../../shared/api/plans.ts"

/** The limits of a personal access token. */
export interface TokenScope {
  scope: "read" | "write"
  /** The one plan it gives access to; null for all. */
  plan: string | null
}

/** The caller: a person, their agency, and whether they administer the installation. */
export interface Session {
  user: { id: string; name: string; email: string }
  agency: Agency
  administrator: boolean
  /** Whether they administer the agency they work for. */
  agencyAdministrator: boolean
  /** Whether they may create plans. */
  makesPlans: boolean
  /** The limits of a personal access token; absent for other sessions. */
  token?: TokenScope
  /** The id of the session or token, so that ending it can close its sockets. */
  sessionId?: string
  /** When the person last authenticated in this session; absent for a token, which cannot. */
  authenticatedAt?: string
}

/**
 * The facts about a session that decide, beside the right, what it may see: equal viewers see the
 * same.
 */
export interface Viewer {
  agency: Pick<Agency, "id">
  administrator: boolean
}

/**
 * Authentication and rights, for HTTP and for the websocket upgrade alike. `of` reads the session
 * cookie or the bearer token of a request, null without a valid one; `rightIn` is the person's
 * present right in a plan, null when they have none or there is no such plan.
 */
export interface Sessions {
  of(headers: IncomingHttpHeaders): Promise<Session | null>
  rightIn(planId: string, userId: string): Promise<Right | null>
}

/** The right of a session in a plan: its person's, limited by the scope of its token. */
export async function sessionRight(
  sessions: Sessions,
  planId: string,
  { user, token }: Session,
): Promise<Right | null> {
  if (token?.plan && token.plan !== planId) return null
  const right = await sessions.rightIn(planId, user.id)
  return right !== null && token?.scope === "read" ? "observer" : right
}
