import { can } from "../../shared/access.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { findMoment } from "../storage/pastUpdates.ts"
import { insertVersion } from "../storage/versions.ts"
import type { Asker } from "./decisions.ts"
import { readText } from "./text.ts"

/**
 * Saves the words of a plan up to the stored update `seq` as a version, before an edit of the person
 * who asks takes their place, because words are brought back or taken over from a file. Returns the version's id. Throws `conflict` for a plan without words.
 */
export async function saveBefore(
  { database: { db }, rooms }: Pick<Services, "database" | "rooms">,
  plan: string,
  seq: number,
  { session, right }: Asker,
  cause: "restore" | "file" = "restore",
): Promise<string> {
  const moment = await findMoment(db, plan, seq)
  if (!moment) throw new Problem("conflict", "The plan has no words yet.")
  const { id, isNew } = await insertVersion(db, plan, {
    version: moment.seq,
    name: "",
    agency: session.agency.id,
    as: can(right, "manage") ? "secretariat" : null,
    user: session.user.id,
    writtenAt: moment.at,
    cause,
  })
  if (isNew) rooms.announce(plan, { type: "changed", what: "versions" })
  return id
}

/**
 * Makes a measure, several parts, or the whole plan, read as in `old` (the state of a version), as an
 * edit of the person who asks. The words now are saved as a version first, and the edit is reckoned from
 * exactly those: what others write meanwhile counts as not seen, so that it goes back to its place or is
 * offered to them (S12). Returns the id of the version that was saved. Throws a Problem.
 */
export async function restoreWords(
  services: Services,
  plan: string,
  {
    old,
    measure,
    parts,
  }: {
    old: readonly Uint8Array[]
    measure?: string | undefined
    /** Measures and blocks by their ids. */
    parts?: readonly string[]
  },
  asker: Asker,
): Promise<string> {
  const { rooms, files } = services
  const { session } = asker
  const { state, seq } = await readText({ rooms }, plan)
  if (seq === 0) throw new Problem("conflict", "The plan has no words yet.")
  const only = parts ? [...parts] : measure === undefined ? null : [measure]
  const kinds = parts ? ["measure", "block"] : ["measure"]
  const task = { kind: "restore", now: state, old, only, kinds } as const
  const { update, seen } = await files.run(task, session.user.id)
  if (!update) throw new Problem("conflict", "The plan already contains this text.")
  const id = await saveBefore(services, plan, seq, asker)
  const author = { userId: session.user.id, agencyId: session.agency.id }
  await rooms.write(plan, update, author, seen)
  return id
}
