import type { Contest, Decision, DecisionRecord } from "../../../shared/api/decisions.ts"
import { type Basis, basisOf } from "../../../shared/coverage/levels/basis.ts"
import {
  areasAside,
  type ShownVerdict,
  shownVerdict,
  standingDecisions,
} from "../../../shared/coverage/levels/decision.ts"
import type { AreaReport, Report } from "../../../shared/coverage/levels/report.ts"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"

/** The verdict on an area, in the light of the text now. */
export type AreaVerdict = ShownVerdict<Decision, Contest>

/** The reading that verdicts are held against. */
export interface CurrentReport {
  /** In the view that is shown. */
  report: Report
  proposed: readonly AreaReport[]
  passages: ReadonlyMap<string, Passage>
}

/** The report on an area of the text as proposed; null where the set has no such area. */
export function basisIn({ report, proposed, passages }: CurrentReport, area: string): Basis | null {
  const own = proposed.find(({ id }) => id === area)
  return own ? basisOf(own, report.set, passages) : null
}

/** The decisions that stand, by area. Only areas that somebody decided on cost anything. */
export function verdictsOf(
  record: DecisionRecord,
  reading: CurrentReport,
): Map<string, AreaVerdict> {
  const { report, proposed, passages } = reading
  const verdicts = new Map<string, AreaVerdict>()
  for (const [area, verdict] of standingDecisions(record, report.set.id)) {
    const own = report.areas.find(({ id }) => id === area)
    const basis = basisIn(reading, area)
    if (!own || !basis) continue
    const shown = proposed.includes(own) ? basis : basisOf(own, report.set, passages)
    verdicts.set(area, shownVerdict(verdict, basis, shown, passages))
  }
  return verdicts
}

/** The areas that were decided not to concern the plan, by the set that they are of. */
export function areasAsideOf({ decisions }: DecisionRecord): Record<string, string[]> {
  const sets = new Set(decisions.map(({ set }) => set.id))
  return Object.fromEntries([...sets].map((set) => [set, areasAside(decisions, set)]))
}

/** The areas on which a decision stands, read against this set. */
export function standingIn(record: DecisionRecord, set: string): string[] {
  return [...standingDecisions(record, set).keys()]
}
