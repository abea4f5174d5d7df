import type { Kysely } from "kysely"
import type { Tables } from "./tables/tables.ts"

const key = (kind: string) => `seed:${kind}`

/** The plan that an earlier seed of this kind made, or null. */
export async function readSeedPlan(db: Kysely<Tables>, kind: string): Promise<string | null> {
  const row = await db
    .selectFrom("installation")
    .select("value")
    .where("key", "=", key(kind))
    .executeTakeFirst()
  return row?.value ?? null
}

/** Notes which plan the seed of this kind made. */
export async function rememberSeedPlan(
  db: Kysely<Tables>,
  kind: string,
  plan: string,
): Promise<void> {
  await db
    .insertInto("installation")
    .values({ key: key(kind), value: plan })
    .onConflict((same) => same.column("key").doUpdateSet({ value: plan }))
    .execute()
}
