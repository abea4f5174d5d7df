import type { Kysely } from "kysely"
import { now } from "./id.ts"
import type { Tables } from "./tables.ts"

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
