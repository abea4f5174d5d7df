import { can } from "../../shared/access.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../routes/route.ts"
import { findMoment } from "../storage/pastUpdates.ts"
import { insertVersion } from "../storage/versions.ts"
import type { Asker } from "./decisions.ts"
import { readText } from "./text.ts"

/**
 * Makes a measure, or the whole plan, read as in `old` (the state of a version), as an edit of the
 * person who asks. The words now are saved as a version first, and the edit is reckoned from exactly
 * those: what others write meanwhile counts as not seen, so that it goes back to its place or is
 * offered to them (S12). Returns the id of the version that was saved. Throws a Problem.
 */
export async function restoreWords(
  { database: { db }, rooms, files }: Services,
  plan: string,
  { old, measure }: { old: readonly Uint8Array[]; measure?: string | undefined },
  { session, right }: Asker,
): Promise<string> {
  const { state, seq } = await readText({ rooms }, plan)
  const moment = await findMoment(db, plan, seq)
  if (!moment) throw new Problem("conflict", "The plan has no words yet.")
  const task = { kind: "restore", now: state, old, measure: measure ?? null } as const
  const { update, seen } = await files.run(task, session.user.id)
  if (!update) throw new Problem("conflict", "These words stand in the plan already.")
  const { id, isNew } = await insertVersion(db, plan, {
    version: moment.seq,
    name: "",
    agency: session.agency.id,
    as: can(right, "manage") ? "secretariat" : null,
    user: session.user.id,
    writtenAt: moment.at,
    cause: "restore",
  })
  if (isNew) rooms.announce(plan, { type: "changed", what: "versions" })
  const author = { userId: session.user.id, agencyId: session.agency.id }
  await rooms.write(plan, update, author, seen)
  return id
}
