import { z } from "zod"
import { type Decision, decision } from "../../../shared/api/decisions.ts"
import { dismissal, newDismissal } from "../../../shared/api/findings.ts"
import { newRecommendations } from "../../../shared/api/recommendations.ts"
import { standingDecisions } from "../../../shared/coverage/levels/decision.ts"
import { withoutNul } from "../../storage/database/withoutNul.ts"
import type { NotKept } from "../draft.ts"
import type { PlanJson } from "../formats/readPlanJson.ts"

const id = z.string().min(1).max(100)
const reason = z.string().trim().min(1).max(2000)

const recommendation = z.object({
  ...newRecommendations.shape.entries.element.shape,
  id,
  links: z
    .array(z.object({ measureId: id }))
    .max(500)
    .default([]),
  declined: z.object({ reason }).nullable().default(null),
})

const dismissed = dismissal
  .omit({ agency: true, by: true, as: true, at: true })
  .extend({ key: newDismissal.shape.keys.element, reason })

/** The records in a `plan.json` that are imported with the plan: those kept by its secretariat. */
export interface PlanRecords {
  /**
   * The received entries, with the measures that answer them and the reasons for not taking them
   * up.
   */
  recommendations: z.infer<typeof recommendation>[]
  /** The decisions on areas that stood, each with its set. */
  decisions: Pick<Decision, "area" | "act" | "decided" | "reason" | "level" | "set" | "evidence">[]
  /** The findings that were dismissed. */
  dismissals: z.infer<typeof dismissed>[]
}

// PostgreSQL stores no NUL in text; another program may have written one.
const clean = (records: readonly object[]): unknown[] =>
  JSON.parse(JSON.stringify(records), (_, value) =>
    typeof value === "string" ? withoutNul(value) : value,
  )

function readable<T>(records: readonly object[], shape: z.ZodType<T>): T[] {
  return clean(records).flatMap((one) => {
    const read = shape.safeParse(one)
    return read.success ? [read.data] : []
  })
}

function firstOf<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map([...all].reverse().map((one) => [key(one), one])).values()].reverse()
}

/**
 * The records of a `plan.json` that are imported, and the number of those that are not: records of
 * agencies and persons (a file cannot speak for them), versions (their words are not in it) and
 * malformed ones.
 */
export function planRecords(file: PlanJson): { records: PlanRecords; notKept: NotKept[] } {
  const recommendations = firstOf(readable(file.recommendations, recommendation), (one) => one.id)
  const all = readable(file.decisions, decision)
  const sets = new Set(all.map(({ set }) => set.id))
  const decisions = [...sets].flatMap((set) =>
    [...standingDecisions({ decisions: all, contests: [] }, set).values()].map(
      ({ decision: { area, act, decided, reason, level, evidence, set: against } }) => ({
        area,
        act,
        decided,
        reason,
        level,
        evidence,
        set: against,
      }),
    ),
  )
  const dismissals = firstOf(readable(file.dismissals, dismissed), ({ key }) => key)
  const left = [
    ["comments", file.comments.length],
    ["positions", file.positions.length],
    // Withdrawn and replaced ones did not stand any more.
    ["contests", file.contests.filter(({ withdrawnAt }) => !withdrawnAt).length],
    ["versions", file.versions.length],
    [
      "recommendations that could not be read",
      file.recommendations.length - recommendations.length,
    ],
    ["decisions that could not be read", file.decisions.length - all.length],
    ["dismissals that could not be read", file.dismissals.length - dismissals.length],
  ] as const
  return {
    records: { recommendations, decisions, dismissals },
    notKept: left.flatMap(([what, count]) => (count > 0 ? [{ what, where: String(count) }] : [])),
  }
}
