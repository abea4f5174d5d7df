import { can } from "../../shared/access.ts"
import { comparison } from "../../shared/api/comparison.ts"
import { coverageReport } from "../../shared/api/coverage.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { Problem } from "../../shared/problem.ts"
import { compareCoverage, type Readers, readVersionReport } from "../plan/comparison.ts"
import { judgedAreas, viewDecisions } from "../plan/decisions.ts"
import { viewDismissals, viewFindings } from "../plan/dismissals.ts"
import { readPlan } from "../plan/planReport.ts"
import { readBy } from "../plan/readBy.ts"
import { type PlanCall, planRoute, type Route } from "./route.ts"

const versionMeaning = "`now`, the id of a saved version, or the number of a stored update"
const viewMeaning =
  "`proposed` (all words; the default) or `agreed` (narrative and measures agreed at that time)"
const standardsMeaning = "the id of another set to read against; the plan's own unless said"

const wrong = (path: string, message: string) =>
  new Problem("invalid", message, { issues: [{ path: [path], message }] })

/** A word after the question mark; undefined where it is absent. */
function asked({ request }: PlanCall<unknown>, name: string): string | undefined {
  const value = request.query[name]
  if (value === undefined || value === "") return undefined
  if (typeof value !== "string") throw wrong(name, "It is said once.")
  return value
}

function standardsOf(call: PlanCall<unknown>): StandardsChoice | undefined {
  const id = asked(call, "standards")
  return id === undefined ? undefined : { id, version: asked(call, "edition") ?? "" }
}

function viewOf(call: PlanCall<unknown>): "proposed" | "agreed" {
  const view = asked(call, "view") ?? "proposed"
  if (view === "proposed" || view === "agreed") return view
  throw wrong("view", "The view is proposed or agreed.")
}

/** What the plan covers of the standards, now and in its versions, and what came and went. */
export function coverageRoutes(readers: Readers): readonly Route[] {
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/coverage",
      summary:
        "Areas, levels, elements and evidence of a version, what people decided, and findings.",
      query: {
        view: viewMeaning,
        version: `${versionMeaning}; now unless said`,
        standards: `with a version: ${standardsMeaning}`,
        edition: "its version; the newest unless said",
      },
      answer: coverageReport,
      async handle(call) {
        const { services, plan, session, right } = call
        const view = viewOf(call)
        const version = asked(call, "version")
        const dismissals = () => viewDismissals(services.database.db, plan, session, right)
        const record = await viewDecisions(services.database.db, plan, { session, right })
        if (version === undefined) {
          const reading = await readPlan(services, readers.now, plan, view)
          const findings = viewFindings(reading.report.findings, await dismissals())
          return { ...reading.report, areas: judgedAreas(reading, record), findings }
        }
        const wanted = standardsOf(call)
        const { set } = await readBy(services, plan, wanted)
        const how = { person: session.user.id, view, set: wanted } as const
        const read = await readVersionReport(services, readers, { plan, version }, how)
        const accuracy = set.accuracy ?? null
        const reading = { ...read, report: { ...read.report, accuracy } }
        const findings = viewFindings(reading.report.findings, await dismissals())
        return { ...reading.report, areas: judgedAreas(reading, record), findings }
      },
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/coverage/comparison",
      summary:
        "Areas gained, lost, strengthened and weakened between two texts, with the passages.",
      query: {
        from: `the earlier text: ${versionMeaning}; with \`with\` of that plan, and now unless said`,
        to: `the later text, of this plan: ${versionMeaning}; now unless said`,
        view: viewMeaning,
        with: "another plan here that you may read, such as an earlier one that was imported",
        standards: standardsMeaning,
        edition: "its version; the newest unless said",
      },
      answer: comparison,
      async handle(call) {
        const { services, plan, session, right } = call
        const other = asked(call, "with") ?? plan
        const there =
          other === plan ? right : await services.sessions.rightIn(other, session.user.id)
        if (!there || !can(there, "read"))
          throw new Problem("not-found", "There is no such plan to compare with.")
        const from = asked(call, "from") ?? (other === plan ? undefined : "now")
        if (from === undefined) throw wrong("from", "Say which version to compare with.")
        const to = asked(call, "to") ?? "now"
        const { set } = await readBy(services, plan, standardsOf(call))
        const texts = [
          { plan: other, version: from, asker: { session, right: there } },
          { plan, version: to, asker: { session, right } },
        ] as const
        const { id, version } = set
        const how = { person: session.user.id, view: viewOf(call), set: { id, version } }
        return await compareCoverage(services, readers, texts, how)
      },
    }),
  ]
}
