import type { Kysely } from "kysely"
import { now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** A session of a person, as they are shown it. Times are ISO 8601 in UTC. */
export interface OpenSession {
  id: string
  startedAt: string
  lastUsedAt: string
  address: string | null
  userAgent: string | null
  by: string | null
}

// SQLite keeps better-auth's times as texts, PostgreSQL as dates.
const iso = (time: unknown): string => new Date(time as string | Date).toISOString()

/** The sessions of a person that have not run out, the one used last first. */
export async function listSessions(db: Kysely<Tables>, user: string): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom("session")
    .select(["id", "startedAt", "createdAt", "updatedAt", "expiresAt", "ipAddress", "userAgent"])
    .select("signedInBy")
    .where("userId", "=", user)
    .execute()
  return rows
    .filter((row) => iso(row.expiresAt) > now())
    .map((row) => ({
      id: row.id,
      startedAt: row.startedAt ?? iso(row.createdAt),
      lastUsedAt: iso(row.updatedAt),
      address: row.ipAddress || null,
      userAgent: row.userAgent || null,
      by: row.signedInBy,
    }))
    .sort((a, b) => (a.lastUsedAt < b.lastUsedAt ? 1 : -1))
}

/** The secret token of a person's session, by which better-auth ends it; null when it is not theirs. */
export async function findSessionToken(
  db: Kysely<Tables>,
  user: string,
  id: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("session")
    .select("token")
    .where("id", "=", id)
    .where("userId", "=", user)
    .executeTakeFirst()
  return row?.token ?? null
}

/** Notes on a session that its person has just shown who they are; with `factor`, by a second factor too. */
export async function markAuthenticated(
  db: Kysely<Tables>,
  session: string,
  factor: boolean,
): Promise<void> {
  const at = now()
  await db
    .updateTable("session")
    .set({ authenticatedAt: at, ...(factor ? { elevatedAt: at } : {}) })
    .where("id", "=", session)
    .execute()
}

/** Notes on a session that its second factor was passed. */
export async function markElevated(db: Kysely<Tables>, session: string): Promise<void> {
  await db.updateTable("session").set({ elevatedAt: now() }).where("id", "=", session).execute()
}

const requiredKey = "second-factor-required-since"

/** Since when everybody who signs in needs a second factor; null where the installation does not require it. */
export async function secondFactorRequiredSince(db: Kysely<Tables>): Promise<string | null> {
  const row = await db
    .selectFrom("installation")
    .select("value")
    .where("key", "=", requiredKey)
    .executeTakeFirst()
  return row?.value ?? null
}

/** Requires a second factor of everybody from their next sign-in on, or no more. */
export async function requireSecondFactor(db: Kysely<Tables>, required: boolean): Promise<void> {
  if (!required) {
    await db.deleteFrom("installation").where("key", "=", requiredKey).execute()
    return
  }
  await db
    .insertInto("installation")
    .values({ key: requiredKey, value: now() })
    .onConflict((same) => same.doNothing())
    .execute()
}
