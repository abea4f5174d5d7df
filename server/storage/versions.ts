import type { Kysely } from "kysely"
import { type Version, type VersionSummary, versionCauses } from "../../shared/api/versions.ts"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** A saved version as it is stored: who saved it is an id. */
export type StoredVersion = Omit<Version, "by"> & { user: string }

/** The saved versions of a plan that were not removed, the newest words first; `limit` of them, or all. */
export async function listVersions(
  db: Kysely<Tables>,
  plan: string,
  limit: number | null = null,
): Promise<StoredVersion[]> {
  let wanted = db
    .selectFrom("versions")
    .selectAll()
    .where("plan_id", "=", plan)
    .where("removed_at", "is", null)
    .orderBy("seq", "desc")
    .orderBy("at", "desc")
    .orderBy("id")
  if (limit !== null) wanted = wanted.limit(limit)
  const rows = await wanted.execute()
  return rows.map((row) => ({
    id: row.id,
    version: Number(row.seq),
    name: row.name,
    agency: row.agency_id,
    as: row.acting_as === "secretariat" ? "secretariat" : null,
    user: row.user_id,
    at: row.at,
    writtenAt: row.written_at,
    cause: versionCauses.find((cause) => cause === row.cause) ?? "person",
    summary: row.summary === null ? null : (JSON.parse(row.summary) as VersionSummary),
  }))
}

/**
 * Saves a version of a plan, unless these words stand in the list under this name already, also
 * when somebody saves them in the same moment. Returns the id of the one that stands there, and
 * whether it is new.
 */
export async function insertVersion(
  db: Kysely<Tables>,
  plan: string,
  version: Omit<StoredVersion, "id" | "at" | "summary">,
): Promise<{ id: string; isNew: boolean }> {
  const id = newId()
  const done = await db
    .insertInto("versions")
    .values({
      id,
      plan_id: plan,
      seq: version.version,
      name: version.name,
      agency_id: version.agency,
      acting_as: version.as,
      user_id: version.user,
      at: now(),
      written_at: version.writtenAt,
      cause: version.cause,
      summary: null,
      removed_at: null,
      removed_by: null,
    })
    .onConflict((same) =>
      same.columns(["plan_id", "seq", "name"]).where("removed_at", "is", null).doNothing(),
    )
    .executeTakeFirst()
  if (Number(done.numInsertedOrUpdatedRows ?? 0) > 0) return { id, isNew: true }
  const there = await db
    .selectFrom("versions")
    .select("id")
    .where("plan_id", "=", plan)
    .where("seq", "=", version.version)
    .where("name", "=", version.name)
    .where("removed_at", "is", null)
    .executeTakeFirst()
  // Taken from the list in between: then it can be saved again.
  return there ? { id: there.id, isNew: false } : insertVersion(db, plan, version)
}

/** Takes a version from the list; its words stay in the log. Returns whether there was such a one. */
export async function removeVersion(
  db: Kysely<Tables>,
  plan: string,
  id: string,
  by: string,
): Promise<boolean> {
  const done = await db
    .updateTable("versions")
    .set({ removed_at: now(), removed_by: by })
    .where("plan_id", "=", plan)
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}

/** Names a version. False where these words stand under that name already. */
export async function renameVersion(
  db: Kysely<Tables>,
  plan: string,
  id: string,
  name: string,
): Promise<boolean> {
  const same = await db
    .selectFrom("versions as one")
    .innerJoin("versions as other", (join) =>
      join.onRef("one.plan_id", "=", "other.plan_id").onRef("one.seq", "=", "other.seq"),
    )
    .select("other.id")
    .where("one.id", "=", id)
    .where("other.id", "!=", id)
    .where("other.name", "=", name)
    .where("other.removed_at", "is", null)
    .executeTakeFirst()
  if (same) return false
  await db
    .updateTable("versions")
    .set({ name })
    .where("plan_id", "=", plan)
    .where("id", "=", id)
    .execute()
  return true
}

/** Says of the versions with these words what was reckoned of them. */
export async function summariseVersions(
  db: Kysely<Tables>,
  plan: string,
  seq: number,
  summary: VersionSummary,
): Promise<void> {
  await db
    .updateTable("versions")
    .set({ summary: JSON.stringify(summary) })
    .where("plan_id", "=", plan)
    .where("seq", "=", seq)
    .where("summary", "is", null)
    .execute()
}
