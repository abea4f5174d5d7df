import type { IncomingHttpHeaders } from "node:http"
import { fromNodeHeaders } from "better-auth/node"
import type { Person } from "../../shared/api/people.ts"
import type { Config } from "../config/config.ts"
import type { Database } from "../storage/database/database.ts"
import { countPasskeys } from "../storage/passkeys.ts"
import { secondFactorRequiredSince } from "../storage/signIns.ts"
import { findPerson } from "../storage/users.ts"
import type { Auth } from "./auth.ts"

/** The session of a browser, however far its person has come in signing in. */
interface BrowserSession {
  id: string
  token: string
  startedAt: string
  authenticatedAt: string
  /** The second factors that the person has. */
  factors: { totp: boolean; passkey: boolean }
}

/**
 * The state of signing in: `out` without a session, `second-factor` while one must still be given,
 * `set-up` while the installation requires one and the person has none, else `in`.
 */
export type SignInState =
  | { state: "out" }
  | { state: "in" | "second-factor" | "set-up"; person: Person; session: BrowserSession }

const hour = 3_600_000

/**
 * Reads the state of signing in from a browser's headers. The only place that decides who is fully
 * signed in, for HTTP and for the websocket upgrade. A session older than `SESSION_DAYS` is ended
 * here.
 */
export async function readSignIn(
  { database, auth, config }: { database: Database; auth: Auth; config: Config },
  headers: IncomingHttpHeaders,
): Promise<SignInState> {
  if (headers.cookie === undefined) return { state: "out" }
  // Only /api/me prolongs a session, since it can prolong the cookie at the same time.
  const query = { disableRefresh: true }
  const found = await auth.api.getSession({ headers: fromNodeHeaders(headers), query })
  if (!found) return { state: "out" }
  const { session, user } = found
  const startedAt = session.startedAt ?? session.createdAt.toISOString()
  if (Date.now() - Date.parse(startedAt) > config.sessionDays * 24 * hour) {
    await (await auth.$context).internalAdapter.deleteSession(session.token)
    return { state: "out" }
  }
  const person = await findPerson(database.db, user.id)
  // A deactivated person is signed out, even with open sessions.
  if (!person?.active) return { state: "out" }
  const totp = Boolean(user.twoFactorEnabled)
  const since = Date.now() - config.secondFactorHours * hour
  const elevated = Boolean(session.elevatedAt && Date.parse(session.elevatedAt) > since)
  const { id, token } = session
  const authenticatedAt = session.authenticatedAt ?? startedAt
  const shown = { id, token, startedAt, authenticatedAt, factors: { totp, passkey: false } }
  if (elevated) return { state: "in", person, session: shown }
  const required = await secondFactorRequiredSince(database.db)
  // A session from before the requirement continues: its person sets up a second factor at the next
  // sign-in.
  if (!totp && (required === null || startedAt < required))
    return { state: "in", person, session: shown }
  const passkey = (await countPasskeys(database.db, user.id)) > 0
  const state = totp || passkey ? "second-factor" : "set-up"
  return { state, person, session: { ...shown, factors: { totp, passkey } } }
}
