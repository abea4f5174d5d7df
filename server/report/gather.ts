import { can } from "../../shared/access.ts"
import { compareAreas } from "../../shared/coverage/comparison.ts"
import { withDismissals } from "../../shared/coverage/finding.ts"
import { readsLanguage } from "../../shared/coverage/readsLanguage.ts"
import { planDigest } from "../../shared/document/planDigest.ts"
import type { Language } from "../../shared/languages.ts"
import { Problem } from "../../shared/problem.ts"
import { type Readers, readVersionReport } from "../plan/comparison.ts"
import { type Asker, judgedAreas, viewDecisions } from "../plan/decisions.ts"
import { viewMeasures } from "../plan/measures.ts"
import { readPlan } from "../plan/planReport.ts"
import { readVersion } from "../plan/planVersions.ts"
import { viewRecommendations } from "../plan/recommendations.ts"
import { type PlanText, readText } from "../plan/text.ts"
import type { Services } from "../routes/route.ts"
import { listAgencies } from "../storage/agencies.ts"
import { listDismissals } from "../storage/dismissals.ts"
import { findPlan } from "../storage/plans.ts"
import { listPositions } from "../storage/positions.ts"
import { listReportActs } from "../storage/reportActs.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import { listHiddenPractices } from "../storage/standards.ts"
import { listThreads } from "../storage/threads.ts"
import { listVersions } from "../storage/versions.ts"
import type { FeedbackInput } from "./feedback.ts"

/** What has changed since the newest version that was saved of earlier words; null where none was. */
async function changesSince(
  services: Services,
  readers: Readers,
  plan: string,
  { seq }: PlanText,
  now: {
    areas: Awaited<ReturnType<typeof readPlan>>["report"]["areas"]
    digests: ReadonlyMap<string, string>
    numbers: ReadonlyMap<string, string>
  },
  { person, view }: { person: string; view: FeedbackInput["view"] },
): Promise<FeedbackInput["changes"]> {
  const saved = await listVersions(services.database.db, plan)
  const before = saved.find(({ version }) => version < seq)
  if (!before) return null
  const version = String(before.version)
  const { report } = await readVersionReport(services, readers, { plan, version }, { person, view })
  const then = (await readVersion(services, readers.texts, plan, version, person)).digests
  const number = (id: string) => now.numbers.get(id) ?? []
  return {
    from: before.name || version,
    areas: compareAreas(report.areas, now.areas),
    added: [...now.digests.keys()].filter((id) => !then.has(id)).flatMap(number),
    removed: [...then.keys()].filter((id) => !now.digests.has(id)).length,
    reworded: [...now.digests]
      .filter(([id, digest]) => then.has(id) && then.get(id) !== digest)
      .flatMap(([id]) => number(id)),
  }
}

/**
 * Gathers what the feedback report on a plan is computed from, as its words are stored now. Throws a
 * Problem, `not-found` where the plan's standards are not on this installation.
 */
export async function gatherFeedback(
  services: Services,
  readers: Readers,
  plan: string,
  asker: Asker,
  { lang, view }: { lang: Language | null; view: FeedbackInput["view"] },
): Promise<FeedbackInput> {
  const { db } = services.database
  const found = await findPlan(db, plan)
  if (!found) throw new Problem("not-found", "There is no such plan.")
  const text = await readText(services, plan)
  const reading = await readPlan(services, readers.now, plan, view, { words: text })
  const { set, report } = reading
  const record = await viewDecisions(db, plan, asker)
  const parties = (await listPlanAgencies(db, plan)).filter(({ role }) => role === "party")
  const positions = await listPositions(db, plan)
  const measures = viewMeasures(
    text.document,
    parties.map(({ agency }) => agency.id),
    positions,
  )
  const threads = new Map<string, number>()
  for (const { measureId, resolved, visibility } of await listThreads(db, plan))
    if (measureId !== null && !resolved && visibility === "everyone")
      threads.set(measureId, (threads.get(measureId) ?? 0) + 1)
  const saved = await listVersions(db, plan)
  const name = saved.find(({ version, name: own }) => version === text.seq && own !== "")?.name
  const words = { document: text.document, lang: found.settings.language }
  const dismissed = new Map((await listDismissals(db, plan)).map((one) => [one.key, one]))
  return {
    plan: { id: plan, seq: text.seq, name: name ?? null, digest: planDigest(text.document) },
    settings: found.settings,
    lang: lang ?? found.settings.language,
    view,
    at: new Date().toISOString(),
    set,
    textLang: report.lang,
    reads: readsLanguage(set, report.lang),
    areas: judgedAreas(reading, record),
    findings: withDismissals(report.findings, dismissed),
    passages: reading.passages,
    measures,
    agencies: new Map((await listAgencies(db)).map((one) => [one.id, one.name])),
    threads,
    hidden: new Set(await listHiddenPractices(db, set.id)),
    recommendations: await viewRecommendations(db, plan, words, asker),
    changes: await changesSince(
      services,
      readers,
      plan,
      text,
      {
        areas: report.areas,
        digests: new Map(measures.map(({ id, digest }) => [id, digest])),
        numbers: new Map(measures.map(({ id, number }) => [id, number])),
      },
      { person: asker.session.user.id, view },
    ),
    acts: await listReportActs(db, plan),
    inside: can(asker.right, "manage"),
  }
}
