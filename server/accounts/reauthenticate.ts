import type { Request } from "express"
import type { z } from "zod"
import type { reauthentication } from "../../shared/api/signIn.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { markAuthenticated } from "../storage/signIns.ts"
import { personOfPasskey } from "./passkeys.ts"
import type { Session } from "./session.ts"

/** The time after authentication within which nobody has to repeat it, in minutes. */
const recentMinutes = 15

/** Whether the person of a session authenticated within the last {@link recentMinutes}. */
function isRecent({ authenticatedAt }: Pick<Session, "authenticatedAt">): boolean {
  return (
    authenticatedAt !== undefined &&
    Date.now() - Date.parse(authenticatedAt) < recentMinutes * 60_000
  )
}

/**
 * Requires recent authentication. Throws `no-right` with the reason `recent-sign-in`, upon which
 * the client asks the person and repeats the request. A token cannot reauthenticate: it is refused,
 * or allowed with `tokensMay`.
 */
export function demandRecent(session: Session, tokensMay: boolean): void {
  if (session.authenticatedAt === undefined) {
    if (tokensMay) return
    throw new Problem("no-right", "This cannot be done with a token. Sign in with a browser.")
  }
  if (!isRecent(session))
    throw new Problem("no-right", "Confirm first that it is you.", { reason: "recent-sign-in" })
}

/**
 * Reauthenticates the person of a session by password or passkey. Throws `invalid` for a wrong one
 * and `too-many` above ten tries a minute.
 */
export async function reauthenticate(
  services: Services,
  session: Session,
  given: z.infer<typeof reauthentication>,
  request: Request,
): Promise<void> {
  const { auth, database, limiter } = services
  const user = session.user.id
  await limiter.demand(`reauthenticate:${user}`, { max: 10, seconds: 60 })
  const byPasskey = !("password" in given)
  if (byPasskey) await personOfPasskey(services, given, request, user)
  else {
    const { internalAdapter, password: hashing } = await auth.$context
    const hash = (await internalAdapter.findCredentialAccount(user))?.password
    if (!hash || !(await hashing.verify({ hash, password: given.password }))) {
      const message = "This is not your password."
      throw new Problem("invalid", message, { issues: [{ path: ["password"], message }] })
    }
  }
  if (session.authenticatedAt !== undefined && session.sessionId !== undefined)
    await markAuthenticated(database.db, session.sessionId, byPasskey)
}
