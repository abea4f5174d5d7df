import { z } from "zod"
import { can } from "../../../shared/access.ts"
import { dismissal, finding, newDismissal } from "../../../shared/api/findings.ts"
import { Problem } from "../../../shared/problem.ts"
import { planReport } from "../../coverage/planReport.ts"
import { viewDismissals, viewFindings } from "../../plans/dismissals.ts"
import { insertDismissals, listDismissals, takeBackDismissal } from "../../storage/dismissals.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

const all = ({ services, plan, session, right }: PlanCall<unknown>) =>
  viewDismissals(services.database.db, plan, session, right)

/**
 * Remarks on effectiveness, and their dismissals: server records that change no word of the plan.
 */
export const findingRoutes: readonly Route[] = [
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/findings",
    summary: "What would make the plan easier to carry out and to check, on the words now.",
    answer: z.object({ lang: z.string(), findings: z.array(finding) }),
    async handle(call) {
      const { lang, findings } = await planReport(call.services, call.plan, "proposed")
      return { lang, findings: viewFindings(findings, await all(call)) }
    },
  }),
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/findings/dismissed",
    summary:
      "Findings that were dismissed, with reason, also those whose words have changed since.",
    answer: z.object({ dismissals: z.array(dismissal) }),
    handle: async (call) => ({ dismissals: await all(call) }),
  }),
  planRoute("edit", {
    method: "post",
    path: "/api/plans/{id}/findings/dismissed",
    summary: "Says, with a reason, that findings on the words now are none.",
    body: newDismissal,
    answer: z.object({ dismissals: z.array(dismissal) }),
    status: 201,
    async handle(call) {
      const { services, plan, session, right, body } = call
      const { db } = services.database
      const { findings } = await planReport(services, plan, "proposed")
      const places = new Map(
        findings.flatMap((one) => one.places.map((place) => [place.key, { one, place }] as const)),
      )
      const said = new Set((await listDismissals(db, plan)).map(({ key }) => key))
      const made = [...new Set(body.keys)].map((key) => {
        const found = places.get(key)
        if (!found) throw new Problem("not-found", "The words are no longer those that were found.")
        const { check, criterion, say } = found.one
        return {
          key,
          check,
          criterion,
          measureId: found.place.measureId,
          message: say.replace("{}", () => found.place.words),
          reason: body.reason,
          agency: session.agency.id,
          as: can(right, "manage") ? ("secretariat" as const) : null,
          user: session.user.id,
        }
      })
      await insertDismissals(
        db,
        plan,
        made.filter(({ key }) => !said.has(key)),
      )
      services.rooms.announce(plan, { type: "changed", what: "findings", ids: body.keys })
      return { dismissals: await all(call) }
    },
  }),
  planRoute("edit", {
    method: "delete",
    path: "/api/plans/{id}/findings/dismissed/{key}",
    summary: "Takes a dismissal back: its agency and the secretariat may.",
    answer: null,
    async handle({ services, plan, session, right, param }) {
      const { db } = services.database
      const key = param("key")
      const stored = (await listDismissals(db, plan)).find((one) => one.key === key)
      if (!stored) throw new Problem("not-found", "There is no such dismissal.")
      // A dismissal by the secretariat does not belong to its member's own agency.
      const own = stored.as === null && stored.agency === session.agency.id
      if (!own && !can(right, "manage"))
        throw new Problem(
          "no-right",
          "Only the agency that said it and the secretariat may do this.",
        )
      await takeBackDismissal(db, plan, key, session.user.id)
      services.rooms.announce(plan, { type: "changed", what: "findings", ids: [key] })
    },
  }),
]
