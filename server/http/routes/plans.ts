import { z } from "zod"
import {
  archiving,
  bodyLink,
  newPlan,
  planSettings,
  planSettingsChange,
  planSummary,
  planView,
} from "../../../shared/api/plans.ts"
import { Problem } from "../../../shared/problem.ts"
import { createPlan } from "../../plans/createPlan.ts"
import { namedSecretariat } from "../../plans/people.ts"
import { templateDocument } from "../../plans/template.ts"
import { today } from "../../plans/today.ts"
import { planWords } from "../../plans/words.ts"
import { readSample } from "../../seed/sample.ts"
import { findAgency } from "../../storage/agencies.ts"
import { linkBody, listBodies } from "../../storage/bodies.ts"
import { mandateOn } from "../../storage/mandates.ts"
import { archivePlan, findPlan, insertPlan, listPlans, updatePlan } from "../../storage/plans.ts"
import { listActingAgencies, listPlanAgencies } from "../../storage/rights.ts"
import type { TransactionQueries } from "../../storage/tables/tables.ts"
import { type PlanCall, personRoute, planMakerRoute, planRoute, type Route } from "../route.ts"

async function settingsOf({ services, plan }: PlanCall<unknown>) {
  const found = await findPlan(services.database.db, plan)
  if (!found) throw new Problem("not-found", "There is no such plan.")
  return { ...found, settings: await services.standards.settledIn(found.settings) }
}

const bodies = planView.shape.bodies

/** Plans: the list, creation, their view, settings and bodies. */
export const planRoutes: readonly Route[] = [
  personRoute({
    method: "get",
    path: "/api/plans",
    summary: "The plans in which you have a right, the last changed first.",
    answer: z.object({ plans: z.array(planSummary) }),
    handle: async ({ services, session }) => ({
      plans: await listPlans(services.database.db, session.user.id),
    }),
  }),
  planMakerRoute({
    method: "post",
    path: "/api/plans",
    summary: "Makes a plan: empty, from a template, or the sample. You hold its secretariat.",
    body: newPlan,
    answer: z.object({ id: z.string() }),
    status: 201,
    async handle({ services, session, body }) {
      const { title, template, sample, language = "en" } = body
      if (template && sample) {
        const message = "A template and the sample exclude each other."
        throw new Problem("invalid", message, { issues: [{ path: ["sample"], message }] })
      }
      const maker = { userId: session.user.id, agencyId: session.agency.id }
      const recorded = (how: string) => ({
        also: ({ id, step }: { id: string; step: TransactionQueries }) =>
          services.record({ act: "plan-made", by: session, plan: id, details: { how } }, step),
      })
      if (sample) {
        const { settings, document } = await readSample()
        const standards = await services.standards.choose(settings.standards)
        const words = planWords(document)
        const all = { ...settings, title, standards }
        return { id: await createPlan(services, maker, all, words, recorded("sample")) }
      }
      const standards = await services.standards.choose(body.standards)
      const settings = { title, language, standards }
      if (template) {
        const words = planWords(templateDocument(template, settings))
        return { id: await createPlan(services, maker, settings, words, recorded(template)) }
      }
      const { db } = services.database
      return { id: await insertPlan(db, settings, maker.userId, recorded("empty").also) }
    },
  }),
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}",
    summary: "The plan as you see it: settings, your right and mandate, agencies and bodies.",
    answer: planView,
    async handle(call) {
      const { services, session, plan, right } = call
      const { db } = services.database
      const found = await settingsOf(call)
      const agencies = await listPlanAgencies(db, plan)
      const acting = await listActingAgencies(db, plan)
      const own = acting.some(({ id }) => id === session.agency.id) ? [] : [session.agency]
      const mandate = await mandateOn(db, plan, session.user.id, session.agency.id, today())
      const withRole = (role: string) =>
        agencies.filter((entry) => entry.role === role).map((entry) => entry.agency)
      return {
        id: plan,
        settings: found.settings,
        right,
        mandate: mandate && { from: mandate.from, to: mandate.to },
        parties: withRole("party"),
        opinions: withRole("opinion"),
        agencies: [...acting, ...own],
        bodies: await listBodies(db, plan),
        schema: found.schema,
        archivedAt: found.archivedAt,
        secretariat: await namedSecretariat(db, plan, session, right),
      }
    },
  }),
  planRoute("manage", {
    method: "patch",
    path: "/api/plans/{id}",
    summary: "Changes settings of the plan.",
    body: planSettingsChange,
    answer: z.object({ settings: planSettings }),
    async handle(call) {
      const { services, plan, body } = call
      const found = await findPlan(services.database.db, plan)
      const { periodFrom, periodTo } = { ...found?.settings, ...body }
      if (periodFrom && periodTo && periodTo < periodFrom) {
        const message = "The period ends before it begins."
        throw new Problem("invalid", message, { issues: [{ path: ["periodTo"], message }] })
      }
      const standards =
        body.standards &&
        (await services.standards.choose(body.standards, found?.settings.standards))
      await updatePlan(services.database.db, plan, { ...body, standards })
      // Open connections must rejoin, with or without names.
      if (body.caretNames !== undefined && body.caretNames !== found?.settings.caretNames)
        services.rooms.rightsChanged({ planId: plan })
      services.rooms.announce(plan, { type: "changed", what: "settings" })
      const changed = await settingsOf(call)
      return { settings: changed.settings }
    },
  }),
  planRoute("manage", {
    method: "put",
    path: "/api/plans/{id}/archived",
    summary: "Puts the plan away, or brings it back; nothing is deleted and nobody loses a right.",
    body: archiving,
    answer: null,
    async handle({ services, session, plan, body }) {
      await archivePlan(services.database.db, plan, body.archived)
      const act = body.archived ? "plan-archived" : "plan-brought-back"
      await services.record({ act, by: session, plan })
      services.rooms.announce(plan, { type: "changed", what: "settings" })
    },
  }),
  planRoute("edit", {
    method: "put",
    path: "/api/plans/{id}/bodies",
    summary: "Adds a body by its printed name, or links one to an agency; null links it to none.",
    body: bodyLink,
    answer: z.object({ bodies }),
    async handle({ services, plan, body }) {
      const { db } = services.database
      if (body.agency !== null && !(await findAgency(db, body.agency))) {
        const message = "There is no agency with this id."
        throw new Problem("invalid", message, { issues: [{ path: ["agency"], message }] })
      }
      await linkBody(db, plan, body.name, body.agency)
      services.rooms.announce(plan, { type: "changed", what: "bodies" })
      return { bodies: await listBodies(db, plan) }
    },
  }),
]
