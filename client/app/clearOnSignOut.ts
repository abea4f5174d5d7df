import { forgetDrafts } from "../comments/draft.ts"
import { coverageWorkers } from "../coverage/coverageWorker.ts"
import { forgetRecent } from "../search/palette.ts"
import { removeLocalCopies } from "../sync/copyDatabase.ts"
import { clearPlanCache } from "../sync/planCache.ts"
import { onSignOut } from "./session.ts"

/**
 * Sees to it that a person who signs out leaves nothing of theirs on this device, on whichever page
 * they do it: that page may never have opened a plan.
 */
export function clearOnSignOut(): void {
  onSignOut(async (user) => {
    coverageWorkers.end()
    await forgetDrafts()
    if (user === null) return
    clearPlanCache(user)
    forgetRecent(user)
    await removeLocalCopies(user)
  })
}
