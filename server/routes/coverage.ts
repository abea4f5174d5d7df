import { coverageReport } from "../../shared/api/coverage.ts"
import type { View } from "../../shared/coverage/report.ts"
import { passages } from "../../shared/document/passages.ts"
import { Problem } from "../../shared/problem.ts"
import type { CoverageReader } from "../plan/coverage.ts"
import { viewMeasures } from "../plan/measures.ts"
import { readText } from "../plan/text.ts"
import { missingSet } from "../standards/standards.ts"
import { findPlan } from "../storage/plans.ts"
import { listPositions } from "../storage/positions.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import { planRoute, type Route } from "./route.ts"

/** What the plan covers of the standards. `reader` keeps the plans that were read last. */
export function coverageRoutes(reader: CoverageReader): readonly Route[] {
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/coverage",
      summary: "Areas, levels, elements and evidence of the words now, and findings on measures.",
      query: {
        view: "`proposed` (all words; the default) or `agreed` (narrative and agreed measures)",
      },
      answer: coverageReport,
      async handle({ services, plan, request }) {
        const { view = "proposed" } = request.query
        if (view !== "proposed" && view !== "agreed") {
          const message = "The view is proposed or agreed."
          throw new Problem("invalid", message, { issues: [{ path: ["view"], message }] })
        }
        const { db } = services.database
        const found = await findPlan(db, plan)
        if (!found) throw new Problem("not-found", "There is no such plan.")
        const choice = services.standards.settle(found.settings.standards)
        const set = await services.standards.find(choice)
        if (!set) throw new Problem("not-found", missingSet(choice))
        const { document } = await readText(services, plan)
        const { language: lang, periodFrom, periodTo } = found.settings
        const period = periodFrom && periodTo ? { from: periodFrom, to: periodTo } : undefined
        const options = { lang, ...(period && { period }) }
        const report = async (counted: View) => ({
          ...(await reader.report(plan, set, passages(document), options, counted)),
          accuracy: set.accuracy ?? null,
        })
        if (view === "proposed") return report({ name: "proposed" })
        const agencies = await listPlanAgencies(db, plan)
        const parties = agencies.filter(({ role }) => role === "party").map((p) => p.agency.id)
        const measures = viewMeasures(document, parties, await listPositions(db, plan))
        const agreed = measures.filter(({ standing }) => standing === "agreed")
        const ids = new Set(agreed.map(({ id }) => id))
        return report({ name: "agreed", measures: ids })
      },
    }),
  ]
}
