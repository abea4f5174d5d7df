import { CoverageReader } from "../plan/coverage.ts"
import { PastTexts } from "../plan/pastTexts.ts"
import { commentRoutes } from "./comments.ts"
import { coverageRoutes } from "./coverage.ts"
import { decisionRoutes } from "./decisions.ts"
import { exportRoutes } from "./exports.ts"
import { findingRoutes } from "./findings.ts"
import { importRoutes } from "./imports.ts"
import { installedSetRoutes } from "./installedSets.ts"
import { invitationRoutes } from "./invitations.ts"
import { meRoutes } from "./me.ts"
import { measureRoutes } from "./measures.ts"
import { peopleRoutes } from "./people.ts"
import { planPeopleRoutes } from "./planPeople.ts"
import { planRoutes } from "./plans.ts"
import { recommendationRoutes } from "./recommendations.ts"
import { recordRoutes } from "./record.ts"
import { recoveryRoutes } from "./recoveries.ts"
import type { Route } from "./route.ts"
import { searchRoutes } from "./search.ts"
import { setUpRoutes } from "./setUp.ts"
import { signInRoutes } from "./signIn.ts"
import { standardsRoutes } from "./standards.ts"
import { versionRoutes } from "./versions.ts"

/** Every address of the API but better-auth's own. The app is registered from it and the description generated. */
export function makeRoutes(): readonly Route[] {
  const reader = new CoverageReader("now")
  const readers = { now: reader, past: new CoverageReader("past"), texts: new PastTexts() }
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
    ...searchRoutes,
    ...recordRoutes,
    ...measureRoutes,
    ...commentRoutes,
    ...recoveryRoutes,
    ...exportRoutes(readers),
    ...standardsRoutes,
    ...installedSetRoutes,
    ...versionRoutes(readers.texts),
    ...coverageRoutes(readers),
    ...decisionRoutes(reader),
    ...findingRoutes(reader),
    ...recommendationRoutes(reader),
  ]
}
