import { coverageReport } from "../../shared/api/coverage.ts"
import { Problem } from "../../shared/problem.ts"
import type { CoverageReader } from "../plan/coverage.ts"
import { viewDismissals, viewFindings } from "../plan/dismissals.ts"
import { planReport } from "../plan/planReport.ts"
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
      async handle({ services, plan, session, right, request }) {
        const { view = "proposed" } = request.query
        if (view !== "proposed" && view !== "agreed") {
          const message = "The view is proposed or agreed."
          throw new Problem("invalid", message, { issues: [{ path: ["view"], message }] })
        }
        const report = await planReport(services, reader, plan, view)
        const dismissals = await viewDismissals(services.database.db, plan, session, right)
        return { ...report, findings: viewFindings(report.findings, dismissals) }
      },
    }),
  ]
}
