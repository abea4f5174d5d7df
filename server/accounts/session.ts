import type { IncomingHttpHeaders } from "node:http"
import type { Right } from "../../shared/access.ts"
import type { Agency } from "../../shared/api/plans.ts"

/** What a personal access token allows of what its person may do. */
export interface TokenScope {
  scope: "read" | "write"
  /** The one plan it opens; null for all. */
  plan: string | null
}

/** Who is asking: a person, the agency they are employed by, and whether they administer the installation. */
export interface Session {
  user: { id: string; name: string; email: string }
  agency: Agency
  administrator: boolean
  /** Whether they administer the agency they work for. */
  agencyAdministrator: boolean
  /** Whether they may begin plans. */
  makesPlans: boolean
  /** What a personal access token allows; absent where it is no token. */
  token?: TokenScope
  /** The sign-in or token this came by, so that ending it can close its sockets. */
  sessionId?: string
  /** When the person last showed who they are in this session; absent for a token, which cannot. */
  authenticatedAt?: string
}

/** What of a session decides, beside the right, what is shown to it: two who are alike in it see the same. */
export interface Viewer {
  agency: Pick<Agency, "id">
  administrator: boolean
}

/**
 * Who asks and what they may do: one owner for HTTP and for the websocket upgrade. `of` reads the
 * session cookie or the bearer token of a request, null when there is none that is valid;
 * `rightIn` is the person's right in a plan now, null when they have none or there is no such plan.
 */
export interface Sessions {
  of(headers: IncomingHttpHeaders): Promise<Session | null>
  rightIn(planId: string, userId: string): Promise<Right | null>
}

/** The right that a session has in a plan: its person's, and no more than its token was made for. */
export async function sessionRight(
  sessions: Sessions,
  planId: string,
  { user, token }: Session,
): Promise<Right | null> {
  if (token?.plan && token.plan !== planId) return null
  const right = await sessions.rightIn(planId, user.id)
  return right !== null && token?.scope === "read" ? "observer" : right
}
