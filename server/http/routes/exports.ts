import { setImmediate as turn } from "node:timers/promises"
import type { Node } from "@tiptap/pm/model"
import { type Feedback, feedback, feedbackView } from "../../../shared/api/feedback.ts"
import { picturesIn } from "../../../shared/document/picture.ts"
import { type Language, languages } from "../../../shared/languages.ts"
import { Problem } from "../../../shared/problem.ts"
import { annotations } from "../../export/annotations.ts"
import type { PrintForm } from "../../export/formats/write.ts"
import { exportPlanJson } from "../../export/planJson.ts"

import {
  budgetSheet,
  commentSheet,
  measureSheet,
  type PlanSheet,
  positionSheet,
} from "../../export/planSheets.ts"
import { viewDecisions } from "../../plans/decisions.ts"
import { viewDismissals } from "../../plans/dismissals.ts"
import { viewMeasures } from "../../plans/measures.ts"
import type { PastTexts } from "../../plans/pastTexts.ts"
import { viewVersions } from "../../plans/planVersions.ts"
import { printedDecisions } from "../../plans/printedDecisions.ts"
import { measureNames, viewRecommendations } from "../../plans/recommendations.ts"
import { readRedline } from "../../plans/redline.ts"
import { readText } from "../../plans/text.ts"
import { anchorsOf, viewThreads } from "../../plans/threads.ts"
import { today } from "../../plans/today.ts"
import { versionDigests } from "../../plans/versionDigests.ts"
import { type AskedReport, readFeedback, viewFeedback } from "../../report/reports.ts"
import { listAgencies } from "../../storage/agencies.ts"
import { listBodies } from "../../storage/bodies.ts"
import { readPictures } from "../../storage/pictures.ts"
import { findPlan } from "../../storage/plans.ts"
import { listPositions } from "../../storage/positions.ts"
import { listPlanAgencies } from "../../storage/rights.ts"
import { listThreads, type StoredThread } from "../../storage/threads.ts"
import { listVersions } from "../../storage/versions.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

/** The formats of documents, by file extension, with their types. */
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

/**
 * Everything a file of the plan is made from, read once, so that the whole file is of one moment.
 */
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

/** The pictures in a text, as far as they are stored for its plan. */
async function picturesOf({ services, plan }: PlanCall<unknown>, text: Node) {
  const hashes = new Set(picturesIn(text).map(({ hash }) => hash))
  return await readPictures(services.database.db, plan, hashes)
}

async function planFile(
  call: PlanCall<unknown>,
  kind: "agreed" | "working" | "annotated",
  form: PrintForm,
): Promise<Uint8Array> {
  const { services, plan, session, right } = call
  services.files.demandPlace(call.session.user.id)
  const lang = languageAsked(call)
  const { db } = services.database
  const view = kind === "agreed" ? "agreed" : "working"
  const threads = kind === "annotated" ? await listThreads(db, plan) : []
  const { settings, agencies, positions, text } = await moment(call, threads)
  const parties = agencies.filter(({ role }) => role === "party").map((p) => p.agency.id)
  const { state, seq } = text
  const language = lang ?? settings.language
  const decisions =
    view === "working" ? await printedDecisions(services, { plan, text, language }, call) : null
  const seen = await viewThreads(db, text, threads, session, right)
  const everyone = new Map((await listAgencies(db)).map((agency) => [agency.id, agency.name]))
  const saved = await listVersions(db, plan)
  const name = saved.find(({ version, name }) => version === seq && name !== "")?.name ?? null
  const names = agencies.map(({ agency: { id, name: called } }) => ({ id, name: called }))
  const printed = {
    ...{ form, lang, plan, state, seq, name, settings, parties, positions, decisions },
    agencies: names,
    pictures: await picturesOf(call, text.document),
    ...(kind === "annotated" && { comments: annotations(seen, everyone, language) }),
  }
  return services.files.run({ kind: "print", view, ...printed }, call.session.user.id, call.gone)
}

async function planJson(call: PlanCall<unknown>): Promise<string> {
  const { services, plan, session, right } = call
  const { db } = services.database
  const threads = await listThreads(db, plan)
  const { settings, positions, text } = await moment(call, threads)
  const comments = await viewThreads(db, text, threads, session, right)
  const bodies = await listBodies(db, plan)
  const said = await viewDecisions(db, plan, { session, right })
  const words = { measures: measureNames(text.document), lang: settings.language }
  const recommendations = await viewRecommendations(db, plan, words, { session, right })
  await turn()
  const dismissals = await viewDismissals(db, plan, session, right)
  // Versions that the server saved and nobody named mean nothing in another installation.
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
    pictures: (await picturesOf(call, text.document)).map(({ bytes }) =>
      Buffer.from(bytes).toString("base64"),
    ),
    versions: saved.map((one) => ({ ...one, digest: digests.get(one.version) })),
  })
}

/** The requested language, or null. Throws a Problem. */
function languageAsked({ request }: PlanCall<unknown>): Language | null {
  const { lang } = request.query
  const language = languages.find((one) => one === lang) ?? null
  if (lang !== undefined && !language)
    throw new Problem("invalid", "A file is made in en, ru or az.", {
      issues: [{ path: ["lang"], message: "A file is made in en, ru or az." }],
    })
  return language
}

/** A table of the plan, in the requested language. */
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

/** The documents for monitoring the plan, in the requested language. */
async function monitoringFile(
  call: PlanCall<unknown>,
  form: PrintForm | "xlsx",
): Promise<Uint8Array> {
  const { services, plan, session } = call
  services.files.demandPlace(session.user.id)
  const lang = languageAsked(call)
  const { settings, text } = await moment(call)
  const { state, seq } = text
  const saved = await listVersions(services.database.db, plan)
  const name = saved.find(({ version, name }) => version === seq && name !== "")?.name
  const input = {
    ...{ settings, lang: lang ?? settings.language, at: new Date() },
    version: name ? `${name} (${seq})` : String(seq),
  }
  return await services.files.run(
    { kind: "monitoring", state, input, form },
    session.user.id,
    call.gone,
  )
}

const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

const sheets = [
  ["measures", "xlsx"],
  ["measures", "csv"],
  ["budget", "xlsx"],
  ["positions", "xlsx"],
  ["comments", "xlsx"],
] as const

/** The requested feedback report. Throws a Problem. */
function reportAsked(call: PlanCall<unknown>): AskedReport {
  const { view, report } = call.request.query
  if (view !== undefined && view !== "proposed" && view !== "agreed") {
    const message = "The view is proposed or agreed."
    throw new Problem("invalid", message, { issues: [{ path: ["view"], message }] })
  }
  return {
    report: typeof report === "string" ? report : null,
    lang: languageAsked(call),
    view: view ?? null,
  }
}

/** Makes the requested feedback report. Throws a Problem. */
async function report(call: PlanCall<unknown>, texts: PastTexts): Promise<Feedback> {
  const { services, plan, session, right } = call
  const asked = reportAsked(call)
  return (await readFeedback(services, texts, plan, { session, right }, asked)).report
}

const exportQuery = {
  from: "of a redline: the earlier text, the id of a saved version or the number of a stored update",
  to: "of a redline: the later text; now unless said",
}

const reportQuery = {
  report:
    "an expert's by its id, or `now` for what the machine reads in the words now; unless said, the one an expert made of the words now, else the machine's",
  lang: "of the report, of tables and of what the other files add to the plan's words: en, ru or az; the plan's own unless said",
  view: "of the report: `proposed` (all words; the default) or `agreed`",
}

/** A file of a plan: its type, and the function that makes it. */
interface Export {
  type: string
  make(call: PlanCall<unknown>): Promise<Uint8Array | string>
}

/** Every file by its name. */
function exportsBy(texts: PastTexts): ReadonlyMap<string, Export> {
  const all = new Map<string, Export>()
  for (const [ending, { form, type }] of documents) {
    for (const view of ["agreed", "working"] as const)
      all.set(`${view}.${ending}`, {
        type,
        make: (call) => planFile(call, view, form),
      })
    if (form === "docx" || form === "pdf") {
      all.set(`monitoring.${ending}`, { type, make: (call) => monitoringFile(call, form) })
      all.set(`annotated.${ending}`, { type, make: (call) => planFile(call, "annotated", form) })
      all.set(`redline.${ending}`, {
        type,
        make({ services, plan, session, request, gone }) {
          const { from, to } = request.query
          return readRedline(services, plan, { form, from, to }, session.user.id, gone)
        },
      })
    }
    // The report has charts, which Markdown cannot contain, and its readers do not edit it.
    if (form === "md" || form === "odt") continue
    all.set(`feedback.${ending}`, {
      type,
      make: async (call) => {
        const task = { kind: "report", report: await report(call, texts), form } as const
        return await call.services.files.run(task, call.session.user.id, call.gone)
      },
    })
  }
  for (const [kind, form] of sheets)
    all.set(`${kind}.${form}`, {
      type: form === "csv" ? "text/csv; charset=utf-8" : excel,
      make: async (call) => {
        const task = { kind: "sheet", sheet: await sheetOf(call, kind), form } as const
        return await call.services.files.run(task, call.session.user.id, call.gone)
      },
    })
  all.set("monitoring.xlsx", { type: excel, make: (call) => monitoringFile(call, "xlsx") })
  all.set("feedback.json", {
    type: "json",
    make: async (call) => JSON.stringify(feedback.parse(await report(call, texts))),
  })
  all.set("plan.json", { type: "json", make: planJson })
  return all
}

/** Files of a plan, made from the words as they are stored now. */
export function exportRoutes(texts: PastTexts): readonly Route[] {
  const all = exportsBy(texts)
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/report",
      summary:
        "The feedback report with its drawings and what has changed since, for a page that shows it.",
      query: reportQuery,
      answer: feedbackView,
      async handle(call) {
        const { services, plan, session, right, gone } = call
        const asked = reportAsked(call)
        const made = await viewFeedback(services, texts, plan, { session, right }, asked)
        const task = { kind: "plots", report: made.report } as const
        const plots = await services.files.run(task, session.user.id, gone)
        return feedbackView.parse({ ...made, plots })
      },
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/exports/{name}",
      summary: `A file of the plan: ${[...all.keys()].join(", ")}.`,
      query: { ...reportQuery, ...exportQuery },
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
        // The title in the file name, so that files of two plans can be told apart. Control
        // characters are removed: some would reverse the letters and disguise the extension.
        const letters = (found?.settings.title ?? "").replace(/[\p{C}/\\:*?"<>|]+/gu, "-")
        const title = [...letters].slice(0, 120).join("")
        response.attachment(`${title} – ${kind} ${today()}.${ending}`)
        response.type(file.type).send(typeof made === "string" ? made : Buffer.from(made))
      },
    }),
  ]
}
