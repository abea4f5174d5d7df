import { setImmediate as turn } from "node:timers/promises"
import { type Feedback, feedback, languages } from "../../shared/api/feedback.ts"
import { Problem } from "../../shared/problem.ts"
import { exportPlanJson } from "../export/planJson.ts"
import type { Readers } from "../plan/comparison.ts"
import type { CoverageReader } from "../plan/coverage.ts"
import { viewDecisions } from "../plan/decisions.ts"
import { viewDismissals } from "../plan/dismissals.ts"
import { viewVersions } from "../plan/planVersions.ts"
import { printedDecisions } from "../plan/printedDecisions.ts"
import { viewRecommendations } from "../plan/recommendations.ts"
import { readText } from "../plan/text.ts"
import { anchorsOf, viewThreads } from "../plan/threads.ts"
import { today } from "../plan/today.ts"
import { versionDigests } from "../plan/versionDigests.ts"
import { feedbackReport } from "../report/feedback.ts"
import { gatherFeedback } from "../report/gather.ts"
import { listBodies } from "../storage/bodies.ts"
import { findPlan } from "../storage/plans.ts"
import { listPositions } from "../storage/positions.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import { listThreads, type StoredThread } from "../storage/threads.ts"
import { listVersions } from "../storage/versions.ts"
import { type PlanCall, planRoute, type Route } from "./route.ts"

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

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

async function docx(
  call: PlanCall<unknown>,
  reader: CoverageReader,
  view: "agreed" | "working",
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
  const printed = { state, seq, name, settings, parties, positions, decisions }
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
  const saved = await viewVersions(db, plan, session, right)
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

/** The feedback report, in the language and the view that are asked for. */
async function report(call: PlanCall<unknown>, readers: Readers): Promise<Feedback> {
  const { services, plan, session, right, request } = call
  const { lang, view = "proposed" } = request.query
  const wrong = (path: string, message: string) =>
    new Problem("invalid", message, { issues: [{ path: [path], message }] })
  const language = languages.find((one) => one === lang) ?? null
  if (lang !== undefined && !language) throw wrong("lang", "A report is made in en, ru or az.")
  if (view !== "proposed" && view !== "agreed")
    throw wrong("view", "The view is proposed or agreed.")
  const asked = { lang: language, view } as const
  const input = await gatherFeedback(services, readers, plan, { session, right }, asked)
  await turn()
  return feedbackReport(input)
}

/** Files of a plan, made from the words as they are stored now. */
export function exportRoutes(readers: Readers): readonly Route[] {
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/exports/{name}",
      summary: "A file of the plan: agreed.docx, working.docx or plan.json.",
      query: {
        lang: "of the report and the sheets: en, ru or az; the plan's own unless said",
        view: "of the report: `proposed` (all words; the default) or `agreed`",
      },
      answer: "file",
      async handle(call) {
        const { services, plan, param, response } = call
        const name = param("name")
        const found = await findPlan(services.database.db, plan)
        const [kind = "", ending = ""] = name.split(".")
        // The title in the name, so that files of two plans can be told apart in a folder.
        // Without what would turn its letters round: the ending must be read where it is.
        const letters = (found?.settings.title ?? "").replace(/[\p{C}/\\:*?"<>|]+/gu, "-")
        const title = [...letters].slice(0, 120).join("")
        response.attachment(`${title} – ${kind} ${today()}.${ending}`)
        const isFile = ["agreed.docx", "working.docx", "plan.json"].includes(name)
        if (isFile)
          await services.record({
            act: "export",
            by: call.session,
            plan,
            subject: { kind: "file", id: name },
          })
        if (name === "agreed.docx" || name === "working.docx")
          response
            .type(word)
            .send(Buffer.from(await docx(call, readers.now, kind as "agreed" | "working")))
        else if (name === "feedback.json")
          response.json(feedback.parse(await report(call, readers)))
        else if (name === "plan.json") response.type("json").send(await planJson(call))
        else {
          response.removeHeader("content-disposition")
          throw new Problem("not-found", `There is no export named ${name}.`)
        }
      },
    }),
  ]
}
