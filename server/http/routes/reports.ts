import { z } from "zod"
import {
  newReply,
  newReport,
  newReportAct,
  readContent,
  reportList,
} from "../../../shared/api/reports.ts"
import type { PastTexts } from "../../plans/pastTexts.ts"
import {
  actOnReport,
  beginReport,
  release,
  replyInReport,
  signReport,
  viewReports,
} from "../../report/reports.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

/**
 * Feedback reports of experts: the automatic one with their edits, the secretariat's replies, and
 * releases. The report itself is served by the exports.
 */
export function reportRoutes(texts: PastTexts): readonly Route[] {
  const writing = ({ services, plan, session, right, param }: PlanCall<unknown>) => ({
    ...{ services, texts, plan, asker: { session, right }, report: param("reportId") },
  })
  const recorded = (
    { services, plan, session, param }: PlanCall<unknown>,
    act: "report-signed" | "report-signature-withdrawn" | "report-released",
  ) =>
    services.record({
      ...{ act, by: session, plan },
      subject: { kind: "report", id: param("reportId") },
    })
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/reports",
      summary:
        "The reports that experts made of the plan: the released ones, to experts and the secretariat all.",
      answer: reportList,
      handle: async ({ services, plan, session, right }) => ({
        reports: await viewReports(services, plan, { session, right }),
      }),
    }),
    planRoute("report", {
      method: "post",
      path: "/api/plans/{id}/reports",
      summary:
        "Begins a report on the words now, which are saved as a version; one that is begun on them already is answered as it is.",
      body: newReport,
      answer: z.object({ id: z.string() }),
      status: 201,
      handle: async ({ services, plan, session, right, body }) => ({
        id: await beginReport(services, plan, { session, right }, body),
      }),
    }),
    planRoute("report", {
      method: "post",
      path: "/api/plans/{id}/reports/{reportId}/acts",
      summary:
        "Rewords, adds, removes, restores a finding or a practice, or takes back what was done last to it.",
      body: newReportAct,
      answer: z.object({ key: z.string() }),
      status: 201,
      handle: async (call) => ({ key: await actOnReport(writing(call), call.body) }),
    }),
    planRoute("report", {
      method: "put",
      path: "/api/plans/{id}/reports/{reportId}/signature",
      summary:
        "Signs the report by name, on the version it is of; it must be as it was read. A later change of it takes the signature's force.",
      body: readContent,
      answer: null,
      async handle(call) {
        await signReport(writing(call), call.body.content)
        await recorded(call, "report-signed")
      },
    }),
    planRoute("report", {
      method: "delete",
      path: "/api/plans/{id}/reports/{reportId}/signature",
      summary: "Takes the signature back.",
      answer: null,
      async handle(call) {
        await signReport(writing(call), null)
        await recorded(call, "report-signature-withdrawn")
      },
    }),
    planRoute("manage", {
      method: "put",
      path: "/api/plans/{id}/reports/{reportId}/replies",
      summary: "Replies for the secretariat to a finding; without words the reply is taken back.",
      body: newReply,
      answer: null,
      handle: (call) => replyInReport(writing(call), call.body),
    }),
    planRoute("manage", {
      method: "post",
      path: "/api/plans/{id}/reports/{reportId}/release",
      summary:
        "Releases a report that is signed as it stands to everybody in the plan; from then on it is fixed.",
      body: readContent,
      answer: null,
      async handle(call) {
        await release(writing(call), call.body.content)
        await recorded(call, "report-released")
      },
    }),
  ]
}
