import type { Kysely, Selectable } from "kysely"
import type { Anchor, Visibility, Weight, WritesAs } from "../../shared/api/comments.ts"
import { newId, now } from "./id.ts"
import type { Tables } from "./tables.ts"

/** An answer as it is stored: who wrote it is an id. */
export interface StoredReply {
  id: string
  agency: string
  as: WritesAs
  user: string
  at: string
  body: string
}

/** A thread as it is stored, with its answers. */
export interface StoredThread extends StoredReply {
  measureId: string | null
  blockId: string | null
  quote: string | null
  anchor: Anchor | null
  weight: Weight
  visibility: Visibility
  resolved: boolean
  replies: StoredReply[]
}

function toThread(row: Selectable<Tables["threads"]>, replies: StoredReply[]): StoredThread {
  const { anchor_from: from, anchor_to: to } = row
  return {
    id: row.id,
    measureId: row.measure_id,
    blockId: row.block_id,
    quote: row.quote,
    anchor: from !== null && to !== null ? { from, to } : null,
    weight: row.weight as Weight,
    visibility: row.visibility as Visibility,
    agency: row.agency_id,
    as: row.acting_as as WritesAs,
    user: row.user_id,
    at: row.at,
    body: row.body,
    resolved: Number(row.resolved) === 1,
    replies,
  }
}

/** The threads of a plan (or the one with `id`) in the order they were opened, with their answers. */
export async function listThreads(
  db: Kysely<Tables>,
  plan: string,
  id?: string,
): Promise<StoredThread[]> {
  let threads = db.selectFrom("threads").selectAll().where("plan_id", "=", plan)
  let replies = db.selectFrom("replies").selectAll().where("plan_id", "=", plan)
  if (id !== undefined) {
    threads = threads.where("id", "=", id)
    replies = replies.where("thread_id", "=", id)
  }
  const answers = new Map<string, StoredReply[]>()
  for (const row of await replies.orderBy("seq").execute()) {
    const list = answers.get(row.thread_id) ?? []
    answers.set(row.thread_id, list)
    const { id, agency_id: agency, acting_as: as, user_id: user, at, body } = row
    list.push({ id, agency, as: as as WritesAs, user, at, body })
  }
  const rows = await threads.orderBy("seq").execute()
  return rows.map((row) => toThread(row, answers.get(row.id) ?? []))
}

/** Opens a thread. Returns its id. */
export async function insertThread(
  db: Kysely<Tables>,
  plan: string,
  thread: Omit<StoredThread, "id" | "at" | "resolved" | "replies">,
): Promise<string> {
  const id = newId()
  await db
    .insertInto("threads")
    .values({
      id,
      plan_id: plan,
      measure_id: thread.measureId,
      block_id: thread.blockId,
      quote: thread.quote,
      anchor_from: thread.anchor?.from ?? null,
      anchor_to: thread.anchor?.to ?? null,
      weight: thread.weight,
      visibility: thread.visibility,
      agency_id: thread.agency,
      acting_as: thread.as,
      user_id: thread.user,
      body: thread.body,
      at: now(),
      resolved: 0,
    })
    .execute()
  return id
}

/** Adds an answer to a thread. */
export async function insertReply(
  db: Kysely<Tables>,
  plan: string,
  thread: string,
  reply: { agency: string; as: WritesAs; user: string; body: string },
): Promise<void> {
  await db
    .insertInto("replies")
    .values({
      id: newId(),
      thread_id: thread,
      plan_id: plan,
      agency_id: reply.agency,
      acting_as: reply.as,
      user_id: reply.user,
      body: reply.body,
      at: now(),
    })
    .execute()
}

/** Resolves a thread or opens it again. */
export async function setResolved(
  db: Kysely<Tables>,
  thread: string,
  resolved: boolean,
  by: string,
): Promise<void> {
  await db
    .updateTable("threads")
    .set({
      resolved: resolved ? 1 : 0,
      resolved_by: resolved ? by : null,
      resolved_at: resolved ? now() : null,
    })
    .where("id", "=", thread)
    .execute()
}
