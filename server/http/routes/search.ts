import { searchAnswer } from "../../../shared/api/search.ts"
import { search } from "../../search/search.ts"
import { languageOf } from "../../words/inLanguage.ts"
import { personRoute, type Route } from "../route.ts"

const asText = (value: unknown) => (typeof value === "string" ? value : "")

/** The search over all plans that a person may read. */
export const searchRoutes: readonly Route[] = [
  personRoute({
    method: "get",
    path: "/api/search",
    summary: "Finds plans, measures, passages, areas, comments and people that you may see.",
    query: {
      q: "The words, all of which must be there, in any inflection; the last may be a beginning. Or a number.",
      here: "The id of a plan whose measures and passages come first.",
    },
    answer: searchAnswer,
    async handle({ services, session, request }) {
      await services.limiter.demand(`search:${session.user.id}`, { max: 120, seconds: 20 })
      const { q, here } = request.query
      return await search(services, session, asText(q), {
        here: asText(here) || null,
        language: languageOf(request.headers as Record<string, string>),
      })
    },
  }),
]
