import { keptPerson } from "../app/session.ts"
import { coverageWorkers } from "../coverage/coverageWorker.ts"
import { anyCachedPlan, cachedPlan } from "../sync/planCache.ts"
import { coverageOptions } from "./coverageOptions.ts"

/**
 * Has a coverage worker at hand before a plan is opened: for this plan, or, where it is null, for
 * whichever is opened next. What is kept here of plans tells for which standards
 * and language it makes itself ready meanwhile; where nothing is kept it learns that from the plan.
 */
export function warmUpCoverage(plan: string | null): void {
  const person = keptPerson()
  const kept = person && (plan === null ? anyCachedPlan(person.id) : cachedPlan(person.id, plan))
  coverageWorkers.have(kept && { prepare: coverageOptions(kept), opening: false })
}
