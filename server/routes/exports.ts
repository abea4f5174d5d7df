import { setImmediate as turn } from "node:timers/promises"
import { type Feedback, feedback, feedbackView } from "../../shared/api/feedback.ts"
import { type Language, languages } from "../../shared/languages.ts"
import { Problem } from "../../shared/problem.ts"
import { exportPlanJson } from "../export/planJson.ts"
import type { Readers } from "../plan/comparison.ts"
import type { CoverageReader } from "../plan/coverage.ts"
import { viewDecisions } from "../plan/decisions.ts"
import { viewDismissals } from "../plan/dismissals.ts"
import { viewMeasures } from "../plan/measures.ts"
import { viewVersions } from "../plan/planVersions.ts"
import { printedDecisions } from "../plan/printedDecisions.ts"
import { viewRecommendations } from "../plan/recommendations.ts"
import { readText } from "../plan/text.ts"
import { anchorsOf, viewThreads } from "../plan/threads.ts"
import { today } from "../plan/today.ts"
import { versionDigests } from "../plan/versionDigests.ts"
import type { PrintForm } from "../print/write.ts"
import { feedbackReport } from "../report/feedback.ts"
import { gatherFeedback } from "../report/gather.ts"
import {
  budgetSheet,
  commentSheet,
  measureSheet,
  type PlanSheet,
  positionSheet,
} from "../sheets/planSheets.ts"
import { listAgencies } from "../storage/agencies.ts"
import { listBodies } from "../storage/bodies.ts"
import { findPlan } from "../storage/plans.ts"
import { listPositions } from "../storage/positions.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import { listThreads, type StoredThread } from "../storage/threads.ts"
import { listVersions } from "../storage/versions.ts"
import { type PlanCall, planRoute, type Route } from "./route.ts"

/** The forms of documents, by the ending of the file, with their types. */
const documents: ReadonlyMap<string, { form: PrintForm; type: string }> = new Map([
  [
    "docx",
    {
      form: "docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  ],
  ["pdf", { form: "pdf", type: "application/pdf" }],
  ["odt", { form: "odt", type: "application/vnd.oasis.opendocument.text" }],
  ["html", { form: "html", type: "text/html; charset=utf-8" }],
  ["md", { form: "md", type: "text/markdown; charset=utf-8" }],
] as const)

/** Everything a file of the plan is made from, read once, so that the whole file is of one moment. */
async function moment(
  { services, plan }: PlanCall<unknown>,
  threads: readonly StoredThread[] = [],
) {
  const { db } = services.database
  const found = await findPlan(db, plan)
  if (!found) throw new Problem("not-found", "There is no such plan.")
  const agencies = await listPlanAgencies(db, plan)
  const positions = await listPositions(db, plan)
  const text = await readText(services, plan, anchorsOf(threads))
  return { settings: found.settings, agencies, positions, text }
}

async function planFile(
  call: PlanCall<unknown>,
  reader: CoverageReader,
  view: "agreed" | "working",
  form: PrintForm,
): Promise<Uint8Array> {
  const { services, plan } = call
  services.files.demandPlace(call.session.user.id)
  const { settings, agencies, positions, text } = await moment(call)
  const parties = agencies.filter(({ role }) => role === "party").map((p) => p.agency.id)
  const { state, seq } = text
  const decisions =
    view === "working"
      ? await printedDecisions(services, reader, { plan, text, language: settings.language }, call)
      : null
  const saved = await listVersions(services.database.db, plan)
  const name = saved.find(({ version, name }) => version === seq && name !== "")?.name ?? null
  const printed = { form, state, seq, name, settings, parties, positions, decisions }
  return services.files.run({ kind: "print", view, ...printed }, call.session.user.id)
}

async function planJson(call: PlanCall<unknown>): Promise<string> {
  const { services, plan, session, right } = call
  const { db } = services.database
  const threads = await listThreads(db, plan)
  const { settings, positions, text } = await moment(call, threads)
  const comments = await viewThreads(db, text, threads, session, right)
  const bodies = await listBodies(db, plan)
  const said = await viewDecisions(db, plan, { session, right })
  const words = { document: text.document, lang: settings.language }
  const recommendations = await viewRecommendations(db, plan, words, { session, right })
  await turn()
  const dismissals = await viewDismissals(db, plan, session, right)
  // What the server saved by itself, and nobody named, says nothing to another installation.
  const saved = (await viewVersions(db, plan, session, right)).filter(
    ({ cause, name }) => cause === "person" || name !== "",
  )
  const numbers = saved.map(({ version }) => version)
  const digests = await versionDigests(services, plan, numbers, session.user.id)
  return exportPlanJson({
    doc: text.document,
    settings,
    bodies,
    comments,
    positions,
    ...said,
    recommendations,
    dismissals,
    versions: saved.map((one) => ({ ...one, digest: digests.get(one.version) })),
  })
}

/** The language that is asked for, or null. Throws a Problem. */
function languageAsked({ request }: PlanCall<unknown>): Language | null {
  const { lang } = request.query
  const language = languages.find((one) => one === lang) ?? null
  if (lang !== undefined && !language)
    throw new Problem("invalid", "A report is made in en, ru or az.", {
      issues: [{ path: ["lang"], message: "A report is made in en, ru or az." }],
    })
  return language
}

/** A table of the plan, in the language that is asked for. */
async function sheetOf(
  call: PlanCall<unknown>,
  kind: "measures" | "budget" | "positions" | "comments",
): Promise<PlanSheet> {
  const { services, plan, session, right } = call
  const { db } = services.database
  const threads = kind === "comments" ? await listThreads(db, plan) : []
  const { settings, agencies, positions, text } = await moment(call, threads)
  const lang = languageAsked(call) ?? settings.language
  const parties = agencies.filter(({ role }) => role === "party").map((p) => p.agency.id)
  const measures = viewMeasures(text.document, parties, positions)
  if (kind === "measures") return measureSheet(measures, lang)
  if (kind === "budget") return budgetSheet(measures, settings.currency, lang)
  const named = agencies.map(({ agency }) => agency)
  if (kind === "positions") return positionSheet(measures, named, lang)
  const seen = await viewThreads(db, text, threads, session, right)
  const names = new Map((await listAgencies(db)).map(({ id, name }) => [id, name]))
  return commentSheet(seen, measures, names, lang)
}

const sheets = [
  ["measures", "xlsx"],
  ["measures", "csv"],
  ["budget", "xlsx"],
  ["positions", "xlsx"],
  ["comments", "xlsx"],
] as const

/** The feedback report, in the language and the view that are asked for. */
async function report(call: PlanCall<unknown>, readers: Readers): Promise<Feedback> {
  const { services, plan, session, right, request } = call
  const { view = "proposed" } = request.query
  const wrong = (path: string, message: string) =>
    new Problem("invalid", message, { issues: [{ path: [path], message }] })
  const language = languageAsked(call)
  if (view !== "proposed" && view !== "agreed")
    throw wrong("view", "The view is proposed or agreed.")
  const asked = { lang: language, view } as const
  const input = await gatherFeedback(services, readers, plan, { session, right }, asked)
  await turn()
  return feedbackReport(input)
}

const reportQuery = {
  lang: "of the report and of tables: en, ru or az; the plan's own unless said",
  view: "of the report: `proposed` (all words; the default) or `agreed`",
}

/** A file that a plan can be had as: its type, and how it is made. */
interface Export {
  type: string
  make(call: PlanCall<unknown>): Promise<Uint8Array | string>
}

/** Every file by its name. */
function exportsBy(readers: Readers): ReadonlyMap<string, Export> {
  const all = new Map<string, Export>()
  for (const [ending, { form, type }] of documents) {
    for (const view of ["agreed", "working"] as const)
      all.set(`${view}.${ending}`, {
        type,
        make: (call) => planFile(call, readers.now, view, form),
      })
    // The report has drawings, which Markdown cannot hold, and its readers do not edit it.
    if (form === "md" || form === "odt") continue
    all.set(`feedback.${ending}`, {
      type,
      make: async (call) => {
        const task = { kind: "report", report: await report(call, readers), form } as const
        return await call.services.files.run(task, call.session.user.id)
      },
    })
  }
  for (const [kind, form] of sheets)
    all.set(`${kind}.${form}`, {
      type:
        form === "csv"
          ? "text/csv; charset=utf-8"
          : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      make: async (call) => {
        const task = { kind: "sheet", sheet: await sheetOf(call, kind), form } as const
        return await call.services.files.run(task, call.session.user.id)
      },
    })
  all.set("feedback.json", {
    type: "json",
    make: async (call) => JSON.stringify(feedback.parse(await report(call, readers))),
  })
  all.set("plan.json", { type: "json", make: planJson })
  return all
}

/** Files of a plan, made from the words as they are stored now. */
export function exportRoutes(readers: Readers): readonly Route[] {
  const all = exportsBy(readers)
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/report",
      summary: "The feedback report with its drawings, for a page that shows it.",
      query: reportQuery,
      answer: feedbackView,
      async handle(call) {
        const made = feedback.parse(await report(call, readers))
        const task = { kind: "plots", report: made } as const
        return { report: made, plots: await call.services.files.run(task, call.session.user.id) }
      },
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/exports/{name}",
      summary: `A file of the plan: ${[...all.keys()].join(", ")}.`,
      query: reportQuery,
      answer: "file",
      async handle(call) {
        const { services, plan, param, response } = call
        const name = param("name")
        const file = all.get(name)
        if (!file) throw new Problem("not-found", `There is no export named ${name}.`)
        const found = await findPlan(services.database.db, plan)
        await services.record({
          act: "export",
          by: call.session,
          plan,
          subject: { kind: "file", id: name },
        })
        const made = await file.make(call)
        const [kind = "", ending = ""] = name.split(".")
        // The title in the name, so that files of two plans can be told apart in a folder.
        // Without what would turn its letters round: the ending must be read where it is.
        const letters = (found?.settings.title ?? "").replace(/[\p{C}/\\:*?"<>|]+/gu, "-")
        const title = [...letters].slice(0, 120).join("")
        response.attachment(`${title} – ${kind} ${today()}.${ending}`)
        response.type(file.type).send(typeof made === "string" ? made : Buffer.from(made))
      },
    }),
  ]
}
