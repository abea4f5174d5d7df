import { forgetDrafts } from "./comments/draft.ts"
import { coverageWorkers } from "./coverage/coverageWorker.ts"
import { forgetRecent } from "./find/palette.ts"
import { removeLocalCopies } from "./plan/copyDatabase.ts"
import { forgetPlans } from "./plan/keptPlan.ts"
import { onSignOut } from "./session.ts"

/**
 * Sees to it that a person who signs out leaves nothing of theirs on this device, on whichever page
 * they do it: that page may never have opened a plan.
 */
export function leaveNothing(): void {
  onSignOut(async (user) => {
    coverageWorkers.end()
    await forgetDrafts()
    if (user === null) return
    forgetPlans(user)
    forgetRecent(user)
    await removeLocalCopies(user)
  })
}
