import type { Passage } from "../passages/passage.ts"
import { type Basis, type Staleness, staleness } from "./basis.ts"
import type { Level } from "./level.ts"
import type { AreaReport } from "./report.ts"

/** A decision on an area: a level, or that the area does not concern the plan. */
export type Decided = Level | "not-applicable"

/** The parts of a recorded decision that tell which one stands. */
export interface DecisionRow extends Basis {
  id: string
  area: string
  act: "confirm" | "correct" | "not-applicable" | "withdraw"
  /** Null for a withdrawal. */
  decided: Decided | null
}

/** The parts of a recorded contest that tell which ones stand. */
export interface ContestRow {
  /** The decision that it objects to. */
  decision: string
  area: string
  /** When it was withdrawn, or null. */
  withdrawnAt: string | null
}

/** The decision on one area, with the contests. */
export interface AreaVerdict<D extends DecisionRow, C extends ContestRow> {
  /** The decision that counts now. */
  decision: D
  decided: Decided
  /** The contests that were not withdrawn, oldest first. */
  contests: C[]
}

/**
 * The decisions that stand, by area, from the whole record in its order. The last act on an area
 * counts, and decisions under another set do not. A contest stands until its agency withdraws it or
 * the secretariat decides otherwise: repeating the decision is no answer to it.
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

/** The areas of a set that were decided not to concern the plan. */
export function areasAside(decisions: readonly DecisionRow[], set: string): string[] {
  const standing = [...standingDecisions({ decisions, contests: [] }, set).values()]
  return standing.flatMap(({ decision, decided }) =>
    decided === "not-applicable" ? decision.area : [],
  )
}

/** The decision on an area as a reader sees it, beside the automatic reading. */
export interface ShownVerdict<D extends DecisionRow, C extends ContestRow>
  extends AreaVerdict<D, C> {
  /** The changes since the decision, in the text as proposed; null while there are none. */
  stale: Staleness | null
  /** Whether the decided level counts in the displayed view. */
  counts: boolean
}

/**
 * A verdict beside the present text. It is about the text as proposed, so changes of that text make
 * it stale. In the view as agreed, a level counts only where that text still has the words it was
 * decided on; that an area does not concern the plan counts in both.
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

/**
 * The level that counts for the remaining work, or null where the area does not concern the plan.
 */
export function countingLevel(
  { level }: Pick<AreaReport, "level">,
  verdict: { decided: Decided; counts: boolean } | null,
): Level | null {
  if (!verdict?.counts) return level
  return verdict.decided === "not-applicable" ? null : verdict.decided
}
