import { fromNodeHeaders } from "better-auth/node"
import type { Person } from "../../shared/api/people.ts"
import type { Session, Sessions } from "../session.ts"
import type { Database } from "../storage/database.ts"
import { findRight } from "../storage/rights.ts"
import { userOfToken } from "../storage/tokens.ts"
import { findPerson } from "../storage/users.ts"
import type { Auth } from "./auth.ts"

function toSession({ id, name, email, agency, administrator }: Person, sessionId: string): Session {
  return { user: { id, name, email }, agency, administrator, sessionId }
}

/** Reads who asks from the session cookie or the bearer token, and their rights from the database. */
export function createSessions({ db }: Database, auth: Auth): Sessions {
  return {
    async of(headers) {
      const { authorization, cookie } = headers
      let by: { user: string; session: string } | null = null
      if (authorization !== undefined) {
        // Who sends a token means the token: a cookie beside it does not mend a wrong one.
        const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
        by = token ? await userOfToken(db, token) : null
      } else if (cookie !== undefined) {
        // Only /api/me prolongs a session, since it can prolong the cookie at the same time.
        const query = { disableRefresh: true }
        const found = await auth.api.getSession({ headers: fromNodeHeaders(headers), query })
        by = found && { user: found.user.id, session: found.session.id }
      }
      const person = by && (await findPerson(db, by.user))
      // Who was deactivated is nobody, whatever may still be open for them.
      return by && person?.active ? toSession(person, by.session) : null
    },
    rightIn: (plan, user) => findRight(db, plan, user),
  }
}
