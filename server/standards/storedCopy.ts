import type { StandardsChoice } from "../../shared/api/standards.ts"
import { findStoredOutline, findStoredSet, keepOutline } from "../storage/standards.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { outline, type SetOutline } from "./setOutline.ts"

/** The parts that are read of a stored copy. */
export interface Copy {
  set: SetOutline
  digest: string
}

/**
 * The copy that the database has; null where it has none, or one that cannot be read any more. Of a
 * set of megabytes its outline alone is read: those who type wait for whoever lists the sets.
 */
export async function readCopy(db: Queries, choice: StandardsChoice): Promise<Copy | null> {
  const { digest, said } = (await findStoredOutline(db, choice)) ?? {}
  const kept = said && outline.safeParse(JSON.parse(said)).data
  if (kept && digest !== undefined) return { set: kept, digest }
  // Stored by a server that kept no outline, or another kind of one.
  const stored = await findStoredSet(db, choice)
  const set = stored && outline.safeParse(JSON.parse(stored.content)).data
  if (!set) return null
  await keepOutline(db, choice, JSON.stringify(set))
  return { set, digest: stored.digest }
}
