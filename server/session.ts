import type { IncomingHttpHeaders } from "node:http"
import type { Right } from "../shared/access.ts"
import type { Agency } from "../shared/api/plans.ts"

/** Who is asking: a person, the agency they are employed by, and whether they administer the installation. */
export interface Session {
  user: { id: string; name: string; email: string }
  agency: Agency
  administrator: boolean
  /** The sign-in or token this came by, so that ending it can close its sockets. */
  sessionId?: string
  /** When the person last showed who they are in this session; absent for a token, which cannot. */
  authenticatedAt?: string
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
