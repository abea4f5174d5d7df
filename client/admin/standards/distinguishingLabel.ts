import type { InstalledSet } from "../../../shared/api/standards.ts"
import { printedVersion } from "../../../shared/coverage/set/plainVersion.ts"
import { titleIn } from "../../coverage/areas/areaItems.ts"

/**
 * The label that distinguishes a set from others of the same title in a language: its id, its version, or both; empty
 * where no other has the title.
 */
export function distinguishingLabel(
  set: InstalledSet,
  sets: readonly InstalledSet[],
  language: string,
): string {
  const title = titleIn(set.title, language)
  const sameTitle = sets.filter(
    (other) => other !== set && titleIn(other.title, language) === title,
  )
  const ofOne = sameTitle.filter(({ id }) => id === set.id)
  return [
    ...(ofOne.length < sameTitle.length ? [set.id] : []),
    ...(ofOne.length > 0 ? [printedVersion(set.version)] : []),
  ].join(" ")
}
