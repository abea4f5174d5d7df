import type { Kysely, Selectable } from "kysely"
import type { Contest, Decision } from "../../shared/api/decisions.ts"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** A decision as it is stored: who made it is an id. */
export type StoredDecision = Omit<Decision, "by"> & { user: string }

/** A contest as it is stored. */
export type StoredContest = Omit<Contest, "by"> & { user: string }

function toDecision(row: Selectable<Tables["area_decisions"]>): StoredDecision {
  return {
    id: row.id,
    area: row.area_id,
    act: row.act as Decision["act"],
    decided: row.decided as Decision["decided"],
    reason: row.reason,
    level: row.level as Decision["level"],
    set: { id: row.set_id, version: row.set_version },
    text: { seq: Number(row.text_seq), digest: row.text_digest },
    evidence: JSON.parse(row.evidence) as Decision["evidence"],
    agency: row.agency_id,
    as: "secretariat",
    user: row.user_id,
    at: row.at,
  }
}

/** Everything that was ever decided on the areas of a plan, oldest first, withdrawals among it. */
export async function listDecisions(db: Kysely<Tables>, plan: string): Promise<StoredDecision[]> {
  const rows = await db
    .selectFrom("area_decisions")
    .selectAll()
    .where("plan_id", "=", plan)
    .orderBy("seq")
    .execute()
  return rows.map(toDecision)
}

/** Adds a decision to the record; nothing is ever changed there. Returns it. */
export async function insertDecision(
  db: Kysely<Tables>,
  plan: string,
  decision: Omit<StoredDecision, "id" | "at" | "as">,
): Promise<StoredDecision> {
  const id = newId()
  const at = now()
  await db
    .insertInto("area_decisions")
    .values({
      id,
      plan_id: plan,
      area_id: decision.area,
      act: decision.act,
      decided: decision.decided,
      reason: decision.reason,
      level: decision.level,
      set_id: decision.set.id,
      set_version: decision.set.version,
      text_seq: decision.text.seq,
      text_digest: decision.text.digest,
      evidence: JSON.stringify(decision.evidence),
      agency_id: decision.agency,
      user_id: decision.user,
      at,
    })
    .execute()
  return { ...decision, id, at, as: "secretariat" }
}

/** Everything that agencies said against decisions of a plan, oldest first, also what was taken back. */
export async function listContests(db: Kysely<Tables>, plan: string): Promise<StoredContest[]> {
  const rows = await db
    .selectFrom("area_contests")
    .selectAll()
    .where("plan_id", "=", plan)
    .orderBy("seq")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    decision: row.decision_id,
    area: row.area_id,
    words: row.words,
    agency: row.agency_id,
    user: row.user_id,
    at: row.at,
    withdrawnAt: row.withdrawn_at,
  }))
}

/** Adds a contest to the record. Returns it. */
export async function insertContest(
  db: Kysely<Tables>,
  plan: string,
  contest: Omit<StoredContest, "id" | "at" | "withdrawnAt">,
): Promise<StoredContest> {
  const id = newId()
  const at = now()
  await db
    .insertInto("area_contests")
    .values({
      id,
      plan_id: plan,
      decision_id: contest.decision,
      area_id: contest.area,
      words: contest.words,
      agency_id: contest.agency,
      user_id: contest.user,
      at,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute()
  return { ...contest, id, at, withdrawnAt: null }
}

/** Marks a contest as taken back; its words stay on record. */
export async function withdrawContest(
  db: Kysely<Tables>,
  plan: string,
  id: string,
  by: string,
): Promise<void> {
  await db
    .updateTable("area_contests")
    .set({ withdrawn_at: now(), withdrawn_by: by })
    .where("plan_id", "=", plan)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .execute()
}
