import type { Kysely } from "kysely"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { Problem } from "../../shared/problem.ts"
import { now } from "./database/id.ts"
import type { Tables } from "./tables/tables.ts"

/** The acts of an administrator on a set: offering it for choice, withdrawing it, removing it. */
export type SetAct = "add" | "withdraw" | "offer" | "remove"

/** An act with who did it, by name, and when. */
export interface StoredSetAct extends StandardsChoice {
  act: SetAct
  by: string
  at: string
}

/** Every act of administrators on standards sets, the oldest first. */
export async function listSetActs(db: Kysely<Tables>): Promise<StoredSetAct[]> {
  const rows = await db
    .selectFrom("set_acts")
    .leftJoin("user", "user.id", "set_acts.user_id")
    .select(["set_acts.set_id", "set_acts.version", "set_acts.act", "set_acts.at", "user.name"])
    .orderBy("set_acts.seq")
    .execute()
  return rows.map(({ set_id: id, version, act, at, name }) => ({
    ...{ id, version, at },
    act: act as SetAct,
    by: name ?? "",
  }))
}

/** Records an act; nothing that was recorded is ever changed. */
export async function insertSetAct(
  db: Kysely<Tables>,
  { id, version }: StandardsChoice,
  act: SetAct,
  by: string,
): Promise<void> {
  await db
    .insertInto("set_acts")
    .values({ set_id: id, version, act, user_id: by, at: now() })
    .execute()
}

/**
 * Makes the choice of a set for a plan and its removal, in transactions of their own, follow each
 * other: to be called first. A set that nobody brought is never removed.
 */
export async function holdSet(
  trx: Kysely<Tables>,
  { id, version }: StandardsChoice,
): Promise<void> {
  // A write that changes nothing, because that makes others wait in both dialects.
  const first = trx
    .selectFrom("set_acts")
    .select(({ fn }) => fn.min("seq").as("seq"))
    .where("set_id", "=", id)
    .where("version", "=", version)
  await trx.updateTable("set_acts").set({ set_id: id }).where("seq", "=", first).execute()
}

/**
 * Holds a set for a plan that is about to be read against it, within that transaction. Throws
 * `invalid` where an administrator has just removed it.
 */
export async function takeSet(trx: Kysely<Tables>, choice: StandardsChoice): Promise<void> {
  await holdSet(trx, choice)
  const last = await trx
    .selectFrom("set_acts")
    .select("act")
    .where("set_id", "=", choice.id)
    .where("version", "=", choice.version)
    .orderBy("seq", "desc")
    .executeTakeFirst()
  if (last?.act !== "remove") return
  const message = "This standards set has just been removed."
  throw new Problem("invalid", message, { issues: [{ path: ["standards"], message }] })
}
