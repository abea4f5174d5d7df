import { coverageWorkers } from "../coverage/coverageWorker.ts"
import { keptPerson } from "../session.ts"
import { coverageOptions } from "./coverageOptions.ts"
import { keptPlan, someKeptPlan } from "./keptPlan.ts"

/**
 * Has a coverage worker at hand before a plan is opened: for this plan, or, where it is null, for
 * whichever is opened next. What is kept here of plans tells for which standards
 * and language it makes itself ready meanwhile; where nothing is kept it learns that from the plan.
 */
export function haveCoverageReady(plan: string | null): void {
  const person = keptPerson()
  const kept = person && (plan === null ? someKeptPlan(person.id) : keptPlan(person.id, plan))
  coverageWorkers.have(kept && { prepare: coverageOptions(kept), opening: false })
}
