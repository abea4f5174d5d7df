import type { Services } from "../http/route.ts"
import { revokeTokens } from "../storage/tokens.ts"

/** Ends everything by which a person is let in: their sessions, tokens and open sockets. */
export async function endAccess(
  { auth, database, rooms }: Pick<Services, "auth" | "database" | "rooms">,
  user: string,
): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteUserSessions(user)
  await revokeTokens(database.db, user)
  rooms.signedOut({ userId: user })
}
