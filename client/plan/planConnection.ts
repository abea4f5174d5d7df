import { useEffect, useState } from "react"
import { onSignOut } from "../session.ts"
import { PlanConnection, syncUrl } from "./connection.ts"
import { removeLocalCopies } from "./copyDatabase.ts"
import { forgetPlans } from "./keptPlan.ts"

const cleaned = new Set<string>()

/** Sees to it that a person's copies leave this device when they sign out. */
function cleanAtSignOut(user: string): void {
  if (cleaned.has(user)) return
  cleaned.add(user)
  onSignOut(() => {
    forgetPlans(user)
    return removeLocalCopies(user)
  })
}

/** The connection to a plan for as long as the component lives; null until the person is known. */
export function usePlanConnection(planId: string, user: string | null): PlanConnection | null {
  const [connection, setConnection] = useState<PlanConnection | null>(null)
  useEffect(() => {
    if (user === null) return
    cleanAtSignOut(user)
    const opened = new PlanConnection({ url: syncUrl(window.location), planId, user })
    opened.connect()
    setConnection(opened)
    return () => {
      setConnection(null)
      void opened.close()
    }
  }, [planId, user])
  return connection
}
