import type { Kysely } from "kysely"
import type { Dismissal } from "../../shared/api/findings.ts"
import { newId, now } from "./database/id.ts"
import { withoutNul } from "./database/withoutNul.ts"
import type { Tables } from "./tables/tables.ts"

/** A dismissal as it is stored: who said it is an id. */
export type StoredDismissal = Omit<Dismissal, "by"> & { user: string }

/** The dismissals of a plan that stand, oldest first; of two on one finding the first. */
export async function listDismissals(db: Kysely<Tables>, plan: string): Promise<StoredDismissal[]> {
  const rows = await db
    .selectFrom("dismissals")
    .selectAll()
    .where("plan_id", "=", plan)
    .where("taken_back_at", "is", null)
    .orderBy("seq")
    .execute()
  const standing = new Map<string, StoredDismissal>()
  for (const row of rows) {
    if (standing.has(row.finding_key)) continue
    standing.set(row.finding_key, {
      key: row.finding_key,
      check: row.check_id,
      criterion: row.criterion,
      measureId: row.measure_id,
      message: row.message,
      reason: row.reason,
      agency: row.agency_id,
      as: row.acting_as === "secretariat" ? "secretariat" : null,
      user: row.user_id,
      at: row.at,
    })
  }
  return [...standing.values()]
}

/** Records that findings are none, all at one time. */
export async function insertDismissals(
  db: Kysely<Tables>,
  plan: string,
  dismissals: readonly Omit<StoredDismissal, "at">[],
): Promise<void> {
  if (dismissals.length === 0) return
  const at = now()
  await db
    .insertInto("dismissals")
    .values(
      dismissals.map((one) => ({
        id: newId(),
        plan_id: plan,
        finding_key: one.key,
        check_id: one.check,
        criterion: one.criterion,
        measure_id: one.measureId && withoutNul(one.measureId),
        message: withoutNul(one.message),
        reason: one.reason,
        agency_id: one.agency,
        acting_as: one.as,
        user_id: one.user,
        at,
        taken_back_at: null,
        taken_back_by: null,
      })),
    )
    .execute()
}

/** Takes back what was said of a finding. Returns whether anything stood. */
export async function takeBackDismissal(
  db: Kysely<Tables>,
  plan: string,
  key: string,
  by: string,
): Promise<boolean> {
  const done = await db
    .updateTable("dismissals")
    .set({ taken_back_at: now(), taken_back_by: by })
    .where("plan_id", "=", plan)
    .where("finding_key", "=", key)
    .where("taken_back_at", "is", null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}
