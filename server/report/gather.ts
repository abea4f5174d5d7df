import type { MeasureView } from "../../shared/api/positions.ts"
import { withDismissals } from "../../shared/coverage/findings/finding.ts"
import { compareAreas } from "../../shared/coverage/levels/comparison.ts"
import { readsLanguage } from "../../shared/coverage/set/readsLanguage.ts"
import { planDigest } from "../../shared/document/planDigest.ts"
import type { Language } from "../../shared/languages.ts"
import { Problem } from "../../shared/problem.ts"
import { type PlanReading, readPlan } from "../coverage/planReport.ts"
import { readingSettings } from "../coverage/readingSettings.ts"
import type { Services } from "../http/route.ts"
import { readVersionReport } from "../plans/comparison.ts"
import { type Asker, judgedAreas, viewDecisions } from "../plans/decisions.ts"
import { viewMeasures } from "../plans/measures.ts"
import type { PastTexts } from "../plans/pastTexts.ts"
import { readVersion, versionMeasures } from "../plans/planVersions.ts"
import { receivedBy, viewRecommendations } from "../plans/recommendations.ts"
import { readText } from "../plans/text.ts"
import { listAgencies } from "../storage/agencies.ts"
import { listDismissals } from "../storage/dismissals.ts"
import { findPlan } from "../storage/plans.ts"
import { listPositions } from "../storage/positions.ts"
import { listReportActs, type StoredReport } from "../storage/reports.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import { listHiddenPractices } from "../storage/standards.ts"
import { listThreads } from "../storage/threads.ts"
import { listVersions } from "../storage/versions.ts"
import type { FeedbackInput } from "./feedback.ts"

type View = FeedbackInput["view"]

/** The words that a report is on, read against the plan's standards. */
interface ReadWords extends Pick<PlanReading, "set" | "report" | "proposed" | "passages"> {
  seq: number
  digest: string
  measures: MeasureView[]
  /** When the words after these were written; null where these are the plan's. */
  until: string | null
}

async function wordsNow(services: Services, plan: string, view: View): Promise<ReadWords> {
  const { db } = services.database
  const text = await readText(services, plan)
  const reading = await readPlan(services, plan, view, { words: text })
  const agencies = await listPlanAgencies(db, plan)
  const parties = agencies.filter(({ role }) => role === "party").map(({ agency }) => agency.id)
  const measures = viewMeasures(text.document, parties, await listPositions(db, plan))
  return { ...reading, seq: text.seq, digest: planDigest(text.document), measures, until: null }
}

async function wordsThen(
  services: Services,
  texts: PastTexts,
  plan: string,
  { version: seq, digest }: StoredReport,
  { person, view }: { person: string; view: View },
): Promise<ReadWords> {
  const version = String(seq)
  const received = await receivedBy(services.database.db, plan)
  const reading = await readVersionReport(
    services,
    texts,
    { plan, version },
    { person, view, received },
  )
  const { set } = await readingSettings(services, plan)
  const text = await readVersion(services, texts, plan, version, person)
  const measures = await versionMeasures(services, plan, text, person)
  const report = { ...reading.report, accuracy: set.accuracy ?? null }
  return { ...reading, report, set, seq, digest, measures }
}

/** The changes since the newest version saved of earlier words; null without one. */
async function changesSince(
  services: Services,
  texts: PastTexts,
  plan: string,
  { seq, report, measures }: ReadWords,
  { person, view }: { person: string; view: View },
): Promise<FeedbackInput["changes"]> {
  const saved = await listVersions(services.database.db, plan)
  const before = saved.find(({ version }) => version < seq)
  if (!before) return null
  const version = String(before.version)
  const { report: earlier } = await readVersionReport(
    services,
    texts,
    { plan, version },
    { person, view },
  )
  const then = (await readVersion(services, texts, plan, version, person)).digests
  const ids = new Set(measures.map(({ id }) => id))
  return {
    from: before.name || version,
    areas: compareAreas(earlier.areas, report.areas),
    added: measures.flatMap(({ id, number }) => (then.has(id) ? [] : number)),
    removed: [...then.keys()].filter((id) => !ids.has(id)).length,
    reworded: measures.flatMap(({ id, number, digest }) =>
      then.has(id) && then.get(id) !== digest ? number : [],
    ),
  }
}

/** Which report is wanted. */
export interface WantedReport {
  /** Null for the plan's own. */
  lang: Language | null
  view: View
  /** The expert's report whose words it is on; null for the words now, as the machine reads them. */
  expert: StoredReport | null
}

/**
 * Gathers what the feedback report on a plan is computed from, as its words are stored now or as
 * they were when an expert began. Throws a Problem, `not-found` where the plan's standards are not
 * on this installation.
 */
export async function gatherFeedback(
  services: Services,
  texts: PastTexts,
  plan: string,
  asker: Asker,
  { lang, view, expert }: WantedReport,
): Promise<FeedbackInput> {
  const { db } = services.database
  const found = await findPlan(db, plan)
  if (!found) throw new Problem("not-found", "There is no such plan.")
  const who = { person: asker.session.user.id, view }
  const words = expert
    ? await wordsThen(services, texts, plan, expert, who)
    : await wordsNow(services, plan, view)
  const { set, report, seq, digest, measures } = words
  const record = await viewDecisions(db, plan, asker)
  const threads = new Map<string, number>()
  for (const { measureId, resolved, visibility } of await listThreads(db, plan))
    if (measureId !== null && !resolved && visibility === "everyone")
      threads.set(measureId, (threads.get(measureId) ?? 0) + 1)
  const saved = await listVersions(db, plan)
  const name = saved.find(({ version, name: own }) => version === seq && own !== "")?.name
  const dismissed = new Map((await listDismissals(db, plan)).map((one) => [one.key, one]))
  const named = {
    measures: new Map(measures.map(({ id, number, text }) => [id, { number, text }])),
    lang: found.settings.language,
  }
  return {
    plan: { id: plan, seq, name: name ?? null, digest },
    settings: found.settings,
    lang: lang ?? found.settings.language,
    view,
    at: new Date().toISOString(),
    set,
    textLang: report.lang,
    reads: readsLanguage(set, report.lang),
    areas: judgedAreas(words, record),
    findings: withDismissals(report.findings, dismissed),
    passages: words.passages,
    measures,
    agencies: new Map((await listAgencies(db)).map((one) => [one.id, one.name])),
    threads,
    hidden: new Set(await listHiddenPractices(db, set.id)),
    recommendations: await viewRecommendations(db, plan, named, asker),
    changes: await changesSince(services, texts, plan, words, who),
    expert: expert && {
      ...{ id: expert.id, begun: expert.begun, releasedAt: expert.releasedAt },
      acts: await listReportActs(db, expert.id),
    },
  }
}
