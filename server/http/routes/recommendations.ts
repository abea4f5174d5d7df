import { can } from "../../../shared/access.ts"
import {
  addedRecommendations,
  declining,
  newRecommendations,
  recommendationChange,
  recommendationList,
  removal,
  sheets,
  suggestionList,
} from "../../../shared/api/recommendations.ts"
import { Problem } from "../../../shared/problem.ts"
import { changeBy, identityOf } from "../../../shared/recommendations/receivedIdentity.ts"
import { readPlan } from "../../coverage/planReport.ts"
import { measureNames, viewRecommendations } from "../../plans/recommendations.ts"
import { suggest } from "../../plans/suggestions.ts"
import { readText } from "../../plans/text.ts"
import { missingSet } from "../../standards/setOutline.ts"
import { findPlan } from "../../storage/plans.ts"
import {
  insertLink,
  insertRecommendations,
  listRecommendations,
  removeLink,
  type Speaker,
  type StoredRecommendation,
  setDeclined,
  setRemoved,
  updateRecommendation,
} from "../../storage/recommendations.ts"
import { inLanguage, languageOf } from "../../words/inLanguage.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"
import { sentFile } from "../upload.ts"

// The limit of a plan, beyond which its pages become too slow; a plan answers a few hundred.
const mostOfPlan = 5000

const speaker = ({ session, right }: PlanCall<unknown>): Speaker => ({
  user: session.user.id,
  agency: session.agency.id,
  as: can(right, "manage") ? "secretariat" : null,
})

const announce = ({ services, plan }: PlanCall<unknown>) =>
  services.rooms.announce(plan, { type: "changed", what: "recommendations" })

async function stored({ services, plan, param }: PlanCall<unknown>): Promise<StoredRecommendation> {
  const id = param("recommendationId")
  const all = await listRecommendations(services.database.db, plan)
  const found = all.find((one) => one.id === id)
  if (!found) throw new Problem("not-found", "There is no such recommendation.")
  return found
}

const planLanguageOf = async ({ services, plan }: PlanCall<unknown>) =>
  (await findPlan(services.database.db, plan))?.settings.language ?? "en"

/**
 * The entries that a plan has received (recommendations, measures of the previous plan) and its
 * answers.
 */
export const recommendationRoutes: readonly Route[] = [
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/recommendations",
    summary: "Recommendations received and measures of the earlier plan, with their answers.",
    answer: recommendationList,
    async handle(call) {
      const { services, plan } = call
      const { document } = await readText(services, plan)
      const words = { measures: measureNames(document), lang: await planLanguageOf(call) }
      return {
        recommendations: await viewRecommendations(services.database.db, plan, words, call),
      }
    },
  }),
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/recommendations/suggestions",
    summary: "For each of them the measures that may answer it, by common words and areas.",
    answer: suggestionList,
    async handle(call) {
      const { services, plan } = call
      const received = await listRecommendations(services.database.db, plan)
      if (received.length === 0) return { suggestions: [] }
      const reading = await readPlan(services, plan, "proposed")
      const lang = await planLanguageOf(call)
      const task = { kind: "topics", texts: received.map(({ text }) => text), lang } as const
      const reference = await services.standards.reference(reading.set)
      const topics = await services.readings.read(task, reference)
      if (!topics) throw new Problem("not-found", missingSet(reading.set))
      return { suggestions: await suggest(reading, received, topics, lang) }
    },
  }),
  planRoute("edit", {
    method: "post",
    path: "/api/plans/{id}/recommendations/sheet",
    summary: "Reads the sheets of an .xlsx, .ods or .csv as rows of words; nothing is stored.",
    upload: "file",
    answer: sheets,
    async handle({ services, session, request, gone }) {
      const file = sentFile(request)
      const task = { kind: "sheets", bytes: file.buffer, name: file.originalname } as const
      const read = await services.files.run(task, session.user.id, gone)
      const language = languageOf(request.headers)
      const notRead = read.notRead.map((one) => ({ ...one, what: inLanguage(one.what, language) }))
      return { ...read, notRead }
    },
  }),
  planRoute("edit", {
    method: "post",
    path: "/api/plans/{id}/recommendations",
    summary:
      "Adds what the plan has received, up to 200 at a time; what is there already stays as it is, and is named where the entry gives another result or note.",
    body: newRecommendations,
    answer: addedRecommendations,
    status: 201,
    async handle(call) {
      const { services, plan, body } = call
      const { db } = services.database
      const all = await listRecommendations(db, plan)
      const known = new Map(all.map((one) => [identityOf(one), one]))
      const named = new Map(body.entries.map((entry) => [identityOf(entry), entry]))
      const entries = [...named].filter(([key]) => !known.has(key)).map(([, entry]) => entry)
      const differing = [...named].flatMap(([key, { result, note }]) => {
        const stored = known.get(key)
        // An absent result differs from a result of null.
        const change = stored && changeBy({ ...(result && { result }), note }, stored)
        return change ? { id: stored.id, ...change } : []
      })
      if (all.length + entries.length > mostOfPlan)
        throw new Problem("too-large", `A plan keeps up to ${mostOfPlan} of them.`)
      const added = await insertRecommendations(db, plan, entries, speaker(call))
      if (added.length > 0) announce(call)
      return { added, already: body.entries.length - added.length, differing }
    },
  }),
  planRoute("edit", {
    method: "put",
    path: "/api/plans/{id}/recommendations/removed",
    summary: "Takes some from the list, or brings them back.",
    body: removal,
    answer: null,
    async handle(call) {
      const { services, plan, session, body } = call
      await setRemoved(services.database.db, plan, body.ids, body.removed, session.user.id)
      announce(call)
    },
  }),
  planRoute("edit", {
    method: "patch",
    path: "/api/plans/{id}/recommendations/{recommendationId}",
    summary: "Changes fields of one of them.",
    body: recommendationChange,
    answer: null,
    async handle(call) {
      const { services, plan, body } = call
      const { id } = await stored(call)
      const given = Object.entries(body).filter(([, value]) => value !== undefined)
      await updateRecommendation(services.database.db, plan, id, Object.fromEntries(given))
      announce(call)
    },
  }),
  planRoute("edit", {
    method: "put",
    path: "/api/plans/{id}/recommendations/{recommendationId}/links/{measureId}",
    summary: "Says that a measure of the plan answers it.",
    answer: null,
    async handle(call) {
      const { services, plan, param } = call
      const { id, links } = await stored(call)
      const measure = param("measureId")
      const { document } = await readText(services, plan)
      if (!measureNames(document).has(measure))
        throw new Problem("not-found", "There is no such measure in the plan.")
      if (links.some(({ measureId }) => measureId === measure)) return
      await insertLink(services.database.db, plan, { id, measure }, speaker(call))
      announce(call)
    },
  }),
  planRoute("edit", {
    method: "delete",
    path: "/api/plans/{id}/recommendations/{recommendationId}/links/{measureId}",
    summary: "Takes back that a measure answers it; also of a measure that is gone.",
    answer: null,
    async handle(call) {
      const { services, plan, session, param } = call
      const { id } = await stored(call)
      const link = { id, measure: param("measureId") }
      if (!(await removeLink(services.database.db, plan, link, session.user.id)))
        throw new Problem("not-found", "This measure is not linked to the recommendation.")
      announce(call)
    },
  }),
  planRoute("edit", {
    method: "put",
    path: "/api/plans/{id}/recommendations/{recommendationId}/declined",
    summary: "Says why it is not taken up, or takes that back (null).",
    body: declining,
    answer: null,
    async handle(call) {
      const { services, plan, body } = call
      const { id } = await stored(call)
      await setDeclined(services.database.db, plan, id, body.reason, speaker(call))
      announce(call)
    },
  }),
]
