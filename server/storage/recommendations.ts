import type { Kysely } from "kysely"
import type { Kind, NewRecommendation, Recommendation } from "../../shared/api/recommendations.ts"
import type { Result } from "../../shared/recommendations/result.ts"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** The person who acts in a plan, and their function. */
export interface Speaker {
  user: string
  agency: string
  as: "secretariat" | null
}

type AuthoredAt = Speaker & { at: string }

/** A recommendation as it is stored: who said what is an id. */
export type StoredRecommendation = NewRecommendation &
  AuthoredAt & {
    id: string
    links: (AuthoredAt & { measureId: string })[]
    declined: (AuthoredAt & { reason: string }) | null
  }

const saidIn = (row: {
  user_id: string
  agency_id: string
  acting_as: string | null
  at: string
}): AuthoredAt => ({
  user: row.user_id,
  agency: row.agency_id,
  as: row.acting_as === "secretariat" ? "secretariat" : null,
  at: row.at,
})

const columnsOf = ({ user, agency, as }: Speaker) => ({
  user_id: user,
  agency_id: agency,
  acting_as: as,
  at: now(),
})

/**
 * The entries that a plan has received and did not remove, in order of arrival, with its answers.
 */
export async function listRecommendations(
  db: Kysely<Tables>,
  plan: string,
): Promise<StoredRecommendation[]> {
  const rows = await db
    .selectFrom("recommendations")
    .selectAll()
    .where("plan_id", "=", plan)
    .where("removed_at", "is", null)
    .orderBy("seq")
    .execute()
  if (rows.length === 0) return []
  const links = new Map<string, StoredRecommendation["links"]>()
  const linkRows = await db
    .selectFrom("recommendation_links")
    .selectAll()
    .where("plan_id", "=", plan)
    .where("removed_at", "is", null)
    .orderBy("seq")
    .execute()
  for (const row of linkRows) {
    const own = links.get(row.recommendation_id) ?? []
    links.set(row.recommendation_id, own)
    // Two people may have said it at the same moment.
    if (own.some(({ measureId }) => measureId === row.measure_id)) continue
    own.push({ measureId: row.measure_id, ...saidIn(row) })
  }
  const refusals = await db
    .selectFrom("recommendation_refusals")
    .selectAll()
    .where("plan_id", "=", plan)
    .where("taken_back_at", "is", null)
    .orderBy("seq")
    .execute()
  const declined = new Map(
    refusals.map((row) => [row.recommendation_id, { reason: row.reason, ...saidIn(row) }]),
  )
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as Kind,
    source: row.source,
    year: row.year === null ? null : Number(row.year),
    number: row.number,
    text: row.text,
    result: row.result as Result | null,
    note: row.note,
    ...saidIn(row),
    links: links.get(row.id) ?? [],
    declined: declined.get(row.id) ?? null,
  }))
}

/** Adds what a plan has received. Returns the ids, in order. */
export async function insertRecommendations(
  db: Kysely<Tables>,
  plan: string,
  entries: readonly NewRecommendation[],
  speaker: Speaker,
): Promise<string[]> {
  if (entries.length === 0) return []
  const rows = entries.map((entry) => ({
    id: newId(),
    plan_id: plan,
    ...entry,
    ...columnsOf(speaker),
    removed_at: null,
    removed_by: null,
  }))
  await db.insertInto("recommendations").values(rows).execute()
  return rows.map(({ id }) => id)
}

/** Changes fields of what a plan has received; what is absent stays. */
export async function updateRecommendation(
  db: Kysely<Tables>,
  plan: string,
  id: string,
  change: Partial<Pick<Recommendation, "source" | "year" | "number" | "text" | "result" | "note">>,
): Promise<void> {
  if (Object.keys(change).length === 0) return
  await db
    .updateTable("recommendations")
    .set(change)
    .where("plan_id", "=", plan)
    .where("id", "=", id)
    .execute()
}

const idsAtOnce = 500

/** Takes some from the list, or brings them back. */
export async function setRemoved(
  db: Kysely<Tables>,
  plan: string,
  ids: readonly string[],
  removed: boolean,
  by: string,
): Promise<void> {
  const change = removed
    ? { removed_at: now(), removed_by: by }
    : { removed_at: null, removed_by: null }
  for (let from = 0; from < ids.length; from += idsAtOnce)
    await db
      .updateTable("recommendations")
      .set(change)
      .where("plan_id", "=", plan)
      .where("id", "in", ids.slice(from, from + idsAtOnce))
      .execute()
}

/** Says that a measure answers a recommendation. */
export async function insertLink(
  db: Kysely<Tables>,
  plan: string,
  { id, measure }: { id: string; measure: string },
  speaker: Speaker,
): Promise<void> {
  const row = { plan_id: plan, recommendation_id: id, measure_id: measure, ...columnsOf(speaker) }
  await db
    .insertInto("recommendation_links")
    .values({ ...row, removed_at: null, removed_by: null })
    .execute()
}

/** Takes back that a measure answers a recommendation. Returns whether anybody had said so. */
export async function removeLink(
  db: Kysely<Tables>,
  plan: string,
  { id, measure }: { id: string; measure: string },
  by: string,
): Promise<boolean> {
  const done = await db
    .updateTable("recommendation_links")
    .set({ removed_at: now(), removed_by: by })
    .where("plan_id", "=", plan)
    .where("recommendation_id", "=", id)
    .where("measure_id", "=", measure)
    .where("removed_at", "is", null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) > 0
}

/** Says why a recommendation is not taken up, or takes that back (null); earlier reasons stay on record. */
export async function setDeclined(
  db: Kysely<Tables>,
  plan: string,
  id: string,
  reason: string | null,
  speaker: Speaker,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable("recommendation_refusals")
      .set({ taken_back_at: now(), taken_back_by: speaker.user })
      .where("plan_id", "=", plan)
      .where("recommendation_id", "=", id)
      .where("taken_back_at", "is", null)
      .execute()
    if (reason === null) return
    const row = { plan_id: plan, recommendation_id: id, reason, ...columnsOf(speaker) }
    await trx
      .insertInto("recommendation_refusals")
      .values({ ...row, taken_back_at: null, taken_back_by: null })
      .execute()
  })
}
