import type { Kysely } from "kysely"
import { hashSecret, newId, newSecret, now } from "./id.ts"
import type { Tables } from "./tables.ts"

/** Every personal access token begins so, that a leaked one can be recognised. */
const prefix = "concord_"

/** Makes a personal access token. `token` is shown this once; only its hash is stored. */
export async function insertToken(
  db: Kysely<Tables>,
  user: string,
  name: string,
): Promise<{ id: string; token: string }> {
  const id = newId()
  const token = prefix + newSecret()
  await db
    .insertInto("tokens")
    .values({ id, token_hash: hashSecret(token), user_id: user, name, created_at: now() })
    .execute()
  return { id, token }
}

/**
 * The person a token belongs to and the token's id, which stands for a session; null when it is
 * unknown or revoked. Notes when it was used, to the minute.
 */
export async function userOfToken(
  db: Kysely<Tables>,
  token: string,
): Promise<{ user: string; session: string } | null> {
  if (!token.startsWith(prefix)) return null
  const row = await db
    .selectFrom("tokens")
    .select(["id", "user_id", "last_used_at"])
    .where("token_hash", "=", hashSecret(token))
    .where("revoked_at", "is", null)
    .executeTakeFirst()
  if (!row) return null
  const at = now()
  if (row.last_used_at?.slice(0, 16) !== at.slice(0, 16))
    await db.updateTable("tokens").set({ last_used_at: at }).where("id", "=", row.id).execute()
  return { user: row.user_id, session: row.id }
}

/** The tokens of a person that are not revoked, the newest first. */
export async function listTokens(db: Kysely<Tables>, user: string) {
  const rows = await db
    .selectFrom("tokens")
    .select(["id", "name", "created_at", "last_used_at"])
    .where("user_id", "=", user)
    .where("revoked_at", "is", null)
    .orderBy("created_at", "desc")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }))
}

/** Revokes one token of a person. False when they have no such token. */
export async function revokeToken(db: Kysely<Tables>, user: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("tokens")
    .set({ revoked_at: now() })
    .where("id", "=", id)
    .where("user_id", "=", user)
    .where("revoked_at", "is", null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Revokes every token of a person. */
export async function revokeTokens(db: Kysely<Tables>, user: string): Promise<void> {
  await db
    .updateTable("tokens")
    .set({ revoked_at: now() })
    .where("user_id", "=", user)
    .where("revoked_at", "is", null)
    .execute()
}
