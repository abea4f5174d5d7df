import type { Kysely } from "kysely"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** A set as the database keeps it. */
interface StoredSet {
  digest: string
  /** JSON. */
  content: string
}

/** The copy of a set that plans were read against or that was brought, or null when there is none. */
export async function findStoredSet(
  db: Kysely<Tables>,
  { id, version }: StandardsChoice,
): Promise<StoredSet | null> {
  const row = await db
    .selectFrom("standards")
    .select(["digest", "content"])
    .where("set_id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst()
  return row ?? null
}

/** The digests of all copies that are kept. */
export async function listStoredDigests(
  db: Kysely<Tables>,
): Promise<(StandardsChoice & { digest: string })[]> {
  const rows = await db.selectFrom("standards").select(["set_id", "version", "digest"]).execute()
  return rows.map((row) => ({ id: row.set_id, version: row.version, digest: row.digest }))
}

/**
 * The text of a set's copy for people, as JSON, without the rest of it, which may be megabytes; `said` is null
 * where that is not kept by itself. Null when there is no copy.
 */
export async function findStoredOutline(
  db: Kysely<Tables>,
  { id, version }: StandardsChoice,
): Promise<{ digest: string; said: string | null } | null> {
  const row = await db
    .selectFrom("standards")
    .leftJoin("set_outlines", (join) =>
      join
        .onRef("set_outlines.set_id", "=", "standards.set_id")
        .onRef("set_outlines.version", "=", "standards.version"),
    )
    .select(["standards.digest", "set_outlines.said"])
    .where("standards.set_id", "=", id)
    .where("standards.version", "=", version)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps what a copy says to people beside it. */
export async function keepOutline(
  db: Kysely<Tables>,
  { id, version }: StandardsChoice,
  said: string,
): Promise<void> {
  await db
    .insertInto("set_outlines")
    .values({ set_id: id, version, said })
    .onConflict((same) => same.columns(["set_id", "version"]).doUpdateSet({ said }))
    .execute()
}

/**
 * Keeps a copy of a set, and its outline beside it, unless there is one of this version. Returns
 * whether there was none.
 */
export async function storeSet(
  db: Kysely<Tables>,
  choice: StandardsChoice,
  { digest, content, outline }: StoredSet & { outline: string },
): Promise<boolean> {
  const { id, version } = choice
  return await db.transaction().execute(async (trx) => {
    const done = await trx
      .insertInto("standards")
      .values({ set_id: id, version, digest, content, at: now() })
      .onConflict((conflict) => conflict.columns(["set_id", "version"]).doNothing())
      .executeTakeFirst()
    const isNew = Number(done.numInsertedOrUpdatedRows ?? 0) > 0
    if (isNew) await keepOutline(trx, choice, outline)
    return isNew
  })
}

/** The sets that plans of this installation are read against, archived ones too, and how many each. */
export async function listChosenSets(
  db: Kysely<Tables>,
): Promise<(StandardsChoice & { plans: number })[]> {
  const rows = await db
    .selectFrom("plans")
    .select(["standards_id", "standards_version", (count) => count.fn.countAll().as("plans")])
    .groupBy(["standards_id", "standards_version"])
    .execute()
  return rows.map((row) => ({
    id: row.standards_id,
    version: row.standards_version,
    plans: Number(row.plans),
  }))
}

/** How many plans are read against this version of a set. */
export async function countPlansOf(
  db: Kysely<Tables>,
  { id, version }: StandardsChoice,
): Promise<number> {
  const row = await db
    .selectFrom("plans")
    .select((count) => count.fn.countAll().as("plans"))
    .where("standards_id", "=", id)
    .where("standards_version", "=", version)
    .executeTakeFirst()
  return Number(row?.plans ?? 0)
}

/** Gives the plans of a set that name no version the one they are read against from now on. */
export async function pinPlans(db: Kysely<Tables>, { id, version }: StandardsChoice) {
  await db
    .updateTable("plans")
    .set({ standards_version: version })
    .where("standards_id", "=", id)
    .where("standards_version", "=", "")
    .execute()
}

/** Ids of the practices of a set that this installation hides. */
export async function listHiddenPractices(db: Kysely<Tables>, set: string): Promise<string[]> {
  const rows = await db
    .selectFrom("hidden_practices")
    .select("practice_id")
    .where("set_id", "=", set)
    .orderBy("practice_id")
    .execute()
  return rows.map((row) => row.practice_id)
}

/** Hides a practice from everybody, or shows it again. */
export async function setPracticeHidden(
  db: Kysely<Tables>,
  practice: { set: string; id: string },
  hidden: boolean,
  by: string,
): Promise<void> {
  const { set: set_id, id: practice_id } = practice
  if (hidden) {
    await db
      .insertInto("hidden_practices")
      .values({ set_id, practice_id, hidden_by: by, at: now() })
      .onConflict((conflict) => conflict.columns(["set_id", "practice_id"]).doNothing())
      .execute()
    return
  }
  await db
    .deleteFrom("hidden_practices")
    .where("set_id", "=", set_id)
    .where("practice_id", "=", practice_id)
    .execute()
}
