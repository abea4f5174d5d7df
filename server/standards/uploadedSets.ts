import type { StandardsChoice } from "../../shared/api/standards.ts"
import { listSetActs, type SetAct } from "../storage/setActs.ts"
import type { Queries } from "../storage/tables/tables.ts"

/** A set that an administrator brought: who, by name, and when, the last time. */
export interface UploadedSet extends StandardsChoice {
  /** Offered for choice; withdrawn from it; or removed, and shown to nobody. */
  state: "offered" | "withdrawn" | "removed"
  by: string
  at: string
}

const stateAfter: Record<SetAct, UploadedSet["state"]> = {
  add: "offered",
  offer: "offered",
  withdraw: "withdrawn",
  remove: "removed",
}

/** A set and version as one word. */
export const keyOf = ({ id, version }: StandardsChoice): string => `${id} ${version}`

/** The sets that administrators brought, by {@link keyOf}, in the order in which they first came. */
export async function uploadedSets(db: Queries): Promise<ReadonlyMap<string, UploadedSet>> {
  const sets = new Map<string, UploadedSet>()
  for (const { id, version, act, by, at } of await listSetActs(db)) {
    const before = sets.get(keyOf({ id, version }))
    const last = act === "add" || !before ? { by, at } : { by: before.by, at: before.at }
    sets.set(keyOf({ id, version }), { id, version, state: stateAfter[act], ...last })
  }
  return sets
}
