import { isProvision } from "./checks/provisionCheck.ts"
import type { PlacedRemark } from "./checks/remark.ts"
import type { StandardsSet } from "./set.ts"

/** What a plan should deal with and does not; `shown` says of each by 1 or 0 whether anything shows it. */
export function absenceRemarks(
  { absences, criteria }: StandardsSet,
  shown: string,
): PlacedRemark[] {
  return (absences ?? []).flatMap(({ criterion, element, words }, at) => {
    if (shown[at] === "1" || isProvision(element)) return []
    const title = criteria.find(({ id }) => id === criterion)?.title ?? criterion
    const remark = { check: "absent", words: title, about: criterion }
    return [{ place: null, remark, own: { criterion, ...(words && { say: words }) } }]
  })
}

/** What a set asks of a plan that some of its areas do not concern. */
export function neededIn(set: StandardsSet, aside: ReadonlySet<string>): StandardsSet {
  if (aside.size === 0) return set
  const areas = set.areas.filter(({ id }) => !aside.has(id))
  const pillars = set.pillars.filter(({ id }) => areas.some(({ pillar }) => pillar === id))
  return { ...set, areas, pillars }
}

/** The provisions that a plan makes, and those it need not make because their area does not concern it. */
export function madeOrNeedless(
  made: ReadonlySet<string>,
  { answers }: StandardsSet,
  aside: ReadonlySet<string>,
): ReadonlySet<string> {
  if (aside.size === 0) return made
  const needless = (answers ?? []).filter(({ area }) => aside.has(area))
  return new Set([...made, ...needless.map(({ element }) => element)])
}
