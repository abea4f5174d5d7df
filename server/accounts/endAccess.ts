import type { Services } from "../http/route.ts"
import { revokeTokens } from "../storage/tokens.ts"

/** Ends all access of a person: their sessions, tokens and open sockets. */
export async function endAccess(
  { auth, database, rooms }: Pick<Services, "auth" | "database" | "rooms">,
  user: string,
): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteUserSessions(user)
  await revokeTokens(database.db, user)
  rooms.signedOut({ userId: user })
}
