import { z } from "zod"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { type StandardsSet, standardsSet } from "../../shared/coverage/set/set.ts"

/** The shape of {@link SetOutline}, which takes it out of a whole set. */
export const outline = z.object({
  ...standardsSet.pick({ id: true, version: true, title: true, languages: true }).shape,
  ...standardsSet.pick({ pillars: true, instruments: true, areas: true }).shape,
  ...standardsSet.pick({ criteria: true, practices: true, accuracy: true }).shape,
})

/** The parts of a set that people see; the others, most of its size, are used for reading texts. */
export type SetOutline = z.infer<typeof outline>

/** The facts about a set in lists. */
export interface SetFacts extends Pick<StandardsSet, "title" | "languages"> {
  areas: number
  elements: number
}

/** The facts about this set in lists. */
export const factsOf = ({ title, languages, areas }: SetOutline): SetFacts => ({
  ...{ title, languages, areas: areas.length },
  elements: areas.reduce((sum, { elements }) => sum + elements.length, 0),
})

/** The message where a plan's set is not on this installation. */
export function missingSet({ id, version }: StandardsChoice): string {
  return `This plan is read against the standards “${id}”, version ${version || "?"}, which this installation does not have. Choose others in the settings of the plan, or put their file back.`
}

/** The message for a request for a set that is not on this installation. */
export function unknownSet({ id, version }: StandardsChoice): string {
  return `This installation has no standards “${id}”${version ? `, version ${version}` : ""}.`
}
