import { type Basis, type Staleness, staleness } from "./basis.ts"
import type { Level } from "./level.ts"
import type { Passage } from "./passage.ts"
import type { AreaReport } from "./report.ts"

/** What people may say of an area: a level, or that it does not concern the plan. */
export type Decided = Level | "not-applicable"

/** What the record must have of a decision to tell which one stands. */
export interface DecisionRow extends Basis {
  id: string
  area: string
  act: "confirm" | "correct" | "not-applicable" | "withdraw"
  /** Null where a decision was withdrawn. */
  decided: Decided | null
}

/** What the record must have of a contest. */
export interface ContestRow {
  /** The decision it was said of. */
  decision: string
  area: string
  /** When it was taken back, or null. */
  withdrawnAt: string | null
}

/** What people say of one area. */
export interface AreaVerdict<D extends DecisionRow, C extends ContestRow> {
  /** The decision that stands. */
  decision: D
  decided: Decided
  /** The contests that stand, oldest first. */
  contests: C[]
}

/**
 * The decisions that stand, by area, from the whole record in its order. The last act on an area
 * counts, and decisions made under another set do not. A contest stands until its agency takes it
 * back or the secretariat decides otherwise: saying the same again is no answer to it.
 */
export function standingDecisions<D extends DecisionRow, C extends ContestRow>(
  record: { decisions: readonly D[]; contests: readonly C[] },
  set: string,
): Map<string, AreaVerdict<D, C>> {
  const standing = new Map<string, { decision: D; decided: Decided; said: Set<string> }>()
  for (const decision of record.decisions) {
    const { area, id, decided } = decision
    if (decision.set.id !== set) continue
    const before = standing.get(area)
    if (decided === null) standing.delete(area)
    else {
      const said = before?.decided === decided ? before.said : new Set<string>()
      standing.set(area, { decision, decided, said: said.add(id) })
    }
  }
  const verdicts = new Map<string, AreaVerdict<D, C>>()
  for (const [area, { decision, decided, said }] of standing) {
    const contests = record.contests.filter(
      (contest) => contest.withdrawnAt === null && said.has(contest.decision),
    )
    verdicts.set(area, { decision, decided, contests })
  }
  return verdicts
}

/** The areas of a set that do not concern the plan, as it was decided. */
export function areasAside(decisions: readonly DecisionRow[], set: string): string[] {
  const standing = [...standingDecisions({ decisions, contests: [] }, set).values()]
  return standing.flatMap(({ decision, decided }) =>
    decided === "not-applicable" ? decision.area : [],
  )
}

/** What a reader is shown of an area beside what the machine read. */
export interface ShownVerdict<D extends DecisionRow, C extends ContestRow>
  extends AreaVerdict<D, C> {
  /** What moved since it was decided, on the text as proposed; null while nothing has. */
  stale: Staleness | null
  /** Whether the decided level counts in the view that is shown. */
  counts: boolean
}

/**
 * A verdict in the light of the text now. It is about the text as proposed, so that is what it grows
 * stale by. In the view as agreed a level counts only where that text says what was decided on;
 * that an area does not concern the plan counts in both.
 */
export function shownVerdict<D extends DecisionRow, C extends ContestRow>(
  verdict: AreaVerdict<D, C>,
  proposed: Basis,
  shown: Basis,
  passages: ReadonlyMap<string, Pick<Passage, "text">>,
): ShownVerdict<D, C> {
  const { decision, decided } = verdict
  const stale = staleness(decision, proposed, passages)
  const counts =
    decided === "not-applicable" ||
    shown === proposed ||
    staleness(decision, shown, passages) === null
  return { ...verdict, stale, counts }
}

/** The level that counts for what is left to do, or null where the area does not concern the plan. */
export function countingLevel(
  { level }: Pick<AreaReport, "level">,
  verdict: { decided: Decided; counts: boolean } | null,
): Level | null {
  if (!verdict?.counts) return level
  return verdict.decided === "not-applicable" ? null : verdict.decided
}
