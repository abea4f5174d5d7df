import type { Kysely } from "kysely"
import { type Version, versionCauses } from "../../shared/api/versions.ts"
import { newId, now } from "./id.ts"
import type { Tables } from "./tables.ts"

/** A saved version as it is stored: who saved it is an id. */
export type StoredVersion = Omit<Version, "by"> & { user: string }

/** The saved versions of a plan that were not removed, the newest words first. */
export async function listVersions(db: Kysely<Tables>, plan: string): Promise<StoredVersion[]> {
  const rows = await db
    .selectFrom("versions")
    .selectAll()
    .where("plan_id", "=", plan)
    .where("removed_at", "is", null)
    .orderBy("seq", "desc")
    .orderBy("at", "desc")
    .orderBy("id")
    .execute()
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
  version: Omit<StoredVersion, "id" | "at">,
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
