import { z } from "zod"
import { can } from "../../../shared/access.ts"
import { agreedWords } from "../../../shared/agreement/agreedWords.ts"
import type { Position } from "../../../shared/agreement/standing.ts"
import { positionId } from "../../../shared/api/announcements.ts"
import { measureView, newPosition, position } from "../../../shared/api/positions.ts"
import { measureDigest } from "../../../shared/document/digest.ts"
import { Problem } from "../../../shared/problem.ts"
import { findMeasure, viewMeasures } from "../../plans/measures.ts"
import { readText } from "../../plans/text.ts"
import { today } from "../../plans/today.ts"
import { mandateOn } from "../../storage/mandates.ts"
import { insertPosition, listPositions, withdrawPosition } from "../../storage/positions.ts"
import { listPlanAgencies } from "../../storage/rights.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

/** Refuses a caller without a mandate for an agency of the plan today. Returns the agency's id. */
async function demandMandate({ services, session, plan, right }: PlanCall<unknown>) {
  const { db } = services.database
  const { agency, user } = session
  if (can(right, "report"))
    throw new Problem("no-mandate", "An expert reads and reports, and gives no positions.")
  const asked = (await listPlanAgencies(db, plan)).some((entry) => entry.agency.id === agency.id)
  if (!asked)
    throw new Problem("no-mandate", `${agency.name} is neither a party nor an opinion of the plan.`)
  if (!(await mandateOn(db, plan, user.id, agency.id, today())))
    throw new Problem("no-mandate", `You do not hold the mandate of ${agency.name} today.`)
  return agency.id
}

function announce(
  { services, plan }: PlanCall<unknown>,
  given: Pick<Position, "measureId" | "agency">,
): void {
  services.rooms.announce(plan, { type: "changed", what: "positions", ids: [positionId(given)] })
}

/** The measures of a plan, and the positions on them. */
export const measureRoutes: readonly Route[] = [
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/measures",
    summary: "Every measure: number, words, fields, digest, standing and positions.",
    answer: z.object({ measures: z.array(measureView) }),
    async handle({ services, plan }) {
      const { db } = services.database
      const agencies = await listPlanAgencies(db, plan)
      const parties = agencies.filter(({ role }) => role === "party").map((p) => p.agency.id)
      const positions = await listPositions(db, plan)
      const { document } = await readText(services, plan)
      return { measures: viewMeasures(document, parties, positions) }
    },
  }),
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/positions",
    summary: "The last position of each agency on each measure, with the words it was given on.",
    answer: z.object({ positions: z.array(position) }),
    handle: async ({ services, plan }) => ({
      positions: await listPositions(services.database.db, plan),
    }),
  }),
  planRoute("read", {
    method: "post",
    path: "/api/plans/{id}/measures/{measureId}/positions",
    summary: "Gives your agency's position on the exact words whose digest you send.",
    body: newPosition,
    answer: z.object({ position }),
    status: 201,
    async handle(call) {
      const { services, session, plan, body, param } = call
      const agency = await demandMandate(call)
      // Directly before the insert, so that the position is compared with what is durable then.
      const { document } = await readText(services, plan)
      const measure = findMeasure(document, param("measureId"))
      if (!measure) throw new Problem("not-found", "There is no such measure in the plan.")
      const digest = measureDigest(measure)
      if (digest !== body.digest) {
        throw new Problem("stale-digest", "The measure's words have changed since you read them.", {
          digest,
          text: measure.text,
          words: agreedWords(measure),
        })
      }
      const given = await insertPosition(services.database.db, plan, session.user.id, {
        measureId: measure.id,
        agency,
        stance: body.stance,
        digest,
        reason: body.reason || null,
        words: agreedWords(measure),
      })
      announce(call, given)
      return { position: given }
    },
  }),
  planRoute("read", {
    method: "delete",
    path: "/api/plans/{id}/measures/{measureId}/positions",
    summary: "Withdraws your agency's position; it stays on record.",
    answer: null,
    async handle(call) {
      const { services, session, plan, param } = call
      const { db } = services.database
      const agency = await demandMandate(call)
      const measure = param("measureId")
      const positions = await listPositions(db, plan, { measure })
      if (!positions.some((given) => given.agency === agency))
        throw new Problem("not-found", "Your agency has no position on this measure.")
      await withdrawPosition(db, plan, session.user.id, agency, measure)
      announce(call, { measureId: measure, agency })
    },
  }),
]
