import type { IncomingHttpHeaders } from "node:http"
import type { Person } from "../../shared/api/people.ts"
import type { Config } from "../config/config.ts"
import type { Database } from "../storage/database/database.ts"
import { findRight } from "../storage/rights.ts"
import { userOfToken } from "../storage/tokens.ts"
import { findPerson } from "../storage/users.ts"
import type { Auth } from "./auth.ts"
import type { Session, Sessions } from "./session.ts"
import { readSignIn } from "./signInState.ts"

function toSession(person: Person, sessionId: string): Session {
  const { id, name, email, agency, administrator, agencyAdministrator, makesPlans } = person
  const may = { administrator, agencyAdministrator, makesPlans }
  return { user: { id, name, email }, agency, ...may, sessionId }
}

/**
 * The session of a person who must set up a second factor before they are signed in; null for
 * others.
 */
export async function sessionSettingUp(
  services: { database: Database; auth: Auth; config: Config },
  headers: IncomingHttpHeaders,
): Promise<Session | null> {
  const found = await readSignIn(services, headers)
  if (found.state !== "set-up") return null
  const { id, authenticatedAt } = found.session
  return { ...toSession(found.person, id), authenticatedAt }
}

/**
 * Reads the caller from the session cookie or the bearer token, and their rights from the database.
 * A person without the second factor they need is not signed in.
 */
export function createSessions(database: Database, auth: Auth, config: Config): Sessions {
  const { db } = database
  return {
    async of(headers) {
      const { authorization } = headers
      if (authorization !== undefined) {
        // With a token, only the token counts: a cookie does not make up for a wrong one.
        const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
        const by = token ? await userOfToken(db, token) : null
        const person = by && (await findPerson(db, by.user))
        if (!by || !person?.active) return null
        return { ...toSession(person, by.session), token: by.allows }
      }
      const found = await readSignIn({ database, auth, config }, headers)
      if (found.state !== "in") return null
      const { id, authenticatedAt } = found.session
      return { ...toSession(found.person, id), authenticatedAt }
    },
    rightIn: (plan, user) => findRight(db, plan, user),
  }
}
