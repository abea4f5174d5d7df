import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { antiTrafficking } from "../../shared/coverage/sets/antiTrafficking.ts"
import { disasterRisk } from "../../shared/coverage/sets/disasterRisk.ts"
import { edition } from "./edition.ts"

let made: readonly StandardsSet[] | null = null

/** The sets that come with the product; the first is the default of a new plan. */
export function builtInSets(): readonly StandardsSet[] {
  made ??= [antiTrafficking, disasterRisk].map(edition)
  return made
}

/** Their ids and versions. */
export const builtInNames = (): readonly StandardsChoice[] =>
  builtInSets().map(({ id, version }) => ({ id, version }))
