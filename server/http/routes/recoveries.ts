import { z } from "zod"
import { recovery } from "../../../shared/api/plans.ts"
import { Problem } from "../../../shared/problem.ts"
import { dismissRecovery, listRecoveries } from "../../storage/recoveries.ts"
import { planRoute, type Route } from "../route.ts"

/** Words that lost their place when somebody removed a structure. */
export const recoveryRoutes: readonly Route[] = [
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/recoveries",
    summary: "Words that lost their place and that nobody has dealt with yet, newest first.",
    answer: z.object({ recoveries: z.array(recovery) }),
    async handle({ services, plan }) {
      const kept = await listRecoveries(services.database.db, plan)
      return {
        recoveries: kept
          .filter(({ dismissedAt }) => dismissedAt === null)
          .map(({ id, author, words, measureId, restored, at }) => ({
            id,
            agency: author?.agencyId ?? null,
            words,
            measureId,
            restored,
            at,
          })),
      }
    },
  }),
  planRoute("edit", {
    method: "post",
    path: "/api/plans/{id}/recoveries/{recoveryId}/dismiss",
    summary: "Says that the words have been dealt with.",
    answer: null,
    async handle({ services, plan, param }) {
      if (!(await dismissRecovery(services.database.db, plan, param("recoveryId"))))
        throw new Problem("not-found", "There are no such words, or they were dealt with.")
      services.rooms.announce(plan, { type: "changed", what: "recoveries" })
    },
  }),
]
