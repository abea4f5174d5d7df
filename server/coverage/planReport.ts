import { isAgreed } from "../../shared/agreement/standing.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { areasAside } from "../../shared/coverage/levels/decision.ts"
import type { Report, View } from "../../shared/coverage/levels/report.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import type { Accuracy } from "../../shared/coverage/set/accuracy.ts"
import { passages } from "../../shared/document/passages.ts"
import type { Services } from "../http/route.ts"
import { viewMeasures } from "../plans/measures.ts"
import { receivedBy } from "../plans/recommendations.ts"
import { type PlanText, readText } from "../plans/text.ts"
import type { SetOutline } from "../standards/setOutline.ts"
import { listDecisions } from "../storage/decisions.ts"
import { listPositions } from "../storage/positions.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import { readingSettings } from "./readingSettings.ts"
import { readPassages } from "./readPassages.ts"

/** The stored words of a plan, read against its standards. */
export interface PlanReading {
  set: SetOutline
  text: PlanText
  /** The passages of the text, by id. */
  passages: ReadonlyMap<string, Passage>
  /** The report in the requested view. */
  report: Report & { accuracy: Accuracy | null }
  /** The report as proposed; the same object in that view. */
  proposed: Report
}

/**
 * Reads the stored words of a plan, or those of `words`, against its standards or the `wanted` set.
 * Throws a Problem.
 */
export async function readPlan(
  services: Services,
  plan: string,
  view: "proposed" | "agreed",
  { words, wanted }: { words?: PlanText; wanted?: StandardsChoice | undefined } = {},
): Promise<PlanReading> {
  const { set, options } = await readingSettings(services, plan, wanted)
  const text = words ?? (await readText(services, plan))
  const { document } = text
  const accuracy = set.accuracy ?? null
  const all = passages(document)
  const { db } = services.database
  const received = await receivedBy(db, plan)
  const aside = areasAside(await listDecisions(db, plan), set.id)
  const read = (counted: View) =>
    readPassages(services, plan, set, all, options, counted, { received, aside })
  const proposed = await read({ name: "proposed" })
  const reading = { set, text, passages: new Map(all.map((one) => [one.id, one])), proposed }
  if (view === "proposed") return { ...reading, report: { ...proposed, accuracy } }
  const agencies = await listPlanAgencies(db, plan)
  const parties = agencies.filter(({ role }) => role === "party").map((p) => p.agency.id)
  const measures = viewMeasures(document, parties, await listPositions(db, plan))
  const agreed = measures.filter(({ standing }) => isAgreed(standing))
  const report = await read({ name: view, measures: new Set(agreed.map(({ id }) => id)) })
  return { ...reading, report: { ...report, accuracy } }
}

/** The report of {@link readPlan}. */
export async function planReport(
  services: Services,
  plan: string,
  view: "proposed" | "agreed",
): Promise<PlanReading["report"]> {
  return (await readPlan(services, plan, view)).report
}
