import { z } from "zod"
import { type Decision, decision } from "../../../shared/api/decisions.ts"
import { dismissal, newDismissal } from "../../../shared/api/findings.ts"
import { newRecommendations } from "../../../shared/api/recommendations.ts"
import { standingDecisions } from "../../../shared/coverage/decision.ts"
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

/** What a `plan.json` holds that the people who keep a plan say of it, as it is brought in again. */
export interface PlanRecords {
  /** What the plan had received, with the measures that answer it and the reasons why not. */
  recommendations: z.infer<typeof recommendation>[]
  /** The decisions on areas that stood, each with its set. */
  decisions: Pick<Decision, "area" | "act" | "decided" | "reason" | "level" | "set" | "evidence">[]
  /** The findings that were dismissed. */
  dismissals: z.infer<typeof dismissed>[]
}

// PostgreSQL keeps no NUL as text; a program that is not ours may have written one.
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
 * The records of a `plan.json` that come back with it, and how many of its others do not: what
 * agencies and persons said (a file cannot speak for them), versions (their words are not in it)
 * and what does not have the shape of a record.
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
    // What was withdrawn or said anew stood no longer.
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
