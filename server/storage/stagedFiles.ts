import { type Kysely, sql } from "kysely"
import { Problem } from "../../shared/problem.ts"
import { newId, now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** Milliseconds for which a file waits. */
const day = 24 * 60 * 60_000
/** Files of one person that wait at the same time: the oldest makes way for another. */
const perPerson = 5

/** A file that waits for the word of the person who brought it. */
export interface StagedFile {
  id: string
  name: string
  at: string
  /** When it is forgotten. */
  until: string
}

const untilOf = (at: string) => new Date(Date.parse(at) + day).toISOString()
const since = (time: number) => new Date(time - day).toISOString()

/** Deletes every file that has waited for a day. */
export async function forgetStaged(db: Kysely<Tables>, time = Date.now()): Promise<void> {
  await db.deleteFrom("staged_files").where("at", "<=", since(time)).execute()
}

/**
 * Keeps a file for its bringer, for a day: one that is to become a plan, or that comes back into `plan`.
 * The oldest of their others makes way where there are many.
 */
export async function stageFile(
  db: Kysely<Tables>,
  user: string,
  file: {
    name: string
    bytes: Uint8Array
    choices: unknown
    review: unknown
    plan?: string | null
  },
): Promise<StagedFile> {
  await forgetStaged(db)
  const [id, at] = [newId(), now()]
  await db.transaction().execute(async (trx) => {
    const others = await trx
      .selectFrom("staged_files")
      .select("id")
      .where("user_id", "=", user)
      .orderBy("at", "desc")
      .orderBy("id")
      .execute()
    const over = others.slice(perPerson - 1).map((other) => other.id)
    if (over.length > 0) await trx.deleteFrom("staged_files").where("id", "in", over).execute()
    await trx
      .insertInto("staged_files")
      .values({
        id,
        user_id: user,
        plan_id: file.plan ?? null,
        name: file.name.slice(0, 300),
        bytes: file.bytes,
        choices: JSON.stringify(file.choices),
        review: JSON.stringify(file.review),
        at,
      })
      .execute()
  })
  return { id, name: file.name.slice(0, 300), at, until: untilOf(at) }
}

const ofPlan = (plan: string | null) =>
  plan === null ? sql<boolean>`plan_id is null` : sql<boolean>`plan_id = ${plan}`

/** The files of a person that wait to become plans, or to come back into one; the newest first. */
export async function listStaged(
  db: Kysely<Tables>,
  user: string,
  plan: string | null = null,
): Promise<StagedFile[]> {
  const rows = await db
    .selectFrom("staged_files")
    .select(["id", "name", "at"])
    .where("user_id", "=", user)
    .where(ofPlan(plan))
    .where("at", ">", since(Date.now()))
    .orderBy("at", "desc")
    .execute()
  return rows.map((row) => ({ ...row, until: untilOf(row.at) }))
}

/** A file that waits, with what was settled of it. Throws `not-found` for anybody but who brought it. */
export async function readStaged(
  db: Kysely<Tables>,
  user: string,
  id: string,
  plan: string | null = null,
): Promise<StagedFile & { bytes: Uint8Array; choices: unknown; review: unknown }> {
  const row = await db
    .selectFrom("staged_files")
    .selectAll()
    .where("id", "=", id)
    .where("user_id", "=", user)
    .where(ofPlan(plan))
    .where("at", ">", since(Date.now()))
    .executeTakeFirst()
  if (!row)
    throw new Problem(
      "not-found",
      "This file does not wait here any more: files are kept for one day. Bring it again.",
    )
  const { bytes, name, at } = row
  const review: unknown = JSON.parse(row.review)
  const choices: unknown = JSON.parse(row.choices)
  return { id, name, at, until: untilOf(at), bytes, choices, review }
}

/** Keeps what a person settled of their file, and how it is read so. */
export async function settleStaged(
  db: Kysely<Tables>,
  user: string,
  id: string,
  choices: unknown,
  review: unknown,
): Promise<void> {
  await db
    .updateTable("staged_files")
    .set({ choices: JSON.stringify(choices), review: JSON.stringify(review) })
    .where("id", "=", id)
    .where("user_id", "=", user)
    .execute()
}

/** Deletes a file of a person's that waited; true where there was one. */
export async function dropStaged(db: Kysely<Tables>, user: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("staged_files")
    .where("id", "=", id)
    .where("user_id", "=", user)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}
