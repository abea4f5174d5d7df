import { PastTexts } from "../plans/pastTexts.ts"
import type { Route } from "./route.ts"
import { commentRoutes } from "./routes/comments.ts"
import { coverageRoutes } from "./routes/coverage.ts"
import { decisionRoutes } from "./routes/decisions.ts"
import { exportRoutes } from "./routes/exports.ts"
import { findingRoutes } from "./routes/findings.ts"
import { historyRoutes } from "./routes/history.ts"
import { importRoutes } from "./routes/imports.ts"
import { installedSetRoutes } from "./routes/installedSets.ts"
import { invitationRoutes } from "./routes/invitations.ts"
import { meRoutes } from "./routes/me.ts"
import { measureRoutes } from "./routes/measures.ts"
import { operatorNoticeRoutes } from "./routes/operatorNotices.ts"
import { peopleRoutes } from "./routes/people.ts"
import { pictureRoutes } from "./routes/pictures.ts"
import { planPeopleRoutes } from "./routes/planPeople.ts"
import { planRoutes } from "./routes/plans.ts"
import { recommendationRoutes } from "./routes/recommendations.ts"
import { recordRoutes } from "./routes/record.ts"
import { recoveryRoutes } from "./routes/recoveries.ts"
import { reportRoutes } from "./routes/reports.ts"
import { returnedRoutes } from "./routes/returned.ts"
import { searchRoutes } from "./routes/search.ts"
import { setUpRoutes } from "./routes/setUp.ts"
import { signInRoutes } from "./routes/signIn.ts"
import { standardsRoutes } from "./routes/standards.ts"
import { versionRoutes } from "./routes/versions.ts"

/**
 * Every endpoint of the API except better-auth's own. The app is registered from it and the
 * description generated.
 */
export function makeRoutes(): readonly Route[] {
  const texts = new PastTexts()
  return [
    ...setUpRoutes,
    ...meRoutes,
    ...signInRoutes,
    ...peopleRoutes,
    ...invitationRoutes,
    // Before the plans: "import" is no plan's id.
    ...importRoutes,
    ...planRoutes,
    ...planPeopleRoutes,
    ...pictureRoutes,
    ...searchRoutes,
    ...recordRoutes,
    ...operatorNoticeRoutes,
    ...measureRoutes,
    ...historyRoutes(),
    ...commentRoutes,
    ...returnedRoutes(texts),
    ...recoveryRoutes,
    ...exportRoutes(texts),
    ...reportRoutes(texts),
    ...standardsRoutes,
    ...installedSetRoutes,
    ...versionRoutes(texts),
    ...coverageRoutes(texts),
    ...decisionRoutes,
    ...findingRoutes,
    ...recommendationRoutes,
  ]
}
