import type { Kysely, Selectable, Transaction } from "kysely"
import type { Anchor, Visibility, Weight, WritesAs } from "../../shared/api/comments.ts"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/**
 * The author and time of words in the file that they were imported from, as given there, and the
 * file's name.
 */
interface StoredWriting {
  by: string
  at: string | null
  file: string
}

/** An answer as it is stored: who wrote it, or brought it in, is an id. */
export interface StoredReply {
  id: string
  agency: string
  as: WritesAs
  user: string
  at: string
  body: string
  written: StoredWriting | null
}

const writtenIn = (row: {
  said_by: string | null
  said_at: string | null
  said_in: string | null
}): StoredWriting | null =>
  row.said_in === null ? null : { by: row.said_by ?? "", at: row.said_at, file: row.said_in }

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
    written: writtenIn(row),
    replies,
  }
}

/** The threads of a plan (or those with `ids`) in the order they were opened, with their answers. */
export async function listThreads(
  db: Kysely<Tables>,
  plan: string,
  ids?: readonly string[],
): Promise<StoredThread[]> {
  let threads = db.selectFrom("threads").selectAll().where("plan_id", "=", plan)
  let replies = db.selectFrom("replies").selectAll().where("plan_id", "=", plan)
  if (ids) {
    threads = threads.where("id", "in", ids)
    replies = replies.where("thread_id", "in", ids)
  }
  const answers = new Map<string, StoredReply[]>()
  for (const row of await replies.orderBy("seq").execute()) {
    const list = answers.get(row.thread_id) ?? []
    answers.set(row.thread_id, list)
    const { id, agency_id: agency, acting_as: as, user_id: user, at, body } = row
    list.push({ id, agency, as: as as WritesAs, user, at, body, written: writtenIn(row) })
  }
  const rows = await threads.orderBy("seq").execute()
  return rows.map((row) => toThread(row, answers.get(row.id) ?? []))
}

/** Opens a thread. Returns its id. */
export async function insertThread(
  db: Kysely<Tables>,
  plan: string,
  thread: Omit<StoredThread, "id" | "at" | "resolved" | "replies" | "written">,
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

/** A thread that comes in with a file. */
export type ImportedThread = Omit<
  StoredThread,
  "id" | "at" | "visibility" | "replies" | "written"
> & {
  written: StoredWriting
  replies: ImportedReply[]
}

/** An answer that comes in with a file. */
export type ImportedReply = Omit<StoredReply, "id" | "at" | "written"> & { written: StoredWriting }

const rowsAtOnce = 200

/**
 * Adds what came in with a file, in one act: threads with their answers, and answers in threads that
 * are there. Returns the name of the act, by which they can be taken back.
 */
export async function insertImported(
  db: Kysely<Tables>,
  plan: string,
  threads: readonly ImportedThread[],
  answers: readonly (ImportedReply & { thread: string })[],
): Promise<string> {
  return await db.transaction().execute((step) => addImported(step, plan, threads, answers))
}

/** Adds what came in with a file as {@link insertImported} does, with whatever else its caller's transaction writes. */
export async function addImported(
  step: Transaction<Tables>,
  plan: string,
  threads: readonly ImportedThread[],
  answers: readonly (ImportedReply & { thread: string })[],
): Promise<string> {
  const [batch, at] = [newId(), now()]
  const said = ({ written: { by, at: when, file } }: { written: StoredWriting }) => ({
    ...{ said_by: by, said_at: when, said_in: file, batch },
  })
  const ids = threads.map(() => newId())
  const threadRows = threads.map((one, place) => ({
    ...{ id: ids[place] ?? newId(), plan_id: plan },
    ...{ measure_id: one.measureId, block_id: one.blockId, quote: one.quote },
    ...{ anchor_from: one.anchor?.from ?? null, anchor_to: one.anchor?.to ?? null },
    ...{ weight: one.weight, visibility: "everyone", agency_id: one.agency, acting_as: one.as },
    ...{ user_id: one.user, body: one.body, at, resolved: one.resolved ? 1 : 0 },
    ...{ resolved_by: one.resolved ? one.user : null, resolved_at: one.resolved ? at : null },
    ...said(one),
  }))
  const replyRows = [
    ...threads.flatMap(({ replies }, place) =>
      replies.map((reply) => ({ ...reply, thread: ids[place] ?? "" })),
    ),
    ...answers,
  ].map((one) => ({
    ...{ id: newId(), thread_id: one.thread, plan_id: plan, agency_id: one.agency },
    ...{ acting_as: one.as, user_id: one.user, body: one.body, at },
    ...said(one),
  }))
  for (let from = 0; from < threadRows.length; from += rowsAtOnce)
    await step
      .insertInto("threads")
      .values(threadRows.slice(from, from + rowsAtOnce))
      .execute()
  for (let from = 0; from < replyRows.length; from += rowsAtOnce)
    await step
      .insertInto("replies")
      .values(replyRows.slice(from, from + rowsAtOnce))
      .execute()
  return batch
}

/**
 * Takes back what a person brought in with one act. A thread that somebody answered since, or whose
 * state was changed, stays. Returns how much went and how much stayed.
 */
export async function removeImported(
  db: Kysely<Tables>,
  plan: string,
  batch: string,
  user: string,
): Promise<{ threads: number; replies: number; kept: number }> {
  return await db.transaction().execute(async (trx) => {
    const threads = await trx
      .selectFrom("threads")
      .select(["id", "at", "resolved", "resolved_at"])
      .where("plan_id", "=", plan)
      .where("batch", "=", batch)
      .where("user_id", "=", user)
      .execute()
    const own = new Set(threads.map(({ id }) => id))
    const touched = new Set(
      threads.flatMap(({ id, at, resolved_at }) =>
        resolved_at !== null && resolved_at !== at ? [id] : [],
      ),
    )
    const replies = await trx
      .selectFrom("replies")
      .select(["id", "thread_id", "batch", "user_id"])
      .where("plan_id", "=", plan)
      .where("thread_id", "in", (ids) =>
        ids
          .selectFrom("threads")
          .select("id")
          .where("plan_id", "=", plan)
          .where("batch", "=", batch),
      )
      .execute()
    for (const { thread_id, batch: act } of replies) if (act !== batch) touched.add(thread_id)
    const gone = [...own].filter((id) => !touched.has(id))
    // An answer in a thread that was there, or that stays.
    const alone = await trx
      .selectFrom("replies")
      .select(["id", "thread_id"])
      .where("plan_id", "=", plan)
      .where("batch", "=", batch)
      .where("user_id", "=", user)
      .execute()
    const removed = alone.filter(({ thread_id }) => !touched.has(thread_id)).map(({ id }) => id)
    for (let from = 0; from < removed.length; from += rowsAtOnce)
      await trx
        .deleteFrom("replies")
        .where("id", "in", removed.slice(from, from + rowsAtOnce))
        .execute()
    for (let from = 0; from < gone.length; from += rowsAtOnce) {
      const some = gone.slice(from, from + rowsAtOnce)
      await trx.deleteFrom("threads").where("id", "in", some).execute()
      await trx
        .deleteFrom("search_entries")
        .where("plan_id", "=", plan)
        .where("kind", "=", "comment")
        .where("ref", "in", some)
        .execute()
    }
    // Threads that stay without an answer are looked at again by the search.
    await trx.updateTable("search_plans").set({ made_by: "" }).where("plan_id", "=", plan).execute()
    const replied =
      removed.length - alone.filter(({ thread_id }) => gone.includes(thread_id)).length
    return { threads: gone.length, replies: replied, kept: touched.size }
  })
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
