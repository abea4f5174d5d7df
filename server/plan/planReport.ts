import type { Accuracy } from "../../shared/coverage/accuracy.ts"
import type { Report } from "../../shared/coverage/report.ts"
import { passages } from "../../shared/document/passages.ts"
import type { Services } from "../routes/route.ts"
import { listPositions } from "../storage/positions.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import type { CoverageReader } from "./coverage.ts"
import { viewMeasures } from "./measures.ts"
import { readBy } from "./readBy.ts"
import { readText } from "./text.ts"

/** Reads the words of a plan as they are stored now against its standards. Throws a Problem. */
export async function planReport(
  services: Services,
  reader: CoverageReader,
  plan: string,
  view: "proposed" | "agreed",
): Promise<Report & { accuracy: Accuracy | null }> {
  const { set, options } = await readBy(services, plan)
  const { document } = await readText(services, plan)
  const accuracy = set.accuracy ?? null
  const read = passages(document)
  if (view === "proposed")
    return { ...(await reader.report(plan, set, read, options, { name: view })), accuracy }
  const { db } = services.database
  const agencies = await listPlanAgencies(db, plan)
  const parties = agencies.filter(({ role }) => role === "party").map((p) => p.agency.id)
  const measures = viewMeasures(document, parties, await listPositions(db, plan))
  const agreed = measures.filter(({ standing }) => standing === "agreed")
  const counted = { name: view, measures: new Set(agreed.map(({ id }) => id)) }
  return { ...(await reader.report(plan, set, read, options, counted)), accuracy }
}
