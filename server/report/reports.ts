import { setImmediate as turn } from "node:timers/promises"
import { can, type Right } from "../../shared/access.ts"
import { type Feedback, type FeedbackView, feedback } from "../../shared/api/feedback.ts"
import type { NewReportAct, ReportRow } from "../../shared/api/reports.ts"
import { planDigest } from "../../shared/document/planDigest.ts"
import { type Language, languages } from "../../shared/languages.ts"
import { Problem } from "../../shared/problem.ts"
import { decisionWords } from "../export/decisionWords.ts"
import type { Services } from "../http/route.ts"
import type { Asker } from "../plans/decisions.ts"
import { measureDigests } from "../plans/measures.ts"
import type { PastTexts } from "../plans/pastTexts.ts"
import { readVersion } from "../plans/planVersions.ts"
import { measureNames } from "../plans/recommendations.ts"
import { readText } from "../plans/text.ts"
import { newId } from "../storage/database/id.ts"
import { findMoment } from "../storage/pastUpdates.ts"
import { findPlan } from "../storage/plans.ts"
import {
  findRelease,
  insertReport,
  insertReportActs,
  listReportActs,
  listReports,
  listSignatures,
  type NewAct,
  releaseReport,
  type StoredReport,
} from "../storage/reports.ts"
import { insertVersion, listVersions } from "../storage/versions.ts"
import { actsThatCount, type FeedbackInput, feedbackReport, practicesToAdd } from "./feedback.ts"
import { gatherFeedback } from "./gather.ts"

/** Whether somebody sees what an expert writes before it is released. */
const inside = (right: Right) => can(right, "report") || can(right, "manage")

/** The reports of experts that a person may see: the released ones, and all who works on them. */
async function visibleReports(
  { database: { db } }: Services,
  plan: string,
  { right }: Asker,
): Promise<StoredReport[]> {
  const all = await listReports(db, plan)
  return inside(right) ? all : all.filter(({ releasedAt }) => releasedAt !== null)
}

/** A report that a person may see, by its id. Throws `not-found`. */
async function findReport(
  services: Services,
  plan: string,
  id: string,
  asker: Asker,
): Promise<StoredReport> {
  const found = (await visibleReports(services, plan, asker)).find((one) => one.id === id)
  if (!found) throw new Problem("not-found", "There is no such report on this plan.")
  return found
}

/** The reports of experts on a plan that a person may see, the newest first. */
export async function viewReports(
  services: Services,
  plan: string,
  asker: Asker,
): Promise<ReportRow[]> {
  const { db } = services.database
  const seen = await visibleReports(services, plan, asker)
  if (seen.length === 0) return []
  const digest = planDigest((await readText(services, plan)).document)
  const signatures = await listSignatures(db, plan)
  const saved = await listVersions(db, plan)
  const nameOf = (seq: number) =>
    saved.find(({ version, name }) => version === seq && name !== "")?.name ?? ""
  return seen.map((one) => ({
    ...{ id: one.id, version: one.version, name: nameOf(one.version), digest: one.digest },
    ...{ view: one.view, begun: one.begun, signed: signatures.get(one.id) ?? null },
    released: one.releasedAt === null ? null : { at: one.releasedAt },
    current: one.digest === digest,
  }))
}

/**
 * The requested report: by its id, `now` for the automatic one, or null for the one on the present
 * words.
 */
export interface AskedReport {
  report: string | null
  lang: Language | null
  view: FeedbackInput["view"] | null
}

/** The expert's report that is asked for, or null for the machine's reading of the words now. Throws a Problem. */
async function chosen(
  services: Services,
  plan: string,
  asker: Asker,
  { report, view }: AskedReport,
): Promise<StoredReport | null> {
  if (report === "now") return null
  if (report !== null) {
    const found = await findReport(services, plan, report, asker)
    if (view === null || view === found.view) return found
    const message = `This report was made of the text as ${found.view}.`
    throw new Problem("invalid", message, { issues: [{ path: ["view"], message }] })
  }
  const seen = await visibleReports(services, plan, asker)
  if (seen.length === 0) return null
  const digest = planDigest((await readText(services, plan)).document)
  return seen.find((one) => one.digest === digest && (view === null || view === one.view)) ?? null
}

/**
 * The feedback report that is asked for. Unless said otherwise, the one an expert made of the words
 * as they are now, else what the machine reads in them. What was released is read as it was then.
 * Throws a Problem.
 */
export async function readFeedback(
  services: Services,
  texts: PastTexts,
  plan: string,
  asker: Asker,
  asked: AskedReport,
): Promise<{ report: Feedback; input: FeedbackInput | null; expert: StoredReport | null }> {
  const expert = await chosen(services, plan, asker, asked)
  if (expert?.releasedAt) {
    const lang = asked.lang ?? (await languageOf(services, plan))
    const report = await findRelease(services.database.db, expert.id, lang)
    if (report) return { report, input: null, expert }
  }
  const view = expert?.view ?? asked.view ?? "proposed"
  const wanted = { lang: asked.lang, view, expert }
  const input = await gatherFeedback(services, texts, plan, asker, wanted)
  await turn()
  return { report: feedbackReport(input), input, expert }
}

async function languageOf({ database: { db } }: Services, plan: string): Promise<Language> {
  return (await findPlan(db, plan))?.settings.language ?? "en"
}

/** How the plan's words have changed since those of a report; null where they have not. Throws a Problem. */
async function since(
  services: Services,
  texts: PastTexts,
  plan: string,
  { version, digest }: StoredReport,
  person: string,
): Promise<FeedbackView["since"]> {
  const { document } = await readText(services, plan)
  if (planDigest(document) === digest) return null
  const { digests: then } = await readVersion(services, texts, plan, String(version), person)
  const now = measureDigests(document)
  const ids = new Set(now.map(([id]) => id))
  const added = now.filter(([id]) => !then.has(id))
  const reworded = now.filter(([id, own]) => then.has(id) && then.get(id) !== own)
  const names = measureNames(document)
  return {
    added: added.length,
    removed: [...then.keys()].filter((id) => !ids.has(id)).length,
    reworded: reworded.length,
    numbers: [...added, ...reworded].flatMap(([id]) => names.get(id)?.number ?? []),
  }
}

/** The report that is asked for as its page shows it, but for the drawings. Throws a Problem. */
export async function viewFeedback(
  services: Services,
  texts: PastTexts,
  plan: string,
  asker: Asker,
  asked: AskedReport,
): Promise<Omit<FeedbackView, "plots">> {
  const { report, input, expert } = await readFeedback(services, texts, plan, asker, asked)
  const person = asker.session.user.id
  return {
    report,
    levels: decisionWords(report.lang).levels,
    since: expert && (await since(services, texts, plan, expert, person)),
    shelf: input && can(asker.right, "report") ? practicesToAdd(input, report) : [],
  }
}

/**
 * Begins a report on the words of a plan as they are stored now, which are saved as a version, with
 * the edits of an earlier one where `from` names it. Returns its id; where one is begun on these
 * words already, that one's. Throws a Problem.
 */
export async function beginReport(
  services: Services,
  plan: string,
  { session, right }: Asker,
  {
    view = "proposed",
    from,
  }: { view?: FeedbackInput["view"] | undefined; from?: string | undefined },
): Promise<string> {
  const { db } = services.database
  const { document, seq } = await readText(services, plan)
  const moment = seq > 0 ? await findMoment(db, plan, seq) : null
  if (!moment) throw new Problem("conflict", "The plan has no words yet to report on.")
  const earlier =
    from === undefined ? null : await findReport(services, plan, from, { session, right })
  const digest = planDigest(document)
  const all = await listReports(db, plan)
  const open = all.find((one) => one.digest === digest && one.view === view && !one.releasedAt)
  if (open) return open.id
  const by = { user: session.user.id, agency: session.agency.id }
  await insertVersion(db, plan, {
    ...{ version: seq, name: "", agency: by.agency, as: null, user: by.user },
    ...{ writtenAt: moment.at, cause: "person" },
  })
  const id = await insertReport(db, plan, { version: seq, digest, view }, by)
  if (earlier) {
    const kept = actsThatCount(await listReportActs(db, earlier.id))
    await insertReportActs(
      db,
      plan,
      id,
      kept.map((act) => ({ ...act, content: null })),
      by,
    )
  }
  services.rooms.announce(plan, { type: "changed", what: "versions" })
  services.rooms.announce(plan, { type: "changed", what: "report" })
  return id
}

const wrong = (path: string, message: string) =>
  new Problem("invalid", message, { issues: [{ path: [path], message }] })
const none = { says: "", advice: "" }
const nothing = { section: null, key: null, words: none, about: null, content: null }

const sectionOf = (key: string) => {
  const [section] = key.split("/")
  return (["covered", "elaborate", "effective", "practices"] as const).find(
    (one) => one === section,
  )
}

/** An act as it is entered into the record, on the report as it stands. Throws a Problem. */
function entered(body: NewReportAct, input: FeedbackInput, report: Feedback): NewAct {
  if (body.act === "add") return added(body, input, report)
  const { key } = body
  const section = sectionOf(key)
  const items: readonly { key: string }[] = section ? report[section] : []
  const removed = report.removed.some((one) => one.key === key)
  const touched = input.expert?.acts.some((act) => act.key === key && act.act !== "reply")
  const back = body.act === "undo" || body.act === "restore"
  if (!section || !(items.some((one) => one.key === key) || removed || (back && touched)))
    throw new Problem("not-found", "There is no such finding in this report.")
  const common = { ...nothing, act: body.act, section, key }
  if (body.act === "remove") return { ...common, words: { says: body.reason, advice: "" } }
  if (body.act !== "reword") return common
  if (removed) throw new Problem("conflict", "This finding was removed. Bring it back first.")
  return { ...common, words: { says: body.says, advice: body.advice } }
}

function added(
  { section, practice, about, says, advice }: Extract<NewReportAct, { act: "add" }>,
  { set, measures }: FeedbackInput,
  report: Feedback,
): NewAct {
  const common = { ...nothing, act: "add" as const, section }
  if (practice !== undefined) {
    if (section !== "practices") throw wrong("practice", "A practice stands among the practices.")
    if (!set.practices.some(({ id }) => id === practice))
      throw wrong("practice", "The standards have no such practice.")
    if (report.practices.some(({ id }) => id === practice))
      throw new Problem("conflict", "The report has this practice already.")
    return { ...common, key: `practices/${practice}` }
  }
  if (says === "") throw wrong("says", "Say what was found.")
  const { title = "", area = null, priority = null, measures: named = [] } = about ?? {}
  if (area !== null && !set.areas.some(({ id }) => id === area))
    throw wrong("area", "The standards have no such area.")
  if (named.some((id) => !measures.some((measure) => measure.id === id)))
    throw wrong("measures", "The text of the report has no such measure.")
  if (section === "covered" && area === null) throw wrong("area", "Say which area this is about.")
  return {
    ...common,
    key: `${section}/added-${newId()}`,
    words: { says, advice },
    about: { title, area, priority, measures: named },
  }
}

/** The context of a change to an expert's report. */
interface Writing {
  services: Services
  texts: PastTexts
  plan: string
  asker: Asker
  /** The report's id. */
  report: string
}

async function written({ services, texts, plan, asker, report: id }: Writing) {
  const expert = await findReport(services, plan, id, asker)
  if (expert.releasedAt)
    throw new Problem(
      "conflict",
      "This report was released and is fixed. Begin another on the text now.",
    )
  const input = await gatherFeedback(services, texts, plan, asker, {
    ...{ lang: null, view: expert.view, expert },
  })
  await turn()
  return { expert, input, report: feedbackReport(input) }
}

async function enter({ services, plan, asker, report }: Writing, act: NewAct): Promise<void> {
  const { user, agency } = asker.session
  const by = { user: user.id, agency: agency.id }
  await insertReportActs(services.database.db, plan, report, [act], by)
  services.rooms.announce(plan, { type: "changed", what: "report" })
}

/** Does to a finding or a practice what an expert wishes. Returns what it is named by. Throws a Problem. */
export async function actOnReport(writing: Writing, body: NewReportAct): Promise<string> {
  const { input, report } = await written(writing)
  const act = entered(body, input, report)
  await enter(writing, act)
  return act.key ?? ""
}

/** Replies for the secretariat to a finding; without words the reply is taken back. Throws a Problem. */
export async function replyInReport(
  writing: Writing,
  { key, words }: { key: string; words: string },
): Promise<void> {
  const { report } = await written(writing)
  const section = sectionOf(key)
  const items: readonly { key: string }[] = section ? [...report[section], ...report.removed] : []
  if (!section || !items.some((one) => one.key === key))
    throw new Problem("not-found", "There is no such finding in this report.")
  const said = { says: words, advice: "" }
  await enter(writing, { ...nothing, act: "reply", section, key, words: said })
}

const changed = () =>
  new Problem("conflict", "The report has changed since you read it. Read it again, then go on.")

/** Signs a report as it was read, or takes the signature back (null). Throws a Problem. */
export async function signReport(writing: Writing, content: string | null): Promise<void> {
  const { report } = await written(writing)
  if (content === null) {
    if (!report.signed && !report.signedBefore)
      throw new Problem("conflict", "The report bears no signature.")
    await enter(writing, { ...nothing, act: "unsign" })
    return
  }
  if (report.content !== content) throw changed()
  await enter(writing, { ...nothing, act: "sign", content })
}

/**
 * Releases a report that is signed as it stands, in every language; from then on it is fixed. Throws
 * a Problem.
 */
export async function release(writing: Writing, content: string): Promise<void> {
  const { input, expert, report } = await written(writing)
  if (report.content !== content) throw changed()
  if (!report.signed)
    throw new Problem(
      "conflict",
      "The report is released once the expert has signed it as it stands.",
    )
  const { services, plan, asker } = writing
  const at = new Date().toISOString()
  const fixed = { ...input, at, expert: input.expert && { ...input.expert, releasedAt: at } }
  const made: Feedback[] = []
  for (const lang of languages) {
    made.push(feedback.parse(feedbackReport({ ...fixed, lang })))
    await turn()
  }
  const last = input.expert?.acts.at(-1)?.seq ?? 0
  await releaseReport(services.database.db, plan, expert.id, {
    ...{ made, at, last, user: asker.session.user.id },
  })
  services.rooms.announce(plan, { type: "changed", what: "report" })
}
