import type { Kysely } from "kysely"
import type { Stance } from "../../shared/agreement/standing.ts"
import type { Visibility, Weight, WritesAs } from "../../shared/api/comments.ts"
import type { Tables } from "./tables/tables.ts"

/** An act of an agency on a measure, as the record has it. */
export interface RecordedPosition {
  seq: number
  agency: string
  user: string
  at: string
  /** Null where it was withdrawn. */
  given: { stance: Stance; digest: string; reason: string | null } | null
}

/** Every position on a measure that was ever given or withdrawn, in order. */
export async function positionRecord(
  db: Kysely<Tables>,
  plan: string,
  measure: string,
): Promise<RecordedPosition[]> {
  const rows = await db
    .selectFrom("positions")
    .selectAll()
    .where("plan_id", "=", plan)
    .where("measure_id", "=", measure)
    .orderBy("seq")
    .execute()
  return rows.map(({ seq, agency_id, user_id, at, act, stance, digest, reason }) => ({
    seq: Number(seq),
    agency: agency_id,
    user: user_id,
    at,
    given:
      act === "give" && stance !== null
        ? { stance: stance as Stance, digest: digest ?? "", reason }
        : null,
  }))
}

/** Something that was said in a thread on a measure, or that the thread was resolved. */
export interface RecordedComment {
  id: string
  thread: string
  kind: "commented" | "replied" | "resolved"
  agency: string
  as: WritesAs
  user: string
  at: string
  body: string
  weight: Weight
  visibility: Visibility
  /** The author of the thread. */
  opener: { agency: string; as: WritesAs }
}

/** The comments in the threads on a measure, in the order in which the threads were opened. */
export async function commentRecord(
  db: Kysely<Tables>,
  plan: string,
  measure: string,
): Promise<RecordedComment[]> {
  const threads = await db
    .selectFrom("threads")
    .leftJoin("user", "user.id", "threads.resolved_by")
    .selectAll("threads")
    .select("user.agencyId as resolver_agency")
    .where("plan_id", "=", plan)
    .where("measure_id", "=", measure)
    .orderBy("seq")
    .execute()
  if (threads.length === 0) return []
  const replies = await db
    .selectFrom("replies")
    .selectAll()
    .where("plan_id", "=", plan)
    .where("thread_id", "in", (ids) =>
      ids
        .selectFrom("threads")
        .select("id")
        .where("plan_id", "=", plan)
        .where("measure_id", "=", measure),
    )
    .orderBy("seq")
    .execute()
  // Whoever imported words has not written them.
  const writerOf = (row: { user_id: string; said_in: string | null }) =>
    row.said_in === null ? row.user_id : ""
  return threads.flatMap((thread): RecordedComment[] => {
    const opener = { agency: thread.agency_id, as: thread.acting_as as WritesAs }
    const base = {
      thread: thread.id,
      weight: thread.weight as Weight,
      visibility: thread.visibility as Visibility,
      body: thread.body,
      opener,
    }
    const said: RecordedComment[] = [
      {
        ...{ ...base, ...opener, id: thread.id, kind: "commented" as const, at: thread.at },
        user: writerOf(thread),
      },
    ]
    for (const reply of replies.filter((one) => one.thread_id === thread.id))
      said.push({
        ...base,
        id: reply.id,
        kind: "replied",
        agency: reply.agency_id,
        as: reply.acting_as as WritesAs,
        user: writerOf(reply),
        at: reply.at,
        body: reply.body,
      })
    const { resolved_at, resolved_by, resolver_agency } = thread
    if (Number(thread.resolved) === 1 && resolved_at && resolved_by && resolver_agency)
      said.push({
        ...base,
        id: `${thread.id}-resolved`,
        kind: "resolved",
        agency: resolver_agency,
        as: null,
        user: resolved_by,
        at: resolved_at,
      })
    return said
  })
}
