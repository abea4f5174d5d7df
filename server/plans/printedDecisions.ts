import type { PlanSettings } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { readPlan } from "../coverage/planReport.ts"
import type { PrintedDecisions } from "../export/decisionAnnex.ts"
import type { Services } from "../http/route.ts"
import { listAgencies } from "../storage/agencies.ts"
import { type Asker, judgedAreas, viewDecisions } from "./decisions.ts"
import type { PlanText } from "./text.ts"

/**
 * The decisions of people on the areas of a plan, in the light of this text, in the plan's language.
 * Null where nothing stands, or the plan's standards are not on this installation.
 */
export async function printedDecisions(
  services: Services,
  { plan, text, language }: { plan: string; text: PlanText; language: PlanSettings["language"] },
  asker: Asker,
): Promise<PrintedDecisions | null> {
  const { db } = services.database
  const record = await viewDecisions(db, plan, asker)
  // Reading a plan costs something, and most have no decisions.
  if (record.decisions.length === 0) return null
  const reading = await readPlan(services, plan, "proposed", { words: text }).catch((error) => {
    if (error instanceof Problem && error.code === "not-found") return null
    throw error
  })
  if (!reading) return null
  const { set } = reading
  const names = new Map((await listAgencies(db)).map(({ id, name }) => [id, name]))
  const titleOf = (title: Record<string, string>) => title[language] ?? title.en ?? ""
  const areas = judgedAreas(reading, record).flatMap((area) => {
    const { decision, decided, stale, level: read } = area
    const own = set.areas.find(({ id }) => id === area.id)
    if (!decision || !decided || !own) return []
    const contests = area.contests.map(({ agency, words, at }) => {
      return { agency: names.get(agency) ?? "", words, at }
    })
    const { reason, at } = decision
    return [{ title: titleOf(own.title), read, decided, reason, at, stale, contests }]
  })
  if (areas.length === 0) return null
  const { title, version, accuracy = null } = set
  return { set: { title: titleOf(title), version }, accuracy, areas }
}
