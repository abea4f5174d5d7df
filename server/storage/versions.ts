import type { Kysely } from "kysely"
import type { Version } from "../../shared/api/versions.ts"
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
  }))
}

/** Saves a version of a plan. Returns its id. */
export async function insertVersion(
  db: Kysely<Tables>,
  plan: string,
  { version, name, agency, as, user, writtenAt }: Omit<StoredVersion, "id" | "at">,
): Promise<string> {
  const id = newId()
  await db
    .insertInto("versions")
    .values({
      id,
      plan_id: plan,
      seq: version,
      name,
      agency_id: agency,
      acting_as: as,
      user_id: user,
      at: now(),
      written_at: writtenAt,
      removed_at: null,
      removed_by: null,
    })
    .execute()
  return id
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
