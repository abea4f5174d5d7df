import type { Insertable, Kysely } from "kysely"
import type { NewRecommendation } from "../../shared/api/recommendations.ts"
import { now } from "./database/id.ts"
import type { Speaker } from "./recommendations.ts"
import type { Tables } from "./tables/tables.ts"

/** A recommendation that comes with its id and its answers. */
export type AnsweredRecommendation = NewRecommendation & {
  id: string
  links: readonly { measureId: string }[]
  declined: { reason: string } | null
}

const rowsAtOnce = 200

async function insertAll<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
}

/** Adds what another copy of a plan had received, with its answers, all as `speaker` says it now. */
export async function insertAnswered(
  db: Kysely<Tables>,
  plan: string,
  all: readonly AnsweredRecommendation[],
  { user, agency, as }: Speaker,
): Promise<void> {
  const said = { plan_id: plan, user_id: user, agency_id: agency, acting_as: as, at: now() }
  const standing = { ...said, removed_at: null, removed_by: null }
  await insertAll(
    db,
    "recommendations",
    all.map(({ links: _, declined: __, ...entry }) => ({ ...entry, ...standing })),
  )
  await insertAll(
    db,
    "recommendation_links",
    all.flatMap(({ id, links }) =>
      links.map(({ measureId }) => ({
        recommendation_id: id,
        measure_id: measureId,
        ...standing,
      })),
    ),
  )
  await insertAll(
    db,
    "recommendation_refusals",
    all.flatMap(({ id, declined }) =>
      declined
        ? [
            {
              recommendation_id: id,
              reason: declined.reason,
              ...said,
              taken_back_at: null,
              taken_back_by: null,
            },
          ]
        : [],
    ),
  )
}
