import type { Request } from "express"
import { authorship, measureHistory } from "../../../shared/api/history.ts"
import { Problem } from "../../../shared/problem.ts"
import { PastAuthors, readAuthorship } from "../../plans/authorship.ts"
import { type HistoryPart, PastMeasures, readMeasureHistory } from "../../plans/measureHistory.ts"
import { planRoute, type Route } from "../route.ts"

function partAsked({ query }: Request): HistoryPart {
  const { limit = "50", before } = query
  const wrong = (path: string, message: string) =>
    new Problem("invalid", message, { issues: [{ path: [path], message }] })
  if (typeof limit !== "string" || !/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > 200)
    throw wrong("limit", "The limit is a number from 1 to 200.")
  if (before !== undefined && typeof before !== "string")
    throw wrong("before", "An event is named once.")
  return { limit: Number(limit), before: before ?? null }
}

/** The history of a plan, read from its log and its records. */
export function historyRoutes(): readonly Route[] {
  const past = new PastMeasures()
  const authors = new PastAuthors()
  return [
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/measures/{measureId}/history",
      summary:
        "What happened to a measure, the latest first: worded, moved, removed, commented on, positions given, withdrawn, lapsed and standing again; the wording before and after each change.",
      query: {
        limit: "how many, 1 to 200; 50 unless said",
        before: "the id of an event: the earlier ones are given",
      },
      answer: measureHistory,
      handle: ({ services, plan, session, right, request, param }) =>
        readMeasureHistory(
          services,
          past,
          { plan, measure: param("measureId") },
          { session, right },
          partAsked(request),
        ),
    }),
    planRoute("read", {
      method: "get",
      path: "/api/plans/{id}/authorship",
      summary:
        "Who wrote the letters that stand in the text, by agency and day, and by name where the caller may read it. Letters are named by Yjs's client numbers and clocks.",
      answer: authorship,
      handle: ({ services, plan, session, right }) =>
        readAuthorship(services, authors, plan, { session, right }),
    }),
  ]
}
