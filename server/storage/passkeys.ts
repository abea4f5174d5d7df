import type { Kysely } from "kysely"
import type { Tables } from "./tables.ts"

/** How many passkeys a person has. */
export async function countPasskeys(db: Kysely<Tables>, user: string): Promise<number> {
  const row = await db
    .selectFrom("passkeys")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("user_id", "=", user)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
