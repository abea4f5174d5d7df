import type { Kysely } from "kysely"
import type { OpenToken, OwnToken } from "../../shared/api/people.ts"
import type { TokenScope } from "../accounts/session.ts"
import { hashSecret, newId, newSecret, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** Every personal access token begins so, that a leaked one can be recognised. */
const prefix = "concord_"

/** The limits of a token; if absent, everything its person may do, for 90 days. */
type NewToken = { name: string; days?: number } & Partial<TokenScope>

/** Makes a personal access token. `token` is shown this once; only its hash is stored. */
export async function insertToken(
  db: Kysely<Tables>,
  user: string,
  { name, scope = "write", plan = null, days = 90 }: NewToken,
): Promise<{ id: string; token: string; expiresAt: string }> {
  const id = newId()
  const token = prefix + newSecret()
  const expiresAt = new Date(Date.now() + days * 86_400_000).toISOString()
  await db
    .insertInto("tokens")
    .values({
      ...{ id, token_hash: hashSecret(token), user_id: user, name, created_at: now() },
      ...{ scope, plan_id: plan, expires_at: expiresAt },
    })
    .execute()
  return { id, token, expiresAt }
}

const open = (db: Kysely<Tables>) =>
  db
    .selectFrom("tokens")
    .where("revoked_at", "is", null)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now())]))

/**
 * The person a token belongs to, the token's id, which stands for a session, and what it allows;
 * null when it is unknown, revoked or has run out. Notes when it was used, to the minute.
 */
export async function userOfToken(
  db: Kysely<Tables>,
  token: string,
): Promise<{ user: string; session: string; allows: TokenScope } | null> {
  if (!token.startsWith(prefix)) return null
  const row = await open(db)
    .select(["id", "user_id", "last_used_at", "scope", "plan_id"])
    .where("token_hash", "=", hashSecret(token))
    .executeTakeFirst()
  if (!row) return null
  const at = now()
  if (row.last_used_at?.slice(0, 16) !== at.slice(0, 16))
    await db.updateTable("tokens").set({ last_used_at: at }).where("id", "=", row.id).execute()
  const scope = row.scope === "read" ? "read" : "write"
  return { user: row.user_id, session: row.id, allows: { scope, plan: row.plan_id } }
}

const listed = (db: Kysely<Tables>) =>
  open(db)
    .select([
      "tokens.id",
      "tokens.name",
      "tokens.scope",
      "tokens.plan_id",
      "tokens.created_at",
      "tokens.expires_at",
      "tokens.last_used_at",
    ])
    .orderBy("tokens.created_at", "desc")
    .orderBy("tokens.id")

type Row = Awaited<ReturnType<ReturnType<typeof listed>["execute"]>>[number]

const toToken = (row: Row) => ({
  id: row.id,
  name: row.name,
  scope: row.scope === "read" ? ("read" as const) : ("write" as const),
  createdAt: row.created_at,
  expiresAt: row.expires_at ?? "",
  lastUsedAt: row.last_used_at,
})

/** The tokens of a person that open something, the newest first. */
export async function listTokens(db: Kysely<Tables>, user: string): Promise<OwnToken[]> {
  const rows = await listed(db).where("user_id", "=", user).execute()
  return rows.map((row) => ({ ...toToken(row), plan: row.plan_id }))
}

/** The tokens of everybody, or of an agency's people, that open something, the newest first. */
export async function listOpenTokens(
  db: Kysely<Tables>,
  agency: string | null,
): Promise<OpenToken[]> {
  const rows = await listed(db)
    .innerJoin("user", "user.id", "tokens.user_id")
    .innerJoin("agencies", "agencies.id", "user.agencyId")
    .select([
      "user.id as owner",
      "user.name as ownerName",
      "agencies.id as agency",
      "agencies.name as agencyName",
      "agencies.short",
      "agencies.colour",
    ])
    .$if(agency !== null, (query) => query.where("user.agencyId", "=", agency ?? ""))
    .where("user.deactivatedAt", "is", null)
    .execute()
  return rows.map((row) => ({
    ...toToken(row),
    onePlan: row.plan_id !== null,
    owner: {
      id: row.owner,
      name: row.ownerName,
      agency: { id: row.agency, name: row.agencyName, short: row.short, colour: row.colour },
    },
  }))
}

/** The person and agency of a token that is not revoked, or null. */
export async function ownerOfToken(
  db: Kysely<Tables>,
  id: string,
): Promise<{ user: string; agency: string } | null> {
  const row = await db
    .selectFrom("tokens")
    .innerJoin("user", "user.id", "tokens.user_id")
    .select(["user.id", "user.agencyId"])
    .where("tokens.id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst()
  return row ? { user: row.id, agency: row.agencyId } : null
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
