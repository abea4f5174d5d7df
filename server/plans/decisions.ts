import type { Right } from "../../shared/access.ts"
import type { Contest, Decision, DecisionRecord } from "../../shared/api/decisions.ts"
import {
  type Basis,
  basisDigest,
  basisOf,
  type Staleness,
  staleness,
} from "../../shared/coverage/levels/basis.ts"
import {
  type Decided,
  shownVerdict,
  standingDecisions,
} from "../../shared/coverage/levels/decision.ts"
import type { AreaReport, Report } from "../../shared/coverage/levels/report.ts"
import type { Session, Viewer } from "../accounts/session.ts"
import type { PlanReading } from "../coverage/planReport.ts"
import { listContests, listDecisions } from "../storage/decisions.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { listPeople } from "../storage/users.ts"
import { mayName } from "./people.ts"

/** The caller, with their right in the plan. */
export interface Asker {
  session: Session
  right: Right
}

/** All that was ever said of the areas of a plan, as the caller may see it: `by` is a name, or the agency's where it is not shown. */
export async function viewDecisions(
  db: Queries,
  plan: string,
  { session, right }: { session: Viewer; right: Right },
): Promise<DecisionRecord> {
  const decisions = await listDecisions(db, plan)
  // Nobody can contest what nobody decided.
  if (decisions.length === 0) return { decisions: [], contests: [] }
  const contests = await listContests(db, plan)
  const everybody = new Map((await listPeople(db)).map((person) => [person.id, person]))
  const by = (user: string, agency: string) => {
    const person = everybody.get(user)
    return (mayName(session, right, agency) ? person?.name : person?.agency.name) ?? ""
  }
  return {
    decisions: decisions.map(({ user, ...rest }) => ({ ...rest, by: by(user, rest.agency) })),
    contests: contests.map(({ user, ...rest }) => ({ ...rest, by: by(user, rest.agency) })),
  }
}

/** The record with the evidence of the decisions that stand alone: words of the others are much, and seldom asked for. */
export function withoutOldEvidence({ decisions, contests }: DecisionRecord): DecisionRecord {
  const sets = new Set(decisions.map(({ set }) => set.id))
  const standing = new Set(
    [...sets].flatMap((set) =>
      [...standingDecisions({ decisions, contests: [] }, set).values()].map(
        ({ decision }) => decision.id,
      ),
    ),
  )
  return {
    decisions: decisions.map((one) => (standing.has(one.id) ? one : { ...one, evidence: [] })),
    contests,
  }
}

/**
 * The automatic reading of an area in the text as proposed; null where the set has no such area.
 */
export function proposedBasis(reading: PlanReading, area: string): Basis | null {
  const own = reading.proposed.areas.find(({ id }) => id === area)
  return own ? basisOf(own, reading.proposed.set, reading.passages) : null
}

/** An area with what people say of it. */
export type JudgedArea = AreaReport & {
  digest: string
  decided: Decided | null
  decision: Decision | null
  contests: Contest[]
  stale: Staleness | null
}

/** The record as it was at a time. */
function recordUntil({ decisions, contests }: DecisionRecord, until: string): DecisionRecord {
  return {
    decisions: decisions.filter(({ at }) => at <= until),
    contests: contests
      .filter(({ at }) => at <= until)
      .map((one) =>
        one.withdrawnAt !== null && one.withdrawnAt > until ? { ...one, withdrawnAt: null } : one,
      ),
  }
}

/**
 * The areas of a reading with what people say of them; `level` stays what the machine read. Of a text
 * that had its words `until` a time, what was decided then counts, else what was decided since on
 * the same words.
 */
export function judgedAreas(
  reading: Pick<PlanReading, "proposed" | "passages"> & { report: Report; until?: string | null },
  record: DecisionRecord,
): JudgedArea[] {
  const { report, proposed, passages, until = null } = reading
  const standing = standingDecisions(record, report.set.id)
  const then = until ? standingDecisions(recordUntil(record, until), report.set.id) : standing
  const asProposed = new Map(proposed.areas.map((area) => [area.id, area]))
  return report.areas.map((area) => {
    const basis = basisOf(asProposed.get(area.id) ?? area, proposed.set, passages)
    const digest = basisDigest(basis)
    const since = standing.get(area.id)
    const isOnSameWords = since && staleness(since.decision, basis, passages) === null
    const verdict = then.get(area.id) ?? (isOnSameWords ? since : undefined)
    if (!verdict)
      return { ...area, digest, decided: null, decision: null, contests: [], stale: null }
    // In the view as proposed the two reports have the same areas.
    const shown = asProposed.get(area.id) === area ? basis : basisOf(area, report.set, passages)
    const { decision, decided, contests, stale, counts } = shownVerdict(
      verdict,
      basis,
      shown,
      passages,
    )
    return { ...area, digest, decided: counts ? decided : null, decision, contests, stale }
  })
}
